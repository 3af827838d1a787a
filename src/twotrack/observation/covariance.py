"""Covariance of the model's own stochastic terms over years, so that a fit knows what chance explains."""

import jax.numpy as jnp
from jaxtyping import Array, Float

from twotrack.base.months import MONTHS_A_YEAR
from twotrack.base.shapes import Scalar

Years = Float[Array, "year"]
Square = Float[Array, "year year"]


def reverting_walk(months: Years, sd: Scalar, half_life: Scalar) -> Square:
    """Covariance between months s and t of an Ornstein–Uhlenbeck process from zero, driven by shocks of `sd` a
    month.

        Cov(x_s, x_t) = σ² / 2θ · (e^(−θ|s − t|) − e^(−θ(s + t))),   θ = ln 2 / half-life

    `months` counts from the start of the process; the half-life is in months. Returns a matrix (year, year) in the
    square of the unit of the process (logs).

    Reference: Uhlenbeck and Ornstein (1930), Physical Review 36.
    """
    rate = jnp.log(2.0) / half_life
    apart = jnp.abs(months[:, None] - months[None, :])
    since_start = months[:, None] + months[None, :]
    return sd**2 / (2 * rate) * (jnp.exp(-rate * apart) - jnp.exp(-rate * since_start))


def normal_with_common_factor(
    residual: Float[Array, "state year"],
    own: Float[Array, "state year year"],
    loads: Float[Array, "state year"],
    common: Square,
) -> Array:
    """Log density, up to a constant, of residuals r_s = L_s f + u_s with a factor f that all states share.

        f ~ N(0, C), u_s ~ N(0, D_s), L_s = diag(loads of s), so Σ = D + L C Lᵀ and
        log p = −½ (rᵀ Σ⁻¹ r + ln|Σ|)
        Σ⁻¹ = D⁻¹ − D⁻¹ L (I + C LᵀD⁻¹L)⁻¹ C Lᵀ D⁻¹,   |Σ| = |D| · |I + C LᵀD⁻¹L|

    `residual` and `loads` are by state and year, `own` holds D_s by state, `common` is C (year, year). Only
    matrices of years by years are inverted. Reference: Woodbury (1950), Inverting modified matrices.
    """
    inverse = jnp.linalg.inv(own)
    weighted = jnp.einsum("sij,sj->si", inverse, residual)
    seen = jnp.einsum("si,sij,sj->ij", loads, inverse, loads)
    projected = (loads * weighted).sum(axis=0)
    mixed = jnp.eye(common.shape[0]) + common @ seen
    quadratic = (residual * weighted).sum() - projected @ jnp.linalg.solve(mixed, common @ projected)
    log_determinant = jnp.linalg.slogdet(own)[1].sum() + jnp.linalg.slogdet(mixed)[1]
    return -(quadratic + log_determinant) / 2


def mid_years(count: int) -> Years:
    """Months from the start to the middle of each year."""
    return MONTHS_A_YEAR * (jnp.arange(count, dtype=float) + 1 / 2)


def normal(residual: Float[Array, "year"], covariance: Square) -> Array:
    """Log density of residuals r ~ N(0, Σ), up to a constant: −½ (rᵀ Σ⁻¹ r + ln|Σ|)."""
    quadratic = residual @ jnp.linalg.solve(covariance, residual)
    return -(quadratic + jnp.linalg.slogdet(covariance)[1]) / 2


def diagonal_covariance(sd: Float[Array, "series"]) -> Float[Array, "series series"]:
    """Covariance of independent shocks: diag(σ²)."""
    return jnp.diag(sd**2)


def equicorrelation(sd: Float[Array, "series"], common_share: Scalar) -> Float[Array, "series series"]:
    """Covariance of shocks that share a part c of their variance: Q_ij = σ_i σ_j (c + (1 − c) δ_ij)."""
    alike = common_share + (1 - common_share) * jnp.eye(sd.shape[0])
    return sd[:, None] * alike * sd[None, :]
