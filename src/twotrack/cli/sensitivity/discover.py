"""`twotrack discover`: in which futures an outcome crosses a threshold, or a package fails."""

from dataclasses import asdict
from pathlib import Path
from typing import TYPE_CHECKING, Annotated, Any

import typer

from twotrack.cli.chosen import chosen_scenario
from twotrack.cli.options import Draws, JsonFlag, PriorFlag, Seed, Unconditioned
from twotrack.cli.run.condition import condition, name_engine
from twotrack.cli.sensitivity.app import OfPackage, Origin, Year, judged_package
from twotrack.cli.terminal.output import (
    check_writable,
    json_text,
    notes,
    print_json,
    progress_bar,
    results_console,
    write_together,
)
from twotrack.cli.terminal.pipes import answer_before_files
from twotrack.tables.catalogue import current_language, translate
from twotrack.tables.errors import RunError

if TYPE_CHECKING:
    from twotrack.agreements.discovery.about import Discovery, Threshold
    from twotrack.agreements.sensitivity.worlds import Question, Size
    from twotrack.runs.experiment import Experiment

FILES = ("discover.json",)
Outcome = Annotated[str | None, typer.Argument(metavar="[OUTCOME]", help="discover.outcome")]
Above = Annotated[float | None, typer.Option("--above", metavar="LEVEL", help="discover.above")]
Below = Annotated[float | None, typer.Option("--below", metavar="LEVEL", help="discover.below")]
Folder = Annotated[Path | None, typer.Option("-o", "--out", metavar="DIR", help="discover.out")]


def discover(
    outcome: Outcome = None,
    of_package: OfPackage = None,
    above: Above = None,
    below: Below = None,
    origin: Origin = "as-it-happened",
    year: Year = 2030,
    draws: Draws = 200,
    seed: Seed = 1,
    out: Folder = None,
    json: JsonFlag = False,
    prior: PriorFlag = False,
    unconditioned: Unconditioned = False,
) -> None:
    """Print the boxes of inputs in which an outcome lies beyond a threshold, or a package fails."""
    from twotrack.agreements.sensitivity.worlds import Size
    from twotrack.runs.experiment import shipped_experiment

    if (outcome is None) == (of_package is None):
        raise RunError(translate("discover.what"))
    experiment, size = shipped_experiment(prior=prior, unconditioned=unconditioned), Size(draws, seed)
    if outcome is None:
        if above is not None or below is not None:
            raise RunError(translate("sensitivity.package_alone", option="--below" if above is None else "--above"))
        asked, found = of_a_package(experiment, of_package or "", size, out)
    else:
        threshold = threshold_of(above, below)
        question = question_of(experiment, outcome, year, origin)
        asked, found = of_an_outcome(experiment, question, threshold, size, out)
    show(asked, found, out, json=json)


def question_of(experiment: "Experiment", outcome: str, year: int, origin: str) -> "Question":
    """An outcome in a year, under a named scenario; RunError for one that there is not."""
    from twotrack.agreements.sensitivity.worlds import Question
    from twotrack.runs.question import check_outcome

    check_outcome(experiment.layout, outcome, year)
    return Question(outcome, year, chosen_scenario(origin, None))


def threshold_of(above: float | None, below: float | None) -> "Threshold":
    """Threshold requested; RunError for none, for two, and for what is no number."""
    from math import isfinite

    from twotrack.agreements.discovery.about import Threshold

    given = [(one, level) for one, level in ((True, above), (False, below)) if level is not None]
    if len(given) != 1 or not isfinite(given[0][1]):
        raise RunError(translate("discover.one_threshold"))
    return Threshold(*given[0])


def of_a_package(
    experiment: "Experiment", name: str, size: "Size", out: Path | None
) -> "tuple[dict[str, Any], list[Discovery]]":
    """What was asked of a package, and the boxes in which it fails."""
    from twotrack.agreements.discovery.about import discover_package

    answer, receipt = judged_package(experiment, name, size, out, FILES)
    return {"receipt": receipt, "package": answer.package.name}, discover_package(experiment, answer)


def of_an_outcome(
    experiment: "Experiment", question: "Question", threshold: "Threshold", size: "Size", out: Path | None
) -> "tuple[dict[str, Any], list[Discovery]]":
    """What was asked of an outcome, and the box in which it lies beyond the threshold."""
    from twotrack.agreements.discovery.about import discover_outcome

    if out is not None:
        check_writable(out, *FILES)
    condition(experiment, size.draws, size.seed)
    name_engine(experiment)
    with progress_bar("sensitivity.running", size.draws) as advance:
        found = discover_outcome(experiment, question, threshold, size, advance)
    receipt = experiment.receipt(question.scenario, size.draws, size.seed)
    asked = {"outcome": question.outcome, "year": question.year, "scenario": question.scenario.name}
    asked |= {"above" if threshold.above else "below": threshold.level}
    return {"receipt": asdict(receipt) | {"hash": receipt.name}, **asked}, [found]


def show(asked: dict[str, Any], found: "list[Discovery]", out: Path | None, *, json: bool) -> None:
    """Print what was found, and write it where it is wanted."""
    from twotrack.agreements.discovery.wording import as_entry

    made = {"asked": asked, "found": [as_entry(one, asked) for one in found]}
    with answer_before_files():
        if json:
            print_json(made)
        else:
            print_found(found, asked)
    if out is not None:
        write_together(out, {FILES[0]: json_text(made)})
        notes.print(translate("cli.wrote", files=", ".join(FILES), folder=out), markup=False)


def print_found(found: "list[Discovery]", asked: dict[str, Any]) -> None:
    """Sentences of every box."""
    from twotrack.agreements.discovery.wording import sentences

    console, language = results_console(), current_language()
    for one in found:
        for line in sentences(one, asked, language):
            console.print(line, markup=False)
    if "package" in asked:
        console.print(translate("discover.note_package"), style="dim", markup=False)
    console.print(translate("discover.note"), style="dim", markup=False)
