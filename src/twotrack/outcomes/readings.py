"""Official figures as readings of a run: their level, the error they are recorded with, the shocks they tell of."""

from collections.abc import Callable
from typing import Any, NamedTuple

import jax
import jax.numpy as jnp
from jaxtyping import Array, Float

from twotrack.base.months import MONTHS_A_YEAR
from twotrack.outcomes.figures import Figures
from twotrack.outcomes.measure import read, recording_normals
from twotrack.outcomes.monthly import CROSSINGS, Monthly, monthly_path
from twotrack.world.assemble import World
from twotrack.world.derivative import Outside, Structs
from twotrack.world.draws import Values
from twotrack.world.simulate import Trajectory
from twotrack.world.smoothing import month_gain, month_means, smoothed
from twotrack.world.walks import month_moments, solved, year_gain, year_response

# Variance of a year's remittances (log): banks report what they send, and the wave is the model's misfit of it.
REMITTANCES_VARIANCE = 1e-4
# Fewer than this many homicides in a place and year are taken for so many, since none has no logarithm.
FEWEST = 1 / 2
# Log of the most that members may differ from those of a run by fighting more or less.
MOST_SPARED = 1.5


class Known(NamedTuple):
    """Official figures to the end of the record, NaN where there is none."""

    homicides: Float[Array, "state year"]
    opioid_deaths: Float[Array, "year"]
    monthly: Monthly


class Reading(NamedTuple):
    """Figures of one kind: the variance of the error of their log level (not finite where there is no figure); what a
    run lacks to that level less a sample of its error; what shocks add to the level; and how a gap is answered: divided
    by the covariance of the figures, and by moves of the shocks of each month.
    """

    variance: Array
    gap: Callable[[Trajectory], Array]
    felt: Callable[[Structs], Array]
    answer: Callable[[Array], tuple[Array, Structs]]


class Case(NamedTuple):
    """One possible world that figures are read in: its numbers, what drives it (with free shocks), key of chance, and
    the calendar years of the record.
    """

    world: World
    values: Values
    parameters: Structs
    outside: Outside
    key: Array
    years: Array


def known_figures(figures: Figures) -> Known:
    """Figures as arrays."""
    return Known(jnp.asarray(figures.homicides), jnp.asarray(figures.synthetic_opioid_deaths), figures.monthly)


def readings(case: Case, known: Known) -> tuple[Reading, ...]:
    """Every kind of figures that tells of shocks."""
    by_month = (encounters(case, known), border_flows(case, known))
    return (homicides(case, known), opioid_deaths(case, known), remittances(case, known), *by_month)


def logs(figures: Array) -> Array:
    """Logs of figures, NaN where there is none, or one of nothing."""
    return jnp.where(figures > 0, jnp.log(jnp.where(figures > 0, figures, 1.0)), jnp.nan)


def counted(relative: Array) -> Array:
    """Variance of the log of a figure whose own variance is so large a share of its square."""
    return jnp.log1p(relative)


def chance(case: Case, name: str, axes: tuple[str, ...], variance: Array, times: Array) -> Array:
    """Sample of the error of figures by time and place."""
    normals = recording_normals(f"history of {name}", axes, case.key, times)
    return jnp.sqrt(variance) * normals.reshape(variance.shape)


def months_of(case: Case) -> Array:
    """Calendar months of the years."""
    return (case.years[:, None] * MONTHS_A_YEAR + jnp.arange(MONTHS_A_YEAR)).ravel()


def homicides(case: Case, known: Known) -> Reading:
    """Homicides by state and year, less the background: what is left is around organised crime, and moves with slow
    and fast deviations as a factor does.
    """
    world, values, p = case.world, case.values, case.parameters["violence"]
    equations: Any = world.issue("violence").equations
    figures = jnp.where(known.homicides >= 0, jnp.maximum(known.homicides, FEWEST), jnp.nan)
    background = equations.background_homicides(case.outside.drivers["violence"], p).sum(axis=1).T
    share = jnp.maximum(1 - background / figures, p.conflict_floor_share)
    variance = counted(values["violence.recording_variance"] / MONTHS_A_YEAR + 1 / figures)
    error = chance(case, "homicides", ("state",), variance.T, case.years).T - variance / 2

    wanted = figures * share * jnp.exp(-error / share) / (1 + p.others_killed_ratio)

    def gap(run: Trajectory) -> Array:
        killed = read(world, "violence.members_killed", run.yearly).T
        members = read(world, "violence.members", run.yearly).T / MONTHS_A_YEAR
        return jnp.log(wanted / killed) - members_spared(wanted, killed, members)

    seen = jnp.where(jnp.isfinite(figures), variance / share**2, jnp.inf)
    return Reading(seen, gap, *deviations(case, seen))


def members_spared(wanted: Array, killed: Array, members: Array) -> Array:
    """Log of the members by state and year that there would be if so many were killed as wanted, over those of a run:
    a year's fighting takes from the members of the next. What else moves members is left as in the run.
    """

    def year(before: tuple[Array, Array], now: tuple[Array, Array, Array]) -> tuple[tuple[Array, Array], Array]:
        spared, rate_before = before
        wanted, killed, members = now
        there = jnp.isfinite(wanted)
        rate = jnp.where(there, killed - wanted * jnp.exp(-spared), 0.0) / members
        # A model of the members so simple is not believed beyond a few times their number.
        spared = jnp.clip(spared + (rate_before + rate) / 2, -MOST_SPARED, MOST_SPARED)
        return (spared, rate), spared

    none = jnp.zeros(wanted.shape[0])
    return jax.lax.scan(year, (none, none), (wanted.T, killed.T, members.T))[1].T


def deviations(case: Case, variance: Array) -> tuple[Callable[[Structs], Array], Any]:
    """Violence by state and year: what slow and fast shocks, own and common, add to it, and what gaps say of them."""
    p = case.parameters["violence"]
    slow = p.slow_shock_sd * year_response(variance.shape[1], p.slow_half_life)
    fast = p.fast_shock_sd * year_response(variance.shape[1], p.fast_half_life)
    gain = year_gain(slow @ slow.T + fast @ fast.T, p.shock_scale, p.common_share, variance)

    def answer(gap: Array) -> tuple[Array, Structs]:
        divided = solved(gain, gap)
        felt = p.shock_scale[:, None] * divided
        own, shared = jnp.sqrt(1 - p.common_share) * felt, jnp.sqrt(p.common_share) * felt.sum(axis=0)
        moved = {
            "slow_shock": slow.T @ own.T,
            "fast_shock": fast.T @ own.T,
            "common_slow_shock": slow.T @ shared,
            "common_fast_shock": fast.T @ shared,
        }
        return divided, {"violence": moved}

    def felt(shocks: Structs) -> Array:
        s = shocks["violence"]
        own = slow @ s["slow_shock"] + fast @ s["fast_shock"]
        shared = slow @ s["common_slow_shock"] + fast @ s["common_fast_shock"]
        both = jnp.sqrt(1 - p.common_share) * own + jnp.sqrt(p.common_share) * shared[:, None]
        return p.shock_scale[:, None] * both.T

    return felt, answer


def opioid_deaths(case: Case, known: Known) -> Reading:
    """US deaths with synthetic opioids by year: the wave of mortality."""
    p = case.parameters["drugs"]
    variance = counted(1 / jnp.maximum(known.opioid_deaths, 1.0))
    error = chance(case, "opioid deaths", (), variance, case.years) - variance / 2
    wave = p.mortality_shock_sd * year_response(variance.size, p.mortality_half_life)
    return one_wave(
        logs(known.opioid_deaths) - error,
        variance,
        lambda run: read(case.world, "drugs.synthetic_opioid_deaths", run.yearly),
        (wave, "drugs", "mortality_shock"),
    )


def remittances(case: Case, known: Known) -> Reading:
    """Remittances by year: their wave."""
    p = case.parameters["migration"]
    variance = jnp.full(known.monthly.remittances.shape, REMITTANCES_VARIANCE)
    error = chance(case, "remittances", (), variance, case.years)
    wave = p.remittances_shock_sd * year_response(variance.size, p.remittances_half_life)
    return one_wave(
        logs(known.monthly.remittances) - error,
        variance,
        lambda run: read(case.world, "migration.remittances", run.yearly),
        (wave, "migration", "remittances_shock"),
    )


def one_wave(
    wanted: Array, variance: Array, level: Callable[[Trajectory], Array], of: tuple[Array, str, str]
) -> Reading:
    """Reading of figures by year that one wave of the nation moves."""
    wave, issue, shock = of
    seen = jnp.where(jnp.isfinite(wanted), variance, jnp.inf)
    gain = year_gain(wave @ wave.T, jnp.ones(1), jnp.zeros(()), seen[None])

    def answer(gap: Array) -> tuple[Array, Structs]:
        divided = solved(gain, gap[None])[0]
        return divided, {issue: {shock: wave.T @ divided}}

    def felt(shocks: Structs) -> Array:
        return wave @ shocks[issue][shock]

    return Reading(seen, lambda run: wanted - jnp.log(level(run)), felt, answer)


def encounters(case: Case, known: Known) -> Reading:
    """Encounters by the Border Patrol by month and origin: waves of entries, own and common."""
    p, figures = case.parameters["migration"], known.monthly.encounters
    variance = case.values["migration.month_variance"] + 1 / jnp.maximum(figures, 1.0)
    error = chance(case, "encounters", ("origin",), variance, months_of(case))
    seen = jnp.where(figures > 0, variance, jnp.inf)
    alike = p.common_share + (1 - p.common_share) * jnp.eye(p.entry_shock_sd.size)
    half_life = p.entry_half_life * jnp.ones_like(p.entry_shock_sd)
    covariance = p.entry_shock_sd[:, None] * alike * p.entry_shock_sd[None, :]
    moments = month_moments(half_life)
    gain = month_gain(moments, covariance, seen)

    def answer(gap: Array) -> tuple[Array, Structs]:
        divided, felt = smoothed(gain, gap)
        pushed = p.entry_shock_sd * felt
        own, shared = jnp.sqrt(1 - p.common_share) * pushed, jnp.sqrt(p.common_share) * pushed.sum(axis=1)
        return divided, {"migration": {"entry_shock": own, "common_entry_shock": shared}}

    def felt(shocks: Structs) -> Array:
        s = shocks["migration"]
        shared = jnp.sqrt(p.common_share) * s["common_entry_shock"][:, None]
        both = jnp.sqrt(1 - p.common_share) * s["entry_shock"] + shared
        return month_means(moments, p.entry_shock_sd * both)

    def gap(run: Trajectory) -> Array:
        return logs(figures) - error - jnp.log(monthly_path(case.world, run, case.values).encounters)

    return Reading(seen, gap, felt, answer)


def border_flows(case: Case, known: Known) -> Reading:
    """Crossings and trade by month: the wave of each flow."""
    p, figures, values = case.parameters["border"], known.monthly.border_flows, case.values
    people = jnp.arange(p.wave_sd.size) < CROSSINGS.index("trucks")
    single = jnp.where(people, values["border.irregular_variance_people"], values["border.irregular_variance_goods"])
    variance = counted(single * jnp.ones_like(figures))
    error = chance(case, "border flows", ("border_flow",), variance, months_of(case)) - variance / 2
    seen = jnp.where(figures > 0, variance, jnp.inf)
    moments = month_moments(p.wave_half_life * jnp.ones_like(p.wave_sd))
    gain = month_gain(moments, jnp.diag(p.wave_sd**2), seen)

    def answer(gap: Array) -> tuple[Array, Structs]:
        divided, felt = smoothed(gain, gap)
        return divided, {"border": {"wave_shock": p.wave_sd * felt}}

    def felt(shocks: Structs) -> Array:
        return month_means(moments, p.wave_sd * shocks["border"]["wave_shock"])

    def gap(run: Trajectory) -> Array:
        return logs(figures) - error - jnp.log(monthly_path(case.world, run, case.values).border_flows)

    return Reading(seen, gap, felt, answer)
