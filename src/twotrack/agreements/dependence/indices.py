"""Sensitivity of one figure to its inputs: first-order shares from draws at hand, elementary effects on a grid, and
Sobol indices of a function that can be called.
"""

from collections.abc import Callable
from typing import NamedTuple

import numpy as np

from twotrack.agreements.bargaining.front import Numbers


class Effects(NamedTuple):
    """Elementary effects of each input: their mean, and the mean of their sizes (Morris 1991, Campolongo 2007)."""

    mu: Numbers
    mu_star: Numbers


class Indices(NamedTuple):
    """Sobol indices of each input, and the variance that they share out."""

    first: Numbers
    total: Numbers
    variance: float


def given_data_share(values: Numbers, outcome: Numbers, bins: int | None = None) -> float:
    """Share of the outcome's variance that one input explains alone, from draws at hand.

    Draws sorted by the input stand in `B = round(√n)` bins of equal number; with `raw` the variance between bins over
    that of all, the share is `1 − (1 − raw)(n − 1)/(n − B)`, which is near zero, not above it, where the input does
    nothing (Strong and Oakley 2013; the correction is that of an adjusted R²).
    """
    n = len(outcome)
    count = round(n**0.5) if bins is None else bins
    variance = float(np.var(outcome))
    if variance == 0 or count >= n:
        return 0.0
    ranked = outcome[np.argsort(values, kind="stable")]
    parts = np.array_split(ranked, count)
    sizes = np.array([len(part) for part in parts])
    means = np.array([part.mean() for part in parts])
    between = float(sizes @ (means - outcome.mean()) ** 2 / n)
    return 1 - (1 - between / variance) * (n - 1) / (n - count)


def shuffled_share(values: Numbers, outcome: Numbers, times: int = 200, seed: int = 0, level: float = 0.95) -> float:
    """Quantile of the same share when the outcome is shuffled: what an input that does nothing would reach."""
    random = np.random.default_rng(seed)
    shares = [given_data_share(values, random.permutation(outcome)) for _ in range(times)]
    return float(np.quantile(shares, level))


def elementary_effects(function: Callable[[Numbers], Numbers], inputs: int, levels: int = 4) -> Effects:
    """Elementary effects over all pairs of points of a grid of some levels on the unit cube that differ by
    `Δ = levels/(2(levels − 1))` in one input. The function takes points (point, input).
    """
    step = levels / (2 * (levels - 1))
    grid = np.stack(np.meshgrid(*[np.linspace(0, 1, levels)] * inputs, indexing="ij"), axis=-1).reshape(-1, inputs)
    means, sizes = np.empty(inputs), np.empty(inputs)
    for at in range(inputs):
        low = grid[grid[:, at] + step <= 1 + 1e-12]
        high = low.copy()
        high[:, at] += step
        effects = (function(high) - function(low)) / step
        means[at], sizes[at] = effects.mean(), np.abs(effects).mean()
    return Effects(means, sizes)


def sobol_indices(function: Callable[[Numbers], Numbers], points: Numbers) -> Indices:
    """Sobol indices from points of the unit cube with twice as many columns as inputs: two samples side by side.

    First order by Saltelli (2010), total by Jansen (1999); the function takes points (point, input) and is called for
    `n (k + 2)` of them.
    """
    inputs = points.shape[1] // 2
    first, second = points[:, :inputs], points[:, inputs:]
    at_first, at_second = function(first), function(second)
    centre = np.concatenate([at_first, at_second]).mean()
    variance = float(np.concatenate([at_first, at_second]).var())
    one, total = np.empty(inputs), np.empty(inputs)
    for at in range(inputs):
        mixture = first.copy()
        mixture[:, at] = second[:, at]
        value = function(mixture)
        one[at] = ((at_second - centre) * (value - at_first)).mean() / variance
        total[at] = ((at_first - value) ** 2).mean() / (2 * variance)
    return Indices(one, total, variance)


def spread_points(count: int, columns: int, start: float = 0.5) -> Numbers:
    """Points `frac(start + k g^(−i))`, k = 1 … count, that fill the unit cube evenly; `g` is the root above one of
    `g^(columns + 1) = g + 1`.
    """
    root = 2.0
    for _ in range(60):
        root = (1 + root) ** (1 / (columns + 1))
    powers = root ** -np.arange(1, columns + 1)
    return (start + np.arange(1, count + 1)[:, None] * powers) % 1
