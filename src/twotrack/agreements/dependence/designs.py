"""Samples made for sensitivity analysis, and what is read off them: the model is run in between, all points at once."""

from typing import NamedTuple

import numpy as np
from numpy.typing import NDArray

from twotrack.agreements.bargaining.front import Numbers

RESAMPLES, BAND, LEVEL = 200, (0.05, 0.95), 0.95


class Band(NamedTuple):
    """Estimate of each input with its 90 % interval."""

    value: Numbers
    low: Numbers
    high: Numbers


class SobolBands(NamedTuple):
    """First-order and total indices with intervals; `control` is what the luckiest first-order index reaches in 95 % of
    shuffles. The total index of an input that does nothing is nothing.
    """

    first: Band
    total: Band
    control: float
    variance: float


def mixtures(first: Numbers, second: Numbers, groups: list[list[int]]) -> Numbers:
    """Points of Saltelli's scheme: both samples, then for each group of columns the first sample with the group's
    columns out of the second, stacked (`n (k + 2)` points).
    """
    mixed = [first, second]
    for columns in groups:
        one = first.copy()
        one[:, columns] = second[:, columns]
        mixed.append(one)
    return np.concatenate(mixed)


def sobol_bands(values: Numbers, seed: int = 0) -> SobolBands:
    """Sobol indices from values by kind of point (both samples, then a mixture for each group) and row.

    First order by Saltelli (2010), total by Jansen (1999); intervals by resampling rows.
    """
    random = np.random.default_rng(seed)
    rows = random.integers(0, values.shape[1], (RESAMPLES, values.shape[1]))
    first, total = _indices(values)
    again = [_indices(values[:, row]) for row in rows]
    lucky = [_control(values, random.permutation(values.shape[1])) for _ in range(RESAMPLES)]
    return SobolBands(
        _band(first, [one for one, _ in again]),
        _band(total, [one for _, one in again]),
        float(np.quantile(lucky, LEVEL)),
        float(values[:2].var()),
    )


def _indices(values: Numbers) -> list[Numbers]:
    at_first, at_second, mixed = values[0], values[1], values[2:]
    centre, variance = values[:2].mean(), values[:2].var()
    if variance == 0:
        return [np.zeros(len(mixed)), np.zeros(len(mixed))]
    one = ((at_second - centre) * (mixed - at_first)).mean(axis=1) / variance
    return [one, ((at_first - mixed) ** 2).mean(axis=1) / (2 * variance)]


def _control(values: Numbers, order: NDArray[np.intp]) -> float:
    """Largest first-order index where the second sample's values stand beside other rows."""
    moved = values.copy()
    moved[1] = values[1][order]
    return float(_indices(moved)[0].max(initial=0.0))


def _band(value: Numbers, again: list[Numbers]) -> Band:
    low, high = np.quantile(again, BAND, axis=0)
    return Band(value, low, high)


class Trajectories(NamedTuple):
    """Points of the unit cube (trajectory, step, input), and the input that each step but the first moves."""

    points: Numbers
    moved: NDArray[np.intp]


class MorrisBands(NamedTuple):
    """Mean of elementary effects, mean of their sizes with its interval, and their spread over trajectories."""

    mean: Numbers
    size: Band
    spread: Numbers


def trajectories(inputs: int, count: int, levels: int = 4, seed: int = 0) -> Trajectories:
    """Trajectories of Morris (1991): from a point of a grid, one input after the other is moved by
    `Δ = levels/(2(levels − 1))`, in an order and direction of their own.
    """
    random = np.random.default_rng(seed)
    step = levels / (2 * (levels - 1))
    low = random.integers(0, levels // 2, (count, inputs)) / (levels - 1)
    up = random.random((count, inputs)) < 0.5  # either direction is as likely
    moved = np.argsort(random.random((count, inputs)), axis=1)
    turn = np.argsort(moved, axis=1)
    done = np.arange(inputs + 1)[None, :, None] > turn[:, None, :]
    return Trajectories(low[:, None, :] + step * (done == up[:, None, :]), moved)


def elementary_effects_of(design: Trajectories, values: Numbers) -> Numbers:
    """Elementary effect by trajectory and input from the values at its points (trajectory, step)."""
    rows = np.arange(len(values))[:, None]
    change = np.diff(design.points, axis=1)[rows, np.arange(design.moved.shape[1])[None, :], design.moved]
    found = np.empty(design.moved.shape)
    found[rows, design.moved] = np.diff(values, axis=1) / change
    return found


def morris_bands(effects: Numbers, seed: int = 0) -> MorrisBands:
    """Morris's measures from elementary effects (trajectory, input); the interval by resampling trajectories."""
    random = np.random.default_rng(seed)
    sizes = np.abs(effects)
    rows = random.integers(0, len(effects), (RESAMPLES, len(effects)))
    return MorrisBands(
        effects.mean(axis=0), _band(sizes.mean(axis=0), [sizes[row].mean(axis=0) for row in rows]), effects.std(axis=0)
    )
