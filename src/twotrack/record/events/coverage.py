"""What was looked at: which months of a database are whole, and which events are dated far from where they came in."""

import calendar
from typing import TYPE_CHECKING, NamedTuple

from twotrack.record.events.transform import FAR_DAYS

if TYPE_CHECKING:
    from duckdb import DuckDBPyConnection


class CoveredMonth(NamedTuple):
    """A month of which some days were imported: how many of how many."""

    month: str
    days: int
    length: int

    @property
    def whole(self) -> bool:
        """Whether every day of it was imported."""
        return self.days == self.length


def covered_months(con: "DuckDBPyConnection") -> list[CoveredMonth]:
    """Every month of which slices were imported; an event alone covers nothing, whatever its date says."""
    if not _has(con, "import_coverage", "slice"):
        return []
    rows = con.execute(
        "SELECT strftime(slice, '%Y-%m'), count(DISTINCT slice::DATE) FROM import_coverage GROUP BY 1 ORDER BY 1"
    ).fetchall()
    return [CoveredMonth(month, days, _length(month)) for month, days in rows]


def near_sql(con: "DuckDBPyConnection") -> str:
    """SQL that asks whether an event is dated near the day it was added; a database made before knows no such day."""
    if not _has(con, "events", "added"):
        return "TRUE"
    return f"coalesce(abs(date_diff('day', date, added)) <= {FAR_DAYS}, TRUE)"


def _has(con: "DuckDBPyConnection", table: str, column: str) -> bool:
    query = "SELECT count(*) FROM duckdb_columns() WHERE table_name = ? AND column_name = ?"
    return con.execute(query, (table, column)).fetchall()[0][0] > 0


def _length(month: str) -> int:
    return calendar.monthrange(int(month[:4]), int(month[5:]))[1]
