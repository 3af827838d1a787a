"""How the parts of a log level move: each decays on its own under continuous shocks."""

from typing import NamedTuple

import jax.numpy as jnp
from jaxtyping import Array, Float

Number = Float[Array, "..."]
Parts = Float[Array, "... part"]
Squares = Float[Array, "... part part"]
Values = dict[str, Number]

# Parts that last, first in their order; the last one passes within months.
LASTING = 2


class Motion(NamedTuple):
    """A linear diffusion dx = −diag(δ) x dt + dW with Cov(dW) = Q dt, for many points at once; rates by the month.

    The level is viewᵀ x, in logs; `recording` is the variance of one month's record beyond counting.
    """

    decay: Parts
    shocks: Squares
    view: Parts
    recording: Number


def transition(how: Motion, months: float) -> Parts:
    """Share of each part that is left after n months: e^(−δ n)."""
    return jnp.exp(-how.decay * months)


def innovation_covariance(how: Motion, months: float) -> Squares:
    """Covariance that the shocks of n months add: Q_ij (1 − e^(−(δ_i + δ_j) n)) / (δ_i + δ_j)."""
    together = how.decay[..., :, None] + how.decay[..., None, :]
    return how.shocks * -jnp.expm1(-together * months) / together


def stationary_covariance(how: Motion) -> Squares:
    """Covariance in the long run: Q_ij / (δ_i + δ_j)."""
    return how.shocks / (how.decay[..., :, None] + how.decay[..., None, :])


def decay(half_life: Number) -> Number:
    """Rate a month of decay with this half-life in months: ln 2 / half-life."""
    return jnp.log(2.0) / half_life


def growing(numbers: Values) -> Motion:
    """Level l whose growth g persists for months, and a brief part.

        dl = (−δ_l l + g) dt + σ_l dW,   dg = −δ_g g dt + σ_g √(2 δ_g) dW',   κ = 1 / (δ_g − δ_l)

    The parts are u = l + κ g and g, which decay each at one rate (the eigenvectors of the system), and the brief
    part, so the level is u − κ g + brief. σ_g and the brief sd are stationary standard deviations, σ_l is a sd of
    one month.
    """
    level, growth = decay(numbers["level_half_life"]), decay(numbers["growth_half_life"])
    brief = decay(numbers["brief_half_life"])
    gathered = 1 / (growth - level)
    nothing = jnp.zeros_like(gathered)
    pushed = 2 * growth * numbers["growth_sd"] ** 2
    shocks = [
        [numbers["level_sd"] ** 2 + gathered**2 * pushed, gathered * pushed, nothing],
        [gathered * pushed, pushed, nothing],
        [nothing, nothing, 2 * brief * numbers["brief_sd"] ** 2],
    ]
    view = jnp.stack([jnp.ones_like(gathered), -gathered, jnp.ones_like(gathered)], axis=-1)
    return Motion(jnp.stack([level, growth, brief], axis=-1), stack_matrix(shocks), view, numbers["recording_variance"])


def reverting(numbers: Values) -> Motion:
    """Slow level that wanders, a fast part that returns within years, and a brief one: three independent
    Ornstein–Uhlenbeck parts. Slow and fast sd are of one month's shock, the brief sd is stationary.
    """
    fast = decay(numbers["fast_half_life"])
    nothing = jnp.zeros_like(fast)
    slow, brief = decay(numbers["slow_half_life"]) + nothing, decay(numbers["brief_half_life"]) + nothing
    shocks = [
        [numbers["slow_sd"] ** 2 + nothing, nothing, nothing],
        [nothing, numbers["fast_sd"] ** 2 + nothing, nothing],
        [nothing, nothing, 2 * brief * numbers["brief_sd"] ** 2],
    ]
    rates = jnp.stack([slow, fast, brief], axis=-1)
    return Motion(rates, stack_matrix(shocks), jnp.ones_like(rates), numbers["recording_variance"])


def stack_matrix(rows: list[list[Number]]) -> Squares:
    """Square of numbers along the last two axes."""
    return jnp.stack([jnp.stack(row, axis=-1) for row in rows], axis=-2)
