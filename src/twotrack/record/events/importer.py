"""Import of files one by one: each whole or not at all, taken up again where it was broken off, never twice."""

from collections.abc import Callable, Sequence
from dataclasses import astuple, dataclass, fields
from pathlib import Path
from typing import TYPE_CHECKING, Literal

from twotrack.record.events.layouts import checked_format, shape_of_file
from twotrack.record.events.parts import digest, first_lines, parts, readable, whole_text
from twotrack.record.events.plover_gold import MOST_BYTES, gold_rows
from twotrack.record.events.reference import Dyad
from twotrack.record.events.rows import rows_of
from twotrack.record.events.schema import COLUMNS
from twotrack.record.events.transform import Counts, Task, take_in
from twotrack.tables.catalogue import translate
from twotrack.tables.errors import EvidenceError, Fault

if TYPE_CHECKING:
    from duckdb import DuckDBPyConnection

# A file longer than this, unpacked, is secured in between, so that an interrupt costs no more than that.
SECURED_BYTES = 64 * 2**20
Tell = Callable[[int], None]


@dataclass(frozen=True)
class FileReport:
    """What became of a file: imported now, known from before, or refused with its faults."""

    file: str
    status: Literal["imported", "known", "refused"]
    format: str = ""
    counts: Counts | None = None
    rows_kept: int = 0
    duplicates: int = 0
    reemitted: int = 0
    faults: tuple[Fault, ...] = ()


def import_files(
    con: "DuckDBPyConnection", files: Sequence[Path], pair: Dyad, wanted: str = "auto", tell: Tell = lambda _: None
) -> list[FileReport]:
    """Import files in turn; a file that is refused leaves nothing behind and holds up no other.

    The reports name damaged rows and archives; an interrupt keeps every finished file.
    """
    checked_format(wanted)
    return [_import_or_refuse(con, path, pair, wanted, tell) for path in files]


def _import_or_refuse(con: "DuckDBPyConnection", path: Path, pair: Dyad, wanted: str, tell: Tell) -> FileReport:
    try:
        with readable(path):
            sha = digest(path)
        known = _finished_import(con, sha, pair)
        if known is not None:
            tell(path.stat().st_size)
            return known
        shape = shape_of_file(first_lines(path), wanted, str(path))
        return _import(con, Source(path, sha, Task(str(path), shape, pair)), tell)
    except EvidenceError as error:
        _forget(con, str(path))
        return FileReport(str(path), "refused", faults=error.faults)


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


def _finished_import(con: "DuckDBPyConnection", sha: str, pair: Dyad) -> FileReport | None:
    query = "SELECT file, format FROM imports WHERE sha256 = ? AND dyad = ? AND finished"
    found = con.execute(query, (sha, str(pair))).fetchone()
    return FileReport(found[0], "known", found[1]) if found else None


def _forget(con: "DuckDBPyConnection", file: str) -> None:
    """Leave nothing of an import that was begun."""
    unfinished = con.execute("SELECT count(*) FROM import_state WHERE file = ?", (file,)).fetchone()
    if unfinished and unfinished[0]:
        con.begin()
        _clear(con, file)
        con.commit()


def _clear(con: "DuckDBPyConnection", file: str) -> None:
    for table in ("import_pending", "import_state", "bad_rows", "import_coverage"):
        con.execute(f"DELETE FROM {table} WHERE file = ?", (file,))


def _import(con: "DuckDBPyConnection", source: Source, tell: Tell) -> FileReport:
    at, line, counts = _resume_point(con, source)
    con.begin()
    try:
        if source.task.shape.layout.json_array:
            rows = gold_rows(whole_text(source.path, MOST_BYTES), source.task.shape, source.task.file)
            counts.add(take_in(con, rows, source.task))
        else:
            _take_parts(con, source, at, line, counts, tell)
        _refuse_if_none(con, source.task, counts)
        report = _finish(con, source, counts)
        con.commit()
    except BaseException:
        con.rollback()
        raise
    return report


def _refuse_if_none(con: "DuckDBPyConnection", task: Task, counts: Counts) -> None:
    """A file without one good row is of another kind than it was taken for."""
    if counts.rows_read != counts.bad_rows:
        return
    query = "SELECT line, found, wanted FROM bad_rows WHERE file = ? ORDER BY line LIMIT 1"
    line, found, wanted = con.execute(query, (task.file,)).fetchone() or (None, "", "")
    raise EvidenceError(
        Fault(translate("events.no_good_row", format=task.format, found=found, wanted=wanted), task.file, line)
    )


def _resume_point(con: "DuckDBPyConnection", source: Source) -> tuple[int, int, Counts]:
    """Where to go on in a file, and what was counted up to there."""
    names = ", ".join(field.name for field in fields(Counts))
    query = f"SELECT place, next_line, {names} FROM import_state WHERE sha256 = ? AND dyad = ? AND file = ?"
    found = con.execute(query, (*source.key, source.task.file)).fetchone()
    if found:
        return found[0], found[1], Counts(*found[2:])
    con.begin()
    _clear(con, source.task.file)
    con.commit()
    return 0, 1, Counts()


def _take_parts(con: "DuckDBPyConnection", source: Source, at: int, line: int, counts: Counts, tell: Tell) -> None:
    secured, raw_at = at, 0
    for part in parts(source.path, at, line):
        counts.add(take_in(con, rows_of(part, source.task.shape), source.task))
        tell(part.raw_at - raw_at)
        raw_at = part.raw_at
        if part.at - secured >= SECURED_BYTES and not part.cut:
            _secure(con, source, part.at, part.first_line + part.lines, counts)
            secured = part.at


def _secure(con: "DuckDBPyConnection", source: Source, at: int, line: int, counts: Counts) -> None:
    con.execute("DELETE FROM import_state WHERE file = ?", (source.task.file,))
    values = (*source.key, source.task.file, at, line, *astuple(counts))
    con.execute(f"INSERT INTO import_state VALUES ({', '.join('?' * len(values))})", values)
    con.commit()
    con.begin()


# ICEWS uses an identifier again on other dates; the others do not.
KEY = "event_id, source_format, CASE WHEN source_format = 'icews' THEN date END"
SAME = (
    "e.event_id = p.event_id AND e.source_format = p.source_format AND (e.source_format <> 'icews' OR e.date = p.date)"
)


def _finish(con: "DuckDBPyConnection", source: Source, counts: Counts) -> FileReport:
    """Move what waits into the events, each event once, and note the import."""
    file = source.task.file
    (waiting, again) = con.execute(
        f"SELECT count(*), count(*) FILTER (EXISTS (SELECT 1 FROM events e WHERE {SAME}))"
        " FROM import_pending p WHERE file = ?",
        (file,),
    ).fetchone() or (0, 0)
    (before,) = con.execute("SELECT count(*) FROM events").fetchone() or (0,)
    con.execute(
        f"INSERT INTO events SELECT {', '.join(COLUMNS)} FROM import_pending p"
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
    return FileReport(file, "imported", source.task.format, counts, kept, waiting - kept, again)
