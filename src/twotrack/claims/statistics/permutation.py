"""Inference by permutation: what a difference between groups of states would be if the group were drawn by chance."""

from typing import Any, NamedTuple

import numpy as np
from numpy.typing import NDArray

Numbers = NDArray[np.float64]
DRAWS, SEED = 20_000, 1


class Chance(NamedTuple):
    """A statistic, the 2.5 and 97.5 % points of the same for random groups, and the two-sided p-value."""

    value: float
    low: float
    high: float
    p: float


def random_groups(size: int, units: int, draws: int = DRAWS, seed: int = SEED) -> NDArray[Any]:
    """Membership (draw x unit) in random groups of one size."""
    order = np.random.default_rng(seed).random((draws, units)).argsort(axis=1)
    return order < size


def difference_of_means(values: Numbers, members: NDArray[np.bool_], draws: int = DRAWS, seed: int = SEED) -> Chance:
    """Mean of a group less the mean of the rest, against random groups of the same size.

    p = (1 + number of random groups at least as far from the mean of chance) / (1 + draws). It does not depend on the
    order in which units stand: they are sorted by value first.
    """
    order = np.argsort(values, kind="stable")
    ranked, inside = values[order], members[order]
    groups = random_groups(int(inside.sum()), len(ranked), draws, seed)
    return against(_gap(ranked, inside), _gap(ranked, groups))


def _gap(values: Numbers, groups: NDArray[np.bool_]) -> Any:
    """Mean inside less mean outside, for one group or for each row of groups."""
    size = groups.sum(axis=-1)
    inside = groups @ values
    return inside / size - (values.sum() - inside) / (len(values) - size)


def against(value: float, chance: Numbers) -> Chance:
    """A statistic against its values under chance."""
    centre = chance.mean()
    # Ties count as being as far: sums in another order differ in their last digits.
    extreme = np.abs(chance - centre) >= abs(value - centre) * (1 - 1e-12)
    low, high = np.quantile(chance, [0.025, 0.975])
    return Chance(float(value), float(low), float(high), float((1 + extreme.sum()) / (1 + len(chance))))
