"""Organisations in the states of Mexico, their wars, and the homicides these cause."""

import jax.numpy as jnp

from twotrack.base import forms
from twotrack.base.shapes import Scalar, State
from twotrack.issues.violence.anchoring import others_factor_wanted, own_home, slow_part
from twotrack.issues.violence.organisations import (
    arrests,
    break_away,
    drop_out,
    expansion,
    forces_per_head,
    recruitment,
    releases,
    returns,
    start_members,
)
from twotrack.issues.violence.vocabulary import Drivers, Inputs, Levers, Measures, Parameters, Signals, Stocks
from twotrack.issues.violence.war import (
    deviation_variance,
    drawn_level,
    mixed_shock,
    removal_size,
    start_groups,
    war_intensity,
)

# --- the deaths


def killing_rate(stocks: Stocks, inputs: Inputs, drivers: Drivers, p: Parameters) -> State:
    """Chance that a member is killed by rivals or forces: where members are too few for the war that is asked of
    them, no more than a ceiling, since nobody is killed twice. Pacts broken with governments and cocaine that is scarce
    raise it.
    """
    lethality = forms.bounded_response(inputs.rifle_availability, jnp.ones(()), p.lethality_elasticity)
    forces = forms.bounded_response(forces_per_head(inputs, drivers), p.forces_reference, p.forces_conflict_elasticity)
    unsettled = p.broken_effect * inputs.protection_broken + p.scarcity_effect * inputs.scarcity
    rate = p.killing_rate_at_start * lethality * forces * jnp.exp(unsettled) * war_intensity(stocks, p)
    return forms.soft_ceiling(rate, p.killing_rate_ceiling)


def background_homicides(drivers: Drivers, p: Parameters) -> State:
    """Homicides that have nothing to do with the organisations."""
    return p.start_homicide_rate * forms.complement(p.conflict_share_at_start) * drivers.population


def others_killed(members_killed: State, stocks: Stocks, p: Parameters) -> State:
    """Others killed around the fighting: in a ratio to members killed, more where a projection's start asks for it."""
    return p.others_killed_ratio * stocks.others_factor * members_killed


def homicides(members_killed: State, others: State, drivers: Drivers, p: Parameters) -> State:
    """Members killed, others killed around the fighting, and the background."""
    return members_killed + others + background_homicides(drivers, p)


def firearm_homicides(conflict: State, inputs: Inputs, drivers: Drivers, p: Parameters) -> State:
    """Homicides by firearm: a larger share around the fighting, and larger as rifles abound."""
    odds = p.firearm_odds_in_conflict * forms.bounded_response(
        inputs.rifle_availability, jnp.ones(()), p.firearm_elasticity
    )
    return conflict * odds / (1 + odds) + p.firearm_share_in_background * background_homicides(drivers, p)


# --- the verbs


def initial(drivers: Drivers, p: Parameters) -> Stocks:
    """Members that the killing of the start implies, split by bloc; no war beyond it, no deviation."""
    members = start_members(drivers, p)
    calm = 0 * p.start_homicide_rate / p.killing_rate_at_start
    return Stocks(
        members=members,
        held=p.held_at_start * members.sum(axis=0),
        groups=start_groups(p),
        succession=calm * p.leader,
        others_factor=1 + calm,
        slow=calm,
        fast=calm,
        slow_variance=calm,
        fast_variance=calm,
        slow_fast_covariance=calm,
        fast_total=calm * p.shock_interval,
        home=calm,
        elapsed=0 * p.shock_interval,
        projection=0 * p.others_killed_ratio,
    )


def war_deaths(stocks: Stocks, p: Parameters) -> Scalar:
    """Homicides around organised crime that members and wars make, at the start's weapons and forces."""
    fighting = (stocks.members.sum(axis=0) * war_intensity(stocks, p)).sum()
    return p.killing_rate_at_start * (1 + p.others_killed_ratio) * fighting


def signals(stocks: Stocks, levers: Levers, p: Parameters) -> Signals:
    """Members by state, groups, and what their wars cost."""
    return Signals(members=stocks.members.sum(axis=0), groups=stocks.groups, war_deaths=war_deaths(stocks, p))


def flows(stocks: Stocks, inputs: Inputs, drivers: Drivers, levers: Levers, p: Parameters) -> Stocks:
    """Change of each stock in a month."""
    slow_return, fast_return = forms.decay_rate(p.slow_half_life), forms.decay_rate(p.fast_half_life)
    slow_sd, fast_sd = p.slow_shock_sd * p.shock_scale, p.fast_shock_sd * p.shock_scale
    killed = killing_rate(stocks, inputs, drivers, p) * stocks.members
    arrested = arrests(stocks, inputs, drivers, levers, p)
    gained = recruitment(stocks, inputs, drivers, levers, p) + returns(stocks, p)
    moved = expansion(stocks, p) + break_away(stocks, levers, p)
    drawn = drawn_level(stocks, p)
    slow_shock = p.slow_shock_sd * mixed_shock(inputs.common_slow_shock, inputs.slow_shock, p)
    fast_shock = p.fast_shock_sd * mixed_shock(inputs.common_fast_shock, inputs.fast_shock, p)
    return Stocks(
        members=gained + moved - arrested - drop_out(stocks, drivers, p) - killed,
        held=arrested.sum(axis=0) - releases(stocks, p),
        groups=p.splinters_per_removal * levers.mx_leader_removals + p.group_growth_rate * stocks.groups,
        succession=removal_size(levers, p) * levers.mx_leader_removals - stocks.succession / p.removal_delay,
        others_factor=0 * stocks.others_factor / p.shock_interval,
        slow=slow_shock - slow_return * stocks.slow,
        fast=fast_shock + fast_return * (drawn + stocks.home - stocks.fast),
        slow_variance=slow_sd**2 * p.shock_interval - 2 * slow_return * stocks.slow_variance,
        fast_variance=fast_sd**2 * p.shock_interval - 2 * fast_return * stocks.fast_variance,
        slow_fast_covariance=-(slow_return + fast_return) * stocks.slow_fast_covariance,
        fast_total=stocks.fast - stocks.fast_variance / 2 - drawn,
        home=0 * stocks.home / p.shock_interval,
        elapsed=p.shock_interval / p.shock_interval,
        projection=0 * stocks.projection / p.shock_interval,
    )


def measures(stocks: Stocks, inputs: Inputs, drivers: Drivers, levers: Levers, p: Parameters) -> Measures:
    """Deaths and arrests of the month, by state."""
    members_killed = killing_rate(stocks, inputs, drivers, p) * stocks.members.sum(axis=0)
    others = others_killed(members_killed, stocks, p)
    return Measures(
        homicides=homicides(members_killed, others, drivers, p),
        firearm_homicides=firearm_homicides(members_killed + others, inputs, drivers, p),
        members_killed=members_killed,
        others_killed=others,
        arrests=arrests(stocks, inputs, drivers, levers, p).sum(axis=0),
        recruits=recruitment(stocks, inputs, drivers, levers, p).sum(axis=0),
    )


def anchored(stocks: Stocks, modelled: State, official: State, drivers: Drivers, p: Parameters) -> Stocks:
    """Stocks from which a projection starts at the official level of homicides.

    The gap is shared between the slow and the fast deviation as their variances say (conditioning
    of two normal terms on their sum); what is known of the sum leaves its variance. What killing cannot reach under its
    ceiling goes to the others killed. In half of the draws open war then returns to homes of its own.
    """
    background = background_homicides(drivers, p)
    wanted = jnp.maximum(official - background, p.conflict_floor_share * official)
    found = jnp.maximum(modelled - background, p.conflict_floor_share * modelled)
    part = slow_part(stocks)
    left = stocks.slow_variance - part * (stocks.slow_variance + stocks.slow_fast_covariance)
    shift = jnp.log(wanted / found) - deviation_variance(stocks) / 2
    return Stocks(
        members=stocks.members,
        held=stocks.held,
        groups=stocks.groups,
        succession=stocks.succession,
        others_factor=others_factor_wanted(wanted, stocks, p),
        slow=stocks.slow + part * shift,
        fast=stocks.fast + forms.complement(part) * shift,
        slow_variance=left,
        fast_variance=left,
        slow_fast_covariance=-left,
        fast_total=stocks.fast_total,
        home=own_home(stocks, p),
        elapsed=stocks.elapsed,
        projection=1 + 0 * stocks.projection,
    )
