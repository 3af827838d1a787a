"""`twotrack explain change`: the change between two years shared out, against both reference points."""

from collections.abc import Sequence
from dataclasses import asdict
from pathlib import Path
from typing import TYPE_CHECKING, Annotated, Any

import typer

from twotrack.cli.explain.options import Accounts, Csv, FitsDir, Without, results_of, without_entry
from twotrack.cli.options import JsonFlag
from twotrack.cli.terminal.output import (
    check_writable,
    notes,
    print_json,
    progress_bar,
    results_console,
    table,
    write_together,
)
from twotrack.tables.catalogue import current_language, translate
from twotrack.tables.errors import RunError
from twotrack.tables.numerals import with_sign

if TYPE_CHECKING:
    from twotrack.explanation.results import Results
    from twotrack.explanation.twin.attribution import Attribution

First = Annotated[int, typer.Argument(metavar="FIRST", help="explain.first")]
Last = Annotated[int, typer.Argument(metavar="LAST", help="explain.last")]
Simulator = Annotated[bool, typer.Option("--simulator", help="explain.simulator")]
SimulatorDraws = Annotated[int, typer.Option("-n", "--draws", help="explain.draws")]
Page = Annotated[Path | None, typer.Option("--html", metavar="FILE", help="explain.html")]


def change(
    first: First,
    last: Last,
    html: Page = None,
    simulator: Simulator = False,
    draws: SimulatorDraws = 20,
    without: Without = None,
    accounts: Accounts = None,
    fits: FitsDir = None,
    csv: Csv = False,
    json: JsonFlag = False,
) -> None:
    """Print what each account, momentum and the unexplained shocks add to a change."""
    results = results_of(accounts, fits)
    results.check_window(first, last)
    if html is not None:
        check_writable(html.parent, html.name)
    found = results.change(first, last, left_out=without)
    if simulator:
        found += simulate_change(results, first, last, draws, without)
    if html is not None:
        from twotrack.report.explanation.page import page_text

        write_together(html.parent, {html.name: page_text(results, found, current_language(), without)})
    if json:
        print_json(without_entry(without) | {"changes": [change_entry(one) for one in found]})
    elif csv:
        write_changes(found)
    else:
        print_changes(results, found, without)


def simulate_change(
    results: "Results", first: int, last: int, draws: int, without: str | None = None
) -> "list[Attribution]":
    """The simulator's change shared out against each reference, numbers drawn from the priors, with progress."""
    from twotrack.explanation.simulator.attribution import Question, simulate
    from twotrack.explanation.twin.attribution import REFERENCES
    from twotrack.runs.experiment import shipped_experiment

    if draws < 1:
        raise RunError(translate("explain.few_draws", found=draws))
    experiment, accounts = shipped_experiment(prior=True), results.explanations
    runs = len(REFERENCES) * 2 ** (len(accounts.accounts) - (without is not None))
    with progress_bar("explain.coalitions", runs) as advance:
        return [
            simulate(experiment, accounts, results.panel, Question(first, last, one, without), range(draws), advance)
            for one in REFERENCES
        ]


def change_entry(found: "Attribution") -> dict[str, Any]:
    """A change with its parts, as plain data."""
    years = {"first": found.first, "last": found.last, "reference": found.reference, "of": found.of}
    rates = {"before": found.before, "after": found.after, "change": found.change}
    return years | rates | {"parts": [asdict(one) for one in found.parts]}


def write_changes(found: "Sequence[Attribution]") -> None:
    """One row a reference and part."""
    from twotrack.cli.terminal.streams import write_data
    from twotrack.tables.files.csv_text import csv_of_mappings, six_digits

    names = ["of", "reference", "player", "mean", "low", "high", "noise"]
    rows = [{"of": one.of, "reference": one.reference} | asdict(part) for one in found for part in one.parts]
    write_data(csv_of_mappings(names, map(six_digits, rows)))


def print_changes(results: "Results", found: "Sequence[Attribution]", without: str | None = None) -> None:
    """A table for each reference: what nobody explains first, then drift, momentum and the accounts, and their sum."""
    from twotrack.explanation.twin.attribution import in_view
    from twotrack.report.explanation.page import band_text
    from twotrack.report.explanation.waterfall import reference_text

    console, language = results_console(), current_language()
    one = found[0]
    rates = {"before": f"{one.before:.2f}", "after": f"{one.after:.2f}", "change": with_sign(one.change)}
    console.print(translate("explain.changed", first=one.first, last=one.last, **rates), style="bold", markup=False)
    if without is not None:
        said = translate("explain.refitted_without", account=results.label(without, language))
        console.print(said, markup=False)
    for shown in found:
        console.print(f"\n{reference_text(shown, language)}", markup=False)
        made = table(*(translate(f"explain.column_{name}") for name in ("part", "adds", "band", "noise")))
        for part in in_view(shown):
            cells = (with_sign(part.mean), band_text(part.low, part.high, language), f"{part.noise:.2f}")
            made.add_row(results.label(part.player, language), *cells)
        made.add_row(translate("explain.sum"), with_sign(sum(part.mean for part in shown.parts)), "", "")
        console.print(made)
    notes.print(translate("explain.read_change"), markup=False)
