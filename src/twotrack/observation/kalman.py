"""Waves that revert, filtered out of monthly figures: what the figures say of them, and of the months not seen."""

from typing import NamedTuple

import jax
import jax.numpy as jnp
from jaxtyping import Array, Float

Series = Float[Array, "series"]
Square = Float[Array, "series series"]


class Waves(NamedTuple):
    """Parameters of reverting waves: covariance Q of the monthly shocks, reversion rate θ a month, and the variance
    of the irregular part of a single month's figure, by series.
    """

    shocks: Square
    reversion: Series
    irregular: Series


class Belief(NamedTuple):
    """Mean and covariance of the waves at a month's end."""

    mean: Series
    covariance: Square


class Figures(NamedTuple):
    """Log gaps of one month, and their variance by counting."""

    gap: Series
    chance: Series


class Filtered(NamedTuple):
    """Log density of the figures, and the one-step forecast of each month's gap: mean and covariance."""

    log_density: Float[Array, ""]
    forecast: Float[Array, "month series"]
    spread: Float[Array, "month series series"]


def filtered(gap: Float[Array, "month series"], waves: Waves, chance: Float[Array, "month series"]) -> Filtered:
    """Kalman filter of the log gaps y between figures and mechanism, one state (a wave) a series.

        x_m = φ x_{m−1} + a ε_m,   ε_m ~ N(0, Q),   x_0 = 0,   φ = e^(−θ),   a = (1 − φ) / θ
        y_m = x_m + e_m,           e_m ~ N(0, irregular + chance_m)

    A shock is constant within its month, hence a. `gap` is by month and series, NaN where there is no figure: such
    a month updates nothing. `chance` is the counting variance of each figure, in logs. Returns the log density Σ_m
    −½ (vᵀ S⁻¹ v + ln|S|) of the innovations v, up to a constant, and the one-step forecast of each gap: mean and
    covariance.

    Reference: Durbin and Koopman (2012), Time Series Analysis by State Space Methods, chapter 4.
    """
    carried = jnp.exp(-waves.reversion)
    # A shock is constant within its month, so that reversion takes some of it before the month ends.
    kept = (1 - carried) / waves.reversion
    moved = waves.shocks * kept[:, None] * kept[None, :]

    def month(state: Belief, seen: Figures) -> tuple[Belief, tuple[Array, ...]]:
        mean, covariance = state
        figures, variance = seen
        mean = carried * mean
        covariance = carried[:, None] * covariance * carried[None, :] + moved
        observed = jnp.isfinite(figures)
        error = jnp.where(observed, waves.irregular + variance, 1.0)
        mask = observed.astype(float)
        surprise = mask * (jnp.where(observed, figures, 0.0) - mean)
        expected = mask[:, None] * covariance * mask[None, :] + jnp.diag(error)
        gain = jnp.linalg.solve(expected, mask[:, None] * covariance).T
        spent = surprise @ jnp.linalg.solve(expected, surprise) + jnp.linalg.slogdet(expected)[1]
        forecast = (mean, covariance + jnp.diag(waves.irregular + variance))
        after = Belief(mean + gain @ surprise, covariance - gain @ (mask[:, None] * covariance))
        return after, (-spent / 2, *forecast)

    none = Belief(jnp.zeros_like(waves.irregular), jnp.zeros_like(waves.shocks))
    _, (densities, means, spreads) = jax.lax.scan(month, none, Figures(gap, chance))
    return Filtered(densities.sum(), means, spreads)
