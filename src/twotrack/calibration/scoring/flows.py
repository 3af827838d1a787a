"""Monthly figures of migration, border, drugs and pandemic from a data folder, each the whole of a border or nation."""

from collections.abc import Callable
from dataclasses import dataclass
from typing import Any

import numpy as np

from twotrack.base.months import MONTHS_A_YEAR, month_text
from twotrack.calibration.scoring.case import Case
from twotrack.evidence.folder import DataFolder
from twotrack.tables.catalogue import say
from twotrack.tables.errors import EvidenceError


@dataclass(frozen=True)
class Flow:
    """Where the months of a flow stand: package, table, column of dates and of counts, and which rows."""

    package: str
    table: str
    dates: str
    counted: str
    rows: Callable[[Any], Any]
    origins: tuple[str, ...]
    divide_by: float = 1.0


def _every(frame: Any) -> Any:
    return frame


def _where(column: str, value: str) -> Callable[[Any], Any]:
    return lambda frame: frame[frame[column] == value]


def _american_deaths(frame: Any) -> Any:
    return frame[(frame["iso3"] == "USA") & (frame["measure"] == "deaths")]


BORDER_ORIGINS = ("2014-12", "2017-12", "2020-02")
DECEMBERS = tuple(f"{year}-12" for year in range(2005, 2019))

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


def flow_months(folder: DataFolder, name: str) -> Any:
    """Figures of a flow by month index, complete months only."""
    flow = FLOWS[name]
    frame: Any = flow.rows(folder.table(flow.package, flow.table))
    if not len(frame):
        raise EvidenceError(say("score.no_rows", series=name, table=f"{flow.package}/{flow.table}"))
    dates = frame[flow.dates]
    at = dates.dt.year * MONTHS_A_YEAR + dates.dt.month - 1
    total = frame[flow.counted].astype(float).groupby(at.to_numpy()).sum() / flow.divide_by
    last = dates.max()
    daily = bool((dates.dt.day != 1).any())
    return total.iloc[:-1] if daily and last.day < last.days_in_month else total


def flow_case(months: Any, name: str, origin: int, horizon: int) -> Case:
    """Figures of a flow known at an origin, and those after it.

    What is known begins after the first month that is not zero, and is whole years.
    """
    known = months[months.index <= origin]
    known = known[known.to_numpy().cumsum() > 0]
    if len(known) < MONTHS_A_YEAR or known.index[-1] != origin:
        raise EvidenceError(say("score.no_origin", series=name, month=month_text(origin)))
    whole = (origin + 1 - int(known.index[0])) // MONTHS_A_YEAR * MONTHS_A_YEAR
    known = known.reindex(range(origin + 1 - whole, origin + 1))
    future = months.reindex(range(origin + 1, origin + 1 + horizon))
    ones = np.ones((len(known), 1)), np.ones((horizon, 1))
    return Case(
        origin=origin,
        series=FLOWS[name].table,
        known=known.interpolate().to_numpy(dtype=float)[:, None],
        future=future.to_numpy(dtype=float)[:, None],
        population=ones[0],
        population_ahead=ones[1],
    )
