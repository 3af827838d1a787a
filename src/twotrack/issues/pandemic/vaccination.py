"""Doses within supply and willingness: first, second and third ones, donated, passed on or left."""

import jax.numpy as jnp

from twotrack.base import forms
from twotrack.base.shapes import Scalar
from twotrack.issues.pandemic.patches import in_nations, nations
from twotrack.issues.pandemic.vocabulary import Doses, Drivers, Inputs, Levers, Nation, Parameters, Stocks


# --- who wants a dose
def admitted_share(drivers: Drivers, p: Parameters) -> Nation:
    """Share of people whose age is admitted to vaccination: those of the start, and the younger ones admitted since."""
    at_first = nations(p.mexico_eligible_share, p.us_eligible_share)
    since = nations(drivers.mexico_younger_admitted, drivers.us_younger_admitted)
    return forms.complement(forms.complement(at_first) * forms.complement(since))


def not_refusing(stocks: Stocks, levers: Levers, p: Parameters) -> Nation:
    """Share of people who would take a dose: neither refusing for good nor waiting, or won over."""
    reluctant = p.us_refusal_share + p.us_waiting_share * stocks.us_still_waiting
    in_states = forms.complement(reluctant * forms.complement(levers.us_vaccine_outreach))
    return nations(forms.complement(p.mexico_refusal_share), in_states)


def waiting_change(stocks: Stocks, drivers: Drivers, p: Parameters) -> Scalar:
    """Those who wait and see make up their minds."""
    return -drivers.us_waiting_ends * forms.decay_rate(p.waiting_half_life) * stocks.us_still_waiting


def willing(stocks: Stocks, drivers: Drivers, levers: Levers, p: Parameters) -> Nation:
    """People of the ages admitted who would take a first dose and have none."""
    would = admitted_share(drivers, p) * not_refusing(stocks, levers, p) * in_nations(p.people, p)
    return jnp.maximum(would - stocks.dosed_by_age.sum(axis=0), 0)


def doses_wanted(stocks: Stocks, drivers: Drivers, levers: Levers, p: Parameters) -> Doses:
    """First doses that the willing come for, second ones that are due, and third ones where they are given."""
    given = nations(drivers.mexico_third_doses, drivers.us_third_doses)
    return Doses(
        first=willing(stocks, drivers, levers, p) / p.uptake_delay,
        second=stocks.awaiting_second_dose / p.second_dose_delay,
        third=given * stocks.due_third_dose / p.uptake_delay,
    )


def in_all(doses: Doses) -> Nation:
    """Doses of all kinds."""
    return doses.first + doses.second + doses.third


# --- what is at hand
def doses_donated(levers: Levers) -> Scalar:
    """Doses that the United States gives to Mexico, no more than it has."""
    return jnp.minimum(levers.us_doses_donated, levers.us_vaccine_supply)


def us_doses_kept(wanted: Doses, inputs: Inputs, levers: Levers, p: Parameters) -> Scalar:
    """Doses that stay in the United States. Where supply is left to its use, it is what is wanted and a tenth more, and
    doses are given away out of that tenth first.
    """
    kept = levers.us_vaccine_supply - doses_donated(levers)
    spare = jnp.maximum(p.spare_doses * in_all(wanted)[1] - doses_donated(levers), 0)
    return kept - inputs.us_supply_lapse * jnp.maximum(kept - in_all(wanted)[1] - spare, 0)


def us_doses_unused(wanted: Doses, inputs: Inputs, levers: Levers, p: Parameters) -> Scalar:
    """Doses kept in the United States that nobody there takes."""
    return jnp.maximum(us_doses_kept(wanted, inputs, levers, p) - in_all(wanted)[1], 0)


def supply(wanted: Doses, inputs: Inputs, levers: Levers, p: Parameters) -> Nation:
    """Doses at hand in each nation, with those donated and, by the switch, those the United States leaves unused."""
    passed_on = p.unused_doses_passed_on * us_doses_unused(wanted, inputs, levers, p)
    mexico = levers.mx_vaccine_supply + doses_donated(levers) + passed_on
    return nations(mexico, us_doses_kept(wanted, inputs, levers, p))


def doses_given(wanted: Doses, inputs: Inputs, levers: Levers, p: Parameters) -> Doses:
    """Doses given: second ones before first ones, and third ones of what these leave."""
    at_hand = supply(wanted, inputs, levers, p)
    second = jnp.minimum(wanted.second, at_hand)
    first = jnp.minimum(at_hand - second, wanted.first)
    return Doses(first=first, second=second, third=jnp.minimum(at_hand - second - first, wanted.third))
