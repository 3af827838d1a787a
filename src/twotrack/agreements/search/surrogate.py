"""What a leader gains by any package of a menu: effects of single options added up, draw by draw, and what pairs of
them do beyond their sum.
"""

from collections.abc import Sequence
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass
from functools import cached_property
from typing import NamedTuple

import numpy as np
from numpy.typing import NDArray

from twotrack.agreements.bargaining.front import Numbers
from twotrack.agreements.preferences.draws import PreferenceDraws
from twotrack.agreements.search.sums import Adder, Effect, Excess, View
from twotrack.agreements.worth.futures import Futures
from twotrack.agreements.worth.judging import loss_averse_means, worth
from twotrack.agreements.worth.parties import PartyView
from twotrack.agreements.worth.worlds import DEAL, OTHERWISE


class Judgements(NamedTuple):
    """Mean gain of each package at the declared preferences, and its yes by draw of preferences (package, draw)."""

    gain: Numbers
    yes: NDArray[np.bool_]


class Pair(NamedTuple):
    """One choice of each of two slots."""

    slots: tuple[int, int]
    choices: tuple[int, int]


class PairView(NamedTuple):
    """What a leader sees of a package of a pair alone."""

    pair: Pair
    view: View


def seen_by(judged: PartyView) -> View:
    """What a party sees of its package."""
    deal = judged.world(DEAL)
    return View(deal.changes, deal.moves, float(judged.worlds.futures.mean(judged.audience_cost())))


@dataclass(frozen=True, eq=False)
class Surrogate:
    """One leader: its view of the core, of each option alone, by slot, and of pairs of options."""

    core: PartyView
    singles: Sequence[Sequence[View]]
    pairs: Sequence[PairView] = ()

    @property
    def futures(self) -> Futures:
        """What each future counts."""
        return self.core.worlds.futures

    @cached_property
    def start(self) -> View:
        """Its view of the core."""
        return seen_by(self.core)

    @cached_property
    def effects(self) -> list[Effect]:
        """Effect of every choice of every slot."""
        return [self._effect(views) for views in self.singles]

    def _effect(self, views: Sequence[View]) -> Effect:
        each = [self.start.less(self.start), *(one.less(self.start) for one in views)]
        changes, moves, cost = (np.stack(part) for part in zip(*each, strict=True))
        return Effect(changes, moves, cost)

    @cached_property
    def excesses(self) -> list[Excess]:
        """What each pair does beyond the sum of both."""
        return [self._excess(one) for one in self.pairs]

    def _excess(self, one: PairView) -> Excess:
        sides = list(zip(*one.pair, strict=True))
        first, second = (self._strengths(slot, at) for slot, at in sides)
        alone = [self.effects[slot].view(at) for slot, at in sides]
        return Excess(one.pair.slots, (first, second), one.view.less(self.start, *alone))

    def _strengths(self, slot: int, choice: int) -> Numbers:
        """How strongly each choice of a slot acts as this one does: the projection of its effects on that one's."""
        changes = self.effects[slot].changes
        own = changes[choice]
        return (changes * own).sum(axis=(1, 2)) / max(float((own * own).sum()), np.finfo(float).tiny)

    @cached_property
    def adder(self) -> Adder:
        """What adds the effects of choices up."""
        return Adder(self.start, self.effects, self.excesses, self.futures)

    def judge(self, choices: Numbers) -> Judgements:
        """Judgements of packages, each a row of choices by slot: the mean gain of signing at the declared preferences,
        and by draw of preferences whether the party says yes.

        The gain is that of `gain_of_signing`, V(deal) − a − p V(otherwise), with effects of the choices added up; a
        felt consequence is E[y⁺] + λ E[y⁻] over futures.
        """
        ups, downs, moves, cost = self.adder.sums(choices)
        seen = np.concatenate([ups, downs, moves], axis=1)
        gain = seen @ tastes(self.core.declared)[0] - cost - self.least_declared
        return Judgements(gain, seen @ self.tastes - cost[:, None] >= self.least)

    @cached_property
    def tastes(self) -> Numbers:
        """What gains, losses and moves are worth by draw of preferences."""
        return tastes(self.core.draws).T

    @cached_property
    def least(self) -> Numbers:
        """Worth from which the party signs, by draw of preferences: a + p V(otherwise)."""
        draws, other = self.core.draws, self.core.world(OTHERWISE)
        averted = (draws.weights * loss_averse_means(other, draws.aversion)).sum(axis=1)
        averted += draws.unit * (draws.stances @ other.moves)
        signing = self.core.signing(self.core.size.preferences)
        return self.futures.mean(signing.cost) + signing.otherwise * averted

    @cached_property
    def least_declared(self) -> float:
        """The same at the declared preferences."""
        declared, other = self.core.signing(None), self.core.world(OTHERWISE)
        averted = self.futures.overall(worth(other, self.core.declared))
        return self.futures.overall(declared.cost) + float(declared.otherwise[0]) * averted


def tastes(draws: PreferenceDraws) -> Numbers:
    """Weights of gains, of losses (λ w) and of moves (κ σ), by draw of preferences."""
    return np.concatenate(
        [draws.weights, draws.aversion[:, None] * draws.weights, draws.unit[:, None] * draws.stances], axis=1
    )


class Verdicts(NamedTuple):
    """By package: mean gain of each leader, the chance that each says yes (package, leader), and that both do."""

    gains: Numbers
    chances: Numbers
    both: Numbers


def judge_choices(surrogates: Sequence[Surrogate], choices: Numbers) -> Verdicts:
    """Packages as all leaders judge them."""
    # One leader a core: NumPy leaves Python free while it adds.
    with ThreadPoolExecutor(len(surrogates)) as cores:
        judged = list(cores.map(lambda one: one.judge(choices), surrogates))
    return Verdicts(
        np.stack([one.gain for one in judged], axis=1),
        np.stack([one.yes.mean(axis=1) for one in judged], axis=1),
        np.all([one.yes for one in judged], axis=0).mean(axis=1),
    )
