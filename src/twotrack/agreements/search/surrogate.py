"""What a leader gains by any package of a menu: effects of single options added up, draw by draw, and what pairs of
them do beyond their sum.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from functools import cached_property
from typing import NamedTuple

import numpy as np

from twotrack.agreements.bargaining.front import Numbers
from twotrack.agreements.worth.futures import Futures
from twotrack.agreements.worth.judging import loss_averse_means, worth
from twotrack.agreements.worth.parties import PartyView
from twotrack.agreements.worth.worlds import DEAL, OTHERWISE

# Packages at a time: so that their changes by draw and wish fit in memory.
CHUNK_CELLS = 4_000_000


class Judgements(NamedTuple):
    """Mean gain of each package at the declared preferences, and its yes by draw of preferences (package, draw)."""

    gain: Numbers
    yes: Numbers


class View(NamedTuple):
    """What a leader sees of a package: changes by draw and wish, moves by measure, mean cost of signing."""

    changes: Numbers
    moves: Numbers
    cost: float

    def less(self, *others: "View") -> "View":
        """The view without what others have of it."""
        changes, moves, cost = (part - sum(each) for part, *each in zip(self, *others, strict=True))
        return View(changes, moves, cost)


class Pair(NamedTuple):
    """One choice of each of two slots."""

    slots: tuple[int, int]
    choices: tuple[int, int]


class PairView(NamedTuple):
    """What a leader sees of a package of a pair alone."""

    pair: Pair
    view: View


class Effect(NamedTuple):
    """Effect of each choice of a slot, none first: on changes (choice, draw, wish), on moves (choice, measure), and on
    the mean cost of signing (choice).
    """

    changes: Numbers
    moves: Numbers
    cost: Numbers

    def view(self, choice: int) -> View:
        """Effect of one choice."""
        return View(self.changes[choice], self.moves[choice], float(self.cost[choice]))


class Excess(NamedTuple):
    """What a pair does beyond the sum of both, where each acts with strength one; strengths of every choice of each."""

    slots: tuple[int, int]
    strengths: tuple[Numbers, Numbers]
    view: View


class _Sums(NamedTuple):
    """By package: mean gains and mean losses by wish, moves by measure, cost of signing."""

    ups: Numbers
    downs: Numbers
    moves: Numbers
    cost: Numbers


def seen_by(judged: PartyView) -> View:
    """What a party sees of its package."""
    deal = judged.world(DEAL)
    return View(deal.changes, deal.moves, float(judged.worlds.futures.mean(judged.audience_cost())))


def between(values: Numbers, choices: Numbers) -> Numbers:
    """Value at each choice; of one that lies between two options in a line between them."""
    low = np.floor(choices).astype(int)
    part = choices - low
    found = values[low]
    if part.any():
        weights = part.reshape(-1, *(1 for _ in values.shape[1:]))
        found = found + weights * (values[np.minimum(low + 1, len(values) - 1)] - found)
    return found


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

    @property
    def chunk(self) -> int:
        """Packages whose changes are summed at a time."""
        return max(1, CHUNK_CELLS // max(1, self.start.changes.size))

    def judge(self, choices: Numbers) -> Judgements:
        """Judgements of packages, each a row of choices by slot: the mean gain of signing at the declared preferences,
        and by draw of preferences whether the party says yes.

        The gain is that of `gain_of_signing`, V(deal) − a − p V(otherwise), with effects of the choices added up; a
        felt consequence is E[y⁺] + λ E[y⁻] over futures.
        """
        draws, middle = self.core.draws, self.core.declared
        ups, downs, moves, cost = self._sums(choices)
        signing, declared = self.core.signing(self.core.size.preferences), self.core.signing(None)
        other = self.core.world(OTHERWISE)
        gain = ups @ middle.weights[0] + middle.aversion[0] * (downs @ middle.weights[0])
        gain += middle.unit[0] * (moves @ middle.stances[0]) - cost - self.futures.overall(declared.cost)
        gain -= declared.otherwise[0] * self.futures.overall(worth(other, middle))
        drawn = ups @ draws.weights.T + draws.aversion * (downs @ draws.weights.T)
        drawn += draws.unit * (moves @ draws.stances.T) - cost[:, None] - self.futures.mean(signing.cost)
        averted = (draws.weights * loss_averse_means(other, draws.aversion)).sum(axis=1)
        averted += draws.unit * (draws.stances @ other.moves)
        return Judgements(gain, drawn - signing.otherwise * averted >= 0)

    def _sums(self, choices: Numbers) -> _Sums:
        """Sums over slots and pairs, some packages at a time."""
        parts = [choices[first : first + self.chunk] for first in range(0, len(choices), self.chunk)]
        return _Sums(*(np.concatenate(each) for each in zip(*map(self._part_sums, parts), strict=True)))

    def _part_sums(self, choices: Numbers) -> _Sums:
        start, count = self.start, len(choices)
        changes = np.repeat(start.changes[None], count, axis=0)
        moves = np.repeat(start.moves[None], count, axis=0)
        cost = np.zeros(count)
        for slot, effect in enumerate(self.effects):
            changes += between(effect.changes, choices[:, slot])
            moves += between(effect.moves, choices[:, slot])
            cost += between(effect.cost, choices[:, slot])
        for slots, strengths, view in self.excesses:
            first, second = (between(one, choices[:, slot]) for slot, one in zip(slots, strengths, strict=True))
            together = first * second
            changes += together[:, None, None] * view.changes
            moves += together[:, None] * view.moves
            cost += together * view.cost
        mean = self.futures.mean
        return _Sums(mean(np.maximum(changes, 0), axis=1), mean(np.minimum(changes, 0), axis=1), moves, cost)


class Verdicts(NamedTuple):
    """By package: mean gain of each leader, the chance that each says yes (package, leader), and that both do."""

    gains: Numbers
    chances: Numbers
    both: Numbers


def judge_choices(surrogates: Sequence[Surrogate], choices: Numbers) -> Verdicts:
    """Packages as all leaders judge them."""
    judged = [one.judge(choices) for one in surrogates]
    return Verdicts(
        np.stack([one.gain for one in judged], axis=1),
        np.stack([one.yes.mean(axis=1) for one in judged], axis=1),
        np.all([one.yes for one in judged], axis=0).mean(axis=1),
    )
