"""Import of files one by one: each whole or not at all, taken up again where it was broken off, never twice."""

import re
from collections.abc import Callable, Sequence
from contextlib import suppress
from dataclasses import astuple, fields, replace
from pathlib import Path
from typing import TYPE_CHECKING

import duckdb

from twotrack.record.events.dates import YEAR_LAST, Order, order_of
from twotrack.record.events.identity import FileReport, Source, finish_import
from twotrack.record.events.layouts import Shape, cells_of, checked_format, shape_of_file
from twotrack.record.events.parts import digest, first_lines, parts, readable, whole_text
from twotrack.record.events.plover_gold import MOST_BYTES, gold_rows
from twotrack.record.events.reference import Dyad, bare_word, place_words
from twotrack.record.events.rows import rows_of, short_text
from twotrack.record.events.transform import Counts, Task, take_in
from twotrack.tables.catalogue import translate
from twotrack.tables.errors import EvidenceError, Fault, nearest

if TYPE_CHECKING:
    from duckdb import DuckDBPyConnection

# A file longer than this, unpacked, is secured in between, so that an interrupt costs no more than that.
SECURED_BYTES = 64 * 2**20
Tell = Callable[[int], None]


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
        head = first_lines(path)
        task = Task(str(path), shape_of_file(head, wanted, str(path)), pair)
        if _year_last(head, task.shape):
            task = replace(task, order=_order(con, path, task))
        return _import(con, Source(path, sha, task), tell)
    except EvidenceError as error:
        _forget(con, str(path))
        return FileReport(str(path), "refused", faults=error.faults)


def _finished_import(con: "DuckDBPyConnection", sha: str, pair: Dyad) -> FileReport | None:
    query = "SELECT file, format FROM imports WHERE sha256 = ? AND dyad = ? AND finished"
    found = con.execute(query, (sha, str(pair))).fetchone()
    return FileReport(found[0], "known", found[1]) if found else None


def _year_last(head: Sequence[str], shape: Shape) -> bool:
    """Whether dates at the top of a file have the year last: only all of them tell the order."""
    cells = (cell.strip() for line in head for cell in cells_of(line, shape.delimiter))
    return not shape.layout.json_array and any(re.fullmatch(YEAR_LAST, cell) for cell in cells)


def _order(con: "DuckDBPyConnection", path: Path, task: Task) -> Order:
    tables = (rows_of(part, task.shape).table for part in parts(path))
    return order_of(con, tables, task.shape.layout.fields.date, task.file)


def _forget(con: "DuckDBPyConnection", file: str) -> None:
    """Leave nothing of an import that was begun."""
    unfinished = con.execute("SELECT count(*) FROM import_state WHERE file = ?", (file,)).fetchone()
    if unfinished and unfinished[0]:
        con.begin()
        _clear(con, file)
        con.commit()


def _clear(con: "DuckDBPyConnection", file: str) -> None:
    for table in ("import_pending", "import_state", "import_unknown", "bad_rows", "import_coverage"):
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
        report = finish_import(con, source, counts)
        _refuse_if_none(con, source.task, counts)
        con.commit()
    except BaseException:
        # On a full disk DuckDB has ended the transaction itself.
        with suppress(duckdb.TransactionException):
            con.rollback()
        raise
    return report


def _refuse_if_none(con: "DuckDBPyConnection", task: Task, counts: Counts) -> None:
    """A file without one good row, or whose rows name no country, is of another kind than it was taken for."""
    if counts.rows_read == counts.bad_rows:
        query = "SELECT line, found, wanted FROM bad_rows WHERE file = ? ORDER BY line LIMIT 1"
        line, found, wanted = con.execute(query, (task.file,)).fetchone() or (None, "", "")
        said = translate("events.no_good_row", format=task.format, found=found, wanted=wanted)
        raise EvidenceError(Fault(said, task.file, line))
    if not counts.with_country:
        query = "SELECT name FROM import_unknown WHERE file = ? GROUP BY name ORDER BY sum(rows) DESC, name LIMIT 3"
        names = [name for (name,) in con.execute(query, (task.file,)).fetchall()]
        found = ", ".join(repr(short_text(name)) for name in names) or translate("events.nothing_there")
        said = translate("events.no_country", rows=f"{counts.rows_read:,}", format=task.format, found=found)
        close = nearest(bare_word(names[0]), place_words()) if names else ""
        raise EvidenceError(Fault(said + close, task.file))


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
    names = ", ".join(("sha256", "dyad", "file", "place", "next_line", *(field.name for field in fields(Counts))))
    con.execute(f"INSERT INTO import_state ({names}) VALUES ({', '.join('?' * len(values))})", values)
    con.commit()
    con.begin()
