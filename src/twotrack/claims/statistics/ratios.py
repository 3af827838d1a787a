"""Ratios and slopes of counts with more spread than Poisson."""

from math import exp, log, sqrt
from typing import NamedTuple

import numpy as np
from numpy.typing import NDArray

Numbers = NDArray[np.float64]
# Normal quantile of two-sided 95 % intervals.
Z = 1.959963984540054


class Interval(NamedTuple):
    """A figure with its 95 % interval."""

    value: float
    low: float
    high: float


def dispersion(months: Numbers) -> float:
    """Pearson dispersion of counts by month (year x month) about a level of their own in each year; at least one.

    phi = sum (y - mean of its year)^2 / mean of its year / (years x (months - 1)).
    """
    mean = months.mean(axis=1, keepdims=True)
    if not (mean > 0).all():
        return 1.0
    free = months.shape[0] * (months.shape[1] - 1)
    return max(1.0, float(((months - mean) ** 2 / mean).sum() / free))


def ratio_of_rates(later: float, earlier: float, exposure: float, phi: float) -> Interval:
    """Ratio of two rates with its quasi-Poisson interval: se of the log is sqrt(phi (1/later + 1/earlier)).

    `exposure` is the later over the earlier population. Undefined where a count is zero.
    """
    if later <= 0 or earlier <= 0:
        return Interval(float("nan"), float("nan"), float("nan"))
    value = later / earlier / exposure
    half = Z * sqrt(phi * (1 / later + 1 / earlier))
    return Interval(value, exp(log(value) - half), exp(log(value) + half))


def correlation(x: Numbers, y: Numbers) -> Interval:
    """Pearson correlation with its interval by Fisher's z: tanh(atanh r -/+ z / sqrt(n - 3))."""
    r = float(np.corrcoef(x, y)[0, 1])
    half = Z / sqrt(len(x) - 3)
    return Interval(r, float(np.tanh(np.arctanh(r) - half)), float(np.tanh(np.arctanh(r) + half)))


def newey_west(design: Numbers, y: Numbers, lags: int) -> list[Interval]:
    """Least squares with intervals that hold under autocorrelation up to a number of lags (Newey and West 1987)."""
    inverse = np.linalg.inv(design.T @ design)
    beta = inverse @ design.T @ y
    scores = design * (y - design @ beta)[:, None]
    meat = scores.T @ scores
    for lag in range(1, lags + 1):
        cross = scores[lag:].T @ scores[:-lag]
        meat += (1 - lag / (lags + 1)) * (cross + cross.T)
    errors = np.sqrt(np.diag(inverse @ meat @ inverse) * len(y) / (len(y) - design.shape[1]))
    return [Interval(float(b), float(b - Z * e), float(b + Z * e)) for b, e in zip(beta, errors, strict=True)]


def block_error(values: Numbers, length: int) -> float:
    """Standard error of a mean from means of blocks of consecutive values."""
    blocks = [values[at : at + length].mean() for at in range(0, len(values) - length + 1, length)]
    return float(np.std(blocks, ddof=1) / sqrt(len(blocks))) if len(blocks) > 1 else float("nan")
