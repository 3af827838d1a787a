"""Reverting walks of monthly shocks, and what figures by year say of those shocks."""

from typing import NamedTuple

import jax
import jax.numpy as jnp
from jaxtyping import Array, Float

from twotrack.base.months import MONTHS_A_YEAR
from twotrack.base.shapes import Scalar

Places = Float[Array, "place year"]
Square = Float[Array, "year year"]
Response = Float[Array, "year month"]


class MonthMoments(NamedTuple):
    """A month of a walk that is drawn back at a rate: what is left of a level at its end, the mean of that level over
    it, and the mean over it of what its own shock adds. What is left of the shock at the end is `mean` too.
    """

    carried: Array
    mean: Array
    shock_mean: Array


def month_moments(half_life: Array) -> MonthMoments:
    """Month of a walk whose shock is constant within the month."""
    rate = jnp.log(2.0) / half_life
    carried = jnp.exp(-rate)
    mean = (1 - carried) / rate
    return MonthMoments(carried, mean, (1 - mean) / rate)


def year_response(years: int, half_life: Scalar) -> Response:
    """Mean of a walk over each year, for a shock of one in each month."""
    month = month_moments(half_life)
    at = jnp.arange(years * MONTHS_A_YEAR)
    lag = at[:, None] - at[None, :]
    later = month.mean**2 * month.carried ** jnp.maximum(lag - 1, 0).astype(float)
    by_month = jnp.where(lag > 0, later, jnp.where(lag == 0, month.shock_mean, 0.0))
    return by_month.reshape(years, MONTHS_A_YEAR, -1).mean(axis=1)


def inverse(matrix: Array) -> Array:
    """Inverse of a positive definite matrix, by Gauss and Jordan.

    In plain arithmetic: a library's solver, called for many draws at once inside a loop, can wait for ever for
    processors that it holds itself.
    """
    size = matrix.shape[-1]

    def pivot_step(square: Array, at: Array) -> tuple[Array, None]:
        pivot = jnp.arange(size) == at
        chosen = pivot.astype(float)
        column, found = square @ chosen, chosen @ square @ chosen
        row = chosen @ square / found
        rest = square - column[:, None] * row
        rest = jnp.where(pivot[:, None], row, jnp.where(pivot, -column[:, None] / found, rest))
        return jnp.where(pivot[:, None] & pivot, 1 / found, rest), None

    return jax.lax.scan(pivot_step, matrix, jnp.arange(size))[0]


class YearGain(NamedTuple):
    """Solver of the covariance of figures by place and year: the block of each place, the places' loads on what
    they share, and the covariance of the shared part once the figures are known.
    """

    inverse: Float[Array, "place year year"]
    loads: Places
    shared: Square


def year_gain(walk: Square, scale: Float[Array, "place"], common_share: Scalar, variance: Places) -> YearGain:
    """Solver for walks of covariance `walk` that each place feels by its scale, a share of them common to all places,
    seen with an error of this variance; a figure whose variance is not finite says nothing.
    """
    observed = jnp.isfinite(variance)
    loads = scale[:, None] * observed.astype(float)
    own = (1 - common_share) * loads[:, :, None] * walk * loads[:, None, :]
    places = jax.vmap(inverse)(own + jnp.eye(walk.shape[0]) * jnp.where(observed, variance, 1.0)[:, :, None])
    seen = jnp.einsum("pi,pij,pj->ij", loads, places, loads)
    return YearGain(places, loads, common_share * inverse(inverse(walk) + common_share * seen))


def solve_gap(gain: YearGain, gap: Places) -> Places:
    """Gap divided by the covariance of the figures (matrix inversion lemma); a gap not known must be zero."""
    weighted = jnp.einsum("pij,pj->pi", gain.inverse, gap)
    shared = gain.shared @ (gain.loads * weighted).sum(axis=0)
    return weighted - jnp.einsum("pij,pj->pi", gain.inverse, gain.loads * shared)
