"""`twotrack record tracks`: cooperation and hostility apart, and how much of their coincidence chance gives."""

import csv
import io
import shlex
import sys
from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from twotrack.cli.record.tracks_order import TracksOrder, check_order, check_sources, countries_of, selection
from twotrack.cli.terminal.output import check_writable, notes, print_json, results_console, table, write_together
from twotrack.tables.catalogue import language, say
from twotrack.tables.errors import RunError

if TYPE_CHECKING:
    from rich.console import Console

    from twotrack.record.tracks.corrected import CorrectedTracks
    from twotrack.record.tracks.ledger import Ledger
    from twotrack.record.tracks.measure import TwoTracks
    from twotrack.report.tracks.tables import Cells

_FEWEST = {"moves": 3, "events": 10}
_LISTED = 24

Db = Annotated[Path | None, typer.Option("--db", metavar="FILE", help=say("tracks.db"))]
MovesFlag = Annotated[bool, typer.Option("--moves", help=say("tracks.moves"))]
TableFile = Annotated[Path | None, typer.Option("--table", metavar="FILE", help=say("tracks.table"))]
Complete = Annotated[Path | None, typer.Option("--complete", metavar="FILE", help=say("tracks.complete"))]
Issue = Annotated[str | None, typer.Option("--issue", help=say("tracks.issue"))]
By = Annotated[str, typer.Option("--by", help=say("tracks.by"))]
Since = Annotated[str | None, typer.Option("--since", metavar="YYYY-MM", help=say("tracks.since"))]
Until = Annotated[str | None, typer.Option("--until", metavar="YYYY-MM", help=say("tracks.until"))]
Level = Annotated[str | None, typer.Option("--level", help=say("tracks.level"))]
Dyad = Annotated[str, typer.Option("--dyad", metavar="AAA-BBB", help=say("tracks.dyad"))]
SourceFormat = Annotated[str | None, typer.Option("--format", help=say("tracks.source_format"))]
Weighted = Annotated[bool, typer.Option("--weighted", help=say("tracks.weighted"))]
Least = Annotated[int | None, typer.Option("--least", help=say("tracks.least"))]
Corrected = Annotated[bool, typer.Option("--corrected", help=say("tracks.corrected"))]
CsvFile = Annotated[Path | None, typer.Option("--csv", metavar="FILE", help=say("tracks.csv_file"))]
PageFile = Annotated[Path | None, typer.Option("-o", "--out", metavar="FILE", help=say("tracks.page_file"))]
Draws = Annotated[int, typer.Option("-n", "--draws", help=say("tracks.draws"))]
Seed = Annotated[int, typer.Option("--seed", help=say("cli.seed"))]
JsonFlag = Annotated[bool, typer.Option("--json", help=say("cli.json"))]


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
    check_sources(db, table_file, complete, moves=moves, weighted=weighted)
    chosen = selection(by, issue, level, (since, until))
    order = TracksOrder(chosen, countries_of(dyad), db, table_file, complete, source_format, weighted, corrected)
    check_order(order)
    _check_places(csv_file, out)
    found = _measured(order, (draws, seed, least))
    _write(found, csv_file, out)
    _print(found, as_json=json)


def _check_places(*files: Path | None) -> None:
    for path in files:
        if path is not None:
            check_writable(path.absolute().parent, path.name)


def _measured(order: TracksOrder, chance: tuple[int, int, int | None]) -> "TwoTracks":
    with notes.status(say("cli.preparing")):
        from twotrack.record.tracks.measure import Chances, measure

        draws, seed, least = chance
        if draws < 1:
            raise RunError(say("tracks.no_draws", draws=draws))
        fewest = least or _FEWEST["events" if order.db or order.table else "moves"]
        ledger = _ledger(order)
        return measure(ledger, Chances(draws, seed, fewest), _corrected(order, ledger))


def _ledger(order: TracksOrder) -> "Ledger":
    if order.db:
        from twotrack.record.tracks.from_events import EventOrder, events_ledger, open_events

        with open_events(order.db) as events:
            return events_ledger(events, EventOrder(order.selection, order.dyad, order.source_format), order.db.name)
    if order.table:
        from twotrack.record.tracks.event_table import against_complete, table_ledger

        ledger = table_ledger(order.table, order.selection, order.dyad)
        return against_complete(ledger, order.complete) if order.complete else ledger
    from twotrack.record.moves.table import read_moves
    from twotrack.record.tracks.from_moves import moves_ledger

    return moves_ledger(read_moves(), order.selection, weighted=order.weighted)


def _corrected(order: TracksOrder, ledger: "Ledger") -> "CorrectedTracks | None":
    if not (order.corrected and order.db):
        return None
    from twotrack.record.tracks.corrected import corrected_ledger

    return corrected_ledger(order.db, ledger)


def _write(found: "TwoTracks", csv_file: Path | None, out: Path | None) -> None:
    if csv_file is not None:
        from twotrack.record.tracks.measure import series_rows

        rows = series_rows(found.ledger)
        text = io.StringIO()
        writer = csv.DictWriter(text, rows[0].keys(), lineterminator="\n")
        writer.writeheader()
        writer.writerows(rows)
        _place(csv_file, text.getvalue())
    if out is not None:
        from twotrack.report.tracks.page import tracks_text

        command = shlex.join(["twotrack", *sys.argv[1:]])
        _place(out, tracks_text(found, language(), command))


def _place(path: Path, text: str) -> None:
    write_together(path.absolute().parent, {path.name: text})
    notes.print(say("cli.wrote", files=path.name, folder=path.parent), markup=False)


def _print(found: "TwoTracks", *, as_json: bool) -> None:
    if as_json:
        from twotrack.record.tracks.measure import as_values

        print_json(as_values(found))
        return
    from twotrack.report.tracks import tables as cells
    from twotrack.report.tracks import words

    console, spoken = results_console(), language()
    console.print(words.lead_sentence(found, spoken), markup=False)
    for note in words.notes_of(found, spoken):
        console.print(note, markup=False)
    shown = (cells.coverage, cells.totals, cells.corrected, cells.chances, cells.speakers, cells.lags, cells.changes)
    for made in shown:
        _print_table(console, made(found, spoken))
        if made is cells.corrected and found.corrected:
            console.print(words.corrected_note(found, spoken), markup=False)
    console.print(f"\n{words.told('verdict_heading', spoken)}", style="bold", markup=False)
    for part in found.parts:
        console.print(words.verdict(part, spoken), markup=False)
    for sentence in (*words.meaning(found, spoken), *words.lag_verdicts(found, spoken)):
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
