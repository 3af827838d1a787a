"""What policy was: the recorded history of each lever, in its issue's folder, every point with its source."""

import csv
from dataclasses import dataclass
from functools import lru_cache
from pathlib import Path
from typing import cast, get_args

from twotrack.base.months import month_index
from twotrack.tables.axes import codes
from twotrack.tables.closed import Status
from twotrack.tables.errors import Fault, TableError, nearest
from twotrack.tables.issue_tables import ISSUES, lever_folders

HISTORIES = "levers"
COLUMNS = ("month", "level", "place", "status", "source", "note")


@dataclass(frozen=True)
class Point:
    """Level of a lever from a month on, in one place (empty for the nation), and who says so."""

    month: int
    level: float
    place: str
    status: Status
    source: str
    note: str


def history_path(lever: str, root: Path = ISSUES) -> Path:
    """File that records a lever, in the folder of the issue that declares it."""
    return lever_folders(root)[lever] / HISTORIES / f"{lever}.csv"


def history_name(lever: str) -> str:
    """File that records a lever, from the package's folder on, as readers are shown it."""
    return history_path(lever).relative_to(ISSUES.parent).as_posix()


def read_history(lever: str, axes: tuple[str, ...] = ()) -> tuple[Point, ...]:
    """Recorded points of a lever, in the order of the file; TableError with every fault, by file and line."""
    return read_points(history_path(lever), axes)


@lru_cache(maxsize=256)
def read_points(path: Path, axes: tuple[str, ...] = ()) -> tuple[Point, ...]:
    """Points of a file of history, in its order; TableError with every fault, by file and line."""
    if not path.exists():
        raise TableError(Fault(f"the lever {path.stem} has no recorded history", path.name))
    places = codes(axes[0]) if axes else ("",)
    points: list[Point] = []
    faults: list[Fault] = []
    with path.open(encoding="utf-8", newline="") as file:
        for line, row in enumerate(csv.DictReader(file), start=2):
            try:
                points.append(_point(row, places))
            except (ValueError, KeyError) as error:
                faults.append(Fault(str(error), path.name, line))
    faults += _order_faults(points, path.name)
    faults += [
        Fault(f"no point for {place or 'the nation'}", path.name) for place in places if place not in _places(points)
    ]
    if faults:
        raise TableError(faults)
    return tuple(points)


def _places(points: list[Point]) -> set[str]:
    return {point.place for point in points}


def _point(row: dict[str, str], places: tuple[str, ...]) -> Point:
    unknown = [name for name in row if name not in COLUMNS]
    if unknown:
        raise ValueError(f"'{unknown[0]}' is not a column here.{nearest(unknown[0], COLUMNS)}")
    if None in row.values():
        raise ValueError(f"the row is too short: wanted {', '.join(COLUMNS)}")
    if row["place"] not in places:
        raise ValueError(f"'{row['place']}' is not a place of this lever.{nearest(row['place'], places)}")
    if not row["source"]:
        raise ValueError("the source is empty")
    if row["status"] not in get_args(Status):
        raise ValueError(f"'{row['status']}' is not a status.{nearest(row['status'], get_args(Status))}")
    status = cast("Status", row["status"])
    return Point(month_index(row["month"]), float(row["level"]), row["place"], status, row["source"], row["note"])


def _order_faults(points: list[Point], name: str) -> list[Fault]:
    last: dict[str, int] = {}
    faults: list[Fault] = []
    for line, point in enumerate(points, start=2):
        if point.place in last and point.month <= last[point.place]:
            faults.append(Fault("months of one place must ascend", name, line))
        last[point.place] = point.month
    return faults
