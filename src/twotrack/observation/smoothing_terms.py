"""Every kind of official figures that informs shocks, as observation terms of a run."""

import jax.numpy as jnp
from jaxtyping import Array

from twotrack.observation.data import CROSSINGS
from twotrack.observation.monthly import monthly_path
from twotrack.observation.outcomes import OfficialFigures
from twotrack.observation.recording import read
from twotrack.observation.smoother import diagonal_covariance, equicorrelation, month_gain, month_means, smooth
from twotrack.observation.smoothing_homicides import homicides
from twotrack.observation.smoothing_term import (
    MOST,
    DrawContext,
    ObservationTerm,
    chance,
    log_variance,
    logs,
    months_of,
    one_wave,
)
from twotrack.observation.walks import month_moments, year_response
from twotrack.world.derivative import Structs
from twotrack.world.simulate import Trajectory

# Variance of a year's remittances (log): banks report what they send, and the wave is the model's misfit of it.
REMITTANCES_VARIANCE = 1e-4


def observation_terms(case: DrawContext, known: OfficialFigures) -> tuple[ObservationTerm, ...]:
    """Every kind of figures that informs shocks."""
    by_month = (encounters(case, known), border_flows(case, known))
    return (homicides(case, known), opioid_deaths(case, known), remittances(case, known), *by_month)


def opioid_deaths(case: DrawContext, known: OfficialFigures) -> ObservationTerm:
    """US deaths with synthetic opioids by year: the wave of mortality."""
    p = case.parameters["drugs"]
    variance = log_variance(1 / jnp.maximum(known.opioid_deaths, 1.0))
    error = chance(case, "opioid deaths", (), variance, case.years) - variance / 2
    wave = p.mortality_shock_sd * year_response(variance.size, p.mortality_half_life)
    return one_wave(
        logs(known.opioid_deaths) - error,
        variance,
        lambda run: read(case.world, "drugs.synthetic_opioid_deaths", run.yearly),
        wave,
        "drugs",
        "mortality_shock",
    )


def remittances(case: DrawContext, known: OfficialFigures) -> ObservationTerm:
    """Remittances by year: their wave."""
    p = case.parameters["migration"]
    variance = jnp.full(known.monthly.remittances.shape, REMITTANCES_VARIANCE)
    error = chance(case, "remittances", (), variance, case.years)
    wave = p.remittances_shock_sd * year_response(variance.size, p.remittances_half_life)
    return one_wave(
        logs(known.monthly.remittances) - error,
        variance,
        lambda run: read(case.world, "migration.remittances", run.yearly),
        wave,
        "migration",
        "remittances_shock",
    )


def encounters(case: DrawContext, known: OfficialFigures) -> ObservationTerm:
    """Encounters by the Border Patrol by month and origin: waves of entries, own and common."""
    p, figures = case.parameters["migration"], known.monthly.encounters
    variance = case.values["migration.month_variance"] + 1 / jnp.maximum(figures, 1.0)
    error = chance(case, "encounters", ("origin",), variance, months_of(case))
    seen = jnp.where(figures > 0, variance, jnp.inf)
    half_life = p.entry_half_life * jnp.ones_like(p.entry_shock_sd)
    moments = month_moments(half_life)
    gain = month_gain(moments, equicorrelation(p.entry_shock_sd, p.common_share), seen)

    def solve(gap: Array) -> tuple[Array, Structs]:
        divided, pulled_back = smooth(gain, gap)
        pushed = p.entry_shock_sd * pulled_back
        own, shared = jnp.sqrt(1 - p.common_share) * pushed, jnp.sqrt(p.common_share) * pushed.sum(axis=1)
        return divided, {"migration": {"entry_shock": own, "common_entry_shock": shared}}

    def apply(shocks: Structs) -> Array:
        s = shocks["migration"]
        shared = jnp.sqrt(p.common_share) * s["common_entry_shock"][:, None]
        both = jnp.sqrt(1 - p.common_share) * s["entry_shock"] + shared
        return month_means(moments, p.entry_shock_sd * both)

    def gap(run: Trajectory) -> Array:
        return logs(figures) - error - jnp.log(monthly_path(case.world, run, case.values).encounters)

    return ObservationTerm(seen, gap, apply, solve, MOST)


def border_flows(case: DrawContext, known: OfficialFigures) -> ObservationTerm:
    """Crossings and trade by month: the wave of each flow."""
    p, figures, values = case.parameters["border"], known.monthly.border_flows, case.values
    people = jnp.arange(p.wave_sd.size) < CROSSINGS.index("trucks")
    single = jnp.where(people, values["border.irregular_variance_people"], values["border.irregular_variance_goods"])
    variance = log_variance(single * jnp.ones_like(figures))
    error = chance(case, "border flows", ("border_flow",), variance, months_of(case)) - variance / 2
    seen = jnp.where(figures > 0, variance, jnp.inf)
    moments = month_moments(p.wave_half_life * jnp.ones_like(p.wave_sd))
    gain = month_gain(moments, diagonal_covariance(p.wave_sd), seen)

    def solve(gap: Array) -> tuple[Array, Structs]:
        divided, pulled_back = smooth(gain, gap)
        return divided, {"border": {"wave_shock": p.wave_sd * pulled_back}}

    def apply(shocks: Structs) -> Array:
        return month_means(moments, p.wave_sd * shocks["border"]["wave_shock"])

    def gap(run: Trajectory) -> Array:
        return logs(figures) - error - jnp.log(monthly_path(case.world, run, case.values).border_flows)

    return ObservationTerm(seen, gap, apply, solve, MOST)
