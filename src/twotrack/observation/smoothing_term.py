"""What conditioning reads of an observation: its gap to a run, its error, and what shocks add to it.

The process is that of `law`, as a run of the model makes it: a month's or a year's mean of waves under shocks that are
constant within the month. The variance of counting is that at the official count, since the modelled one is not known.
"""

from collections.abc import Callable
from typing import NamedTuple

import jax.numpy as jnp
from jaxtyping import Array

from twotrack.base.months import MONTHS_A_YEAR
from twotrack.observation.declarations import Declaration
from twotrack.observation.law import error_variance, with_zeros
from twotrack.observation.recording import recording_normals
from twotrack.world.assemble import World
from twotrack.world.derivative import Structs
from twotrack.world.exogenous import Forcing
from twotrack.world.parameters.draws import Values
from twotrack.world.simulate import Trajectory

# Log of the most that shocks may move a level, either way.
MOST = 5.0


class ObservationTerm(NamedTuple):
    """Figures of one observation: the variance of the error of their log level (not finite where there is no figure);
    what a run lacks to that level less a sample of its error; what shocks add to the level; how a gap is answered:
    divided by the covariance of the figures, and by moves of the shocks of each month; and the most that shocks may
    add.
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


class ErringFigures(NamedTuple):
    """Official figures by time and place, the variance of the error of their logs, and a sample of it."""

    figures: Array
    variance: Array
    error: Array


def seen_figures(case: DrawContext, one: Declaration, official: Array) -> ErringFigures:
    """Figures of an observation as one possible world sees them.

    Where a figure's mean is what happened, the variance of its log is ln(1 + v), and its error is around −½ of that.
    """
    figures = with_zeros(one, official)
    counted = jnp.maximum(figures, one.row.zero_as or 1.0)
    variance = error_variance(one, case.values, counted)
    variance = jnp.log1p(variance) if one.row.error.unbiased else variance
    normals = recording_normals(f"history of {one.key}", one.axes, case.key, times_of(case, one))
    error = jnp.sqrt(variance) * normals.reshape(variance.shape)
    return ErringFigures(figures, variance, error - variance / 2 if one.row.error.unbiased else error)


def times_of(case: DrawContext, one: Declaration) -> Array:
    """Calendar years, or months, of the record."""
    if one.row.period == "year":
        return case.years
    return (case.years[:, None] * MONTHS_A_YEAR + jnp.arange(MONTHS_A_YEAR)).ravel()


def logs(figures: Array) -> Array:
    """Logs of figures, NaN where there is none, or one of nothing."""
    return jnp.where(figures > 0, jnp.log(jnp.where(figures > 0, figures, 1.0)), jnp.nan)
