"""The pool of walks by year: a random walk in logs and one drawn back to its own level, in equal parts."""

from itertools import product

import numpy as np
from numpy.typing import NDArray

from twotrack.base.months import MONTHS_A_YEAR
from twotrack.forecasting.case import ForecastCase
from twotrack.forecasting.scoring.walks import (
    ABOVE_KNOWN,
    CEILING,
    LEAST_NOISE,
    NOISES,
    PULLS,
    SHOCKS,
    START_VARIANCE,
    TAIL,
)
from twotrack.observation.kalman import Level, LevelMotion, follow

Numbers = NDArray[np.float64]
Generator = np.random.Generator

# The grid of the walks by month, in steps of a year: shocks add up, single months average out, pulls compound.
POINTS = np.array(
    [
        (MONTHS_A_YEAR * shock, noise / MONTHS_A_YEAR, 1 - (1 - pull) ** MONTHS_A_YEAR)
        for shock, noise, pull in product(SHOCKS, NOISES, PULLS)
    ]
)


def walks_by_year(case: ForecastCase, rng: Generator, draws: int) -> dict[str, Numbers]:
    """Draws of the random walk, of the reverting walk and of their equal pool, by draw, year and column."""
    kinds = {"random_walk": POINTS[:, 2] == 0, "reverting_walk": POINTS[:, 2] > 0}
    found = {name: np.stack([_paths(c, case, use, rng, draws) for c in case.known.T], 2) for name, use in kinds.items()}
    return found | {"pool_of_walks": np.concatenate(list(found.values()))}


def _paths(counts: Numbers, case: ForecastCase, use: NDArray[np.bool_], rng: Generator, draws: int) -> Numbers:
    """Figures by draw and year of one column along sampled walks, with Student shocks that last along a path."""
    points = POINTS[use]
    level, variance, likelihood = filtered(counts, points)
    weight = np.exp(likelihood - likelihood.max())
    pick = rng.choice(len(points), draws, p=weight / weight.sum())
    shock, noise, pull = points[pick].T
    home = np.log(counts + 0.5).mean()
    at = level[pick] + np.sqrt(variance[pick]) * rng.standard_normal(draws)
    heavy = np.sqrt((TAIL - 2) / rng.chisquare(TAIL, draws))
    ceiling = max(CEILING, float(np.log(counts.max())) + ABOVE_KNOWN)
    found = np.empty((draws, len(case.population_ahead)))
    for year in range(found.shape[1]):
        at = at + pull * (home - at) + np.sqrt(shock) * heavy * rng.standard_normal(draws)
        spread = np.maximum(noise, LEAST_NOISE)
        found[:, year] = rng.poisson(rng.gamma(1 / spread, np.exp(np.minimum(at, ceiling)) * spread))
    return found


def filtered(counts: Numbers, points: Numbers) -> Level:
    """Level, its variance and the log likelihood at every point of the grid (shock, noise, pull), by the filter of
    `walks` in steps of a year, with the variance of counting 1 / (y + ½).
    """
    log_count, home = np.log(counts + 0.5), np.log(counts + 0.5).mean()
    shock, noise, pull = points.T
    size = len(points)
    level = Level(np.full(size, log_count[0]), np.full(size, START_VARIANCE), np.zeros(size))
    for seen, chance in zip(log_count, 1 / (counts + 0.5), strict=True):
        level = follow(level, LevelMotion(shock, pull, home), seen, chance + noise)
    return level
