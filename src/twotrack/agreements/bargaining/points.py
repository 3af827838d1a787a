"""Bargaining solutions over a finite set of outcomes: every one of a tie is reported.

Gains are utilities less those of no agreement. Only outcomes in which no party loses count, for the ideal point too.
"""

from collections.abc import Callable, Sequence

import numpy as np
from numpy.typing import NDArray

from twotrack.agreements.bargaining.front import TIE, Numbers, Places, pareto_front


def win_set(gains: Numbers, party: int) -> Places:
    """Places of the outcomes in which this party does not lose."""
    return np.flatnonzero(gains[:, party] >= 0)


def zone_of_agreement(gains: Numbers) -> Places:
    """Places of the outcomes in which no party loses: the overlap of all win-sets."""
    return np.flatnonzero((gains >= 0).all(axis=1))


def ideal_gains(gains: Numbers) -> Numbers:
    """Largest gain of each party over the outcomes in which no party loses; ValueError where there is none."""
    zone = zone_of_agreement(gains)
    if not zone.size:
        raise ValueError(gains)
    return gains[zone].max(axis=0)


def nash(gains: Numbers, powers: Sequence[float] | None = None) -> Places:
    """Outcomes with the largest product of gains, each to the power of its party: `Π_j g_j^(p_j)` (Nash 1950). Gains
    are taken as parts of the ideal ones, which changes no order: a product of very small numbers has no digits.
    """
    exponents = np.ones(gains.shape[1]) if powers is None else np.asarray(powers, dtype=float)
    return _best(gains, lambda zone: np.prod((zone / _units(zone)) ** exponents, axis=1))


def _units(zone: Numbers) -> Numbers:
    """Largest gain of each party, one where it can gain nothing."""
    most = zone.max(axis=0)
    return np.where(most > 0, most, 1.0)


def utilitarian(gains: Numbers) -> Places:
    """Outcomes with the largest sum of gains. Gains of all parties must be in one unit."""
    return _best(gains, lambda zone: zone.sum(axis=1))


def egalitarian(gains: Numbers, *, all_ties: bool = False) -> Places:
    """Outcomes with the largest smallest gain; of a tie those whose next smallest is largest, unless `all_ties` are
    wanted. Gains of all parties must be in one unit (Kalai 1977).
    """
    return _max_min(gains, np.ones(gains.shape[1]), all_ties=all_ties)


def kalai_smorodinsky(gains: Numbers, *, all_ties: bool = False) -> Places:
    """Outcomes with the largest smallest share of each party's ideal gain; ties as with `egalitarian`.

    On a finite set this is the max-min of shares: the smallest difference of shares can pick an outcome that is bad
    for everybody (Kalai and Smorodinsky 1975). A party that can gain nothing is left out.
    """
    zone = zone_of_agreement(gains)
    if not zone.size:
        return zone
    ideal = ideal_gains(gains)
    able = ideal > 0
    if not able.any():
        return zone
    return _max_min(np.where(gains < 0, gains, np.where(able, gains, np.inf)), ideal * able + ~able, all_ties=all_ties)


def _max_min(gains: Numbers, units: Numbers, *, all_ties: bool) -> Places:
    zone = zone_of_agreement(gains)
    if not zone.size:
        return zone
    shares = np.sort(gains[zone] / units, axis=1)
    if all_ties:
        return _without_dominated(gains, zone[_largest(shares[:, 0])])
    for column in range(shares.shape[1]):
        best = _largest(shares[:, column])
        zone, shares = zone[best], shares[best]
    return zone


def _best(gains: Numbers, worth: Callable[[Numbers], Numbers]) -> Places:
    """Outcomes of the zone with the largest worth; of those that tie, the ones that no other dominates."""
    zone = zone_of_agreement(gains)
    return _without_dominated(gains, zone[_largest(worth(gains[zone]))]) if zone.size else zone


def _without_dominated(gains: Numbers, places: Places) -> Places:
    return np.sort(places[pareto_front(gains[places])])


def _largest(values: Numbers) -> NDArray[np.bool_]:
    """Which values are the largest, ties of rounding among them: whatever the unit, so relative to the largest."""
    most = values.max()
    return values == most if np.isinf(most) else values >= most - TIE * abs(float(most))


def distinct(points: Numbers) -> Numbers:
    """Points without repetition, in order of their coordinates."""
    return np.unique(points, axis=0)
