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
    """Fair CRPS of a sample x_1 … x_M (first axis) against outcomes y, by figure, in the unit of the figures.

        CRPS = (1/M) Σ_i |x_i − y| − 1 / (2 M (M − 1)) Σ_i Σ_j |x_i − x_j|

    The factor M − 1 in place of M makes its expectation that of the distribution sampled, whatever M. The double
    sum is taken from the order statistics as 2 Σ_i (2i − M − 1) x_(i). Smaller is better.

    Reference: Gneiting and Raftery (2007), JASA 102; Ferro (2014), Quarterly Journal of the Royal Meteorological
    Society 140.
    """
    ordered = np.sort(sample, axis=0)
    count = len(ordered)
    weight = (2 * np.arange(1, count + 1) - count - 1).reshape(-1, *[1] * (ordered.ndim - 1))
    spread = (weight * ordered).sum(axis=0) / (count * (count - 1))
    return np.abs(ordered - outcome).mean(axis=0) - spread


def scores(sample: Numbers, outcome: Numbers, tiny: float = TINY_RATE) -> Scores | None:
    """Means over the figures of one forecast; None where there is no outcome at all.

    `sample` is by draw and figure, `outcome` by figure (NaN is left out). `coverage_50` and `coverage_90` are the
    shares of outcomes inside the central bands (q25 to q75, q05 to q95); `absolute_error` is mean |q50 − y|,
    `median_ape` the median of |q50 − y| / max(y, tiny), `log_crps` the CRPS of ln(x + tiny).
    """
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
