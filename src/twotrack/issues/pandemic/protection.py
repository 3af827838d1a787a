"""Whom doses protect, by age and place, whom they protect anew, and how protection wanes."""

import jax.numpy as jnp

from twotrack.base import forms
from twotrack.issues.pandemic.ages import infected_before, people_by_age, without_rounding
from twotrack.issues.pandemic.patches import of_nation
from twotrack.issues.pandemic.vaccination import admitted_share, not_refusing
from twotrack.issues.pandemic.vocabulary import (
    Age,
    AgeNation,
    Doses,
    Drivers,
    Levers,
    Nation,
    Parameters,
    Patch,
    Stocks,
)


# --- first doses by age
def priority(p: Parameters) -> Age:
    """How fast the willing of an age come for a first dose, against adults."""
    one = jnp.ones_like(p.priority_of_old)
    return jnp.stack((one, one, p.priority_of_old))


def admitted_by_age(drivers: Drivers, p: Parameters) -> AgeNation:
    """Share of each age that is admitted to vaccination: all adults, and as many children as make up the whole."""
    children = forms.complement(forms.complement(admitted_share(drivers, p)) / p.age_shares[0])
    all_of_them = jnp.ones_like(children)
    return jnp.stack((jnp.maximum(children, 0), all_of_them, all_of_them))


def first_doses_by_age(doses: Doses, stocks: Stocks, drivers: Drivers, levers: Levers, p: Parameters) -> AgeNation:
    """First doses of each age: by who is willing, the old first."""
    would = admitted_by_age(drivers, p) * people_by_age(p) * not_refusing(stocks, levers, p)
    coming = priority(p)[:, None] * jnp.maximum(would - stocks.dosed_by_age, 0)
    return forms.shares(coming) * doses.first


def newly_protected(first: AgeNation, stocks: Stocks, p: Parameters) -> AgeNation:
    """Susceptible people among those of each age who take a first dose; the infected and the recovered take it too."""
    without = jnp.maximum(people_by_age(p) - stocks.dosed_by_age, stocks.susceptible_by_age)
    return first * forms.relative(without_rounding(stocks.susceptible_by_age), without)


def protected_here(protected: AgeNation, stocks: Stocks, p: Parameters) -> Patch:
    """The same by place: as many of the susceptible of each."""
    share = forms.relative(protected.sum(axis=0), without_rounding(stocks.susceptible_by_age).sum(axis=0))
    return of_nation(share, p) * stocks.susceptible


# --- waning, and what doses make fresh
def vaccines_waned(stocks: Stocks, doses: Doses, p: Parameters) -> Nation:
    """Vaccinated people whose protection wanes, less those for whom a third dose makes it fresh: as many as have waned
    of those with a dose.
    """
    fresh = stocks.vaccinated_by_age.sum(axis=0) - stocks.waned_vaccinated
    renewed = doses.third * forms.relative(stocks.waned_vaccinated, stocks.dosed_by_age.sum(axis=0))
    return fresh / p.vaccine_waning_time - renewed


def recovered_waned(stocks: Stocks, to_infected: Nation, p: Parameters) -> Nation:
    """Recovered people whose protection wanes, less those for whom a first dose makes it fresh: as many as have waned
    of those infected before.
    """
    infected = infected_before(stocks, p).sum(axis=0)
    fresh = infected - stocks.waned_recovered
    return fresh / p.recovered_waning_time - to_infected * forms.relative(stocks.waned_recovered, infected)


def came_due(stocks: Stocks, p: Parameters) -> Nation:
    """People for whom the time of a third dose has come."""
    return stocks.awaiting_third_dose / p.third_dose_interval
