"""Chance: stances permuted over the same acts, and periods resampled in blocks."""

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from twotrack.record.tracks.ledger import Acts, Numbers, Tracks

# Beyond these a permutation of single acts is slower than drawing their counts.
_SINGLE_ACTS = 3000
_TAIL = 0.025
_TINY = 1e-9
Generator = np.random.Generator


@dataclass(frozen=True)
class Permutation:
    """How stances are permuted: how often, over how many periods, within which columns."""

    draws: int
    periods: int
    within: tuple[str, ...] = ("topic", "direction")


def strata(acts: Acts, within: Sequence[str]) -> list[NDArray[np.int64]]:
    """Rows of each stratum: acts of one topic and one direction, unless other columns are named."""
    keys = [tuple(getattr(acts, column)[at] for column in within) for at in range(len(acts.period))]
    places: dict[tuple[str, ...], list[int]] = {}
    for at, key in enumerate(keys):
        places.setdefault(key, []).append(at)
    return [np.array(found, dtype=np.int64) for found in places.values()]


def movable(acts: Acts, within: Sequence[str]) -> float:
    """Number of acts that can change places with one of another stance within their stratum; permutation leaves the
    others as they are.
    """
    parts = [acts.where(rows) for rows in strata(acts, within)]
    free = [part for part in parts if part.cooperation.any() and part.hostility.any() and len(set(part.period)) > 1]
    return float(sum(part.number.sum() for part in free))


def permute_stances(acts: Acts, permutation: Permutation, rng: Generator) -> Tracks:
    """Both tracks by draw and period, with the stances permuted over the acts within each stratum.

    The null hypothesis is that stance is independent of time given the stratum: how many acts each period has, and
    how often each stance is taken in a stratum, stay as they are. Counts are drawn from the multivariate
    hypergeometric distribution, which is the same permutation. Reference: Good (2005), Permutation, Parametric, and
    Bootstrap Tests of Hypotheses.
    """
    tracks = np.zeros((2, permutation.draws, permutation.periods))
    permute = _permute_acts if acts.singly and len(acts.period) <= _SINGLE_ACTS else _permute_counts
    for rows in strata(acts, permutation.within):
        permute(acts.where(rows), tracks, rng)
    return Tracks(tracks[0], tracks[1])


def _permute_acts(acts: Acts, tracks: Numbers, rng: Generator) -> None:
    count = len(acts.period)
    order = rng.permuted(np.tile(np.arange(count), (tracks.shape[1], 1)), axis=1)
    for track, amounts in zip(tracks, (acts.cooperation, acts.hostility), strict=True):
        permuted = amounts[order]
        for at, period in enumerate(acts.period):
            track[:, period] += permuted[:, at]


def _permute_counts(acts: Acts, tracks: Numbers, rng: Generator) -> None:
    # Of counted events each stands on one track, so the hostile ones of a period are hypergeometric.
    number = np.zeros(tracks.shape[2], dtype=np.int64)
    np.add.at(number, acts.period, acts.number.astype(np.int64))
    active = np.flatnonzero(number)
    hostile = int(acts.hostility.sum())
    drawn = rng.multivariate_hypergeometric(number[active], hostile, size=tracks.shape[1], method="marginals")
    tracks[1][:, active] += drawn
    tracks[0][:, active] += number[active] - drawn


def p_value(found: float, chance: Numbers) -> float:
    """Two-sided p-value (twice the smaller tail, each counted with the finding itself among the draws).

    >>> p_value(10.0, np.zeros(999))
    0.002
    """
    slack = _TINY * max(1.0, abs(found))
    above, below = int((chance >= found - slack).sum()), int((chance <= found + slack).sum())
    return min(1.0, 2 * (min(above, below) + 1) / (len(chance) + 1))


def holm(values: Sequence[float]) -> list[float]:
    """p-values adjusted for how many there are (Holm 1979).

    >>> holm([0.01, 0.04, 0.03])
    [0.03, 0.06, 0.06]
    """
    adjusted = [0.0] * len(values)
    highest = 0.0
    for rank, at in enumerate(sorted(range(len(values)), key=values.__getitem__)):
        highest = max(highest, min(1.0, (len(values) - rank) * values[at]))
        adjusted[at] = highest
    return adjusted


def blocks(periods: int, draws: int, rng: Generator) -> NDArray[np.int64]:
    """Periods drawn anew, by draw, in blocks that overlap (Künsch 1989): as long as the cube root of their number."""
    length = max(1, round(periods ** (1 / 3)))
    starts = rng.integers(0, periods - length + 1, size=(draws, -(-periods // length)))
    return (starts[..., None] + np.arange(length)).reshape(draws, -1)[:, :periods]


def ends(values: Numbers) -> tuple[float, float]:
    """Ends of the middle 95 % of draws."""
    low, high = np.quantile(values, [_TAIL, 1 - _TAIL])
    return float(low), float(high)
