"""Figures of the declared flows from a data folder, by month or by year, each the whole of a border or nation."""

from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass
from typing import Any

import numpy as np

from twotrack.base.months import MONTHS_A_YEAR, month_text
from twotrack.evidence.folder import DataFolder
from twotrack.evidence.observed import CountColumns, check_kinds, check_rows, monthly_sums, yearly_sums
from twotrack.forecasting.case import ForecastCase
from twotrack.observation.declarations import forecasts
from twotrack.record.events.reference import country_code
from twotrack.tables.axes import codes
from twotrack.tables.catalogue import translate
from twotrack.tables.errors import EvidenceError
from twotrack.tables.forecast_rows import Drift, ForecastRow
from twotrack.tables.issue_tables import IssueTables

# A forecast by year needs this many past figures, one by month a year of them.
FEWEST_YEARS = 10


class NoOriginError(EvidenceError):
    """Figures that do not carry a forecast from an origin."""


def _never(_origin: int) -> Drift:
    return "off"


@dataclass(frozen=True)
class Flow:
    """Where the figures of a flow stand: package, table, column of dates (or years) and of counts, and which rows; the
    months that one figure covers, the column and the members of the places that are added up; the measure of the
    model that counts the same; whether the mechanism is the drift, by origin; and groups of places of which each alone
    tells something of the size of shocks.
    """

    measure: str
    package: str
    table: str
    dates: str
    counted: str
    where: Mapping[str, str]
    origins: tuple[str, ...]
    divide_by: float = 1.0
    months: int = 1
    places: str = ""
    members: tuple[str, ...] = ()
    drift_at: Callable[[int], Drift] = _never
    groups: tuple[tuple[str, ...], ...] = ()

    @property
    def least(self) -> int:
        """Figures without which nothing is forecast."""
        return FEWEST_YEARS if self.months == MONTHS_A_YEAR else MONTHS_A_YEAR


def flows_of(tables: Iterable[IssueTables] | None = None) -> dict[str, Flow]:
    """Flows that the issues (of the package) declare as forecast, by name."""
    return {name: flow_of(measure, row) for name, (measure, row) in forecasts(tables).items()}


def flow_of(measure: str, row: ForecastRow) -> Flow:
    """Flow of a row."""
    package, table = row.table.split("/")
    return Flow(
        measure,
        package,
        table,
        row.dates,
        row.counted,
        row.where,
        tuple(month_text(month) for month in row.months()),
        row.divide_by,
        MONTHS_A_YEAR if row.period == "year" else 1,
        row.places,
        row.members or (codes(row.members_of) if row.members_of else ()),
        row.drift_at,
        row.groups,
    )


FLOWS: dict[str, Flow] = flows_of()


def flow_figures(folder: DataFolder, name: str) -> Any:
    """Figures of a flow by month index, of months that were observed whole; or by year.

    What was left out, and why, is among the folder's warnings.
    """
    flow = FLOWS[name]
    frame = flow_rows(folder, name)
    counted = CountColumns(folder.file(flow.package, flow.table), flow.dates, flow.counted, flow.places, flow.members)
    by_year = flow.months == MONTHS_A_YEAR
    check_kinds(frame, counted, by_year=by_year)
    check_rows(frame, counted)
    total, told = (yearly_sums if by_year else monthly_sums)(frame, counted)
    folder.warn(told)
    return total / flow.divide_by


def flow_rows(folder: DataFolder, name: str) -> Any:
    """Rows of a flow in its table."""
    flow = FLOWS[name]
    needed = (flow.dates, flow.counted, *flow.where, *([flow.places] if flow.places else []))
    frame = _rows_of(folder.table(flow.package, flow.table, needed), flow)
    if not len(frame):
        raise EvidenceError(translate("score.no_rows", series=name, table=f"{flow.package}/{flow.table}"))
    return frame


def group_figures(folder: DataFolder, name: str) -> list[Any]:
    """Figures of each group of a flow's places by month index, in its order, the last of all other places; nothing for
    a flow without groups.
    """
    flow = FLOWS[name]
    if not flow.groups:
        return []
    frame, counted = flow_rows(folder, name), CountColumns(flow.table, flow.dates, flow.counted, flow.places)
    place = frame[flow.places].astype(str)
    named = [place.isin(group) for group in flow.groups]
    parts = [*named, ~place.isin([one for group in flow.groups for one in group])]
    return [monthly_sums(frame[part.to_numpy()], counted)[0] / flow.divide_by for part in parts]


def _rows_of(frame: Any, flow: Flow) -> Any:
    """Rows of a flow; a country may be named by its code or in words."""
    for column, value in flow.where.items():
        cells = frame[column].astype(str)
        if column == "iso3":
            cells = cells.map(lambda text: country_code(text) or text)
        frame = frame[(cells.str.strip() == value).to_numpy()]
    return frame


def flow_case(figures: Any, name: str, origin: int, horizon: int, groups: Iterable[Any] = ()) -> ForecastCase:
    """Figures of a flow known at an origin, with those of its groups, and the flow's of the months ahead.

    What is known begins with the first figure that is not zero, and is whole years.
    """
    flow = FLOWS[name]
    last, steps, a_year = (origin + 1) // flow.months - 1, horizon // flow.months, MONTHS_A_YEAR // flow.months
    known = figures[figures.index <= last]
    known = known[known.to_numpy().cumsum() > 0]
    if (origin + 1) % flow.months or len(known) < flow.least or known.index[-1] != last:
        raise NoOriginError(translate("score.no_origin", series=name, month=month_text(origin), least=flow.least))
    whole = (last + 1 - int(known.index[0])) // a_year * a_year
    steps_known = range(last + 1 - whole, last + 1)
    known = known.reindex(steps_known)
    # A group that a folder has no figures of says nothing; of the others, gaps are filled as the flow's own are.
    steps_of = [one.reindex(steps_known).interpolate(limit_direction="both").to_numpy(dtype=float) for one in groups]
    beside = [one for one in steps_of if np.isfinite(one).all()]
    future = figures.reindex(range(last + 1, last + 1 + steps))
    return ForecastCase(
        origin=origin,
        series=flow.table,
        known=known.interpolate().to_numpy(dtype=float)[:, None],
        future=future.to_numpy(dtype=float)[:, None],
        population=np.ones((len(known), 1)),
        population_ahead=np.ones((steps, 1)),
        months=flow.months,
        reached=int(figures.index[-1]) - last,
        groups=np.stack(beside, axis=1) if beside else None,
    )
