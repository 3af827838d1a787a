"""The normal distribution of an observation's figures on the scale of its link, as the fit has it."""

from typing import NamedTuple

import jax.numpy as jnp
from jaxtyping import Array, Float

from twotrack.base.months import MONTHS_A_YEAR
from twotrack.base.shapes import Scalar
from twotrack.observation.covariance import diagonal_covariance, equicorrelation, mid_years, reverting_walk
from twotrack.observation.declarations import Declaration
from twotrack.observation.paths import ModelPath
from twotrack.observation.walks import WaveMotion, month_ends, month_moments, year_response
from twotrack.tables.axes import codes
from twotrack.world.parameters.draws import Values

Table = Float[Array, "time place"]
Square = Float[Array, "series series"]
# A path of nothing has no logarithm: it is taken as this.
NOTHING = 1e-12


class Waves(NamedTuple):
    """Waves by month, one a place: their motion and the covariance of their shocks."""

    motion: WaveMotion
    shocks: Square


class Walks(NamedTuple):
    """Walks by year: covariance of one, how much it moves each figure, and the share that all places have in common."""

    covariance: Float[Array, "year year"]
    loads: Table
    common_share: Scalar


class Law(NamedTuple):
    """Figures y = mean + process + e by time and place, e ~ N(0, diag(error)), on the scale of the link."""

    mean: Table
    error: Table
    process: Waves | Walks | None


def law_of(one: Declaration, path: ModelPath, values: Values, *, averaged: bool = False) -> Law:
    """Distribution of an observation's figures around a path of the mechanism, at these values of the numbers.

    The variance of counting is that at the modelled count. A wave is taken at its month's end and a walk at the middle
    of its year, as the fit does; or, `averaged`, both as the means over the period that a run makes of them under
    shocks that are constant within the month, as conditioning does.
    """
    mean = on_link(one, jnp.maximum(path.level, NOTHING))
    error = error_variance(one, values, jnp.maximum(path.level, 1.0))
    if not one.row.process:
        return Law(mean, error, None)
    by_month = one.row.period == "month"
    process = waves(one, values, averaged=averaged) if by_month else walks(one, path, values, averaged=averaged)
    return Law(mean, error, process)


def waves(one: Declaration, values: Values, *, averaged: bool) -> Waves:
    """Waves of an observation by month, seen by their means or at each month's end."""
    (walk,) = one.row.process
    half_life, sd = by_column(one, values[one.full(walk.half_life)]), by_column(one, values[one.full(walk.sd)])
    motion = month_moments(half_life) if averaged else month_ends(half_life)
    return Waves(motion, shock_covariance(one, sd * scale_of(one, values), values))


def shock_covariance(one: Declaration, sd: Array, values: Values) -> Square:
    """Covariance of an observation's shocks over its places, of these standard deviations."""
    share = one.row.common_share
    return equicorrelation(sd, values[one.full(share)]) if share else diagonal_covariance(sd)


def walks(one: Declaration, path: ModelPath, values: Values, *, averaged: bool) -> Walks:
    """Walks of an observation by year. To first order they move the log of a figure by the share of their part."""
    numbers = [(values[one.full(w.sd)], values[one.full(w.half_life)]) for w in one.row.process]
    count = path.level.shape[0]
    each = [mean_walk(count, *pair) if averaged else reverting_walk(mid_years(count), *pair) for pair in numbers]
    part = jnp.ones_like(path.level) if path.part is None else path.part / path.level
    return Walks(sum(each[1:], each[0]), part * scale_of(one, values), common_share_of(one, values))


def mean_walk(years: int, sd: Array, half_life: Array) -> Float[Array, "year year"]:
    """Covariance of yearly means of a walk from zero under monthly shocks: σ² R Rᵀ, R the response of `walks`."""
    response = sd * year_response(years, half_life)
    return response @ response.T


def scale_of(one: Declaration, values: Values) -> Float[Array, "place"]:
    """How much the process moves each place."""
    return by_column(one, values[one.full(one.row.scale)] if one.row.scale else jnp.ones(()))


def common_share_of(one: Declaration, values: Values) -> Scalar:
    """Share of the shocks' variance that all places have in common."""
    return values[one.full(one.row.common_share)] if one.row.common_share else jnp.zeros(())


def by_column(one: Declaration, number: Array) -> Float[Array, "place"]:
    """A number for every place, where it has not its own for each."""
    return number * jnp.ones(one.width)


def error_variance(one: Declaration, values: Values, counted: Table) -> Table:
    """Variance of the error of figures of these counts, on the scale of the link: v / n + 1 / count (n the months of a
    figure), or the square of its standard deviation.
    """
    error, months = one.row.error, MONTHS_A_YEAR if one.row.period == "year" else 1
    variance = column_variances(one, values) / months * jnp.ones_like(counted)
    if error.variance:
        variance += values[one.full(error.variance)] / months
    if error.sd:
        sd = values[one.full(error.sd)] if isinstance(error.sd, str) else error.sd
        variance += sd**2
    return variance + 1 / counted if error.counts else variance


def column_variances(one: Declaration, values: Values) -> Float[Array, "place"]:
    """Variance of a month's figure that each series has of its own."""
    found = [
        (values[one.full(row.variance)] if row.variance else 0.0)
        * jnp.ones(len(codes(one.axes[0])) if row.by_member else 1)
        for row in one.columns
    ]
    return jnp.concatenate(found)


def on_link(one: Declaration, figures: Array) -> Array:
    """Figures on the scale of the link (log, or log odds); NaN where there is none, or one that has none."""
    if one.row.link == "logit":
        inside = (figures > 0) & (figures < 1)
        safe = jnp.where(inside, figures, 1 / 2)
        return jnp.where(inside, jnp.log(safe / (1 - safe)), jnp.nan)
    return jnp.where(figures > 0, jnp.log(jnp.where(figures > 0, figures, 1.0)), jnp.nan)


def figures_on_link(one: Declaration, official: Array) -> Array:
    """Official figures on the scale of the link, one of nothing counted as the row says."""
    return on_link(one, with_zeros(one, official))


def with_zeros(one: Declaration, official: Array) -> Array:
    """Official figures, one of nothing counted as the row says; NaN where there is none."""
    return jnp.where(official >= 0, jnp.maximum(official, one.row.zero_as), jnp.nan)
