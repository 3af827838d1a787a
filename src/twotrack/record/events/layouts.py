"""What the files of each project look like, and which of them a file is."""

import csv
import re
from collections.abc import Sequence
from dataclasses import dataclass, replace
from functools import lru_cache
from pathlib import Path
from typing import Literal

from pydantic import Field

from twotrack.tables.catalogue import translate
from twotrack.tables.closed import StrictRow
from twotrack.tables.errors import EvidenceError, Fault, nearest
from twotrack.tables.files.delimited import delimiter_of, plain_name
from twotrack.tables.readers import read_document

FOLDER = Path(__file__).parent / "layouts"
FORMATS = ("gdelt1", "gdelt2", "icews", "polecat", "phoenix")
DAY = re.compile(r"\d{4}[-/.]\d{1,2}[-/.]\d{1,2}([ T].*)?$|\d{8}(\.0*)?$|\d{14}$|\d{1,2}[-/.]\d{1,2}[-/.]\d{4}$")
MARKS = {"\t": "tabs", ",": "commas", ";": "semicolons", "|": "bars"}
# GDELT 2.0's codebook calls the day Day, that of 1.0 and BigQuery SQLDATE.
ALIASES = {"day": "sqldate"}


class Fields(StrictRow):
    """SQL over a file's columns, as text, for each column of the one schema."""

    event_id: str
    date: str
    source_country: str
    source_name: str = "''"
    source_sector: str = "''"
    target_country: str
    target_name: str = "''"
    target_sector: str = "''"
    cameo_code: str = "''"
    base: str = "''"
    root: str = "''"
    label: str = "''"
    plover: str = "''"
    quad: str = "''"
    goldstein: str = "''"
    mentions: str = "''"
    latitude: str = "''"
    longitude: str = "''"
    place: str = "''"
    text: str = "''"
    slice: str = ""
    added: str = ""


class Layout(StrictRow):
    """Columns of a kind of file and how they become events.

    `optional` is how many columns at the end may be absent; `missing` names those that a header may lack; `names` are
    those of a header where a file has one that has none by nature; `countries_in_names` says that there is no column
    of countries, and the actors' names may tell one.
    """

    format: Literal["gdelt1", "gdelt2", "icews", "polecat", "phoenix"]
    columns: tuple[str, ...]
    names: tuple[str, ...] = ()
    fields: Fields
    delimiter: str = "\t"
    countries_in_names: bool = False
    header: bool = False
    json_array: bool = Field(default=False, alias="json")
    optional: int = 0
    missing: tuple[str, ...] = ()


@dataclass(frozen=True)
class Shape:
    """A layout as one file has it: its columns in the file's own order, what sets them apart, and its header.

    `width` is the number of cells in the first row.
    """

    layout: Layout
    columns: tuple[str, ...]
    delimiter: str = "\t"
    heading: bool = False
    width: int = 0

    @property
    def used(self) -> tuple[str, ...]:
        """Columns of the file that its events are made of."""
        words = set(re.findall(r"\w+", " ".join(self.layout.fields.model_dump().values())))
        return tuple(name for name in self.columns if name in words)

    @property
    def widths(self) -> tuple[int, ...]:
        """Numbers of columns that a row may have."""
        whole = len(self.columns)
        return tuple(range(whole - self.layout.optional, whole + 1))


@lru_cache(maxsize=1)
def layouts() -> tuple[Layout, ...]:
    """Every layout, from its own file."""
    return tuple(Layout.model_validate(read_document(path).data) for path in sorted(FOLDER.glob("*.toml")))


def checked_format(name: str) -> str:
    """Format if there is one of that name, or `auto`."""
    known = (*FORMATS, "auto")
    if name not in known:
        raise EvidenceError(translate("events.bad_format", found=name, known=", ".join(known)) + nearest(name, known))
    return name


def shape_of_file(head: Sequence[str], wanted: str, name: str) -> Shape:
    """Shape of a file by its first lines, or the fault that says what was found.

    A file without a header is known by the first of them that fits: the very first may be a bad row.
    """
    if not any(line.strip() for line in head):
        raise EvidenceError(Fault(translate("events.empty"), name, 1))
    for number, line in enumerate(head):
        for layout in layouts():
            if wanted not in {"auto", layout.format} or (number and (layout.header or layout.json_array)):
                continue
            if (found := _fit(layout, line)) is not None:
                return replace(found, heading=found.heading or _is_heading(head[0], number, found))
    raise EvidenceError(Fault(_no_fit(head[0], wanted), name, 1))


def _no_fit(head: str, wanted: str) -> str:
    mark = delimiter_of(head, "\t")
    key = "events.unknown_layout" if wanted == "auto" else "events.not_that_format"
    named = translate(f"events.by_{MARKS[mark]}")
    return translate(key, count=len(cells_of(head, mark)), mark=named, start=repr(head[:40]), wanted=wanted)


def _fit(layout: Layout, head: str) -> Shape | None:
    if layout.json_array:
        return Shape(layout, layout.columns) if head.lstrip().startswith("[") else None
    marks = dict.fromkeys((layout.delimiter, *MARKS))
    tried = (_fit_by(layout, [cell.strip() for cell in cells_of(head, mark)], mark) for mark in marks)
    return next((shape for shape in tried if shape is not None), None)


def _fit_by(layout: Layout, cells: list[str], mark: str) -> Shape | None:
    by_header = _shape_by_header(layout, cells, mark) if layout.header or layout.names else None
    return by_header if by_header or layout.header else _shape_without_header(layout, cells, mark)


def _shape_by_header(layout: Layout, cells: list[str], mark: str) -> Shape | None:
    """Shape of a file by its header: every name that is needed, and of a format without a header none but its own."""
    given = tuple(plain_name(cell) for cell in cells)
    own = dict(zip(layout.names, layout.columns, strict=True)) if layout.names else {}
    if own:
        needed = {"event_id", "day", "actor1_country", "actor2_country", "code"}
        named = tuple(own.get(ALIASES.get(name, name), "") for name in given)
        fits = "" not in named and needed <= set(named)
    else:
        named, fits = given, set(layout.columns) - set(layout.missing) <= set(given)
    return Shape(layout, named, mark, True, len(named)) if fits and len(set(named)) == len(named) else None


def _shape_without_header(layout: Layout, cells: list[str], mark: str) -> Shape | None:
    shape = Shape(layout, layout.columns, mark, width=len(cells))
    if len(cells) not in shape.widths:
        return None
    return shape if DAY.match(cells[layout.columns.index(layout.fields.date)]) else None


def _is_heading(first: str, number: int, shape: Shape) -> bool:
    """Whether the first line of a file without a header by nature names columns all the same."""
    cells = cells_of(first, shape.delimiter)
    if number != 1 or len(cells) not in shape.widths or shape.layout.fields.date not in shape.columns:
        return False
    date = cells[shape.columns.index(shape.layout.fields.date)].strip()
    return bool(re.fullmatch(r"[^\W\d][\w ]*", date)) and not re.search(r"\d", cells[0])


def cells_of(line: str, mark: str) -> list[str]:
    """Cells of one line, without the quotes that enclose whole ones.

    >>> cells_of('"a,b",c "d"', ",")
    ['a,b', 'c "d"']
    """
    plain = line.rstrip("\r\n")
    if '"' not in plain:
        return plain.split(mark)
    try:
        return next(csv.reader([plain], delimiter=mark, strict=mark != "\t"), [])
    except csv.Error:
        return []
