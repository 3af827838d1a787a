"""Every observation that informs shocks, as terms of a run: by month, by year, or of a part of the figures."""

import jax.numpy as jnp
from jaxtyping import Array

from twotrack.observation.declarations import Declaration, declarations
from twotrack.observation.month_waves import month_waves
from twotrack.observation.outcomes import OfficialFigures
from twotrack.observation.paths import model_path
from twotrack.observation.smoothing_part import part_term
from twotrack.observation.smoothing_term import MOST, DrawContext, ObservationTerm, logs, seen_figures
from twotrack.observation.year_walks import year_walks
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
    """Figures by month, whose logs a wave of each place moves."""
    seen = seen_figures(case, one, official)
    variance = jnp.where(seen.figures > 0, seen.variance, jnp.inf)
    found = month_waves(one, case.values, variance)

    def gap(run: Trajectory) -> Array:
        return logs(seen.figures) - seen.error - jnp.log(model_path(case.world, one, run, case.values).level)

    return ObservationTerm(variance, gap, found.apply, found.solve, MOST)
