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
# A header cell of a table whose heads fill its first row and column is known to be one of that row or column.
_SCOPE = re.compile(r' scope="(?:col|row)"')
# Words of one language: the shortest element that stands for them.
_WORDS = re.compile(r'<span lang="(\w\w)">([^<]*)</span>')
# Years along an axis, one after another.
_YEARS = re.compile(r'(?:<text [^>]*class="year[^"]*"[^>]*>[^<]*</text>){2,}')
# Official points of one kind, one after another: their class stands once, around them.
_POINTS = re.compile(r'(?:<circle cx="[^"]*" cy="[^"]*" class="official"></circle>){2,}')
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
    >>> without_comments("/* Looks. */\np { margin: 0 }")
    'p { margin: 0 }'
    """
    lines = (line.strip() for line in text.splitlines())
    return "\n".join(line for line in lines if line and not _is_comment(line))


def _is_comment(line: str) -> bool:
    """Whether a line of a script or style is a comment and nothing else."""
    return line.startswith("//") or (line.startswith("/*") and line.find("*/") == len(line) - 2)


def without_spare_marks(markup: Html) -> Html:
    """Elements without end tags, quotes and scopes that the standard of HTML lets be left out, and with the shortest
    element around the words of a language: the same page, lighter.

    >>> without_spare_marks(Html('<tr><th scope="row">a</th><td class="a b"><span lang="en">1</span></td></tr>')).code
    '<tr><th>a<td class="a b"><i lang=en>1</i>'
    """
    short = _SCOPE.sub("", _WORDS.sub(r'<i lang="\1">\2</i>', _POINTS.sub(_in_one_group, markup.code)))
    return Html(_QUOTED.sub(r"=\1\2", _EMPTY.sub("/>", _ENDED.sub("", short))))


def _in_one_group(points: re.Match[str]) -> str:
    bare = points[0].replace(' class="official"', "")
    return f'<g class="official">{bare}</g>'


def shared_axes(markup: Html) -> Html:
    """Rows of years of the same axis once: the first stands where it is, the others refer to it.

    >>> axis, shared = '<text class="year">2000</text><text class="year">2005</text>', '<use href="#axis-1"></use>'
    >>> shared_axes(Html(f"{axis}<g/>{axis}")).code == f'<g id="axis-1" class="shape">{axis}</g><g/>{shared}'
    True
    """
    known: dict[str, str] = {}

    def once(found: re.Match[str]) -> str:
        if found[0] in known:
            return f'<use href="#{known[found[0]]}"></use>'
        known[found[0]] = f"axis-{len(known) + 1}"
        return f'<g id="{known[found[0]]}" class="shape">{found[0]}</g>'

    return Html(_YEARS.sub(once, markup.code))


def _policy(script: str) -> str:
    if not script:
        return POLICY
    digest = base64.b64encode(hashlib.sha256(script.encode()).digest()).decode()
    return f"{POLICY}; script-src 'sha256-{digest}'"
