"""Holes in the calendar of what was imported: days, or the quarters of an hour of GDELT 2."""

from datetime import datetime
from typing import TYPE_CHECKING, NamedTuple

if TYPE_CHECKING:
    from duckdb import DuckDBPyConnection

STEPS = {"gdelt2": "INTERVAL 15 MINUTE"}
DAY = "INTERVAL 1 DAY"


class Gap(NamedTuple):
    """Slices of a format that are not there, from the first to the last of them."""

    format: str
    first: datetime
    last: datetime
    missing: int


def gaps(con: "DuckDBPyConnection") -> list[Gap]:
    """Every hole between the first and the last slice of each format."""
    formats = con.execute("SELECT DISTINCT source_format FROM import_coverage ORDER BY 1").fetchall()
    return [gap for (name,) in formats for gap in _gaps(con, name)]


def _gaps(con: "DuckDBPyConnection", name: str) -> list[Gap]:
    step = STEPS.get(name, DAY)
    rows = con.execute(
        "WITH slices AS (SELECT DISTINCT slice FROM import_coverage WHERE source_format = ?),"
        " pairs AS (SELECT slice, lead(slice) OVER (ORDER BY slice) AS following FROM slices)"
        f" SELECT slice + {step}, following - {step}, epoch(following - slice) // epoch({step}) - 1 FROM pairs"
        f" WHERE following - slice > {step} ORDER BY slice",
        (name,),
    ).fetchall()
    return [Gap(name, first, last, int(missing)) for first, last, missing in rows if missing >= 1]
