"""Posterior of a dynamic regression with a common shock a year, by Gibbs sampling.

    g_it = α + x_it β + u_t + e_it,   u_t ~ N(0, τ²),   e_it ~ Student with 4 degrees, scale σ_i

σ_i are shrunk to a common one; u has its own variance, so that a driver of the nation with twenty figures does not get
the credit of 640. Every conditional is of a known family (Geweke 1993, Journal of Applied Econometrics 8), so a fit
takes a second and no JAX.
"""

from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

Numbers = NDArray[np.float64]
Generator = np.random.Generator

DEGREES = 4.0
# Degrees of the common scale's hold on each state's, and of what is assumed of it; of the common shock the same.
HOLD, SCALE_DEGREES, SCALE = 6.0, 4.0, 0.2
SHOCK_DEGREES, SHOCK = 4.0, 0.1
INTERCEPT_SD = 0.15


@dataclass(frozen=True)
class Sweeps:
    """How long the sampler runs: sweeps left out at the start, sweeps kept."""

    warm: int = 150
    kept: int = 500


@dataclass(frozen=True, eq=False)
class Posterior:
    """Draws (first axis): coefficients by regressor, common shock by year, scale by state, scale of the shock."""

    intercept: Numbers
    coefficients: Numbers
    shocks: Numbers
    scale: Numbers
    shock_scale: Numbers


def sample(growth: Numbers, regressors: Numbers, prior_sd: Numbers, rng: Generator, sweeps: Sweeps) -> Posterior:
    """Posterior draws. `growth` by year and state, `regressors` by year, state and term, `prior_sd` by term; a term
    with a standard deviation of zero is left out.
    """
    years, states = growth.shape
    x = np.concatenate([np.ones((years, states, 1)), regressors], axis=-1)
    used = np.concatenate([[True], prior_sd > 0])
    x = x[..., used]
    precision = 1 / np.concatenate([[INTERCEPT_SD], prior_sd])[used] ** 2
    variance, mixing, tau2, common = np.full(states, SCALE**2), np.ones_like(growth), SHOCK**2, SCALE**2
    kept: list[tuple[Numbers, Numbers, Numbers, float]] = []
    for sweep in range(sweeps.warm + sweeps.kept):
        beta, shocks = _coefficients(growth, x, mixing / variance, precision, tau2, rng)
        left = growth - x @ beta - shocks[:, None]
        mixing = rng.gamma((DEGREES + 1) / 2, 2 / (DEGREES + left**2 / variance))
        weighed = (mixing * left**2).sum(axis=0)
        variance = (HOLD * common + weighed) / rng.chisquare(HOLD + years, states)
        shape = (SCALE_DEGREES + states * HOLD) / 2
        common = rng.gamma(shape, 2 / (SCALE_DEGREES / SCALE**2 + HOLD * (1 / variance).sum()))
        tau2 = (SHOCK_DEGREES * SHOCK**2 + (shocks**2).sum()) / rng.chisquare(SHOCK_DEGREES + years)
        if sweep >= sweeps.warm:
            kept.append((beta, shocks, np.sqrt(variance), float(np.sqrt(tau2))))
    betas = np.zeros((sweeps.kept, len(used)))
    betas[:, used] = [one[0] for one in kept]
    parts = [np.array([one[at] for one in kept]) for at in (1, 2, 3)]
    return Posterior(betas[:, 0], betas[:, 1:], *parts)


def _coefficients(
    growth: Numbers, x: Numbers, weight: Numbers, prior: Numbers, tau2: float, rng: Generator
) -> tuple[Numbers, Numbers]:
    """Coefficients and common shocks together, of their joint normal distribution given all else."""
    terms, years = x.shape[-1], len(growth)
    weighed = x * weight[..., None]
    precision = np.zeros((terms + years, terms + years))
    precision[:terms, :terms] = np.einsum("tip,tiq->pq", weighed, x) + np.diag(prior)
    across = weighed.sum(axis=1)
    precision[:terms, terms:], precision[terms:, :terms] = across.T, across
    precision[terms:, terms:] = np.diag(weight.sum(axis=1) + 1 / tau2)
    pull = np.concatenate([np.einsum("tip,ti->p", weighed, growth), (weight * growth).sum(axis=1)])
    root = np.linalg.cholesky(precision)
    mean = np.linalg.solve(precision, pull)
    found = mean + np.linalg.solve(root.T, rng.standard_normal(terms + years))
    return found[:terms], found[terms:]
