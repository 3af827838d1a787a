"""`twotrack compare`: scenarios side by side, over the same possible worlds."""

from dataclasses import asdict
from pathlib import Path
from typing import TYPE_CHECKING, Annotated, Any

import typer

from twotrack.cli.chosen import chosen_scenario
from twotrack.cli.options import Draws, EveryFlag, JsonFlag, PriorFlag, Seed, Unconditioned
from twotrack.cli.run.condition import condition
from twotrack.cli.terminal.output import (
    check_writable,
    json_text,
    notes,
    print_json,
    progress_bar,
    results_console,
    table,
    write_together,
)
from twotrack.cli.terminal.pipes import answer_before_files
from twotrack.policy.lever_view import setting_entries
from twotrack.policy.scenario import Scenario, levers
from twotrack.tables.catalogue import current_language, translate
from twotrack.tables.errors import RunError

if TYPE_CHECKING:
    from twotrack.runs.results.result import Result

PAGE = "comparison.html"
FILES = ("differences.csv", "receipt.json", PAGE)
FEWEST = 2
# What the tables and the page of some scenarios take on a disk, at most.
SPACE = 10_000_000
Folder = Annotated[Path, typer.Option("-o", "--out", metavar="DIR", help="compare.out")]
SetsOver = Annotated[list[str] | None, typer.Option("--set", metavar="LEVER[PLACE]@MONTH=VALUE", help="compare.set")]


def compare(
    scenarios: Annotated[list[str], typer.Argument(help="compare.names")],
    draws: Draws = 200,
    seed: Seed = 1,
    settings: SetsOver = None,
    out: Folder = Path("results"),
    prior: PriorFlag = False,
    json: JsonFlag = False,
    every: EveryFlag = False,
    unconditioned: Unconditioned = False,
) -> None:
    """Run each scenario over the same draws, print both tables, write the differences and the page."""
    from twotrack.runs.compare import compared_years, differences, lever_changes

    if draws < 1:
        raise RunError(translate("run.no_draws", draws=draws))
    chosen = scenarios_of(scenarios, settings)
    check_writable(out, *FILES, space=SPACE)
    results = run_all(chosen, draws, seed, prior=prior, unconditioned=unconditioned)
    changes = [differences(results[0], other, compared_years(chosen), every=every) for other in results[1:]]
    moved = lever_changes(chosen, current_language())
    with answer_before_files():
        if json:
            print_json(as_object(results, changes, moved))
        else:
            print_comparison(results, changes, moved, every=every)
    texts = comparison_files(results, changes, chosen, every=every)
    write_together(out, texts)
    notes.print(translate("cli.wrote", files=", ".join(texts), folder=out), markup=False)


def scenarios_of(names: list[str], settings: list[str] | None) -> tuple[Scenario, ...]:
    """Scenarios by their names; with settings, one more: the first with these laid over it."""
    chosen = [chosen_scenario(name, None) for name in names]
    if settings:
        chosen.append(chosen_scenario(names[0], settings))
    if len(chosen) < FEWEST:
        raise RunError(translate("compare.how_many", found=len(chosen)))
    return tuple(chosen)


def comparison_files(
    results: "list[Result]", changes: list[Any], scenarios: tuple[Scenario, ...], *, every: bool
) -> dict[str, str]:
    """Texts of the differences, of the receipts and of the page, by name of file."""
    from twotrack.report.compare.page import comparison_text
    from twotrack.runs.compare import differences_csv

    texts = {"differences.csv": differences_csv(results, changes)}
    texts["receipt.json"] = json_text({"receipts": [receipt_entry(result) for result in results]})
    texts[PAGE] = comparison_text(results, changes, scenarios, every=every)
    return texts


def receipt_entry(result: "Result") -> dict[str, Any]:
    """Receipt of one scenario with its settings, so that it can be run again."""
    settings = setting_entries(result.scenario)
    return asdict(result.receipt) | {"hash": result.receipt.name, "settings": settings}


def as_object(results: "list[Result]", changes: list[Any], moved: dict[str, list[str]]) -> dict[str, Any]:
    """Comparison as `--json` prints it."""
    return {
        "receipts": [receipt_entry(result) for result in results],
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
