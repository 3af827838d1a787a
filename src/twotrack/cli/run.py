"""`twotrack run`: the main job."""

import json
from dataclasses import asdict, dataclass, replace
from pathlib import Path
from typing import Any

from twotrack.cli.output import notes, print_json, progress_bar, results_console, writable_folder, write_whole
from twotrack.policy.files import load_scenario, scenario_toml
from twotrack.policy.paths import idle_settings
from twotrack.policy.scenario import Scenario, Setting, levers, parse_setting, setting_text
from twotrack.policy.span import SPAN
from twotrack.tables.catalogue import language, messages, say
from twotrack.tables.closed import Text
from twotrack.tables.errors import RunError
from twotrack.tables.readers import read_text

KEYS = ("receipt", "span", "draws", "outcomes", "states", "reported", "settings")
FILES = ("results.csv", "scenario.toml", "receipt.json", "report.html")


@dataclass(frozen=True)
class RunOrder:
    """What the command line asked for."""

    scenario: str
    draws: int
    seed: int
    settings: tuple[str, ...]
    out: Path
    prior: bool
    fitted: Path | None
    as_json: bool


def ordered_scenario(order: RunOrder) -> Scenario:
    """Scenario with the settings of the command line laid over it; idle ones are named."""
    scenario = load_scenario(order.scenario)
    extra = tuple(parse_setting(text) for text in order.settings)
    if extra:
        scenario = changed(scenario, extra)
    for setting in idle_settings(scenario, levers(), SPAN):
        notes.print(f"{say('error.warning')}: {say('cli.idle', setting=setting_text(setting))}", markup=False)
    return scenario


def changed(scenario: Scenario, extra: tuple[Setting, ...]) -> Scenario:
    """Scenario with more settings, under a title that says so."""
    title = Text(
        en=f"{scenario.title.en}, {messages()['cli.with_changes']['en']}",
        es=f"{scenario.title.es}, {messages()['cli.with_changes']['es']}",
    )
    return replace(scenario, title=title, settings=(*scenario.settings, *extra))


def run_command(order: RunOrder) -> None:
    """Run, print the table, write the files."""
    if order.draws < 1:
        raise RunError(say("run.no_draws", draws=order.draws))
    scenario = ordered_scenario(order)
    writable_folder(order.out)
    payload, table = computed(order, scenario)
    write_files(order.out, scenario, payload, table)
    keep_fitted(order)
    if order.as_json:
        print_json({key: payload[key] for key in KEYS})
    else:
        print_tables(payload)
    notes.print(say("cli.wrote", files=", ".join(FILES), folder=order.out), markup=False)


def computed(order: RunOrder, scenario: Scenario) -> tuple[dict[str, Any], str]:
    """Payload of the run, and its results as the text of a CSV file."""
    with notes.status(say("cli.preparing")):
        from twotrack.outcomes import reported
        from twotrack.outcomes.experiment import setup
        from twotrack.outcomes.result import quantile_table
        from twotrack.outcomes.run import run
        from twotrack.report.payload import build_payload
        from twotrack.world.fitted import SHIPPED, read_fitted

        fitted = None if order.prior else read_fitted(order.fitted or SHIPPED).numbers
    with progress_bar("cli.running", order.draws) as advance:
        result = run(scenario, order.draws, order.seed, prior=order.prior, fitted=fitted, progress=advance)
    with progress_bar("cli.comparing", order.draws) as advance:
        facts = reported.facts(result, setup(prior=order.prior, fitted=fitted), advance)
    if result.nonfinite:
        names = ", ".join(map(str, result.nonfinite))
        notes.print(say("cli.nonfinite", count=len(result.nonfinite), draws=order.draws, names=names), markup=False)
    text = quantile_table(result).to_csv(index=False, float_format="%.10g", lineterminator="\n")
    return build_payload(result, facts, fitted), text


def write_files(folder: Path, scenario: Scenario, payload: dict[str, Any], table: str) -> None:
    """Results, scenario as run, receipt, and page; all made before the first is put in place."""
    from twotrack.report.page import write_page

    receipt = json.dumps(payload["receipt"] | {"settings": [asdict(s) for s in scenario.settings]}, indent=1)
    write_page(payload, folder / "report.html", language())
    write_whole(folder / "results.csv", table)
    write_whole(folder / "scenario.toml", scenario_toml(scenario))
    write_whole(folder / "receipt.json", receipt + "\n")


def keep_fitted(order: RunOrder) -> None:
    """A fitted table that is not the shipped one goes with the results, so that they can be run again."""
    kept = order.out / "fitted.toml"
    if order.fitted is not None:
        write_whole(kept, read_text(order.fitted))
    else:
        kept.unlink(missing_ok=True)


def print_tables(payload: dict[str, Any]) -> None:
    """The table of headline outcomes beside official figures, and the facts that are reported and not tuned to."""
    from twotrack.report.tables import cover_table, headline_table

    console = results_console()
    console.print(headline_table(payload, language()))
    console.print(cover_table(payload, language()))
    for fact in payload["reported"]:
        console.print(f"\n{fact['label'][language()]}", style="bold", markup=False)
        console.print(fact["text"][language()], markup=False)
