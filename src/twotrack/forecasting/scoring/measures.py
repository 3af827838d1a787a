"""How good a sampled forecast was: CRPS, errors of the median, and whether the bands held the outcome."""

from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

Numbers = NDArray[np.float64]

# Added to rates per 100,000 a year before logs, and the least rate in relative errors.
TINY_RATE = 0.5
QUANTILES = (0.05, 0.25, 0.5, 0.75, 0.95)


@dataclass(frozen=True)
class Scores:
    """Means over the figures of one forecast."""

    figures: int
    crps: float
    log_crps: float
    absolute_error: float
    median_ape: float
    coverage_50: float
    coverage_90: float


def crps(sample: Numbers, outcome: Numbers) -> Numbers:
    """CRPS of a sample along the first axis, in its fair form: expected to be that of the distribution itself."""
    ordered = np.sort(sample, axis=0)
    count = len(ordered)
    weight = (2 * np.arange(1, count + 1) - count - 1).reshape(-1, *[1] * (ordered.ndim - 1))
    spread = (weight * ordered).sum(axis=0) / (count * (count - 1))
    return np.abs(ordered - outcome).mean(axis=0) - spread


def scores(sample: Numbers, outcome: Numbers, tiny: float = TINY_RATE) -> Scores | None:
    """Scores of draws (draw, figure) against outcomes; None where there is no outcome at all."""
    observed = np.isfinite(outcome)
    if not observed.any():
        return None
    drawn, seen = sample[:, observed], outcome[observed]
    low, lower, middle, upper, high = np.quantile(drawn, QUANTILES, axis=0)
    return Scores(
        figures=int(observed.sum()),
        crps=float(crps(drawn, seen).mean()),
        log_crps=float(crps(np.log(drawn + tiny), np.log(seen + tiny)).mean()),
        absolute_error=float(np.abs(middle - seen).mean()),
        median_ape=float(np.median(np.abs(middle - seen) / np.maximum(seen, tiny))),
        coverage_50=float(((lower <= seen) & (seen <= upper)).mean()),
        coverage_90=float(((low <= seen) & (seen <= high)).mean()),
    )
