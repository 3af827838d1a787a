"""Choices between packages when the future is unknown. Rows are packages, columns futures."""

from typing import NamedTuple

import numpy as np

from twotrack.agreements.bargaining.front import Numbers


class Robustness(NamedTuple):
    """Figures by package over futures: lowest worth, mean, largest and mean regret, share of futures at or above a
    threshold.
    """

    worst: Numbers
    mean: Numbers
    max_regret: Numbers
    mean_regret: Numbers
    satisfied: Numbers


def robustness(worth: Numbers, threshold: float = 0.0, weights: Numbers | None = None) -> Robustness:
    """Robustness of every package; futures have equal weight unless given.

    The regret is what the best package *of this table* would have given more in the same future: it is never negative,
    and it depends on which packages are in the table.
    """
    chance = np.full(worth.shape[1], 1 / worth.shape[1]) if weights is None else weights / weights.sum()
    regret = regrets(worth)
    return Robustness(
        worth.min(axis=1),
        worth @ chance,
        regret.max(axis=1),
        regret @ chance,
        (worth >= threshold).astype(float) @ chance,
    )


def regrets(worth: Numbers) -> Numbers:
    """What the best package of the table gives more than each, by future."""
    return worth.max(axis=0) - worth


def satisfied_together(worths: list[Numbers], threshold: float = 0.0, weights: Numbers | None = None) -> Numbers:
    """Share of futures, by package, in which the worth of every party is at or above the threshold."""
    both = np.all([worth >= threshold for worth in worths], axis=0)
    return both.mean(axis=1) if weights is None else both @ weights


def share_of_probabilities(worth: Numbers) -> Numbers:
    """Share of the probabilities of two futures under which each package has the highest expected worth (the domain
    criterion of Starr 1963), exact.
    """
    crossings = {0.0, 1.0}
    for at, first in enumerate(worth):
        for second in worth[at + 1 :]:
            slope = (first[0] - first[1]) - (second[0] - second[1])
            if slope:
                crossings.add(float(np.clip((second[1] - first[1]) / slope, 0, 1)))
    ends = np.array(sorted(crossings))
    middles = (ends[1:] + ends[:-1]) / 2
    expected = worth[:, :1] * middles + worth[:, 1:] * (1 - middles)
    best = expected >= expected.max(axis=0) - 1e-12
    return (best / best.sum(axis=0)) @ np.diff(ends)
