"""What each series would have been in a possible world, and how probable each of its figures was.

On the scale on which the series is normal around the mechanism's path (log, or log odds of a share): a mean
and a covariance over all its figures, so that each figure can be predicted from those before it.
"""

from collections.abc import Callable
from typing import Any, NamedTuple

import jax
import jax.numpy as jnp
from jaxtyping import Array, Float

from twotrack.base.months import MONTHS_A_YEAR
from twotrack.calibration.nuts.blocks import ObservedFigures, Paths
from twotrack.observation.covariance import reverting_walk
from twotrack.observation.data import ARRIVAL, CROSSINGS
from twotrack.observation.kalman import Waves
from twotrack.observation.likelihood import mid_years
from twotrack.observation.smoother import diagonal_covariance, equicorrelation
from twotrack.world.parameters.draws import Values

# Error of a yearly figure of remittances, as the fit has it.
REMITTANCES_VARIANCE = 1e-4


class Normal(NamedTuple):
    """Figures on their normal scale, in the order of time and flat (NaN where there is none), with mean and
    covariance.
    """

    figures: Float[Array, "figure"]
    mean: Float[Array, "figure"]
    covariance: Float[Array, "figure figure"]


def wave_covariance(waves: Waves, months: int) -> Float[Array, "figure figure"]:
    """Covariance of waves that start at zero, by month and series, as the filter moves them; with the months' own."""
    carried = jnp.exp(-waves.reversion)
    kept = (1 - carried) / waves.reversion
    moved = waves.shocks * kept[:, None] * kept[None, :]
    turn = carried[:, None] * carried[None, :]
    at = jnp.arange(1, months + 1)
    spread = moved * (1 - turn ** at[:, None, None].astype(float)) / (1 - turn)
    later = at[:, None] - at[None, :]
    decay = carried ** jnp.abs(later)[:, :, None].astype(float)
    earlier = spread[jnp.minimum(at[:, None], at[None, :]) - 1]
    # The later month's series carries what both had at the earlier one.
    first = decay[:, :, :, None] * earlier
    second = decay[:, :, None, :] * earlier
    both = jnp.where((later >= 0)[:, :, None, None], first, second)
    count = waves.irregular.shape[0]
    whole = both.transpose(0, 2, 1, 3).reshape(months * count, months * count)
    return whole + jnp.diag(jnp.tile(waves.irregular, months))


def logs(official: Array, modelled: Array, covariance: Array, least: float = 0.0) -> Normal:
    """Normal of log figures around a log path, both by time first."""
    observed = jnp.isfinite(official) & (official > least)
    figures = jnp.where(observed, jnp.log(jnp.where(observed, official, 1.0)), jnp.nan)
    return Normal(figures.ravel(), jnp.log(jnp.maximum(modelled, 1e-12)).ravel(), covariance)


def homicides(path: Paths, seen: ObservedFigures, v: Values) -> Normal:
    """Homicides by year and state."""
    modelled, official = path.yearly.homicides.T, seen.yearly.homicides.T
    years, states = modelled.shape
    months = mid_years(years)
    walk = reverting_walk(months, v["violence.slow_shock_sd"], v["violence.slow_half_life"])
    walk += reverting_walk(months, v["violence.fast_shock_sd"], v["violence.fast_half_life"])
    loads = path.yearly.conflict.T / modelled * v["violence.shock_scale"]
    alike = v["violence.common_share"] + (1 - v["violence.common_share"]) * jnp.eye(states)
    moved = loads[:, :, None, None] * walk[:, None, :, None] * alike[None, :, None, :] * loads[None, None]
    chance = 1 / jnp.maximum(modelled, 1.0) + v["violence.recording_variance"] / MONTHS_A_YEAR
    return logs(
        jnp.where(jnp.isfinite(official), jnp.maximum(official, 1 / 2), jnp.nan),
        modelled,
        moved.reshape(years * states, years * states) + jnp.diag(chance.ravel()),
    )


def firearm_share(path: Paths, seen: ObservedFigures, v: Values) -> Normal:
    """Share by firearm by year, in log odds."""
    modelled, official = path.yearly.firearm_share, seen.yearly.firearm_share
    own = v["violence.firearm_share_error"] ** 2 * jnp.eye(official.shape[0])
    return Normal(jnp.log(official / (1 - official)), jnp.log(modelled / (1 - modelled)), own)


def synthetic_opioid_deaths(path: Paths, seen: ObservedFigures, v: Values) -> Normal:
    """US deaths with synthetic opioids by year."""
    modelled = path.yearly.synthetic_opioid_deaths
    wave = reverting_walk(mid_years(modelled.shape[0]), v["drugs.mortality_shock_sd"], v["drugs.mortality_half_life"])
    chance = jnp.diag(1 / jnp.maximum(modelled, 1.0))
    return logs(seen.yearly.synthetic_opioid_deaths, modelled, wave + chance)


def encounters(path: Paths, seen: ObservedFigures, v: Values) -> Normal:
    """Encounters by month and origin."""
    modelled = path.monthly.encounters
    shocks = equicorrelation(v["migration.entry_shock_sd"], v["migration.common_share"])
    every = jnp.ones(shocks.shape[0])
    reversion = jnp.log(2.0) / v["migration.entry_half_life"] * every
    waves = Waves(shocks, reversion, v["migration.month_variance"] * every)
    covariance = wave_covariance(waves, modelled.shape[0]) + jnp.diag(1 / modelled.ravel())
    return logs(seen.monthly.encounters, modelled, covariance)


def border_flows(path: Paths, seen: ObservedFigures, v: Values) -> Normal:
    """Crossings and goods trade by month."""
    modelled, sd = path.monthly.border_flows, v["border.wave_sd"]
    people = jnp.arange(sd.shape[0]) < CROSSINGS.index("trucks")
    irregular = jnp.where(people, v["border.irregular_variance_people"], v["border.irregular_variance_goods"])
    reversion = jnp.log(2.0) / v["border.wave_half_life"] * jnp.ones_like(sd)
    covariance = wave_covariance(Waves(diagonal_covariance(sd), reversion, irregular), modelled.shape[0])
    return logs(seen.monthly.border_flows, modelled, covariance)


def covid_deaths(path: Paths, seen: ObservedFigures, v: Values) -> Normal:
    """Confirmed deaths by month and nation, once the epidemic has arrived."""
    modelled = path.monthly.covid_deaths
    sd = v["pandemic.deaths_misfit_sd"] * jnp.ones(2)
    reversion = jnp.log(2.0) / v["pandemic.deaths_misfit_half_life"] * jnp.ones(2)
    covariance = wave_covariance(Waves(diagonal_covariance(sd), reversion, jnp.zeros(2)), modelled.shape[0])
    covariance += jnp.diag(1 / jnp.maximum(modelled, 1.0).ravel())
    return logs(seen.monthly.covid_deaths, modelled, covariance, least=ARRIVAL - 1)


def asylum_claims(path: Paths, seen: ObservedFigures, v: Values) -> Normal:
    """Asylum claims in Mexico by year."""
    modelled = path.monthly.asylum_claims
    return logs(seen.monthly.asylum_claims, modelled, v["migration.claims_error"] ** 2 * jnp.eye(modelled.shape[0]))


def remittances(path: Paths, seen: ObservedFigures, v: Values) -> Normal:
    """Remittances by year."""
    modelled = path.monthly.remittances
    months = mid_years(modelled.shape[0])
    wave = reverting_walk(months, v["migration.remittances_shock_sd"], v["migration.remittances_half_life"])
    return logs(seen.monthly.remittances, modelled, wave + REMITTANCES_VARIANCE * jnp.eye(modelled.shape[0]))


_TERMS = (
    homicides,
    firearm_share,
    synthetic_opioid_deaths,
    encounters,
    border_flows,
    covid_deaths,
    asylum_claims,
    remittances,
)
GAUSSIAN_TERMS: dict[str, Callable[[Paths, ObservedFigures, Values], Normal]] = {made.__name__: made for made in _TERMS}


def sequential_log_density(series: Normal) -> Float[Array, "figure"]:
    """Log density of each figure given those before it; NaN where there is none."""
    observed = jnp.isfinite(series.figures)
    mask = observed.astype(float)
    # A figure that is not there stands apart from all others, with nothing to say.
    covariance = mask[:, None] * series.covariance * mask[None, :] + jnp.diag(1 - mask)
    root = jnp.linalg.cholesky(covariance)
    gap: Any = jnp.where(observed, series.figures - series.mean, 0.0)
    surprise = jax.scipy.linalg.solve_triangular(root, gap, lower=True)
    density = -(surprise**2 + jnp.log(2 * jnp.pi)) / 2 - jnp.log(jnp.diagonal(root))
    return jnp.where(observed, density, jnp.nan)


def replicate(series: Normal, key: Array) -> Float[Array, "figure"]:
    """Figures that the same possible world might have given, on the normal scale, at every time."""
    count = series.mean.shape[0]
    root = jnp.linalg.cholesky(series.covariance + 1e-12 * jnp.eye(count))
    return series.mean + root @ jax.random.normal(key, (count,))
