"""Options that several commands share. Their help is a key of the catalogue: it is printed in the chosen language."""

from pathlib import Path
from typing import Annotated

import typer

DataDir = Annotated[Path | None, typer.Option("--data", metavar="DIR", help="cli.data")]
Draws = Annotated[int, typer.Option("-n", "--draws", help="cli.draws")]
EveryFlag = Annotated[bool, typer.Option("--all", help="cli.all")]
Unconditioned = Annotated[bool, typer.Option("--unconditioned", help="cli.unconditioned")]
JsonFlag = Annotated[bool, typer.Option("--json", help="cli.json")]
LinkOption = Annotated[str | None, typer.Option("--link", metavar="URL", help="link.option")]
Out = Annotated[Path, typer.Option("-o", "--out", metavar="DIR", help="cli.out")]
PriorFlag = Annotated[bool, typer.Option("--prior", help="cli.prior")]
Seed = Annotated[int, typer.Option("--seed", help="cli.seed")]
UntilMonth = Annotated[str, typer.Option("--until", metavar="YYYY-MM", help="cli.until")]
