"""A page as one file without script: nothing is fetched, and only its own style is allowed."""

from twotrack.report.page.markup import Html, element

POLICY = "default-src 'none'; style-src 'unsafe-inline'"


def document(title: str, style: str, body: Html, language: str) -> str:
    """Text of a page whose language at the start is this one; `body` is its element of that name."""
    head = element(
        "head",
        element("meta", charset="utf-8"),
        element("meta", name="viewport", content="width=device-width, initial-scale=1"),
        element("meta", http_equiv="Content-Security-Policy", content=POLICY),
        element("title", f"{title} \u00b7 twotrack"),
        element("style", Html(style)),
    )
    return f"<!doctype html>\n{element('html', head, body, lang=language).code}\n"
