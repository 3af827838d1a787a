"""A range of draws run a few at a time, so that no more is held of their past shocks than of those few."""

from collections.abc import Iterator
from math import prod
from mmap import mmap
from typing import TYPE_CHECKING

import numpy as np
from numpy.typing import NDArray

from twotrack.observation.outcomes import Outcomes
from twotrack.policy.scenario import Scenario
from twotrack.runs.engine import OUTCOMES, Progress, conditioned_inputs, scenario_inputs

if TYPE_CHECKING:
    from twotrack.runs.experiment import Experiment

# A power of two, so that it falls into parts that keep two, four or eight processors busy to its end.
PIECE = 128

Places = NDArray[np.intp]
Parts = dict[str, dict[str, NDArray[np.float64]]]


def run_block(experiment: "Experiment", scenario: Scenario, draws: range, seed: int, progress: Progress) -> Outcomes:
    """Outcomes of a range of draws, stacked along a first axis: those that `ensemble` gives these numbers."""
    found, done = no_parts(), 0
    for piece in pieces(draws):
        rows = slice(done, done + len(piece))
        # No name for what a piece gives: it would be held while the next one is run.
        put_rows(found, len(draws), rows, run_piece(experiment, scenario, piece, seed, progress))
        done += len(piece)
    return Outcomes(**found)


def run_piece(experiment: "Experiment", scenario: Scenario, draws: range, seed: int, progress: Progress) -> Outcomes:
    """Outcomes of a few draws, their past shocks conditioned first."""
    own = conditioned_inputs(experiment, draws, seed)
    return experiment.engine.run(*scenario_inputs(experiment, scenario, own, seed), OUTCOMES, progress).outcomes


def pieces(draws: range) -> Iterator[range]:
    """Draws a few at a time."""
    for first in range(0, len(draws), PIECE):
        yield draws[first : first + PIECE]


def put_rows(found: Parts, size: int, at: slice | Places, results: Outcomes) -> None:
    """Put results into their rows of arrays of this many."""
    for part, named in results._asdict().items():
        for name, values in named.items():
            if name not in found[part]:
                found[part][name] = array_of_its_own((size, *values.shape[1:]))
            found[part][name][at] = values


def array_of_its_own(shape: tuple[int, ...]) -> NDArray[np.float64]:
    """Array whose memory goes back to the system with it: the allocator keeps that of arrays of such sizes."""
    size = prod(shape)
    return np.frombuffer(mmap(-1, max(1, 8 * size)), np.float64, size).reshape(shape)


def no_parts() -> Parts:
    """No outcome in any part yet."""
    return {part: {} for part in Outcomes._fields}
