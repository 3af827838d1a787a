"""Organisations of a state: who joins, who is arrested and comes back, who leaves, moves or breaks away."""

import jax.numpy as jnp

from twotrack.base import forms
from twotrack.base.shapes import BlocState, State
from twotrack.issues.violence.vocabulary import Drivers, Inputs, Levers, Parameters, Stocks

# --- the organisations: the slow level


def start_shares(p: Parameters) -> BlocState:
    """Each bloc's part of a state's members at the start."""
    return forms.softmax_shares(p.home_strength)


def start_members(drivers: Drivers, p: Parameters) -> BlocState:
    """Members that the killing of the start implies for the inhabitants of the month, by bloc."""
    conflict = p.start_homicide_rate * p.conflict_share_at_start * drivers.population
    return start_shares(p) * (conflict / ((1 + p.others_killed_ratio) * p.killing_rate_at_start))


def forces_per_head(inputs: Inputs, drivers: Drivers) -> State:
    """Soldiers spread by population, and guards where they are, per inhabitant."""
    return inputs.army / drivers.population.sum() + inputs.guard / drivers.population


def targeting(stocks: Stocks, levers: Levers) -> BlocState:
    """Weight of each bloc in arrests against the mean of the state's members: one where all weigh the same."""
    weights = levers.mx_arrest_targeting[:, None]
    mean = (forms.shares(stocks.members) * weights).sum(axis=0)
    return weights / jnp.where(mean > 0, mean, 1.0)


def arrests(stocks: Stocks, inputs: Inputs, drivers: Drivers, levers: Levers, p: Parameters) -> BlocState:
    """Members arrested and held: as the state can, and as each bloc is targeted."""
    forces = forms.bounded_response(forces_per_head(inputs, drivers), p.forces_reference, p.forces_arrest_elasticity)
    hazard = (inputs.arrest_rate * forces) * targeting(stocks, levers)
    return forms.soft_ceiling(hazard, 1 / p.least_time_to_arrest) * stocks.members


def recruitment(stocks: Stocks, inputs: Inputs, drivers: Drivers, levers: Levers, p: Parameters) -> BlocState:
    """Persons who join: in proportion to members and to a seed that enters where organisations are used up, and in
    the places of those arrested beyond the usual; more with income, fewer with prevention or as a programme achieves;
    and as the hardship of a pandemic moves them, either way.
    """
    income = forms.bounded_response(inputs.export_income, p.export_income_reference, p.income_elasticity)
    moved = forms.log_linear(p.hardship_effect, inputs.contacts_given_up) * forms.log_linear(
        -p.prevention_effect, levers.mx_prevention
    )
    beyond = arrests(stocks, inputs, drivers, levers, p) - p.usual_arrest_rate * stocks.members
    joining = p.recruitment_rate * (stocks.members + p.seed_share * start_members(drivers, p))
    willing = income * moved * forms.complement(levers.mx_recruitment_reduction)
    return willing * (joining + p.replacement_share * beyond)


def releases(stocks: Stocks, p: Parameters) -> State:
    """Prisoners who have served their sentence."""
    return stocks.held / p.sentence


def returns(stocks: Stocks, p: Parameters) -> BlocState:
    """Released prisoners who join again, the blocs of their state as these stand."""
    return p.return_share * releases(stocks, p) * forms.shares(stocks.members)


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
