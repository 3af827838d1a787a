"""Front, win-sets and solutions of a table of utilities, each outcome by its name."""

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np

from twotrack.agreements.bargaining.front import Places, pareto_front
from twotrack.agreements.bargaining.lotteries import (
    Mixture,
    mixed_egalitarian,
    mixed_kalai_smorodinsky,
    mixed_nash,
    mixed_utilitarian,
)
from twotrack.agreements.bargaining.points import (
    egalitarian,
    ideal_gains,
    kalai_smorodinsky,
    nash,
    utilitarian,
    win_set,
    zone_of_agreement,
)
from twotrack.agreements.domain.reading import Domain

SOLUTIONS = ("nash", "kalai_smorodinsky", "egalitarian", "utilitarian")


@dataclass(frozen=True)
class Point:
    """Outcomes with the same utilities, these, and the gains over no agreement. Of a lottery the two outcomes that it
    is between, and `share`, the part of the second.
    """

    outcomes: tuple[str, ...]
    utilities: tuple[float, ...]
    gains: tuple[float, ...]
    share: float | None = None


@dataclass(frozen=True)
class DomainAnswer:
    """What is found in a table: front, win-set of each party, their overlap, largest gains in it, and each solution
    with all its ties. Where nothing is in the overlap, the outcomes with the smallest loss of the party that loses
    most.
    """

    domain: Domain
    front: tuple[Point, ...]
    win_sets: dict[str, tuple[str, ...]]
    zone: tuple[str, ...]
    ideal: tuple[float, ...]
    solutions: dict[str, tuple[Point, ...]]
    nearest_miss: tuple[Point, ...]


def answer_domain(domain: Domain, powers: Sequence[float] | None = None, *, mix: bool = False) -> DomainAnswer:
    """Answer of a table; `mix` allows lotteries between two outcomes, for two parties."""
    gains = domain.gains
    zone = zone_of_agreement(gains)
    found = mixed_solutions(domain, powers) if mix else pure_solutions(domain, powers)
    lowest = gains.min(axis=1)
    return DomainAnswer(
        domain,
        points_of(domain, pareto_front(domain.utilities)),
        {party: _names(domain, win_set(gains, at)) for at, party in enumerate(domain.parties)},
        _names(domain, zone),
        tuple(map(float, ideal_gains(gains))) if zone.size else (),
        found,
        () if zone.size else points_of(domain, np.flatnonzero(lowest == lowest.max())),
    )


def pure_solutions(domain: Domain, powers: Sequence[float] | None) -> dict[str, tuple[Point, ...]]:
    """Solutions among the outcomes themselves."""
    gains = domain.gains
    places = (nash(gains, powers), kalai_smorodinsky(gains), egalitarian(gains), utilitarian(gains))
    return {name: points_of(domain, at) for name, at in zip(SOLUTIONS, places, strict=True)}


def mixed_solutions(domain: Domain, powers: Sequence[float] | None) -> dict[str, tuple[Point, ...]]:
    """Solutions among outcomes and lotteries between two of them."""
    gains = domain.gains
    mixtures = (
        mixed_nash(gains, powers or (1.0, 1.0)),
        mixed_kalai_smorodinsky(gains),
        mixed_egalitarian(gains),
        mixed_utilitarian(gains),
    )
    return {name: _mixture(domain, one) for name, one in zip(SOLUTIONS, mixtures, strict=True)}


def points_of(domain: Domain, places: Places) -> tuple[Point, ...]:
    """Distinct points at these places, by rising utility of the first party, each with all outcomes that lie on it."""
    by_point: dict[tuple[float, ...], list[int]] = {}
    for at in map(int, places):
        by_point.setdefault(tuple(map(float, domain.utilities[at])), []).append(at)
    return tuple(
        Point(tuple(sorted(domain.outcomes[at] for at in own)), point, tuple(map(float, domain.gains[own[0]])))
        for point, own in sorted(by_point.items())
    )


def _mixture(domain: Domain, found: Mixture | None) -> tuple[Point, ...]:
    if found is None:
        return ()
    pure = found.first == found.second or found.share in (0.0, 1.0)
    ends = (found.second if found.share == 1.0 else found.first,) if pure else (found.first, found.second)
    gains = tuple(map(float, found.gains))
    utilities = tuple(map(float, found.gains + domain.reservation))
    return (Point(tuple(domain.outcomes[at] for at in ends), utilities, gains, None if pure else float(found.share)),)


def _names(domain: Domain, places: Places) -> tuple[str, ...]:
    return tuple(domain.outcomes[at] for at in places)
