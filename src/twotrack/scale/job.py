"""A run that is done in blocks: what it is, and the file that one of its blocks is reduced to."""

import io
from collections.abc import Iterable, Mapping
from dataclasses import asdict, dataclass
from typing import IO, Any, Protocol

from twotrack.policy.scenario import Scenario
from twotrack.runs.experiment import Progress, no_progress
from twotrack.runs.layout import Layout
from twotrack.runs.receipt import Receipt
from twotrack.runs.results.summary import series_of
from twotrack.runs.run import check_numbers
from twotrack.scale.numbering import EXACT, Node, block_count, draws_of
from twotrack.scale.reduction import Cells, DrawCounts, arrays_of, count_draws, reduce_draws
from twotrack.scale.storage import write_arrays

# Another where a file's arrays change.
FORMAT = 1


class Blocks(Protocol):
    """What a job needs of an experiment."""

    @property
    def layout(self) -> Layout: ...

    def receipt(self, scenario: Scenario, draws: int, seed: int) -> Receipt: ...

    def block(self, scenario: Scenario, draws: range, seed: int, progress: Progress = ...) -> Any: ...


@dataclass(frozen=True)
class Job:
    """A scenario, a number of draws and a seed, with the receipt that names the run."""

    scenario: Scenario
    draws: int
    seed: int
    receipt: Receipt

    @property
    def blocks(self) -> range:
        """Blocks of the run."""
        return range(block_count(self.draws))

    @property
    def exact(self) -> bool:
        """Whether every draw is kept to the end."""
        return self.draws <= EXACT

    def header(self, node: Node, counts: DrawCounts, shapes: Mapping[str, Iterable[int]]) -> dict[str, Any]:
        """Header of the file of a node."""
        draws = draws_of(node.blocks, self.draws)
        return {
            "format": FORMAT,
            "run": self.receipt.name,
            "receipt": asdict(self.receipt),
            "node": [node.level, node.number],
            "draws": [draws.start, draws.stop],
            "kept": "draws" if self.exact else "histogram",
            "finite": counts.finite,
            "nonfinite": counts.nonfinite,
            "nonfinite_draws": list(counts.named),
            "series": [[key, list(shape)] for key, shape in shapes.items()],
        }


def make_job(experiment: Blocks, scenario: Scenario, draws: int, seed: int) -> Job:
    """Job of a scenario in an experiment. RunError for less than one draw, or a seed of more than 64 bits."""
    check_numbers(draws, seed)
    return Job(scenario, draws, seed, experiment.receipt(scenario, draws, seed))


def run_block(experiment: Blocks, job: Job, block: int, progress: Progress = no_progress) -> Any:
    """Outcomes of the draws of one block."""
    return experiment.block(job.scenario, draws_of(Node(0, block).blocks, job.draws), job.seed, progress)


def block_bytes(raw: Any, layout: Layout, job: Job, block: int) -> bytes:
    """File of one block, out of the outcomes of its draws."""
    stream = io.BytesIO()
    write_block(stream, [raw], layout, job, block)
    return stream.getvalue()


def write_block(stream: IO[bytes], handed: list[Any], layout: Layout, job: Job, block: int) -> None:
    """Write the file of one block, out of the outcomes of its draws, which are taken out of the list, so that each
    series can go once it is written.
    """
    node, raw = Node(0, block), handed.pop()
    counts, finite = count_draws(raw, draws_of(node.blocks, job.draws))
    series = series_of(raw, layout)
    del raw
    shapes = {key: values.shape[1:] for key, values in series.items()}
    reduced = ((key, reduce_draws(series.pop(key)[finite], exact=job.exact)) for key in shapes)
    write_node(stream, job.header(node, counts, shapes), reduced)


def write_node(stream: IO[bytes], header: dict[str, Any], series: Iterable[tuple[str, Cells]]) -> None:
    """Write the file of a node; series are taken one after another, so that only one need be in memory."""
    write_arrays(stream, header, (array for key, cells in series for array in arrays_of(key, cells)))
