"""Sampled futures of the states' levels, and the homicides that would be recorded of them."""

import jax
import jax.numpy as jnp
import numpy as np
from jaxtyping import Array, Float
from numpy.typing import NDArray

from twotrack.base.shapes import Scalar, State
from twotrack.calibration.level_numbers import LevelNumbers
from twotrack.calibration.state_levels import Ahead, Known, LevelBelief, Motion, Steps, filtered, gaps, homes, motion

# No path goes above so many times the highest rate known of any state.
HIGHEST = 20.0
LEAST_VARIANCE = 1e-4
# Draws that run side by side; more take memory and no less time.
CHUNK = 100

Counts = NDArray[np.float64]


def forecast(numbers: LevelNumbers, known: Known, ahead: Ahead, key: Array) -> Counts:
    """Recorded homicides by draw, month and state after the origin; `numbers` has a first axis of draws.

    Known figures are by the month. Shocks have Student tails that last along a path.
    """
    if known.months != 1:
        raise ValueError("forecasts go by the month: wanted figures by the month")
    along, counted = jax.random.split(key)
    keys = jax.random.split(along, numbers.slow_sd.shape[0])
    expected = np.asarray(expected_counts(numbers, known, ahead, keys))
    return recorded(expected, np.asarray(numbers.recording_variance), counted)


@jax.jit
def expected_counts(numbers: LevelNumbers, known: Known, ahead: Ahead, keys: Array) -> Float[Array, "draw step state"]:
    """Homicides expected in each month along every draw's path."""
    return jax.lax.map(lambda one: expected_path(one[0], known, ahead, one[1]), (numbers, keys), batch_size=CHUNK)


def expected_path(numbers: LevelNumbers, known: Known, ahead: Ahead, key: Array) -> Steps:
    """Homicides expected by month and state along one draw's path."""
    belief, _ = filtered(numbers, known)
    home = homes(known)
    at_start, along = jax.random.split(key)
    how = jax.vmap(lambda scale: motion(numbers, scale, 1))(numbers.shock_scale)
    months = ahead.exposure.shape[0]
    level = level_path(drawn_levels(belief, at_start), widened(how, numbers.widening), numbers.tail, along, months)
    if home.size > 1:
        # One series alone is added to nothing, and keeps its median.
        level = level - climb(how, months)
    highest = jnp.nanmax(gaps(known)) + jnp.log(HIGHEST)
    return jnp.exp(jnp.minimum(level + home, highest) + ahead.drift) * ahead.exposure


def drawn_levels(belief: LevelBelief, key: Array) -> Float[Array, "state part"]:
    """Pair of each state at the origin: what is unknown of it is partly common to all states."""
    common, own = jax.random.split(key)
    states, parts = belief.mean.shape
    shared = jnp.einsum("sij,j->si", root(belief.common), jax.random.normal(common, (parts,)))
    apart = root(belief.covariance - belief.common)
    return belief.mean + shared + jnp.einsum("sij,sj->si", apart, jax.random.normal(own, (states, parts)))


def root(covariance: Float[Array, "state part part"]) -> Float[Array, "state part part"]:
    """Triangular root of each covariance; a little is added that rounding may have taken."""
    return jnp.linalg.cholesky(covariance + 1e-9 * jnp.eye(covariance.shape[-1]))


def widened(how: Motion, factor: Scalar) -> Motion:
    """Motion with larger shocks of what lasts; what passes within months is as it was."""
    return how._replace(shocks=how.shocks * jnp.stack([factor**2, factor**2, jnp.ones_like(factor)]))


def level_path(start: Float[Array, "state part"], how: Motion, tail: Scalar, key: Array, months: int) -> Steps:
    """Sum of slow and fast part by month and state, from their start."""
    states, parts = start.shape
    tails, steps = jax.random.split(key)
    heavy = student_scale(tails, tail, states + 1)
    common, own = jax.random.split(steps)
    shared = heavy[0] * jax.random.normal(common, (months, 1, parts))
    alone = heavy[1:, None] * jax.random.normal(own, (months, states, parts))
    part = how.common[:, None]
    shocks = jnp.sqrt(how.shocks) * (jnp.sqrt(part) * shared + jnp.sqrt(1 - part) * alone)

    def step(level: Array, shock: Array) -> tuple[Array, State]:
        level = how.kept * level + shock
        return level, level.sum(axis=1)

    return jax.lax.scan(step, start, shocks)[1]


def student_scale(key: Array, tail: Scalar, count: int) -> Float[Array, "path"]:
    """Size of a path's shocks, of mean square one: with normal shocks of that size they are Student's."""
    chi_square = 2 * jax.random.gamma(key, tail / 2, (count,))
    return jnp.sqrt((tail - 2) / chi_square)


def climb(how: Motion, months: int) -> Steps:
    """Half the variance that shocks add by each month: what a mean of exponentials climbs by chance alone.

    The widening is left out: it stands for what is not known of the shocks, up or down, and not for more of them.
    """
    lag = jnp.arange(months, dtype=float)[:, None, None]
    added = jnp.cumsum(how.shocks * how.kept ** (2 * lag), axis=0)
    return added.sum(axis=2) / 2


def recorded(expected: Counts, variance: NDArray[np.float64], key: Array) -> Counts:
    """Counts with over-dispersion: a gamma factor of mean one and this variance (by draw), then Poisson."""
    rng = np.random.default_rng(np.asarray(jax.random.key_data(key)))
    shape = np.broadcast_to(1 / np.maximum(variance, LEAST_VARIANCE).reshape(-1, 1, 1), expected.shape)
    return rng.poisson(rng.gamma(shape, expected / shape)).astype(float)
