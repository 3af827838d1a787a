"""`twotrack record`: the commands on the record of moves and events."""

from pathlib import Path
from typing import Annotated

import typer

from twotrack.cli.record.audit import audit
from twotrack.cli.record.moves import moves
from twotrack.cli.record.tracks import tracks
from twotrack.tables.catalogue import say

record = typer.Typer(no_args_is_help=True, rich_markup_mode=None, help=say("events.record"))


@record.command("import", help=say("events.command"))
def import_events(
    files: Annotated[list[Path], typer.Argument(metavar="FILE...", help=say("events.files"))],
    into: Annotated[Path, typer.Option("--into", metavar="DB", help=say("events.into"))],
    wanted: Annotated[str, typer.Option("--format", metavar="FORMAT", help=say("events.format"))] = "auto",
    pair: Annotated[str, typer.Option("--dyad", metavar="AAA-BBB", help=say("events.dyad"))] = "USA-MEX",
    coding: Annotated[Path | None, typer.Option("--coding", metavar="FILE", help=say("events.coding"))] = None,
    json: Annotated[bool, typer.Option("--json", help=say("cli.json"))] = False,
) -> None:
    """Import files of events."""
    from twotrack.cli.record.import_events import ImportOrder, import_command

    raise typer.Exit(import_command(ImportOrder(tuple(files), into, wanted, pair, coding, json)))


record.command("moves", help=say("record_moves.command"))(moves)
record.command("tracks", help=say("tracks.command"))(tracks)
record.command("audit", help=say("audit.command"))(audit)
