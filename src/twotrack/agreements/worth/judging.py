"""Worth of worlds to a party, its gain of signing and its chances, on arrays.

Futures are rows, wishes columns; draws of preferences come first. Everything is linear in the weights of wishes, so
that contributions add up to the gain.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from functools import cached_property
from typing import NamedTuple

import numpy as np

from twotrack.agreements.bargaining.front import Numbers
from twotrack.agreements.preferences.draws import PreferenceDraws
from twotrack.agreements.worth.futures import ALIKE, Futures


class World(NamedTuple):
    """A world as a party sees it against *before*: change of each wish's concern in ordinary years, its direction
    applied (future, wish), how far each measure of its stances is moved (measure), and what each future counts.
    """

    changes: Numbers
    moves: Numbers
    futures: Futures = ALIKE


class Signing(NamedTuple):
    """What signing costs the party, by future or by draw of preferences and future; chance of *otherwise* by draw."""

    cost: Numbers
    otherwise: Numbers


@dataclass(frozen=True, eq=False)
class Gains:
    """Gain of signing and its parts, as means: by wish under the deal and by what is averted of *otherwise*, by measure
    of a stance, and the cost of signing. The parts add up to the mean. `by_draw` is the mean over futures, by draw of
    preferences.
    """

    worlds: tuple[World, World]
    signing: Signing
    draws: PreferenceDraws
    by_draw: Numbers
    by_wish: Numbers
    by_stance: Numbers
    cost: float

    @cached_property
    def gain(self) -> Numbers:
        """Gain `V(deal) − a − p V(otherwise)` by draw of preferences and future."""
        (deal, otherwise), p = self.worlds, self.signing.otherwise
        return worth(deal, self.draws) - self.signing.cost - p[:, None] * worth(otherwise, self.draws)

    @property
    def mean(self) -> float:
        """Mean gain over draws of preferences and futures."""
        return self.worlds[0].futures.overall(self.gain)


def loss_averse_means(world: World, aversion: Numbers) -> Numbers:
    """Mean over futures of `u(y)` by draw and wish: `y` where it is a gain, `λ y` where it is a loss."""
    mean = world.futures.mean
    ups, downs = mean(np.maximum(world.changes, 0), axis=0), mean(np.minimum(world.changes, 0), axis=0)
    return ups + aversion[:, None] * downs


def worth(world: World, draws: PreferenceDraws) -> Numbers:
    """Worth by draw and future: `Σ_c w_c u(y_c) + κ Σ_t σ_t m_t`; nothing for *before*."""
    ups, downs = np.maximum(world.changes, 0), np.minimum(world.changes, 0)
    consequences = draws.weights @ ups.T + draws.aversion[:, None] * (draws.weights @ downs.T)
    return consequences + (draws.unit * (draws.stances @ world.moves))[:, None]


def mean_worth(world: World, draws: PreferenceDraws) -> Numbers:
    """Mean worth over futures, by draw."""
    felt = (draws.weights * loss_averse_means(world, draws.aversion)).sum(axis=1)
    return felt + draws.unit * (draws.stances * world.moves).sum(axis=1)


def gain_of_signing(deal: World, otherwise: World, signing: Signing, draws: PreferenceDraws) -> Gains:
    """Gain `V(deal) − a − p V(otherwise)` with its parts: mean over draws by wish and by stance, and the mean cost a of
    signing. Worth is linear in the weights, so means over futures take no array by draw and future.
    """
    p = signing.otherwise
    felt = loss_averse_means(deal, draws.aversion)
    averted = p[:, None] * loss_averse_means(otherwise, draws.aversion)
    wishes = draws.weights * (felt - averted)
    stances = draws.unit[:, None] * draws.stances * (deal.moves - p[:, None] * otherwise.moves)
    by_draw = wishes.sum(axis=1) + stances.sum(axis=1) - deal.futures.mean(signing.cost)
    cost = deal.futures.overall(signing.cost)
    return Gains((deal, otherwise), signing, draws, by_draw, wishes.mean(axis=0), stances.mean(axis=0), cost)


def says_yes(mean: Numbers) -> Numbers:
    """Whether a party says yes by draw of preferences: it decides before it knows the future, on its mean gain."""
    return np.greater_equal(mean, 0)


def no_regret(gain: Numbers) -> Numbers:
    """Whether a party does not regret it by future, at its middle preferences."""
    return gain.mean(axis=0) >= 0


def all_of(each: Sequence[Numbers]) -> Numbers:
    """Whether all parties do, within a draw or a future: never a product of means."""
    return np.all(each, axis=0)
