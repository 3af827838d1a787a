"""A page as one file: nothing is fetched, and only its own style, and its own script where it has one, are allowed."""

import base64
import hashlib
import re

from twotrack.report.page.markup import Html, element

# The next element, or the end of the one around, ends these.
_ENDED = re.compile(r"</(?:td|th|tr|li|dt|dd|thead|tbody)>")
# Shapes in which nothing stands.
_EMPTY = re.compile(r"></(?:circle|line|path|rect|use)>")
# Words of text have their quotation marks escaped, so that only an attribute looks like this.
_QUOTED = re.compile(r'="([\w%#.,:-]+)"([ >])')
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


def without_comments(text: str) -> str:
    r"""Script or style without what only its writers read: lines of comment, indents, empty lines.

    >>> without_comments("// Why.\n  a();\n\n  b(); // how")
    'a();\nb(); // how'
    """
    lines = (line.strip() for line in text.splitlines())
    return "\n".join(line for line in lines if line and not line.startswith("//"))


def without_spare_marks(markup: Html) -> Html:
    """Elements without end tags and quotes that the standard of HTML lets be left out: the same page, a tenth lighter.

    >>> without_spare_marks(Html('<tr><td class="a b">1</td><td lang="en">2</td></tr>')).code
    '<tr><td class="a b">1<td lang=en>2'
    """
    return Html(_QUOTED.sub(r"=\1\2", _EMPTY.sub("/>", _ENDED.sub("", markup.code))))


def _policy(script: str) -> str:
    if not script:
        return POLICY
    digest = base64.b64encode(hashlib.sha256(script.encode()).digest()).decode()
    return f"{POLICY}; script-src 'sha256-{digest}'"
