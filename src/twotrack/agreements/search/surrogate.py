"""What a leader gains by any package of a menu: effects of single options added up, draw by draw."""

from collections.abc import Sequence
from dataclasses import dataclass
from functools import cached_property
from typing import NamedTuple

import numpy as np

from twotrack.agreements.bargaining.front import Numbers, Places
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


class Effect(NamedTuple):
    """Effect of each choice of a slot, none first: on changes (choice, draw, wish), on moves (choice, measure), and on
    the mean cost of signing (choice).
    """

    changes: Numbers
    moves: Numbers
    cost: Numbers


def seen_by(judged: PartyView) -> View:
    """What a party sees of its package."""
    deal = judged.world(DEAL)
    return View(deal.changes, deal.moves, float(judged.audience_cost().mean()))


@dataclass(frozen=True, eq=False)
class Surrogate:
    """One leader: its view of the core, and of each option alone, by slot."""

    core: PartyView
    singles: Sequence[Sequence[View]]

    @cached_property
    def effects(self) -> list[Effect]:
        """Effect of every choice of every slot."""
        return [self._effect(views) for views in self.singles]

    def _effect(self, views: Sequence[View]) -> Effect:
        core, cost = self.core.world(DEAL), float(self.core.audience_cost().mean())
        return Effect(
            np.stack([np.zeros_like(core.changes), *(one.changes - core.changes for one in views)]),
            np.stack([np.zeros_like(core.moves), *(one.moves - core.moves for one in views)]),
            np.array([0.0, *(one.cost - cost for one in views)]),
        )

    @property
    def chunk(self) -> int:
        """Packages whose changes are summed at a time."""
        return max(1, CHUNK_CELLS // max(1, self.core.world(DEAL).changes.size))

    def judge(self, choices: Places) -> Judgements:
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
        gain += middle.unit[0] * (moves @ middle.stances[0]) - cost - float(declared.cost.mean())
        gain -= declared.otherwise[0] * float(worth(other, middle).mean())
        drawn = ups @ draws.weights.T + draws.aversion * (downs @ draws.weights.T)
        drawn += draws.unit * (moves @ draws.stances.T) - cost[:, None] - signing.cost.mean(axis=1)
        averted = (draws.weights * loss_averse_means(other.changes, draws.aversion)).sum(axis=1)
        averted += draws.unit * (draws.stances @ other.moves)
        return Judgements(gain, drawn - signing.otherwise * averted >= 0)

    def _sums(self, choices: Places) -> tuple[Numbers, Numbers, Numbers, Numbers]:
        """Mean gains and mean losses by package and wish, moves by measure, and cost of signing."""
        world = self.core.world(DEAL)
        ups, downs = (np.empty((len(choices), world.changes.shape[1])) for _ in range(2))
        for first in range(0, len(choices), self.chunk):
            part = slice(first, first + self.chunk)
            changes = np.repeat(world.changes[None], len(choices[part]), axis=0)
            for slot, effect in enumerate(self.effects):
                changes += effect.changes[choices[part, slot]]
            ups[part] = np.maximum(changes, 0).mean(axis=1)
            downs[part] = np.minimum(changes, 0).mean(axis=1)
        slots = list(enumerate(self.effects))
        moves = world.moves + sum(effect.moves[choices[:, slot]] for slot, effect in slots)
        cost = sum((effect.cost[choices[:, slot]] for slot, effect in slots), np.zeros(len(choices)))
        return ups, downs, moves, cost
