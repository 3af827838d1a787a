"""Infection in two nations and four border cities, deaths, and the rule of reopening."""

from dataclasses import replace

import jax.numpy as jnp

from twotrack.base import forms
from twotrack.base.shapes import Scalar
from twotrack.issues.pandemic.patches import by_nation, in_mexico, in_us, share_of_nation
from twotrack.issues.pandemic.vaccination import first_doses, newly_protected, second_doses, us_doses_unused
from twotrack.issues.pandemic.vocabulary import (
    Drivers,
    Inputs,
    Levers,
    Measures,
    Parameters,
    Patch,
    PatchPatch,
    Signals,
    Stocks,
)


# --- infection
def contacts_elsewhere(p: Parameters) -> PatchPatch:
    """Share of the contacts of a patch's people (row) that are with people of another patch (column)."""
    return p.domestic_contacts + p.border_contacts * p.mixing_per_crossing


def at_crossings(p: Parameters, inputs: Inputs) -> Parameters:
    """Numbers of the month: contacts across the border as far as people cross where a patch does."""
    return replace(p, border_contacts=p.border_contacts * (p.gateways @ inputs.crossings_kept)[:, None])


def infectious_met(infectious: Patch, p: Parameters) -> Patch:
    """Infectious share among the people met, at home and elsewhere."""
    share = infectious / p.people
    return contacts_elsewhere(p) @ share + forms.complement(contacts_elsewhere(p).sum(axis=1)) * share


def reproduction(stocks: Stocks, p: Parameters) -> Scalar:
    """Infections that one infection makes where nobody is immune and nothing is done, by the mix of variants."""
    return p.reproduction_ancestral + (p.reproduction_delta - p.reproduction_ancestral) * stocks.delta_share


def deaths_made_known(stocks: Stocks, p: Parameters) -> Patch:
    """Confirmed deaths of the moment for each inhabitant."""
    return by_nation(p.mexico_confirmed_share, p.us_confirmed_share, p) * stocks.dying / p.death_delay / p.people


def contacts_kept(stocks: Stocks, levers: Levers, p: Parameters) -> Patch:
    """Contacts against normal: fewer under official measures, and fewer where people hear of deaths."""
    measures = by_nation(levers.mx_health_measures, levers.us_health_measures, p)
    cautious = 1 / (1 + deaths_made_known(stocks, p) / p.caution_deaths)
    return forms.log_linear(-p.measures_effect, measures) * cautious


def passing_wave(stocks: Stocks, p: Parameters) -> Patch:
    """Factor of chance in transmission, of mean one."""
    return jnp.exp(by_nation(stocks.mexico_wave, stocks.us_wave, p) - stocks.wave_variance / 2)


def force_of_infection(stocks: Stocks, levers: Levers, p: Parameters) -> Patch:
    """Rate at which a susceptible person is infected."""
    spread = reproduction(stocks, p) * contacts_kept(stocks, levers, p) * passing_wave(stocks, p)
    return spread / p.infectious_period * infectious_met(stocks.infectious, p)


def introductions(stocks: Stocks, drivers: Drivers, p: Parameters) -> Patch:
    """Infections that arrive from outside both nations, spread over patches by inhabitants."""
    arriving = by_nation(drivers.mexico_introductions, drivers.us_introductions, p) * p.introduced_infections
    return arriving * share_of_nation(p) * stocks.susceptible / p.people


def unprotected_infections(stocks: Stocks, drivers: Drivers, levers: Levers, p: Parameters) -> Patch:
    """Infections of the unprotected, by contact and by arrival."""
    return force_of_infection(stocks, levers, p) * stocks.susceptible + introductions(stocks, drivers, p)


def efficacy(stocks: Stocks, p: Parameters) -> Patch:
    """Share of infections that the vaccines of each nation prevent, by the mix of variants."""
    against_delta = forms.complement(forms.complement(p.delta_efficacy_kept) * stocks.delta_share)
    return by_nation(p.mexico_vaccine_efficacy, p.us_vaccine_efficacy, p) * against_delta


def breakthrough_infections(stocks: Stocks, levers: Levers, p: Parameters) -> Patch:
    """Infections that the vaccine did not prevent."""
    return forms.complement(efficacy(stocks, p)) * force_of_infection(stocks, levers, p) * stocks.vaccinated


def fatal_infections(unprotected: Patch, breakthrough: Patch, p: Parameters) -> Patch:
    """Infections that will end in death."""
    at_risk = unprotected + forms.complement(p.breakthrough_deaths_prevented) * breakthrough
    return by_nation(p.mexico_fatality, p.us_fatality, p) * at_risk


def coverage_needed(spread: Scalar, protection: Scalar) -> Scalar:
    """Vaccinated share that alone stops spread; above one where no coverage can."""
    return (1 - 1 / spread) / protection


# --- the rule of reopening
def readiness(dosed_share: Scalar, incidence: Scalar, p: Parameters) -> Scalar:
    """How far a nation meets the thresholds of vaccination and incidence: one where it meets both."""
    enough = jnp.minimum(dosed_share / p.vaccinated_threshold, 1)
    return enough * p.incidence_threshold / jnp.maximum(incidence, p.incidence_threshold)


def reopening_readiness(stocks: Stocks, p: Parameters) -> Scalar:
    """Readiness of the nation that is less ready."""
    mexico, us, onset = in_mexico(p.people, p), in_us(p.people, p), stocks.exposed / p.latent_period
    in_mx = readiness(in_mexico(stocks.dosed, p) / mexico, in_mexico(onset, p) / mexico, p)
    return jnp.minimum(in_mx, readiness(in_us(stocks.dosed, p) / us, in_us(onset, p) / us, p))


# --- the issue
def initial(drivers: Drivers, p: Parameters) -> Stocks:
    """Everyone susceptible, nobody infected."""
    none = jnp.zeros_like(p.people)
    zero = jnp.zeros_like(p.latent_period)
    return Stocks(
        susceptible=p.people,
        vaccinated=none,
        exposed=none,
        infectious=none,
        removed=none,
        dosed=none,
        awaiting_second_dose=none,
        dying=none,
        delta_share=zero,
        mexico_wave=zero,
        us_wave=zero,
        wave_variance=zero,
    )


def signals(stocks: Stocks, levers: Levers, p: Parameters) -> Signals:
    """Readiness to reopen, measures in force, and the share of contacts given up in each nation."""
    given_up = share_of_nation(p) * forms.complement(contacts_kept(stocks, levers, p))
    return Signals(
        reopening_readiness=reopening_readiness(stocks, p),
        measures_in_force=(levers.mx_health_measures + levers.us_health_measures) / 2,
        mexico_contacts_given_up=in_mexico(given_up, p),
        us_contacts_given_up=in_us(given_up, p),
        deaths_in_the_news=(stocks.dying / p.death_delay).sum(),
    )


def flows(stocks: Stocks, inputs: Inputs, drivers: Drivers, levers: Levers, p: Parameters) -> Stocks:
    """Change of each stock in a month."""
    p = at_crossings(p, inputs)
    protected, first = newly_protected(stocks, levers, p), first_doses(stocks, levers, p)
    unprotected = unprotected_infections(stocks, drivers, levers, p)
    breakthrough = breakthrough_infections(stocks, levers, p)
    onset, recovery = stocks.exposed / p.latent_period, stocks.infectious / p.infectious_period
    reversion = forms.decay_rate(p.transmission_half_life)
    arrived = p.delta_share_at_arrival * drivers.delta_arrivals * forms.complement(stocks.delta_share)
    return Stocks(
        susceptible=-unprotected - protected,
        vaccinated=protected - breakthrough,
        exposed=unprotected + breakthrough - onset,
        infectious=onset - recovery,
        removed=recovery,
        dosed=first,
        awaiting_second_dose=first - second_doses(stocks, levers, p),
        dying=fatal_infections(unprotected, breakthrough, p) - stocks.dying / p.death_delay,
        delta_share=forms.logistic_growth(p.delta_spread_rate, stocks.delta_share) + arrived,
        mexico_wave=p.transmission_shock_sd * inputs.mexico_transmission_shock - reversion * stocks.mexico_wave,
        us_wave=p.transmission_shock_sd * inputs.us_transmission_shock - reversion * stocks.us_wave,
        wave_variance=p.transmission_shock_sd**2 * p.shock_interval - 2 * reversion * stocks.wave_variance,
    )


def measures(stocks: Stocks, inputs: Inputs, drivers: Drivers, levers: Levers, p: Parameters) -> Measures:
    """Deaths, infections, doses and coverage of the month."""
    p = at_crossings(p, inputs)
    deaths = stocks.dying / p.death_delay
    breakthrough = breakthrough_infections(stocks, levers, p)
    return Measures(
        deaths=deaths,
        infections=unprotected_infections(stocks, drivers, levers, p) + breakthrough,
        mexico_deaths=in_mexico(deaths, p),
        us_deaths=in_us(deaths, p),
        mexico_people_with_dose=in_mexico(stocks.dosed, p),
        us_people_with_dose=in_us(stocks.dosed, p),
        us_doses_left=forms.complement(p.unused_doses_passed_on) * us_doses_unused(stocks, levers, p),
        us_coverage_needed=in_us(coverage_needed(reproduction(stocks, p), efficacy(stocks, p)) * share_of_nation(p), p),
    )
