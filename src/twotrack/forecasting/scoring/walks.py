"""The rival to beat: an equal pool of a random walk in logs and one drawn back to each state's own level.

A local level by state, filtered over a grid of numbers; each draw picks its numbers by their likelihood.
"""

from dataclasses import dataclass, replace
from itertools import product

import numpy as np
from numpy.typing import NDArray

from twotrack.base.months import MONTHS_A_YEAR
from twotrack.forecasting.case import ForecastCase
from twotrack.observation.kalman import Level, LevelMotion, follow

Numbers = NDArray[np.float64]
Generator = np.random.Generator

MONTHS = 180
TAIL = 5
SHOCKS = np.geomspace(0.002, 0.1, 14)
NOISES = (0.0, 0.01, 0.02, 0.04, 0.08, 0.15)
PULLS = (0.0, 0.005, 0.01, 0.02, 0.04)
# A state's own likelihood leans on the mean of all states by so much.
LEANING = 12
HOME_OWN, FLOOR, START_VARIANCE = 0.8, 0.2, 0.1
SHARE_BOUNDS = (0.02, 0.9)
LEAST_NOISE = 1e-3
# Paths stop at this log count, or at so much above the highest log count known.
CEILING, ABOVE_KNOWN = 9.0, 2.0


@dataclass(frozen=True)
class Grid:
    """Filtered levels for every point of the grid (shock, noise, pull) and state, with their likelihood."""

    points: Numbers
    level: Numbers
    variance: Numbers
    likelihood: Numbers
    home: Numbers


def walks(case: ForecastCase, rng: Generator, draws: int) -> dict[str, Numbers]:
    """Draws of the random walk, of the reverting walk and of their equal pool, by draw, month and state."""
    grid = filtered(case)
    share = common_share(case.known)
    kinds = {"random_walk": grid.points[:, 2] == 0, "reverting_walk": grid.points[:, 2] > 0}
    found = {name: paths(case, grid, np.flatnonzero(use), share, draws, rng) for name, use in kinds.items()}
    return found | {"pool_of_walks": np.concatenate(list(found.values()))}


def seasonal_pool(case: ForecastCase, season: Numbers, rng: Generator, draws: int) -> Numbers:
    """Draws of the pool of walks around a log season, by known month and month ahead."""
    count = len(case.known)
    known, ahead = np.exp(season[:count]), np.exp(season[count:])
    return walks(
        replace(case, population=case.population * known, population_ahead=case.population_ahead * ahead), rng, draws
    )["pool_of_walks"]


def filtered(case: ForecastCase) -> Grid:
    """Scalar Kalman filter of the log rate of every state at every point of the grid (shock, noise, pull).

        x_t = x_{t−1} + pull (home − x_{t−1}) + w_t,   Var w = shock
        y_t = x_t + e_t,                               Var e = counting + noise

    Returns level, variance and log likelihood after the last month known; home is 0.8 of a state's own mean log
    rate and 0.2 of that of all states.
    """
    counts, population = case.known[-MONTHS:], case.population[-MONTHS:]
    log_rate = np.log((counts + 0.5) / population)
    chance = 1 / (np.maximum(counts, np.exp(log_rate).mean() * population * FLOOR) + 0.5)
    home = HOME_OWN * log_rate.mean(axis=0) + (1 - HOME_OWN) * log_rate.mean()
    points = np.array(list(product(SHOCKS, NOISES, PULLS)))
    shock, noise, pull = points.T[:, :, None]
    start = np.repeat(log_rate[:MONTHS_A_YEAR].mean(axis=0)[None], len(points), axis=0)
    level = Level(start, np.full_like(start, START_VARIANCE), np.zeros_like(start))
    for seen, error in zip(log_rate, chance, strict=True):
        level = follow(level, LevelMotion(shock, pull, home), seen, error + noise)
    return Grid(points, level.mean, level.variance, level.likelihood, home)


def common_share(counts: Numbers) -> float:
    """Share of the variance of yearly log growth that states have in common: mean covariance of two states over
    mean variance, bounded to [0.02, 0.9].
    """
    if counts.shape[1] == 1:
        return SHARE_BOUNDS[1]
    yearly = counts.reshape(-1, MONTHS_A_YEAR, counts.shape[1]).sum(axis=1)
    together = np.cov(np.diff(np.log(yearly + 0.5), axis=0).T)
    apart = np.trace(together)
    return float(np.clip((together.sum() - apart) / (counts.shape[1] - 1) / apart, *SHARE_BOUNDS))


def resample_grid(grid: Grid, use: NDArray[np.intp], draws: int, rng: Generator) -> NDArray[np.intp]:
    """Point of the grid for every draw and state, by likelihood."""
    weight = grid.likelihood[use].mean(axis=1, keepdims=True) * LEANING + grid.likelihood[use]
    chance = np.exp(weight - weight.max(axis=0))
    chance /= chance.sum(axis=0)
    columns = [rng.choice(len(use), draws, p=chance[:, state]) for state in range(chance.shape[1])]
    return use[np.stack(columns, axis=1)]


def paths(case: ForecastCase, grid: Grid, use: NDArray[np.intp], share: float, draws: int, rng: Generator) -> Numbers:
    """Monthly counts by draw, month ahead and state along sampled walks, with Student shocks that last along a path.

        yₜ₊₁ = yₜ + θ (home − yₜ) + σ (√ρ ε₀ + √(1 − ρ) ε),   count ~ Poisson(Gamma(1 / ν, ν N eʸ))

    y is the log rate; θ, σ² and ν are a point of the grid for each draw and state, ρ is `share`. ε₀ is common to the
    states and both ε are normal, scaled once a path by √((d − 2) / χ²(d)).
    """
    pick = resample_grid(grid, use, draws, rng)
    level = np.take_along_axis(grid.level, pick, axis=0)
    spread = np.sqrt(np.take_along_axis(grid.variance, pick, axis=0))
    level = level + spread * rng.standard_normal(level.shape)
    shock, noise, pull = (grid.points[pick, part] for part in range(3))
    noise = np.maximum(noise, LEAST_NOISE)
    common = np.sqrt((TAIL - 2) / rng.chisquare(TAIL, (draws, 1)))
    own = np.sqrt((TAIL - 2) / rng.chisquare(TAIL, level.shape))
    ceiling = max(CEILING, float(np.log(case.known.max())) + ABOVE_KNOWN)
    found = np.empty((draws, *case.population_ahead.shape))
    for month, population in enumerate(case.population_ahead):
        together = np.sqrt(share) * common * rng.standard_normal((draws, 1))
        step = together + np.sqrt(1 - share) * own * rng.standard_normal(level.shape)
        level = level + pull * (grid.home - level) + np.sqrt(shock) * step
        mean = np.exp(np.clip(level + np.log(population), None, ceiling))
        found[:, month] = rng.poisson(rng.gamma(1 / noise, mean * noise))
    return found
