"""The pandemic in two nations and four border cities: its stocks and flows, and the rule of reopening."""

import jax.numpy as jnp

from twotrack.base import forms
from twotrack.base.shapes import Scalar
from twotrack.issues.pandemic.ages import people_by_age, spread_over_ages
from twotrack.issues.pandemic.infection import (
    all_infections,
    efficacy,
    fatal_infections,
    infections,
    waned_breakthrough,
)
from twotrack.issues.pandemic.patches import in_mexico, in_nations, in_us
from twotrack.issues.pandemic.protection import (
    came_due,
    first_doses_by_age,
    newly_protected,
    protected_here,
    recovered_waned,
    vaccines_waned,
)
from twotrack.issues.pandemic.transmission import (
    alpha_change,
    at_crossings,
    deaths_before_change,
    delta_change,
    fatigue_change,
    given_up,
    measures_in_force,
    measures_kept_change,
    reproduction,
    variance_change,
    wave_change,
)
from twotrack.issues.pandemic.vaccination import doses_given, doses_wanted, us_doses_unused, waiting_change
from twotrack.issues.pandemic.vocabulary import (
    AgeNation,
    Drivers,
    Inputs,
    Levers,
    Measures,
    Nation,
    Parameters,
    Patch,
    Signals,
    Stocks,
)


def coverage_needed(spread: Scalar, protection: Scalar) -> Scalar:
    """Vaccinated share that alone stops spread; above one where no coverage can."""
    return (1 - 1 / spread) / protection


# --- the rule of reopening
def readiness(dosed_share: Nation, incidence: Nation, p: Parameters) -> Nation:
    """How far a nation meets the thresholds of vaccination and incidence: one where it meets both."""
    enough = jnp.minimum(dosed_share / p.vaccinated_threshold, 1)
    return enough * p.incidence_threshold / jnp.maximum(incidence, p.incidence_threshold)


def reopening_readiness(stocks: Stocks, p: Parameters) -> Scalar:
    """Readiness of the nation that is less ready."""
    people = in_nations(p.people, p)
    dosed_share, incidence = stocks.dosed_by_age.sum(axis=0) / people, in_nations(onset(stocks, p), p) / people
    return jnp.minimum(readiness(dosed_share, incidence, p)[0], readiness(dosed_share, incidence, p)[1])


# --- what passes with time
def onset(stocks: Stocks, p: Parameters) -> Patch:
    """Infected people who become infectious."""
    return stocks.exposed * (1 / p.latent_period)


def recovery(stocks: Stocks, p: Parameters) -> Patch:
    """Infectious people who recover or die."""
    return stocks.infectious * (1 / p.infectious_period)


def deaths(stocks: Stocks, p: Parameters) -> Patch:
    """Deaths of the moment."""
    return stocks.dying * (1 / p.death_delay)


def by_age(infected: Patch, people: AgeNation, p: Parameters) -> AgeNation:
    """Infections of all places among people of these ages, by age and nation."""
    return spread_over_ages(in_nations(infected, p), people, p)


# --- the issue
def initial(drivers: Drivers, p: Parameters) -> Stocks:
    """Everyone susceptible, nobody infected."""
    none, no_age = jnp.zeros_like(p.people), jnp.zeros_like(p.age_shares)
    no_nation, zero = jnp.zeros_like(p.age_shares[0]), jnp.zeros_like(p.latent_period)
    return Stocks(
        susceptible=p.people,
        vaccinated=none,
        exposed=none,
        infectious=none,
        removed=none,
        dying=none,
        susceptible_by_age=people_by_age(p),
        vaccinated_by_age=no_age,
        dosed_by_age=no_age,
        waned_vaccinated=no_nation,
        waned_recovered=no_nation,
        awaiting_second_dose=no_nation,
        awaiting_third_dose=no_nation,
        due_third_dose=no_nation,
        us_still_waiting=jnp.ones_like(zero),
        measures_kept=jnp.ones_like(no_nation),
        deaths_before_lapse=no_nation,
        fatigue=no_nation,
        alpha_share=zero,
        delta_share=zero,
        waves=no_nation,
        wave_variance=zero,
    )


def signals(stocks: Stocks, levers: Levers, p: Parameters) -> Signals:
    """Readiness to reopen, measures in force, and the share of contacts given up in each nation."""
    return Signals(
        reopening_readiness=reopening_readiness(stocks, p),
        measures_in_force=measures_in_force(stocks, levers).sum() / 2,
        mexico_contacts_given_up=given_up(stocks, levers, p)[0],
        us_contacts_given_up=given_up(stocks, levers, p)[1],
        deaths_in_the_news=deaths(stocks, p).sum(),
    )


def flows(stocks: Stocks, inputs: Inputs, drivers: Drivers, levers: Levers, p: Parameters) -> Stocks:
    """Change of each stock in a month."""
    made = infections(stocks, drivers, levers, at_crossings(p, inputs))
    doses = doses_given(doses_wanted(stocks, drivers, levers, p), inputs, levers, p)
    first = first_doses_by_age(doses, stocks, drivers, levers, p)
    protected = newly_protected(first, stocks, p)
    to_infected = doses.first - protected.sum(axis=0)
    return Stocks(
        susceptible=-made.unprotected - protected_here(protected, stocks, p),
        vaccinated=protected_here(protected, stocks, p) - made.breakthrough,
        exposed=all_infections(made) - onset(stocks, p),
        infectious=onset(stocks, p) - recovery(stocks, p),
        removed=recovery(stocks, p) - made.repeated,
        dying=fatal_infections(made, stocks, p) - deaths(stocks, p),
        susceptible_by_age=-protected - by_age(made.unprotected, stocks.susceptible_by_age, p),
        vaccinated_by_age=protected - by_age(made.breakthrough, stocks.vaccinated_by_age, p),
        dosed_by_age=first,
        waned_vaccinated=vaccines_waned(stocks, doses, p) - waned_breakthrough(made, stocks, p),
        waned_recovered=recovered_waned(stocks, to_infected, p) - in_nations(made.repeated, p),
        awaiting_second_dose=doses.first - doses.second,
        awaiting_third_dose=p.third_dose_share * doses.second - came_due(stocks, p),
        due_third_dose=came_due(stocks, p) - doses.third,
        us_still_waiting=waiting_change(stocks, drivers, p),
        measures_kept=measures_kept_change(stocks, inputs, p),
        deaths_before_lapse=deaths_before_change(stocks, inputs, p),
        fatigue=fatigue_change(stocks, levers, p),
        alpha_share=alpha_change(stocks, drivers, p),
        delta_share=delta_change(stocks, drivers, p),
        waves=wave_change(stocks, inputs, p),
        wave_variance=variance_change(stocks, p),
    )


def measures(stocks: Stocks, inputs: Inputs, drivers: Drivers, levers: Levers, p: Parameters) -> Measures:
    """Deaths, infections, doses and coverage of the month."""
    unused = us_doses_unused(doses_wanted(stocks, drivers, levers, p), inputs, levers, p)
    return Measures(
        deaths=deaths(stocks, p),
        infections=all_infections(infections(stocks, drivers, levers, at_crossings(p, inputs))),
        mexico_deaths=in_mexico(deaths(stocks, p), p),
        us_deaths=in_us(deaths(stocks, p), p),
        mexico_people_with_dose=stocks.dosed_by_age.sum(axis=0)[0],
        us_people_with_dose=stocks.dosed_by_age.sum(axis=0)[1],
        us_doses_left=forms.complement(p.unused_doses_passed_on) * unused,
        us_coverage_needed=coverage_needed(reproduction(stocks, p), efficacy(stocks, p)[1]),
    )
