"""Options of runs in blocks, and what they ask for together."""

from dataclasses import dataclass
from typing import Annotated

import typer

StreamFlag = Annotated[bool, typer.Option("--stream", help="scale.stream")]
ShardOption = Annotated[str, typer.Option("--shard", metavar="I/N", help="scale.shard")]
DaskOption = Annotated[str, typer.Option("--dask", metavar="ADDRESS", help="scale.dask")]
ResumeFlag = Annotated[bool, typer.Option("--resume", help="scale.resume")]


@dataclass(frozen=True)
class Streaming:
    """How a run is streamed: requested as such, its shard (`i/n`, empty: all of it), the address of a Dask scheduler
    (empty: run here), and whether to continue with the blocks that lie in the folder.
    """

    asked: bool
    shard: str
    dask: str
    resume: bool

    def applies(self, draws: int) -> bool:
        """Whether a run of this many draws is streamed: where it was requested, or draws are too many to keep."""
        from twotrack.scale.numbering import EXACT

        return bool(self.asked or self.shard or self.dask or self.resume or draws > EXACT)


@dataclass(frozen=True)
class Printing:
    """How results are printed."""

    as_json: bool
    every: bool
