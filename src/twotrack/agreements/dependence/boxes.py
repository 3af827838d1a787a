"""Boxes of inputs in which something happens more often: patient rule induction (Friedman and Fisher 1999), as used for
scenario discovery (Bryant and Lempert 2010).
"""

from typing import NamedTuple

import numpy as np
from numpy.typing import NDArray

from twotrack.agreements.bargaining.front import Numbers
from twotrack.agreements.voting.chambers import binomial

Cases = NDArray[np.bool_]
PEEL, LEAST_MASS, FEWEST_CASES, MOST_CONDITIONS, LEVEL = 0.05, 0.05, 20, 3, 0.05
SHUFFLES = 100


class Box(NamedTuple):
    """Limits by input (infinite where it is free), share of the cases inside, share of the points inside that are
    cases, and share of all points that are.
    """

    low: Numbers
    high: Numbers
    coverage: float
    density: float
    base_rate: float

    @property
    def conditions(self) -> list[int]:
        """Inputs that the box limits."""
        return [int(at) for at in np.flatnonzero(np.isfinite(self.low) | np.isfinite(self.high))]

    @property
    def score(self) -> float:
        """Coverage times density: what the best box on the way has most of."""
        return self.coverage * self.density


def box_of_cases(points: Numbers, cases: Cases, seed: int = 0) -> Box | None:
    """Box of at most three conditions that tells cases apart; None with fewer than 20 cases (or others), and where its
    density is no higher than that of a box found among shuffled cases.
    """
    if min(int(cases.sum()), int((~cases).sum())) < FEWEST_CASES:
        return None
    found = prim_box(points, cases)
    random = np.random.default_rng(seed)
    if not found.conditions:
        return None
    by_chance = max(prim_box(points, random.permutation(cases)).density for _ in range(SHUFFLES))
    return found if found.density > by_chance else None


def prim_box(points: Numbers, cases: Cases) -> Box:
    """Box with the largest product of coverage and density on the way of peeling, pasted, without conditions that do
    not matter.
    """
    best = _peel(points, cases)
    return _paste(points, cases, _few_conditions(points, cases, best))


def _peel(points: Numbers, cases: Cases) -> Box:
    """Best box of those that are left as the slice with the fewest cases goes, again and again."""
    low, high = np.full(points.shape[1], -np.inf), np.full(points.shape[1], np.inf)
    best = _measure(points, cases, low, high)
    while True:
        inside = _inside(points, low, high)
        found = _best_slice(points[inside], cases[inside], round(LEAST_MASS * len(points)))
        if found is None:
            return best
        at, limit = divmod(found[0], 2)
        low, high = low.copy(), high.copy()
        (high if limit else low)[at] = found[1]
        box = _measure(points, cases, low, high)
        best = box if box.score > best.score else best


def _best_slice(points: Numbers, cases: Cases, fewest: int) -> tuple[int, float] | None:
    """Input and side (twice its place, and one more for its upper end) whose slice leaves the highest rate of cases,
    and the limit that is left; None where too few points would be.
    """
    count = max(1, int(PEEL * len(points)))
    if len(points) - count < fewest:
        return None
    ranked = np.sort(points, axis=0)
    low, high = ranked[count], ranked[-1 - count]
    # Of equal values all go or none: where the slice would take none it takes all of the lowest, or highest, value.
    above, below = points >= low, points <= high
    above, below = (
        np.where(above.all(axis=0), points > ranked[0], above),
        np.where(below.all(axis=0), points < ranked[-1], below),
    )
    kept = np.stack([above, below], axis=-1).reshape(len(points), -1)
    sizes = kept.sum(axis=0)
    rates = np.where(sizes >= max(fewest, 1), cases.astype(float) @ kept / np.maximum(sizes, 1), -1.0)
    best = int(rates.argmax())
    if rates[best] < 0:
        return None
    left = points[kept[:, best], best // 2]
    return best, float(left.max() if best % 2 else left.min())


def _inside(points: Numbers, low: Numbers, high: Numbers) -> Cases:
    return np.asarray(((points >= low) & (points <= high)).all(axis=1))


def _measure(points: Numbers, cases: Cases, low: Numbers, high: Numbers) -> Box:
    inside = _inside(points, low, high)
    held = int((cases & inside).sum())
    return Box(low, high, held / cases.sum(), held / max(1, inside.sum()), float(cases.mean()))


def _without(points: Numbers, cases: Cases, box: Box, at: int) -> Box:
    low, high = box.low.copy(), box.high.copy()
    low[at], high[at] = -np.inf, np.inf
    return _measure(points, cases, low, high)


def _few_conditions(points: Numbers, cases: Cases, box: Box) -> Box:
    """Box without the conditions that chance could make, and with the three that matter most."""
    while box.conditions:
        chances = {at: quasi_p_value(points, cases, box, at) for at in box.conditions}
        weakest = max(chances, key=lambda at: chances[at])
        if chances[weakest] <= LEVEL and len(box.conditions) <= MOST_CONDITIONS:
            break
        box = _without(points, cases, box, weakest)
    return box


def quasi_p_value(points: Numbers, cases: Cases, box: Box, at: int) -> float:
    """Chance of as many cases in the box at the rate of the box without one condition."""
    rate = _without(points, cases, box, at).density
    inside = _inside(points, box.low, box.high)
    return float(binomial(int(inside.sum()), rate)[int((cases & inside).sum()) :].sum())


def _paste(points: Numbers, cases: Cases, box: Box) -> Box:
    """Box whose limits move, by a point or by a peel's share of them, as long as coverage times density rises."""
    while True:
        better = max(_neighbours(points, cases, box), key=lambda one: one.score, default=box)
        if better.score <= box.score:
            return box
        box = better


def _neighbours(points: Numbers, cases: Cases, box: Box) -> list[Box]:
    """Boxes with one limit of one condition moved."""
    found: list[Box] = []
    for at in box.conditions:
        others = _without(points, cases, box, at)
        values = np.unique(points[_inside(points, others.low, others.high), at])
        for limits in (box.low, box.high):
            if np.isfinite(limits[at]):
                found += [
                    _with_limit(points, cases, box, limits is box.low, at, to) for to in _near(values, limits[at])
                ]
    return found


def _near(values: Numbers, limit: float) -> Numbers:
    """Values one place, and a peel's share of places, to both sides of a limit among them."""
    step, here = max(2, int(PEEL * len(values))), int(np.searchsorted(values, limit))
    return values[np.unique(np.clip([here - step, here - 1, here + 1, here + step], 0, len(values) - 1))]


def _with_limit(points: Numbers, cases: Cases, box: Box, lower: bool, at: int, limit: float) -> Box:
    low, high = box.low.copy(), box.high.copy()
    (low if lower else high)[at] = limit
    return _measure(points, cases, low, high)
