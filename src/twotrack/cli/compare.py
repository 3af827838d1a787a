"""`twotrack compare`: scenarios side by side, over the same possible worlds."""

from dataclasses import asdict, dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Any

from twotrack.cli.condition import condition
from twotrack.cli.terminal.output import (
    check_writable,
    notes,
    print_json,
    progress_bar,
    results_console,
    table,
    write_together,
)
from twotrack.policy.files import load_scenario
from twotrack.policy.scenario import Scenario, levers
from twotrack.tables.catalogue import language, say
from twotrack.tables.errors import RunError

if TYPE_CHECKING:
    from twotrack.runs.experiment import Experiment
    from twotrack.runs.result import Result

FILE = "comparison.html"
FEWEST, MOST = 2, 3


@dataclass(frozen=True)
class CompareOrder:
    """What the command line asked for."""

    scenarios: tuple[str, ...]
    draws: int
    seed: int
    out: Path
    prior: bool
    as_json: bool
    every: bool = False
    free_shocks: bool = False


def compare_command(order: CompareOrder) -> None:
    """Run each scenario over the same draws, print both tables, write the page."""
    if order.draws < 1:
        raise RunError(say("run.no_draws", draws=order.draws))
    if not FEWEST <= len(order.scenarios) <= MOST:
        raise RunError(say("compare.how_many", found=len(order.scenarios)))
    scenarios = tuple(load_scenario(name) for name in order.scenarios)
    check_writable(order.out, FILE)
    with notes.status(say("cli.preparing")):
        from twotrack.report.compare.page import comparison_text
        from twotrack.runs.compare import compared_years, differences, lever_changes
        from twotrack.runs.experiment import shipped_experiment

        experiment = shipped_experiment(prior=order.prior, unconditioned=order.free_shocks)
    condition(experiment, order.draws, order.seed)
    results = [run_one(experiment, scenario, order) for scenario in scenarios]
    years = compared_years(scenarios)
    changes = [differences(results[0], other, years, every=order.every) for other in results[1:]]
    moved = lever_changes(scenarios, language())
    write_together(order.out, {FILE: comparison_text(results, changes, scenarios, every=order.every)})
    if order.as_json:
        print_json(as_object(results, changes, moved))
    else:
        print_differences(results, changes, every=order.every)
        print_levers(scenarios, moved)
        results_console().print(say(f"compare.shocks_{results[0].receipt.shocks}"), markup=False)
    notes.print(say("cli.wrote", files=FILE, folder=order.out), markup=False)


def as_object(results: "list[Result]", changes: list[Any], moved: dict[str, list[str]]) -> dict[str, Any]:
    """Comparison as `--json` prints it."""
    return {
        "receipts": [asdict(result.receipt) | {"hash": result.receipt.name} for result in results],
        "differences": [[asdict(change) for change in part] for part in changes],
        "levers": moved,
    }


def run_one(experiment: "Experiment", scenario: Scenario, order: CompareOrder) -> "Result":
    """Result of one scenario, with its progress shown."""
    from twotrack.runs.run import run_in

    with progress_bar("cli.running", order.draws) as advance:
        return run_in(experiment, scenario, order.draws, order.seed, advance)


def print_differences(results: list[Any], changes: list[Any], *, every: bool) -> None:
    """Outcomes of each scenario after the first, with their differences."""
    from twotrack.report.compare.page import outcomes_of
    from twotrack.report.compare.terminal import comparison_table

    console = results_console()
    outcomes = outcomes_of(results)
    first, *others = (result.scenario.title[language()] for result in results)
    for title, part in zip(others, changes, strict=True):
        console.print(f"\n{say('compare.versus', other=title, first=first)}", style="bold", markup=False)
        console.print(comparison_table(part, outcomes, every=every))


def print_levers(scenarios: tuple[Scenario, ...], moved: dict[str, list[str]]) -> None:
    """Levers that a scenario moves, with blanks where untouched."""
    console = results_console()
    console.print(f"\n{say('compare.levers')}", style="bold", markup=False)
    listed = table(say("cli.column_lever"), *(scenario.title[language()] for scenario in scenarios))
    for name, cells in moved.items():
        listed.add_row(levers()[name].label[language()], *cells)
    console.print(listed)
