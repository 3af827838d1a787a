"""`twotrack compare`: scenarios side by side, over the same possible worlds."""

from dataclasses import asdict
from pathlib import Path
from typing import TYPE_CHECKING, Annotated, Any

import typer

from twotrack.cli.condition import condition
from twotrack.cli.options import Draws, EveryFlag, JsonFlag, Out, PriorFlag, Seed, Unconditioned
from twotrack.cli.terminal.output import (
    check_writable,
    notes,
    print_json,
    progress_bar,
    results_console,
    table,
    write_together,
)
from twotrack.cli.terminal.pipes import answer_before_files
from twotrack.policy.files import load_scenario
from twotrack.policy.scenario import Scenario, levers
from twotrack.tables.catalogue import current_language, translate
from twotrack.tables.errors import RunError

if TYPE_CHECKING:
    from twotrack.runs.result import Result

FILE = "comparison.html"
FEWEST, MOST = 2, 3


def compare(
    scenarios: Annotated[list[str], typer.Argument(help="compare.names")],
    draws: Draws = 200,
    seed: Seed = 1,
    out: Out = Path("results"),
    prior: PriorFlag = False,
    json: JsonFlag = False,
    every: EveryFlag = False,
    unconditioned: Unconditioned = False,
) -> None:
    """Run each scenario over the same draws, print both tables, write the page."""
    from twotrack.report.compare.page import comparison_text
    from twotrack.runs.compare import compared_years, differences, lever_changes

    if draws < 1:
        raise RunError(translate("run.no_draws", draws=draws))
    if not FEWEST <= len(scenarios) <= MOST:
        raise RunError(translate("compare.how_many", found=len(scenarios)))
    chosen = tuple(load_scenario(name) for name in scenarios)
    check_writable(out, FILE)
    results = run_all(chosen, draws, seed, prior=prior, unconditioned=unconditioned)
    changes = [differences(results[0], other, compared_years(chosen), every=every) for other in results[1:]]
    moved = lever_changes(chosen, current_language())
    with answer_before_files():
        if json:
            print_json(as_object(results, changes, moved))
        else:
            print_comparison(results, changes, moved, every=every)
    write_together(out, {FILE: comparison_text(results, changes, chosen, every=every)})
    notes.print(translate("cli.wrote", files=FILE, folder=out), markup=False)


def as_object(results: "list[Result]", changes: list[Any], moved: dict[str, list[str]]) -> dict[str, Any]:
    """Comparison as `--json` prints it."""
    return {
        "receipts": [asdict(result.receipt) | {"hash": result.receipt.name} for result in results],
        "differences": [[asdict(change) for change in part] for part in changes],
        "levers": moved,
    }


def run_all(
    scenarios: tuple[Scenario, ...], draws: int, seed: int, *, prior: bool, unconditioned: bool
) -> "list[Result]":
    """Result of each scenario in one experiment, with progress shown."""
    with notes.status(translate("cli.preparing")):
        from twotrack.runs.experiment import shipped_experiment
        from twotrack.runs.run import run_in

        experiment = shipped_experiment(prior=prior, unconditioned=unconditioned)
    condition(experiment, draws, seed)
    results: list[Result] = []
    for scenario in scenarios:
        with progress_bar("cli.running", draws) as advance:
            results.append(run_in(experiment, scenario, draws, seed, advance))
    return results


def print_comparison(results: "list[Result]", changes: list[Any], moved: dict[str, list[str]], *, every: bool) -> None:
    """Tables of outcomes and of levers, and how the shocks of the past were drawn."""
    print_differences(results, changes, every=every)
    print_levers(tuple(result.scenario for result in results), moved)
    results_console().print(translate(f"compare.shocks_{results[0].receipt.shocks}"), markup=False)


def print_differences(results: list[Any], changes: list[Any], *, every: bool) -> None:
    """Outcomes of each scenario after the first, with their differences."""
    from twotrack.report.compare.page import outcomes_of
    from twotrack.report.compare.terminal import comparison_table

    console = results_console()
    outcomes = outcomes_of(results)
    first, *others = (result.scenario.title[current_language()] for result in results)
    for title, part in zip(others, changes, strict=True):
        console.print(f"\n{translate('compare.versus', other=title, first=first)}", style="bold", markup=False)
        console.print(comparison_table(part, outcomes, every=every))


def print_levers(scenarios: tuple[Scenario, ...], moved: dict[str, list[str]]) -> None:
    """Levers that a scenario moves, with blanks where untouched."""
    console = results_console()
    console.print(f"\n{translate('compare.levers')}", style="bold", markup=False)
    listed = table(translate("cli.column_lever"), *(scenario.title[current_language()] for scenario in scenarios))
    for name, cells in moved.items():
        listed.add_row(levers()[name].label[current_language()], *cells)
    console.print(listed)
