"""Homicide rates by state and year, with what the null reads: populations and neighbours."""

from dataclasses import dataclass, replace
from functools import cached_property

import numpy as np
from numpy.typing import NDArray

from twotrack.evidence.columns import by_time_and_place, grid
from twotrack.evidence.series import load_series
from twotrack.tables.axes import codes
from twotrack.tables.issue_tables import issue_tables

Numbers = NDArray[np.float64]

HOMICIDES, POPULATION = "inegi/homicides_occurrence_state", "conapo/population_state"
NEIGHBOURS = "neighbours"
FIRST, LAST = 2000, 2021
PER = 100_000
# Added to counts before logs.
HALF = 0.5


@dataclass(frozen=True, eq=False)
class Panel:
    """Homicides and inhabitants by year and state, and which states are neighbours (one or zero)."""

    years: tuple[int, ...]
    states: tuple[str, ...]
    homicides: Numbers
    population: Numbers
    neighbours: Numbers

    @cached_property
    def log_rate(self) -> Numbers:
        """Log of homicides per 100,000 inhabitants and year, by year and state."""
        return log_rate_of(self.homicides, self.population)

    @cached_property
    def neighbour_weights(self) -> Numbers:
        """Part of each neighbour in the mean over a state's neighbours, by state and neighbour."""
        return self.neighbours / np.maximum(self.neighbours.sum(axis=1, keepdims=True), 1)

    def at(self, year: int) -> int:
        """Place of a year."""
        return self.years.index(year)

    def until(self, year: int) -> "Panel":
        """The panel as it ended with a year."""
        end = self.at(year) + 1
        return replace(self, years=self.years[:end], homicides=self.homicides[:end], population=self.population[:end])


def log_rate_of(homicides: Numbers, population: Numbers) -> Numbers:
    """Log of homicides per 100,000 inhabitants and year, ln(10⁵ (h + ½) / N)."""
    return np.log(PER * (homicides + HALF) / population)


def nation_log_rate(log_rate: Numbers, population: Numbers) -> Numbers:
    """Log of the nation's rate, ln(Σ N e^y / Σ N), over the last axis (states)."""
    top = log_rate.max(axis=-1, keepdims=True)
    shares = population / population.sum(axis=-1, keepdims=True)
    return np.log((shares * np.exp(log_rate - top)).sum(axis=-1)) + top[..., 0]


def read_panel() -> Panel:
    """Panel of the package's series, 2000 to 2021."""
    years, states = tuple(range(FIRST, LAST + 1)), codes("state")
    columns = {HOMICIDES: "homicides", POPULATION: "population"}
    found = {
        name: grid(by_time_and_place(load_series(name).columns, "year", "state", value), years, states)
        for name, value in columns.items()
    }
    matrix = next(issue.matrices[NEIGHBOURS] for issue in issue_tables() if NEIGHBOURS in issue.matrices)
    return Panel(years, states, found[HOMICIDES], found[POPULATION], np.array(matrix))
