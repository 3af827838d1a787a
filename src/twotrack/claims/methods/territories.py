"""Violence in named states since 2018, and crimes other than homicide."""

from collections.abc import Sequence

import numpy as np

from twotrack.claims.finding import Finding, picture
from twotrack.claims.inputs import Inputs, by_year_and_state, numbers
from twotrack.claims.methods.homicides import CRIME, OCCURRENCE, PER, VICTIMS, population
from twotrack.claims.statistics.ratios import Interval, dispersion, ratio_of_rates

__all__ = ["crimes_growth", "groups_and_victims", "intensity"]

MONTHLY = "data/security/homicides_occurrence_state_month"
GROUPS = "data/security/criminal_groups_2020"


def intensity(inputs: Inputs, states: Sequence[str], first: int, last: int, phi: float) -> Finding:
    """Homicide rate of some states together in the last year over the first, by occurrence, with its quasi-Poisson
    interval.

    The dispersion is that of months within years where the data folder has months, else `phi`. Parts: `mean`, three
    last
    years over the three before; `victims`, the same ratio of years in prosecutors' files, with `victims_low`,
    `victims_high`; `rest`, the ratio of all other states; `rose` and `fell`, how many of the states; `peak`, the
    year of
    the highest rate; `phi`.
    """
    codes = list(states)
    people = population(inputs)
    deaths = by_year_and_state(inputs[OCCURRENCE], "homicides")
    files = by_year_and_state(inputs[VICTIMS], "victims")
    spread = _dispersion(inputs, codes, first, last, phi)
    found = _ratio(deaths[codes].sum(axis=1), people[codes].sum(axis=1), first, last, spread)
    victims = _ratio(files[codes].sum(axis=1), people[codes].sum(axis=1), first, last, spread)
    rest = [code for code in deaths.columns if code not in codes]
    others = _ratio(deaths[rest].sum(axis=1), people[rest].sum(axis=1), first, last, spread)
    rates = deaths[codes].sum(axis=1) * PER / people[codes].sum(axis=1).loc[deaths.index]
    each = (deaths[codes] / people[codes].loc[deaths.index]).loc[[first, last]]
    parts = {
        "mean": float(rates.loc[last - 2 : last].mean() / rates.loc[last - 5 : last - 3].mean()),
        "victims": victims.value,
        "victims_low": victims.low,
        "victims_high": victims.high,
        "rest": others.value,
        "rose": float((each.loc[last] > each.loc[first]).sum()),
        "fell": float((each.loc[last] < each.loc[first]).sum()),
        "peak": float(rates.idxmax()),
        "phi": spread,
    }
    return Finding(*found, "quasi_poisson", parts=parts, picture=picture(list(rates.index), list(rates), first, last))


def _ratio(counts: "np.ndarray", people: "np.ndarray", first: int, last: int, phi: float) -> Interval:
    return ratio_of_rates(float(counts[last]), float(counts[first]), float(people[last] / people[first]), phi)


def _dispersion(inputs: Inputs, codes: Sequence[str], first: int, last: int, otherwise: float) -> float:
    if inputs.lacks([MONTHLY]):
        return otherwise
    table = inputs[MONTHLY]
    inside = table[table["state_code"].isin(list(codes))]
    months = inside.groupby("date")["homicides"].sum()
    years = [numbers(months[months.index.year == year]) for year in range(first - 2, last + 1)]
    return dispersion(np.stack(years))


def crimes_growth(inputs: Inputs, first: int, last: int) -> Finding:
    """Victims of extortion per head in the last year over the first; part `kidnapping`, the same; both of prosecutors'
    files, which miss most of either.
    """
    people = population(inputs).sum(axis=1)
    table = inputs[CRIME].set_index("year")
    rates = {name: table[f"{name}_victims"] / people for name in ("extortion", "kidnapping")}
    growth = {name: float(rate[last] / rate[first]) for name, rate in rates.items()}
    line = (rates["extortion"] * PER).dropna()
    shown = picture(list(line.index), list(line), first, last)
    return Finding(
        growth["extortion"], interval_kind="register", parts={"kidnapping": growth["kidnapping"]}, picture=shown
    )


def groups_and_victims(inputs: Inputs, year: int) -> Finding:
    """Criminal groups listed in 2020, whatever they do. Parts: victims of `extortion` and `kidnapping` on file in a
    year.
    """
    victims = inputs[CRIME].set_index("year").loc[year]
    parts = {name: float(victims[f"{name}_victims"]) for name in ("extortion", "kidnapping")}
    return Finding(float(len(inputs[GROUPS])), parts=parts)
