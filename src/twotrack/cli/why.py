"""`twotrack why`: which links between issues carry the change of an outcome."""

from collections.abc import Callable, Generator
from contextlib import contextmanager
from dataclasses import asdict
from typing import TYPE_CHECKING, Annotated, Any

import typer

from twotrack.cli.options import JsonFlag, LinkOption, PriorFlag, Seed, Unconditioned
from twotrack.cli.run.condition import name_engine
from twotrack.cli.shared_link import CommandLineRun, request_of
from twotrack.cli.terminal.language import unit_word
from twotrack.cli.terminal.numerals import short_with_sign
from twotrack.cli.terminal.output import notes, print_json, results_console, table
from twotrack.tables.catalogue import current_language, translate
from twotrack.tables.issue_tables import issue_tables, outcome_rows
from twotrack.tables.numerals import short_number

if TYPE_CHECKING:
    from twotrack.explanation.why.parts import Part, Why

Outcome = Annotated[str, typer.Argument(metavar="OUTCOME", help="why.outcome")]
Origin = Annotated[str, typer.Option("--from", metavar="SCENARIO", help="why.origin")]
Sets = Annotated[list[str] | None, typer.Option("--set", metavar="LEVER[PLACE]@MONTH=VALUE", help="why.set")]
Year = Annotated[int, typer.Option("--year", help="why.year")]
Draws = Annotated[int, typer.Option("-n", "--draws", help="cli.draws")]
# Of a change, what sums of as large numbers leave by rounding.
ROUNDING = 1e-9


def why(
    context: typer.Context,
    outcome: Outcome,
    origin: Origin = "as-it-happened",
    settings: Sets = None,
    link: LinkOption = None,
    year: Year = 2030,
    draws: Draws = 10,
    seed: Seed = 1,
    json: JsonFlag = False,
    prior: PriorFlag = False,
    unconditioned: Unconditioned = False,
) -> None:
    """Say which links carry the change of an outcome against the status quo."""
    from twotrack.explanation.why.answer import run_why
    from twotrack.explanation.why.checks import check_question
    from twotrack.runs.experiment import shipped_experiment
    from twotrack.runs.sweep.run import Size

    # A link's number of worlds is that of its page: here each world is run many times over.
    scenario, _, seed = request_of(context, link, CommandLineRun(origin, draws, seed), settings)
    experiment, size = shipped_experiment(prior=prior, unconditioned=unconditioned), Size(draws, seed, year)
    check_question(experiment, scenario, outcome, size)
    name_engine(experiment)
    with running_count() as advance:
        found = run_why(experiment, scenario, outcome, size, advance)
    if json:
        print_json(as_object(found))
    else:
        print_answer(found)


@contextmanager
def running_count() -> Generator[Callable[[int], None]]:
    """Line on standard error with the number of runs made; gives the function that counts. Nobody knows before how many
    there will be.
    """
    done = 0
    with notes.status(translate("why.running")) as status:

        def advance(runs: int) -> None:
            nonlocal done
            done += runs
            status.update(f"{translate('why.running')}: {done:,}")

        yield advance


def as_object(found: "Why") -> dict[str, Any]:
    """Answer as `--json` prints it."""
    return asdict(found) | {"scenario": found.scenario.name}


def print_answer(found: "Why") -> None:
    """The change in one sentence, its parts in a table, and how to read them."""
    console, language = results_console(), current_language()
    values = {
        "outcome": outcome_rows(issue_tables())[found.outcome].label[language],
        "unit": unit_word(found.unit),
        "year": found.year,
        "draws": found.draws,
        "base": short_number(found.base),
    }
    if not any(part.mean or part.low or part.high for part in found.parts):
        console.print(translate("why.no_change", **values), markup=False)
        return
    values |= {
        "change": short_with_sign(found.change),
        "low": short_with_sign(found.low),
        "high": short_with_sign(found.high),
    }
    console.print(translate("why.change", **values), markup=False)
    columns = ("way", "mean", "band", "share") + (() if found.exact else ("error",))
    made = table(*(translate(f"why.column_{name}") for name in columns))
    for part in found.parts:
        made.add_row(*cells(part, exact=found.exact, least=ROUNDING * max(abs(found.low), abs(found.high))))
    made.add_row(
        translate("why.whole"),
        short_with_sign(found.change),
        f"{short_with_sign(found.low)} – {short_with_sign(found.high)}",
        "100 %",
    )
    console.print(made)
    console.print(translate("why.exact" if found.exact else "why.sampled"), style="dim", markup=False)


def cells(part: "Part", *, exact: bool, least: float = 0.0) -> list[str]:
    """Cells of one part; what is smaller than the least is what rounding leaves of nothing, and shown as 0."""
    mean, low, high = (short_with_sign(x if abs(x) > least else 0.0) for x in (part.mean, part.low, part.high))
    share = f"{100 * part.share:.1f} %".replace("-", "−")
    error = [] if exact else [f"{part.error or 0:,.2g}"]
    return [
        way_text(part),
        mean,
        f"{low} – {high}",
        share,
        *error,
    ]


def way_text(part: "Part") -> str:
    """A link in words: which issue tells which other what; or one of the two ways that are no link."""
    if not part.signal:
        return translate(f"why.{part.link}")
    tables = {issue.name: issue for issue in issue_tables()}
    owner, signal = part.signal.split(".")
    reader, language = part.link.split(".")[0], current_language()
    between = f"{tables[owner].manifest.label[language]} → {tables[reader].manifest.label[language]}"
    return f"{between}: {tables[owner].quantities[signal].label[language]}"
