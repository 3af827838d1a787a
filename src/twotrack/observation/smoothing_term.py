"""What a reading of official figures is: their gap to a run, their error, and what shocks add to them."""

from collections.abc import Callable
from typing import NamedTuple

import jax.numpy as jnp
from jaxtyping import Array

from twotrack.base.months import MONTHS_A_YEAR
from twotrack.observation.recording import recording_normals
from twotrack.observation.walks import solve_gap, year_gain
from twotrack.world.assemble import World
from twotrack.world.derivative import Structs
from twotrack.world.exogenous import Forcing
from twotrack.world.parameters.draws import Values
from twotrack.world.simulate import Trajectory

# Log of the most that shocks may move a level, either way.
MOST = 5.0


class ObservationTerm(NamedTuple):
    """Figures of one kind: the variance of the error of their log level (not finite where there is no figure); what a
    run lacks to that level less a sample of its error; what shocks add to the level; how a gap is answered: divided by
    the covariance of the figures, and by moves of the shocks of each month; and the most that shocks may add.
    """

    variance: Array
    gap: Callable[[Trajectory], Array]
    apply: Callable[[Structs], Array]
    solve: Callable[[Array], tuple[Array, Structs]]
    clip: Array | float


class DrawContext(NamedTuple):
    """One possible world that figures are read in: its numbers, what drives it (with free shocks), key of chance, and
    the calendar years of the record.
    """

    world: World
    values: Values
    parameters: Structs
    forcing: Forcing
    key: Array
    years: Array


def logs(figures: Array) -> Array:
    """Logs of figures, NaN where there is none, or one of nothing."""
    return jnp.where(figures > 0, jnp.log(jnp.where(figures > 0, figures, 1.0)), jnp.nan)


def log_variance(relative: Array) -> Array:
    """Variance of the log of a figure whose own variance is so large a share of its square."""
    return jnp.log1p(relative)


def chance(case: DrawContext, name: str, axes: tuple[str, ...], variance: Array, times: Array) -> Array:
    """Sample of the error of figures by time and place."""
    normals = recording_normals(f"history of {name}", axes, case.key, times)
    return jnp.sqrt(variance) * normals.reshape(variance.shape)


def months_of(case: DrawContext) -> Array:
    """Calendar months of the years."""
    return (case.years[:, None] * MONTHS_A_YEAR + jnp.arange(MONTHS_A_YEAR)).ravel()


def one_wave(
    wanted: Array, variance: Array, level: Callable[[Trajectory], Array], wave: Array, issue: str, shock: str
) -> ObservationTerm:
    """Reading of figures by year that one wave of the nation moves."""
    seen = jnp.where(jnp.isfinite(wanted), variance, jnp.inf)
    gain = year_gain(wave @ wave.T, jnp.ones(1), jnp.zeros(()), seen[None])

    def solve(gap: Array) -> tuple[Array, Structs]:
        divided = solve_gap(gain, gap[None])[0]
        return divided, {issue: {shock: wave.T @ divided}}

    def apply(shocks: Structs) -> Array:
        return wave @ shocks[issue][shock]

    return ObservationTerm(seen, lambda run: wanted - jnp.log(level(run)), apply, solve, MOST)
