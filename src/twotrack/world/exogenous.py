"""What drives a world from outside, as NumPy arrays from tables and series alone. No JAX here."""

from collections.abc import Iterable, Mapping
from typing import Any, NamedTuple

import numpy as np
from numpy.typing import NDArray

from twotrack.base.months import MONTHS_A_YEAR, month_index, year_of
from twotrack.base.units import factor_to_base
from twotrack.evidence.columns import by_time, by_time_and_place
from twotrack.evidence.replaced import Replacements
from twotrack.evidence.series import load_series
from twotrack.policy.span import Span
from twotrack.tables.axes import codes
from twotrack.tables.issue_tables import IssueTables
from twotrack.tables.rows import DriverRow

Numbers = NDArray[np.float64]
ByIssue = dict[str, dict[str, Numbers]]
# Years whose mean is what is usual, where a driver goes on at it.
USUAL_YEARS = 5
# An array of NumPy, or of JAX while a program is traced.
Array = Any


class Forcing(NamedTuple):
    """What comes from outside, by year and month or in one month: levers, drivers, innovations, by issue; and whether
    an issue that begins later has begun.

    `ahead` are the months since the end of the record, none in it (year, month), and `acted` what an issue remembers
    of acts of levers before the first month, where it is known: both are used up by `driven_forcing`. `lapsing` is 1
    where a lever whose rule is in the equations is left alone after the record (issue, lever; year, month).
    """

    levers: dict[str, Any]
    drivers: dict[str, Any]
    shocks: dict[str, Any]
    active: dict[str, Any] = {}  # noqa: RUF012  # never written to
    ahead: Any = {}  # noqa: RUF012  # never written to
    acted: Any = {}  # noqa: RUF012  # never written to
    lapsing: dict[str, Any] = {}  # noqa: RUF012  # never written to


class ProjectionAnchor(NamedTuple):
    """Where a projection starts: `anchor_year` is 1 in the year at whose end it starts and 0 elsewhere (year);
    `official` is the level of that year (state).

    `baseline_level` (state) is the level of that year in the same possible world under the recorded levers, which
    stands in place of the modelled one where `use_baseline` is 1. A counterfactual of the past needs it: the gap to
    the official level belongs to history and not to the scenario.
    """

    anchor_year: Array
    official: Array
    baseline_level: Array | None = None
    use_baseline: Array | float = 0.0


def by_year(path: Array) -> Array:
    """Months folded into years of twelve."""
    return path.reshape(-1, MONTHS_A_YEAR, *path.shape[1:])


def lever_arrays(tables: Iterable[IssueTables], paths: Mapping[str, Numbers]) -> ByIssue:
    """Levers of each issue by year and month, in base units."""
    return {
        issue.name: {n: by_year(paths[n] * factor_to_base(row.unit)) for n, row in issue.levers.items()}
        for issue in tables
    }


def driver_arrays(tables: Iterable[IssueTables], span: Span, replaced: Replacements | None = None) -> ByIssue:
    """Drivers of each issue by year and month, in base units; some from series that replace the shipped ones."""
    return {
        issue.name: {n: by_year(driver_path(row, span, replaced)) for n, row in issue.drivers.items()}
        for issue in tables
    }


def active_arrays(tables: Iterable[IssueTables], span: Span) -> dict[str, NDArray[np.bool_]]:
    """Whether each issue that begins later has begun, by year and month."""
    later = {issue.name: month_index(issue.manifest.starts) for issue in tables if issue.manifest.starts}
    return {name: by_year(np.array(span.months) >= first) for name, first in later.items()}


def months_ahead(span: Span) -> Numbers:
    """Months since the end of the record by year and month, zero in the record."""
    return by_year(np.maximum(np.array(span.months, float) - span.replay_until, 0.0))


def driver_path(row: DriverRow, span: Span, replaced: Replacements | None = None) -> Numbers:
    """History of a driver by month (and place), carried on by its stated rule, in base units."""
    times = [year_of(m) for m in span.months] if row.sampling == "year" else list(span.months)
    replacement = (replaced or {}).get(row.series)
    columns = load_series(row.series).columns if replacement is None else replacement.columns
    if not row.axes:
        path = carried_on(by_time(columns, row.sampling, row.column), row, times)
    else:
        by_place: dict[str, dict[int, float]] = {code: {} for code in codes(row.axes[0])}
        for (time, place), figure in by_time_and_place(columns, row.sampling, row.place, row.column).items():
            if place in by_place:
                by_place[place][time] = figure
        path = np.stack([carried_on(known, row, times) for known in by_place.values()], axis=1)
    return path * factor_to_base(row.unit)


def carried_on(known: Mapping[int, float], row: DriverRow, times: Iterable[int]) -> Numbers:
    """Figures at these times: as known by year or month index, and by the rule of the row where there are none."""
    last = max(known)
    if row.future == "same_every_year":
        season = {time % MONTHS_A_YEAR: known[time] for time in sorted(known)}
        return np.array([season[time % MONTHS_A_YEAR] for time in times])
    if row.future == "repeats":
        return np.array([known[_repeated_time(time, last, row.period)] for time in times])
    if row.future == "nothing":
        return np.array([known.get(time, 0.0) for time in times])
    a_year = MONTHS_A_YEAR if row.sampling == "month" else 1
    counted = a_year * (USUAL_YEARS if row.future == "hold_mean_of_last_five_years" else 1)
    held = float(np.mean([known[time] for time in sorted(known) if time > last - counted]))
    return np.array([known.get(time, held) for time in times])


def _repeated_time(time: int, last: int, period: int) -> int:
    """Time inside a series that a later one repeats."""
    return time if time <= last else last - (last - time) % period
