"""How fast infection passes: contacts, measures and the fatigue of them, caution, season, chance and variants."""

from dataclasses import replace

import jax.numpy as jnp

from twotrack.base import forms
from twotrack.base.shapes import Scalar
from twotrack.issues.pandemic.patches import by_nation, in_nations, nations, of_nation, share_of_nation
from twotrack.issues.pandemic.vocabulary import (
    Drivers,
    Inputs,
    Levers,
    Nation,
    Parameters,
    Patch,
    PatchPatch,
    Stocks,
)


# --- contacts
def contacts_elsewhere(p: Parameters) -> PatchPatch:
    """Share of the contacts of a patch's people (row) that are with people of another patch (column)."""
    return p.domestic_contacts + p.border_contacts * p.mixing_per_crossing


def at_crossings(p: Parameters, inputs: Inputs) -> Parameters:
    """Numbers of the month: contacts across the border as far as people cross where a patch does."""
    return replace(p, border_contacts=p.border_contacts * (p.gateways @ inputs.crossings_kept)[:, None])


def infectious_met(infectious: Patch, p: Parameters) -> Patch:
    """Infectious share among the people met, at home and elsewhere."""
    share = infectious * (1 / p.people)
    return contacts_elsewhere(p) @ share + forms.complement(contacts_elsewhere(p).sum(axis=1)) * share


def deaths_made_known(stocks: Stocks, p: Parameters) -> Patch:
    """Confirmed deaths of the moment for each inhabitant."""
    # What stands still in a run is divided first, here and below: a run divides by it once and not in every stage.
    return by_nation(p.mexico_confirmed_share, p.us_confirmed_share, p) / (p.death_delay * p.people) * stocks.dying


def measures_in_force(stocks: Stocks, levers: Levers) -> Nation:
    """Official measures of each nation, as far as they have not ended with the epidemic."""
    return stocks.measures_kept * nations(levers.mx_health_measures, levers.us_health_measures)


def left_to_the_epidemic(inputs: Inputs) -> Nation:
    """Where the measures of a nation are left to follow the epidemic: 1, else 0."""
    return nations(inputs.mexico_measures_lapse, inputs.us_measures_lapse)


def deaths_in_nations(stocks: Stocks, p: Parameters) -> Nation:
    """Deaths of the moment in each nation."""
    return in_nations(stocks.dying, p) / p.death_delay


def measures_kept_change(stocks: Stocks, inputs: Inputs, p: Parameters) -> Nation:
    """Measures left to the epidemic near min(1, deaths / deaths before they were left to it); others are kept."""
    now = jnp.minimum(forms.relative(deaths_in_nations(stocks, p), stocks.deaths_before_lapse), 1)
    target = forms.complement(left_to_the_epidemic(inputs) * forms.complement(now))
    return forms.first_order_delay(target, stocks.measures_kept, p.measures_delay)


def deaths_before_change(stocks: Stocks, inputs: Inputs, p: Parameters) -> Nation:
    """Deaths, followed until measures are left to the epidemic."""
    followed = forms.first_order_delay(deaths_in_nations(stocks, p), stocks.deaths_before_lapse, p.measures_delay)
    return forms.complement(left_to_the_epidemic(inputs)) * followed


def contacts_kept(stocks: Stocks, levers: Levers, p: Parameters) -> Patch:
    """Contacts against normal: fewer under official measures, and fewer where people hear of deaths, as far as people
    are not tired of either: e^(−effect × measures × (1 − fatigue)) / (1 + deaths × (1 − fatigue) / caution).
    """
    rested = forms.complement(stocks.fatigue)
    under_measures = forms.log_linear(-p.measures_effect, measures_in_force(stocks, levers) * rested)
    return of_nation(under_measures, p) / (1 + deaths_made_known(stocks, p) * of_nation(rested / p.caution_deaths, p))


def given_up(stocks: Stocks, levers: Levers, p: Parameters) -> Nation:
    """Share of the contacts of each nation that people give up."""
    return in_nations(share_of_nation(p) * forms.complement(contacts_kept(stocks, levers, p)), p)


def fatigue_change(stocks: Stocks, levers: Levers, p: Parameters) -> Nation:
    """People tire while any measure stands, and recover where none does.

    Reference: Rahmandad, Lim and Sterman (2021).
    """
    standing = jnp.where(measures_in_force(stocks, levers) > 0, 1.0, 0.0)
    tiring = standing * forms.complement(stocks.fatigue) * forms.decay_rate(p.fatigue_half_life)
    return tiring - forms.complement(standing) * stocks.fatigue * forms.decay_rate(p.fatigue_recovery_half_life)


# --- variants
def reproduction(stocks: Stocks, p: Parameters) -> Scalar:
    """Infections that one infection makes where nobody is immune and nothing is done, by the mix of variants."""
    before_delta = p.reproduction_ancestral * (1 + (p.alpha_transmissibility - 1) * stocks.alpha_share)
    return before_delta + (p.reproduction_delta - before_delta) * stocks.delta_share


def severity(stocks: Stocks, p: Parameters) -> Scalar:
    """Deaths for each infection against those of the first virus, by the mix of variants."""
    return 1 + (p.delta_fatality - 1) * stocks.delta_share


def alpha_change(stocks: Stocks, drivers: Drivers, p: Parameters) -> Scalar:
    """Change of the share of Alpha among what is not Delta: it arrives, and spreads."""
    arrived = p.alpha_share_at_arrival * drivers.alpha_arrivals * forms.complement(stocks.alpha_share)
    return forms.logistic_growth(p.alpha_spread_rate, stocks.alpha_share) + arrived


def delta_change(stocks: Stocks, drivers: Drivers, p: Parameters) -> Scalar:
    """Change of the share of Delta: it arrives, and spreads."""
    arrived = p.delta_share_at_arrival * drivers.delta_arrivals * forms.complement(stocks.delta_share)
    return forms.logistic_growth(p.delta_spread_rate, stocks.delta_share) + arrived


# --- season, chance, force
def season(drivers: Drivers, p: Parameters) -> Nation:
    """Log of transmission against the year's mean: a cosine in the United States, nothing in Mexico."""
    of_us = p.us_season_amplitude * drivers.us_season
    return nations(jnp.zeros_like(of_us), of_us)


def passing_wave(stocks: Stocks, drivers: Drivers, p: Parameters) -> Nation:
    """Factor of season and of chance in transmission; that of chance has mean one."""
    return jnp.exp(stocks.waves - stocks.wave_variance / 2 + season(drivers, p))


def force_of_infection(stocks: Stocks, drivers: Drivers, levers: Levers, p: Parameters) -> Patch:
    """Rate at which a susceptible person of mean age is infected."""
    spread = reproduction(stocks, p) / p.infectious_period * passing_wave(stocks, drivers, p)
    return of_nation(spread, p) * contacts_kept(stocks, levers, p) * infectious_met(stocks.infectious, p)


def wave_change(stocks: Stocks, inputs: Inputs, p: Parameters) -> Nation:
    """A wave of chance gets an innovation a month, and passes."""
    innovations = nations(inputs.mexico_transmission_shock, inputs.us_transmission_shock)
    return p.transmission_shock_sd * innovations - forms.decay_rate(p.transmission_half_life) * stocks.waves


def variance_change(stocks: Stocks, p: Parameters) -> Scalar:
    """Change of the variance of the waves."""
    added = p.transmission_shock_sd**2 * p.shock_interval
    return added - 2 * forms.decay_rate(p.transmission_half_life) * stocks.wave_variance
