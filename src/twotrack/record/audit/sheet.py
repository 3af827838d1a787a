"""A sheet of hand-coded events read back, refused by line where a label is none."""

import hashlib
from dataclasses import dataclass
from pathlib import Path

from twotrack.record.audit.confusion import observed_labels, true_labels
from twotrack.record.audit.sample import COLUMNS, EXPLAINS, KINDS
from twotrack.tables.catalogue import translate
from twotrack.tables.delimited import read_table
from twotrack.tables.errors import Fault, TableError, nearest

NEEDED = ("id", "format", "class", "topic", "stratum", "true_class", "true_topic")


@dataclass(frozen=True)
class SheetRow:
    """One event of a sheet: its line, the machine's labels, and the hand-coder's, empty where not yet coded."""

    line: int
    id: str
    format: str
    observed: dict[str, str]
    stratum: str
    truth: dict[str, str]


@dataclass(frozen=True)
class Sheet:
    """Rows of a sheet, and the file it was read from."""

    file: str
    sha256: str
    rows: tuple[SheetRow, ...]

    def count_uncoded(self, kind: str = "class") -> int:
        """Rows that nobody has coded yet."""
        return sum(not row.truth[kind] for row in self.rows)

    @property
    def by(self) -> str:
        """Label whose strata the sheet was drawn from."""
        classes = observed_labels("class")
        return "class" if all(row.stratum in classes for row in self.rows) else "topic"


def read_sheet(path: Path) -> Sheet:
    """Sheet with every label checked; all faults at once, each with its line and the nearest label."""
    table = read_table(path, COLUMNS)
    faults = [*_header_faults(path.name, table.header), *table.faults]
    rows: list[SheetRow] = []
    seen: dict[tuple[str, str], int] = {}
    for line, cells in table.rows if not faults else ():
        if cells["id"] == EXPLAINS or not any(cells[name] for name in NEEDED):
            continue
        row, wrong = _row(cells, path.name, line)
        earlier = seen.setdefault((row.format, row.id), row.line)
        if earlier != row.line:
            wrong.append(Fault(translate("audit.twice", id=row.id, line=earlier), path.name, row.line))
        faults += wrong
        rows.append(row)
    if not rows and not faults:
        faults = [Fault(translate("audit.no_rows"), path.name)]
    if faults:
        raise TableError(faults)
    return Sheet(path.name, hashlib.sha256(path.read_bytes()).hexdigest(), tuple(rows))


def _header_faults(file: str, header: tuple[str, ...]) -> list[Fault]:
    missing = [name for name in NEEDED if name not in header]
    unknown = [name for name in header if name not in COLUMNS]
    return [Fault(translate("moves.missing_column", name=name) + nearest(name, unknown), file, 1) for name in missing]


def _row(cells: dict[str, str], file: str, line: int) -> tuple[SheetRow, list[Fault]]:
    """Row of a sheet, and what is wrong with it."""
    clean = {name: cells[name] for name in NEEDED}
    faults: list[Fault] = []
    observed: dict[str, str] = {}
    truth: dict[str, str] = {}
    for kind in KINDS:
        observed[kind], truth[kind] = clean[kind], clean[f"true_{kind}"].lower()
        faults += _label_faults(kind, observed[kind], observed_labels(kind))
        if truth[kind]:
            faults += _label_faults(f"true_{kind}", truth[kind], true_labels(kind))
    strata = (*observed_labels("class"), *observed_labels("topic"))
    faults += _label_faults("stratum", clean["stratum"], strata)
    placed = [Fault(fault.message, file, line) for fault in faults]
    return SheetRow(line, clean["id"], clean["format"], observed, clean["stratum"], truth), placed


def _label_faults(column: str, found: str, known: tuple[str, ...]) -> list[Fault]:
    if found in known:
        return []
    return [
        Fault(translate("audit.bad_label", column=column, found=found, known=", ".join(known)) + nearest(found, known))
    ]
