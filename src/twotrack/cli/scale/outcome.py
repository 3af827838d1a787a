"""What a streamed run leaves behind once its blocks are merged: the files of a run, moments, and the merged file."""

from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from twotrack.cli.run.again import SCENARIO, experiment_of_texts
from twotrack.cli.run.files import PAGE, print_files, report_file, result_files, run_files
from twotrack.cli.run.results import name_left_out, print_results, write_results
from twotrack.cli.scale.options import Printing
from twotrack.cli.terminal.output import notes, progress_bar
from twotrack.cli.terminal.pipes import answer_before_files
from twotrack.tables.catalogue import translate
from twotrack.tables.errors import Fault, RunError

if TYPE_CHECKING:
    from twotrack.report.payload import Payload
    from twotrack.runs.experiment import Experiment
    from twotrack.runs.results.summary import Summary
    from twotrack.scale.folder import RunRecord
    from twotrack.scale.job import Job
    from twotrack.scale.merge import MergedRun

MOMENTS = "moments.csv"


def write_merged(outs: Sequence[Path], out: Path, printing: Printing) -> None:
    """Merge the blocks of folders, write the files of the run to a folder and print its table."""
    from twotrack.scale.merge import REDUCTION, merge_nodes, open_nodes

    with open_nodes(outs) as (record, files):
        experiment, job = job_again(record, outs[0])
        series = next(iter(files.values())).header["series"]
        with progress_bar("scale.merging", len(series)) as advance:
            merged = merge_nodes(record, files, advance)
    summary = merged.summary(job.scenario, job.receipt, experiment.layout)
    payload = payload_without_facts(experiment, summary)
    counts = merged.header
    name_left_out("", tuple(counts["nonfinite_draws"]), job.draws, counts["nonfinite"])
    with answer_before_files():
        print_results(payload, as_json=printing.as_json, every=printing.every)
    print_precision(merged)
    tables = {MOMENTS: moment_text(merged, experiment, job), REDUCTION: merged.content()}
    texts = {**result_files(summary), **run_files(job.scenario, payload), **report_file(payload), **tables}
    write_results(out, texts, record.inputs)
    # The page needs single draws; that of an earlier run would show other numbers.
    (out / PAGE).unlink(missing_ok=True)
    print_files(out, texts)


def job_again(record: "RunRecord", out: Path) -> "tuple[Experiment, Job]":
    """Experiment and job of a record. RunError where this program would make another run of it."""
    from twotrack.scale.folder import differing, record_of
    from twotrack.scale.job import make_job

    found = record.receipt
    experiment, scenario = experiment_of_texts({**record.inputs, SCENARIO: record.scenario}, found)
    job = make_job(experiment, scenario, found["draws"], found["seed"])
    again = record_of(job, record.inputs)
    if again.run != record.run:
        raise RunError(Fault(translate("scale.other_program", differing=differing(record, again)), str(out)))
    return experiment, job


def payload_without_facts(experiment: "Experiment", summary: "Summary") -> "Payload":
    """Payload of a run whose draws are gone: without the facts that compare draws one by one."""
    from twotrack.report.payload.assemble import Outlines, payload_of

    medians = experiment.medians(summary.scenario)
    return payload_of(experiment, summary, Outlines([], medians.topic_months))


def moment_text(merged: "MergedRun", experiment: "Experiment", job: "Job") -> str:
    """Table of mean, standard deviation, lowest and highest draw by outcome, place, topic and year."""
    import numpy as np

    from twotrack.runs.results.tables import yearly_table
    from twotrack.scale.reduction import shapes_of

    names = ("mean", "sd", "low", "high")
    keys = shapes_of(merged.header)
    series = {key: np.stack([merged.arrays[f"{key}/{name}"] for name in names]) for key in keys}
    table = yearly_table(experiment.layout, series, names).assign(receipt=job.receipt.line())
    return table.to_csv(index=False, float_format="%.10g", lineterminator="\n")


def print_precision(merged: "MergedRun") -> None:
    """Say by how much binned quantiles may be off."""
    if merged.bin_width:
        notes.print(translate("scale.binned", percent=f"{100 * merged.bin_width:.2g}"), markup=False)
