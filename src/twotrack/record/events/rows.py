"""Rows of a part as columns of text, with the line of each; what is no row is a bad row and not lost."""

import csv
import importlib
from dataclasses import dataclass, field
from typing import Any, NamedTuple

import numpy as np
import pyarrow as pa
from numpy.typing import ArrayLike
from pyarrow import csv as arrow_csv

from twotrack.record.events.layouts import Shape
from twotrack.record.events.parts import Part
from twotrack.tables.catalogue import translate
from twotrack.tables.files.encoding import WESTERN, has_wide_letters

# Its functions are made when it is imported, out of sight of a type checker.
pc: Any = importlib.import_module("pyarrow.compute")
SHOWN = 80
# A cell that quotes enclose: those inside are doubled, or marked by a backslash as R does by default.
ENCLOSED = r'^\s*"(?:[^"\\]|""|\\.)*"\s*$'


class BadRow(NamedTuple):
    """A line that is not as it should be: what stands there, and what was wanted."""

    line: int
    found: str
    wanted: str


@dataclass
class Rows:
    """Columns of a part and what was wrong in it; mended lines are used, refused ones are not."""

    table: pa.Table
    refused: list[BadRow] = field(default_factory=list[BadRow])
    mended: list[BadRow] = field(default_factory=list[BadRow])


def short_text(text: str) -> str:
    """Text short enough to print, on one line."""
    plain = "".join(letter if letter.isprintable() else " " for letter in text)
    return plain if len(plain) <= SHOWN else plain[: SHOWN - 1] + "…"


def rows_of(part: Part, shape: Shape) -> Rows:
    """Rows of a part: quickly where all is well, line by line where it is not."""
    text, mended = _in_utf8(part)
    found = None if part.cut or mended else _quick(text, part, shape)
    if found is None:
        found = _slow(text, part, shape)
    found.mended = [*mended, *(row for row in found.mended if row.line not in {one.line for one in mended})]
    return found


def _in_utf8(part: Part) -> tuple[bytes, list[BadRow]]:
    """Text in UTF-8, and the lines that were not: read as Windows-1252, or mended where others are UTF-8."""
    text = part.text.replace(b"\r\n", b"\n").replace(b"\r", b" ").replace(b"\x00", b" ")
    # Files that were joined have a mark of byte order within.
    text = text.removeprefix(b"\xef\xbb\xbf").replace(b"\n\xef\xbb\xbf", b"\n")
    if _is_utf8(text):
        return text, []
    encoding, wanted = ("utf-8", "events.want_utf8") if has_wide_letters(text) else (WESTERN, "events.want_western")
    lines = text.split(b"\n")
    wrong = {n for n, line in enumerate(lines) if not _is_utf8(line)}
    decoded = [line.decode(encoding if n in wrong else "utf-8", "replace") for n, line in enumerate(lines)]
    mended = [BadRow(part.first_line + n, short_text(decoded[n]), translate(wanted)) for n in sorted(wrong)]
    return "\n".join(decoded).encode("utf-8"), mended


def _is_utf8(line: bytes) -> bool:
    try:
        line.decode("utf-8")
    except UnicodeDecodeError:
        return False
    return True


def _quick(text: bytes, part: Part, shape: Shape) -> Rows | None:
    """Columns if every line has them all; nothing if one has not, or if there is doubt."""
    if text.startswith(b"\n") or b"\n\n" in text:
        return None
    faults: list[int] = []

    def refuse(_: arrow_csv.InvalidRow) -> str:
        faults.append(1)
        return "skip"

    heading = shape.heading and part.first_line == 1
    types = dict.fromkeys(shape.used, pa.string())
    try:
        table = arrow_csv.read_csv(
            pa.BufferReader(text),
            arrow_csv.ReadOptions(column_names=shape.columns, skip_rows=int(heading), block_size=2 * len(text) + 1),
            arrow_csv.ParseOptions(
                delimiter=shape.delimiter,
                quote_char=False if shape.delimiter == "\t" else '"',
                ignore_empty_lines=False,
                invalid_row_handler=refuse,
            ),
            arrow_csv.ConvertOptions(column_types=types, include_columns=shape.used, strings_can_be_null=False),
        )
    except pa.ArrowInvalid:
        return None
    first = part.first_line + heading
    if faults or table.num_rows != part.lines - heading:
        return None
    table = _without_enclosing_quotes(table) if shape.delimiter == "\t" and b'"' in text else table
    return Rows(_with_line_numbers(table, np.arange(first, first + table.num_rows), shape))


def _without_enclosing_quotes(table: pa.Table) -> pa.Table:
    """Cells without the quotes that enclose whole ones; a quote within a cell, or without its partner, is a letter."""
    for at, name in enumerate(table.column_names):
        column = table.column(at)
        enclosed = pc.match_substring_regex(column, ENCLOSED)
        if pc.any(enclosed).as_py():
            inner = pc.replace_substring_regex(column, r'^\s*"|"\s*$', "")
            inner = pc.replace_substring_regex(inner, r'(?:""|\\")', '"')
            table = table.set_column(at, name, pc.if_else(enclosed, inner, column))
    return table


def _slow(text: bytes, part: Part, shape: Shape) -> Rows:
    """Columns of the lines that have them, and a bad row for every other line."""
    lines = text.decode("utf-8").split("\n")
    ended = lines if part.cut else lines[:-1]
    heading = int(shape.heading and part.first_line == 1)
    good: list[list[str]] = []
    numbers: list[int] = []
    found = Rows(table_of([], [], shape))
    last = part.first_line + len(ended) - 1 if part.cut else 0
    for number, line in enumerate(ended[heading:], part.first_line + heading):
        cells = cells_of(line, shape)
        if len(cells) not in shape.widths or (number == last and len(cells) != shape.width):
            found.refused.append(_refusal(number, line, cells, shape))
            continue
        if number == last:
            found.mended.append(BadRow(number, short_text(line), translate("events.want_end_used")))
        good.append(cells + [""] * (len(shape.columns) - len(cells)))
        numbers.append(number)
    return Rows(table_of(good, numbers, shape), found.refused, found.mended)


def _refusal(number: int, line: str, cells: list[str], shape: Shape) -> BadRow:
    if len(cells) in shape.widths:
        return BadRow(number, short_text(line), translate("events.want_end"))
    count = " / ".join(map(str, shape.widths))
    return BadRow(
        number,
        translate("events.columns", count=len(cells), start=short_text(line)),
        translate("events.want_columns", count=count),
    )


def cells_of(line: str, shape: Shape) -> list[str]:
    """Cells of a line; in a file of tabs quotes are letters, unless the line has its columns only if they enclose."""
    plain = line.split(shape.delimiter)
    if '"' not in line or (shape.delimiter == "\t" and len(plain) in shape.widths):
        return plain
    try:
        quoted = next(csv.reader([line], delimiter=shape.delimiter, strict=True), [])
    except csv.Error:
        quoted = []
    return quoted if shape.delimiter != "\t" or len(quoted) in shape.widths else plain


def table_of(good: list[list[str]], numbers: ArrayLike, shape: Shape) -> pa.Table:
    """Rows as columns of text."""
    columns = list(zip(*good, strict=True)) if good else [()] * len(shape.columns)
    arrays = [pa.array(column, pa.string()) for column in columns]
    table = pa.table(arrays, names=list(shape.columns))
    return _with_line_numbers(_without_enclosing_quotes(table) if good else table, numbers, shape)


def _with_line_numbers(table: pa.Table, numbers: ArrayLike, shape: Shape) -> pa.Table:
    """Table with the line of each row, and an empty column for each that the file does not have."""
    for name in shape.layout.columns:
        if name not in shape.columns:
            table = table.append_column(name, pa.array([""] * table.num_rows, pa.string()))
    return table.append_column("line", pa.array(np.asarray(numbers, dtype=np.int64)))
