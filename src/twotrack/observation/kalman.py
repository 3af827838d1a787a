"""Kalman filters and the smoother of this project: everything that is inferred one step after another.

`filtered` and `month_gain` are of reverting waves by month; `observe` is the step of one figure of several hidden
parts; `follow` is that of a single level that is drawn home.
"""

from typing import Any, NamedTuple

import jax
import jax.numpy as jnp
import numpy as np
from jaxtyping import Array, Float
from numpy.typing import NDArray

from twotrack.observation.walks import WaveMotion, inverse

Months = Float[Array, "month series"]
Square = Float[Array, "series series"]
Numbers = NDArray[np.float64]


class Belief(NamedTuple):
    """Mean and covariance of what is hidden."""

    mean: Any
    covariance: Any


class MonthFigures(NamedTuple):
    """Figures of a month and the variance of their errors."""

    figures: Any
    error: Any


class Filtered(NamedTuple):
    """Log density of the figures, and the one-step forecast of each month's figures: mean and covariance."""

    log_density: Float[Array, ""]
    forecast: Months
    spread: Float[Array, "month series series"]


class MonthGain(NamedTuple):
    """Filter of waves: their motion, and by month the inverse S⁻¹ of the covariance of the innovations and the gain K;
    zero where there is no figure.
    """

    motion: WaveMotion
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


def filtered(gap: Months, motion: WaveMotion, shocks: Square, error: Months) -> Filtered:
    """Kalman filter of the log gaps y between figures and mechanism, one wave from zero a series.

        x_{m+1} = φ x_m + a ε_m,   y_m = h x_m + g ε_m + e_m,   ε ~ N(0, Q), e_m ~ N(0, R_m)
        v = y − h x,   S = h P hᵀ + g Q gᵀ + R,   K = (φ P hᵀ + a Q gᵀ) S⁻¹,   P⁺ = φ P φᵀ + a Q aᵀ − K S Kᵀ

    `gap` is by month and series, NaN where there is no figure: such a month updates nothing. `shocks` is Q, `error`
    holds R. Returns the log density Σ_m −½ (vᵀ S⁻¹ v + ln|S| + n ln 2π), n the figures of the month, and the one-step
    forecast of each month's figures: mean and covariance.

    Reference: Durbin and Koopman (2012), Time Series Analysis by State Space Methods, chapter 4.
    """
    carried, added, view, direct = motion
    straight = direct[:, None] * shocks * direct[None, :]
    across = added[:, None] * shocks * direct[None, :]
    moved = added[:, None] * shocks * added[None, :]

    def month(state: Belief, seen: MonthFigures) -> tuple[Belief, tuple[Array, ...]]:
        (mean, covariance), (figures, variance) = state, seen
        observed = jnp.isfinite(figures)
        mask = observed.astype(float)
        shown = view[:, None] * covariance * view[None, :] + straight
        forecast = (view * mean, shown + jnp.diag(variance))
        expected = mask[:, None] * shown * mask[None, :] + jnp.diag(jnp.where(observed, variance, 1.0))
        surprise = mask * (jnp.where(observed, figures, 0.0) - view * mean)
        met = (carried[:, None] * covariance * view[None, :] + across) * mask[None, :]
        gain = jnp.linalg.solve(expected, met.T).T
        spent = surprise @ jnp.linalg.solve(expected, surprise) + jnp.linalg.slogdet(expected)[1]
        ahead = carried[:, None] * covariance * carried[None, :] + moved - gain @ met.T
        said = -(spent + mask.sum() * jnp.log(2 * jnp.pi)) / 2
        return Belief(carried * mean + gain @ surprise, ahead), (said, *forecast)

    none = Belief(jnp.zeros_like(carried), jnp.zeros_like(shocks))
    _, (densities, means, spreads) = jax.lax.scan(month, none, MonthFigures(gap, error))
    return Filtered(densities.sum(), means, spreads)


def month_gain(motion: WaveMotion, shocks: Square, variance: Months) -> MonthGain:
    """Kalman gains of the waves of `filtered`, by month, in arithmetic that is safe for many draws at once.

        P⁺ = (φ − K h) P (φ − K h)ᵀ + (a − K g) Q (a − K g)ᵀ + K R Kᵀ

    `shocks` is Q, `variance` holds R by month and series; a figure whose variance is not finite is left out.

    Reference: Bucy and Joseph (1968), Filtering for Stochastic Processes with Applications to Guidance, for the form
    of P⁺.
    """
    carried, added, view, direct = motion

    def month(covariance: Square, variance: Array) -> tuple[Square, tuple[Square, Square]]:
        observed = jnp.isfinite(variance)
        both = observed[:, None] & observed[None, :]
        seen = view[:, None] * covariance * view[None, :] + direct[:, None] * shocks * direct[None, :]
        expected = jnp.where(both, seen, 0.0) + jnp.diag(jnp.where(observed, variance, 1.0))
        divided = jnp.where(both, inverse(expected), 0.0)
        gain = (carried[:, None] * covariance * view[None, :] + added[:, None] * shocks * direct[None, :]) @ divided
        # The shorter φ P φᵀ + a Q aᵀ − K S Kᵀ is equal, but multiplies an antisymmetric rounding error of P by
        # (φ + K h) ⊗ (φ − K h), which exceeds one where figures are exact: here it shrinks as (φ − K h) ⊗ (φ − K h).
        kept, pushed = jnp.diag(carried) - gain * view, jnp.diag(added) - gain * direct
        error = gain * jnp.where(observed, variance, 0.0)
        return kept @ covariance @ kept.T + pushed @ shocks @ pushed.T + error @ gain.T, (divided, gain)

    return MonthGain(motion, *jax.lax.scan(month, jnp.zeros_like(shocks), variance)[1])


def smooth(filtering: MonthGain, gap: Months) -> tuple[Months, Months]:
    """Σ⁻¹ g of a gap g by month and series, Σ the covariance of the figures, and Hᵀ Σ⁻¹ g, what it asks of each
    month's shocks.

    Forward, innovations v_m = g_m − h x_m and x_{m+1} = φ x_m + K v_m; backward, from r = 0 after the last month,

        u_m = S⁻¹ v_m − Kᵀ r_m,   r_{m−1} = φ r_m + h u_m,   (Hᵀ u)_m = g u_m + a r_m

    Shocks have still to be multiplied by their covariance Q. A gap that is not observed must be zero.

    Reference: Koopman (1993), Disturbance smoother for state space models, Biometrika 80.
    """
    carried, added, view, direct = filtering.motion

    def forward(wave: Array, month: ForwardMonth) -> tuple[Array, Array]:
        figures, divided, gain = month
        surprise = figures - view * wave
        return carried * wave + gain @ surprise, divided @ surprise

    def backward(later: Array, month: BackwardMonth) -> tuple[Array, tuple[Array, Array]]:
        weighted, gain = month
        solved = weighted - gain.T @ later
        return carried * later + view * solved, (solved, added * later + direct * solved)

    none = jnp.zeros(gap.shape[1])
    _, weighted = jax.lax.scan(forward, none, ForwardMonth(gap, filtering.inverse, filtering.gain))
    _, found = jax.lax.scan(backward, none, BackwardMonth(weighted, filtering.gain), reverse=True)
    return found


def observe(belief: Belief, view: Array, figure: Array, error: Array) -> tuple[Belief, Array]:
    """Belief in hidden parts after one figure y = viewᵀ x + e, e ~ N(0, R), for any number of columns at once.

        v = viewᵀ P view + R,   r = y − viewᵀ m,   k = P view / v,   m⁺ = m + k r,   P⁺ = P − k (P view)ᵀ

    A figure that is NaN updates nothing. Returns the belief and −½ (ln v + r² / v), zero where there is no figure.
    """
    mean, covariance = belief
    observed = jnp.isfinite(figure)
    shown = (covariance * view[..., None, :]).sum(axis=-1)
    variance = (shown * view).sum(axis=-1) + error
    surprise = jnp.where(observed, jnp.where(observed, figure, 0.0) - (mean * view).sum(axis=-1), 0.0)
    gain = jnp.where(observed[..., None], shown / variance[..., None], 0.0)
    said = jnp.where(observed, -(jnp.log(variance) + surprise**2 / variance) / 2, 0.0)
    after = Belief(mean + gain * surprise[..., None], covariance - gain[..., :, None] * shown[..., None, :])
    return after, said


class Level(NamedTuple):
    """Mean and variance of a level at each point of a grid, and the log likelihood of the figures so far."""

    mean: Numbers
    variance: Numbers
    likelihood: Numbers


class LevelMotion(NamedTuple):
    """How a level moves at each point of a grid: variance of its shocks, how much of its distance from home it loses in
    a step, and where home is.
    """

    shock: Numbers
    pull: Numbers
    home: Any


def follow(level: Level, motion: LevelMotion, figure: Any, error: Any) -> Level:
    """One step of a level and one figure of it, at every point of a grid.

    x_t = x_{t−1} + pull (home − x_{t−1}) + w_t,   Var w = shock
    y_t = x_t + e_t,                               Var e = error
    """
    shock, pull, home = motion
    ahead = level.mean + pull * (home - level.mean)
    variance = (1 - pull) ** 2 * level.variance + shock
    expected, surprise = variance + error, figure - ahead
    likelihood = level.likelihood - (np.log(expected) + surprise**2 / expected) / 2
    return Level(ahead + variance / expected * surprise, variance * (1 - variance / expected), likelihood)
