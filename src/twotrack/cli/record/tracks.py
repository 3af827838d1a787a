"""`twotrack record tracks`: cooperation and hostility apart, and how much of their coincidence chance gives."""

import shlex
import sys
from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from twotrack.cli.options import JsonFlag, Seed
from twotrack.cli.record.tracks_options import check_moves_pair, check_sources, countries_of, selection
from twotrack.cli.terminal.output import check_writable, notes, print_json, results_console, table, write_together
from twotrack.tables.catalogue import current_language, translate
from twotrack.tables.errors import RunError
from twotrack.tables.files.csv_text import csv_of_mappings

if TYPE_CHECKING:
    from rich.console import Console

    from twotrack.record.tracks.ledger import Countries, Ledger, Selection
    from twotrack.record.tracks.measure import Chances, TwoTracks
    from twotrack.report.tracks.tables import Cells

_FEWEST = {"moves": 3, "events": 10}
_LISTED = 24

Db = Annotated[Path | None, typer.Option("--db", metavar="FILE", help="tracks.db")]
MovesFlag = Annotated[bool, typer.Option("--moves", help="tracks.moves")]
TableFile = Annotated[Path | None, typer.Option("--table", metavar="FILE", help="tracks.table")]
Complete = Annotated[Path | None, typer.Option("--complete", metavar="FILE", help="tracks.complete")]
Issue = Annotated[str | None, typer.Option("--issue", help="tracks.issue")]
By = Annotated[str, typer.Option("--by", help="tracks.by")]
Since = Annotated[str | None, typer.Option("--since", metavar="YYYY-MM", help="tracks.since")]
Until = Annotated[str | None, typer.Option("--until", metavar="YYYY-MM", help="tracks.until")]
Level = Annotated[str | None, typer.Option("--level", help="tracks.level")]
Dyad = Annotated[str, typer.Option("--dyad", metavar="AAA-BBB", help="tracks.dyad")]
SourceFormat = Annotated[str | None, typer.Option("--format", help="tracks.source_format")]
Weighted = Annotated[bool, typer.Option("--weighted", help="tracks.weighted")]
Least = Annotated[int | None, typer.Option("--least", help="tracks.least")]
Corrected = Annotated[bool, typer.Option("--corrected", help="tracks.corrected")]
CsvFile = Annotated[Path | None, typer.Option("--csv", metavar="FILE", help="tracks.csv_file")]
PageFile = Annotated[Path | None, typer.Option("-o", "--out", metavar="FILE", help="tracks.page_file")]
Draws = Annotated[int, typer.Option("-n", "--draws", help="tracks.draws")]


def tracks(
    db: Db = None,
    moves: MovesFlag = False,
    table_file: TableFile = None,
    complete: Complete = None,
    issue: Issue = None,
    by: By = "month",
    since: Since = None,
    until: Until = None,
    level: Level = None,
    dyad: Dyad = "USA-MEX",
    source_format: SourceFormat = None,
    weighted: Weighted = False,
    corrected: Corrected = False,
    least: Least = None,
    csv_file: CsvFile = None,
    out: PageFile = None,
    draws: Draws = 2000,
    seed: Seed = 1,
    json: JsonFlag = False,
) -> None:
    """Measure both tracks of the moves, of a database or of a table, and test them against chance."""
    check_sources(db, table_file, complete, moves=moves, weighted=weighted, corrected=corrected)
    acts, pair = selection(by, issue, level, since, until), countries_of(dyad)
    _check_places(csv_file, out)
    with notes.status(translate("cli.preparing")):
        ledger = _ledger(acts, pair, db, source_format, table_file, complete, weighted=weighted)
        chances = _chances(draws, seed, least or _FEWEST["events" if db or table_file else "moves"])
        found = _measure(ledger, chances, db if corrected else None)
    _write(found, csv_file, out)
    _print(found, as_json=json)


def _check_places(*files: Path | None) -> None:
    for path in files:
        if path is not None:
            check_writable(path.absolute().parent, path.name)


def _chances(draws: int, seed: int, fewest: int) -> "Chances":
    from twotrack.record.tracks.measure import Chances

    if draws < 1:
        raise RunError(translate("tracks.no_draws", draws=draws))
    return Chances(draws, seed, fewest)


def _ledger(
    acts: "Selection",
    pair: "Countries",
    db: Path | None,
    source_format: str | None,
    table_file: Path | None,
    complete: Path | None,
    *,
    weighted: bool,
) -> "Ledger":
    """Acts of the one source that was named, or of the curated moves."""
    if db:
        from twotrack.record.tracks.from_events import EventOrder, events_ledger, open_events

        with open_events(db) as events:
            return events_ledger(events, EventOrder(acts, pair, source_format), db.name)
    if table_file:
        from twotrack.record.tracks.event_table import against_complete, table_ledger

        ledger = table_ledger(table_file, acts, pair)
        return against_complete(ledger, complete) if complete else ledger
    from twotrack.record.moves.table import read_moves
    from twotrack.record.tracks.from_moves import moves_ledger

    check_moves_pair(pair)
    return moves_ledger(read_moves(), acts, weighted=weighted)


def _measure(ledger: "Ledger", chances: "Chances", audited: Path | None) -> "TwoTracks":
    """Both tracks; with the labels of a hand-coded sample corrected, where its database is given."""
    from twotrack.record.tracks.corrected import corrected_ledger
    from twotrack.record.tracks.measure import measure

    return measure(ledger, chances, corrected_ledger(audited, ledger) if audited else None)


def _write(found: "TwoTracks", csv_file: Path | None, out: Path | None) -> None:
    if csv_file is not None:
        from twotrack.record.tracks.measure import series_rows

        rows = series_rows(found.ledger)
        _place(csv_file, csv_of_mappings(list(rows[0]), rows))
    if out is not None:
        from twotrack.report.tracks.page import tracks_text

        command = shlex.join(["twotrack", *sys.argv[1:]])
        _place(out, tracks_text(found, current_language(), command))


def _place(path: Path, text: str) -> None:
    write_together(path.absolute().parent, {path.name: text})
    notes.print(translate("cli.wrote", files=path.name, folder=path.parent), markup=False)


def _print(found: "TwoTracks", *, as_json: bool) -> None:
    if as_json:
        from twotrack.record.tracks.measure import as_values

        print_json(as_values(found))
        return
    from twotrack.report.tracks import tables as cells
    from twotrack.report.tracks import words

    console, language = results_console(), current_language()
    console.print(words.lead_sentence(found, language), markup=False)
    for note in words.notes_of(found, language):
        console.print(note, markup=False)
    shown = (cells.coverage, cells.totals, cells.corrections, cells.chances, cells.speakers, cells.lags, cells.changes)
    for made in shown:
        _print_table(console, made(found, language))
        if made is cells.corrections and found.corrected:
            console.print(words.corrected_note(found, language), markup=False)
    console.print(f"\n{translate('tracks.verdict_heading', language)}", style="bold", markup=False)
    for part in found.parts:
        console.print(words.verdict(part, language), markup=False)
    for sentence in (*words.meaning(found, language), *words.lag_verdicts(found, language)):
        console.print(sentence, markup=False)


def _print_table(console: "Console", shown: "Cells") -> None:
    if not shown.rows:
        return
    console.print(f"\n{shown.title}", style="bold", markup=False)
    made = table(*shown.heads)
    for line in shown.rows[:_LISTED]:
        made.add_row(*line)
    console.print(made)
    if len(shown.rows) > _LISTED:
        console.print(f"… +{len(shown.rows) - _LISTED}", markup=False)
