"""The commands, their options and what they say of themselves."""

from pathlib import Path
from typing import Annotated

import typer

from twotrack.cli.record.app import record
from twotrack.tables.catalogue import choose_language, say

app = typer.Typer(
    no_args_is_help=True,
    add_completion=False,
    rich_markup_mode=None,
    pretty_exceptions_enable=False,
    help=say("cli.twotrack"),
)
app.add_typer(record, name="record")

JsonFlag = Annotated[bool, typer.Option("--json", help=say("cli.json"))]
Draws = Annotated[int, typer.Option("-n", "--draws", help=say("cli.draws"))]
Seed = Annotated[int, typer.Option("--seed", help=say("cli.seed"))]
Sets = Annotated[list[str] | None, typer.Option("--set", metavar="LEVER[PLACE]@MONTH=VALUE", help=say("cli.set"))]
Out = Annotated[Path, typer.Option("-o", "--out", metavar="DIR", help=say("cli.out"))]
PriorFlag = Annotated[bool, typer.Option("--prior", help=say("cli.prior"))]
FreeShocks = Annotated[bool, typer.Option("--free-shocks", help=say("cli.free_shocks"))]
FittedFile = Annotated[Path | None, typer.Option("--fitted", metavar="FILE", help=say("cli.fitted"))]
EveryFlag = Annotated[bool, typer.Option("--all", help=say("cli.all"))]
Series = Annotated[list[str] | None, typer.Option("--series", metavar="NAME=FILE", help=say("record_moves.series"))]
EventsDb = Annotated[Path | None, typer.Option("--db", metavar="DB", help=say("record_moves.run_db"))]
DataDir = Annotated[Path | None, typer.Option("--data", metavar="DIR", help=say("cli.data"))]


def _version(*, asked: bool) -> None:
    if asked:
        from importlib.metadata import version

        typer.echo(f"twotrack {version('twotrack')}")
        raise typer.Exit


@app.callback()
def twotrack(
    lang: Annotated[str | None, typer.Option("--lang", metavar="en|es", help=say("cli.lang"))] = None,
    version: Annotated[bool, typer.Option("--version", help=say("cli.version"))] = False,
) -> None:
    """Choose the language; show the version."""
    _version(asked=version)
    if lang is not None:
        from twotrack.cli.terminal.language import checked_language

        choose_language(checked_language(lang))


@app.command(help=say("cli.run"))
def run(
    scenario: Annotated[str, typer.Argument(help=say("cli.scenario"))] = "as-it-happened",
    draws: Draws = 200,
    seed: Seed = 1,
    settings: Sets = None,
    out: Out = Path("results"),
    prior: PriorFlag = False,
    fitted: FittedFile = None,
    series: Series = None,
    db: EventsDb = None,
    json: JsonFlag = False,
    every: EveryFlag = False,
    free_shocks: FreeShocks = False,
) -> None:
    """Run a scenario."""
    from twotrack.cli.run import RunOrder, run_command

    history = tuple(series or ()), db, free_shocks
    run_command(RunOrder(scenario, draws, seed, tuple(settings or ()), out, prior, fitted, json, every, *history))


@app.command(help=say("cli.levers"))
def levers(
    name: Annotated[str | None, typer.Argument(help=say("cli.lever_name"))] = None,
    json: JsonFlag = False,
) -> None:
    """List the levers, or tell of one."""
    from twotrack.cli.levers import levers_command

    levers_command(name, as_json=json)


@app.command(help=say("cli.check"))
def check(
    file: Annotated[Path, typer.Argument(help=say("cli.check_file"))],
    json: JsonFlag = False,
) -> None:
    """Check a scenario file."""
    from twotrack.cli.check import check_command

    raise typer.Exit(check_command(file, as_json=json))


@app.command(help=say("cli.sources"))
def sources(
    untold: Annotated[bool, typer.Option("--untold", help=say("cli.untold"))] = False,
    csv: Annotated[bool, typer.Option("--csv", help=say("cli.csv"))] = False,
    json: JsonFlag = False,
) -> None:
    """List every number of the model with its source."""
    from twotrack.cli.sources import sources_command

    sources_command(only_untold=untold, as_csv=csv, as_json=json)


@app.command(help=say("cli.fit"))
def fit(
    until: Annotated[str, typer.Option("--until", metavar="YYYY-MM", help=say("cli.until"))] = "2021-12",
    out: Annotated[Path, typer.Option("-o", "--out", metavar="FILE", help=say("cli.fit_out"))] = Path("fitted.toml"),
    json: JsonFlag = False,
) -> None:
    """Fit the uncertain numbers to official figures."""
    from twotrack.cli.estimate.fit import fit_command

    fit_command(until, out, as_json=json)


@app.command(help=say("calibrate.command"))
def calibrate(
    issue: Annotated[str | None, typer.Option("--issue", metavar="ISSUE", help=say("calibrate.issue"))] = None,
    until: Annotated[str, typer.Option("--until", metavar="YYYY-MM", help=say("cli.until"))] = "2021-12",
    data: Annotated[Path | None, typer.Option("--data", metavar="DIR", help=say("calibrate.data"))] = None,
    chains: Annotated[int, typer.Option("--chains", help=say("calibrate.chains"))] = 4,
    draws: Annotated[int, typer.Option("--draws", help=say("calibrate.draws"))] = 300,
    warmup: Annotated[int, typer.Option("--warmup", help=say("calibrate.warmup"))] = 300,
    seed: Seed = 1,
    resume: Annotated[bool, typer.Option("--resume", help=say("calibrate.resume"))] = False,
    out: Annotated[Path, typer.Option("-o", "--out", metavar="DIR", help=say("calibrate.out"))] = Path("calibration"),
    json: JsonFlag = False,
) -> None:
    """Draw the uncertain numbers from their posterior."""
    from twotrack.cli.estimate.calibrate import CalibrateOrder, calibrate_command

    order = CalibrateOrder(issue, until, data, chains, draws, warmup, seed, resume, out, json)
    raise typer.Exit(calibrate_command(order))


@app.command(help=say("cli.replicate"))
def replicate(
    cross_validate: Annotated[bool, typer.Option("--cross-validate", help=say("replication.cross_validate"))] = False,
    data: DataDir = None,
    json: JsonFlag = False,
) -> None:
    """Reproduce the published model of 2023, or hold it against a line and the mechanism on years left out."""
    from twotrack.cli.replicate import cross_validate_command, replicate_command

    command = cross_validate_command if cross_validate else replicate_command
    command(data, as_json=json)


@app.command(help=say("cli.verify"))
def verify(
    folder: Annotated[Path, typer.Argument(help=say("cli.verify_folder"))],
    json: JsonFlag = False,
) -> None:
    """Run again what a results folder says it holds, and compare."""
    from twotrack.cli.verify import verify_command

    raise typer.Exit(verify_command(folder, as_json=json))


@app.command(help=say("compare.command"))
def compare(
    scenarios: Annotated[list[str], typer.Argument(help=say("compare.names"))],
    draws: Draws = 200,
    seed: Seed = 1,
    out: Out = Path("results"),
    prior: PriorFlag = False,
    json: JsonFlag = False,
    every: EveryFlag = False,
    free_shocks: FreeShocks = False,
) -> None:
    """Compare scenarios."""
    from twotrack.cli.compare import CompareOrder, compare_command

    compare_command(CompareOrder(tuple(scenarios), draws, seed, out, prior, json, every, free_shocks))


@app.command(help=say("compare.new"))
def new(
    file: Annotated[Path, typer.Argument(help=say("compare.new_file"))],
    scenario: Annotated[
        str, typer.Option("--from", metavar="SCENARIO", help=say("compare.new_from"))
    ] = "as-it-happened",
) -> None:
    """Begin a scenario file from another one."""
    from twotrack.cli.new import new_command

    new_command(file, scenario)


@app.command(help=say("score.command"))
def score(
    origin: Annotated[list[str] | None, typer.Option("--origin", metavar="YYYY-MM", help=say("score.origin"))] = None,
    horizon: Annotated[list[int] | None, typer.Option("--horizon", metavar="MONTHS", help=say("score.horizon"))] = None,
    series: Annotated[list[str] | None, typer.Option("--series", help=say("score.series"))] = None,
    data: DataDir = None,
    draws: Annotated[int, typer.Option("-n", "--draws", help=say("score.draws"))] = 2000,
    seed: Seed = 1,
    json: JsonFlag = False,
    out: Annotated[Path | None, typer.Option("-o", "--out", metavar="FILE", help=say("score.out"))] = None,
) -> None:
    """Score forecasts beside plain rivals."""
    from twotrack.cli.estimate.score import ScoreOrder, score_command

    several = tuple(origin or ()), tuple(horizon or ()), tuple(series or ())
    score_command(ScoreOrder(*several, data, draws, seed, json, out))
