"""Numbers of the states' stochastic levels: their priors, and their mode and spread given the figures of an origin."""

from collections.abc import Callable
from dataclasses import dataclass
from functools import lru_cache
from pathlib import Path
from typing import Any, NamedTuple

import jax
import jax.numpy as jnp
import numpy as np
from jaxtyping import Array, Float
from numpy.typing import NDArray
from scipy.optimize import minimize

from twotrack.base.shapes import Scalar, State
from twotrack.tables.readers import read_rows
from twotrack.tables.rows import ParameterRow
from twotrack.world.draws import Belief, belief, transform

TABLE = Path(__file__).parent / "state_levels.toml"

Standard = Float[Array, "number"]
Vector = NDArray[np.float64]


class LevelNumbers(NamedTuple):
    """How the levels move and are seen; rates and shocks by the month."""

    slow_sd: Scalar
    slow_half_life: Scalar
    fast_sd: Scalar
    fast_half_life: Scalar
    brief_sd: Scalar
    brief_half_life: Scalar
    common_share: Scalar
    recording_variance: Scalar
    shock_scale: State
    tail: Scalar
    widening: Scalar


@dataclass(frozen=True)
class LevelFit:
    """Mode and covariance of the uncertain numbers on the standard scale of their priors."""

    mode: Vector
    covariance: Vector
    log_density: float
    converged: bool


@lru_cache(maxsize=4)
def level_beliefs(table: Path = TABLE) -> tuple[Belief, ...]:
    """Prior of every number, in the order of `LevelNumbers`."""
    rows = read_rows(table, ParameterRow)
    return tuple(belief(name, rows[name], None) for name in LevelNumbers._fields)


def size(table: Path = TABLE) -> int:
    """How many uncertain numbers there are, members of vectors counted apart."""
    return sum(b.location.size for b in level_beliefs(table) if b.family != "fixed")


def level_numbers(standard: Standard, table: Path = TABLE) -> LevelNumbers:
    """Numbers at a point of the standard scale: 0 is a prior's median, 1 its standard deviation away."""
    found: dict[str, Array] = {}
    start = 0
    for b in level_beliefs(table):
        z = jnp.zeros(b.location.shape)
        if b.family != "fixed":
            z = standard[start : start + b.location.size].reshape(b.location.shape)
            start += b.location.size
        found[b.name] = transform(b.family, jnp.asarray(b.location) + jnp.asarray(b.scale) * z) * b.to_base
    found["shock_scale"] = jnp.atleast_1d(found["shock_scale"])
    return LevelNumbers(**found)


def fit_levels(log_likelihood: Callable[[LevelNumbers], Scalar], table: Path = TABLE) -> LevelFit:
    """Mode of prior times likelihood, the levels integrated out, and the inverse of the curvature there."""

    def objective(standard: Standard) -> Scalar:
        return (standard**2).sum() / 2 - log_likelihood(level_numbers(standard, table))

    gradient: Any = jax.jit(jax.value_and_grad(objective))

    def as_numpy(z: Vector) -> tuple[float, Vector]:
        value, slope = gradient(jnp.asarray(z))
        return float(value), np.asarray(slope)

    found: Any = minimize(as_numpy, np.zeros(size(table)), jac=True, method="L-BFGS-B", options={"maxiter": 300})
    curvature = np.array([_slope_change(as_numpy, found.x, at) for at in range(size(table))])
    values, vectors = np.linalg.eigh((curvature + curvature.T) / 2)
    # A direction that the figures leave open has the curvature of its prior, which is 1.
    kept = np.maximum(values, 1.0)
    return LevelFit(found.x, (vectors / kept) @ vectors.T, -float(found.fun), bool(found.success))


def _slope_change(gradient: Callable[[Vector], tuple[float, Vector]], mode: Vector, at: int) -> Vector:
    step = np.zeros(mode.size)
    step[at] = 1e-3
    return (gradient(mode + step)[1] - gradient(mode - step)[1]) / (2 * step[at])


def drawn_numbers(fitted: LevelFit, key: Array, draws: int, table: Path = TABLE) -> LevelNumbers:
    """Numbers of each draw, stacked along a first axis: normal around the mode on the standard scale."""
    root = np.linalg.cholesky(fitted.covariance)
    normal = jax.random.normal(key, (draws, fitted.mode.size))
    return jax.vmap(lambda z: level_numbers(z, table))(jnp.asarray(fitted.mode) + normal @ jnp.asarray(root).T)
