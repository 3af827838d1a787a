"""Waves of a declared observation by month: what shocks add to its figures, and how gaps move the shocks."""

from collections.abc import Callable
from typing import Any, NamedTuple

import jax.numpy as jnp
from jaxtyping import Array

from twotrack.observation.declarations import Declaration
from twotrack.observation.kalman import month_gain, smooth
from twotrack.observation.law import by_column, common_share_of, scale_of, shock_covariance
from twotrack.observation.walks import month_means, month_moments
from twotrack.world.derivative import Structs
from twotrack.world.parameters.draws import Values


class MonthWaves(NamedTuple):
    """The map from shocks to what waves add to figures (month, place), and what gaps say of both."""

    apply: Callable[[Structs], Array]
    solve: Callable[[Array], tuple[Array, Structs]]


def month_waves(one: Declaration, values: Values, variance: Array) -> MonthWaves:
    """Waves of an observation by month and place, with or without a common part, whose figures have errors of this
    variance (not finite where there is no figure).
    """
    (walk,) = one.row.process
    sd, half_life = (by_column(one, values[one.full(name)]) for name in (walk.sd, walk.half_life))
    motion, size, share = month_moments(half_life), sd * scale_of(one, values), common_share_of(one, values)
    gain = month_gain(motion, shock_covariance(one, size, values), variance)

    def solve(gap: Array) -> tuple[Array, Structs]:
        divided, pulled_back = smooth(gain, gap)
        pushed = size * pulled_back
        if not walk.common:
            return divided, {one.issue: {walk.shock: of_shape(one, pushed)}}
        own, common = jnp.sqrt(1 - share) * pushed, jnp.sqrt(share) * pushed.sum(axis=1)
        return divided, {one.issue: {walk.shock: of_shape(one, own), walk.common: common}}

    def apply(shocks: Structs) -> Array:
        own: Any = shocks[one.issue][walk.shock]
        own = own.reshape(len(own), -1)
        if walk.common:
            common = jnp.sqrt(share) * shocks[one.issue][walk.common][:, None]
            own = jnp.sqrt(1 - share) * own + common
        return month_means(motion, size * own)

    return MonthWaves(apply, solve)


def of_shape(one: Declaration, by_place: Array) -> Array:
    """Shocks by month and place; of a nation, by month."""
    return by_place if one.axes else by_place[:, 0]
