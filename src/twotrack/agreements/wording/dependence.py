"""What a verdict depends on: weights, and which preferences move the gain most."""

from typing import NamedTuple

import numpy as np

from twotrack.agreements.answer import Answer
from twotrack.agreements.bargaining.front import Numbers
from twotrack.agreements.dependence.indices import given_data_share, shuffled_share
from twotrack.agreements.dependence.slices import Corner, weight_corners
from twotrack.agreements.dependence.weights import Flip, share_of_ordered_weights, share_of_weights, smallest_flip
from twotrack.agreements.packages.package import Package
from twotrack.agreements.worth.judging import loss_averse_means
from twotrack.agreements.worth.parties import PartyView
from twotrack.agreements.worth.worlds import DEAL, OTHERWISE
from twotrack.policy.span import DEFAULT_SPAN

CLOSE = 1e-9


class Weighing(NamedTuple):
    """Share of all weights under which a party signs, and of those in the order of its declared ones; the smallest
    shift that turns it, the names of its concerns, and the corners of the slice of weights that is shown.
    """

    share: float
    ordered: float
    flip: Flip | None
    names: tuple[str, ...]
    corners: tuple[Corner, ...]


class Influence(NamedTuple):
    """Share of the variance of a party's gain that one preference explains alone, and what shuffling reaches."""

    name: str
    share: float
    shuffled: float


class Assumptions(NamedTuple):
    """Preferences that move a verdict, and how many of them are assumptions."""

    moving: int
    assumed: int


def weighing(judged: PartyView) -> Weighing:
    """What the party's yes depends on among its weights, at its other declared preferences: share of all weights at
    which it says yes, and the smallest change of the declared ones that turns its answer.
    """
    draws, signing = judged.declared, judged.signing(None)
    deal, otherwise = judged.world(DEAL), judged.world(OTHERWISE)
    p = float(signing.otherwise[0])
    gains = (loss_averse_means(deal, draws.aversion) - p * loss_averse_means(otherwise, draws.aversion))[0]
    stance = float(draws.unit[0] * (draws.stances[0] @ (deal.moves - p * otherwise.moves)))
    # Weights add up to one, so what does not depend on them can stand beside each gain.
    gains = gains + stance - judged.worlds.futures.overall(signing.cost)
    weights = draws.weights[0]
    ordered = share_of_ordered_weights(gains[np.argsort(-weights, kind="stable")])
    flip, names = smallest_flip(weights, gains), names_of(judged)
    first = () if flip is None else (names[flip.source], names[flip.target])
    corners = tuple(weight_corners(names, weights, gains, first))
    return Weighing(share_of_weights(gains), ordered, flip, names, corners)


def names_of(judged: PartyView) -> tuple[str, ...]:
    """Concern of each wish."""
    return tuple(one.concern for one in judged.profile.wishes)


def influences(judged: PartyView) -> list[Influence]:
    """Preferences that explain more of the gain's variance than shuffled ones do, the largest first."""
    gain, draws = judged.gains.by_draw, judged.draws
    inputs: dict[str, Numbers] = {
        "otherwise": judged.signing(judged.size.preferences).otherwise,
        "loss_aversion": draws.aversion,
        "stance_unit": draws.unit,
    }
    inputs |= {one.concern: draws.weights[:, at] for at, one in enumerate(judged.profile.wishes)}
    # A stance on a measure that no world moves has no part in the gain: chance alone would let it pass here.
    moved = judged.worlds.moved_measures()
    stances = [(at, one.measure) for at, one in enumerate(judged.profile.stances) if one.measure in moved]
    inputs |= {measure: draws.stances[:, at] for at, measure in stances}
    if float(np.var(gain)) < CLOSE:
        return []
    shares = {name: given_data_share(values, gain) for name, values in inputs.items() if np.ptp(values) > 0}
    order = np.arange(len(gain), dtype=float)
    reached = shuffled_share(order, gain)
    found = [Influence(name, share, reached) for name, share in shares.items() if share > reached]
    return sorted(found, key=lambda one: -one.share)


def assumptions(answer: Answer) -> Assumptions:
    """Preferences of those who must say yes that move their gain, and how many of them are assumptions."""
    statuses: list[str] = []
    for party in answer.must:
        for judged in answer.parties[party]:
            wishes = zip(judged.profile.wishes, judged.gains.by_wish, strict=True)
            stances = zip(judged.profile.stances, judged.gains.by_stance, strict=True)
            statuses += [one.status for one, moved in [*wishes, *stances] if abs(moved) > CLOSE]
    return Assumptions(len(statuses), statuses.count("assumption"))


def carried_by_stances(answer: Answer) -> bool:
    """Whether declared stances move those who must say yes more than what the model says follows."""
    judged = [one for party in answer.must for one in answer.parties[party]]
    consequences = sum(float(np.abs(one.gains.by_wish).sum()) for one in judged)
    stances = sum(float(np.abs(one.gains.by_stance).sum()) for one in judged)
    return stances > consequences


def outside_the_model(package: Package) -> tuple[str, ...]:
    """Messages on what the model leaves out; of a deal of the record also that all its worlds share the shocks."""
    shared = ("outside_shocks",) if package.month < DEFAULT_SPAN.future else ()
    return ("outside_jobs", "outside_stances", *shared)
