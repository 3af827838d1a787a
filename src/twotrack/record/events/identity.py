"""Which event is which: one identifier, one content; what waits moves into the events, each event once."""

from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Any, Literal

from twotrack.record.events.schema import COLUMNS
from twotrack.record.events.transform import Counts, Task
from twotrack.tables.catalogue import translate
from twotrack.tables.errors import Fault

if TYPE_CHECKING:
    from duckdb import DuckDBPyConnection


@dataclass(frozen=True)
class FileReport:
    """What became of a file: imported now, known from before, or refused with its faults.

    `unknown` are names that stand where countries should, with their rows.
    """

    file: str
    status: Literal["imported", "known", "refused"]
    format: str = ""
    counts: Counts | None = None
    rows_kept: int = 0
    duplicates: int = 0
    reemitted: int = 0
    unknown: tuple[tuple[str, int], ...] = ()
    faults: tuple[Fault, ...] = ()


@dataclass(frozen=True)
class Source:
    """A file to import, with the mark of its bytes."""

    path: Path
    sha: str
    task: Task

    @property
    def key(self) -> tuple[str, str]:
        """What an import is known by: the bytes of the file, and the dyad taken from it."""
        return self.sha, str(self.task.pair)


# ICEWS uses an identifier again on other dates; the others do not.
KEY = "event_id, source_format, CASE WHEN source_format = 'icews' THEN date END"
SAME = (
    "e.event_id = p.event_id AND e.source_format = p.source_format AND (e.source_format <> 'icews' OR e.date = p.date)"
)
# What a producer does not change when it gives an event again; mentions, weights and addresses it does.
CONTENT = (
    *("date", "source_country", "source_name", "target_country", "target_name"),
    *("cameo_code", "plover", "quad"),
)
_FIRST = f"""
CREATE OR REPLACE TEMP TABLE firsts AS
SELECT * FROM (
  SELECT {", ".join(COLUMNS)}, 0 AS turn FROM events e
  WHERE EXISTS (SELECT 1 FROM import_pending p WHERE p.file = $file AND {SAME})
  UNION ALL SELECT {", ".join(COLUMNS)}, 1 AS turn FROM import_pending WHERE file = $file
)
QUALIFY row_number() OVER (PARTITION BY {KEY} ORDER BY turn, line) = 1
"""
_OTHERS = f"""
CREATE OR REPLACE TEMP TABLE others AS
SELECT p.line AS line, p.event_id AS event_id, e.file AS file, e.line AS first
FROM import_pending p JOIN firsts e ON {SAME}
WHERE p.file = $file AND ({" OR ".join(f"p.{name} IS DISTINCT FROM e.{name}" for name in CONTENT)})
"""
_APART = """
DELETE FROM import_pending WHERE file = $file AND (line, event_id) IN (SELECT (line, event_id) FROM others)
"""


def finish_import(con: "DuckDBPyConnection", source: Source, counts: Counts) -> FileReport:
    """Move what waits into the events, each event once, and note the import.

    A row with the identifier of another event and not its content is a bad row and no duplicate.
    """
    file = source.task.file
    counts.bad_rows += _set_apart(con, file)
    (waiting, again) = con.execute(
        f"SELECT count(*), count(*) FILTER (EXISTS (SELECT 1 FROM events e WHERE {SAME}))"
        " FROM import_pending p WHERE file = ?",
        (file,),
    ).fetchone() or (0, 0)
    (before,) = con.execute("SELECT count(*) FROM events").fetchone() or (0,)
    con.execute(
        f"INSERT INTO events ({', '.join(COLUMNS)}) SELECT {', '.join(COLUMNS)} FROM import_pending p"
        f" WHERE file = ? AND NOT EXISTS (SELECT 1 FROM events e WHERE {SAME})"
        f" QUALIFY row_number() OVER (PARTITION BY {KEY} ORDER BY line) = 1",
        (file,),
    )
    (after,) = con.execute("SELECT count(*) FROM events").fetchone() or (0,)
    kept = after - before
    con.execute("DELETE FROM import_pending WHERE file = ?", (file,))
    con.execute("DELETE FROM import_state WHERE file = ?", (file,))
    con.execute(
        "INSERT INTO imports VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, TRUE, now()::TIMESTAMP, ?, ?, ?)",
        (
            *(file, source.sha, source.task.format, counts.rows_read, kept, counts.rows_out_of_dyad, waiting - kept),
            *(counts.bad_rows, counts.first_date, counts.last_date, str(source.task.pair), again, counts.mended),
        ),
    )
    told: dict[str, Any] = {"duplicates": waiting - kept, "reemitted": again, "unknown": _unknown(con, file)}
    return FileReport(file, "imported", source.task.format, counts, kept, **told)


def _set_apart(con: "DuckDBPyConnection", file: str) -> int:
    """Rows that have the identifier of an earlier one and other content: moved to the bad ones, and counted."""
    con.execute(_FIRST, {"file": file})
    con.execute(_OTHERS, {"file": file})
    told = [
        (file, line, key, translate("events.want_own_id", file=Path(where).name, line=first))
        for line, key, where, first in con.execute("SELECT * FROM others ORDER BY line").fetchall()
    ]
    if told:
        con.executemany("INSERT INTO bad_rows VALUES (?, ?, ?, ?)", told)
        con.execute(_APART, {"file": file})
    return len(told)


def _unknown(con: "DuckDBPyConnection", file: str) -> tuple[tuple[str, int], ...]:
    query = "SELECT name, sum(rows)::BIGINT FROM import_unknown WHERE file = ? GROUP BY name ORDER BY 2 DESC, 1"
    return tuple(con.execute(query, (file,)).fetchall())
