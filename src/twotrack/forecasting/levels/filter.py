"""Kalman filter of every column at every point of a grid: what is believed of a level's parts, and how probable the
figures were.
"""

from dataclasses import dataclass
from functools import partial
from typing import NamedTuple

import jax
import jax.numpy as jnp
import numpy as np
from jaxtyping import Array, Float
from numpy.typing import NDArray

from twotrack.base.months import MONTHS_A_YEAR
from twotrack.base.shapes import Scalar
from twotrack.forecasting.levels.motion import Motion, innovation_covariance, stationary_covariance, transition
from twotrack.observation.kalman import Belief, observe

Numbers = NDArray[np.float64]
Figures = Float[Array, "step column"]
# Figures teach the size of shocks less the older they are: the weight halves every this many years.
MEMORY_YEARS = 8
# Standard deviation in logs of a level of which nothing is known.
UNKNOWN_SD = 1.0


@partial(jax.tree_util.register_dataclass, data_fields=("gaps", "chance"), meta_fields=("months",))
@dataclass(frozen=True)
class FilterInput:
    """Logs of figures over what is expected of them, by step and column (NaN where there is none), and their variance
    by counting; `months` is the length of a step.
    """

    gaps: Figures
    chance: Figures
    months: int = 1


class Filtered(NamedTuple):
    """Belief in each column's parts after the last step, and the log density of its figures (the old ones counting
    less), by point and column.
    """

    mean: Float[Array, "point column part"]
    covariance: Float[Array, "point column part part"]
    density: Float[Array, "point column"]


def memory(steps: int, months: int) -> Float[Array, "step"]:
    """Weight of each step's figures in the density of the numbers: 0.5^(age / 8 years), 1 for the last step."""
    years = jnp.arange(steps - 1, -1, -1, dtype=float) * months / MONTHS_A_YEAR
    return 0.5 ** (years / MEMORY_YEARS)


@jax.jit
def filtered(how: Motion, seen: FilterInput, unknown: Scalar, weights: Float[Array, "step"] | None = None) -> Filtered:
    """Kalman filter of every column (own state) at every point of the grid (own numbers), all at once.

        x_t = e^(−δ n) x_{t−1} + w_t,   w_t ~ N(0, Q_n),   x_0 ~ N(0, P_∞ + unknown² on the first part)
        y_t = viewᵀ x_t + e_t,          e_t ~ N(0, chance_t + recording / n)
        density = Σ_t weight_t · −½ (ln v_t + r_t² / v_t)   up to a constant

    n is the months of a step, r_t the innovation and v_t its variance. `unknown` is the sd (logs) by which the
    level may have lain elsewhere before the first figure; without `weights` they fade as `memory` says. A missing
    figure (NaN) updates nothing, and empty steps before the first figure leave everything as it was, so that shapes
    can be padded.

    Reference: Durbin and Koopman (2012), chapter 4; discounted likelihood as in West and Harrison (1997), chapter
    6.
    """
    columns = seen.gaps.shape[1]
    share, new = transition(how, seen.months), innovation_covariance(how, seen.months)
    turn = (share[:, :, None] * share[:, None, :])[:, None]
    error = how.recording / seen.months
    start = stationary_covariance(how).at[:, 0, 0].add(unknown**2)
    before = Belief(
        jnp.zeros((start.shape[0], columns, start.shape[1])),
        jnp.broadcast_to(start[:, None], (start.shape[0], columns, *start.shape[1:])),
    )

    def step(belief: Belief, figure: tuple[Array, ...]) -> tuple[Belief, Array]:
        (mean, covariance), (gap, chance, weight, begun) = belief, figure
        mean = jnp.where(begun, share[:, None] * mean, mean)
        covariance = jnp.where(begun, turn * covariance + new[:, None], covariance)
        after, said = observe(Belief(mean, covariance), how.view[:, None, :], gap, chance + error[:, None])
        return after, weight * said

    fading = memory(seen.gaps.shape[0], seen.months) if weights is None else weights
    # Empty steps before the first figure, which fill up a shape, leave everything as it was.
    begun = jnp.cumsum(jnp.isfinite(seen.gaps).any(axis=1)) > 0
    (mean, covariance), said = jax.lax.scan(step, before, (seen.gaps, seen.chance, fading, begun))
    return Filtered(mean, covariance, said.sum(axis=0))


def density(how: Motion, seen: FilterInput, unknown: float) -> Numbers:
    """Log density of each column's figures at each point of the grid (point, column), up to a constant."""
    return np.asarray(filtered(how, seen, jnp.asarray(unknown)).density)
