"""The record becomes one level per lever and month."""

from functools import lru_cache

import numpy as np
from numpy.typing import NDArray

from twotrack.policy.setting import levers
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


def recorded_paths(span: Span) -> dict[str, Path]:
    """Level of every lever as recorded, by month and place, not to be written to; TableError with everything wrong in
    any history.
    """
    return dict(_recorded_paths(span))


@lru_cache(maxsize=4)
def _recorded_paths(span: Span) -> dict[str, Path]:
    faults = history_faults(levers())
    if faults:
        raise TableError(faults)
    found = {name: recorded_path(name, row, span) for name, row in levers().items()}
    for path in found.values():
        path.setflags(write=False)
    return found
