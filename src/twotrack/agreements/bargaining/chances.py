"""Chances of a yes, and their bands."""

from statistics import NormalDist
from typing import NamedTuple

import numpy as np

from twotrack.agreements.bargaining.front import Numbers
from twotrack.record.audit import confusion

_NORMAL = NormalDist()


class Chance(NamedTuple):
    """A share of draws with its 90 % band."""

    chance: float
    low: float
    high: float


def wilson(count: float, total: int, level: float = 0.9) -> Chance:
    """Share of draws with the interval of Wilson (1927), which stays inside 0 to 1."""
    share = count / total
    return Chance(share, *confusion.wilson(share, total, level))


def loss_averse(gain: Numbers, aversion: Numbers | float) -> Numbers:
    """Gain as it is felt: a loss counts `aversion` times (Kahneman and Tversky 1979)."""
    return np.where(gain >= 0, gain, aversion * gain)


def mean_loss_averse(mean: float, sd: float, aversion: float) -> float:
    """Mean of a felt gain whose gain is normal: `E[g⁺] − λ E[g⁻]`."""
    z = mean / sd
    density = sd * _NORMAL.pdf(z)
    return mean * _NORMAL.cdf(z) + density - aversion * (density - mean * _NORMAL.cdf(-z))
