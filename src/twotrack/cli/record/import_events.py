"""`twotrack record import`: files of event data into one table, with all that was wrong in them."""

from collections.abc import Generator, Sequence
from contextlib import contextmanager
from dataclasses import asdict, dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Annotated, Any

import typer
from duckdb import Error as DuckDBError
from duckdb import InterruptException

from twotrack.cli.options import JsonFlag
from twotrack.cli.terminal.interrupts import INTERRUPTED
from twotrack.cli.terminal.output import notes, print_json, progress_bar, results_console, table
from twotrack.record.database import first_line
from twotrack.record.events.coding import FILE, NONE, code_topics, read_coding, topic_counts
from twotrack.record.events.gaps import STEPS, Gap, gaps
from twotrack.record.events.identity import FileReport
from twotrack.record.events.importer import import_files
from twotrack.record.events.layouts import checked_format
from twotrack.record.events.parts import readable
from twotrack.record.events.reference import bare_word, dyad, load_reference, place_words
from twotrack.record.events.rows import short_text
from twotrack.record.events.schema import database
from twotrack.record.events.transform import FAR_DAYS
from twotrack.tables.catalogue import translate
from twotrack.tables.errors import Fault, RunError, nearest

if TYPE_CHECKING:
    from duckdb import DuckDBPyConnection

BAD_INPUT = 2
SHOWN, FEW = 20, 5
MEGA = 10**6


@dataclass(frozen=True)
class ImportSummary:
    """What there is to tell after an import."""

    reports: list[FileReport]
    bad_rows: list[dict[str, Any]]
    bad_count: int
    gaps: list[Gap]
    topics: dict[str, int]


def import_events(
    files: Annotated[list[Path], typer.Argument(metavar="FILE", help="events.files")],
    into: Annotated[Path, typer.Option("--into", metavar="DB", help="events.into")],
    layout: Annotated[str, typer.Option("--format", metavar="FORMAT", help="events.format")] = "auto",
    pair: Annotated[str, typer.Option("--dyad", metavar="AAA-BBB", help="events.dyad")] = "USA-MEX",
    coding: Annotated[Path | None, typer.Option("--coding", metavar="FILE", help="events.coding")] = None,
    json: JsonFlag = False,
) -> int:
    """Import files and print what was found; 2 if one was refused."""
    countries, rules = dyad(pair), read_coding(coding or FILE)
    checked_format(layout)
    _check_files(files)
    reports: list[FileReport] = []
    with no_empty_database(into, reports), writing_events(into, reports, len(files)), database(into) as con:
        load_reference(con)
        try:
            with progress_bar("events.progress", _megabytes(files)) as moved:
                left = _Meter(moved)
                for path in files:
                    reports += import_files(con, [path], countries, layout, left)
                left.finish()
        except (KeyboardInterrupt, InterruptException) as stop:
            notes.print(translate("events.interrupted", done=len(reports), all=len(files)), markup=False)
            # An exit of its own: the general words for an interrupt say that nothing was written.
            raise SystemExit(INTERRUPTED) from stop
        code_topics(con, rules)
        # Else a full disk is met when the file is closed, which says nothing.
        con.execute("CHECKPOINT")
        done = ImportSummary(reports, *_bad_rows(con, reports), gaps(con), topic_counts(con))
    return _print_all(done, as_json=json)


@contextmanager
def no_empty_database(into: Path, reports: list[FileReport]) -> Generator[None]:
    """Block that may make a database, and its reports; a new one is removed if no file went into it, whether all were
    refused or an interrupt came first: a database of nothing would look like an import.
    """
    there = into.exists()
    try:
        yield
    finally:
        if not there and all(report.status == "refused" for report in reports):
            for made in (into, into.with_name(f"{into.name}.wal")):
                made.unlink(missing_ok=True)


@contextmanager
def writing_events(into: Path, reports: list[FileReport], files: int) -> Generator[None]:
    """Block that writes a database; where DuckDB cannot, as on a full disk, the fault says which files are in it."""
    try:
        yield
    except DuckDBError as error:
        done = sum(report.status != "refused" for report in reports)
        said = translate("events.import_stopped", reason=first_line(error), done=done, all=files)
        raise RunError(Fault(said, str(into))) from error


def _print_all(done: ImportSummary, *, as_json: bool) -> int:
    """Print what an import found, then every fault; the exit code."""
    (_print_json if as_json else _print)(done)
    for fault in (fault for report in done.reports for fault in report.faults):
        notes.print(str(fault), markup=False)
    return BAD_INPUT if any(report.status == "refused" for report in done.reports) else 0


class _Meter:
    """Bytes as the megabytes that the bar counts."""

    def __init__(self, moved: Any) -> None:
        self.moved, self.rest = moved, 0

    def __call__(self, count: int) -> None:
        whole, self.rest = divmod(self.rest + count, MEGA)
        self.moved(whole)

    def finish(self) -> None:
        """Count the begun megabyte too."""
        self.moved(1 if self.rest else 0)


def _check_files(files: Sequence[Path]) -> None:
    """Refuse to make a database of nothing; where one file is there, the others are reported with it."""
    if not any(path.exists() for path in files):
        with readable(files[0]):
            files[0].open("rb").close()


def _megabytes(files: Sequence[Path]) -> int:
    return -(-sum(path.stat().st_size for path in files if path.is_file()) // MEGA)


def _bad_rows(con: "DuckDBPyConnection", reports: Sequence[FileReport]) -> tuple[list[dict[str, Any]], int]:
    """First bad and mended rows of the files imported now, and how many there are."""
    files = [report.file for report in reports if report.status == "imported"]
    where = "FROM bad_rows WHERE list_contains($files, file)"
    (count,) = con.execute(f"SELECT count(*) {where}", {"files": files}).fetchone() or (0,)
    query = f"SELECT file, line, found, wanted {where} ORDER BY file, line LIMIT {SHOWN}"
    rows = con.execute(query, {"files": files}).fetchall()
    return [dict(zip(("file", "line", "found", "wanted"), row, strict=True)) for row in rows], count


def _print_json(done: ImportSummary) -> None:
    print_json(
        {
            "files": [_as_json(report) for report in done.reports],
            "bad_rows": done.bad_rows,
            "bad_rows_total": done.bad_count,
            "gaps": [gap._asdict() | {"first": str(gap.first), "last": str(gap.last)} for gap in done.gaps],
            "topics": done.topics,
        }
    )


def _as_json(report: FileReport) -> dict[str, Any]:
    counts = asdict(report.counts) if report.counts else {}
    told = {name: value if value is None or isinstance(value, int) else str(value) for name, value in counts.items()}
    own = {"file": report.file, "status": report.status, "format": report.format}
    if report.counts:
        own |= {"rows_kept": report.rows_kept, "duplicates": report.duplicates, "reemitted": report.reemitted}
        own |= {"unknown_countries": dict(report.unknown)}
    return own | told | {"faults": [str(fault) for fault in report.faults]}


def _print(done: ImportSummary) -> None:
    console = results_console()
    names = ("file", "format", "read", "kept", "outside", "duplicates", "again", "bad", "mended", "dates")
    made = table(*(translate(f"events.column_{name}") for name in names))
    for report in done.reports:
        made.add_row(*_cells(report))
    console.print(made)
    _print_odd(done.reports)
    for row in done.bad_rows:
        text = translate("events.bad_row", found=row["found"], wanted=row["wanted"])
        console.print(f"{row['file']}:{row['line']}: {text}", markup=False, soft_wrap=True)
    if done.bad_count > len(done.bad_rows):
        console.print(translate("events.more_rows", count=f"{done.bad_count:,}"), markup=False)
    for gap in done.gaps[:SHOWN]:
        first, last = (str(end).removesuffix(" 00:00:00") if gap.format not in STEPS else end for end in gap[1:3])
        told = translate("events.gap", format=gap.format, missing=f"{gap.missing:,}", first=first, last=last)
        console.print(told, markup=False, soft_wrap=True)
    if done.gaps:
        missing = f"{sum(gap.missing for gap in done.gaps):,}"
        console.print(translate("events.gaps", count=f"{len(done.gaps):,}", missing=missing), markup=False)
    console.print(_topics(done.topics), markup=False, soft_wrap=True)


def _print_odd(reports: Sequence[FileReport]) -> None:
    """What is kept or left outside, and still asks for a look."""
    for report in reports:
        _print_unknown(report)
    if far := sum(report.counts.far for report in reports if report.counts):
        told = translate("events.far", count=f"{far:,}", days=FAR_DAYS)
        results_console().print(told, markup=False, soft_wrap=True)


def _print_unknown(report: FileReport) -> None:
    """Names that stand where countries should and are none."""
    console, name = results_console(), Path(report.file).name
    for unknown, rows in report.unknown[:FEW]:
        said = translate("events.unknown_country", file=name, rows=f"{rows:,}", name=short_text(unknown))
        console.print(said + nearest(bare_word(unknown), place_words()), markup=False, soft_wrap=True)
    if len(report.unknown) > FEW:
        console.print(translate("events.more_unknown", count=f"{len(report.unknown) - FEW:,}"), markup=False)


def _cells(report: FileReport) -> tuple[str, ...]:
    counts, name = report.counts, Path(report.file).name
    if counts is None:
        return name, report.format, translate(f"events.status_{report.status}")
    numbers = (counts.rows_read, report.rows_kept, counts.rows_out_of_dyad, report.duplicates, report.reemitted)
    days = f"{counts.first_date} – {counts.last_date}" if counts.first_date else ""
    told = (f"{number:,}" for number in (*numbers, counts.bad_rows, counts.mended))
    return name, report.format, *told, days


def _topics(counted: dict[str, int]) -> str:
    every = sum(counted.values())
    if not every:
        return translate("events.no_events")
    shares = {topic: f"{count / every:.1%}" for topic, count in counted.items()}
    listed = ", ".join(
        f"{translate(f'audit.label_{topic}')} {share}" for topic, share in shares.items() if topic != NONE
    )
    return translate("events.topics", count=f"{every:,}", shares=listed, none=shares[NONE])
