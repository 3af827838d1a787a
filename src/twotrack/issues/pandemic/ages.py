"""Ages of a nation's people: how easily those of a group are infected, and how deadly it is to them."""

import jax.numpy as jnp

from twotrack.base import forms
from twotrack.issues.pandemic.patches import in_nations
from twotrack.issues.pandemic.vocabulary import Age, AgeNation, Nation, Parameters, Stocks


def people_by_age(p: Parameters) -> AgeNation:
    """Inhabitants of each age and nation."""
    return p.age_shares * in_nations(p.people, p)


def mean_over_people(values: Age, p: Parameters) -> Nation:
    """Mean of a value by age over the inhabitants of each nation."""
    return (values[:, None] * p.age_shares).sum(axis=0)


def relative_attack(p: Parameters) -> AgeNation:
    """How easily people of an age are infected, against the mean of their nation."""
    return p.attack_by_age[:, None] / mean_over_people(p.attack_by_age, p)


def relative_fatality(p: Parameters) -> AgeNation:
    """Fatality of an age, against the mean of infections among all inhabitants."""
    usual = mean_over_people(p.attack_by_age * p.fatality_by_age, p) / mean_over_people(p.attack_by_age, p)
    return p.fatality_by_age[:, None] / usual


def infected_before(stocks: Stocks, p: Parameters) -> AgeNation:
    """People who were infected once: all but the susceptible and the vaccinated without infection. The dead are among
    them.
    """
    return people_by_age(p) - stocks.susceptible_by_age - stocks.vaccinated_by_age


def without_rounding(people: AgeNation) -> AgeNation:
    """People by age, none below zero: where a stock is used up, rounding of either sign is left, and a mean weighted
    by both signs has no bound.
    """
    return jnp.maximum(people, 0)


def exposed_people(people: AgeNation, p: Parameters) -> AgeNation:
    """People by age, each counted as how easily it is infected."""
    return relative_attack(p) * without_rounding(people)


def attack_among(people: AgeNation, p: Parameters) -> Nation:
    """Mean attack among people of these ages, against the nation's; 1 where there is nobody."""
    return forms.relative(exposed_people(people, p).sum(axis=0), without_rounding(people).sum(axis=0))


def fatality_among(people: AgeNation, p: Parameters) -> Nation:
    """Fatality of infections among people of these ages, against that of infections among all inhabitants."""
    exposed = exposed_people(people, p)
    return forms.relative((relative_fatality(p) * exposed).sum(axis=0), exposed.sum(axis=0))


def spread_over_ages(infected: Nation, people: AgeNation, p: Parameters) -> AgeNation:
    """Infections among people of these ages, by age."""
    exposed = exposed_people(people, p)
    return exposed * forms.relative(infected, exposed.sum(axis=0))
