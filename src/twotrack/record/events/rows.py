"""Rows of a part as columns of text, with the line of each; what is no row is a bad row and not lost."""

import csv
from dataclasses import dataclass, field
from typing import NamedTuple

import numpy as np
import pyarrow as pa
from numpy.typing import ArrayLike
from pyarrow import csv as arrow_csv

from twotrack.record.events.layouts import Shape
from twotrack.record.events.parts import Part
from twotrack.tables.catalogue import translate

SHOWN = 80


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
    found.mended += mended
    return found


def _in_utf8(part: Part) -> tuple[bytes, list[BadRow]]:
    """Text with a replacement mark for each byte that is not UTF-8, and the lines that had one."""
    text = part.text.removeprefix(b"\xef\xbb\xbf") if part.first_line == 1 else part.text
    text = text.replace(b"\r\n", b"\n").replace(b"\r", b" ").replace(b"\x00", b" ")
    try:
        text.decode("utf-8")
    except UnicodeDecodeError:
        lines = text.split(b"\n")
        decoded = [line.decode("utf-8", "replace") for line in lines]
        wrong = [n for n, line in enumerate(lines) if not _is_utf8(line)]
        mended = [BadRow(part.first_line + n, short_text(decoded[n]), translate("events.want_utf8")) for n in wrong]
        return "\n".join(decoded).encode("utf-8"), mended
    return text, []


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

    heading = shape.layout.header and part.first_line == 1
    types = dict.fromkeys(shape.used, pa.string())
    try:
        table = arrow_csv.read_csv(
            pa.BufferReader(text),
            arrow_csv.ReadOptions(column_names=shape.columns, skip_rows=int(heading), block_size=2 * len(text) + 1),
            arrow_csv.ParseOptions(
                delimiter=shape.layout.delimiter,
                quote_char='"' if shape.layout.quoted else False,
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
    return Rows(_with_line_numbers(table, np.arange(first, first + table.num_rows), shape))


def _slow(text: bytes, part: Part, shape: Shape) -> Rows:
    """Columns of the lines that have them, and a bad row for every other line."""
    lines = text.decode("utf-8").split("\n")
    ended = lines if part.cut else lines[:-1]
    heading = int(shape.layout.header and part.first_line == 1)
    good: list[list[str]] = []
    numbers: list[int] = []
    refused: list[BadRow] = []
    for number, line in enumerate(ended[heading:], part.first_line + heading):
        cells = _cells(line, shape)
        if len(cells) in shape.widths and not (part.cut and number == part.first_line + len(ended) - 1):
            good.append(cells + [""] * (len(shape.columns) - len(cells)))
            numbers.append(number)
        else:
            refused.append(_refusal(number, line, cells, shape))
    return Rows(table_of(good, numbers, shape), refused)


def _refusal(number: int, line: str, cells: list[str], shape: Shape) -> BadRow:
    if len(cells) in shape.widths:
        return BadRow(number, short_text(line), translate("events.want_end"))
    count = " / ".join(map(str, shape.widths))
    return BadRow(
        number,
        translate("events.columns", count=len(cells), start=short_text(line)),
        translate("events.want_columns", count=count),
    )


def _cells(line: str, shape: Shape) -> list[str]:
    if not shape.layout.quoted or '"' not in line:
        return line.split(shape.layout.delimiter)
    try:
        return next(csv.reader([line], delimiter=shape.layout.delimiter, strict=True), [])
    except csv.Error:
        return []


def table_of(good: list[list[str]], numbers: ArrayLike, shape: Shape) -> pa.Table:
    """Rows as columns of text."""
    columns = list(zip(*good, strict=True)) if good else [()] * len(shape.columns)
    arrays = [pa.array(column, pa.string()) for column in columns]
    return _with_line_numbers(pa.table(arrays, names=list(shape.columns)), numbers, shape)


def _with_line_numbers(table: pa.Table, numbers: ArrayLike, shape: Shape) -> pa.Table:
    """Table with the line of each row, and an empty column for each that the file does not have."""
    for name in shape.layout.columns:
        if name not in shape.columns:
            table = table.append_column(name, pa.array([""] * table.num_rows, pa.string()))
    return table.append_column("line", pa.array(np.asarray(numbers, dtype=np.int64)))
