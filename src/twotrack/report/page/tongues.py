"""One page in every language: what is the same in all of them stands once, and the style shows the rest in one."""

import re
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field

from twotrack.report.page.markup import Attribute, Child, Html, element, join_html
from twotrack.tables.catalogue import LANGUAGES

# Words in one element alone.
_AROUND = re.compile(r"(?P<open><(?P<tag>\w+)[^>]*>)(?P<words>[^<]*)(?P<close></(?P=tag)>)")
# A cell, or parts of it one after another, each of which is the same in all languages or is not.
Cell = Child | Sequence["Cell"]


@dataclass(frozen=True)
class Line:
    """Row of a table: its header, its cells, and attributes of the row."""

    head: Cell
    cells: Sequence[Cell]
    attributes: Mapping[str, Attribute] = field(default_factory=dict[str, Attribute])


@dataclass(frozen=True)
class Grid:
    """A table as it is in one language; in every language it has the same rows and columns."""

    heads: Sequence[Child]
    lines: Sequence[Line]
    caption: str
    class_: str = ""


def tongues(make: Callable[[str], Cell], tag: str = "div") -> Html:
    """What `make` gives for each language, each in an element of its own; once where it is the same.

    >>> tongues(lambda language: {"en": "guns", "es": "armas"}[language], "span").code
    '<span lang="en">guns</span><span lang="es">armas</span>'
    """
    return _pair([join_html(_flat(make(language))) for language in LANGUAGES], tag)


def grid_table(make: Callable[[str], Grid], name: str) -> Html:
    """Table of every language, its cells once where they are the same, in a box that scrolls sideways where the window
    is narrow; `name` is the identifier of its caption.
    """
    grids = [make(language) for language in LANGUAGES]
    heads = (element("th", _one_cell(pair), scope="col") for pair in zip(*(grid.heads for grid in grids), strict=True))
    lines = (_row(lines) for lines in zip(*(grid.lines for grid in grids), strict=True))
    caption = element("caption", _one_cell([grid.caption for grid in grids]), id=name)
    parts = (caption, element("thead", element("tr", heads)), element("tbody", lines))
    whole = element("table", *parts, class_=grids[0].class_ or None)
    return element("div", whole, class_="scroll", tabindex=0, role="region", aria_labelledby=name)


def _row(lines: Sequence[Line]) -> Html:
    head = element("th", _one_cell([line.head for line in lines]), scope="row")
    cells = (element("td", _one_cell(pair)) for pair in zip(*(line.cells for line in lines), strict=True))
    return element("tr", head, cells, **lines[0].attributes)


def _one_cell(cells: Sequence[Cell]) -> Html:
    """A cell of every language: part by part where it has parts."""
    parts = [cell for cell in cells if isinstance(cell, Sequence) and not isinstance(cell, str)]
    if len(parts) == len(cells) and len({len(part) for part in parts}) == 1:
        return join_html(_one_cell(pair) for pair in zip(*parts, strict=True))
    codes = [join_html(_flat(cell)) for cell in cells]
    return _pair(codes, "div" if any("<" in one.code for one in codes) else "span")


def _flat(cell: Cell) -> Child:
    if cell is None or isinstance(cell, str | Html):
        return cell
    return join_html(_flat(part) for part in cell)


def _pair(codes: Sequence[Html], tag: str) -> Html:
    """What is the same once, and around what differs the element that all of them have around it."""
    if len({one.code for one in codes}) == 1:
        return codes[0]
    found = [_AROUND.fullmatch(one.code) for one in codes]
    around = {(one["open"], one["close"]) for one in found if one}
    if None not in found and len(around) == 1:
        (opened, closed), words = around.pop(), [Html(one["words"]) for one in found if one]
        return Html(f"{opened}{_pair(words, 'span').code}{closed}")
    pairs = zip(LANGUAGES, codes, strict=True)
    return join_html(element(tag, one, lang=language) for language, one in pairs if one.code)
