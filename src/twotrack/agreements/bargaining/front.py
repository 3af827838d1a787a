"""Points that nobody can improve on without a loss to another party."""

from collections.abc import Sequence

import numpy as np
from numpy.typing import NDArray

Numbers = NDArray[np.float64]
Places = NDArray[np.intp]
# Gains nearer than this, as a part of the largest, are a tie: what rounding of a sum leaves.
TIE = 1e-12


def pareto_front(utilities: Numbers) -> Places:
    """Places of the points (first axis) that no other point is at least as good as for every party (second axis) and
    better for one, by rising utility of the first party. Equal points are all in it.
    """
    order = np.lexsort(tuple(-utilities.T[::-1]))
    ranked = utilities[order]
    kept = _front_of_two(ranked) if utilities.shape[1] == 2 else _front_of_many(ranked)
    return order[kept][::-1]


def _front_of_two(ranked: Numbers) -> NDArray[np.bool_]:
    """Points by falling first utility: one is kept where its second is above all before it, or it equals the last."""
    highest = np.maximum.accumulate(np.concatenate([[-np.inf], ranked[:-1, 1]]))
    kept = ranked[:, 1] > highest
    for at in np.flatnonzero((ranked[1:] == ranked[:-1]).all(axis=1)) + 1:
        kept[at] = kept[at - 1]
    return kept


def _front_of_many(ranked: Numbers) -> NDArray[np.bool_]:
    """A point that comes later in this order never dominates an earlier one, so each is held up to the front so far."""
    kept = np.zeros(len(ranked), dtype=bool)
    for at, point in enumerate(ranked):
        rivals = ranked[:at][kept[:at]]
        kept[at] = not ((rivals >= point).all(axis=1) & (rivals > point).any(axis=1)).any()
    return kept


def additive_front(levers: Sequence[Numbers]) -> Numbers:
    """Front of the sums of one choice of each lever (choice, party), without listing every sum: a partial sum that
    another dominates cannot become undominated, since what is added to both is the same. Distinct points, by rising
    utility of the first party.
    """
    sums = np.zeros((1, levers[0].shape[1]))
    for choices in levers:
        candidates = (sums[:, None] + np.asarray(choices)[None]).reshape(-1, sums.shape[1])
        candidates = np.unique(candidates, axis=0)
        sums = candidates[pareto_front(candidates)]
    return sums
