"""How a path by year and month goes on after the last month that is known: it stays, repeats, keeps a mean, or ends.

Each function returns a new path of the same shape and type. `last` is the place of the month in the path, from zero.
"""

import numpy as np
from numpy.typing import NDArray

from twotrack.base.months import MONTHS_A_YEAR
from twotrack.tables.rows import DriverRow

# An array of any kind by year, month, and what else it has.
Path = NDArray[np.generic]

# Rule of a driver that is nothing after its record.
NOTHING = "nothing"


def repeat_after(path: Path, last: int, period: int = 1) -> Path:
    """Path whose later months repeat the last `period` of those known; with a period of one it stays as it is.

    >>> repeat_after(np.arange(6).reshape(3, 2), 2).tolist()
    [[0, 1], [2, 2], [2, 2]]
    >>> repeat_after(np.arange(6).reshape(3, 2), 2, 2).tolist()
    [[0, 1], [2, 1], [2, 1]]
    """
    when = np.arange(path.shape[0] * path.shape[1])
    source = np.where(when <= last, when, last - (last - when) % period)
    return _flat(path)[source].reshape(path.shape)


def mean_after(path: Path, last: int, period: int = MONTHS_A_YEAR) -> Path:
    """Path whose later months are the mean of the last `period` of those known.

    >>> mean_after(np.array([[0.0, 1.0], [2.0, 4.0]]), 1, 2).tolist()
    [[0.0, 1.0], [0.5, 0.5]]
    """
    known = _flat(path)[last + 1 - period : last + 1]
    return _with_later(path, last, known.astype(float).sum(axis=0) / period)


def zero_after(path: Path, last: int) -> Path:
    """Path whose later months are zero."""
    return _with_later(path, last, np.zeros((), path.dtype))


def driver_after(row: DriverRow, path: Path, last: int) -> Path:
    """Path of a driver by the rule of its row: it ends, or repeats its last twelve months."""
    return zero_after(path, last) if row.future == NOTHING else repeat_after(path, last, MONTHS_A_YEAR)


def _with_later(path: Path, last: int, value: Path) -> Path:
    found = _flat(path).copy()
    found[last + 1 :] = value
    return found.reshape(path.shape)


def _flat(path: Path) -> Path:
    return np.asarray(path).reshape(-1, *path.shape[2:])
