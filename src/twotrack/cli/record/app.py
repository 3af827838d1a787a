"""`twotrack record`: the commands on the record of moves and events."""

from typing import ClassVar

import typer

from twotrack.cli.terminal.commands import PLAIN, Group, Place


class Record(Group):
    """Every command on the record, in the order of its help."""

    places: ClassVar[dict[str, Place]] = {
        "import": Place("record.import_events:import_events", "events.command"),
        "moves": Place("record.moves:moves", "record_moves.command"),
        "tracks": Place("record.tracks:tracks", "tracks.command"),
        "audit": Place("record.audit:audit", "audit.command"),
    }


record = typer.Typer(cls=Record, no_args_is_help=True, help="events.record", **PLAIN)


@record.callback()
def commands() -> None:
    """Moves and events: import, list, measure, audit."""
