"""Who is infected, of those not immune and of those whose immunity is not full, and who dies of it."""

import jax.numpy as jnp

from twotrack.base import forms
from twotrack.base.shapes import Scalar
from twotrack.issues.pandemic.ages import attack_among, fatality_among, infected_before
from twotrack.issues.pandemic.patches import by_nation, in_nations, nations, of_nation, share_of_nation
from twotrack.issues.pandemic.transmission import force_of_infection, severity
from twotrack.issues.pandemic.vocabulary import Drivers, Infections, Levers, Nation, Parameters, Patch, Stocks


# --- what protection lets pass
def efficacy(stocks: Stocks, p: Parameters) -> Nation:
    """Share of infections that the fresh vaccines of each nation prevent, by the mix of variants."""
    against_delta = forms.complement(forms.complement(p.delta_efficacy_kept) * stocks.delta_share)
    return nations(p.mexico_vaccine_efficacy, p.us_vaccine_efficacy) * against_delta


def waned_share(stocks: Stocks) -> Nation:
    """Share of the vaccinated whose protection has waned, from 0 to 1; the same in every place of a nation."""
    share = forms.relative(stocks.waned_vaccinated, stocks.vaccinated_by_age.sum(axis=0))
    # Where infection has used the vaccinated up, both stocks are rounding, and their ratio has no bound.
    return jnp.clip(share, 0, 1)


def passing_fresh(stocks: Stocks, p: Parameters) -> Nation:
    """Infections that fresh vaccines let pass, for each that would be, of all vaccinated."""
    return forms.complement(waned_share(stocks)) * forms.complement(efficacy(stocks, p))


def passing_waned(stocks: Stocks, p: Parameters) -> Nation:
    """Infections that waned vaccines let pass, for each that would be, of all vaccinated."""
    return waned_share(stocks) * forms.complement(p.waned_efficacy_kept * efficacy(stocks, p))


def passing_again(stocks: Stocks, p: Parameters) -> Nation:
    """Second infections, for each infection that would be, of all infected before; of the fresh there are none."""
    waned = forms.relative(stocks.waned_recovered, infected_before(stocks, p).sum(axis=0))
    return waned * forms.complement(p.waned_recovered_protection)


# --- infections
def introductions(stocks: Stocks, drivers: Drivers, p: Parameters) -> Patch:
    """Infections that arrive from outside both nations, spread over patches by inhabitants."""
    arriving = by_nation(drivers.mexico_introductions, drivers.us_introductions, p) * p.introduced_infections
    return arriving * (share_of_nation(p) / p.people) * stocks.susceptible


def infections(stocks: Stocks, drivers: Drivers, levers: Levers, p: Parameters) -> Infections:
    """Infections of each patch: at the force of infection, by what protection lets pass and by how easily the ages
    concerned are infected.
    """
    force = force_of_infection(stocks, drivers, levers, p)
    vaccinated = attack_among(stocks.vaccinated_by_age, p) * (passing_fresh(stocks, p) + passing_waned(stocks, p))
    again = attack_among(infected_before(stocks, p), p) * passing_again(stocks, p)
    by_contact = force * stocks.susceptible * of_nation(attack_among(stocks.susceptible_by_age, p), p)
    return Infections(
        unprotected=by_contact + introductions(stocks, drivers, p),
        breakthrough=force * stocks.vaccinated * of_nation(vaccinated, p),
        repeated=force * infected_here(stocks, p) * of_nation(again, p),
    )


def infected_here(stocks: Stocks, p: Parameters) -> Patch:
    """People of each patch who were infected once."""
    return p.people - stocks.susceptible - stocks.vaccinated


def all_infections(made: Infections) -> Patch:
    """Infections of whatever people had before."""
    return made.unprotected + made.breakthrough + made.repeated


# --- deaths
def fatality(stocks: Stocks, p: Parameters) -> Nation:
    """Deaths for each infection of unprotected people of a nation's ages, by the mix of variants."""
    return nations(p.mexico_fatality, p.us_fatality) * severity(stocks, p)


def waned_share_of_breakthrough(stocks: Stocks, p: Parameters) -> Nation:
    """Share of the infections of vaccinated people that waned vaccines let pass."""
    fresh, waned = passing_fresh(stocks, p), passing_waned(stocks, p)
    return forms.relative(waned, fresh + waned)


def survived_after_waning(p: Parameters) -> Scalar:
    """Share of deaths that waned protection prevents among the infected, of a vaccine and of an infection alike."""
    return p.breakthrough_deaths_prevented * p.waned_deaths_prevented_kept


def waned_breakthrough(made: Infections, stocks: Stocks, p: Parameters) -> Nation:
    """Infections of each nation that waned vaccines let pass."""
    return waned_share_of_breakthrough(stocks, p) * in_nations(made.breakthrough, p)


def fatal_infections(made: Infections, stocks: Stocks, p: Parameters) -> Patch:
    """Infections that will end in death, by the ages infected and their protection."""
    lost = forms.complement(p.waned_deaths_prevented_kept) * waned_share_of_breakthrough(stocks, p)
    prevented = p.breakthrough_deaths_prevented * forms.complement(lost)
    unprotected = fatality(stocks, p) * fatality_among(stocks.susceptible_by_age, p)
    breakthrough = fatality(stocks, p) * fatality_among(stocks.vaccinated_by_age, p) * forms.complement(prevented)
    again = fatality_among(infected_before(stocks, p), p) * forms.complement(survived_after_waning(p))
    repeated = fatality(stocks, p) * again
    return (
        of_nation(unprotected, p) * made.unprotected
        + of_nation(breakthrough, p) * made.breakthrough
        + of_nation(repeated, p) * made.repeated
    )
