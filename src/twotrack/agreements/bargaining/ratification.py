"""Games on two levels: what a delegation can sign that its own side ratifies (Putnam 1988)."""

from collections.abc import Sequence
from typing import NamedTuple

import numpy as np

from twotrack.agreements.bargaining.front import Numbers


def split_with_least_shares(first: float, second: float) -> float | None:
    """Share of the first of two equal bargainers over one pie whose own sides ratify no less than these; None where
    they leave no overlap.
    """
    if first + second > 1:
        return None
    return float(np.clip(0.5, first, 1 - second))


class Interval(NamedTuple):
    """Lowest and highest of the points between which something holds."""

    low: float
    high: float


def ratified_interval(today: float, ratifiers: Sequence[float]) -> Interval | None:
    """Points of a line that each ratifier (by its own best point) likes no less than today; None without overlap.

    A ratifier at `r` accepts `x` where `|x − r| ≤ |today − r|`.
    """
    places = np.asarray(ratifiers, dtype=float)
    reach = np.abs(today - places)
    low, high = float((places - reach).max()), float((places + reach).min())
    return Interval(low, high) if low <= high else None


def proposal(today: float, ratifiers: Sequence[float], proposer: float) -> float | None:
    """Ratified point nearest to the proposer's own."""
    found = ratified_interval(today, ratifiers)
    return None if found is None else float(np.clip(proposer, *found))


def largest_that_passes(today: float, members: Sequence[float], needed: int) -> float:
    """Farthest point above today that `needed` members like no less than today: as far beyond the pivotal member as
    today lies before it.
    """
    return 2 * pivotal_member(members, needed) - today


def pivotal_member(members: Sequence[float], needed: int) -> float:
    """Best point of the member whose vote is the last one needed, counted from the highest."""
    return float(np.sort(np.asarray(members, dtype=float))[::-1][needed - 1])


class Offer(NamedTuple):
    """What the proposer keeps, the chance that the rest is ratified, and their product."""

    keep: float
    chance: float
    worth: float


def best_offer(low: float, high: float) -> Offer:
    """Best part of one pie to keep, where the least share that the other side ratifies is uniform between two ends:
    the maximum of `(1 − s)(s − low)/(high − low)` over the share `s` left to it.
    """
    left = float(np.clip((1 + low) / 2, low, high))
    chance = (left - low) / (high - low)
    return Offer(1 - left, chance, (1 - left) * chance)


def chance_of_overlap(gains: Numbers) -> float:
    """Share of rows in which no party loses: a mean of products within a row, never a product of means."""
    return float((gains >= 0).all(axis=1).mean())
