"""The cells of a CSV file as text, with the line that each row starts on."""

import csv
import io
from dataclasses import dataclass, replace
from pathlib import Path

from twotrack.tables.catalogue import translate
from twotrack.tables.errors import EvidenceError, Fault, TableError
from twotrack.tables.files.delimited import delimiter_of, without_hint
from twotrack.tables.readers import read_text

SHOWN_FAULTS = 20


@dataclass(frozen=True)
class Finding:
    """Something wrong in one cell: row and cell counted from 0, to be placed in the file later."""

    row: int
    cell: int
    message: str


@dataclass(frozen=True)
class Cells:
    """A CSV file: header, rows of equal length, the lines they start on, and the rows of another length."""

    path: Path
    header: tuple[str, ...]
    rows: list[list[str]]
    lines: list[int]
    text: list[str]
    delimiter: str
    ragged: list[Fault]

    def fault(self, finding: Finding) -> Fault:
        """Place a finding in the file."""
        line = self.lines[finding.row]
        column = cell_column(self.text[line - 1], finding.cell, self.delimiter)
        return Fault(finding.message, str(self.path), line, column)


def read_cells(path: Path, delimiter: str = ",") -> Cells:
    """Every cell of a CSV file; a file that is empty, binary or no CSV is an error."""
    text = list(io.StringIO(without_hint(_text(path)), newline=""))
    head = next(line for line in text if line.strip())
    # A spreadsheet set to Spanish writes semicolons whatever the folder says; a header of one cell shows it.
    if delimiter not in head and len(text) > 1:
        delimiter = delimiter_of(head, delimiter)
    header: tuple[str, ...] | None = None
    cells: list[list[str]] = []
    lines: list[int] = []
    ragged: list[Fault] = []
    for line, row in _records(path, text, delimiter):
        if header is None:
            header = tuple(name.strip() for name in row)
        elif len(row) == len(header):
            cells.append(row)
            lines.append(line)
        else:
            ragged.append(Fault(translate("evidence.ragged", found=len(row), wanted=len(header)), str(path), line))
    return Cells(path, header or (), cells, lines, text, delimiter, ragged)


def _text(path: Path) -> str:
    try:
        return read_text(path)
    except TableError as error:
        raise EvidenceError([replace(fault, file=str(path)) for fault in error.faults]) from error


def _records(path: Path, text: list[str], delimiter: str) -> list[tuple[int, list[str]]]:
    reader = csv.reader(text, delimiter=delimiter, strict=True)
    found: list[tuple[int, list[str]]] = []
    start = 1
    try:
        for row in reader:
            if row:
                found.append((start, row))
            start = reader.line_num + 1
    except csv.Error as error:
        raise EvidenceError(Fault(translate("evidence.not_csv", reason=error), str(path), start)) from error
    return found


def cell_column(line: str, index: int, delimiter: str = ",") -> int:
    """Column, from 1, at which the cell of an index starts.

    >>> cell_column('a,"b,c",d', 2)
    9
    """
    quoted, seen = False, 0
    for at, char in enumerate(line):
        if seen == index:
            return at + 1
        if char == '"':
            quoted = not quoted
        seen += char == delimiter and not quoted
    return len(line.rstrip("\r\n")) + 1


def cap_faults(faults: list[Fault], shown: int = SHOWN_FAULTS) -> list[Fault]:
    """First faults, and one more that says how many are left."""
    if len(faults) <= shown:
        return faults
    rest = Fault(translate("evidence.more_faults", count=len(faults) - shown), faults[0].file)
    return [*faults[:shown], rest]
