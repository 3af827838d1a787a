"""Shapley values of players that come to a coalition in any order: exact where they are few, sampled otherwise."""

from collections.abc import Callable, Iterable, Sequence
from itertools import combinations
from math import comb
from typing import NamedTuple

import numpy as np
from numpy.typing import NDArray

Numbers = NDArray[np.float64]
Coalition = frozenset[str]
# Values of coalitions, each by draw; requested all at once, since runs are made in batches.
Values = Callable[[Iterable[Coalition]], dict[Coalition, Numbers]]

# With this many players or fewer every coalition is run: 64 of them.
FEW = 6
# Pairs of an order and its reverse that are sampled otherwise.
PAIRS = 6


class Shapley(NamedTuple):
    """Value of each player by draw; and the standard error of its mean over draws, from the orders that were sampled
    (None where every order counts).
    """

    values: dict[str, Numbers]
    errors: dict[str, float] | None


def shapley(players: Sequence[str], values: Values) -> Shapley:
    """Shapley value of each player: the mean, over the orders in which players join, of what its joining adds.

    The values add up to that of all players less that of none. Reference: Shapley (1953), A value for n-person games.
    """
    return exact(players, values) if len(players) <= FEW else estimate(players, values)


def exact(players: Sequence[str], values: Values) -> Shapley:
    """Over all coalitions S without the player i: Σ |S|! (n − |S| − 1)! / n! · (v(S ∪ i) − v(S))."""
    every = coalitions(players)
    found, n = values(every), len(players)
    made: dict[str, Numbers] = {}
    for player in players:
        without = [one for one in every if player not in one]
        made[player] = sum(
            ((found[one | {player}] - found[one]) / (n * comb(n - 1, len(one))) for one in without),
            start=np.zeros_like(found[frozenset()]),
        )
    return Shapley(made, None)


def coalitions(players: Sequence[str]) -> list[Coalition]:
    """Every set of players, the empty one first."""
    return [frozenset(some) for size in range(len(players) + 1) for some in combinations(players, size)]


def estimate(players: Sequence[str], values: Values, pairs: int = PAIRS) -> Shapley:
    """Mean of what joining adds over sampled orders, each with its reverse: still adds up, with an error of each part.

    Orders are the same in every call. Reference: Castro, Gómez and Tejada (2009), Computers & Operations Research 36.
    """
    rng = np.random.default_rng(1)
    orders: list[list[str]] = [[players[int(at)] for at in rng.permutation(len(players))] for _ in range(pairs)]
    both: list[tuple[list[str], list[str]]] = [(order, order[::-1]) for order in orders]
    steps = [coalitions_of(order) for pair in both for order in pair]
    found = values({one for step in steps for one in step})
    by_pair = [
        {
            player: np.mean([found[a | {player}] - found[a] for a in (before(order, player) for order in pair)], axis=0)
            for player in players
        }
        for pair in both
    ]
    made = {player: np.mean([one[player] for one in by_pair], axis=0) for player in players}
    spread = {player: np.std([one[player].mean() for one in by_pair], ddof=1) for player in players}
    return Shapley(made, {player: float(sd / np.sqrt(pairs)) for player, sd in spread.items()})


def coalitions_of(order: Sequence[str]) -> list[Coalition]:
    """Coalitions as players join in an order, from none to all."""
    return [frozenset(order[:size]) for size in range(len(order) + 1)]


def before(order: Sequence[str], player: str) -> Coalition:
    """Players that joined before one."""
    return frozenset(order[: list(order).index(player)])
