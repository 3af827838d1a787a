"""Worth of worlds to a party, its gain of signing and its chances, on arrays.

Futures are rows, wishes columns; draws of preferences come first. Everything is linear in the weights of wishes, so
that contributions add up to the gain.
"""

from collections.abc import Sequence
from typing import NamedTuple

import numpy as np

from twotrack.agreements.bargaining.front import Numbers
from twotrack.agreements.preferences.draws import PreferenceDraws


class World(NamedTuple):
    """A world as a party sees it against *before*: change of each wish's concern in ordinary years, its direction
    applied (future, wish), and how far each measure of its stances is moved (measure).
    """

    changes: Numbers
    moves: Numbers


class Signing(NamedTuple):
    """What signing costs the party, by future or by draw of preferences and future; chance of *otherwise* by draw."""

    cost: Numbers
    otherwise: Numbers


class Gains(NamedTuple):
    """Gain of signing by draw of preferences and future; its parts, as means: by wish under the deal and by what is
    averted of *otherwise*, by measure of a stance, and the cost of signing. The parts add up to the mean.
    """

    gain: Numbers
    by_wish: Numbers
    by_stance: Numbers
    cost: float


def loss_averse_means(changes: Numbers, aversion: Numbers) -> Numbers:
    """Mean over futures of `u(y)` by draw and wish: `y` where it is a gain, `λ y` where it is a loss."""
    ups, downs = np.maximum(changes, 0).mean(axis=0), np.minimum(changes, 0).mean(axis=0)
    return ups + aversion[:, None] * downs


def worth(world: World, draws: PreferenceDraws) -> Numbers:
    """Worth by draw and future: `Σ_c w_c u(y_c) + κ Σ_t σ_t m_t`; nothing for *before*."""
    ups, downs = np.maximum(world.changes, 0), np.minimum(world.changes, 0)
    consequences = draws.weights @ ups.T + draws.aversion[:, None] * (draws.weights @ downs.T)
    return consequences + (draws.unit * (draws.stances @ world.moves))[:, None]


def gain_of_signing(deal: World, otherwise: World, signing: Signing, draws: PreferenceDraws) -> Gains:
    """Gain `V(deal) − a − p V(otherwise)` by draw and future, with its parts: mean over draws by wish and by stance,
    and the mean cost a of signing.
    """
    p = signing.otherwise
    gain = worth(deal, draws) - signing.cost - p[:, None] * worth(otherwise, draws)
    felt = loss_averse_means(deal.changes, draws.aversion)
    averted = p[:, None] * loss_averse_means(otherwise.changes, draws.aversion)
    by_wish = (draws.weights * (felt - averted)).mean(axis=0)
    moved = deal.moves - p[:, None] * otherwise.moves
    by_stance = (draws.unit[:, None] * draws.stances * moved).mean(axis=0)
    return Gains(gain, by_wish, by_stance, float(signing.cost.mean()))


def says_yes(gain: Numbers) -> Numbers:
    """Whether a party says yes by draw of preferences: it decides before it knows the future, on its mean gain."""
    return gain.mean(axis=1) >= 0


def no_regret(gain: Numbers) -> Numbers:
    """Whether a party does not regret it by future, at its middle preferences."""
    return gain.mean(axis=0) >= 0


def all_of(each: Sequence[Numbers]) -> Numbers:
    """Whether all parties do, within a draw or a future: never a product of means."""
    return np.all(each, axis=0)
