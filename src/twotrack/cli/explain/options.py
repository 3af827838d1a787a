"""Options that the commands on explanations share."""

from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

if TYPE_CHECKING:
    from twotrack.explanation.results import Results

Accounts = Annotated[Path | None, typer.Option("--accounts", metavar="FILE", help="explain.accounts")]
FitsDir = Annotated[Path | None, typer.Option("--fits", metavar="DIR", help="explain.fits")]
Without = Annotated[str | None, typer.Option("--without", metavar="ACCOUNT", help="explain.without")]
Csv = Annotated[bool, typer.Option("--csv", help="cli.csv")]


def results_of(accounts: Path | None, fits: Path | None) -> "Results":
    """Accounts and fits requested, or the shipped ones."""
    from twotrack.explanation.accounts import EXPLANATIONS
    from twotrack.explanation.results import Results
    from twotrack.explanation.twin.tables import SHIPPED

    return Results(accounts or EXPLANATIONS, fits or SHIPPED)


def without_entry(account: str | None) -> dict[str, str]:
    """The account left out, as `--json` names it; empty where none is."""
    return {} if account is None else {"without": account}
