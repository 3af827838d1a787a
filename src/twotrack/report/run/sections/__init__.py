"""Parts of the page, one function each: payload and language in, HTML out."""
