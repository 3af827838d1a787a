"""Record and scenario become one level per lever and month."""

from collections.abc import Mapping

import numpy as np
from numpy.typing import NDArray

from twotrack.policy.scenario import Scenario, Setting, levers
from twotrack.policy.span import Span
from twotrack.record.levers import Point, history_faults, read_history
from twotrack.tables.axes import codes
from twotrack.tables.errors import TableError
from twotrack.tables.rows import LeverRow

Path = NDArray[np.float64]


def recorded_path(lever: str, row: LeverRow, span: Span) -> Path:
    """Level by month (and place) as recorded; after the record, the last level is held."""
    places = codes(row.axes[0]) if row.axes else ("",)
    path = np.full((len(span.months), len(places)), np.nan)
    for point in read_history(lever, row.axes):
        _hold(path, point, places.index(point.place), span)
    return path if row.axes else path[:, 0]


def _hold(path: Path, point: Point, column: int, span: Span) -> None:
    path[max(point.month - span.first, 0) :, column] = point.level


def lever_path(recorded: Path, row: LeverRow, settings: tuple[Setting, ...], span: Span) -> Path:
    """Recorded path with the settings of one lever laid over it, each from its month on.

    Of settings of one month, that of a single place is laid over that of all places.
    """
    path = recorded.copy()
    for setting in sorted(settings, key=lambda s: (s.month, bool(s.place))):
        start = setting.month - span.first
        if row.axes and setting.place:
            path[start:, codes(row.axes[0]).index(setting.place)] = setting.value
        else:
            path[start:] = setting.value
    return path


def lever_paths(scenario: Scenario, span: Span) -> dict[str, Path]:
    """Level of every lever, by month and place; TableError with everything wrong in any history."""
    faults = history_faults(levers())
    if faults:
        raise TableError(faults)
    found: dict[str, Path] = {}
    for name, row in levers().items():
        settings = tuple(s for s in scenario.settings if s.lever == name)
        found[name] = lever_path(recorded_path(name, row, span), row, settings, span)
    return found


def idle_settings(scenario: Scenario, rows: Mapping[str, LeverRow], span: Span) -> tuple[Setting, ...]:
    """Settings without which every level would be the same."""
    idle: list[Setting] = []
    for setting in scenario.settings:
        row = rows[setting.lever]
        same_lever = tuple(s for s in scenario.settings if s.lever == setting.lever)
        recorded = recorded_path(setting.lever, row, span)
        without = tuple(s for s in same_lever if s is not setting)
        if np.array_equal(lever_path(recorded, row, same_lever, span), lever_path(recorded, row, without, span)):
            idle.append(setting)
    return tuple(idle)
