"""Homicides by state and year, read as what slow and fast deviations make of the fighting."""

from collections.abc import Callable
from typing import Any, NamedTuple

import jax
import jax.numpy as jnp
from jaxtyping import Array

from twotrack.base.months import MONTHS_A_YEAR
from twotrack.observation.outcomes import OfficialFigures
from twotrack.observation.recording import read
from twotrack.observation.smoothing_term import DrawContext, ObservationTerm, chance, log_variance
from twotrack.observation.walks import solve_gap, year_gain, year_response
from twotrack.world.derivative import Structs
from twotrack.world.simulate import Trajectory

# Fewer homicides in a place and year than this count as this many: zero has no logarithm.
FEWEST = 1 / 2
# Log of the most that members may differ from those of a run by fighting more or less.
MOST_SPARED = 1.5
# Most of a state's members whom shocks may have killed in a year. In some worlds the organisations of a state are too
# small for the killing that figures say: asked for more, they would be used up, and fall short of it all the same.
MOST_KILLED = 0.4


class MembersSpared(NamedTuple):
    """Log of the members spared by a year's end, and the rate of that year, by state."""

    members: Array
    rate: Array


class FewerKilled(NamedTuple):
    """How many fewer were killed in a year, and the members there were, by state."""

    fewer: Array
    members: Array


def homicides(case: DrawContext, known: OfficialFigures) -> ObservationTerm:
    """Homicides by state and year, less the background: what is left is around organised crime, and moves with slow
    and fast deviations as a factor does.
    """
    world, values, p = case.world, case.values, case.parameters["violence"]
    equations: Any = world.issue("violence").equations
    figures = jnp.where(known.homicides >= 0, jnp.maximum(known.homicides, FEWEST), jnp.nan)
    background = equations.background_homicides(case.forcing.drivers["violence"], p).sum(axis=1).T
    share = jnp.maximum(1 - background / figures, p.conflict_floor_share)
    variance = log_variance(values["violence.recording_variance"] / MONTHS_A_YEAR + 1 / figures)
    error = chance(case, "homicides", ("state",), variance.T, case.years).T - variance / 2

    seen = jnp.where(jnp.isfinite(figures), variance / share**2, jnp.inf)
    informed_share, apply, solve = deviations(case, seen)
    wanted = figures * share / (1 + p.others_killed_ratio)

    def gap(run: Trajectory) -> Array:
        killed = read(world, "violence.members_killed", run.yearly).T
        members = read(world, "violence.members", run.yearly).T / MONTHS_A_YEAR
        spared = members_spared(informed_share * jnp.where(informed_share > 0, killed - wanted, 0.0), members)
        return jnp.log(wanted / killed) - error / share - spared

    clip = jnp.log(MOST_KILLED / (MONTHS_A_YEAR * p.killing_rate_at_start))
    return ObservationTerm(seen, gap, apply, solve, clip)


def members_spared(fewer_killed: Array, members: Array) -> Array:
    """Log ratio by state and year of the members if `fewer_killed` had not been killed to the members of a run:
    a year's fighting takes from the members of the next. What else moves members is left as in the run.
    """

    def year(before: MembersSpared, now: FewerKilled) -> tuple[MembersSpared, Array]:
        spared, rate_before = before
        fewer, members = now
        rate = fewer / members
        # A model of the members so simple is not believed beyond a few times their number.
        spared = jnp.clip(spared + (rate_before + rate) / 2, -MOST_SPARED, MOST_SPARED)
        return MembersSpared(spared, rate), spared

    none = jnp.zeros(members.shape[0])
    return jax.lax.scan(year, MembersSpared(none, none), FewerKilled(fewer_killed.T, members.T))[1].T


def deviations(case: DrawContext, variance: Array) -> tuple[Array, Callable[[Structs], Array], Any]:
    """Violence by state and year: the share of each figure's variance that it informs, what slow and fast shocks, own
    and common, add to it, and what gaps say of them.
    """
    p = case.parameters["violence"]
    slow = p.slow_shock_sd * year_response(variance.shape[1], p.slow_half_life)
    fast = p.fast_shock_sd * year_response(variance.shape[1], p.fast_half_life)
    walk = slow @ slow.T + fast @ fast.T
    gain = year_gain(walk, p.shock_scale, p.common_share, variance)
    chance = p.shock_scale[:, None] ** 2 * jnp.diag(walk)

    def solve(gap: Array) -> tuple[Array, Structs]:
        divided = solve_gap(gain, gap)
        pulled_back = p.shock_scale[:, None] * divided
        own, shared = jnp.sqrt(1 - p.common_share) * pulled_back, jnp.sqrt(p.common_share) * pulled_back.sum(axis=0)
        moved = {
            "slow_shock": slow.T @ own.T,
            "fast_shock": fast.T @ own.T,
            "common_slow_shock": slow.T @ shared,
            "common_fast_shock": fast.T @ shared,
        }
        return divided, {"violence": moved}

    def apply(shocks: Structs) -> Array:
        s = shocks["violence"]
        own = slow @ s["slow_shock"] + fast @ s["fast_shock"]
        shared = slow @ s["common_slow_shock"] + fast @ s["common_fast_shock"]
        both = jnp.sqrt(1 - p.common_share) * own + jnp.sqrt(p.common_share) * shared[:, None]
        return p.shock_scale[:, None] * both.T

    return chance / (chance + variance), apply, solve
