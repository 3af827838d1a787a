"""Mean, variance and extremes of draws, merged without the draws."""

from collections.abc import Iterable
from dataclasses import dataclass
from functools import reduce

import numpy as np
from numpy.typing import NDArray

Numbers = NDArray[np.float64]


@dataclass(frozen=True, eq=False)
class Moments:
    """Number of draws n, mean, sum of squared deviations M2, lowest and highest value; each array of one shape."""

    count: int
    mean: Numbers
    m2: Numbers
    low: Numbers
    high: Numbers

    @property
    def sd(self) -> Numbers:
        """Standard deviation of the sample: √(M2 / (n − 1)); NaN of less than two draws."""
        return np.sqrt(self.m2 / (self.count - 1)) if self.count > 1 else np.full_like(self.m2, np.nan)


def moments_of(values: Numbers) -> Moments:
    """Moments over draws (first axis), in two passes with the mean corrected by the second:

        x̄₀ = Σ x / n,   d = x − x̄₀,   c = Σ d / n,   x̄ = x̄₀ + c,   M2 = Σ d² − n c²

    Draws are added one after another along the first axis, in order: the same bits on every machine. Of no draw: mean
    and M2 zero, extremes beyond every number.

    Reference: Chan, Golub and LeVeque (1983), The American Statistician 37(3).
    """
    count = len(values)
    values = np.ascontiguousarray(values)
    mean = values.sum(axis=0) / max(count, 1)
    gaps = values - mean
    correction = gaps.sum(axis=0) / max(count, 1)
    return Moments(
        count,
        mean + correction,
        np.square(gaps).sum(axis=0) - count * correction**2,
        values.min(axis=0, initial=np.inf),
        values.max(axis=0, initial=-np.inf),
    )


def merge_two(a: Moments, b: Moments) -> Moments:
    """Moments of two sets of draws together:

        n = nₐ + n_b,   δ = x̄_b − x̄ₐ,   x̄ = x̄ₐ + δ n_b / n,   M2 = M2ₐ + M2_b + δ² nₐ n_b / n

    Reference: Chan, Golub and LeVeque (1983), The American Statistician 37(3).
    """
    if not (a.count and b.count):
        return a if a.count else b
    count, gap = a.count + b.count, b.mean - a.mean
    return Moments(
        count,
        a.mean + gap * (b.count / count),
        a.m2 + b.m2 + gap**2 * (a.count * b.count / count),
        np.minimum(a.low, b.low),
        np.maximum(a.high, b.high),
    )


def merge_moments(parts: Iterable[Moments]) -> Moments:
    """Moments of parts together, from left to right: another order gives other last digits."""
    return reduce(merge_two, parts)
