"""Whether a chamber passes an agreement: exact, over blocs of members, with a shock that all members share."""

from collections.abc import Sequence
from typing import NamedTuple

import numpy as np

from twotrack.agreements.bargaining.front import Numbers
from twotrack.agreements.voting.normal import normal_cdf

# Nodes of the quadrature over the common shock: the chance is exact to 1e-9 for any chamber here.
_NODES = 96


class Bloc(NamedTuple):
    """Seats that vote alike but for their members' own leanings; `lean` is gain over spread."""

    seats: int
    lean: float


def passing_chance(blocs: Sequence[Bloc], needed: int, common: float = 0.5) -> float:
    """Chance of at least `needed` votes where a member votes yes with chance `Φ(lean + common ε)`, `ε` standard normal
    and the same for all members. Votes independent of one another (`common` 0) make any lead a certainty.
    """
    if not common:
        return chance_of_votes([(bloc.seats, normal_cdf(np.array(bloc.lean))) for bloc in blocs], needed)
    nodes, weights = np.polynomial.hermite_e.hermegauss(_NODES)
    each = [
        chance_of_votes([(bloc.seats, normal_cdf(np.array(bloc.lean + common * node))) for bloc in blocs], needed)
        for node in nodes
    ]
    return float(np.dot(weights, each) / weights.sum())


def chance_of_votes(groups: Sequence[tuple[int, Numbers]], needed: int) -> float:
    """Chance of at least `needed` yeas among independent members: convolution of the binomial counts of all groups,
    each as (members, chance of a yes).
    """
    counts = np.ones(1)
    for members, chance in groups:
        counts = np.convolve(counts, binomial(members, float(chance)))
    return float(counts[max(0, needed) :].sum())


def binomial(members: int, chance: float) -> Numbers:
    """Chance of each number of yeas from none to all, `C(n, k) pᵏ (1 − p)ⁿ⁻ᵏ`, by sums of logs, so that no term
    overflows.
    """
    if chance in (0.0, 1.0):
        return np.eye(members + 1)[int(chance) * members]
    yeas = np.arange(1, members + 1)
    steps = np.log((members - yeas + 1) / yeas) + np.log(chance) - np.log1p(-chance)
    logs = np.concatenate([[0.0], np.cumsum(steps)]) + members * np.log1p(-chance)
    return np.exp(logs)
