"""How probable the official figures are, given the mechanism's path and the model's own chance."""

from typing import NamedTuple

import jax.numpy as jnp
from jaxtyping import Array, Float

from twotrack.base.months import MONTHS_A_YEAR
from twotrack.observation.covariance import normal, normal_with_common_factor, reverting_walk
from twotrack.world.parameters.draws import Values

# Added to the variance of a figure that is not there, so that it says nothing.
UNKNOWN = 1e6


class Path(NamedTuple):
    """The mechanism's path without chance: homicides and those around organised crime by state and year,
    share by firearm and synthetic-opioid deaths by year.
    """

    homicides: Float[Array, "state year"]
    conflict: Float[Array, "state year"]
    firearm_share: Float[Array, "year"]
    synthetic_opioid_deaths: Float[Array, "year"]


class YearlyFigures(NamedTuple):
    """Official figures as arrays, NaN where there is none."""

    homicides: Float[Array, "state year"]
    firearm_share: Float[Array, "year"]
    synthetic_opioid_deaths: Float[Array, "year"]


def first_years(path: Path, count: int) -> Path:
    """Path in the years that have figures."""
    return Path(*(values[..., :count] for values in path))


def mid_years(count: int) -> Float[Array, "year"]:
    """Months from the start to the middle of each year."""
    return MONTHS_A_YEAR * (jnp.arange(count, dtype=float) + 1 / 2)


def log_gap(official: Array, modelled: Array) -> tuple[Array, Array]:
    """Log of official over modelled, 0 where there is no figure, and the variance that silences it there."""
    observed = jnp.isfinite(official)
    safe = jnp.where(observed, jnp.maximum(official, 1 / 2), 1.0)
    return jnp.where(observed, jnp.log(safe) - jnp.log(modelled), 0.0), jnp.where(observed, 0.0, UNKNOWN)


def homicides(path: Path, seen: YearlyFigures, values: Values) -> Array:
    """Log density of homicides by state and year: latent deviations integrated out.

    To first order a deviation moves a state's log homicides by its share of conflict.
    """
    gap, unknown = log_gap(seen.homicides, path.homicides)
    months = mid_years(gap.shape[1])
    slow = reverting_walk(months, values["violence.slow_shock_sd"], values["violence.slow_half_life"])
    fast = reverting_walk(months, values["violence.fast_shock_sd"], values["violence.fast_half_life"])
    loads = path.conflict / path.homicides * values["violence.shock_scale"][:, None]
    common = values["violence.common_share"]
    chance = 1 / jnp.maximum(path.homicides, 1.0) + values["violence.recording_variance"] / MONTHS_A_YEAR
    diagonal = jnp.eye(gap.shape[1]) * (chance + unknown)[:, :, None]
    own = loads[:, :, None] * ((1 - common) * (slow + fast)) * loads[:, None, :] + diagonal
    return normal_with_common_factor(gap, own, loads, common * (slow + fast))


def synthetic_opioid_deaths(path: Path, seen: YearlyFigures, values: Values) -> Array:
    """Log density of US synthetic-opioid deaths by year: the wave of mortality integrated out."""
    gap, unknown = log_gap(seen.synthetic_opioid_deaths, path.synthetic_opioid_deaths)
    wave = reverting_walk(
        mid_years(gap.shape[0]), values["drugs.mortality_shock_sd"], values["drugs.mortality_half_life"]
    )
    chance = 1 / jnp.maximum(path.synthetic_opioid_deaths, 1.0)
    return normal(gap, wave + jnp.diag(chance + unknown))


def firearm_share(path: Path, seen: YearlyFigures, values: Values) -> Array:
    """Log density of the share by firearm, in log odds, with the error between institutions."""
    observed = jnp.isfinite(seen.firearm_share)
    official = jnp.where(observed, seen.firearm_share, 1 / 2)
    gap = jnp.log(official / (1 - official)) - jnp.log(path.firearm_share / (1 - path.firearm_share))
    sd = values["violence.firearm_share_error"]
    return -(jnp.where(observed, gap / sd, 0.0) ** 2).sum() / 2
