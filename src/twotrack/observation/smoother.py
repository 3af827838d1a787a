"""What figures by month say of the shocks of waves that revert: a Kalman filter forward, the shocks backward."""

from typing import NamedTuple

import jax
import jax.numpy as jnp
from jaxtyping import Array, Float

from twotrack.observation.walks import MonthMoments, inverse

Months = Float[Array, "month series"]
Square = Float[Array, "series series"]


class MonthGain(NamedTuple):
    """Filter of some waves: how each moves within a month, the inverse of what is expected of a month's figures and
    the gain of the waves by them; zero where there is no figure.
    """

    moments: MonthMoments
    inverse: Float[Array, "month series series"]
    gain: Float[Array, "month series series"]


class ForwardMonth(NamedTuple):
    """What the forward pass reads of one month."""

    figures: Float[Array, "series"]
    inverse: Square
    gain: Square


class BackwardMonth(NamedTuple):
    """What the backward pass reads of one month."""

    weighted: Float[Array, "series"]
    gain: Square


def month_gain(moments: MonthMoments, shocks: Square, variance: Months) -> MonthGain:
    """Filter for waves from zero whose mean over the month is seen with an error of this variance; shocks of the
    series have a covariance. A figure whose variance is not finite says nothing.
    """
    carried, mean, begun = moments

    def month(covariance: Square, variance: Array) -> tuple[Square, tuple[Square, Square]]:
        observed = jnp.isfinite(variance)
        both = observed[:, None] & observed[None, :]
        seen = mean[:, None] * covariance * mean[None, :] + begun[:, None] * shocks * begun[None, :]
        expected = jnp.where(both, seen, 0.0) + jnp.diag(jnp.where(observed, variance, 1.0))
        divided = jnp.where(both, inverse(expected), 0.0)
        gain = (carried[:, None] * covariance * mean[None, :] + mean[:, None] * shocks * begun[None, :]) @ divided
        moved = carried[:, None] * covariance * carried[None, :] + mean[:, None] * shocks * mean[None, :]
        return moved - gain @ expected @ gain.T, (divided, gain)

    return MonthGain(moments, *jax.lax.scan(month, jnp.zeros_like(shocks), variance)[1])


def diagonal_covariance(sd: Float[Array, "series"]) -> Square:
    """Shocks of series that have nothing in common."""
    return jnp.diag(sd**2)


def equicorrelation(sd: Float[Array, "series"], common_share: Float[Array, ""]) -> Square:
    """Shocks of series that share a part of their variance."""
    alike = common_share + (1 - common_share) * jnp.eye(sd.shape[0])
    return sd[:, None] * alike * sd[None, :]


def month_means(moments: MonthMoments, shocks: Months) -> Months:
    """Mean over each month of waves from zero with these shocks."""
    carried, mean, begun = moments

    def month(wave: Array, shock: Array) -> tuple[Array, Array]:
        return carried * wave + mean * shock, mean * wave + begun * shock

    return jax.lax.scan(month, jnp.zeros(shocks.shape[1]), shocks)[1]


def smooth(filtering: MonthGain, gap: Months) -> tuple[Months, Months]:
    """Gap divided by the covariance of the figures; and the same felt by each month's shocks, before their
    covariance. A gap not known must be zero.
    """
    carried, mean, begun = filtering.moments

    def forward(wave: Array, month: ForwardMonth) -> tuple[Array, Array]:
        figures, divided, gain = month
        surprise = figures - mean * wave
        return carried * wave + gain @ surprise, divided @ surprise

    def backward(later: Array, month: BackwardMonth) -> tuple[Array, tuple[Array, Array]]:
        weighted, gain = month
        solved = weighted - gain.T @ later
        return carried * later + mean * solved, (solved, mean * later + begun * solved)

    none = jnp.zeros(gap.shape[1])
    _, weighted = jax.lax.scan(forward, none, ForwardMonth(gap, filtering.inverse, filtering.gain))
    _, found = jax.lax.scan(backward, none, BackwardMonth(weighted, filtering.gain), reverse=True)
    return found
