"""A sheet of hand-coded events read back, refused by line where a label is none."""

import hashlib
import re
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

from twotrack.record.audit.confusion import observed_labels, true_labels
from twotrack.record.audit.sample import COLUMNS, EXPLAINS, KINDS
from twotrack.record.events.transform import SHORTENED
from twotrack.tables.catalogue import translate
from twotrack.tables.errors import Fault, TableError, nearest
from twotrack.tables.files.delimited import TextTable, is_missing, plain_name, read_table

NEEDED = ("id", "format", "class", "topic", "stratum", "true_class", "true_topic")
# The two numbers that the row of explanations begins its word on strata with, in either language.
_DRAWN = re.compile(r"(\d+)\D+(\d+)")


@dataclass(frozen=True)
class SheetRow:
    """One event of a sheet: its line, the machine's labels, and the hand-coder's, empty where not yet coded."""

    line: int
    id: str
    format: str
    observed: dict[str, str]
    stratum: str
    truth: dict[str, str]
    date: str = ""
    text: str = ""


@dataclass(frozen=True)
class Sheet:
    """Rows of a sheet, and the file it was read from.

    `drawn` and `population` are the events that it was drawn with, and from how many; None where it does not say.
    `unread` are columns that no sheet has.
    """

    file: str
    sha256: str
    rows: tuple[SheetRow, ...]
    drawn: int | None = None
    population: int | None = None
    unread: tuple[str, ...] = ()

    def count_uncoded(self, kind: str = "class") -> int:
        """Rows that nobody has coded yet."""
        return sum(not row.truth[kind] for row in self.rows)

    @property
    def by(self) -> str:
        """Label whose strata the sheet was drawn from."""
        return _strata_of(self.rows)


def read_sheet(path: Path) -> Sheet:
    """Sheet with every label checked; all faults at once, each with its line and the nearest label."""
    table = read_table(path, COLUMNS)
    if faults := _header_faults(table.file, table.header) or list(table.faults):
        raise TableError(faults)
    rows, faults = _rows(table)
    if not rows and not faults:
        faults = [Fault(translate("audit.no_rows"), table.file)]
    if faults := faults or _strata_faults(table.file, rows):
        raise TableError(faults)
    unread = tuple(name for name in table.header if name and name not in COLUMNS)
    return Sheet(
        table.file, hashlib.sha256(path.read_bytes()).hexdigest(), tuple(rows), *_numbers_of_draw(table), unread
    )


def _header_faults(file: str, header: tuple[str, ...]) -> list[Fault]:
    missing = [name for name in NEEDED if name not in header]
    unknown = [name for name in header if name not in COLUMNS]
    return [Fault(translate("moves.missing_column", name=name) + nearest(name, unknown), file, 1) for name in missing]


def _rows(table: TextTable) -> tuple[list[SheetRow], list[Fault]]:
    """Rows of a sheet, and what is wrong with them."""
    rows: list[SheetRow] = []
    faults: list[Fault] = []
    seen: dict[tuple[str, str, str], int] = {}
    for line, cells in table.rows:
        if cells["id"].startswith(EXPLAINS) or not any(cells[name] for name in NEEDED):
            continue
        row, wrong = _row(cells, table.file, line)
        # ICEWS uses an identifier again on other dates.
        earlier = seen.setdefault((row.format, row.id, row.date), line)
        faults += wrong or ([table.fault(translate("audit.twice", id=row.id, line=earlier), line)] * (earlier != line))
        rows.append(row)
    return rows, faults


def _row(cells: dict[str, str], file: str, line: int) -> tuple[SheetRow, list[Fault]]:
    """Row of a sheet, and what is wrong with it."""
    faults = [Fault(message) for message in _id_messages(cells["id"])]
    observed: dict[str, str] = {}
    truth: dict[str, str] = {}
    for kind in KINDS:
        observed[kind], truth[kind] = cells[kind], _true_label(cells[f"true_{kind}"])
        faults += _label_faults(kind, observed[kind], observed_labels(kind))
        if truth[kind] and truth[kind] not in true_labels(kind):
            faults += _label_faults(f"true_{kind}", cells[f"true_{kind}"], true_labels(kind))
    strata = (*observed_labels("class"), *observed_labels("topic"))
    faults += _label_faults("stratum", cells["stratum"], strata)
    placed = [Fault(fault.message, file, line) for fault in faults]
    shown = cells.get("date", ""), cells.get("text", "")
    return SheetRow(line, cells["id"], cells["format"], observed, cells["stratum"], truth, *shown), placed


def _id_messages(found: str) -> list[str]:
    if not found:
        return [translate("audit.no_id")]
    return [translate("audit.short_id", id=found)] if re.fullmatch(SHORTENED, found) else []


def _true_label(cell: str) -> str:
    """Label as a hand-coder may write it, with blanks or capitals; empty where a program wrote that nothing is there.

    >>> _true_label("Verbal cooperation"), _true_label("NA"), _true_label("none")
    ('verbal_cooperation', '', 'none')
    """
    label = cell.lower()
    if label != "none" and is_missing(label):
        return ""
    return plain_name(label) or label


def _label_faults(column: str, found: str, known: tuple[str, ...]) -> list[Fault]:
    if found in known:
        return []
    return [
        Fault(translate("audit.bad_label", column=column, found=found, known=", ".join(known)) + nearest(found, known))
    ]


def _strata_of(rows: Sequence[SheetRow]) -> str:
    """Label that the strata of most rows are."""
    agreeing = {kind: sum(row.stratum == row.observed[kind] for row in rows) for kind in KINDS}
    return max(KINDS, key=lambda kind: agreeing[kind])


def _strata_faults(file: str, rows: Sequence[SheetRow]) -> list[Fault]:
    """Strata that are not the label that the sheet was drawn by: their events would stand for others."""
    by = _strata_of(rows)
    return [
        Fault(translate("audit.other_stratum", found=row.stratum, column=by, wanted=row.observed[by]), file, row.line)
        for row in rows
        if row.stratum != row.observed[by]
    ]


def _numbers_of_draw(table: TextTable) -> tuple[int | None, int | None]:
    """Events that a sheet was drawn with, and from how many, as its row of explanations says."""
    told = dict.fromkeys(cells["stratum"] for _, cells in table.rows if cells["id"] == EXPLAINS)
    found = [match for match in map(_DRAWN.match, told) if match]
    return (sum(int(one[1]) for one in found), int(found[0][2])) if found else (None, None)
