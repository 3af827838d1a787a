"""Levers, drivers and official level as they were known at the end of a year, and held from then on."""

import numpy as np
from numpy.typing import NDArray

from twotrack.base.months import MONTHS_A_YEAR
from twotrack.runs.inputs import SharedInputs, official_level
from twotrack.runs.layout import Layout
from twotrack.tables.rows import LeverRow
from twotrack.world.continuation import driver_after, mean_after, repeat_after
from twotrack.world.exogenous import ProjectionAnchor

Numbers = NDArray[np.float64]

# Unit of a lever that counts what is done in a month.
A_MONTH = "/ month"


def known_at(shared: SharedInputs, layout: Layout, origin: int) -> SharedInputs:
    """The same inputs as they were known at the end of the year `origin`: what came later is not in them.

    After it levers stay at their last level, those that count what is done in a month at the mean of their last twelve;
    drivers repeat their last twelve months, or are nothing where their row says so; an issue that had not begun does
    not begin. The forecast starts from the official homicides of that year, as a projection from those of the last
    year of the record.
    """
    last, forcing = last_month(origin) - layout.span.first, shared.forcing
    held = forcing._replace(
        levers={
            issue.name: {
                name: lever_after(issue.levers[name], path, last) for name, path in forcing.levers[issue.name].items()
            }
            for issue in layout.issues
        },
        drivers={
            issue.name: {
                name: driver_after(issue.drivers[name], path, last)
                for name, path in forcing.drivers[issue.name].items()
            }
            for issue in layout.issues
        },
        active={issue: repeat_after(path, last) for issue, path in forcing.active.items()},
    )
    return shared._replace(forcing=held, start=start_after(layout, origin))


def lever_after(row: LeverRow, path: Numbers, last: int) -> NDArray[np.generic]:
    """Path of a lever that stays after a month: at its level, or at its mean of a year where it counts acts."""
    return mean_after(path, last) if A_MONTH in row.unit else repeat_after(path, last)


def start_after(layout: Layout, origin: int) -> ProjectionAnchor:
    """A projection that starts at the end of a year, from its official homicides by state."""
    official = official_level(origin)
    at = np.array([float(year == origin) for year in layout.span.years])
    return ProjectionAnchor(at, official, np.zeros_like(official), np.zeros(()))


def last_month(origin: int) -> int:
    """Index of the last month of a year."""
    return origin * MONTHS_A_YEAR + MONTHS_A_YEAR - 1
