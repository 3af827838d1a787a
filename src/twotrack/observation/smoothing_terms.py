"""Every observation that informs shocks, as terms of a run: by month, by year, or of a part of the figures."""

from typing import Any

import jax.numpy as jnp
from jaxtyping import Array

from twotrack.observation.declarations import Declaration, declarations
from twotrack.observation.kalman import month_gain, smooth
from twotrack.observation.law import by_column, common_share_of, scale_of, shock_covariance
from twotrack.observation.outcomes import OfficialFigures
from twotrack.observation.paths import model_path
from twotrack.observation.smoothing_part import part_term
from twotrack.observation.smoothing_term import MOST, DrawContext, ObservationTerm, logs, seen_figures
from twotrack.observation.walks import month_means, month_moments
from twotrack.observation.year_walks import year_walks
from twotrack.world.derivative import Structs
from twotrack.world.simulate import Trajectory


def observation_terms(case: DrawContext, known: OfficialFigures) -> tuple[ObservationTerm, ...]:
    """A term for every observation that conditions shocks."""
    return tuple(term(case, one, jnp.asarray(known[one.name])) for one in declarations(case.world.tables, "condition"))


def term(case: DrawContext, one: Declaration, official: Array) -> ObservationTerm:
    """Term of one observation."""
    if one.row.part is not None:
        return part_term(case, one, one.row.part, official)
    return month_term(case, one, official) if one.row.period == "month" else year_term(case, one, official)


def year_term(case: DrawContext, one: Declaration, official: Array) -> ObservationTerm:
    """Figures by year, whose logs the walks move as a whole; the term is by place and year."""
    seen = seen_figures(case, one, official)
    wanted = (logs(seen.figures) - seen.error).T
    variance = jnp.where(jnp.isfinite(wanted), seen.variance.T, jnp.inf)
    found = year_walks(one, case.values, variance)

    def gap(run: Trajectory) -> Array:
        return wanted - jnp.log(model_path(case.world, one, run, case.values).level.T)

    return ObservationTerm(variance, gap, found.apply, found.solve, MOST)


def month_term(case: DrawContext, one: Declaration, official: Array) -> ObservationTerm:
    """Figures by month, whose logs a wave of each place moves, with or without a common part."""
    (walk,), values = one.row.process, case.values
    seen = seen_figures(case, one, official)
    variance = jnp.where(seen.figures > 0, seen.variance, jnp.inf)
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

    def gap(run: Trajectory) -> Array:
        return logs(seen.figures) - seen.error - jnp.log(model_path(case.world, one, run, values).level)

    return ObservationTerm(variance, gap, apply, solve, MOST)


def of_shape(one: Declaration, by_place: Array) -> Array:
    """Shocks by month and place; of a nation, by month."""
    return by_place if one.axes else by_place[:, 0]
