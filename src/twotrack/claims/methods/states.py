"""Groups of states against the rest: levels, growth, shares; inference by permutation of the group."""

from collections.abc import Sequence
from typing import Any

import numpy as np

from twotrack.claims.finding import Finding, picture
from twotrack.claims.inputs import Frame, Inputs, by_year_and_state, numbers
from twotrack.claims.methods.homicides import OCCURRENCE, PER, mended_rates, population
from twotrack.claims.statistics.permutation import Chance, difference_of_means

__all__ = [
    "development_gap",
    "growth_of_group",
    "output_growth",
    "pandemic_at_the_border",
    "poverty_and_violence_after",
    "poverty_change",
    "share_beyond_population",
]

HDI, OUTPUT, POVERTY = (
    "data/security/hdi_state_year",
    "data/security/gdp_state_year",
    "coneval/poverty_state",
)
COVID, CROSSINGS = "ssa/covid_deaths_state", "bts/crossings"
REGISTERED_STATE, PEOPLE_1990 = "inegi/homicides_registered_state", "data/security/population_state_year"
LATER_POVERTY = "data/security/poverty_state_year"
PER_HEAD = "gdp_per_capita_excl_oil_constant_2018_mxn"


def gap(values: Frame, group: Sequence[str]) -> Chance:
    """Mean of a group of states less the mean of the rest, against random groups."""
    ordered = values.dropna().sort_index()
    return difference_of_means(numbers(ordered), np.asarray(ordered.index.isin(list(group))))


def grid(inputs: Inputs, name: str, column: str) -> Frame:
    """Column of a table by year and state, the nation left out."""
    frame = inputs[name].rename(columns={"state_code": "state"})
    return frame[frame["state"] != "MX"].pivot(index="year", columns="state", values=column)


def development_gap(inputs: Inputs, year: int, output_year: int, group: Sequence[str]) -> Finding:
    """Human development of a group of states less the rest (means), with what random groups give.

    Parts: `p`; `output`, percent by which product per head without oil is higher (ratio of geometric means) in
    `output_year`; `output_mean`, the same of plain means; `poverty`, points; `p_output`, `p_poverty`.
    """
    found = gap(grid(inputs, HDI, "hdi").loc[year], group)
    output = grid(inputs, OUTPUT, PER_HEAD).loc[output_year].astype(float)
    poor = gap(grid(inputs, POVERTY, "poverty_pct").loc[year], group)
    logs = gap(np.log(output), group)
    inside = output.index.isin(list(group))
    parts = {
        "p": found.p,
        "output": 100 * (float(np.exp(logs.value)) - 1),
        "output_mean": 100 * float(output[inside].mean() / output[~inside].mean() - 1),
        "poverty": poor.value,
        "p_output": logs.p,
        "p_poverty": poor.p,
    }
    line = grid(inputs, OUTPUT, PER_HEAD).astype(float)
    ratio = line.loc[:, inside].mean(axis=1) / line.loc[:, ~inside].mean(axis=1)
    shown = picture(list(ratio.index), list(ratio), output_year, year)
    return Finding(found.value, found.low, found.high, "permutation", parts=parts, picture=shown)


def growth_of_group(inputs: Inputs, group: Sequence[str], first: int, last: int, earlier: int, without: str) -> Finding:
    """Log growth of the homicide rate between two years, mean of a group less the rest, with what random groups give.

    Placebo: the same from `earlier` to the first year. Parts: `p`; `p_placebo`; `alone`, without one state; `share`,
    percent of the national rise of deaths in the group, `share_one` of that in the one; `start`, the group's rate
    in the
    first year over the year before; `rest`, growth factor of the rest.
    """
    rates = mended_rates(inputs)
    logs = np.log(rates)
    found = gap(logs.loc[last] - logs.loc[first], group)
    before = gap(logs.loc[first] - logs.loc[earlier], group)
    others = [code for code in group if code != without]
    alone = gap((logs.loc[last] - logs.loc[first]).drop(without, errors="ignore"), others)
    deaths = rates * population(inputs).loc[rates.index] / PER
    rise = deaths.loc[last] - deaths.loc[first]
    inside = rates.columns.isin(list(group))
    people = population(inputs)
    both = deaths.loc[:, inside].sum(axis=1) / people.loc[:, inside].sum(axis=1)
    rest = deaths.loc[:, ~inside].sum(axis=1) / people.loc[:, ~inside].sum(axis=1)
    parts = {
        "p": found.p,
        "p_placebo": before.p,
        "alone": alone.value,
        "p_alone": alone.p,
        "share": float(100 * rise[inside].sum() / rise.sum()),
        "share_one": float(100 * rise.get(without, np.nan) / rise.sum()),
        "start": float(both[first] / both[first - 1]),
        "factor": float(both[last] / both[first]),
        "rest": float(rest[last] / rest[first]),
    }
    shown = picture(list(rates.index), list((both * PER).loc[rates.index]), first, last)
    return Finding(found.value, found.low, found.high, "permutation", before.value, parts, shown)


def share_beyond_population(inputs: Inputs, group: Sequence[str], first: int, last: int, quiet_last: int) -> Finding:
    """Share of the deaths in a group of states less its share of the people, in points, mean of the years of war.

    Parts: `quiet`, the same in the years before; `lowest` and `highest` year; `spread` between them; `p`, how often a
    random group of as many states has as much; `nineties`, where the data folder has people before 2000. Placebo:
    the mean of random groups.
    """
    deaths = by_year_and_state(inputs[OCCURRENCE], "homicides")
    people = population(inputs).loc[deaths.index]
    excess = _excess(deaths, people)
    whole = excess.loc[:, excess.columns.isin(list(group))].sum(axis=1)
    found = gap(excess.loc[first:last].mean(), group)
    parts = {
        "quiet": float(whole.loc[:quiet_last].mean()),
        "lowest": float(whole.min()),
        "highest": float(whole.max()),
        "spread": float(whole.max() - whole.min()),
        "p": found.p,
    }
    if not inputs.lacks([PEOPLE_1990]):
        parts["nineties"] = _nineties(inputs, group)
    shown = picture(list(whole.index), list(whole), first, last)
    return Finding(
        float(whole.loc[first:last].mean()), interval_kind="register", placebo=0.0, parts=parts, picture=shown
    )


def _excess(deaths: Frame, people: Frame) -> Frame:
    """Share of the deaths less share of the people, in points, by year and state."""
    return 100 * (deaths.div(deaths.sum(axis=1), axis=0) - people.div(people.sum(axis=1), axis=0))


def _nineties(inputs: Inputs, group: Sequence[str]) -> float:
    """The same for a group in 1990-99, by registered deaths."""
    deaths = by_year_and_state(inputs[REGISTERED_STATE], "homicides").loc[1990:1999]
    people = by_year_and_state(inputs[PEOPLE_1990], "population").loc[deaths.index]
    excess = _excess(deaths, people)
    return float(excess.loc[:, excess.columns.isin(list(group))].sum(axis=1).mean())


def poverty_change(inputs: Inputs, first: int, last: int) -> Finding:
    """Points by which the share of the people in poverty changed, states weighted by population.

    Parts: `persons` in millions, `states` where it rose, `all` states.
    """
    poor, people = grid(inputs, POVERTY, "poverty_pct"), population(inputs)
    persons = (poor * people.loc[poor.index]).sum(axis=1) / 100
    share = 100 * persons / people.loc[poor.index].sum(axis=1)
    parts = {
        "persons": float((persons[last] - persons[first]) / 1e6),
        "states": float((poor.loc[last] > poor.loc[first]).sum()),
        "all": float(poor.shape[1]),
    }
    shown = picture(list(share.index), list(share), first, last)
    return Finding(float(share[last] - share[first]), interval_kind="register", parts=parts, picture=shown)


def poverty_and_violence_after(inputs: Inputs, first: int, last: int) -> Finding:
    """Homicides per 100,000 in the last year of later evidence. Parts: `poverty`, points of change since the first
    year;
    `correlation` over states of that change with the log growth of homicide.
    """
    deaths = by_year_and_state(inputs["data/security/homicides_occurrence_state_month"], "homicides")
    rates = deaths * PER / population(inputs).loc[deaths.index]
    poor = grid(inputs, LATER_POVERTY, "poverty_pct")
    if last not in poor.index or last not in rates.index:
        return Finding(float("nan"))
    change = poor.loc[last] - poor.loc[first]
    growth = np.log(rates.loc[last] / rates.loc[first]).loc[change.index]
    nation = deaths.sum(axis=1) * PER / population(inputs).loc[deaths.index].sum(axis=1)
    parts = {"poverty": float(change.mean()), "correlation": float(np.corrcoef(numbers(change), numbers(growth))[0, 1])}
    return Finding(float(nation[last]), interval_kind="register", parts=parts)


def output_growth(inputs: Inputs, group: Sequence[str], first: int, last: int, earlier: int) -> Finding:
    """Growth of product without oil per head in percent, mean of a group of states less the rest; placebo: the years to
    the first one. Parts: `p`, `p_placebo`.
    """
    logs = np.log(grid(inputs, OUTPUT, PER_HEAD).astype(float))
    found, before = gap(logs.loc[last] - logs.loc[first], group), gap(logs.loc[first] - logs.loc[earlier], group)
    parts = {"p": found.p, "p_placebo": before.p}
    inside = logs.columns.isin(list(group))
    line = np.exp(logs.loc[:, inside].mean(axis=1) - logs.loc[:, ~inside].mean(axis=1))
    shown = picture(list(line.index), list(line), first, last)
    return Finding(
        100 * found.value, 100 * found.low, 100 * found.high, "permutation", 100 * before.value, parts, shown
    )


def pandemic_at_the_border(inputs: Inputs, until: str, group: Sequence[str]) -> Finding:
    """Confirmed deaths of COVID-19 per 100,000, mean of a group of states less the rest, with what random groups give.

    Parts: `p`; `inside` and `outside` means; `crossings`, percent change of vehicle passengers April 2020 to the end on
    the same months of 2019.
    """
    deaths = inputs[COVID]
    summed = deaths[deaths["month"] <= until].groupby("state")["deaths"].sum()
    rates = summed * PER / population(inputs).loc[2020]
    found = gap(rates, group)
    inside = rates.index.isin(list(group))
    parts: dict[str, Any] = {
        "p": found.p,
        "inside": float(rates[inside].mean()),
        "outside": float(rates[~inside].mean()),
    }
    parts["crossings"] = change_on_2019(inputs, "vehicle_passengers", "2020-04", until)
    crossings = inputs[CROSSINGS]
    at = [int(month[:4]) + (int(month[5:]) - 1) / 12 for month in crossings["month"]]
    shown = picture(at, list(crossings["vehicle_passengers"] / 1e6), 2020.25, int(until[:4]) + int(until[5:7]) / 12)
    return Finding(found.value, found.low, found.high, "permutation", parts=parts, picture=shown)


def change_on_2019(inputs: Inputs, mode: str, first: str, last: str) -> float:
    """Percent by which crossings of a mode in a period differ from the same months of 2019."""
    column = inputs[CROSSINGS].set_index("month")[mode]
    months = column.loc[first:last]
    before = [column[f"2019{month[4:]}"] for month in months.index]
    return float(100 * (months.sum() / sum(before) - 1))
