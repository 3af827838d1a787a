"""Blocks of one run from any number of folders, merged to one file, whose bytes the run alone decides."""

import io
from collections.abc import Generator, Iterable, Mapping, Sequence
from contextlib import ExitStack, contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import numpy as np
from numpy.typing import NDArray

from twotrack.policy.scenario import Scenario
from twotrack.runs.experiment import Progress, no_progress
from twotrack.runs.layout import Layout
from twotrack.runs.receipt import Receipt
from twotrack.runs.results.result import QUANTILES
from twotrack.runs.results.summary import Summary
from twotrack.scale.folder import RunRecord, differing, open_blocks, read_nodes, read_record
from twotrack.scale.job import Blocks, Job
from twotrack.scale.numbering import Node, block_count, block_ranges, missing
from twotrack.scale.reduction import Cells, shapes_of
from twotrack.scale.storage import ArrayFile, write_arrays
from twotrack.scale.stream import run_here
from twotrack.scale.tree import Files, counts_of, whole_cells
from twotrack.tables.catalogue import translate
from twotrack.tables.errors import Fault, RunError

Numbers = NDArray[np.float64]
REDUCTION = "reduction.npz"
# Quantiles that the file holds: those of the tables, and enough between them to draw a distribution.
PROBABILITIES = (0.001, 0.005, 0.01, 0.025, *(p / 20 for p in range(1, 20)), 0.975, 0.99, 0.995, 0.999)


@contextmanager
def open_nodes(outs: Sequence[Path]) -> Generator[tuple[RunRecord, Files]]:
    """Record of the run whose blocks lie in these folders, and all its nodes.

    RunError for folders of different runs, for blocks that lie in two of them, and for missing ones.
    """
    with ExitStack() as stack:
        records = {out: read_record(out) for out in outs}
        record = records[outs[0]]
        check_one_run(records)
        paths = check_once({out: read_nodes(out, record.run) for out in outs})
        check_whole(paths, block_count(record.receipt["draws"]))
        yield record, {n: stack.enter_context(ArrayFile(path, checked=True)) for n, path in paths.items()}


def check_one_run(records: Mapping[Path, RunRecord]) -> None:
    """Refuse folders of another run than the first; what differs is named."""
    first = next(iter(records))
    faults = [
        Fault(translate("scale.shard_of_other", first=first, differing=differing(found, records[first])), str(out))
        for out, found in records.items()
        if (found.run, found.layout) != (records[first].run, records[first].layout)
    ]
    if faults:
        raise RunError(faults)


def check_once(nodes: Mapping[Path, Mapping[Node, Path]]) -> dict[Node, Path]:
    """All nodes; refuse blocks that lie in two folders."""
    seen: dict[int, Path] = {}
    twice: dict[tuple[Path, Path], list[int]] = {}
    for out, found in nodes.items():
        for block in sorted(block for node in found for block in node.blocks):
            if block in seen:
                twice.setdefault((seen[block], out), []).append(block)
            seen[block] = out
    if twice:
        raise RunError(
            [
                Fault(translate("scale.overlap", blocks=block_ranges(blocks), other=first), str(out))
                for (first, out), blocks in twice.items()
            ]
        )
    return {node: path for found in nodes.values() for node, path in found.items()}


def check_whole(nodes: Iterable[Node], count: int) -> None:
    """Refuse to merge without all blocks; the missing ones are named."""
    absent = missing(nodes, range(count))
    if absent:
        raise RunError(translate("scale.missing", count=len(absent), all=count, blocks=block_ranges(absent)))


def merge_nodes(record: RunRecord, files: Files, progress: Progress = no_progress) -> "MergedRun":
    """All nodes of a run merged; one series is in memory at a time, and `progress` gets each that is done.

    RunError where no draw stayed finite.
    """
    counts = counts_of(files.values())
    if not counts.finite:
        raise RunError(translate("run.all_nonfinite"))
    header = next(iter(files.values())).header
    arrays: dict[str, Numbers] = {"probabilities": np.array(PROBABILITIES)}
    for key in shapes_of(header):
        arrays |= merged_arrays(key, whole_cells(files, block_count(record.receipt["draws"]), key))
        progress(1)
    values = {
        "format": header["format"],
        "run": record.run,
        "receipt": record.receipt,
        "finite": counts.finite,
        "nonfinite": counts.nonfinite,
        "nonfinite_draws": list(counts.named),
        "quantiles": "exact" if header["kept"] == "draws" else "binned",
        "series": header["series"],
    }
    return MergedRun(values, arrays)


def merged_arrays(key: str, cells: Cells) -> dict[str, Numbers]:
    """Mean, standard deviation, extremes and quantiles of a series; the width of its bins where they are binned."""
    moments = cells.moments
    each = {"mean": moments.mean, "sd": moments.sd, "low": moments.low, "high": moments.high}
    found = {f"{key}/{name}": values.reshape(cells.shape) for name, values in each.items()}
    found[f"{key}/quantiles"] = cells.quantiles(PROBABILITIES)
    if cells.histogram is not None:
        found[f"{key}/bin_width"] = cells.histogram.bin_width.reshape(cells.shape)
    return found


@dataclass(frozen=True, eq=False)
class MergedRun:
    """A run merged: counts of draws, and by `group/outcome` moments, extremes and quantiles."""

    header: dict[str, Any]
    arrays: dict[str, Numbers]

    @property
    def probabilities(self) -> list[float]:
        """Probabilities of the quantiles, along their first axis."""
        return self.arrays["probabilities"].tolist()

    @property
    def bin_width(self) -> float:
        """The most by which a quantile may be off, as a share of it; 0 where all are exact."""
        widths = [float(values.max()) for name, values in self.arrays.items() if name.endswith("/bin_width")]
        return max(widths, default=0.0)

    def content(self) -> bytes:
        """The merged file."""
        stream = io.BytesIO()
        write_arrays(stream, self.header, self.arrays.items())
        return stream.getvalue()

    def summary(self, scenario: Scenario, receipt: Receipt, layout: Layout) -> Summary:
        """Quantiles of the run as its tables and pages read them."""
        at = [self.probabilities.index(p) for p in QUANTILES.values()]
        bands = {key: self.arrays[f"{key}/quantiles"][at] for key in shapes_of(self.header)}
        header = self.header
        named = tuple(header["nonfinite_draws"])
        group = "states/"
        means = {key.removeprefix(group): self.arrays[f"{key}/mean"] for key in bands if key.startswith(group)}
        return Summary(scenario, receipt, layout, header["finite"], named, bands, self.bin_width, means)


def run_and_merge(experiment: Blocks, job: Job, folder: Path, progress: Progress = no_progress) -> Summary:
    """Quantiles of a job whose blocks are run here, one after another, into a folder that may be thrown away."""
    with open_blocks(folder, job, {}, resume=False) as blocks:
        run_here(experiment, blocks, job.blocks, progress)
        with open_nodes([folder]) as (record, files):
            merged = merge_nodes(record, files)
    return merged.summary(job.scenario, job.receipt, experiment.layout)


def read_reduction(path: Path) -> MergedRun:
    """Merged file of a run. RunError for one that was spoilt."""
    with ArrayFile(path) as file:
        return MergedRun(file.header, {name: file[name] for name in file.names})
