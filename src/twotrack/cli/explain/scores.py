"""`twotrack explain scores`: every account beside the null, by origin and horizon."""

from collections.abc import Callable, Sequence
from dataclasses import asdict
from math import isfinite
from typing import TYPE_CHECKING, Annotated, Any

import typer

from twotrack.cli.explain.options import Accounts, Csv, FitsDir, Without, results_of, without_entry
from twotrack.cli.options import JsonFlag
from twotrack.cli.terminal.output import notes, print_json, results_console, table
from twotrack.report.explanation.ablation import ABLATION, ablation_cells
from twotrack.report.page.numerals import fixed_number
from twotrack.tables.catalogue import current_language, translate
from twotrack.tables.numerals import with_sign

if TYPE_CHECKING:
    from twotrack.explanation.results import Results
    from twotrack.explanation.summary import Ablation, Choice, Summary
    from twotrack.explanation.twin.attribution import Maker
    from twotrack.explanation.twin.score import Score

COLUMNS = ("member", "log_score", "gain", "crps", "crps_ratio", "log_crps", "nation_crps", "coverage_90", "spread")


def scores(
    account: Annotated[str | None, typer.Option("--account", metavar="NAME", help="explain.account")] = None,
    horizon: Annotated[int | None, typer.Option("--horizon", metavar="YEARS", help="explain.horizon")] = None,
    origin: Annotated[int | None, typer.Option("--origin", metavar="YEAR", help="explain.origin")] = None,
    without: Without = None,
    accounts: Accounts = None,
    fits: FitsDir = None,
    csv: Csv = False,
    json: JsonFlag = False,
) -> None:
    """Print the scores of the accounts and of the null."""
    from twotrack.explanation.summary import Choice

    results = results_of(accounts, fits)
    choice = Choice(account, horizon, origin, without)
    if json:
        print_json(as_object(results, choice))
    elif csv:
        write_scores(entries(choice, results.scores))
    else:
        print_summaries(results, results.summaries(choice))
        print_origins(results, results.scores(choice), "by_origin")
        print_beside(results, choice)
        print_ablation(results, choice)


def as_object(results: "Results", choice: "Choice") -> dict[str, Any]:
    """Scores and summaries as `--json` prints them; with an account left out, also what that costs."""
    found = {"scores": entries(choice, results.scores), "summary": entries(choice, results.summaries)}
    if choice.without is None:
        return found
    return (
        found | without_entry(choice.without) | {"ablation": [asdict(one) for one in every_ablation(results, choice)]}
    )


def every_ablation(results: "Results", choice: "Choice") -> "list[Ablation]":
    """What leaving out an account costs its twin, and the simulator."""
    from twotrack.explanation.twin.attribution import MAKERS

    return [one for maker in MAKERS for one in results.ablation(choice, maker)]


def print_ablation(results: "Results", choice: "Choice") -> None:
    """What leaving out an account costs, by horizon and way of giving drivers; nothing where none is left out."""
    if choice.without is None:
        return
    language, console = current_language(), results_console()
    head = translate("explain.head_ablation", account=results.label(choice.without, language))
    console.print(f"\n{head}", style="bold", markup=False)
    made = table(*(translate(f"explain.column_{name}") for name in ABLATION))
    found = every_ablation(results, choice)
    for one in found:
        made.add_row(*ablation_cells(one, language))
    console.print(made)
    if not any(one.of == "twin" for one in found):
        from twotrack.explanation.twin.tables import COMMAND

        notes.print(translate("explain.no_ablation", command=COMMAND), markup=False)
    notes.print(translate("explain.read_ablation"), markup=False)


def entries(choice: "Choice", made_by: "Callable[[Choice, Maker], Sequence[Any]]") -> list[Any]:
    """Scores or summaries as plain data, those of the twins and then those of the simulator."""
    from twotrack.explanation.twin.attribution import MAKERS

    return [{"of": maker} | asdict(one) for maker in MAKERS for one in made_by(choice, maker)]


def write_scores(rows: "Sequence[dict[str, Any]]") -> None:
    """One row an origin, horizon, member and way of giving drivers."""
    from dataclasses import fields

    from twotrack.cli.terminal.streams import write_data
    from twotrack.explanation.twin.score import Score
    from twotrack.tables.files.csv_text import csv_of_mappings, six_digits

    write_data(csv_of_mappings(["of", *(field.name for field in fields(Score))], map(six_digits, rows)))


def print_summaries(results: "Results", whole: "Sequence[Summary]") -> None:
    """A table for each horizon and way of giving drivers."""
    console = results_console()
    for key in dict.fromkeys((one.horizon, one.drivers) for one in whole):
        part = [one for one in whole if (one.horizon, one.drivers) == key]
        head = translate(f"explain.head_{key[1]}", horizon=key[0], origins=part[0].origins)
        console.print(f"\n{head}", style="bold", markup=False)
        made = table(*(translate(f"explain.column_{name}") for name in COLUMNS))
        for one in part:
            made.add_row(*summary_cells(results, one, current_language()))
        console.print(made)
    notes.print(translate("explain.read_scores", blocks=max(one.blocks for one in whole)), markup=False)


def summary_cells(results: "Results", one: "Summary", language: str) -> list[str]:
    """A member's means in the order of the columns."""
    error = f" ± {one.error:.3f}" if isfinite(one.error) else ""
    return [
        results.label(one.member, language),
        fixed_number(one.log_score, 3),
        f"{with_sign(one.gain, 3)}{error}",
        f"{one.crps:.2f}",
        f"{one.crps_ratio:.3f}",
        f"{one.log_crps:.3f}",
        f"{one.nation_crps:.2f}",
        f"{100 * one.coverage_90:.0f} %",
        f"{one.spread:.3f}",
    ]


def print_beside(results: "Results", choice: "Choice") -> None:
    """The simulator of each account beside its twin, by horizon, and its log score by origin."""
    from twotrack.explanation.simulator.tables import COMMAND
    from twotrack.report.explanation.beside import BESIDE, beside, beside_cells

    simulated = results.simulator
    if simulated is None or not simulated.current:
        key = "no_simulated" if simulated is None else "stale_simulated"
        notes.print(translate(f"explain.{key}", command=COMMAND), markup=False)
        return
    console = results_console()
    for (horizon, drivers), pairs in beside(results, choice).items():
        values = {"horizon": horizon, "origins": pairs[0].own.origins}
        console.print(f"\n{translate(f'explain.head_simulated_{drivers}', **values)}", style="bold", markup=False)
        made = table(translate("explain.column_member"), *(translate(f"explain.column_{name}") for name in BESIDE))
        for pair in pairs:
            made.add_row(results.label(pair.own.member, current_language()), *beside_cells(pair))
        console.print(made)
    notes.print(translate("explain.read_simulator_scores", draws=simulated.draws, lost=simulated.lost), markup=False)
    if not simulated.has_oracle:
        notes.print(translate("explain.no_oracle", command=COMMAND), markup=False)
    print_origins(results, results.scores(choice, "simulator"), "simulated_by_origin")


def print_origins(results: "Results", found: "Sequence[Score]", key: str) -> None:
    """Log score of every origin, drivers held, members side by side."""
    held = [one for one in found if one.drivers == "held"]
    members = list(dict.fromkeys(one.member for one in held))
    console = results_console()
    for horizon in dict.fromkeys(one.horizon for one in held):
        console.print(f"\n{translate(f'explain.{key}', horizon=horizon)}", style="bold", markup=False)
        labels = (results.label(member, current_language()) for member in members)
        made = table(translate("explain.column_origin"), *labels)
        part = [one for one in held if one.horizon == horizon]
        for origin in dict.fromkeys(one.origin for one in part):
            by_member = {one.member: fixed_number(one.log_score, 3) for one in part if one.origin == origin}
            made.add_row(str(origin), *(by_member[member] for member in members))
        console.print(made)
