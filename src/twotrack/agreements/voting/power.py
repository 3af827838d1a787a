"""Power of the members of a weighted vote: exact, by counting coalitions by size and weight."""

from collections.abc import Callable, Sequence
from fractions import Fraction
from math import factorial


def shapley_shubik(weights: Sequence[int], quota: int) -> list[Fraction]:
    """Share of the orders of voting in which each member's vote is the one that passes (Shapley and Shubik 1954)."""
    count, total = len(weights), factorial(len(weights))

    def share(at: int) -> Fraction:
        counts = _coalitions(_others(weights, at))
        found = sum(
            ways * factorial(size) * factorial(count - size - 1)
            for size, by_weight in enumerate(counts)
            for weight, ways in by_weight.items()
            if quota - weights[at] <= weight < quota
        )
        return Fraction(found, total)

    return _by_weight(weights, share)


def banzhaf(weights: Sequence[int], quota: int) -> list[Fraction]:
    """Share of all swings that are each member's (Banzhaf 1965, normalised)."""

    def swings(at: int) -> Fraction:
        return Fraction(
            sum(
                ways
                for by_weight in _coalitions(_others(weights, at))
                for weight, ways in by_weight.items()
                if quota - weights[at] <= weight < quota
            )
        )

    found = _by_weight(weights, swings)
    total = sum(found)
    return [one / total if total else Fraction(0) for one in found]


def with_veto(seats: int, needed: int) -> tuple[list[int], int]:
    """Weights and quota of one who must agree and a chamber of equal members, the one first."""
    return [seats, *([1] * seats)], seats + needed


def _by_weight(weights: Sequence[int], of: Callable[[int], Fraction]) -> list[Fraction]:
    """Figure of each member; members of one weight have the same."""
    known: dict[int, Fraction] = {}
    for at, weight in enumerate(weights):
        if weight not in known:
            known[weight] = of(at)
    return [known[weight] for weight in weights]


def _others(weights: Sequence[int], at: int) -> list[int]:
    return [weight for place, weight in enumerate(weights) if place != at]


def _coalitions(weights: Sequence[int]) -> list[dict[int, int]]:
    """Number of coalitions by size and total weight."""
    counts: list[dict[int, int]] = [{0: 1}, *({} for _ in weights)]
    for joined, weight in enumerate(weights):
        for size in range(joined, -1, -1):
            larger = counts[size + 1]
            for total, ways in counts[size].items():
                larger[total + weight] = larger.get(total + weight, 0) + ways
    return counts
