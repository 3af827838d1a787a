"""Files that a run writes: tables, receipt, the scenario as run, the page, and the report."""

import json
from collections.abc import Iterable
from dataclasses import asdict
from pathlib import Path
from typing import TYPE_CHECKING

from twotrack.cli.terminal.output import notes
from twotrack.policy.files import scenario_toml
from twotrack.policy.scenario import Scenario
from twotrack.tables.catalogue import current_language, translate

if TYPE_CHECKING:
    from twotrack.report.payload import Payload
    from twotrack.runs.experiment import Experiment
    from twotrack.runs.results.result import Result
    from twotrack.runs.results.summary import Summary

TABLES = ("results.csv", "monthly.csv", "scenario.toml", "receipt.json")
PAGE, REPORT = "index.html", "report.html"
FILES = (*TABLES, PAGE, REPORT)
# What they take on a disk, at most.
SPACE = 60_000_000


def print_files(out: Path, names: Iterable[str]) -> None:
    """Say which files were written, and which of them to open."""
    listed = list(names)
    notes.print(translate("cli.wrote", files=", ".join(listed), folder=out), markup=False)
    if PAGE in listed:
        notes.print(translate("cli.open_page", file=out / PAGE), markup=False, soft_wrap=True)


def result_files(found: "Summary") -> dict[str, str]:
    """Texts of the tables of results, by year and by month, by the name of the file."""
    from twotrack.runs.results.tables import monthly_table, quantile_table

    tables = {"results.csv": quantile_table(found), "monthly.csv": monthly_table(found)}
    return {
        name: table.to_csv(index=False, float_format="%.10g", lineterminator="\n") for name, table in tables.items()
    }


def run_files(scenario: Scenario, payload: "Payload") -> dict[str, str]:
    """Texts of scenario as run and receipt, by the name of the file."""
    settings = [asdict(setting) for setting in scenario.settings]
    receipt = json.dumps(payload.receipt.model_dump() | {"settings": settings}, indent=1)
    return {"scenario.toml": scenario_toml(scenario), "receipt.json": receipt + "\n"}


def report_file(payload: "Payload") -> dict[str, str]:
    """Text of the report by the name of its file."""
    from twotrack.report.run.page import page_text

    return {REPORT: page_text(payload.model_dump(), current_language())}


def page_file(experiment: "Experiment", result: "Result", payload: "Payload") -> dict[str, str]:
    """Text of the page of a run, with the package's stories in it, by the name of its file."""
    from twotrack.web.run_page import run_page

    return {PAGE: run_page(experiment, result, payload, current_language(), REPORT)}
