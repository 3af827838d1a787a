"""The series that claims are tested on, each read once: the package's own, the record, and the user's data folder."""

from collections.abc import Iterable
from functools import cached_property
from typing import TYPE_CHECKING, Any

import numpy as np
import pandas as pd
from numpy.typing import NDArray

from twotrack.claims.sources import LATER_MOVES, LEVER, MOVES, folder_and_table, needs_folder, official_series
from twotrack.record.levers import read_history
from twotrack.record.moves.row import LAST_DAY
from twotrack.record.moves.table import read_moves
from twotrack.tables.errors import EvidenceError

if TYPE_CHECKING:
    from twotrack.evidence.folder import DataFolder

# A frame or a column of pandas: its stubs give unions for every cell and column, which a checker cannot follow.
Frame = Any

# A table of the folder that is kept up every month: where it goes beyond December 2021, later evidence was supplied.
_UP_TO_DATE = "data/security/crime_victims_state_month"
_LAST_YEAR = 2021


class Inputs:
    """Series by name, as frames; a table that is not there is requested with `lacks` first."""

    def __init__(self, folder: "DataFolder | None" = None) -> None:
        self.folder = folder
        self._frames: dict[str, Frame] = {}
        self._there: dict[str, bool] = {}

    def lacks(self, names: Iterable[str]) -> list[str]:
        """Those of these series that cannot be read: no data folder was given, or it has no such table."""
        return [name for name in names if needs_folder(name) and not self._is_there(name)]

    def _is_there(self, name: str) -> bool:
        # A folder's datapackage is long, and is read for every table requested.
        if name not in self._there:
            self._there[name] = self._in_folder(name)
        return self._there[name]

    def _in_folder(self, name: str) -> bool:
        if self.folder is None:
            return False
        if name == LATER_MOVES:
            return self.reaches_further
        try:
            return bool(self.folder.file(*folder_and_table(name)))
        except EvidenceError:
            return False

    @cached_property
    def reaches_further(self) -> bool:
        """Whether the data folder has evidence after December 2021, so that forecasts can be scored."""
        if self.lacks([_UP_TO_DATE]):
            return False
        return bool(self[_UP_TO_DATE]["date"].dt.year.max() > _LAST_YEAR)

    def __getitem__(self, name: str) -> Frame:
        """Frame of a series; EvidenceError where its file is not as it should be."""
        if name not in self._frames:
            self._frames[name] = self._read(name)
        return self._frames[name]

    def _read(self, name: str) -> Frame:
        if name in {MOVES, LATER_MOVES}:
            return pd.DataFrame(
                [move.model_dump() for move in read_moves() if (move.date > LAST_DAY) == (name != MOVES)]
            )
        if name.startswith(LEVER):
            points = read_history(name.removeprefix(LEVER))
            return pd.DataFrame({"month": [p.month for p in points], "level": [p.level for p in points]})
        series = None if needs_folder(name) else official_series(name)
        if series is not None:
            return series.table
        if self.folder is None:
            raise KeyError(name)
        return self.folder.table(*folder_and_table(name))


def by_year_and_state(frame: Frame, value: str) -> Frame:
    """Column of a frame as a grid, a row a year and a column a state; months are added up."""
    states = frame["state"] if "state" in frame else frame["state_code"]
    years = frame["year"] if "year" in frame else frame["date"].dt.year
    summed = frame[value].groupby([years.rename("year"), states.rename("state")]).sum()
    return summed.unstack("state").sort_index()


def numbers(values: Any) -> NDArray[np.float64]:
    """Values as an array of floats."""
    return np.asarray(values, dtype=np.float64)
