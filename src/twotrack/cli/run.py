"""`twotrack run`: the main job."""

import json
from dataclasses import asdict, dataclass, replace
from pathlib import Path
from typing import TYPE_CHECKING, Any

from twotrack.cli.condition import condition
from twotrack.cli.replaced import forget_kept, ordered_series
from twotrack.cli.terminal.output import (
    check_writable,
    notes,
    print_json,
    progress_bar,
    results_console,
    write_together,
)
from twotrack.evidence.replaced import kept_name
from twotrack.policy.files import load_scenario, scenario_toml
from twotrack.policy.paths import idle_settings
from twotrack.policy.scenario import Scenario, Setting, levers, parse_setting, setting_text
from twotrack.policy.span import DEFAULT_SPAN
from twotrack.tables.catalogue import language, messages, say
from twotrack.tables.closed import Text
from twotrack.tables.errors import RunError
from twotrack.tables.readers import read_text

if TYPE_CHECKING:
    from twotrack.evidence.replaced import Replacements
    from twotrack.report.payload import Payload
    from twotrack.runs.result import Result

FILES = ("results.csv", "monthly.csv", "scenario.toml", "receipt.json", "report.html")


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
    every: bool = False
    series: tuple[str, ...] = ()
    db: Path | None = None
    free_shocks: bool = False


def ordered_scenario(order: RunOrder) -> Scenario:
    """Scenario with the settings of the command line laid over it; idle ones are named."""
    scenario = load_scenario(order.scenario)
    extra = tuple(parse_setting(text) for text in order.settings)
    if extra:
        scenario = changed(scenario, extra)
    for setting in idle_settings(scenario, levers(), DEFAULT_SPAN):
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
    if order.prior and order.fitted is not None:
        raise RunError(say("cli.prior_and_fitted"))
    from twotrack.report.payload.models import PRINTED

    scenario = ordered_scenario(order)
    check_writable(order.out, *FILES)
    series = ordered_series(order.series, order.db)
    payload, result = computed(order, scenario, series)
    kept = {kept_name(name): found.text for name, found in series.items()} | kept_fitted(order)
    write_together(order.out, result_files(result) | run_files(scenario, payload) | kept)
    forget_kept(order.out, series)
    if order.fitted is None:
        (order.out / "fitted.toml").unlink(missing_ok=True)
    if order.as_json:
        print_json(payload.model_dump(mode="json", include=set(PRINTED)))
    else:
        print_tables(payload.model_dump(), every=order.every)
    notes.print(say("cli.wrote", files=", ".join(FILES), folder=order.out), markup=False)


def computed(order: RunOrder, scenario: Scenario, series: "Replacements") -> "tuple[Payload, Result]":
    """Payload of the run and its result, with progress shown."""
    with notes.status(say("cli.preparing")):
        from twotrack.report.payload.assemble import outlines, payload_of
        from twotrack.runs.experiment import shipped_experiment
        from twotrack.runs.run import run_in
        from twotrack.world.parameters.fitted import read_fitted

        fitted = None if order.fitted is None else read_fitted(order.fitted).numbers
        experiment = shipped_experiment(
            prior=order.prior, fitted=fitted, series=series, unconditioned=order.free_shocks
        )
    condition(experiment, order.draws, order.seed)
    with progress_bar("cli.running", order.draws) as advance:
        result = run_in(experiment, scenario, order.draws, order.seed, advance)
    with progress_bar("cli.comparing", order.draws) as advance:
        found = outlines(experiment, result, advance)
    name_left_out("", result.nonfinite, order.draws)
    for fact in found.facts:
        name_left_out(say(f"fact.{fact.name}_label", first=fact.first, last=fact.last), fact.left_out, order.draws)
    return payload_of(experiment, result, found), result


def result_files(result: "Result") -> dict[str, str]:
    """Texts of the tables of results, by year and by month, by the name of the file."""
    from twotrack.runs.result import monthly_table, quantile_table

    tables = {"results.csv": quantile_table(result), "monthly.csv": monthly_table(result)}
    return {
        name: table.to_csv(index=False, float_format="%.10g", lineterminator="\n") for name, table in tables.items()
    }


def name_left_out(what: str, left_out: tuple[int, ...], draws: int) -> None:
    """Say which draws became non-finite."""
    if left_out:
        names = ", ".join(map(str, left_out))
        said = say("cli.nonfinite", count=len(left_out), draws=draws, names=names)
        notes.print(f"{what}: {said}" if what else said, markup=False)


def run_files(scenario: Scenario, payload: "Payload") -> dict[str, str]:
    """Texts of scenario as run, receipt, and page, by the name of the file."""
    from twotrack.report.run.page import page_text

    settings = [asdict(setting) for setting in scenario.settings]
    receipt = json.dumps(payload.receipt.model_dump() | {"settings": settings}, indent=1)
    return {
        "scenario.toml": scenario_toml(scenario),
        "receipt.json": receipt + "\n",
        "report.html": page_text(payload.model_dump(), language()),
    }


def kept_fitted(order: RunOrder) -> dict[str, str]:
    """A fitted table that is not the shipped one goes with the results, so that they can be run again."""
    return {} if order.fitted is None else {"fitted.toml": read_text(order.fitted)}


def print_tables(payload: dict[str, Any], *, every: bool) -> None:
    """Outcomes by issue beside official figures, the two tracks, how each issue stands, and the facts that are
    reported and not tuned to.
    """
    from twotrack.report.payload.issues import inferred, worst_in_words
    from twotrack.report.run.terminal import cover_table, explained_table, headline_table, tracks_table

    console = results_console()
    console.print(headline_table(payload, language(), every=every))
    if payload["tracks"]:
        console.print(tracks_table(payload, language()))
    if not inferred(payload):
        console.print(cover_table(payload, language(), every=every))
    for sentence in worst_in_words(payload, language()):
        console.print(sentence, markup=False)
    for fact in payload["reported"]:
        console.print(f"\n{fact['label'][language()]}", style="bold", markup=False)
        console.print(fact["text"][language()], markup=False)
    if every:
        console.print(explained_table(payload, language()))
    else:
        console.print(f"\n{say('cli.more_outcomes', count=len(payload['outcomes']))}", style="dim", markup=False)
