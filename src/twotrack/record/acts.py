"""What of a lever is an act toward the other government: `issues/<x>/acts.csv`, a row a lever, direction and topic."""

import csv
from collections.abc import Iterable, Mapping
from functools import lru_cache
from pathlib import Path
from typing import Annotated, Literal, get_args

from pydantic import Field, ValidationError, model_validator

from twotrack.record.cells import CellNumber, plain_fault
from twotrack.record.moves.weights import read_weights
from twotrack.tables.axes import code_of, codes
from twotrack.tables.catalogue import translate
from twotrack.tables.closed import Status, StrictRow
from twotrack.tables.errors import Fault, TableError, nearest, place
from twotrack.tables.issue_tables import IssueTables
from twotrack.tables.rows import LeverRow

ACTS = "acts.csv"
NONE = "none"
Direction = Literal["us_to_mx", "mx_to_us", "none"]
Track = Literal["cooperative", "hostile", ""]


class ActRow(StrictRow):
    """How a lever is felt as an act.

    One act is `reference`, measured from the level `neutral` and counted up to `most` of them (0: without bound), in
    one `place` or, where none is named, in all of them: their sum, or their mean for shares. Its beginning and its end
    are moves of these codes, times a share; while it stands it is felt on `track` by `standing` a month, and where it
    is `objected` to, beginning and standing count by how far the other side objects.
    """

    lever: str
    direction: Direction
    topic: str = ""
    place: str = ""
    neutral: CellNumber = 0.0
    reference: CellNumber = 0.0
    most: CellNumber = 0.0
    rising_code: str = ""
    rising_share: CellNumber = 0.0
    falling_code: str = ""
    falling_share: CellNumber = 0.0
    standing: CellNumber = 0.0
    track: Track = ""
    objected: Literal["yes", "no", ""] = ""
    source: Annotated[str, Field(min_length=1)]
    status: Status

    @model_validator(mode="after")
    def _is_whole(self) -> "ActRow":
        if self.direction == NONE:
            return self
        if self.topic not in codes("topic"):
            raise ValueError(translate("acts.topic", found=self.topic) + nearest(self.topic, codes("topic")))
        if not self.reference or not self.track:
            raise ValueError(translate("acts.incomplete", lever=self.lever))
        for code in filter(None, (self.rising_code, self.falling_code)):
            if code not in read_weights():
                raise ValueError(translate("acts.code", found=code) + nearest(code, read_weights()))
        if self.rising_code and read_weights()[self.rising_code].stance != self.track:
            raise ValueError(translate("acts.track", code=self.rising_code, track=self.track))
        return self


COLUMNS = tuple(ActRow.model_fields)
CHOICES = {"direction": get_args(Direction), "track": get_args(Track), "status": get_args(Status)}


@lru_cache(maxsize=64)
def read_acts(folder: Path) -> tuple[ActRow, ...]:
    """Rows of an issue's table, none where there is no table; TableError with every fault, by file and line."""
    path = folder / ACTS
    if not path.exists():
        return ()
    rows: list[ActRow] = []
    faults: list[Fault] = []
    with path.open(encoding="utf-8", newline="") as file:
        for line, row in enumerate(csv.DictReader(file), start=2):
            try:
                rows.append(ActRow.model_validate({key or "": value or "" for key, value in row.items()}))
            except ValidationError as error:
                faults += [Fault(plain_fault(detail, COLUMNS, CHOICES), place(path), line) for detail in error.errors()]
    if faults:
        raise TableError(faults)
    return tuple(rows)


def act_faults(issues: Iterable[IssueTables]) -> list[Fault]:
    """Everything wrong with the acts of these issues: levers without a row, rows without a lever, unknown places."""
    faults: list[Fault] = []
    for issue in issues:
        try:
            rows = read_acts(issue.folder)
        except TableError as error:
            faults += error.faults
            continue
        name = place(issue.folder / ACTS)
        told = {row.lever for row in rows}
        faults += [Fault(_missing(lever), name) for lever in issue.levers if lever not in told]
        faults += [
            Fault(found, name, line)
            for line, row in enumerate(rows, start=2)
            if (found := _row_fault(row, issue.levers))
        ]
    return faults


def _missing(lever: str) -> str:
    example = ",".join([lever, NONE, *[""] * (len(COLUMNS) - 4), "No act toward the other government", "assumption"])
    return translate("acts.no_row", lever=lever, header=",".join(COLUMNS), row=example)


def _row_fault(row: ActRow, levers: Mapping[str, LeverRow]) -> str:
    if row.lever not in levers:
        return translate("scenario.unknown_lever", name=row.lever) + nearest(row.lever, levers)
    axes = levers[row.lever].axes
    if row.place and (not axes or code_of(axes[0], row.place) != row.place):
        return translate("issue.history_place", name=row.place) + nearest(row.place, codes(axes[0]) if axes else ())
    return ""
