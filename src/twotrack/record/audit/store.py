"""A sheet checked against the events it was drawn from, and the audit kept beside them."""

from collections import Counter
from collections.abc import Generator
from contextlib import contextmanager
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

import duckdb
import numpy as np
from numpy.typing import ArrayLike

from twotrack.record.audit.confusion import (
    CodedEvent,
    Confusion,
    CorrectedCounts,
    confusion_of,
    corrected_tracks,
    observed_labels,
    true_labels,
)
from twotrack.record.audit.sample import KINDS, population
from twotrack.record.audit.sheet import Sheet
from twotrack.record.database import database_faults
from twotrack.tables.catalogue import translate
from twotrack.tables.errors import Fault, RunError, TableError

TABLE = """
    CREATE OR REPLACE TABLE audit (
        kind VARCHAR, observed VARCHAR, truth VARCHAR, worth DOUBLE, coded BIGINT,
        file VARCHAR, sha256 VARCHAR, read_at TIMESTAMP)
"""


@contextmanager
def open_database(path: Path, *, read_only: bool = True) -> Generator[duckdb.DuckDBPyConnection]:
    """The database of events, closed afterwards; a file that is none is refused."""
    if not path.is_file():
        raise RunError(Fault(translate("audit.no_db"), str(path)))
    with database_faults(path, "audit.bad_db"):
        con = duckdb.connect(str(path), read_only=read_only)
    with con, database_faults(path):
        if not has_table(con, "events"):
            raise RunError(Fault(translate("audit.no_table"), str(path)))
        yield con


def has_table(con: duckdb.DuckDBPyConnection, name: str) -> bool:
    """Whether the database has a table of this name."""
    found = con.execute("SELECT count(*) FROM duckdb_tables() WHERE table_name = ?", [name]).fetchone()
    return bool(found and found[0])


def confusions(con: duckdb.DuckDBPyConnection, sheet: Sheet) -> dict[str, Confusion]:
    """Confusion of classes and of topics, as far as the sheet is coded.

    A coded event stands for the events of its stratum, shared among those of them that are coded.
    """
    sizes = population(con, sheet.by)
    made: dict[str, Confusion] = {}
    for kind in KINDS:
        done = [row for row in sheet.rows if row.truth[kind]]
        in_stratum = Counter(row.stratum for row in done)
        coded = [
            CodedEvent(row.observed[kind], row.truth[kind], sizes.get(row.stratum, 0) / in_stratum[row.stratum])
            for row in done
        ]
        if coded:
            made[kind] = confusion_of(kind, coded)
    if not made:
        raise TableError(Fault(translate("audit.nothing_coded", rows=len(sheet.rows)), sheet.file))
    return made


def keep(con: duckdb.DuckDBPyConnection, sheet: Sheet, found: dict[str, Confusion]) -> None:
    """Write the audit into the database; it replaces an earlier one."""
    at = datetime.now(tz=UTC).replace(tzinfo=None)
    rows: list[list[Any]] = [
        [kind, observed, truth, float(made.numbers[i, j]), int(made.coded[i, j]), sheet.file, sheet.sha256, at]
        for kind, made in found.items()
        for i, observed in enumerate(made.observed)
        for j, truth in enumerate(made.truth)
        if made.coded[i, j]
    ]
    con.begin()
    con.execute(TABLE)
    con.executemany("INSERT INTO audit VALUES (?, ?, ?, ?, ?, ?, ?, ?)", rows)
    con.commit()


def corrected_counts(
    con: duckdb.DuckDBPyConnection, counts: ArrayLike, *, draws: int = 2000, seed: int = 1
) -> CorrectedCounts:
    """Counts by quad class (the last axis, classes 1 to 4) corrected by the audit that the database keeps.

    The last axis of the answer has five: the four classes, and what was no event between the two.
    """
    return corrected_tracks(counts, kept_confusion(con), draws=draws, seed=seed)


def kept_before(con: duckdb.DuckDBPyConnection) -> dict[str, tuple[str, int]]:
    """What a database keeps of an audit, by kind: file of the sheet, and events coded."""
    if not has_table(con, "audit"):
        return {}
    query = "SELECT kind, any_value(file), sum(coded)::BIGINT FROM audit GROUP BY kind"
    return {kind: (Path(file).name, coded) for kind, file, coded in con.execute(query).fetchall()}


def kept_sheet(con: duckdb.DuckDBPyConnection) -> tuple[str, int]:
    """File of the sheet that the database keeps, and how many of its events have a true class."""
    query = "SELECT any_value(file), sum(coded)::BIGINT FROM audit WHERE kind = 'class'"
    file, coded = con.execute(query).fetchall()[0]
    return Path(file).name, coded


def kept_confusion(con: duckdb.DuckDBPyConnection, kind: str = "class") -> Confusion:
    """Confusion of the audit that a database keeps; an error where there is none."""
    rows: list[Any] = []
    if has_table(con, "audit"):
        query = "SELECT observed, truth, worth, coded FROM audit WHERE kind = ?"
        rows = con.execute(query, [kind]).fetchall()
    if not rows:
        raise RunError(translate("audit.no_audit", kind=translate(f"audit.kind_{kind}")))
    observed, truth = observed_labels(kind), true_labels(kind)
    numbers = np.zeros((len(observed), len(truth)))
    counts = np.zeros(numbers.shape, dtype=np.int64)
    for label, true, number, count in rows:
        at = observed.index(label), truth.index(true)
        numbers[at], counts[at] = number, count
    return Confusion(kind, observed, truth, numbers, counts)
