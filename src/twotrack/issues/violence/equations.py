"""Organisations in the states of Mexico, their wars, and the homicides these cause."""

import jax.numpy as jnp

from twotrack.base import forms
from twotrack.base.shapes import BlocState, Scalar, State
from twotrack.issues.violence.vocabulary import Drivers, Inputs, Levers, Measures, Parameters, Signals, Stocks

# --- the organisations: the slow level


def recruitment(stocks: Stocks, inputs: Inputs, levers: Levers, p: Parameters) -> BlocState:
    """Persons who join: in proportion to members, more with income, fewer with prevention; and as the hardship of
    a pandemic moves them, either way.
    """
    income = forms.bounded_response(inputs.export_income, p.export_income_reference, p.income_elasticity)
    prevention = forms.log_linear(-p.prevention_effect, levers.mx_prevention)
    hardship = forms.log_linear(p.hardship_effect, inputs.contacts_given_up)
    return p.recruitment_rate * income * prevention * hardship * stocks.members


def forces_per_head(inputs: Inputs, drivers: Drivers) -> State:
    """Soldiers spread by population, and guards where they are, per inhabitant."""
    return inputs.army / drivers.population.sum() + inputs.guard / drivers.population


def arrests(stocks: Stocks, inputs: Inputs, drivers: Drivers, levers: Levers, p: Parameters) -> BlocState:
    """Members arrested and held: as the state can, and as each bloc is targeted."""
    forces = forms.bounded_response(forces_per_head(inputs, drivers), p.forces_reference, p.forces_arrest_elasticity)
    hazard = (inputs.arrest_rate * forces) * levers.mx_arrest_targeting[:, None]
    return forms.saturating_rate(hazard, p.least_time_to_arrest) * stocks.members


def drop_out(stocks: Stocks, drivers: Drivers, p: Parameters) -> BlocState:
    """Members who leave: a larger share where organisations are denser."""
    density = stocks.members.sum(axis=0) / drivers.population
    return p.drop_out_rate * (density / p.density_reference) * stocks.members


def expansion(stocks: Stocks, p: Parameters) -> BlocState:
    """Net arrival of members from the states next door; what leaves one state arrives in another."""
    leaving = p.expansion_rate * stocks.members
    return (leaving / p.neighbours.sum(axis=0)) @ p.neighbours.T - leaving


def removals_by_bloc(stocks: Stocks, levers: Levers) -> BlocState:
    """Leaders removed, in proportion to each bloc's members in the state."""
    return levers.mx_leader_removals * forms.shares(stocks.members)


def break_away(stocks: Stocks, levers: Levers, p: Parameters) -> BlocState:
    """Members who leave a bloc that lost its leader, for local splinters."""
    leaving = p.break_away_share * removals_by_bloc(stocks, levers) * stocks.members
    return p.splinter_destination[:, None] * leaving.sum(axis=0) - leaving


# --- the war: the fast part and the pulse after a removal


def start_shares(p: Parameters) -> BlocState:
    """Each bloc's part of a state's members at the start."""
    return forms.softmax_shares(p.home_strength)


def rivalry(stocks: Stocks, p: Parameters) -> State:
    """How much more a state's members are divided among rivals than at the start."""
    return forms.fractionalisation(forms.shares(stocks.members)) - forms.fractionalisation(start_shares(p))


def succession_pulse(stocks: Stocks, p: Parameters) -> State:
    """Log of the factor that recent removals put on killing, at home and next door.

    The published effects are of one leader; several at once contest the same ground, so the answer saturates.
    """
    six_months = forms.mean_of_decay(p.removal_window, p.removal_delay)
    at_home = p.removal_effect * forms.saturating(stocks.succession / p.leader)
    next_door = p.removal_effect_next_door * forms.saturating(p.neighbours @ stocks.succession / p.leader)
    return (at_home + next_door) / six_months


def deviation_variance(stocks: Stocks) -> State:
    """Variance of the two stochastic terms together."""
    return stocks.slow_variance + stocks.fast_variance + 2 * stocks.slow_fast_covariance


def war_intensity(stocks: Stocks, p: Parameters) -> State:
    """Killing against the start: slow and fast deviations (less half their variance, so that sums
    over states do not climb by chance alone), and the pulse of removals.
    """
    deviation = stocks.slow + stocks.fast - deviation_variance(stocks) / 2
    return jnp.exp(deviation + succession_pulse(stocks, p))


def mixed_shock(common: Scalar, own: State, p: Parameters) -> State:
    """Innovation of a state: a part common to all states, a part of its own."""
    return p.shock_scale * (jnp.sqrt(p.common_share) * common + jnp.sqrt(forms.complement(p.common_share)) * own)


# --- the deaths


def killing_rate(stocks: Stocks, inputs: Inputs, drivers: Drivers, p: Parameters) -> State:
    """Chance that a member is killed by rivals or forces: where members are too few for the war that is asked of
    them, no more than a ceiling, since nobody is killed twice.
    """
    lethality = forms.bounded_response(inputs.rifle_availability, jnp.ones(()), p.lethality_elasticity)
    forces = forms.bounded_response(forces_per_head(inputs, drivers), p.forces_reference, p.forces_conflict_elasticity)
    rate = p.killing_rate_at_start * lethality * forces * war_intensity(stocks, p)
    return forms.soft_ceiling(rate, p.killing_rate_ceiling)


def background_homicides(drivers: Drivers, p: Parameters) -> State:
    """Homicides that have nothing to do with the organisations."""
    return p.start_homicide_rate * forms.complement(p.conflict_share_at_start) * drivers.population


def homicides(members_killed: State, drivers: Drivers, p: Parameters) -> State:
    """Members killed, others killed around the fighting, and the background."""
    return members_killed * (1 + p.others_killed_ratio) + background_homicides(drivers, p)


def firearm_homicides(members_killed: State, inputs: Inputs, drivers: Drivers, p: Parameters) -> State:
    """Homicides by firearm: a larger share around the fighting, and larger as rifles abound."""
    odds = p.firearm_odds_in_conflict * forms.bounded_response(
        inputs.rifle_availability, jnp.ones(()), p.firearm_elasticity
    )
    in_conflict = members_killed * (1 + p.others_killed_ratio) * odds / (1 + odds)
    return in_conflict + p.firearm_share_in_background * background_homicides(drivers, p)


# --- the verbs


def initial(drivers: Drivers, p: Parameters) -> Stocks:
    """Members that the killing of the start implies, split by bloc; no war beyond it, no deviation."""
    conflict = p.start_homicide_rate * p.conflict_share_at_start * drivers.population
    members = conflict / ((1 + p.others_killed_ratio) * p.killing_rate_at_start)
    calm = 0 * conflict / drivers.population / p.killing_rate_at_start
    return Stocks(
        members=start_shares(p) * members,
        groups=p.groups_at_start,
        succession=0 * conflict * p.removal_window,
        slow=calm,
        fast=calm,
        slow_variance=calm,
        fast_variance=calm,
        slow_fast_covariance=calm,
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
    lost = arrests(stocks, inputs, drivers, levers, p) + drop_out(stocks, drivers, p) + killed
    slow_shock = p.slow_shock_sd * mixed_shock(inputs.common_slow_shock, inputs.slow_shock, p)
    fast_shock = p.fast_shock_sd * mixed_shock(inputs.common_fast_shock, inputs.fast_shock, p)
    return Stocks(
        members=recruitment(stocks, inputs, levers, p) + expansion(stocks, p) + break_away(stocks, levers, p) - lost,
        groups=p.splinters_per_removal * levers.mx_leader_removals.sum() + p.group_growth_rate * stocks.groups,
        succession=levers.mx_leader_removals - stocks.succession / p.removal_delay,
        slow=slow_shock - slow_return * stocks.slow,
        fast=fast_shock + fast_return * (p.rivalry_effect * rivalry(stocks, p) - stocks.fast),
        slow_variance=slow_sd**2 * p.shock_interval - 2 * slow_return * stocks.slow_variance,
        fast_variance=fast_sd**2 * p.shock_interval - 2 * fast_return * stocks.fast_variance,
        slow_fast_covariance=-(slow_return + fast_return) * stocks.slow_fast_covariance,
    )


def measures(stocks: Stocks, inputs: Inputs, drivers: Drivers, levers: Levers, p: Parameters) -> Measures:
    """Deaths and arrests of the month, by state."""
    members_killed = killing_rate(stocks, inputs, drivers, p) * stocks.members.sum(axis=0)
    return Measures(
        homicides=homicides(members_killed, drivers, p),
        firearm_homicides=firearm_homicides(members_killed, inputs, drivers, p),
        members_killed=members_killed,
        arrests=arrests(stocks, inputs, drivers, levers, p).sum(axis=0),
        recruits=recruitment(stocks, inputs, levers, p).sum(axis=0),
    )


def anchored(stocks: Stocks, modelled: State, official: State, drivers: Drivers, p: Parameters) -> Stocks:
    """Stocks from which a projection starts at the official level of homicides.

    The gap is shared between the slow and the fast deviation as their variances say (conditioning
    of two normal terms on their sum); what is known of the sum leaves its variance.
    """
    background = background_homicides(drivers, p)
    wanted = jnp.maximum(official - background, p.conflict_floor_share * official)
    found = jnp.maximum(modelled - background, p.conflict_floor_share * modelled)
    gap = jnp.log(wanted / found)
    variance = deviation_variance(stocks)
    known = variance > 0
    slow_part = jnp.where(
        known, (stocks.slow_variance + stocks.slow_fast_covariance) / jnp.where(known, variance, 1), 1
    )
    left = stocks.slow_variance - slow_part * (stocks.slow_variance + stocks.slow_fast_covariance)
    shift = gap - variance / 2
    return Stocks(
        members=stocks.members,
        groups=stocks.groups,
        succession=stocks.succession,
        slow=stocks.slow + slow_part * shift,
        fast=stocks.fast + forms.complement(slow_part) * shift,
        slow_variance=left,
        fast_variance=left,
        slow_fast_covariance=-left,
    )
