"""Levers, drivers and official level as they were known at the end of a year, and held from then on."""

from collections.abc import Iterable, Iterator

import numpy as np
from numpy.typing import NDArray

from twotrack.base.months import MONTHS_A_YEAR
from twotrack.runs.inputs import SharedInputs, official_level
from twotrack.runs.layout import Layout
from twotrack.world.exogenous import ByIssue, ProjectionAnchor

# An array of any kind by year, month, and what else it has.
Array = NDArray[np.generic]

# Rule of a driver that is nothing after its record, and unit of a lever that counts what is done in a month.
NOTHING, A_MONTH = "nothing", "/ month"


def known_at(shared: SharedInputs, layout: Layout, origin: int) -> SharedInputs:
    """The same inputs as they were known at the end of the year `origin`: what came later is not in them.

    After it levers stay at their last level, those that count what is done in a month at the mean of their last twelve;
    drivers repeat their last twelve months, or are nothing where their row says so; an issue that had not begun does
    not begin. The forecast starts from the official homicides of that year, as a projection from those of the last
    year of the record.
    """
    years, forcing = origin - layout.span.years[0] + 1, shared.forcing
    flows = {(issue.name, name) for issue in layout.issues for name, row in issue.levers.items() if A_MONTH in row.unit}
    ended = {(i.name, name) for i in layout.issues for name, row in i.drivers.items() if row.future == NOTHING}
    names = [issue.name for issue in layout.issues]
    levers, drivers = (by_issue(one) for one in (forcing.levers, forcing.drivers))
    held = forcing._replace(
        levers=nest(
            names,
            (
                (issue, name, stay_at_mean(path, years) if (issue, name) in flows else stay(path, years))
                for issue, name, path in levers
            ),
        ),
        drivers=nest(
            names,
            (
                (issue, name, end_after(path, years) if (issue, name) in ended else repeat_year(path, years))
                for issue, name, path in drivers
            ),
        ),
        active={issue: stay(path, years) for issue, path in forcing.active.items()},
    )
    return shared._replace(forcing=held, start=start_after(layout, origin))


def start_after(layout: Layout, origin: int) -> ProjectionAnchor:
    """A projection that starts at the end of a year, from its official homicides by state."""
    official = official_level(origin)
    at = np.array([float(year == origin) for year in layout.span.years])
    return ProjectionAnchor(at, official, np.zeros_like(official), np.zeros(()))


def by_issue(named: ByIssue) -> Iterator[tuple[str, str, Array]]:
    """Issue, name and path of each array."""
    return ((issue, name, path) for issue, paths in named.items() for name, path in paths.items())


def nest(issues: Iterable[str], rows: Iterator[tuple[str, str, Array]]) -> dict[str, dict[str, Array]]:
    """Arrays by issue and name; an issue without any is there with nothing, as the engines expect."""
    found: dict[str, dict[str, Array]] = {issue: {} for issue in issues}
    for issue, name, path in rows:
        found[issue][name] = path
    return found


def stay(path: Array, years: int) -> Array:
    """Path by year and month that stays as it was in the last month of the first years.

    >>> stay(np.arange(4).reshape(2, 2), 1).tolist()
    [[0, 1], [1, 1]]
    """
    return _after(path, years, path[years - 1, -1])


def stay_at_mean(path: Array, years: int) -> Array:
    """Path that stays at the mean over the last of the first years.

    >>> stay_at_mean(np.array([[0.0, 1.0], [2.0, 4.0]]), 1).tolist()
    [[0.0, 1.0], [0.5, 0.5]]
    """
    return _after(path, years, path[years - 1].astype(float).sum(axis=0) / path.shape[1])


def repeat_year(path: Array, years: int) -> Array:
    """Path that repeats the last of the first years."""
    return _after(path, years, path[years - 1])


def end_after(path: Array, years: int) -> Array:
    """Path that is zero after the first years."""
    return _after(path, years, np.zeros((), path.dtype))


def _after(path: Array, years: int, value: Array) -> Array:
    found = path.copy()
    found[years:] = value
    return found


def last_month(origin: int) -> int:
    """Index of the last month of a year."""
    return origin * MONTHS_A_YEAR + MONTHS_A_YEAR - 1
