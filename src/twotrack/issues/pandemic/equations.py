"""Infection in two nations and four border cities, vaccination within supply and willingness, and deaths."""

import jax.numpy as jnp

from twotrack.base import forms
from twotrack.base.shapes import Scalar
from twotrack.issues.pandemic.vaccination import (
    dosed_nation,
    efficacy,
    first_doses,
    second_doses,
    supply,
    unused_us_doses,
)
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

# Steps in each month, about two days each; as powers of two, since the house allows no other digits in equations.
SUBSTEPS = 2 ** (2 + 2)


def by_nation(mexico: Scalar, us: Scalar, p: Parameters) -> Patch:
    """Value of each patch's nation."""
    return p.of_mexico * mexico + forms.kept(p.of_mexico) * us


def in_mexico(values: Patch, p: Parameters) -> Scalar:
    """Sum over the patches of Mexico."""
    return (p.of_mexico * values).sum()


def in_us(values: Patch, p: Parameters) -> Scalar:
    """Sum over the patches of the United States."""
    return (forms.kept(p.of_mexico) * values).sum()


def contacts(p: Parameters) -> PatchPatch:
    """Share of the contacts of a patch (row) that are with people of each patch (column); rows add up to one."""
    away = p.domestic_contacts + p.border_contacts * p.mixing_per_crossing * p.crossings_kept
    return away + jnp.diag(forms.kept(away.sum(axis=1)))


def reproduction(stocks: Stocks, p: Parameters) -> Scalar:
    """Infections that one infection makes where nobody is immune and nothing is done, by the mix of variants."""
    return p.reproduction_ancestral + (p.reproduction_delta - p.reproduction_ancestral) * stocks.delta_share


def death_rate(stocks: Stocks, p: Parameters) -> Patch:
    """Deaths of the day for each inhabitant."""
    return stocks.dying / p.death_delay / p.people


def contacts_kept(stocks: Stocks, levers: Levers, p: Parameters) -> Patch:
    """Contacts against normal: fewer under official measures, and fewer where people see others die."""
    measures = by_nation(levers.mx_health_measures, levers.us_health_measures, p)
    cautious = 1 / (1 + death_rate(stocks, p) / p.caution_deaths)
    return forms.log_linear(-p.measures_effect, measures) * cautious


def passing_wave(stocks: Stocks, p: Parameters) -> Patch:
    """Factor of chance in transmission, of mean one."""
    return jnp.exp(by_nation(stocks.mexico_wave, stocks.us_wave, p) - stocks.wave_variance / 2)


def force_of_infection(stocks: Stocks, levers: Levers, p: Parameters) -> Patch:
    """Rate at which a susceptible person is infected."""
    rate = reproduction(stocks, p) * contacts_kept(stocks, levers, p) * passing_wave(stocks, p) / p.infectious_period
    return rate * (contacts(p) @ (stocks.infectious / p.people))


def next_generation(stocks: Stocks, levers: Levers, p: Parameters) -> PatchPatch:
    """Infections in each patch (row) from one infection in each other (column), where nobody is immune."""
    own = reproduction(stocks, p) * contacts_kept(stocks, levers, p) * passing_wave(stocks, p)
    return own[:, None] * contacts(p) * p.people[:, None] / p.people


def coverage_needed(reproduction: Scalar, efficacy: Scalar) -> Scalar:
    """Vaccinated share that stops spread by itself; above one where no coverage can."""
    return (1 - 1 / reproduction) / efficacy


def introductions(drivers: Drivers, stocks: Stocks, p: Parameters) -> Patch:
    """Infections that arrive from outside both nations, spread over patches by inhabitants."""
    arriving = by_nation(drivers.mexico_introductions, drivers.us_introductions, p) * p.introduced_infections
    nation = by_nation(in_mexico(p.people, p), in_us(p.people, p), p)
    return arriving * stocks.susceptible / nation


def infections_of_susceptible(stocks: Stocks, drivers: Drivers, levers: Levers, p: Parameters) -> Patch:
    """Infections of the unprotected, by contact and by arrival."""
    return force_of_infection(stocks, levers, p) * stocks.susceptible + introductions(drivers, stocks, p)


def infections_of_vaccinated(stocks: Stocks, levers: Levers, p: Parameters) -> Patch:
    """Infections that the vaccine did not prevent."""
    return forms.kept(efficacy(stocks, p)) * force_of_infection(stocks, levers, p) * stocks.vaccinated


def protected_by_doses(doses: Patch, stocks: Stocks, p: Parameters) -> Patch:
    """Susceptible people among those who take a first dose; the infected and recovered take it too."""
    without = jnp.maximum(p.people - stocks.dosed, stocks.susceptible)
    return doses * forms.relative(stocks.susceptible, without)


def reopening_readiness(stocks: Stocks, p: Parameters) -> Scalar:
    """How far both nations meet the thresholds of vaccination and incidence: one where all are met."""
    parts = []
    for inside in (in_mexico, in_us):
        people = inside(p.people, p)
        vaccinated = inside(stocks.dosed, p) / people
        incidence = inside(stocks.exposed, p) / p.latent_period / people
        parts.append(jnp.minimum(vaccinated / p.vaccinated_threshold, 1))
        parts.append(p.incidence_threshold / jnp.maximum(incidence, p.incidence_threshold))
    return jnp.stack(parts).min()


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
    """Readiness to reopen, and the share of contacts given up in each nation."""
    given_up = p.people * forms.kept(contacts_kept(stocks, levers, p))
    return Signals(
        reopening_readiness=reopening_readiness(stocks, p),
        mexico_caution=in_mexico(given_up, p) / in_mexico(p.people, p),
        us_caution=in_us(given_up, p) / in_us(p.people, p),
    )


def flows(stocks: Stocks, inputs: Inputs, drivers: Drivers, levers: Levers, p: Parameters) -> Stocks:
    """Change of each stock in a month."""
    available = supply(stocks, levers, p)
    first, second = first_doses(stocks, levers, available, p), second_doses(stocks, available, p)
    protected = protected_by_doses(first, stocks, p)
    unprotected = infections_of_susceptible(stocks, drivers, levers, p)
    breakthrough = infections_of_vaccinated(stocks, levers, p)
    fatal = unprotected + forms.kept(p.breakthrough_deaths_prevented) * breakthrough
    onset, recovery = stocks.exposed / p.latent_period, stocks.infectious / p.infectious_period
    reversion = forms.decay_rate(p.transmission_half_life)
    arrived = p.delta_share_at_arrival / p.shock_interval * drivers.delta_arrivals
    return Stocks(
        susceptible=-unprotected - protected,
        vaccinated=protected - breakthrough,
        exposed=unprotected + breakthrough - onset,
        infectious=onset - recovery,
        removed=recovery,
        dosed=first,
        awaiting_second_dose=first - second,
        dying=by_nation(p.mexico_fatality, p.us_fatality, p) * fatal - stocks.dying / p.death_delay,
        delta_share=forms.logistic_growth(p.delta_spread_rate, stocks.delta_share)
        + arrived * forms.kept(stocks.delta_share),
        mexico_wave=p.transmission_shock_sd * inputs.mexico_transmission_shock - reversion * stocks.mexico_wave,
        us_wave=p.transmission_shock_sd * inputs.us_transmission_shock - reversion * stocks.us_wave,
        wave_variance=p.transmission_shock_sd**2 * p.shock_interval - 2 * reversion * stocks.wave_variance,
    )


def measures(stocks: Stocks, inputs: Inputs, drivers: Drivers, levers: Levers, p: Parameters) -> Measures:
    """Deaths, infections, doses and coverage of the month."""
    deaths = stocks.dying / p.death_delay
    infections = infections_of_susceptible(stocks, drivers, levers, p) + infections_of_vaccinated(stocks, levers, p)
    return Measures(
        deaths=deaths,
        infections=infections,
        mexico_deaths=in_mexico(deaths, p),
        us_deaths=in_us(deaths, p),
        mexico_people_with_dose=dosed_nation(stocks, p.of_mexico),
        us_people_with_dose=dosed_nation(stocks, forms.kept(p.of_mexico)),
        us_doses_unused=unused_us_doses(stocks, levers, p),
        us_coverage_needed=coverage_needed(reproduction(stocks, p), efficacy(stocks, p)[1]),
    )
