"""The commands whose work still takes an order: run, verify, compare."""

from pathlib import Path
from typing import Annotated

import typer

from twotrack.cli.options import Draws, EveryFlag, FreeShocks, JsonFlag, Out, PriorFlag, Seed

Sets = Annotated[list[str] | None, typer.Option("--set", metavar="LEVER[PLACE]@MONTH=VALUE", help="cli.set")]
FittedFile = Annotated[Path | None, typer.Option("--fitted", metavar="FILE", help="cli.fitted")]
Series = Annotated[list[str] | None, typer.Option("--series", metavar="NAME=FILE", help="record_moves.series")]
EventsDb = Annotated[Path | None, typer.Option("--db", metavar="DB", help="record_moves.run_db")]


def run(
    scenario: Annotated[str, typer.Argument(help="cli.scenario")] = "as-it-happened",
    draws: Draws = 200,
    seed: Seed = 1,
    settings: Sets = None,
    out: Out = Path("results"),
    prior: PriorFlag = False,
    fitted: FittedFile = None,
    series: Series = None,
    db: EventsDb = None,
    json: JsonFlag = False,
    every: EveryFlag = False,
    free_shocks: FreeShocks = False,
) -> None:
    """Run a scenario."""
    from twotrack.cli.run import RunOrder, run_command

    history = tuple(series or ()), db, free_shocks
    run_command(RunOrder(scenario, draws, seed, tuple(settings or ()), out, prior, fitted, json, every, *history))


def verify(
    folder: Annotated[Path, typer.Argument(help="cli.verify_folder")],
    json: JsonFlag = False,
) -> None:
    """Run again what a results folder says it holds, and compare."""
    from twotrack.cli.verify import verify_command

    raise typer.Exit(verify_command(folder, as_json=json))


def compare(
    scenarios: Annotated[list[str], typer.Argument(help="compare.names")],
    draws: Draws = 200,
    seed: Seed = 1,
    out: Out = Path("results"),
    prior: PriorFlag = False,
    json: JsonFlag = False,
    every: EveryFlag = False,
    free_shocks: FreeShocks = False,
) -> None:
    """Compare scenarios."""
    from twotrack.cli.compare import CompareOrder, compare_command

    compare_command(CompareOrder(tuple(scenarios), draws, seed, out, prior, json, every, free_shocks))
