"""The stochastic level of each state: a slow walk and a fast part that returns, around the mechanism's path.

With the drift switched off (zeros) and the fast part at nothing this is the plain random walk in logs.
"""

from dataclasses import dataclass
from functools import partial
from typing import NamedTuple

import jax
import jax.numpy as jnp
from jaxtyping import Array, Float

from twotrack.base.shapes import Scalar, State
from twotrack.calibration.level_numbers import LevelNumbers

Steps = Float[Array, "step state"]
Parts = Float[Array, "part"]
Square = Float[Array, "part part"]

# Home of a state's level: its own mean over so many months, drawn a little to that of all states.
HOME_MONTHS, OWN_PART = 180, 0.8
# A figure is not believed to vary less than one of this part of the states' typical rate would.
FLOOR = 0.2


@partial(jax.tree_util.register_dataclass, data_fields=("figures", "exposure", "drift"), meta_fields=("months",))
@dataclass(frozen=True)
class Known:
    """What is known at an origin, by step and state: counts (NaN where none), persons times years exposed to them,
    and the mechanism's log path (zeros: no mechanism); steps of `months` each.
    """

    figures: Steps
    exposure: Steps
    drift: Steps
    months: int = 1


class Ahead(NamedTuple):
    """Months after the origin: exposure, and the mechanism's log path on the same footing as before it."""

    exposure: Steps
    drift: Steps


class Motion(NamedTuple):
    """How one state's level parts moves in a step: share kept, variance of the shocks, part of them common."""

    kept: Parts
    shocks: Parts
    common: Scalar


class LevelBelief(NamedTuple):
    """Mean and covariance of a state's level parts, and the covariance that common shocks put there."""

    mean: Parts
    covariance: Square
    common: Square


class Innovation(NamedTuple):
    """Surprise of a figure, its variance, and the part of that variance which is common."""

    surprise: Scalar
    variance: Scalar
    common: Scalar


def motion(numbers: LevelNumbers, scale: Scalar, months: int) -> Motion:
    """Motion of a state in a step of so many months (exact for shocks that come continuously)."""
    rate = jnp.log(2.0) / jnp.stack([numbers.slow_half_life, numbers.fast_half_life, numbers.brief_half_life])
    sd = jnp.stack([numbers.slow_sd, numbers.fast_sd, numbers.brief_sd]) * scale
    lost = -jnp.expm1(-2 * rate * months) / (2 * rate)
    return Motion(jnp.exp(-rate * months), sd**2 * lost, numbers.common_share)


def gaps(known: Known) -> Steps:
    """Log of the recorded rate over the mechanism's path; NaN where there is no figure."""
    return jnp.log((known.figures + 1 / 2) / known.exposure) - known.drift


def homes(known: Known) -> State:
    """Level to which each state's slow part weakly returns."""
    own = jnp.nanmean(gaps(known)[-HOME_MONTHS // known.months :], axis=0)
    return OWN_PART * own + (1 - OWN_PART) * jnp.nanmean(own)


def counting_variance(known: Known) -> Steps:
    """Variance of the log of a count by chance alone."""
    typical = jnp.nansum(known.figures) / jnp.where(jnp.isfinite(known.figures), known.exposure, 0.0).sum()
    return 1 / (jnp.fmax(known.figures, FLOOR * typical * known.exposure) + 1 / 2)


def starts(known: Known, numbers: LevelNumbers) -> LevelBelief:
    """Belief in each state's parts before the first figure: around home, as wide as the parts wander in the long run.

    Months without figures before the first one leave it as it is.
    """
    states = known.figures.shape[1]
    half_life = jnp.stack([numbers.slow_half_life, numbers.fast_half_life, numbers.brief_half_life])
    sd = jnp.stack([numbers.slow_sd, numbers.fast_sd, numbers.brief_sd]) * numbers.shock_scale[:, None]
    covariance = jax.vmap(jnp.diag)(sd**2 * half_life / (2 * jnp.log(2.0)))
    return LevelBelief(jnp.zeros((states, half_life.size)), covariance, numbers.common_share * covariance)


def moved(before: LevelBelief, how: Motion) -> LevelBelief:
    """Belief a step later, before that step's figure."""
    turn = how.kept[:, None] * how.kept[None, :]
    new = jnp.diag(how.shocks)
    return LevelBelief(how.kept * before.mean, turn * before.covariance + new, turn * before.common + how.common * new)


def told(before: LevelBelief, gap: Scalar, noise: Scalar) -> tuple[LevelBelief, Innovation]:
    """Belief after a figure (NaN: none), and its surprise; the figure shows the sum of the pair."""
    there = jnp.isfinite(gap)
    variance = before.covariance.sum() + noise
    surprise = jnp.where(there, jnp.where(there, gap, 0.0) - before.mean.sum(), 0.0)
    gain = jnp.where(there, before.covariance.sum(axis=1) / variance, 0.0)
    left = jnp.eye(gain.size) - gain[:, None] * jnp.ones_like(gain)
    after = LevelBelief(before.mean + gain * surprise, left @ before.covariance, left @ before.common @ left.T)
    seen = Innovation(
        surprise, jnp.where(there, variance, 1.0), jnp.where(there, jnp.minimum(before.common.sum(), variance), 0.0)
    )
    return after, seen


def filtered(numbers: LevelNumbers, known: Known) -> tuple[LevelBelief, Innovation]:
    """Belief in every state's parts at the origin, and the surprises of every step and state."""
    beliefs, seen = filtered_steps(numbers, known)
    return jax.tree.map(lambda by_step: by_step[-1], beliefs), seen


def filtered_steps(numbers: LevelNumbers, known: Known) -> tuple[LevelBelief, Innovation]:
    """Belief in every state's parts after each step, and the surprises."""
    how = jax.vmap(lambda scale: motion(numbers, scale, known.months))(numbers.shock_scale)
    noise = counting_variance(known) + numbers.recording_variance / known.months

    def step(belief: LevelBelief, seen: tuple[State, State]) -> tuple[LevelBelief, tuple[LevelBelief, Innovation]]:
        after, surprise = jax.vmap(told)(jax.vmap(moved)(belief, how), *seen)
        return after, (after, surprise)

    return jax.lax.scan(step, starts(known, numbers), (gaps(known) - homes(known), noise))[1]


def log_density(numbers: LevelNumbers, known: Known) -> Scalar:
    """Log density of the figures, the levels integrated out.

    States are filtered one by one; their surprises share one factor, that of the common shocks.
    """
    _, seen = filtered(numbers, known)
    own = seen.variance - (1 - 1e-6) * seen.common
    load = jnp.sqrt(jnp.maximum(seen.common, 1e-12))
    shared = 1 + (load**2 / own).sum(axis=1)
    spent = (seen.surprise**2 / own).sum(axis=1) - (load * seen.surprise / own).sum(axis=1) ** 2 / shared
    return -(spent + jnp.log(own).sum(axis=1) + jnp.log(shared)).sum() / 2
