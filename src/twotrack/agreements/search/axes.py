"""Axes on which the packages of a menu are compared: the mean gains of both leaders, or their chances of a yes."""

from collections.abc import Callable, Mapping

import numpy as np

from twotrack.agreements.bargaining.front import Numbers, Places, pareto_front
from twotrack.agreements.bargaining.points import (
    egalitarian,
    kalai_smorodinsky,
    nash,
    utilitarian,
    zone_of_agreement,
)
from twotrack.agreements.criteria import CHANCE, GAIN

SOLUTIONS: Mapping[str, Callable[[Numbers], Places]] = {
    "nash": nash,
    "kalai_smorodinsky": kalai_smorodinsky,
    "egalitarian": egalitarian,
    "utilitarian": utilitarian,
}


def axes_of(plane: str, gains: Numbers, chances: Numbers) -> Numbers:
    """What is compared, by package and leader."""
    return chances if plane == CHANCE else gains


def front_on(plane: str, gains: Numbers, chances: Numbers) -> Places:
    """Places of the packages that no other dominates on a plane."""
    places = pareto_front(axes_of(plane, gains, chances))
    return places if plane == GAIN else _best_of_ties(places, gains, chances)


def solutions_on(plane: str, gains: Numbers, chances: Numbers) -> dict[str, Places]:
    """Places of every solution on a plane. On either only packages count by which no leader's mean gain is negative:
    an ideal that one side loses by is none.
    """
    if plane == GAIN:
        return {name: solve(gains) for name, solve in SOLUTIONS.items()}
    zone = zone_of_agreement(gains)
    solved = {name: zone[solve(chances[zone])] if zone.size else zone for name, solve in SOLUTIONS.items()}
    return {name: np.sort(_best_of_ties(places, gains, chances)) for name, places in solved.items()}


def _best_of_ties(places: Places, gains: Numbers, chances: Numbers) -> Places:
    """Of packages with the same chances, which are many where a yes is certain, those that no other of them dominates
    by its mean gains.
    """
    groups: dict[bytes, list[int]] = {}
    for at, place in enumerate(places):
        groups.setdefault(chances[place].tobytes(), []).append(at)
    best = [at for group in groups.values() for at in np.array(group)[pareto_front(gains[places[group]])]]
    return places[np.sort(np.array(best, dtype=np.intp))]
