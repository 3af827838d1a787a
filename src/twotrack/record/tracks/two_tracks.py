"""How two-tracked a relationship is: measures of cooperation and hostility at once, as attitude research has them."""

from collections.abc import Callable, Sequence
from typing import NamedTuple

import numpy as np
from numpy.typing import ArrayLike, NDArray

from twotrack.record.moves.row import Move
from twotrack.record.moves.table import weight_of

Numbers = NDArray[np.float64]


def _pair(cooperation: ArrayLike, hostility: ArrayLike) -> tuple[Numbers, Numbers]:
    return np.asarray(cooperation, dtype=float), np.asarray(hostility, dtype=float)


def griffin(cooperation: ArrayLike, hostility: ArrayLike) -> Numbers:
    """Intensity less distance: (P + N) / 2 - |P - N| (Thompson, Zanna and Griffin 1995).

    >>> float(griffin(7, 4))
    2.5
    """
    p, n = _pair(cooperation, hostility)
    return np.asarray((p + n) / 2 - np.abs(p - n))


def kaplan(cooperation: ArrayLike, hostility: ArrayLike) -> Numbers:
    """Twice the smaller: 2 min(P, N).

    >>> float(kaplan(7, 4))
    8.0
    """
    return 2 * np.minimum(*_pair(cooperation, hostility))


def jamieson(cooperation: ArrayLike, hostility: ArrayLike) -> Numbers:
    """Square of the smaller over the larger: C^2 / D; nothing where both are nothing.

    >>> round(float(jamieson(7, 4)), 3)
    2.286
    """
    pair = _pair(cooperation, hostility)
    smaller, larger = np.minimum(*pair), np.maximum(*pair)
    return np.divide(smaller**2, larger, out=np.zeros_like(larger), where=larger > 0)


def gradual_threshold(cooperation: ArrayLike, hostility: ArrayLike) -> Numbers:
    """Gradual threshold: 5 (C + 1)^0.5 - D^(1 / (C + 1)), C the smaller and D the larger.

    >>> round(float(gradual_threshold(7, 4)), 3)
    9.705
    """
    pair = _pair(cooperation, hostility)
    smaller, larger = np.minimum(*pair), np.maximum(*pair)
    return np.asarray(5 * np.sqrt(smaller + 1) - larger ** (1 / (smaller + 1)))


MEASURES: dict[str, Callable[[ArrayLike, ArrayLike], Numbers]] = {
    "griffin": griffin,
    "kaplan": kaplan,
    "jamieson": jamieson,
    "gradual_threshold": gradual_threshold,
}


class Tracks(NamedTuple):
    """What moves add up to on the two tracks."""

    cooperation: float
    hostility: float

    @property
    def balance(self) -> float:
        """Twice the smaller over the sum: 1 where both tracks are equal, 0 where there is only one."""
        whole = self.cooperation + self.hostility
        return 2 * min(self) / whole if whole else 0.0


def tracks(moves: Sequence[Move], *, weighted: bool) -> Tracks:
    """Cooperation and hostility of moves: by their weights, or counted with a mixed move half on each track.

    A joint act, which is two directed rows, counts once where moves are counted.
    """
    if weighted:
        weights = [weight_of(move) for move in moves]
        return Tracks(sum(w.cooperative for w in weights), sum(w.hostile for w in weights))
    parts = [(_count(move), move.stance) for move in moves]
    mixed = sum(share for share, stance in parts if stance == "mixed")
    sums = [sum(share for share, stance in parts if stance == track) for track in ("cooperative", "hostile")]
    return Tracks(sums[0] + mixed / 2, sums[1] + mixed / 2)


def _count(move: Move) -> float:
    return 1 / 2 if move.joint == "yes" else 1.0
