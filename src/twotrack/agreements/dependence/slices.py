"""A slice through all weights of a party's concerns: two of them against each other and the rest, as a triangle."""

from collections.abc import Sequence
from typing import NamedTuple

from twotrack.agreements.bargaining.front import Numbers

REST = ""
# Concerns that have corners of their own; the third corner is the rest.
OWN = 2


class Corner(NamedTuple):
    """A corner: a concern (empty: all others, in their declared proportions), its declared weight, and the gain of
    signing if it had all the weight.
    """

    concern: str
    weight: float
    gain: float


def weight_corners(names: Sequence[str], weights: Numbers, gains: Numbers, first: Sequence[str] = ()) -> list[Corner]:
    """Corners of the slice in which the declared weights lie: two concerns, `first` before those whose weight moves the
    gain most (`w_c |g_c − V|`), and the rest. Wishes of one concern are one corner: a third concern alone is the rest
    by its own name, and where there are fewer than three there are fewer corners.
    """
    merged = {name: _corner(name, [name], names, weights, gains) for name in dict.fromkeys(names)}
    worth = float(weights @ gains)
    order = sorted(merged.values(), key=lambda one: -one.weight * abs(one.gain - worth))
    order.sort(key=lambda one: one.concern not in first)
    own, others = order[:OWN], [one.concern for one in order[OWN:]]
    if not others:
        return own
    return [*own, merged[others[0]] if len(others) == 1 else _corner(REST, others, names, weights, gains)]


def _corner(label: str, merged: Sequence[str], names: Sequence[str], weights: Numbers, gains: Numbers) -> Corner:
    parts = [(float(w), float(g)) for name, w, g in zip(names, weights, gains, strict=True) if name in merged]
    weight = sum(w for w, _ in parts)
    shares = [w / weight if weight > 0 else 1 / len(parts) for w, _ in parts]
    return Corner(label, weight, sum(share * g for share, (_, g) in zip(shares, parts, strict=True)))


def yes_region(gains: Sequence[float]) -> list[tuple[float, ...]]:
    """Corners, as weights, of the part of a simplex in which `Σ w_c g_c ≥ 0`: a half-plane cuts it along a line. Empty
    where there is no such part.

    >>> yes_region([1.0, -1.0, -3.0])
    [(1.0, 0.0, 0.0), (0.5, 0.5, 0.0), (0.75, 0.0, 0.25)]
    """
    count, found = len(gains), list[tuple[float, ...]]()
    for at, gain in enumerate(gains):
        after = (at + 1) % count
        if gain >= 0:
            found.append(_weights(count, {at: 1.0}))
        # The way back along a line is the same edge.
        if gain * gains[after] < 0 and (after > at or count > OWN):
            part = gain / (gain - gains[after])
            found.append(_weights(count, {at: 1 - part, after: part}))
    return list(dict.fromkeys(found))


def _weights(count: int, weights: dict[int, float]) -> tuple[float, ...]:
    return tuple(weights.get(at, 0.0) for at in range(count))
