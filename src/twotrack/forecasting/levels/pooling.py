"""How much each point of a grid is believed, column by column, the columns leaning on one another."""

from typing import Any, NamedTuple

import jax
import jax.numpy as jnp
import numpy as np
from jaxtyping import Array
from numpy.typing import NDArray
from scipy.optimize import minimize

Numbers = NDArray[np.float64]

# On the standard scale of the priors: how far the middle of the columns may lie from a prior's median (sd), and how
# widely the columns lie around that middle (median, and sd of its log).
MIDDLE_SD = 0.875
SPREAD_MEDIAN, SPREAD_LOG_SD = 0.5, 0.4


class PooledGrid(NamedTuple):
    """Belief in each point by column; on the standard scale, the middle of the columns and their spread around it."""

    weights: Numbers
    middle: Numbers
    spread: Numbers


def prior_weighted(standard: Numbers, density: Numbers) -> Numbers:
    """Posterior weight of each point by column, from the priors alone: w_gc ∝ exp(density_gc − ½ |z_g|²)."""
    return normalise(density - (standard**2).sum(axis=1, keepdims=True) / 2)


def pool_columns(standard: Numbers, density: Numbers) -> PooledGrid:
    """Posterior weight of each point by column where the columns' numbers share a middle μ and a spread τ
    (empirical Bayes).

        z_c ~ N(μ, diag τ²) on the grid,   w_gc ∝ exp(density_gc) · N(z_g; μ, τ)
        (μ, τ) = argmax Σ_c ln Σ_g exp(density_gc) N(z_g; μ, τ) + ln prior(μ, τ)

    μ is normal around the priors' medians (sd 0.875), ln τ normal around ln ½ (sd 0.4). `standard` is by point and
    number, `density` by point and column. Reference: Carlin and Louis (2000), Bayes and Empirical Bayes Methods,
    chapter 3.
    """
    count = standard.shape[1]
    at, said = jnp.asarray(standard), jnp.asarray(density)

    def as_numpy(z: Numbers) -> tuple[float, Numbers]:
        value, slope = _objective(jnp.asarray(z), at, said)
        return float(value), np.asarray(slope)

    begin = np.concatenate([np.zeros(count), np.full(count, np.log(SPREAD_MEDIAN))])
    found: Any = minimize(as_numpy, begin, jac=True, method="L-BFGS-B")
    middle, log_spread = found.x[:count], found.x[count:]
    weight = np.asarray(_likely(at, jnp.asarray(middle), jnp.asarray(log_spread)))
    return PooledGrid(normalise(density + weight[:, None]), middle, np.exp(log_spread))


def _likely(at: Array, middle: Array, log_spread: Array) -> Array:
    """Log share of each point among columns around a middle."""
    weight = -(((at - middle) / jnp.exp(log_spread)) ** 2).sum(axis=1) / 2
    return weight - jax.scipy.special.logsumexp(weight)


# Grid and densities are arguments: as constants they would be written into a program of their own at every call.
@jax.jit
@jax.value_and_grad
def _objective(z: Array, at: Array, said: Array) -> Array:
    """Negative log density of middle and spread, with its slope in them."""
    count = at.shape[1]
    middle, log_spread = z[:count], z[count:]
    prior = ((middle / MIDDLE_SD) ** 2).sum() + (((log_spread - np.log(SPREAD_MEDIAN)) / SPREAD_LOG_SD) ** 2).sum()
    together = jax.scipy.special.logsumexp(said + _likely(at, middle, log_spread)[:, None], axis=0)
    return prior / 2 - together.sum()


def normalise(log_weight: Numbers) -> Numbers:
    """Weights exp(log_weight) scaled so that each column adds up to one."""
    share = np.exp(log_weight - log_weight.max(axis=0))
    return share / share.sum(axis=0)
