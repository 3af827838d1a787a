"""A page as one file: nothing is fetched, and only its own style, and its own script where it has one, are allowed."""

import base64
import hashlib

from twotrack.report.page.markup import Html, element

POLICY = "default-src 'none'; style-src 'unsafe-inline'"


def document(title: str, style: str, body: Html, language: str, script: str = "") -> str:
    """Text of a page whose language at the start is this one; `body` is its element of that name."""
    head = element(
        "head",
        element("meta", charset="utf-8"),
        element("meta", name="viewport", content="width=device-width, initial-scale=1"),
        element("meta", http_equiv="Content-Security-Policy", content=_policy(script)),
        element("title", f"{title} \u00b7 twotrack"),
        element("style", Html(style)),
    )
    foot = element("script", Html(script)) if script else None
    return f"<!doctype html>\n{element('html', head, body, foot, lang=language).code}\n"


def _policy(script: str) -> str:
    if not script:
        return POLICY
    digest = base64.b64encode(hashlib.sha256(script.encode()).digest()).decode()
    return f"{POLICY}; script-src 'sha256-{digest}'"
