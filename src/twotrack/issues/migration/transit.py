"""Who sets out and why, transit through Mexico, and what Mexico does about it."""

import jax.numpy as jnp

from twotrack.base import forms
from twotrack.base.shapes import Scalar
from twotrack.issues.migration.vocabulary import Drivers, Inputs, Levers, Origin, Parameters, Stocks


def push_target(stocks: Stocks, inputs: Inputs, p: Parameters) -> Origin:
    """Log of the factor on entries where war, wages, disasters, jobs and a pandemic are heading to."""
    war = p.war_push * jnp.log(inputs.war_deaths / p.war_reference)
    disasters = p.disaster_push * stocks.displaced
    of_mexico = forms.complement(p.crosses_mexico) * (war + p.wage_push * inputs.mexican_income)
    everywhere = p.labour_pull * inputs.us_labour - p.pandemic_effect * inputs.contacts_given_up
    return of_mexico + p.exposed_to_disasters * disasters + everywhere


def troops_under_pressure(inputs: Inputs, p: Parameters) -> Scalar:
    """Troops that pressure from the north brings to migration duty."""
    return p.pressed_troops_gain * p.troops_reference * forms.saturating(inputs.enforcement_pressure)


def troops(stocks: Stocks, levers: Levers, p: Parameters) -> Scalar:
    """Troops on migration duty: those ordered, and at least those that pressure brings."""
    return jnp.maximum(levers.mx_migration_deployment, stocks.pressed_troops)


def enforcement(stocks: Stocks, levers: Levers, p: Parameters) -> Scalar:
    """Mexican force on migration duty, against what there was before the southern programme and the Guard."""
    deployed = troops(stocks, levers, p) / p.troops_reference
    return 1 + p.southern_program_gain * levers.mx_southern_border_program + deployed


def interception(force: Scalar, adaptation: Scalar, in_transit: Origin, p: Parameters) -> Scalar:
    """Rate at which Mexico apprehends travellers: a force is stretched over the crowd, and routes adapt to it."""
    crowd = 1 + in_transit.sum() / p.stretched_at
    by_force = force**p.force_elasticity / crowd**p.crowding_elasticity
    return p.interception_rate * by_force * forms.complement(adaptation)


def claim_rate(levers: Levers, p: Parameters) -> Origin:
    """Rate at which travellers ask Mexico for asylum."""
    capacity, reference = levers.mx_asylum_capacity, p.asylum_capacity_reference
    return p.asylum_claim_rate * forms.power_response(capacity, reference, p.asylum_capacity_elasticity)


def passing(intercepted: Scalar, claimed: Origin, p: Parameters) -> Origin:
    """Chance of reaching the border: one for Mexicans, who need not cross their country in hiding."""
    northward = 1 / p.transit_time
    through = northward / (northward + intercepted + p.giving_up_rate + claimed)
    return forms.complement(p.crosses_mexico * forms.complement(through))


def expelled_share(levers: Levers, p: Parameters) -> Origin:
    """Share of encounters expelled to Mexico under Title 42: what the US puts under it, and Mexico takes."""
    eligible = forms.complement(p.crosses_mexico * forms.complement(p.expellable_share))
    return jnp.minimum(eligible * levers.us_title42, levers.mx_return_acceptance)


def remain_share(levers: Levers, p: Parameters) -> Origin:
    """Share of encounters sent back to wait for court in Mexico, out of what Mexico takes besides."""
    wanted = p.crosses_mexico * levers.us_remain_in_mexico
    return jnp.minimum(wanted, levers.mx_return_acceptance - expelled_share(levers, p))


def deported_share(levers: Levers, p: Parameters) -> Origin:
    """Share of encounters deported or returned in the ordinary way."""
    return p.deported_share * forms.complement(expelled_share(levers, p) + remain_share(levers, p))


def returned_beyond_usual(levers: Levers, p: Parameters) -> Origin:
    """Share of encounters returned under any name, less that returned without the special measures."""
    return expelled_share(levers, p) + remain_share(levers, p) + deported_share(levers, p) - p.deported_share


def fear_target(stocks: Stocks, levers: Levers, p: Parameters) -> Origin:
    """Fear of setting out (log of entries) that force beyond the usual, returns and announcements are heading to.

    Mexico's force and what it announces are feared by those who cross it; nobody is bolder for a force that ended.
    """
    beyond_usual = jnp.maximum(jnp.log(enforcement(stocks, levers, p)) - stocks.usual_force, 0)
    of_mexico = p.crosses_mexico * (p.fear_force * beyond_usual + p.fear_news * stocks.alarm_mx)
    return of_mexico + p.fear_return * returned_beyond_usual(levers, p) + p.fear_news * stocks.alarm_us


def retry_share(consequences: Scalar, p: Parameters) -> Scalar:
    """Share of those returned in the ordinary way who try again, where this share of them is under a penalty."""
    return forms.odds_response(p.retry_share_deported, p.penalty_effect, consequences - p.consequences_reference)


def usual_retry_share(unsettled: Origin, p: Parameters) -> Origin:
    """Share of those returned in the ordinary way who try again, on its way from the start to the settled level."""
    return p.retry_share_deported + unsettled * (retry_share(p.consequences_at_start, p) - p.retry_share_deported)


def arrivals_behind(encounters: Origin, unsettled: Origin, p: Parameters) -> Origin:
    """Arrivals at the border behind these encounters between ports, without the special measures."""
    first_attempts = forms.complement(p.encounter_chance * p.deported_share * usual_retry_share(unsettled, p))
    return encounters * first_attempts / (p.encounter_chance * forms.complement(p.port_share))


def entries_behind(encounters: Origin, unsettled: Origin, p: Parameters) -> Origin:
    """Entries behind these encounters between ports, without the special measures."""
    arrivals = arrivals_behind(encounters, unsettled, p)
    in_transit = p.crosses_mexico * arrivals * p.transit_time
    plain = interception(jnp.ones(()), jnp.zeros(()), in_transit, p)
    return arrivals / passing(plain, jnp.zeros_like(arrivals), p)


def usual_encounters(stocks: Stocks, p: Parameters) -> Origin:
    """Encounters without the special measures, on the way from the level of the start to the settled one."""
    return p.encounters_settled * (p.encounters_at_start / p.encounters_settled) ** stocks.unsettled_share


def willing(stocks: Stocks, drivers: Drivers, p: Parameters) -> Origin:
    """Persons who would set out this month if nobody feared the way."""
    season = p.crosses_mexico * drivers.season_elsewhere + forms.complement(p.crosses_mexico) * drivers.season_mexico
    wave = jnp.exp(stocks.entry_wave - stocks.entry_variance / 2)
    usual = entries_behind(usual_encounters(stocks, p), stocks.unsettled_share, p)
    return usual * season * wave * jnp.exp(stocks.push)


def missing_entries(stocks: Stocks, drivers: Drivers, p: Parameters) -> Origin:
    """Persons whom fear keeps from setting out: some give up, the others wait."""
    return willing(stocks, drivers, p) * forms.complement(jnp.exp(-stocks.fear))


def late_entries(stocks: Stocks, p: Parameters) -> Origin:
    """Persons who set out after waiting, the later the more they fear."""
    return stocks.postponed * jnp.exp(-stocks.fear) / p.postponing_delay


def entries(stocks: Stocks, drivers: Drivers, p: Parameters) -> Origin:
    """Persons who set out, at once or after waiting: from abroad into Mexico, or from Mexico to the border."""
    return willing(stocks, drivers, p) - missing_entries(stocks, drivers, p) + late_entries(stocks, p)


def apprehensions(stocks: Stocks, levers: Levers, p: Parameters) -> Origin:
    """Travellers apprehended by Mexico."""
    return interception(enforcement(stocks, levers, p), stocks.adaptation, stocks.in_transit, p) * stocks.in_transit


def arrivals(stocks: Stocks, drivers: Drivers, p: Parameters) -> Origin:
    """Persons who reach the border with the United States."""
    return forms.complement(p.crosses_mexico) * entries(stocks, drivers, p) + stocks.in_transit / p.transit_time
