"""`twotrack compare`: scenarios side by side, over the same possible worlds."""

from dataclasses import asdict, dataclass
from pathlib import Path
from typing import Any

from twotrack.cli.output import check_writable, notes, print_json, progress_bar, results_console, table, write_together
from twotrack.policy.files import load_scenario
from twotrack.policy.scenario import Scenario, levers
from twotrack.tables.catalogue import language, say
from twotrack.tables.errors import RunError

YEARS = (2025, 2030, 2035)
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


def compare_command(order: CompareOrder) -> None:
    """Run each scenario over the same draws, print both tables, write the page."""
    if order.draws < 1:
        raise RunError(say("run.no_draws", draws=order.draws))
    if not FEWEST <= len(order.scenarios) <= MOST:
        raise RunError(say("compare.how_many", found=len(order.scenarios)))
    scenarios = tuple(load_scenario(name) for name in order.scenarios)
    check_writable(order.out, FILE)
    with notes.status(say("cli.preparing")):
        from twotrack.outcomes.compare import differences, lever_changes
        from twotrack.outcomes.run import run
        from twotrack.report.comparison import comparison_text
    results: list[Any] = []
    for scenario in scenarios:
        with progress_bar("cli.running", order.draws) as advance:
            results.append(run(scenario, order.draws, order.seed, prior=order.prior, progress=advance))
    changes = [differences(results[0], other, YEARS) for other in results[1:]]
    moved = lever_changes(scenarios, language())
    write_together(order.out, {FILE: comparison_text(results, changes, scenarios)})
    if order.as_json:
        print_json(
            {
                "receipts": [asdict(result.receipt) | {"hash": result.receipt.name} for result in results],
                "differences": [[asdict(change) for change in part] for part in changes],
                "levers": moved,
            }
        )
    else:
        print_tables(scenarios, changes, moved)
    notes.print(say("cli.wrote", files=FILE, folder=order.out), markup=False)


def print_tables(scenarios: tuple[Scenario, ...], changes: list[Any], moved: dict[str, list[str]]) -> None:
    """Outcomes with their differences; levers with blanks where untouched."""
    from twotrack.report.comparison import difference_cells, difference_headings

    console = results_console()
    for scenario, part in zip(scenarios[1:], changes, strict=True):
        versus = say("compare.versus", other=scenario.title[language()], first=scenarios[0].title[language()])
        console.print(f"\n{versus}", style="bold", markup=False)
        made = table(*difference_headings())
        for change in part:
            made.add_row(*difference_cells(change))
        console.print(made)
    console.print(f"\n{say('compare.levers')}", style="bold", markup=False)
    listed = table(say("cli.column_lever"), *(scenario.title[language()] for scenario in scenarios))
    for name, cells in moved.items():
        listed.add_row(levers()[name].label[language()], *cells)
    console.print(listed)
