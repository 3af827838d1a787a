"""What the files of each project look like, and which of them a file is."""

import re
from collections.abc import Sequence
from dataclasses import dataclass
from functools import lru_cache
from pathlib import Path
from typing import Literal

from pydantic import Field

from twotrack.tables.catalogue import translate
from twotrack.tables.closed import StrictRow
from twotrack.tables.errors import EvidenceError, Fault, nearest
from twotrack.tables.readers import read_document

FOLDER = Path(__file__).parent / "layouts"
FORMATS = ("gdelt1", "gdelt2", "icews", "polecat", "phoenix")
DAY = re.compile(r"\d{4}-\d{2}-\d{2}$|\d{8}$|\d{14}$|\d{1,2}/\d{1,2}/\d{4}$")


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


class Layout(StrictRow):
    """Columns of a kind of file and how they become events.

    `optional` is how many columns at the end may be absent; `missing` names those that a header may lack.
    """

    format: Literal["gdelt1", "gdelt2", "icews", "polecat", "phoenix"]
    dates: tuple[str, ...]
    columns: tuple[str, ...]
    fields: Fields
    delimiter: str = "\t"
    quoted: bool = False
    header: bool = False
    json_array: bool = Field(default=False, alias="json")
    optional: int = 0
    missing: tuple[str, ...] = ()


@dataclass(frozen=True)
class Shape:
    """A layout as one file has it: its columns in the file's own order."""

    layout: Layout
    columns: tuple[str, ...]

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
                return found
    raise EvidenceError(Fault(_no_fit(head[0], wanted), name, 1))


def _no_fit(head: str, wanted: str) -> str:
    count = len(head.rstrip("\n").split("\t"))
    key = "events.unknown_layout" if wanted == "auto" else "events.not_that_format"
    return translate(key, count=count, start=repr(head[:40]), wanted=wanted)


def _fit(layout: Layout, head: str) -> Shape | None:
    if layout.json_array:
        return Shape(layout, layout.columns) if head.lstrip().startswith("[") else None
    cells = [cell.strip() for cell in head.rstrip("\r\n").split(layout.delimiter)]
    return _shape_by_header(layout, cells) if layout.header else _shape_without_header(layout, cells)


def _shape_by_header(layout: Layout, cells: list[str]) -> Shape | None:
    names = tuple(re.sub(r"\W+", "_", cell.strip('"').lower()).strip("_") for cell in cells)
    needed = set(layout.columns) - set(layout.missing)
    return Shape(layout, names) if needed <= set(names) and len(set(names)) == len(names) else None


def _shape_without_header(layout: Layout, cells: list[str]) -> Shape | None:
    shape = Shape(layout, layout.columns)
    if len(cells) not in shape.widths:
        return None
    return shape if DAY.match(cells[layout.columns.index(layout.fields.date)]) else None
