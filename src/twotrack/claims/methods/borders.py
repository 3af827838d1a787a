"""Crossings, encounters, asylum and doses at the border."""

from collections.abc import Sequence

import numpy as np

from twotrack.claims.finding import Finding, picture
from twotrack.claims.inputs import Frame, Inputs, numbers
from twotrack.claims.methods.states import CROSSINGS, change_on_2019

__all__ = [
    "asylum_claims",
    "closure_by_mode",
    "coverage_at_opening",
    "deepest_fall",
    "doses_delivered",
    "encounters_and_opinion",
    "summer_fall",
]

PATROL, ASYLUM = "ohss/southwest_border_patrol", "unhcr/asylum_claims_mexico"
DOSES, COVERAGE = "embassy/vaccine_donations", "data/pandemic/vaccination_us_border_state_day"
OPINION = "data/events/public_opinion_year"
T_975_17 = 2.1098


def times(months: Frame) -> list[float]:
    """Months as years with a fraction."""
    return [int(month[:4]) + (int(month[5:7]) - 1) / 12 for month in months]


def closure_by_mode(inputs: Inputs, first: str, last: str) -> Finding:
    """Percent change of vehicle passengers in a period on the same months of 2019. Parts: `pedestrians`, `trucks`."""
    table = inputs[CROSSINGS]
    parts = {mode: change_on_2019(inputs, mode, first, last) for mode in ("pedestrians", "trucks")}
    shown = picture(times(table["month"]), list(table["vehicle_passengers"] / 1e6), *times([first, last]))
    return Finding(
        change_on_2019(inputs, "vehicle_passengers", first, last), interval_kind="register", parts=parts, picture=shown
    )


def deepest_fall(inputs: Inputs, month: str) -> Finding:
    """Vehicle passengers in a month over the same month a year before. Parts: `worst`, the lowest such ratio until
    2019;
    `worst_year`; `months` in a row below that ratio from the month on.
    """
    column = inputs[CROSSINGS].set_index("month")["vehicle_passengers"]
    ratio = (column / column.shift(12)).dropna()
    before = ratio[ratio.index < "2020-01"]
    # From 2021 on the year before is itself closed: months are compared with 2019.
    level = [column[name] / column[f"2019{name[4:]}"] for name in column.index if name >= month]
    run = next((at for at, one in enumerate(level) if one >= before.min()), len(level))
    parts = {"worst": float(before.min()), "worst_year": float(before.idxmin()[:4]), "months": float(run)}
    shown = picture(times(ratio.index), list(ratio), times([month])[0], times([month])[0] + run / 12)
    return Finding(float(ratio[month]), interval_kind="register", parts=parts, picture=shown)


def summer_fall(inputs: Inputs, year: int) -> Finding:
    """Encounters in September over May of a year; interval: what the years before predict (t on their logs, 95 %).

    Placebo: the same ratio for Mexican citizens, whom the deployment did not aim at; part `placebo_low` is the
    lower end
    of what their years before predict, `placebo_gap` their ratio over that end; `gap` the same of all.
    """
    table = inputs[PATROL].set_index("month")
    every = _september_on_may(table["encounters"], year)
    others = _september_on_may(table["mexico"], year)
    parts = {"gap": every[0] / every[1], "placebo_low": others[1], "placebo_gap": others[0] / others[1]}
    shown = picture(times(table.index), list(table["encounters"] / 1000), year + 4 / 12, year + 8 / 12)
    return Finding(every[0], every[1], every[2], "prediction", others[0], parts, shown)


def _september_on_may(column: Frame, year: int) -> list[float]:
    years = range(int(column.index[0][:4]), year)
    logs = numbers([np.log(column[f"{one}-09"] / column[f"{one}-05"]) for one in years])
    half = T_975_17 * logs.std(ddof=1) * np.sqrt(1 + 1 / len(logs))
    ends = np.exp([logs.mean() - half, logs.mean() + half])
    return [float(column[f"{year}-09"] / column[f"{year}-05"]), float(ends[0]), float(ends[1])]


def asylum_claims(inputs: Inputs, first: int, last: int) -> Finding:
    """Asylum claims lodged in Mexico in the last year over the first. Parts: `first`, `middle`, `last` in persons."""
    claims = inputs[ASYLUM].set_index("year")["claims"]
    parts = {"first": float(claims[first]), "middle": float(claims[first + 1]), "last": float(claims[last])}
    shown = picture(list(claims.index), list(claims), first, last)
    return Finding(parts["last"] / parts["first"], interval_kind="register", parts=parts, picture=shown)


def doses_delivered(inputs: Inputs, until: str, vaccine: str = "", pledged: float = 0, states: float = 0) -> Finding:
    """Millions of doses delivered until a month, of one vaccine or of all.

    Parts: `total`, the latest cumulative figure that the donor states; `pledged` and `states`, as the row's sources
    say.
    """
    table = inputs[DOSES]
    inside = table[table["month"] <= until]
    if vaccine:
        inside = inside[inside["vaccine"] == vaccine]
    parts = {"total": float(table["stated_total"].max() / 1e6), "pledged": pledged, "states": states}
    at = times(table["month"])
    shown = picture(at, list(table["doses"].cumsum() / 1e6), at[0], times([until])[0])
    return Finding(float(inside["doses"].sum() / 1e6), interval_kind="register", parts=parts, picture=shown)


def coverage_at_opening(inputs: Inputs, opening: str, earlier: str, population: Sequence[float]) -> Finding:
    """Percent of the people of the four border states with a dose on the day of the opening.

    Placebo: the same on an earlier day, when the border stayed shut. Parts: `change` between the two, in points.
    """
    table = inputs[COVERAGE]
    people = sum(population)
    share = {
        day: 100 * float(table[table["date"] == day]["people_at_least_one_dose"].sum()) / people
        for day in (opening, earlier)
    }
    line = table.groupby("date")["people_at_least_one_dose"].sum() * 100 / people
    days = [one.year + (one.day_of_year - 1) / 365 for one in line.index]
    shown = picture(days, list(line), 2021 + 184 / 365, 2021 + 311 / 365)
    parts = {"change": share[opening] - share[earlier]}
    return Finding(share[opening], interval_kind="register", placebo=share[earlier], parts=parts, picture=shown)


def encounters_and_opinion(inputs: Inputs, year: int) -> Finding:
    """Encounters of the Border Patrol in a fiscal year over the one before. Placebo: the fiscal year 2019 over 2018.

    Parts: `on_2019`, over the fiscal year 2019; where the data folder has surveys, `survey`, the last year with a
    US view
    of Mexico, and `view`, percent favourable in it.
    """
    patrol = inputs[PATROL]
    fiscal = patrol["month"].str[:4].astype(int) + (patrol["month"].str[5:] >= "10")
    sums = patrol["encounters"].groupby(fiscal).sum()
    parts = {"on_2019": float(sums[year] / sums[2019])}
    if not inputs.lacks([OPINION]):
        view = favourable(inputs)
        parts |= {"survey": float(view.index[-1]), "view": float(view.iloc[-1])}
    shown = picture(times(patrol["month"]), list(patrol["encounters"] / 1000), year - 1 + 0.75, year + 0.75)
    value, before = float(sums[year] / sums[year - 1]), float(sums[2019] / sums[2018])
    return Finding(value, interval_kind="register", placebo=before, parts=parts, picture=shown)


def favourable(inputs: Inputs) -> Frame:
    """Percent of the US public with a favourable view of Mexico, by survey year, of one institute."""
    table = inputs[OPINION]
    rows = table[(table["respondent_iso3"] == "USA") & (table["object_iso3"] == "MEX")]
    rows = rows[(rows["answer"] == "favorable") & (rows["question"] == "favorability_published")]
    return rows.set_index("year")["percent"].sort_index()
