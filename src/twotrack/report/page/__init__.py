"""The kit that every page is made with: markup, words, style."""
