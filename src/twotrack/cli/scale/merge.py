"""`twotrack merge`: the shards of a run, put together."""

from pathlib import Path
from typing import Annotated

import typer

from twotrack.cli.options import EveryFlag, JsonFlag, Out
from twotrack.cli.run.files import FILES
from twotrack.cli.scale.options import Printing
from twotrack.cli.scale.outcome import MOMENTS, write_merged
from twotrack.cli.terminal.output import check_writable

Folders = Annotated[list[Path], typer.Argument(metavar="DIR", help="scale.folders")]


def merge(folders: Folders, out: Out = Path("results"), json: JsonFlag = False, every: EveryFlag = False) -> None:
    """Merge the shards of one run, print the table, write the files."""
    check_writable(out, *FILES, MOMENTS)
    write_merged(folders, out, Printing(json, every))
