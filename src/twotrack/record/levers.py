"""What policy was: the recorded history of each lever, in its issue's folder, every point with its source."""

import csv
from collections.abc import Mapping
from dataclasses import dataclass
from functools import lru_cache
from pathlib import Path
from typing import cast, get_args

from twotrack.base.months import month_index
from twotrack.tables.axes import codes
from twotrack.tables.catalogue import translate
from twotrack.tables.closed import Status
from twotrack.tables.errors import Fault, TableError, nearest, place
from twotrack.tables.issue_tables import ISSUES, lever_folders
from twotrack.tables.rows import LeverRow

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


def read_history(lever: str, axes: tuple[str, ...] = ()) -> tuple[Point, ...]:
    """Recorded points of a lever, in the order of the file; TableError with every fault, by file and line."""
    return read_points(history_path(lever), axes)


def history_faults(rows: Mapping[str, LeverRow]) -> list[Fault]:
    """Everything wrong with the histories of these levers; a lever without one is a fault too."""
    faults: list[Fault] = []
    for name, row in rows.items():
        try:
            read_history(name, row.axes)
        except TableError as error:
            faults += error.faults
    return faults


@lru_cache(maxsize=256)
def read_points(path: Path, axes: tuple[str, ...] = ()) -> tuple[Point, ...]:
    """Points of a file of history, in its order; TableError with every fault, by file and line."""
    if not path.exists():
        raise TableError(no_history(path, axes))
    places = codes(axes[0]) if axes else ("",)
    points: list[Point] = []
    faults: list[Fault] = []
    with path.open(encoding="utf-8", newline="") as file:
        for line, row in enumerate(csv.DictReader(file), start=2):
            try:
                points.append(_point(row, places))
            except (ValueError, KeyError) as error:
                faults.append(Fault(str(error), place(path), line))
    faults += _order_faults(points, place(path))
    faults += [_no_point(name, path) for name in places if name not in {point.place for point in points}]
    if faults:
        raise TableError(faults)
    return tuple(points)


def first_row(name: str) -> str:
    """Row that a history of a place may begin with, as an example: nothing from the first month on."""
    return f"2000-01,0,{name},assumption,Convention of this project,"


def no_history(path: Path, axes: tuple[str, ...]) -> Fault:
    """Fault of a lever without a history: which file to write, with which header and first row."""
    places = codes(axes[0]) if axes else ("",)
    rows = translate("issue.a_row_each", count=len(places), axis=axes[0]) if axes else translate("issue.one_row")
    told = {"header": ",".join(COLUMNS), "rows": rows, "row": first_row(places[0])}
    return Fault(translate("issue.no_history", lever=path.stem, **told), place(path))


def _no_point(name: str, path: Path) -> Fault:
    told = {"place": name or translate("issue.the_nation"), "row": first_row(name)}
    return Fault(translate("issue.no_point", **told), place(path))


def _point(row: dict[str, str], places: tuple[str, ...]) -> Point:
    unknown = [name for name in row if name not in COLUMNS]
    if unknown:
        raise ValueError(translate("issue.history_column", name=unknown[0]) + nearest(unknown[0], COLUMNS))
    if None in row.values():
        raise ValueError(translate("issue.history_short", columns=", ".join(COLUMNS)))
    if row["place"] not in places:
        raise ValueError(translate("issue.history_place", name=row["place"]) + nearest(row["place"], places))
    if not row["source"]:
        raise ValueError(translate("issue.history_source"))
    if row["status"] not in get_args(Status):
        raise ValueError(
            translate("issue.history_status", name=row["status"]) + nearest(row["status"], get_args(Status))
        )
    status = cast("Status", row["status"])
    return Point(_month(row["month"]), _level(row["level"]), row["place"], status, row["source"], row["note"])


def _month(text: str) -> int:
    try:
        return month_index(text)
    except ValueError as error:
        raise ValueError(translate("table.month", found=text)) from error


def _level(text: str) -> float:
    try:
        return float(text)
    except ValueError as error:
        raise ValueError(translate("table.number", name="level", found=text)) from error


def _order_faults(points: list[Point], name: str) -> list[Fault]:
    last: dict[str, int] = {}
    faults: list[Fault] = []
    for line, point in enumerate(points, start=2):
        if point.place in last and point.month <= last[point.place]:
            faults.append(Fault(translate("issue.history_order"), name, line))
        last[point.place] = point.month
    return faults
