"""Covariance of the model's own stochastic terms over years, so that a fit knows what chance explains."""

import jax.numpy as jnp
from jaxtyping import Array, Float

from twotrack.base.shapes import Scalar

Years = Float[Array, "year"]
Square = Float[Array, "year year"]


def reverting_walk(months: Years, sd: Scalar, half_life: Scalar) -> Square:
    """Covariance at these months of a walk from zero that is drawn back: shocks of `sd` a month."""
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
    """Log density of residuals with a covariance of each state's own, and one factor that all states share.

    The states are integrated one by one, and the factor by the matrix inversion lemma.
    """
    inverse = jnp.linalg.inv(own)
    weighted = jnp.einsum("sij,sj->si", inverse, residual)
    seen = jnp.einsum("si,sij,sj->ij", loads, inverse, loads)
    projected = (loads * weighted).sum(axis=0)
    mixed = jnp.eye(common.shape[0]) + common @ seen
    quadratic = (residual * weighted).sum() - projected @ jnp.linalg.solve(mixed, common @ projected)
    log_determinant = jnp.linalg.slogdet(own)[1].sum() + jnp.linalg.slogdet(mixed)[1]
    return -(quadratic + log_determinant) / 2


def normal(residual: Float[Array, "year"], covariance: Square) -> Array:
    """Log density of residuals with a covariance, up to a constant."""
    quadratic = residual @ jnp.linalg.solve(covariance, residual)
    return -(quadratic + jnp.linalg.slogdet(covariance)[1]) / 2
