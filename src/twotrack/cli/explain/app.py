"""`twotrack explain`: the accounts listed, fitted again, or one of the commands on them."""

from pathlib import Path
from typing import Annotated, ClassVar

import typer

from twotrack.cli.explain.options import Accounts
from twotrack.cli.terminal.commands import PLAIN, Group, Place


class Explain(Group):
    """Every command on the accounts, in the order of its help."""

    places: ClassVar[dict[str, Place]] = {
        "scores": Place("explain.scores:scores", "explain.scores"),
        "weights": Place("explain.weights:weights", "explain.weights"),
        "change": Place("explain.change:change", "explain.change"),
    }


explain = typer.Typer(cls=Explain, invoke_without_command=True, help="explain.command", **PLAIN)


@explain.callback()
def accounts(
    ctx: typer.Context,
    refit: Annotated[bool, typer.Option("--refit", help="explain.refit")] = False,
    simulator: Annotated[bool, typer.Option("--simulator", help="explain.simulate_origins")] = False,
    out: Annotated[Path | None, typer.Option("-o", "--out", metavar="DIR", help="explain.out")] = None,
    accounts: Accounts = None,
) -> None:
    """List the accounts, fit their twins anew, or score their simulators anew."""
    if ctx.invoked_subcommand is not None:
        return
    from twotrack.cli.explain.accounts import print_accounts, write_fits, write_simulator_scores
    from twotrack.explanation.accounts import EXPLANATIONS

    path = accounts or EXPLANATIONS
    if refit:
        write_fits(path, out)
    if simulator:
        write_simulator_scores(path, out)
    if not (refit or simulator):
        print_accounts(path)
