"""Homicides by state and month from a data folder: what was known at an origin, and what came after it."""

from dataclasses import dataclass
from typing import Any

import numpy as np
import pandas as pd
from numpy.typing import NDArray

from twotrack.base.months import MONTHS_A_YEAR, month_index, year_of
from twotrack.evidence.folder import DataFolder
from twotrack.evidence.observed import CountColumns, check_kinds, check_rows
from twotrack.forecasting.case import ForecastCase
from twotrack.tables.axes import codes

Numbers = NDArray[np.float64]

PACKAGE = "security"
TABLES = {
    "registered": ("homicides_registered_state_month", ("homicides",)),
    "occurrence": ("homicides_occurrence_state_month", ("homicides",)),
    "victims": ("crime_victims_state_month", ("homicide_victims", "femicide_victims")),
}
POPULATION = "population_state_year"
# The longest-running series that goes on for four years after an origin: registered deaths in the folder end in 2019.
REGISTERED_BEFORE, OCCURRENCE_BEFORE = month_index("2016-01"), month_index("2019-01")
LINKS = {
    "occurrence": (month_index("2000-01"), month_index("2004-12")),
    "victims": (month_index("2015-01"), month_index("2019-12")),
}
# Chiapas registered 101 deaths in 2007 after 539 in 2006: certificates lost, not lives saved.
ARTEFACT_STATE, ARTEFACT_YEAR = "MX-CHP", 2007


@dataclass(frozen=True)
class HomicideTables:
    """Monthly homicides of each series, by month index and state, and population by year and state."""

    series: dict[str, pd.DataFrame]
    population: pd.DataFrame


def homicide_tables(folder: DataFolder) -> HomicideTables:
    """Every series of homicides by state and month in a folder."""
    states = list(codes("state"))
    series: dict[str, pd.DataFrame] = {}
    for name, (table, columns) in TABLES.items():
        frame: Any = folder.table(PACKAGE, table, ("date", "state_code", *columns))
        counted = CountColumns(folder.file(PACKAGE, table), "date", columns[0], "state_code", codes("state"))
        check_kinds(frame, counted, by_year=False)
        check_rows(frame, counted)
        # A blank count is not zero: the sum of a blank and a number is not known.
        total = frame[list(columns)].astype(float).sum(axis=1, min_count=len(columns))
        at = frame["date"].dt.year * MONTHS_A_YEAR + frame["date"].dt.month - 1
        wide = frame.assign(at=at, total=total).pivot(index="at", columns="state_code", values="total")
        series[name] = wide.reindex(columns=states)
    people: Any = folder.table(PACKAGE, POPULATION, ("year", "state_code", "population"))
    counted = CountColumns(folder.file(PACKAGE, POPULATION), "year", "population", "state_code", codes("state"))
    check_kinds(people, counted, by_year=True)
    check_rows(people, counted)
    population = (
        people.pivot(index="year", columns="state_code", values="population").reindex(columns=states).astype(float)
    )
    return HomicideTables(series, population)


def series_at(origin: int) -> str:
    """Which series is forecast from an origin."""
    if origin < REGISTERED_BEFORE:
        return "registered"
    return "occurrence" if origin < OCCURRENCE_BEFORE else "victims"


def homicide_case(tables: HomicideTables, origin: int, horizon: int) -> ForecastCase:
    """Homicides known at an origin and those of the months ahead, in one series.

    What is known is built from months up to the origin alone; whole years of it are kept.
    """
    name = series_at(origin)
    known = splice({key: table.loc[:origin] for key, table in tables.series.items()}, name)
    known = known.iloc[len(known) % MONTHS_A_YEAR :]
    ahead = range(origin + 1, origin + 1 + horizon)
    whole = tables.series[name]
    future = (without_artefact(whole) if name == "registered" else whole).reindex(ahead)
    people = tables.population
    return ForecastCase(
        origin=origin,
        series=name,
        known=known.to_numpy(dtype=float),
        future=future.to_numpy(dtype=float),
        population=people.loc[[year_of(int(m)) for m in known.index]].to_numpy(dtype=float),
        population_ahead=people.loc[[year_of(m) for m in ahead]].to_numpy(dtype=float),
    )


def splice(series: dict[str, pd.DataFrame], name: str) -> pd.DataFrame:
    """A series carried back by those before it, each scaled state by state to the next where both are known."""
    found = without_artefact(series["registered"])
    for link in ("occurrence", "victims"):
        if name == "registered" or (name == "occurrence" and link == "victims"):
            break
        newer, (first, last) = series[link], LINKS[link]
        scale = newer.loc[first:last].sum() / found.loc[first:last].sum()
        found = pd.concat([found[found.index < newer.index[0]] * scale, newer])
    return found


def without_artefact(table: pd.DataFrame) -> pd.DataFrame:
    """Series with the year of the artefact replaced by the mean of the years beside it, as far as they are known."""
    first = ARTEFACT_YEAR * MONTHS_A_YEAR
    year = [m for m in range(first, first + MONTHS_A_YEAR) if m in table.index]
    if not year:
        return table
    beside = [[m + shift for m in year] for shift in (-MONTHS_A_YEAR, MONTHS_A_YEAR)]
    parts = [table.loc[at, ARTEFACT_STATE].to_numpy() for at in beside if all(m in table.index for m in at)]
    fixed = table.copy()
    fixed.loc[year, ARTEFACT_STATE] = np.mean(parts, axis=0)
    return fixed
