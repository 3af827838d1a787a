"""Effects of a package's choices added up, draw by draw, for many packages: those of every combination of a half of the
slots are added up once, so that a package is the sum of two rows.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from functools import cached_property
from math import prod
from typing import NamedTuple

import numpy as np

from twotrack.agreements.bargaining.front import Numbers
from twotrack.agreements.worth.futures import Futures

# Packages at a time: so that their changes by draw and wish stay near the processor.
CHUNK_CELLS = 500_000
# Combinations of a half of the slots that are added beforehand, at most.
MOST_ROWS = 4_000


class View(NamedTuple):
    """What a leader sees of a package: changes by draw and wish, moves by measure, mean cost of signing."""

    changes: Numbers
    moves: Numbers
    cost: float

    def less(self, *others: "View") -> "View":
        """The view without what others have of it."""
        changes, moves, cost = (part - sum(each) for part, *each in zip(self, *others, strict=True))
        return View(changes, moves, cost)


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


class Sums(NamedTuple):
    """By package: mean gains and mean losses by wish, moves by measure, cost of signing."""

    ups: Numbers
    downs: Numbers
    moves: Numbers
    cost: Numbers


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
class Adder:
    """What a leader sees of the core, effects by slot, what pairs do beyond their sum, and what each future counts."""

    start: View
    effects: Sequence[Effect]
    excesses: Sequence[Excess]
    futures: Futures

    def sums(self, choices: Numbers) -> Sums:
        """Sums over slots and pairs of packages, each a row of choices by slot."""
        step = max(1, CHUNK_CELLS // max(1, self.start.changes.size))
        parts = [choices[first : first + step] for first in range(0, len(choices), step)]
        return Sums(*(np.concatenate(each) for each in zip(*map(self._part, parts), strict=True)))

    def _part(self, choices: Numbers) -> Sums:
        seen = self._by_halves(choices) if self._is_listed(choices) else self._totals(range(len(self.effects)), choices)
        mean, changes = self.futures.mean, seen.changes + self.start.changes
        moves = seen.moves + self.start.moves
        return Sums(mean(np.maximum(changes, 0), axis=1), mean(np.minimum(changes, 0), axis=1), moves, seen.cost)

    def _is_listed(self, choices: Numbers) -> bool:
        """Whether every combination of each half is few enough to be added beforehand, and no choice lies between."""
        rows = [prod(len(self.effects[slot].cost) for slot in slots) for slots in self._halves]
        return max(rows) <= MOST_ROWS and bool((choices == np.floor(choices)).all())

    def _by_halves(self, choices: Numbers) -> Effect:
        """The sum of the two rows of each package, and what pairs with a slot in each half do beyond it."""
        places = [
            np.ravel_multi_index([choices[:, slot].astype(int) for slot in slots], self._widths(slots)) if slots else 0
            for slots in self._halves
        ]
        (first, second), (one, other) = self._rows, places
        changes = first.changes[one] + second.changes[other]
        seen = Effect(changes, first.moves[one] + second.moves[other], first.cost[one] + second.cost[other])
        return self._with_pairs(seen, [pair for pair in self.excesses if not self._within(pair)], choices)

    @cached_property
    def _halves(self) -> tuple[range, range]:
        middle = len(self.effects) // 2
        return range(middle), range(middle, len(self.effects))

    def _widths(self, slots: range) -> tuple[int, ...]:
        return tuple(len(self.effects[slot].cost) for slot in slots)

    def _within(self, pair: Excess) -> bool:
        """Whether both slots of a pair lie in one half."""
        return any(set(pair.slots) <= set(slots) for slots in self._halves)

    @cached_property
    def _rows(self) -> tuple[Effect, Effect]:
        """Effects of every combination of each half, in mixed radix order."""
        return self._rows_of(self._halves[0]), self._rows_of(self._halves[1])

    def _rows_of(self, slots: range) -> Effect:
        widths = self._widths(slots)
        choices = np.zeros((prod(widths), len(self.effects)))
        if widths:
            choices[:, slots] = np.indices(widths).reshape(len(widths), -1).T
        return self._totals(slots, choices)

    def _totals(self, slots: range, choices: Numbers) -> Effect:
        """Effects of some slots and of the pairs among them added up, by package."""
        count, start = len(choices), self.start
        seen = Effect(np.zeros((count, *start.changes.shape)), np.zeros((count, *start.moves.shape)), np.zeros(count))
        for slot in slots:
            seen.changes[...] += between(self.effects[slot].changes, choices[:, slot])
            seen.moves[...] += between(self.effects[slot].moves, choices[:, slot])
            seen.cost[...] += between(self.effects[slot].cost, choices[:, slot])
        return self._with_pairs(seen, [pair for pair in self.excesses if set(pair.slots) <= set(slots)], choices)

    def _with_pairs(self, seen: Effect, pairs: Sequence[Excess], choices: Numbers) -> Effect:
        for slots, strengths, view in pairs:
            first, second = (between(one, choices[:, slot]) for slot, one in zip(slots, strengths, strict=True))
            together = first * second
            seen.changes[...] += together[:, None, None] * view.changes
            seen.moves[...] += together[:, None] * view.moves
            seen.cost[...] += together * view.cost
        return seen
