"""Reverting walks of monthly shocks, what figures see of them, and what figures by year say of those shocks."""

from typing import NamedTuple

import jax
import jax.numpy as jnp
from jaxtyping import Array, Float

from twotrack.base.months import MONTHS_A_YEAR
from twotrack.base.shapes import Scalar

Places = Float[Array, "place year"]
Square = Float[Array, "year year"]
Response = Float[Array, "year month"]
Months = Float[Array, "month series"]


class WaveMotion(NamedTuple):
    """Motion of a wave x by month, and what a figure y of the month sees of it, by the month's shock ε:

    x_{m+1} = carried · x_m + added · ε_m,   y_m = view · x_m + direct · ε_m
    """

    carried: Array
    added: Array
    view: Array
    direct: Array


def month_moments(half_life: Array) -> WaveMotion:
    """Exact monthly motion of an Ornstein–Uhlenbeck process with constant forcing within the month, seen by its means.

    With dx = (−θ x + s) dt from x at the month's start, θ = ln 2 / half-life (in months): what is left of x at the
    end is φ = e^(−θ); the mean over the month of what is left of x, and also what s adds at the end, is
    a = (1 − φ) / θ; the mean over the month of what s adds is b = (1 − a) / θ.
    """
    rate = jnp.log(2.0) / half_life
    carried = jnp.exp(-rate)
    mean = (1 - carried) / rate
    return WaveMotion(carried, mean, mean, (1 - mean) / rate)


def month_ends(half_life: Array) -> WaveMotion:
    """The motion of `month_moments` seen at each month's end instead of by its mean."""
    carried, added, _, _ = month_moments(half_life)
    return WaveMotion(carried, added, carried, added)


def month_means(motion: WaveMotion, shocks: Months) -> Months:
    """What figures by month see of waves from zero with these shocks: H s, the linear map whose adjoint is in
    `kalman.smooth`.
    """
    carried, added, view, direct = motion

    def month(wave: Array, shock: Array) -> tuple[Array, Array]:
        return carried * wave + added * shock, view * wave + direct * shock

    return jax.lax.scan(month, jnp.zeros(shocks.shape[1]), shocks)[1]


def year_response(years: int, half_life: Scalar) -> Response:
    """Response R (year, month) of the yearly mean of a walk to a unit shock in each month.

    A shock of month j moves the mean of month k by b where k = j and by a² φ^(k − j − 1) where k > j; R averages
    this over the twelve months of each year. The walk starts from zero; half-life in months.
    """
    carried, mean, _, shock_mean = month_moments(half_life)
    count, before = years * MONTHS_A_YEAR, MONTHS_A_YEAR - 1
    later = mean**2 * carried ** jnp.arange(count - 1, dtype=float)
    by_lag = jnp.concatenate([jnp.zeros(before), shock_mean[None], later])
    # By the months from a shock to the first of a year, of which there are few: years and months choose among them.
    of_year = jnp.stack([by_lag[month : month + count] for month in range(MONTHS_A_YEAR)]).mean(axis=0)
    since = MONTHS_A_YEAR * jnp.arange(years)[:, None] - jnp.arange(count)
    return jnp.where(since < -before, 0.0, of_year[jnp.maximum(since + before, 0)])


def inverse(matrix: Array) -> Array:
    """Inverse of a positive definite matrix by Gauss–Jordan elimination without pivoting.

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
    """Factors of Σ⁻¹, Σ the covariance of figures by place and year: the inverse of each place's own block D_p, the
    places' loads L on the shared walk, and the covariance of that walk given the figures.
    """

    inverse: Float[Array, "place year year"]
    loads: Places
    shared: Square


def year_gain(walk: Square, scale: Array, common_share: Scalar, variance: Places) -> YearGain:
    """Factors of Σ⁻¹ for figures by place and year that load on walks of covariance W, a share c of them common to
    all places.

        Σ = D + c L W Lᵀ,   D_p = (1 − c) L_p W L_p + R_p,   L_p = scale_p (0 where there is no figure)
        shared = (W⁻¹ / c + Σ_p L_p D_p⁻¹ L_p)⁻¹

    `scale` is by place, or by place and year; `variance` holds R by place and year, not finite where there is no
    figure. Reference: Woodbury (1950).
    """
    observed = jnp.isfinite(variance)
    loads = scale.reshape(scale.shape[0], -1) * observed.astype(float)
    own = (1 - common_share) * loads[:, :, None] * walk * loads[:, None, :]
    places = jax.vmap(inverse)(own + jnp.eye(walk.shape[0]) * jnp.where(observed, variance, 1.0)[:, :, None])
    seen = jnp.einsum("pi,pij,pj->ij", loads, places, loads)
    return YearGain(places, loads, common_share * inverse(inverse(walk) + common_share * seen))


def solve_gap(gain: YearGain, gap: Places) -> Places:
    """Σ⁻¹ g = D⁻¹ g − D⁻¹ L · shared · Lᵀ D⁻¹ g of a gap by place and year (matrix inversion lemma).

    A gap that is not observed must be zero.
    """
    weighted = jnp.einsum("pij,pj->pi", gain.inverse, gap)
    shared = gain.shared @ (gain.loads * weighted).sum(axis=0)
    return weighted - jnp.einsum("pij,pj->pi", gain.inverse, gain.loads * shared)
