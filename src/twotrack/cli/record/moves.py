"""`twotrack record moves`: the curated moves of both governments, to read or to take away."""

from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from twotrack.cli.options import JsonFlag
from twotrack.tables.catalogue import current_language, translate

if TYPE_CHECKING:
    from collections.abc import Sequence

    from twotrack.record.moves.row import Move

Issue = Annotated[str | None, typer.Option("--issue", metavar="ISSUE", help="record_moves.issue")]
Since = Annotated[str | None, typer.Option("--since", metavar="YYYY-MM", help="record_moves.since")]
Until = Annotated[str | None, typer.Option("--until", metavar="YYYY-MM", help="record_moves.until")]
LevelName = Annotated[str | None, typer.Option("--level", metavar="LEVEL", help="record_moves.level")]
Side = Annotated[str | None, typer.Option("--side", metavar="us|mx", help="record_moves.side")]
CsvFile = Annotated[Path | None, typer.Option("--csv", metavar="FILE|-", help="record_moves.csv")]


def moves(
    issue: Issue = None,
    since: Since = None,
    until: Until = None,
    level: LevelName = None,
    side: Side = None,
    csv: CsvFile = None,
    json: JsonFlag = False,
) -> None:
    """List the curated moves."""
    from twotrack.record.moves.choice import Choice, select_moves
    from twotrack.record.moves.table import read_moves
    from twotrack.tables.errors import TwotrackError

    if json and str(csv) == "-":
        raise TwotrackError(translate("record_moves.csv_and_json"))
    found = select_moves(read_moves(), Choice(issue, since, until, level, side))
    if csv is not None:
        write_csv(found, csv)
    if json:
        print_all(found)
    elif csv is None:
        print_table(found)
    if not json:
        print_count(found, on_stderr=csv is not None)


def write_csv(found: "Sequence[Move]", path: Path) -> None:
    """The moves in the columns of the project's own table: to a file, or to standard output for `-`."""
    from twotrack.cli.terminal.output import check_writable, write_together
    from twotrack.cli.terminal.streams import write_data
    from twotrack.record.moves.table import COLUMNS
    from twotrack.tables.files.csv_text import csv_of_mappings

    text = csv_of_mappings(COLUMNS, (move.model_dump() for move in found))
    if str(path) == "-":
        write_data(text)
        return
    check_writable(path.parent, path.name)
    write_together(path.parent, {path.name: text})


def print_all(found: "Sequence[Move]") -> None:
    """Every move with its direction, and how many there are."""
    from dataclasses import asdict

    from twotrack.cli.terminal.output import print_json
    from twotrack.record.moves.choice import count

    rows = [move.model_dump() | {"direction": move.direction} for move in found]
    print_json({"moves": rows, "count": asdict(count(found))})


def print_table(found: "Sequence[Move]") -> None:
    """Table for reading, in the language in force."""
    from twotrack.cli.terminal.output import results_console, table
    from twotrack.tables.axes import members

    topics = {member.code: member.name(current_language()) for member in members("topic")}
    names = ("date", "who", "topic", "level", "stance", "mode", "act", "source", "status")
    made = table(*(translate(f"record_moves.column_{name}") for name in names))
    for move in found:
        made.add_row(
            move.date,
            who_to_whom(move),
            topics[move.topic],
            translate(f"record_moves.level_{move.actor_level}"),
            translate(f"record_moves.stance_{move.stance}"),
            translate(f"record_moves.mode_{move.mode}"),
            move.act_es if current_language() == "es" else move.act_en,
            move.source,
            translate(f"record_moves.status_{move.status}"),
        )
    results_console().print(made)


def who_to_whom(move: "Move") -> str:
    """Actor and target of a move, in the language in force."""
    from twotrack.record.moves.parties import party_name

    return f"{party_name(move.actor, current_language())} → {party_name(move.target, current_language())}"


def print_count(found: "Sequence[Move]", *, on_stderr: bool) -> None:
    """One line: rows, acts, unread ones, those of the article."""
    from dataclasses import asdict

    from twotrack.cli.terminal.output import notes, results_console
    from twotrack.record.moves.choice import count

    line = translate("record_moves.count", **asdict(count(found)))
    (notes if on_stderr else results_console()).print(line, markup=False)
