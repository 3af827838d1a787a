"""How the parts of a log level move: each decays on its own under continuous shocks."""

from typing import NamedTuple

import jax.numpy as jnp
from jaxtyping import Array, Float

from twotrack.base.months import MONTHS_A_YEAR

Number = Float[Array, "..."]
Parts = Float[Array, "... part"]
Squares = Float[Array, "... part part"]
Values = dict[str, Number]

# Parts that last, first in their order; the last one passes within months.
LASTING = 2


class Motion(NamedTuple):
    """Decay of each part and covariance of its shocks, by the month; weight of each part in the level; and the
    variance of one month's record beyond counting. All for many points at once.
    """

    decay: Parts
    shocks: Squares
    view: Parts
    recording: Number


def transition(how: Motion, months: float) -> Parts:
    """Share of each part that is left after some months."""
    return jnp.exp(-how.decay * months)


def innovation_covariance(how: Motion, months: float) -> Squares:
    """Covariance that the shocks of some months add."""
    together = how.decay[..., :, None] + how.decay[..., None, :]
    return how.shocks * -jnp.expm1(-together * months) / together


def stationary_covariance(how: Motion) -> Squares:
    """Covariance in the long run."""
    return how.shocks / (how.decay[..., :, None] + how.decay[..., None, :])


def decay(half_life: Number) -> Number:
    """Rate of decay of a half-life."""
    return jnp.log(2.0) / half_life


def growing(numbers: Values) -> Motion:
    """Level whose growth lasts for months, and a brief part.

        The level gathers growth; along its eigenvectors (level plus a multiple of growth, and growth) each part decays
    separately.
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
    """Slow level that wanders, a fast part that returns within years, and a brief one."""
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


def steps_a_year(months: int) -> int:
    """Steps in a year, for steps of this many months."""
    return MONTHS_A_YEAR // months
