"""Boxes in which cases are more frequent, found among many inputs, and how far they can be trusted."""

from dataclasses import dataclass
from typing import NamedTuple

import numpy as np
from numpy.typing import NDArray

from twotrack.agreements.bargaining.front import Numbers
from twotrack.agreements.dependence.boxes import FEWEST_CASES, SHUFFLES, Box, Cases, prim_box
from twotrack.agreements.dependence.shares import shares_in_order

# Inputs among which a box is looked for: those with the largest shares.
CANDIDATES = 20
HALVES, LEVEL = 20, 0.95
EXACT = 1e-12
FEW, BY_CHANCE, FOUND = "few", "by_chance", "found"


class Condition(NamedTuple):
    """Limits of one input (infinite where there is none), the parts of all points below them, and how many of the boxes
    found in random halves limit it too, on the same side.
    """

    column: int
    low: float
    high: float
    below_low: float
    below_high: float
    again: int


@dataclass(frozen=True)
class Finding:
    """What was found of some cases.

    Attributes:
        state: `found`; `few` where there are fewer than 20 cases or others; `by_chance` where shuffled cases give as
            good a box.
        cases: How many points are cases.
        points: How many points there are.
        conditions: Limits of the box; none where none was found.
        inside: Points in the box.
        coverage: Share of the cases that lie in it.
        density: Share of its points that are cases.
        held_out: Median density, in the other half, of boxes found in a random half.
        halves: Random halves that were tried.
    """

    state: str
    cases: int
    points: int
    conditions: tuple[Condition, ...] = ()
    inside: int = 0
    coverage: float = 0.0
    density: float = 0.0
    held_out: float = 0.0
    halves: int = 0

    @property
    def base_rate(self) -> float:
        """Share of all points that are cases."""
        return self.cases / self.points


class _Limits(NamedTuple):
    """A box among chosen columns of all inputs."""

    columns: NDArray[np.intp]
    box: Box

    @property
    def excess(self) -> float:
        """Cases in the box above those that as many points at the base rate would hold, as a share of all points."""
        return self.box.coverage * self.box.base_rate * (1 - self.box.base_rate / max(self.box.density, EXACT))

    def sides(self) -> set[tuple[int, bool]]:
        """Columns that it limits, each with the side: whether from below."""
        found = {(int(self.columns[at]), True) for at in np.flatnonzero(np.isfinite(self.box.low))}
        return found | {(int(self.columns[at]), False) for at in np.flatnonzero(np.isfinite(self.box.high))}

    def holds(self, points: Numbers) -> Cases:
        """Points that lie in it."""
        chosen = points[:, self.columns]
        return np.asarray(((chosen >= self.box.low) & (chosen <= self.box.high)).all(axis=1))


def find_box(points: Numbers, cases: Cases, seed: int = 0) -> Finding:
    """Box of at most three conditions in which cases are more frequent, out of any number of inputs (point, input).

    A box counts where its share of the points times its density above the base rate exceeds what 95 % of a hundred
    shuffles of the cases reach, the inputs chosen anew in each. No box is looked for with fewer than 20 cases.
    """
    every = Finding(FEW, int(cases.sum()), len(cases))
    if min(every.cases, every.points - every.cases) < FEWEST_CASES:
        return every
    random = np.random.default_rng(seed)
    order = np.argsort(points, axis=0, kind="stable")
    found = _box(points, cases, order)
    lucky = [_box(points, random.permutation(cases), order).excess for _ in range(SHUFFLES)]
    if not found.box.conditions or found.excess <= np.quantile(lucky, LEVEL):
        return Finding(BY_CHANCE, every.cases, every.points)
    halves = [random.permutation(len(cases)) < len(cases) // 2 for _ in range(HALVES)]
    boxes = [_box(points[half], cases[half], np.argsort(points[half], axis=0, kind="stable")) for half in halves]
    dense = [_density(one, points[~half], cases[~half]) for one, half in zip(boxes, halves, strict=True)]
    conditions = tuple(_condition(points, found, at, boxes) for at in found.box.conditions)
    inside = int(found.holds(points).sum())
    return Finding(
        FOUND, every.cases, every.points, conditions, inside, found.box.coverage, found.box.density,
        float(np.median(dense)), len(halves),
    )  # fmt: skip


def _box(points: Numbers, cases: Cases, order: NDArray[np.intp]) -> _Limits:
    """Box among the inputs with the largest shares in being a case."""
    shares = shares_in_order(order, cases.astype(float))
    columns = np.argsort(-shares, kind="stable")[:CANDIDATES]
    return _Limits(columns, prim_box(points[:, columns], cases))


def _density(one: _Limits, points: Numbers, cases: Cases) -> float:
    inside = one.holds(points)
    return float(cases[inside].mean()) if inside.any() else float(cases.mean())


def _condition(points: Numbers, found: _Limits, at: int, boxes: list[_Limits]) -> Condition:
    column, low, high = int(found.columns[at]), float(found.box.low[at]), float(found.box.high[at])
    own = {side for side in found.sides() if side[0] == column}
    again = sum(own <= one.sides() for one in boxes)
    values = points[:, column]
    return Condition(column, low, high, float((values < low).mean()), float((values <= high).mean()), again)
