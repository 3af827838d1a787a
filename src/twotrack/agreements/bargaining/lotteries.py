"""Bargaining of two parties who may draw lots between two outcomes, or divide a time among them: the convex hull."""

from collections.abc import Sequence
from itertools import pairwise
from typing import NamedTuple

import numpy as np

from twotrack.agreements.bargaining.front import TIE, Numbers, pareto_front


class Mixture(NamedTuple):
    """Gains of a mixture of two outcomes; `share` is the part of the second."""

    gains: Numbers
    first: int
    second: int
    share: float


def rational_hull(gains: Numbers) -> list[Mixture]:
    """Corners of the upper right border of all mixtures in which neither party loses, by rising gain of the first."""
    front = np.asarray(pareto_front(gains))
    corners: list[int] = []
    for place in front:
        while len(corners) > 1 and _turns_left(gains[corners[-2]], gains[corners[-1]], gains[place]):
            corners.pop()
        corners.append(int(place))
    chain = [Mixture(gains[place], place, place, 0.0) for place in corners]
    return _without_losses(chain)


def _turns_left(first: Numbers, middle: Numbers, last: Numbers) -> bool:
    """Whether the middle one of three points, by rising first gain, lies on or under the line of the others."""
    a, b = middle - first, last - first
    return bool(a[0] * b[1] - a[1] * b[0] >= 0)


def _without_losses(chain: Sequence[Mixture]) -> list[Mixture]:
    """Part of a chain of corners in which no gain is negative, cut where it crosses zero."""
    kept: list[Mixture] = []
    for at, corner in enumerate(chain):
        if (corner.gains >= 0).all():
            kept.append(corner)
        if at + 1 < len(chain):
            kept += _crossings(corner, chain[at + 1])
    return kept


def _crossings(first: Mixture, second: Mixture) -> list[Mixture]:
    found: list[Mixture] = []
    for party in (0, 1):
        a, b = first.gains[party], second.gains[party]
        if a * b < 0:
            cut = _between(first, second, a / (a - b))
            # The gain that is cut at zero is zero but for rounding, whose size is that of the ends.
            if (cut.gains >= -TIE * np.maximum(abs(first.gains), abs(second.gains))).all():
                found.append(cut._replace(gains=np.maximum(cut.gains, 0.0)))
    return sorted(found, key=lambda one: one.share)


def _between(first: Mixture, second: Mixture, share: float) -> Mixture:
    """Mixture of two neighbours on the border, in terms of the two outcomes that span their edge."""
    gains = first.gains + share * (second.gains - first.gains)
    if first.first == first.second and second.first == second.second:
        return Mixture(gains, first.first, second.first, share)
    ends = first if first.first != first.second else second
    begin = first.share if first.first != first.second else 0.0
    end = second.share if second.first != second.second else 1.0
    return Mixture(gains, ends.first, ends.second, begin + share * (end - begin))


def mixed_nash(gains: Numbers, powers: Sequence[float] = (1.0, 1.0)) -> Mixture | None:
    """Mixture with the largest product of gains to these powers; on an edge `g_j = a_j + b_j t` at
    `t = −(p_1 b_1 a_2 + p_2 b_2 a_1) / ((p_1 + p_2) b_1 b_2)`. None where every mixture costs one party.
    """
    border = rational_hull(gains)
    candidates = list(border)
    for first, second in pairwise(border):
        a, b = first.gains, second.gains - first.gains
        if b[0] * b[1] < 0:
            t = -(powers[0] * b[0] * a[1] + powers[1] * b[1] * a[0]) / ((powers[0] + powers[1]) * b[0] * b[1])
            candidates.append(_between(first, second, float(np.clip(t, 0, 1))))
    return max(candidates, key=lambda one: float(np.prod(one.gains ** np.asarray(powers))), default=None)


def mixed_egalitarian(gains: Numbers) -> Mixture | None:
    """Mixture with the largest smaller gain."""
    return _equal_shares(rational_hull(gains), np.ones(2))


def mixed_kalai_smorodinsky(gains: Numbers) -> Mixture | None:
    """Mixture with the largest smaller share of the ideal gain, the ideal taken over all mixtures without a loss."""
    border = rational_hull(gains)
    if not border:
        return None
    ideal = np.max([corner.gains for corner in border], axis=0)
    return _equal_shares(border, np.where(ideal > 0, ideal, 1.0))


def mixed_utilitarian(gains: Numbers) -> Mixture | None:
    """Mixture with the largest sum of gains; where an edge ties, that of the largest smaller gain."""
    border = rational_hull(gains)
    if not border:
        return None
    sums = np.array([corner.gains.sum() for corner in border])
    best = sums >= sums.max() - TIE * abs(float(sums.max()))
    return _equal_shares([corner for corner, kept in zip(border, best, strict=True) if kept], np.ones(2))


def _equal_shares(border: Sequence[Mixture], units: Numbers) -> Mixture | None:
    """Mixture on the border with the largest smaller share; on an edge where both shares are equal."""
    candidates = list(border)
    for first, second in pairwise(border):
        a, b = ((one.gains / units) @ (1, -1) for one in (first, second))
        if a * b < 0:
            candidates.append(_between(first, second, float(a / (a - b))))
    return max(candidates, key=lambda one: tuple(np.sort(one.gains / units)), default=None)
