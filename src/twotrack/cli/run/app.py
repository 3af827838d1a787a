"""`twotrack run`: the main job."""

from collections.abc import Mapping
from concurrent.futures import ThreadPoolExecutor
from importlib import import_module
from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from twotrack.cli.options import Draws, EveryFlag, JsonFlag, LinkOption, Out, PriorFlag, Seed, Unconditioned
from twotrack.cli.run.condition import condition
from twotrack.cli.run.files import FILES, SPACE, page_file, print_files, report_file, result_files, run_files
from twotrack.cli.run.replaced import FITTED, replacement_series
from twotrack.cli.run.results import name_left_out, print_results, write_results
from twotrack.cli.scale.options import DaskOption, Printing, ResumeFlag, ShardOption, StreamFlag, Streaming
from twotrack.cli.shared_link import CommandLineRun, print_link, request_of
from twotrack.cli.terminal.output import (
    check_writable,
    notes,
    progress_bar,
)
from twotrack.cli.terminal.pipes import answer_before_files
from twotrack.evidence.replaced import kept_name
from twotrack.policy.scenario import Scenario
from twotrack.tables.catalogue import translate
from twotrack.tables.errors import RunError
from twotrack.tables.readers import read_text

if TYPE_CHECKING:
    from twotrack.evidence.replaced import Replacements
    from twotrack.observation.outcomes import Outcomes
    from twotrack.report.payload import Payload
    from twotrack.runs.experiment import Experiment
    from twotrack.runs.results.result import Result
    from twotrack.runs.results.summary import Summary
    from twotrack.scale.job import Job

Sets = Annotated[list[str] | None, typer.Option("--set", metavar="LEVER[PLACE]@MONTH=VALUE", help="cli.set")]
FittedFile = Annotated[Path | None, typer.Option("--fitted", metavar="FILE", help="cli.fitted")]
Series = Annotated[list[str] | None, typer.Option("--series", metavar="NAME=FILE", help="record_moves.series")]
EventsDb = Annotated[Path | None, typer.Option("--db", metavar="DB", help="record_moves.run_db")]


def run(
    context: typer.Context,
    scenario: Annotated[str, typer.Argument(help="cli.scenario")] = "as-it-happened",
    draws: Draws = 200,
    seed: Seed = 1,
    settings: Sets = None,
    link: LinkOption = None,
    out: Out = Path("results"),
    prior: PriorFlag = False,
    fitted: FittedFile = None,
    series: Series = None,
    db: EventsDb = None,
    json: JsonFlag = False,
    every: EveryFlag = False,
    unconditioned: Unconditioned = False,
    stream: StreamFlag = False,
    shard: ShardOption = "",
    dask: DaskOption = "",
    resume: ResumeFlag = False,
) -> None:
    """Run a scenario, print the table, then write the files."""
    from twotrack.scale.job import make_job

    if prior and fitted is not None:
        raise RunError(translate("cli.prior_and_fitted"))
    request = request_of(context, link, CommandLineRun(scenario, draws, seed), settings)
    check_writable(out, *FILES, space=SPACE)
    replaced = replacement_series(tuple(series or ()), db)
    experiment = experiment_of(fitted, replaced, prior=prior, unconditioned=unconditioned)
    job, inputs = make_job(experiment, request.scenario, request.draws, request.seed), input_files(replaced, fitted)
    run_job(experiment, job, out, inputs, Streaming(stream, shard, dask, resume), Printing(json, every))


def run_job(
    experiment: "Experiment", job: "Job", out: Path, inputs: Mapping[str, str], how: Streaming, printing: Printing
) -> None:
    """Run a job in blocks or all at once."""
    if how.applies(job.draws):
        from twotrack.cli.scale.stream import run_stream

        run_stream(experiment, job, out, inputs, how, printing)
    else:
        run_whole(experiment, job, out, inputs, printing)


def run_whole(experiment: "Experiment", job: "Job", out: Path, inputs: Mapping[str, str], printing: Printing) -> None:
    """Run all draws at once, print the table, then write the files."""
    result, summary, payload = run_with_progress(experiment, job.scenario, job.draws, job.seed)
    with answer_before_files():
        print_results(payload, as_json=printing.as_json, every=printing.every)
    texts = result_files(summary) | run_files(job.scenario, payload)
    texts |= page_file(experiment, result, payload) | report_file(payload)
    write_results(out, texts, inputs)
    print_files(out, texts)
    print_link(result)


def experiment_of(fitted: Path | None, series: "Replacements", *, prior: bool, unconditioned: bool) -> "Experiment":
    """Experiment of the shipped world, with a fitted table and series of the user."""
    with notes.status(translate("cli.preparing")):
        from twotrack.runs.experiment import shipped_experiment
        from twotrack.world.parameters.fitted import read_fitted

        numbers = None if fitted is None else read_fitted(fitted).numbers
        return shipped_experiment(prior=prior, fitted=numbers, series=series, unconditioned=unconditioned)


def run_with_progress(
    experiment: "Experiment", scenario: Scenario, draws: int, seed: int
) -> "tuple[Result, Summary, Payload]":
    """Result of a run, the quantiles of its outcomes, and its payload; with progress shown."""
    from twotrack.runs.results.summary import summarize
    from twotrack.runs.run import run_in

    # Draws leave Python free, and one of two cores where they are few.
    with ThreadPoolExecutor(1) as beside:
        ahead = beside.submit(payload_ahead, experiment, scenario)
        condition(experiment, draws, seed)
        with progress_bar("cli.running", draws) as advance:
            result = run_in(experiment, scenario, draws, seed, advance)
    from twotrack.report.payload.assemble import outlines, payload_of  # read by now

    with progress_bar("cli.comparing", draws) as advance:
        found = outlines(experiment, result, advance, ahead.result())
    name_left_out("", result.nonfinite, draws)
    for fact in found.facts:
        name_left_out(translate(f"fact.{fact.name}_label", first=fact.first, last=fact.last), fact.left_out, draws)
    summary = summarize(result)
    return result, summary, payload_of(experiment, summary, found)


def payload_ahead(experiment: "Experiment", scenario: Scenario) -> "Outcomes | None":
    """Outcomes at the medians, if they are known ahead; modules and tables that a payload needs are read as well."""
    from twotrack.report.payload.ahead import read_ahead

    for name in ("payload.assemble", "payload.issues", "run.terminal"):
        import_module(f"twotrack.report.{name}")
    return read_ahead(experiment, scenario)


def input_files(series: "Replacements", fitted: Path | None) -> dict[str, str]:
    """Texts of the series and the fitted table that are not the shipped ones, by the names of their files."""
    kept = {kept_name(name): found.text for name, found in series.items()}
    return kept | ({} if fitted is None else {FITTED: read_text(fitted)})
