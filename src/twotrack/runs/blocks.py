"""A range of draws run a few at a time, so that no more is held of their past shocks than of those few."""

from collections.abc import Iterator
from typing import TYPE_CHECKING

import numpy as np
from numpy.typing import NDArray

from twotrack.observation.outcomes import Outcomes
from twotrack.policy.scenario import Scenario
from twotrack.runs.engine import OUTCOMES, Progress, conditioned_inputs, scenario_inputs

if TYPE_CHECKING:
    from twotrack.runs.experiment import Experiment

# A whole number of batches of every engine.
PIECE = 160

Places = NDArray[np.intp]
Parts = dict[str, dict[str, NDArray[np.float64]]]


def run_block(experiment: "Experiment", scenario: Scenario, draws: range, seed: int, progress: Progress) -> Outcomes:
    """Outcomes of a range of draws, stacked along a first axis: those that `ensemble` gives these numbers."""
    found, done = no_parts(), 0
    for piece in pieces(draws):
        own = conditioned_inputs(experiment, piece, seed)
        given = scenario_inputs(experiment, scenario, own, seed)
        results = experiment.engine.run(*given, OUTCOMES, progress).outcomes
        put_rows(found, len(draws), slice(done, done + len(piece)), results)
        done += len(piece)
    return Outcomes(**found)


def pieces(draws: range) -> Iterator[range]:
    """Draws a few at a time."""
    for first in range(0, len(draws), PIECE):
        yield draws[first : first + PIECE]


def put_rows(found: Parts, size: int, at: slice | Places, results: Outcomes) -> None:
    """Put results into their rows of arrays of this many."""
    for part, named in results._asdict().items():
        for name, values in named.items():
            if name not in found[part]:
                found[part][name] = np.empty((size, *values.shape[1:]))
            found[part][name][at] = values


def no_parts() -> Parts:
    """No outcome in any part yet."""
    return {part: {} for part in Outcomes._fields}
