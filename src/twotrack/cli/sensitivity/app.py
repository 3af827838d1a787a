"""`twotrack sensitivity`: what an outcome, or the gain of a package, depends on most."""

from collections.abc import Sequence
from dataclasses import asdict
from pathlib import Path
from typing import TYPE_CHECKING, Annotated, Any

import typer

from twotrack.cli.chosen import chosen_scenario
from twotrack.cli.options import JsonFlag, PriorFlag, Seed, Unconditioned
from twotrack.cli.run.condition import condition, name_engine
from twotrack.cli.terminal.output import check_writable, json_text, notes, print_json, progress_bar, write_together
from twotrack.cli.terminal.pipes import answer_before_files
from twotrack.tables.catalogue import translate
from twotrack.tables.errors import RunError, fault_lines
from twotrack.tables.files.csv_text import csv_text

if TYPE_CHECKING:
    from twotrack.agreements.answer import Answer
    from twotrack.agreements.sensitivity.answer import Sensitivity
    from twotrack.agreements.sensitivity.sensitivity import Inquiry
    from twotrack.agreements.sensitivity.worlds import Size
    from twotrack.runs.experiment import Experiment

FILES = ("sensitivity.csv", "sensitivity.json")
# Draws, trajectories, rows: what each method takes where nobody says.
USUAL = {"given": 200, "morris": 10, "sobol": 100}
LEVER_DRAWS = 20
# Draws of preferences: more than a verdict takes, since cases may be few, and they are arithmetic.
PREFERENCES = 1000
Of = Annotated[str | None, typer.Option("--of", metavar="OUTCOME", help="sensitivity.of")]
OfPackage = Annotated[str | None, typer.Option("--of-package", metavar="FILE", help="sensitivity.of_package")]
Origin = Annotated[str, typer.Option("--from", metavar="SCENARIO", help="sensitivity.origin")]
Year = Annotated[int, typer.Option("--year", help="sensitivity.year")]
How = Annotated[str | None, typer.Option("--method", metavar="given|sobol|morris", help="sensitivity.method")]
Over = Annotated[str, typer.Option("--over", metavar="numbers|levers", help="sensitivity.over")]
Draws = Annotated[int | None, typer.Option("-n", "--draws", help="sensitivity.draws")]
Folder = Annotated[Path | None, typer.Option("-o", "--out", metavar="DIR", help="sensitivity.out")]


def sensitivity(
    of: Of = None,
    of_package: OfPackage = None,
    origin: Origin = "as-it-happened",
    year: Year = 2030,
    method: How = None,
    over: Over = "numbers",
    draws: Draws = None,
    seed: Seed = 1,
    out: Folder = None,
    json: JsonFlag = False,
    prior: PriorFlag = False,
    unconditioned: Unconditioned = False,
) -> None:
    """Print what an outcome, or each leader's gain of a package, depends on most."""
    from twotrack.agreements.sensitivity.sensitivity import Inquiry, check_inquiry
    from twotrack.agreements.sensitivity.worlds import Size
    from twotrack.runs.experiment import shipped_experiment

    experiment = shipped_experiment(prior=prior, unconditioned=unconditioned)
    if of_package is not None:
        refuse_beside_package({"--of": of, "--method": method, "--over": None if over == "numbers" else over})
        answer = package_answer(experiment, of_package, Size(USUAL["given"] if draws is None else draws, seed), out)
        return show(answer, out, json=json)
    size = Size(usual_draws(method, over) if draws is None else draws, seed)
    asked = check_inquiry(experiment, Inquiry(of, year, chosen_scenario(origin, None), method, over), size)
    return show(outcome_answer(experiment, asked, size, out), out, json=json)


def usual_draws(method: str | None, over: str) -> int:
    """Draws, trajectories or rows where nobody says how many."""
    return LEVER_DRAWS if over == "levers" else USUAL.get(method or "given", USUAL["given"])


def refuse_beside_package(options: dict[str, str | None]) -> None:
    """RunError for an option that a package has no use for."""
    given = [name for name, value in options.items() if value is not None]
    if given:
        raise RunError(translate("sensitivity.package_alone", option=given[0]))


def outcome_answer(experiment: "Experiment", asked: "Inquiry", size: "Size", out: Path | None) -> dict[str, Any]:
    """What was asked of an outcome and what was found, with progress shown."""
    from twotrack.agreements.sensitivity.sensitivity import count_of_worlds, find_sensitivity

    if out is not None:
        check_writable(out, *FILES)
    if asked.method == "given":
        condition(experiment, size.draws, size.seed)
    name_engine(experiment)
    with progress_bar("sensitivity.running", count_of_worlds(experiment, asked, size)) as advance:
        found = find_sensitivity(experiment, asked, size, advance)
    receipt = experiment.receipt(asked.scenario, size.draws, size.seed)
    return {"receipt": asdict(receipt) | {"hash": receipt.name}, "asked": asked, "draws": size.draws, "found": found}


def judged_package(
    experiment: "Experiment", name: str, size: "Size", out: Path | None, files: Sequence[str]
) -> "tuple[Answer, dict[str, Any]]":
    """Answer for a package and its receipt, with progress shown, once the files can be written."""
    from twotrack.agreements.negotiate import judge_in, worlds_of
    from twotrack.agreements.packages.reading import load_with_warnings
    from twotrack.agreements.worth.worlds import Size as PackageSize

    package, warnings = load_with_warnings(name)
    for line in fault_lines(warnings):
        notes.print(line, markup=False)
    if out is not None:
        check_writable(out, *files)
    name_engine(experiment)
    with progress_bar("negotiate.running", worlds_of(package) * size.draws) as advance:
        answer = judge_in(experiment, package, PackageSize(size.draws, PREFERENCES, size.seed), advance)
    receipt = experiment.receipt(package.worlds["deal"], size.draws, size.seed)
    return answer, asdict(receipt) | {"hash": receipt.name}


def package_answer(experiment: "Experiment", name: str, size: "Size", out: Path | None) -> dict[str, Any]:
    """What each leader's gain of a package depends on."""
    from twotrack.agreements.sensitivity.package import package_sensitivity

    answer, receipt = judged_package(experiment, name, size, out, FILES)
    found = package_sensitivity(experiment, answer)
    return {"receipt": receipt, "package": answer.package, "draws": size.draws, "found": found}


def show(answer: dict[str, Any], out: Path | None, *, json: bool) -> None:
    """Print an answer, and write it where it is wanted."""
    from twotrack.cli.sensitivity.tables import print_tables

    made = as_object(answer)
    with answer_before_files():
        if json:
            print_json(made)
        else:
            print_tables(answer)
    if out is not None:
        write_together(out, {"sensitivity.csv": as_csv(answer["found"]), "sensitivity.json": json_text(made)})
        notes.print(translate("cli.wrote", files=", ".join(FILES), folder=out), markup=False)


def as_object(answer: dict[str, Any]) -> dict[str, Any]:
    """Answer as `--json` prints it."""
    asked: dict[str, Any] = {}
    if "asked" in answer:
        one: Inquiry = answer["asked"]
        asked = {"outcome": one.outcome, "year": one.year, "scenario": one.scenario.name}
        asked |= {"method": one.method, "over": one.over}
    else:
        asked = {"package": answer["package"].name}
    return {
        "receipt": answer["receipt"],
        "asked": asked | {"draws": answer["draws"]},
        "found": [as_entry(one) for one in answer["found"]],
    }


def as_entry(found: "Sensitivity") -> dict[str, Any]:
    """One subject with every input."""
    each = [
        {"name": one.name, "label": dict(one.label), "kind": one.kind, "significant": one.significant}
        | {measure: estimate._asdict() for measure, estimate in one.estimates.items()}
        for one in found.influences
    ]
    return {
        "subject": found.subject,
        "label": dict(found.label),
        "unit": found.unit,
        "method": found.method,
        "points": found.points,
        "lost": found.lost,
        "control": found.control,
        "explained": found.explained,
        "inputs": each,
    }


def as_csv(found: "list[Sensitivity]") -> str:
    """Every input of every subject and measure as a row."""
    columns = ("subject", "method", "input", "kind", "measure", "value", "low", "high", "control", "significant")
    rows = (
        (
            *(one.subject, one.method, each.name, each.kind, measure),
            *(f"{value:.10g}" for value in (*estimate, one.control)),
            str(each.significant).lower(),
        )
        for one in found
        for each in one.influences
        for measure, estimate in each.estimates.items()
    )
    return csv_text(columns, rows)
