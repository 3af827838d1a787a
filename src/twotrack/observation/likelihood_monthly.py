"""How probable the monthly figures of border, migration and pandemic are, given the mechanism's path."""

import jax.numpy as jnp
from jaxtyping import Array

from twotrack.base.months import MONTHS_A_YEAR
from twotrack.observation.covariance import normal, reverting_walk
from twotrack.observation.data import ARRIVAL, CROSSINGS
from twotrack.observation.kalman import Filtered, Waves, filtered
from twotrack.observation.outcomes import Monthly
from twotrack.observation.smoother import diagonal_covariance, equicorrelation
from twotrack.world.parameters.draws import Values


def gap(official: Array, modelled: Array) -> Array:
    """Log of official over modelled; NaN where there is no figure, or one of nothing."""
    observed = jnp.isfinite(official) & (official > 0)
    modelled = jnp.where(observed, modelled, 1.0)
    return jnp.where(observed, jnp.log(jnp.where(observed, official, 1.0)) - jnp.log(modelled), jnp.nan)


def encounters_filtered(path: Monthly, seen: Monthly, values: Values) -> Filtered:
    """Waves of entries, read off Border Patrol encounters by month and origin."""
    shocks = equicorrelation(values["migration.entry_shock_sd"], values["migration.common_share"])
    reversion = jnp.log(2.0) / values["migration.entry_half_life"] * jnp.ones(shocks.shape[0])
    irregular = values["migration.month_variance"] * jnp.ones(shocks.shape[0])
    return filtered(gap(seen.encounters, path.encounters), Waves(shocks, reversion, irregular), 1 / path.encounters)


def encounters(path: Monthly, seen: Monthly, values: Values) -> Array:
    """Log density of encounters by month and origin, waves integrated out."""
    return encounters_filtered(path, seen, values).log_density


def border_flows(path: Monthly, seen: Monthly, values: Values) -> Array:
    """Log density of crossings and goods trade by month, waves integrated out."""
    sd = values["border.wave_sd"]
    reversion = jnp.log(2.0) / values["border.wave_half_life"] * jnp.ones_like(sd)
    people = jnp.arange(sd.shape[0]) < CROSSINGS.index("trucks")
    irregular = jnp.where(people, values["border.irregular_variance_people"], values["border.irregular_variance_goods"])
    found = filtered(
        gap(seen.border_flows, path.border_flows),
        Waves(diagonal_covariance(sd), reversion, irregular),
        jnp.zeros_like(path.border_flows),
    )
    return found.log_density


def covid_deaths(path: Monthly, seen: Monthly, values: Values) -> Array:
    """Log density of confirmed deaths by month: what the mechanism misses passes within months."""
    sd = values["pandemic.deaths_misfit_sd"] * jnp.ones(2)
    reversion = jnp.log(2.0) / values["pandemic.deaths_misfit_half_life"] * jnp.ones(2)
    arrived = jnp.where(seen.covid_deaths >= ARRIVAL, seen.covid_deaths, jnp.nan)
    waves = Waves(diagonal_covariance(sd), reversion, jnp.zeros(2))
    return filtered(gap(arrived, path.covid_deaths), waves, 1 / jnp.maximum(path.covid_deaths, 1.0)).log_density


def asylum_claims(path: Monthly, seen: Monthly, values: Values) -> Array:
    """Log density of asylum claims in Mexico by year, each with an error of its own."""
    misfit = gap(seen.asylum_claims, path.asylum_claims) / values["migration.claims_error"]
    return -(jnp.where(jnp.isfinite(misfit), misfit, 0.0) ** 2).sum() / 2


def remittances(path: Monthly, seen: Monthly, values: Values) -> Array:
    """Log density of remittances by year: the wave integrated out."""
    misfit = gap(seen.remittances, path.remittances)
    observed = jnp.isfinite(misfit)
    months = MONTHS_A_YEAR * (jnp.arange(misfit.shape[0], dtype=float) + 1 / 2)
    wave = reverting_walk(months, values["migration.remittances_shock_sd"], values["migration.remittances_half_life"])
    silent = jnp.diag(jnp.where(observed, 1e-4, 1e6))
    return normal(jnp.where(observed, misfit, 0.0), wave + silent)


TERMS = (encounters, border_flows, covid_deaths, asylum_claims, remittances)
