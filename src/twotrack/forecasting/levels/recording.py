"""From figures to log gaps that a filter reads, and from paths of levels to figures that would be recorded."""

from typing import Any

import numpy as np
from numpy.typing import NDArray

from twotrack.base.months import MONTHS_A_YEAR
from twotrack.forecasting.levels.filter import FilterInput

Numbers = NDArray[np.float64]
Generator = np.random.Generator

# Home of a level: mean over this many of the last years.
HOME_YEARS = 15
# A figure is not believed to vary less than one of this part of the columns' typical rate would.
FLOOR = 0.2
LEAST_VARIANCE = 1e-4
# No path goes above this many times the highest known level.
HIGHEST = 20.0
# Known steps are padded to whole decades, so that neighbouring origins share one compiled program.
PADDED_YEARS = 10


def gaps(figures: Numbers, exposure: Numbers) -> Numbers:
    """Log rate ln((y + ½) / exposure) of each figure; half a case is added so that a zero has a logarithm."""
    return np.log((figures + 1 / 2) / exposure)


def counting_variance(figures: Numbers, exposure: Numbers) -> Numbers:
    """Variance of ln y by counting alone (delta method): 1 / (max(y, 0.2 · typical) + ½), typical the mean rate
    times exposure.
    """
    typical = figures.sum() / exposure.sum()
    return 1 / (np.maximum(figures, FLOOR * typical * exposure) + 1 / 2)


def last_years(by_step: Numbers, months: int) -> Numbers:
    """Mean of each column over the years that make its home."""
    return by_step[-HOME_YEARS * MONTHS_A_YEAR // months :].mean(axis=0)


def pad(from_home: Numbers, chance: Numbers, months: int) -> FilterInput:
    """Gaps and their variance with empty steps before them."""
    edge = ((-len(from_home) % (PADDED_YEARS * MONTHS_A_YEAR // months), 0), (0, 0))
    # JAX takes NumPy's arrays.
    filled: Any = np.pad(from_home, edge, constant_values=np.nan)
    variance: Any = np.pad(chance, edge, constant_values=1.0)
    return FilterInput(filled, variance, months)


def cap_paths(paths: Numbers, known: Numbers) -> Numbers:
    """Paths bounded by twenty times the highest level known."""
    return np.minimum(paths, known.max() + np.log(HIGHEST))


def draw_counts(expected: Numbers, variance: Numbers, rng: Generator) -> Numbers:
    """Over-dispersed counts: Poisson(μ G), G gamma with mean 1 and this variance (negative binomial), by draw."""
    shape = np.broadcast_to(1 / np.maximum(variance, LEAST_VARIANCE), expected.shape)
    return rng.poisson(rng.gamma(shape, expected / shape)).astype(float)
