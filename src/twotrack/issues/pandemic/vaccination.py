"""Doses within supply and willingness, donated, passed on or left."""

import jax.numpy as jnp

from twotrack.base import forms
from twotrack.base.shapes import Scalar
from twotrack.issues.pandemic.patches import by_nation, in_us, share_of_nation
from twotrack.issues.pandemic.vocabulary import Levers, Parameters, Patch, Stocks


def willing(stocks: Stocks, levers: Levers, p: Parameters) -> Patch:
    """People of the ages admitted who would take a first dose and have none."""
    in_mx = p.mexico_eligible_share * forms.complement(p.mexico_refusal_share)
    in_states = p.us_eligible_share * forms.complement(
        p.us_refusal_share * forms.complement(levers.us_vaccine_outreach)
    )
    return jnp.maximum(by_nation(in_mx, in_states, p) * p.people - stocks.dosed, 0)


def doses_wanted(stocks: Stocks, levers: Levers, p: Parameters) -> Patch:
    """First doses that the willing come for, and second doses that are due."""
    return willing(stocks, levers, p) / p.uptake_delay + stocks.awaiting_second_dose / p.second_dose_delay


def doses_donated(levers: Levers) -> Scalar:
    """Doses that the United States gives to Mexico, no more than it has."""
    return jnp.minimum(levers.us_doses_donated, levers.us_vaccine_supply)


def us_doses_unused(stocks: Stocks, levers: Levers, p: Parameters) -> Scalar:
    """Doses kept in the United States that nobody there takes."""
    kept = (levers.us_vaccine_supply - doses_donated(levers)) * share_of_nation(p)
    return in_us(jnp.maximum(kept - doses_wanted(stocks, levers, p), 0), p)


def supply(stocks: Stocks, levers: Levers, p: Parameters) -> Patch:
    """Doses at hand in each patch, with those donated and, by the switch, those the United States leaves unused."""
    passed_on = p.unused_doses_passed_on * us_doses_unused(stocks, levers, p)
    mexico = levers.mx_vaccine_supply + doses_donated(levers) + passed_on
    return by_nation(mexico, levers.us_vaccine_supply - doses_donated(levers), p) * share_of_nation(p)


def second_doses(stocks: Stocks, levers: Levers, p: Parameters) -> Patch:
    """Second doses given: they go before first ones."""
    return jnp.minimum(stocks.awaiting_second_dose / p.second_dose_delay, supply(stocks, levers, p))


def first_doses(stocks: Stocks, levers: Levers, p: Parameters) -> Patch:
    """First doses given, within what second doses leave and what the willing come for."""
    left = supply(stocks, levers, p) - second_doses(stocks, levers, p)
    return jnp.minimum(left, willing(stocks, levers, p) / p.uptake_delay)


def newly_protected(stocks: Stocks, levers: Levers, p: Parameters) -> Patch:
    """Susceptible people among those who take a first dose; the infected and the recovered take it too."""
    without = jnp.maximum(p.people - stocks.dosed, stocks.susceptible)
    return first_doses(stocks, levers, p) * forms.relative(stocks.susceptible, without)
