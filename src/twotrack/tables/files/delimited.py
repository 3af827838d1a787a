"""One reader for the tables that people lay in: the delimiter that the file has, whole rows, and the line of each."""

import csv
import io
import re
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import NamedTuple

from twotrack.tables.catalogue import translate
from twotrack.tables.errors import Fault, TableError, place
from twotrack.tables.readers import read_text

DELIMITERS = (",", ";", "\t", "|")
# What programs write where there is nothing: R, pandas, SQL and its dumps, spreadsheets.
MISSING = frozenset({"", "na", "n/a", "#n/a", "null", "(null)", "\\n", "nan", "none", "<na>"})


class Record(NamedTuple):
    """Cells of one row, and the line that it starts on."""

    line: int
    cells: list[str]


class Row(NamedTuple):
    """Cells of a row by the names of the header, and the line that it starts on."""

    line: int
    cells: dict[str, str]


@dataclass(frozen=True)
class TextTable:
    """Header and rows of a file; each row has a cell for each name of the header, without blanks at its ends.

    `faults` are of rows of another length than the header: their cells would stand under wrong names.
    """

    file: str
    header: tuple[str, ...]
    rows: tuple["Row", ...]
    faults: tuple[Fault, ...] = ()

    def fault(self, message: str, line: int) -> Fault:
        """Fault on a line of the file."""
        return Fault(message, self.file, line)


def is_missing(text: str | None) -> bool:
    """Whether a cell says that there is nothing: blank, or a word that programs write for it.

    >>> [is_missing(text) for text in ("", " NULL", "NaN", "0", "-")]
    [True, True, True, False, False]
    """
    return text is None or text.strip().lower() in MISSING


def delimiter_of(line: str, usual: str = ",") -> str:
    r"""Delimiter that sets most cells of a header apart, outside quotes; the usual one where none does.

    >>> delimiter_of("year;a,b;c"), delimiter_of('"a,b"\tc'), delimiter_of("year")
    (';', '\t', ',')
    """
    outside = re.sub(r'"[^"]*"', "", line)
    counts = {mark: outside.count(mark) for mark in DELIMITERS}
    best = max((usual, *DELIMITERS), key=lambda mark: counts.get(mark, outside.count(mark)))
    return best if outside.count(best) else usual


def without_hint(text: str) -> str:
    r"""Text of a table of which the first line, where it only tells Excel the delimiter, is blank.

    >>> without_hint("sep=;\r\na;b\r\n")
    '\r\na;b\r\n'
    """
    return re.sub(r'\A"?sep=[,;|\t]?"?[,;|\t]*(?=[\r\n])', "", text, flags=re.IGNORECASE)


def records(text: str, delimiter: str, *, strict: bool = True) -> list[Record]:
    """Rows of a text that are not blank; csv.Error where quotes do not pair."""
    reader = csv.reader(io.StringIO(text, newline=""), delimiter=delimiter, strict=strict)
    found: list[Record] = []
    start = 1
    for cells in reader:
        if any(cell.strip() for cell in cells):
            found.append(Record(start, cells))
        start = reader.line_num + 1
    return found


def read_table(path: Path, columns: Sequence[str] = ()) -> TextTable:
    """Table of a file with its header; `columns` are names that the header may write in other cases or with blanks.

    Fault for a file that cannot be read as a table, and for a name that stands twice.
    """
    name, text = place(path), without_hint(read_text(path))
    try:
        found = records(text, delimiter_of(next(line for line in text.splitlines() if line.strip())))
    except csv.Error as error:
        raise TableError(Fault(translate("table.not_csv", reason=error), name)) from error
    header = _header(found[0].cells, columns)
    twice = [column for at, column in enumerate(header) if column and column in header[:at]]
    if twice:
        raise TableError([Fault(translate("table.repeated_column", name=n), name, found[0].line) for n in twice])
    fitting = [row for row in found[1:] if _fits(row.cells, len(header))]
    faults = [
        Fault(translate("table.ragged", found=len(row.cells), wanted=len(header)), name, row.line)
        for row in found[1:]
        if not _fits(row.cells, len(header))
    ]
    rows = [Row(row.line, {n: c.strip() for n, c in zip(header, row.cells, strict=False)}) for row in fitting]
    return TextTable(name, header, tuple(rows), tuple(faults))


def _fits(cells: Sequence[str], width: int) -> bool:
    """Whether a row has the cells of the header, or those and blank ones behind them, as spreadsheets write."""
    return len(cells) >= width and not any(cell.strip() for cell in cells[width:])


def _header(cells: Sequence[str], columns: Sequence[str]) -> tuple[str, ...]:
    known = {plain_name(column): column for column in columns}
    return tuple(known.get(plain_name(cell), cell.strip()) for cell in cells)


def plain_name(text: str) -> str:
    """Name of a column without case, blanks and marks.

    >>> plain_name(' "Event Date"')
    'event_date'
    """
    return re.sub(r"\W+", "_", text.strip().lower()).strip("_")
