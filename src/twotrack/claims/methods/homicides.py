"""Levels and growth of homicide: rates in a year, ratios between years, how many states and people share a rise."""

import numpy as np

from twotrack.claims.finding import Finding, Picture, picture
from twotrack.claims.inputs import Frame, Inputs, by_year_and_state, numbers
from twotrack.claims.statistics.ratios import newey_west

__all__ = ["level_of_years", "rate_in_year", "ratio_to_year", "share_with_growth"]

REGISTERED, OCCURRENCE = "inegi/homicides_registered", "inegi/homicides_occurrence_state"
POPULATION, VICTIMS = "conapo/population_state", "sesnsp/homicide_victims_state"
SIDE_BY_SIDE, CRIME = "data/security/homicides_national_year", "sesnsp/crime_victims"
PER = 100_000
# Chiapas registered 101 deaths in 2007 after 539 in 2006 and before 263 in 2008.
MENDED_STATE, MENDED_YEAR = "MX-CHP", 2007


def population(inputs: Inputs) -> Frame:
    """Persons by year and state."""
    return by_year_and_state(inputs[POPULATION], "population")


def national_rates(inputs: Inputs) -> dict[str, Frame]:
    """Homicides per 100,000 by year in every official series that there is, by name; `registered` is the longest."""
    people = population(inputs).sum(axis=1)
    registered = inputs[REGISTERED].set_index("year")["homicides"]
    found = {"registered": registered, "occurrence": by_year_and_state(inputs[OCCURRENCE], "homicides").sum(axis=1)}
    if not inputs.lacks([SIDE_BY_SIDE]):
        table = inputs[SIDE_BY_SIDE]
        known = table[table["series"] == "inegi_known_age_sex"]
        found["known_age_sex"] = known.set_index("year")["homicides"]
    found["victims_and_femicides"] = by_year_and_state(inputs[VICTIMS], "victims").sum(axis=1)
    return {name: (counts * PER / people).dropna() for name, counts in found.items()}


def rate_in_year(inputs: Inputs, year: int, beside_year: int) -> Finding:
    """Registered homicides per 100,000 in a year, with the range over official series; part `beside`: another year."""
    rates = national_rates(inputs)
    found = [float(rate[year]) for rate in rates.values() if year in rate.index]
    longest = rates["registered"]
    parts = {"beside": float(longest[beside_year])}
    victims = inputs[CRIME].set_index("year")["homicide_victims"]
    if year in victims.index:
        parts["victims"] = float(victims[year] * PER / population(inputs).sum(axis=1)[year])
    shown = picture(list(longest.index), list(longest), year - 0.5, year + 0.5)
    return Finding(float(longest[year]), min(found), max(found), "series_range", parts=parts, picture=shown)


def ratio_to_year(inputs: Inputs, year: int, base: int, other: int, plateau: list[int]) -> Finding:
    """Rate of a year over that of a base year, with the range over official series.

    Parts: `other` (over another year), `plateau` (over the mean of the years from the first to the last named),
    `counts` (the ratio of deaths, not rates), `trough` (the lowest year between base and year over the highest
    before it).
    """
    rates = national_rates(inputs)
    whole = [float(rate[year] / rate[base]) for rate in rates.values() if {year, base} <= set(rate.index)]
    people, longest = population(inputs).sum(axis=1), rates["registered"]
    # Years before the population of the package begins have no rate: the plateau starts in 2000.
    mean = float(longest.loc[plateau[0] : plateau[-1]].mean())
    peak = longest.loc[base:year].cummax()
    parts = {
        "other": float(longest[year] / longest[other]),
        "plateau": float(longest[year] / mean),
        "counts": float(longest[year] * people[year] / longest[base] / people[base]),
        "trough": float((longest.loc[base:year] / peak).min()),
    }
    shown = picture(list(longest.index), list(longest), base, year)
    return Finding(
        float(longest[year] / longest[base]), min(whole), max(whole), "series_range", parts=parts, picture=shown
    )


def level_of_years(inputs: Inputs, first: int, last: int, earlier_first: int, earlier_last: int) -> Finding:
    """Mean rate of late years over that of earlier ones, by occurrence; range over official series.

    Parts: `late`, `early`, and `slope`, the yearly change of the log rate within the late years (least squares).
    """
    rates = national_rates(inputs)
    chosen = {
        name: rate for name, rate in rates.items() if {first, last, earlier_first, earlier_last} <= set(rate.index)
    }
    ratios = {
        name: float(rate.loc[first:last].mean() / rate.loc[earlier_first:earlier_last].mean())
        for name, rate in chosen.items()
    }
    rate = rates["occurrence"]
    late = rate.loc[first:last]
    slope = newey_west(np.column_stack([np.ones(len(late)), numbers(late.index)]), np.log(numbers(late)), 1)[1]
    parts = {
        "late": float(late.mean()),
        "early": float(rate.loc[earlier_first:earlier_last].mean()),
        "slope": slope.value,
    }
    shown = picture(list(rate.index), list(rate), first, last)
    return Finding(
        ratios["occurrence"], min(ratios.values()), max(ratios.values()), "series_range", parts=parts, picture=shown
    )


def mended_rates(inputs: Inputs) -> Frame:
    """Deaths by occurrence per 100,000, by year and state, with Chiapas 2007 the mean of the years beside it."""
    rates = by_year_and_state(inputs[OCCURRENCE], "homicides") * PER / population(inputs)
    rates = rates.dropna(how="all")
    beside = rates.loc[[MENDED_YEAR - 1, MENDED_YEAR + 1], MENDED_STATE]
    rates.loc[MENDED_YEAR, MENDED_STATE] = beside.mean()
    return rates


def share_with_growth(inputs: Inputs, first: int, last: int, factor: float) -> Finding:
    """Share of the people who live in states whose rate grew by a factor between two years, in percent.

    Parts: `states` that did, `half` those that rose by half, `fell` those that fell.
    """
    rates, people = mended_rates(inputs), population(inputs).loc[last]
    growth = rates.loc[last] / rates.loc[first]
    share = float(100 * people[growth >= factor].sum() / people.sum())
    parts = {
        "states": float((growth >= factor).sum()),
        "half": float((growth >= 1.5).sum()),
        "fell": float((growth < 1).sum()),
        "all": float(len(growth)),
    }
    return Finding(
        share,
        interval_kind="register",
        parts=parts,
        picture=_states_above(rates, rates.loc[first] * factor, first, last),
    )


def _states_above(rates: Frame, level: Frame, first: int, last: int) -> Picture:
    return picture(list(rates.index), list((rates >= level).sum(axis=1)), first, last)
