"""HTML elements from text that is escaped unless an element made it."""

from collections.abc import Iterable
from dataclasses import dataclass
from html import escape

_VOID = frozenset({"br", "input", "link", "meta", "hr"})


@dataclass(frozen=True)
class Html:
    """Code that is already HTML."""

    code: str


Child = Html | str | None
Attribute = str | int | bool | None


def element(tag: str, *children: Child | Iterable[Child], **attributes: Attribute) -> Html:
    """One element; `class_` is class, an underscore within a name a hyphen, None and False leave an attribute out.

    >>> element("p", "a < b", class_="note", data_x=1).code
    '<p class="note" data-x="1">a &lt; b</p>'
    """
    opened = f"<{tag}{''.join(_attribute(name, value) for name, value in attributes.items())}>"
    return Html(opened if tag in _VOID else f"{opened}{join_html(*children).code}</{tag}>")


def join_html(*children: Child | Iterable[Child]) -> Html:
    """Elements and texts one after another, texts escaped."""
    return Html("".join(_code(child) for child in children))


def _code(child: Child | Iterable[Child]) -> str:
    if child is None:
        return ""
    if isinstance(child, Html):
        return child.code
    return escape(child) if isinstance(child, str) else join_html(*child).code


def _attribute(name: str, value: Attribute) -> str:
    if value is None or value is False:
        return ""
    name = name.rstrip("_").replace("_", "-")
    return f" {name}" if value is True else f' {name}="{escape(str(value))}"'


def row(*cells: Child | Iterable[Child], head: Child = None, **attributes: Attribute) -> Html:
    """Table row, its first cell a row header where one is given."""
    first = None if head is None else element("th", head, scope="row")
    return element("tr", first, (element("td", cell) for cell in cells), **attributes)


def table(heads: Iterable[Child], rows: Iterable[Html], caption: str, class_: str = "") -> Html:
    """Table in a box of its own that scrolls sideways where the window is narrow."""
    header = element("thead", element("tr", (element("th", head, scope="col") for head in heads)))
    whole = element("table", element("caption", caption), header, element("tbody", rows), class_=class_ or None)
    return element("div", whole, class_="scroll", tabindex=0, role="region", aria_label=caption)


def link(text: str, url: str | None) -> Child:
    """Link where the address is one of the web, the bare text where it is not.

    >>> link("x", "javascript:alert(1)")
    'x'
    """
    if not url or not url.startswith(("https://", "http://")):
        return text
    return element("a", text, href=url, rel="noopener noreferrer")
