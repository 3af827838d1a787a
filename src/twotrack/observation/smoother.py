"""What figures by month say of the shocks of waves that revert: a Kalman filter forward, the shocks backward."""

from typing import NamedTuple

import jax
import jax.numpy as jnp
from jaxtyping import Array, Float

from twotrack.observation.walks import MonthMoments, inverse

Months = Float[Array, "month series"]
Square = Float[Array, "series series"]


class MonthGain(NamedTuple):
    """Filter of waves observed as monthly means: the moments of a month, and by month the inverse S⁻¹ of the
    covariance of the innovations and the gain K; zero where there is no figure.
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
    """Kalman gains of waves from zero whose mean over each month is observed, by month.

        x_{m+1} = φ x_m + a ε_m,   y_m = a x_m + b ε_m + e_m,   ε ~ N(0, Q), e_m ~ N(0, R_m)
        S = a P aᵀ + b Q bᵀ + R,   K = (φ P aᵀ + a Q bᵀ) S⁻¹
        P⁺ = (φ − K a) P (φ − K a)ᵀ + (a − K b) Q (a − K b)ᵀ + K R Kᵀ

    φ, a and b are the moments of `month_moments`; the same shock enters state and figure, hence the cross term in
    K. `shocks` is Q, `variance` holds R by month and series; a figure whose variance is not finite is left out.

    References: Durbin and Koopman (2012), Time Series Analysis by State Space Methods, chapter 4; Bucy and Joseph
    (1968), Filtering for Stochastic Processes with Applications to Guidance, for the form of P⁺.
    """
    carried, mean, begun = moments

    def month(covariance: Square, variance: Array) -> tuple[Square, tuple[Square, Square]]:
        observed = jnp.isfinite(variance)
        both = observed[:, None] & observed[None, :]
        seen = mean[:, None] * covariance * mean[None, :] + begun[:, None] * shocks * begun[None, :]
        expected = jnp.where(both, seen, 0.0) + jnp.diag(jnp.where(observed, variance, 1.0))
        divided = jnp.where(both, inverse(expected), 0.0)
        gain = (carried[:, None] * covariance * mean[None, :] + mean[:, None] * shocks * begun[None, :]) @ divided
        # The shorter φ P φᵀ + a Q aᵀ − K S Kᵀ is equal, but multiplies an antisymmetric rounding error of P by
        # (φ + K a) ⊗ (φ − K a), which exceeds one where figures are exact: here it shrinks as (φ − K a) ⊗ (φ − K a).
        kept, added = jnp.diag(carried) - gain * mean, jnp.diag(mean) - gain * begun
        error = gain * jnp.where(observed, variance, 0.0)
        return kept @ covariance @ kept.T + added @ shocks @ added.T + error @ gain.T, (divided, gain)

    return MonthGain(moments, *jax.lax.scan(month, jnp.zeros_like(shocks), variance)[1])


def diagonal_covariance(sd: Float[Array, "series"]) -> Square:
    """Covariance of independent shocks: diag(σ²)."""
    return jnp.diag(sd**2)


def equicorrelation(sd: Float[Array, "series"], common_share: Float[Array, ""]) -> Square:
    """Covariance of shocks that share a part c of their variance: Q_ij = σ_i σ_j (c + (1 − c) δ_ij)."""
    alike = common_share + (1 - common_share) * jnp.eye(sd.shape[0])
    return sd[:, None] * alike * sd[None, :]


def month_means(moments: MonthMoments, shocks: Months) -> Months:
    """Mean over each month of waves from zero with these shocks: H s, the linear map whose adjoint is in `smooth`.

    x_{m+1} = φ x_m + a s_m,   mean_m = a x_m + b s_m
    """
    carried, mean, begun = moments

    def month(wave: Array, shock: Array) -> tuple[Array, Array]:
        return carried * wave + mean * shock, mean * wave + begun * shock

    return jax.lax.scan(month, jnp.zeros(shocks.shape[1]), shocks)[1]


def smooth(filtering: MonthGain, gap: Months) -> tuple[Months, Months]:
    """Σ⁻¹ g of a gap g by month and series, Σ the covariance of the figures, and Hᵀ Σ⁻¹ g, what it asks of each
    month's shocks.

    Forward, innovations v_m = g_m − a x_m and x_{m+1} = φ x_m + K v_m; backward, from r = 0 after the last month,

        u_m = S⁻¹ v_m − Kᵀ r_m,   r_{m−1} = φ r_m + a u_m,   (Hᵀ u)_m = b u_m + a r_m

    Shocks have still to be multiplied by their covariance Q. A gap that is not observed must be zero.

    Reference: Koopman (1993), Disturbance smoother for state space models, Biometrika 80.
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
