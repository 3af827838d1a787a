"""What each covariate reads: its driver by year and state, times its exposure, as growth of the next year sees it."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any

import numpy as np
from numpy.typing import NDArray

from twotrack.base.months import MONTHS_A_YEAR
from twotrack.evidence.columns import by_time, by_time_and_place, grid, in_order
from twotrack.evidence.series import Series, available, load_series
from twotrack.explanation.accounts import SERIES, Covariate, Explanations, Exposure, columns
from twotrack.policy.recorded import recorded_path
from twotrack.policy.setting import levers
from twotrack.policy.span import DEFAULT_SPAN

Numbers = NDArray[np.float64]


@dataclass(frozen=True, eq=False)
class Drivers:
    """Covariates of all accounts, by covariate (first axis).

    `values` are by covariate, year and state: what growth of the next year is regressed on; for the wave, the exposure
    that last year's growth of the nation is multiplied by. `absent` are by covariate and state: the value in a world
    without the driver. Growth, and the wave, are zero where the driver is held.
    """

    names: tuple[str, ...]
    accounts: tuple[str, ...]
    values: Numbers
    absent: Numbers
    growth: NDArray[np.bool_]
    wave: NDArray[np.bool_]

    def without(self, account: str) -> "Drivers":
        """Covariates of all other accounts."""
        kept = np.array([owner != account for owner in self.accounts])
        names, accounts = (tuple(np.array(part, object)[kept]) for part in (self.names, self.accounts))
        return Drivers(names, accounts, self.values[kept], self.absent[kept], self.growth[kept], self.wave[kept])

    def held_from(self, at: int) -> Numbers:
        """Values with every driver held from a year on: levels as they are, growth zero after that year."""
        values = self.values.copy()
        still = self.growth & ~self.wave
        values[:, at + 1 :] = np.where(still[:, None, None], 0.0, values[:, at : at + 1])
        return values


def read_drivers(found: Explanations, years: Sequence[int], states: Sequence[str]) -> Drivers:
    """Every covariate of these accounts on a panel's years and states."""
    listed = columns(found.accounts)
    pairs = [_covariate(column.row, found.exposures[column.row.exposure], years, states) for column in listed]
    return Drivers(
        tuple(column.name for column in listed),
        tuple(column.account for column in listed),
        np.array([values for values, _ in pairs]),
        np.array([absent for _, absent in pairs]),
        np.array([column.row.form == "growth" for column in listed]),
        np.array([column.row.wave for column in listed]),
    )


def _covariate(row: Covariate, exposure: Exposure, years: Sequence[int], states: Sequence[str]) -> Any:
    """Values by year and state, and the value by state where the driver is absent."""
    strength = exposure_of(exposure, states)
    if row.wave:
        return np.tile(strength, (len(years), 1)), np.zeros(len(states))
    level = fill(driver_of(row, years, states))
    if row.form == "growth":
        return growth(level) * strength, np.zeros(len(states))
    values = np.log(level) if row.form == "log" else level
    return values * strength, absent_value(row, values) * strength


def absent_value(row: Covariate, values: Numbers) -> Any:
    """Driver, in the form of the covariate, in a world without it; its mean is over states and years."""
    if row.absent == "mean":
        return values.mean()
    if row.absent == "first":
        return values[0]
    number = float(row.absent or 0.0)
    return np.log(number) if row.form == "log" else number


def growth(level: Numbers) -> Numbers:
    """Growth of the log from the year before, zero in the first year; of a driver that is nothing for a time, no log
    exists, and growth is then the change over the largest level so far.
    """
    if (level > 0).all():
        return np.diff(np.log(level), axis=0, prepend=np.log(level[:1]))
    most = np.maximum(np.maximum.accumulate(np.abs(level)), np.finfo(float).tiny)
    return np.diff(level, axis=0, prepend=level[:1]) / most


def fill(values: Numbers) -> Numbers:
    """Figures with the nearest earlier one where a year has none, and the first one before it."""
    found = values.copy()
    for at in range(1, len(found)):
        found[at] = np.where(np.isnan(found[at]), found[at - 1], found[at])
    for at in range(len(found) - 2, -1, -1):
        found[at] = np.where(np.isnan(found[at]), found[at + 1], found[at])
    return found


def exposure_of(row: Exposure, states: Sequence[str]) -> Numbers:
    """How strongly a driver acts in each state: one or zero, or the series less its mean."""
    if row.series:
        values = in_order(_by_state(sealed_series(row.series), row.column), states)
        return values - values.mean()
    return np.array([float(not row.states or state in row.states) for state in states])


def driver_of(row: Covariate, years: Sequence[int], states: Sequence[str]) -> Numbers:
    """Driver by year and state, missing where its source has no figure."""
    if row.years:
        return named_years(row.years, years, states)
    if row.lever:
        return lever_years(row.lever, years, states)
    series = sealed_series(row.series)
    columns_ = series.columns
    if "state" not in columns_:
        national = in_order(by_time(columns_, "year", row.column), years)
        return np.repeat(national[:, None], len(states), axis=1)
    found = grid(by_time_and_place(columns_, "year", "state", row.column), years, states)
    # A list of what happened has no row where nothing did.
    whole = len(columns_["year"]) == len(set(columns_["year"])) * len(states)
    return found if whole else np.nan_to_num(found)


def named_years(spans: Mapping[str, Sequence[int]], years: Sequence[int], states: Sequence[str]) -> Numbers:
    """One in the years of each state's span, both ends included, else zero."""
    found = np.zeros((len(years), len(states)))
    for state, (first, last) in spans.items():
        found[:, states.index(state)] = [float(first <= year <= last) for year in years]
    return found


def lever_years(name: str, years: Sequence[int], states: Sequence[str]) -> Numbers:
    """Mean of a lever's recorded months, by year; places added up, the same in every state."""
    path = recorded_path(name, levers()[name], DEFAULT_SPAN)
    total = path.sum(axis=1) if path.ndim > 1 else path
    by_year = total.reshape(-1, MONTHS_A_YEAR).mean(axis=1)
    national = by_year[[DEFAULT_SPAN.years.index(year) for year in years]]
    return np.repeat(national[:, None], len(states), axis=1)


def sealed_series(name: str) -> Series:
    """Series of the explanations' own folder, or else of the package's evidence."""
    return load_series(name, SERIES) if name in available(SERIES) else load_series(name)


def _by_state(series: Series, column: str) -> dict[str, float]:
    return dict(zip(map(str, series.columns["state"]), map(float, series.columns[column]), strict=True))
