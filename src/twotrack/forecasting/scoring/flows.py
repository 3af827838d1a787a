"""Figures of migration, border, drugs and pandemic from a data folder, by month or by year, each the whole of a border
or nation.
"""

from collections.abc import Callable
from dataclasses import dataclass
from typing import Any

import numpy as np

from twotrack.base.months import MONTHS_A_YEAR, month_text
from twotrack.evidence.folder import DataFolder
from twotrack.forecasting.case import ForecastCase
from twotrack.tables.catalogue import translate
from twotrack.tables.errors import EvidenceError

# A forecast by year needs this many past figures, one by month a year of them.
FEWEST_YEARS = 10


class NoOriginError(EvidenceError):
    """Figures that do not carry a forecast from an origin."""


@dataclass(frozen=True)
class Flow:
    """Where the figures of a flow stand: package, table, column of dates (or years) and of counts, and which rows; and
    the months that one figure covers.
    """

    package: str
    table: str
    dates: str
    counted: str
    rows: Callable[[Any], Any]
    origins: tuple[str, ...]
    divide_by: float = 1.0
    months: int = 1

    @property
    def least(self) -> int:
        """Figures without which nothing is forecast."""
        return FEWEST_YEARS if self.months == MONTHS_A_YEAR else MONTHS_A_YEAR


def _every(frame: Any) -> Any:
    return frame


def _where(column: str, value: str) -> Callable[[Any], Any]:
    return lambda frame: frame[frame[column] == value]


def _american_deaths(frame: Any) -> Any:
    return frame[(frame["iso3"] == "USA") & (frame["measure"] == "deaths")]


BORDER_ORIGINS = ("2014-12", "2017-12", "2020-02")
DECEMBERS = tuple(f"{year}-12" for year in range(2005, 2019))
# The table begins in 1999: the first December with ten years behind it, and the last with one of the folder ahead.
OVERDOSE_DECEMBERS = tuple(f"{year}-12" for year in range(2008, 2021))

FLOWS: dict[str, Flow] = {
    "encounters": Flow(
        "migration",
        "usbp_encounters_month_sw_citizenship",
        "month",
        "encounters",
        _every,
        ("2013-12", "2016-12", "2019-05", "2020-09"),
    ),
    "remittances": Flow(
        "migration",
        "remittances_month_mexico",
        "month",
        "value_usd",
        _where("flow", "received"),
        DECEMBERS,
        # In thousands, so that the chance of counting says nothing.
        1e3,
    ),
    "overdose_deaths": Flow(
        "security", "us_overdose_deaths_month", "date", "deaths", _where("drug", "synthetic_opioids"), ("2014-12",)
    ),
    "overdose_deaths_year": Flow(
        "security",
        "us_overdose_deaths_year",
        "year",
        "deaths",
        _where("drug", "synthetic_opioids"),
        OVERDOSE_DECEMBERS,
        months=MONTHS_A_YEAR,
    ),
    "covid_deaths_mexico": Flow(
        "pandemic", "covid_mx_state_day_deaths", "date", "deaths", _every, ("2021-03", "2021-06")
    ),
    "covid_deaths_us": Flow(
        "pandemic", "covid_national_day", "date", "daily", _american_deaths, ("2021-03", "2021-06")
    ),
} | {
    f"crossings_{mode}": Flow(
        "border", "bts_crossings_state_month", "month", "value", _where("measure", mode), BORDER_ORIGINS
    )
    for mode in ("pedestrians", "personal_vehicles", "personal_vehicle_passengers", "trucks")
}


def flow_figures(folder: DataFolder, name: str) -> Any:
    """Figures of a flow by month index, complete months only; or by year."""
    flow = FLOWS[name]
    frame: Any = flow.rows(folder.table(flow.package, flow.table))
    if not len(frame):
        raise EvidenceError(translate("score.no_rows", series=name, table=f"{flow.package}/{flow.table}"))
    dates = frame[flow.dates]
    if flow.months == MONTHS_A_YEAR:
        return frame[flow.counted].astype(float).groupby(dates.astype(int).to_numpy()).sum() / flow.divide_by
    at = dates.dt.year * MONTHS_A_YEAR + dates.dt.month - 1
    total = frame[flow.counted].astype(float).groupby(at.to_numpy()).sum() / flow.divide_by
    last = dates.max()
    daily = bool((dates.dt.day != 1).any())
    return total.iloc[:-1] if daily and last.day < last.days_in_month else total


def flow_case(figures: Any, name: str, origin: int, horizon: int) -> ForecastCase:
    """Figures of a flow known at an origin, and those of the months ahead.

    What is known begins with the first figure that is not zero, and is whole years.
    """
    flow = FLOWS[name]
    last, steps, a_year = (origin + 1) // flow.months - 1, horizon // flow.months, MONTHS_A_YEAR // flow.months
    known = figures[figures.index <= last]
    known = known[known.to_numpy().cumsum() > 0]
    if (origin + 1) % flow.months or len(known) < flow.least or known.index[-1] != last:
        raise NoOriginError(translate("score.no_origin", series=name, month=month_text(origin), least=flow.least))
    whole = (last + 1 - int(known.index[0])) // a_year * a_year
    known = known.reindex(range(last + 1 - whole, last + 1))
    future = figures.reindex(range(last + 1, last + 1 + steps))
    return ForecastCase(
        origin=origin,
        series=flow.table,
        known=known.interpolate().to_numpy(dtype=float)[:, None],
        future=future.to_numpy(dtype=float)[:, None],
        population=np.ones((len(known), 1)),
        population_ahead=np.ones((steps, 1)),
        months=flow.months,
    )
