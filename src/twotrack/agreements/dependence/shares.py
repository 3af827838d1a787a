"""First-order shares of many inputs at once from draws at hand, with intervals, beside what shuffling reaches."""

from typing import NamedTuple

import numpy as np
from numpy.typing import NDArray

from twotrack.agreements.bargaining.front import Numbers

Places = NDArray[np.intp]
GROUPS, SHUFFLES, LEVEL = 20, 200, 0.95
# Half the width of a 90 % interval of the normal distribution, in standard errors.
HALF_WIDTH = 1.645
FEWEST = 20


class Shares(NamedTuple):
    """Share of the outcome's variance that each input explains alone, its 90 % interval, and the control: what the
    luckiest of all inputs reaches in 95 % of shuffles of the outcome.
    """

    share: Numbers
    low: Numbers
    high: Numbers
    control: float


def given_data_shares(values: Numbers, outcome: Numbers, seed: int = 0) -> Shares:
    """Given-data shares of inputs (draw, input): those of `given_data_share`, for each column.

    The interval is that of a jackknife over twenty groups of draws. The control takes the largest share over all
    inputs after each shuffle (Westfall and Young 1993), so that of hundreds of inputs none passes by luck alone more
    often than once in twenty analyses.
    """
    random = np.random.default_rng(seed)
    order = np.argsort(values, axis=0, kind="stable")
    found = shares_in_order(order, outcome)
    groups = random.permutation(len(outcome)) % min(GROUPS, len(outcome))
    each = np.array([_without(values, outcome, groups != group) for group in np.unique(groups)])
    error = np.sqrt((len(each) - 1) / len(each) * ((each - each.mean(axis=0)) ** 2).sum(axis=0))
    lucky = [shares_in_order(order, random.permutation(outcome)).max(initial=0.0) for _ in range(SHUFFLES)]
    return Shares(found, found - HALF_WIDTH * error, found + HALF_WIDTH * error, float(np.quantile(lucky, LEVEL)))


def _without(values: Numbers, outcome: Numbers, kept: NDArray[np.bool_]) -> Numbers:
    return shares_in_order(np.argsort(values[kept], axis=0, kind="stable"), outcome[kept])


def shares_in_order(order: Places, outcome: Numbers) -> Numbers:
    """Share of the outcome's variance that each input explains alone, from the order in which it puts the draws.

        1 − (1 − Σ_b n_b (ȳ_b − ȳ)² / (n Var y)) (n − 1) / (n − B)

    B = √n bins of neighbours in the order; the last factor takes off what bins explain by chance, as in adjusted R².
    Zeros where the outcome does not vary. `order` is by place and input.

    Reference: Plischke, Borgonovo and Smith (2013), European Journal of Operational Research 226:536-550.
    """
    n, inputs = order.shape
    count = round(n**0.5)
    variance = float(np.var(outcome))
    if variance == 0 or count >= n:
        return np.zeros(inputs)
    sizes = np.array([len(part) for part in np.array_split(np.arange(n), count)])
    starts = np.concatenate([[0], np.cumsum(sizes)[:-1]])
    means = np.add.reduceat(outcome[order] - outcome.mean(), starts, axis=0) / sizes[:, None]
    between = (sizes[:, None] * means**2).sum(axis=0) / n
    return 1 - (1 - between / variance) * (n - 1) / (n - count)
