"""What a yes depends on among the weights of concerns: exact shares, smallest shifts; worth is linear in them."""

from typing import NamedTuple

import numpy as np

from twotrack.agreements.bargaining.front import Numbers


def share_of_weights(gains: Numbers) -> float:
    """Share of all weights (uniform on the simplex) under which the weighted gain is positive.

    For distinct gains it is `Σ_{g_i>0} g_i^{n−1}/Π_{j≠i}(g_i − g_j)`. That form cancels where gains nearly coincide;
    the recursion of Varsi (1973) used here has positive terms only: for each gain `y < 0` in turn and each `x_k ≥ 0`,
    `A_k ← (x_k A_k − y A_{k−1})/(x_k − y)` from `A = (1, 0, …)`; the last `A` is the share with no gain.
    """
    if gains.max() <= 0:
        return 0.0
    above = gains[gains > 0]
    if above.size == gains.size:
        return 1.0
    shares = np.concatenate([[1.0], np.zeros(gains.size - above.size)])
    # The mirror of the recursion: it ends at the share with a gain itself, so that a small one keeps its digits.
    for gain in above:
        for k, other in enumerate(-gains[gains <= 0], start=1):
            shares[k] = (other * shares[k] + gain * shares[k - 1]) / (other + gain)
    return float(shares[-1])


def share_of_ordered_weights(gains: Numbers) -> float:
    """The same share where only the order of the weights is agreed on, the heaviest first: that of the
    running means.
    """
    return share_of_weights(np.cumsum(gains) / np.arange(1, gains.size + 1))


class Flip(NamedTuple):
    """Smallest shift of weight from one concern to another that turns the sign of the worth."""

    source: int
    target: int
    shift: float


def smallest_flip(weights: Numbers, gains: Numbers) -> Flip | None:
    """Smallest `|V|/|g_i − g_j|` over pairs in which the source has that weight; None where no single shift does it."""
    worth = float(weights @ gains)
    best: Flip | None = None
    for source, gain in enumerate(gains):
        for target, other in enumerate(gains):
            towards = (gain - other) * (1 if worth >= 0 else -1)
            if towards <= 0:
                continue
            shift = abs(worth) / float(towards)
            if shift <= weights[source] and (best is None or shift < best.shift):
                best = Flip(source, target, shift)
    return best
