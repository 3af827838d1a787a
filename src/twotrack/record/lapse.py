"""How emergency measures end after the record: `issues/<x>/lapse.csv`, one row a lever that does not simply go on."""

import csv
from collections.abc import Iterable
from functools import lru_cache
from pathlib import Path
from typing import Annotated, Any, Literal, get_args

from pydantic import Field, ValidationError, model_validator

from twotrack.base.months import month_index
from twotrack.record.cells import CellNumber, plain_fault
from twotrack.tables.catalogue import translate
from twotrack.tables.closed import Status, StrictRow
from twotrack.tables.errors import Fault, TableError, nearest, place
from twotrack.tables.issue_tables import IssueTables, issue_tables

LAPSE = "lapse.csv"
Rule = Literal["held", "age", "epidemic", "term", "use"]
HELD, AGE, TERM = "held", "age", "term"


class LapseRow(StrictRow):
    """How a lever goes on after the record where the scenario leaves it alone.

    `held`: at its last level. `age`: it falls to `floor` in a month T with P(T > t) = A / (A + t), A being
    `age_months`, or in that of the lever `ends_with`. `term`: it falls after the month `ends`. `epidemic` and `use`:
    the equations of its issue say how, by an input `lapses("lever")`. `known_by` is the month by which all was known.
    """

    lever: str
    rule: Rule
    age_months: CellNumber = 0.0
    floor: CellNumber = 0.0
    ends: str = ""
    ends_with: str = ""
    source: Annotated[str, Field(min_length=1)]
    status: Status
    known_by: str

    @model_validator(mode="after")
    def _is_whole(self) -> "LapseRow":
        if self.rule == AGE and not self.age_months:
            raise ValueError(translate("lapse.no_age", lever=self.lever))
        for column, month in (("ends", self.ends if self.rule == TERM else "2021-12"), ("known_by", self.known_by)):
            try:
                known = month_index(month)
            except ValueError as error:
                raise ValueError(translate("lapse.month", column=column, found=month)) from error
            if column == "known_by" and known > month_index("2021-12"):
                raise ValueError(translate("lapse.too_late", lever=self.lever, found=month))
        return self


COLUMNS = tuple(LapseRow.model_fields)


@lru_cache(maxsize=64)
def read_lapses(folder: Path) -> tuple[LapseRow, ...]:
    """Rows of an issue's table, none where there is no table; TableError with every fault, by file and line."""
    path = folder / LAPSE
    if not path.exists():
        return ()
    rows: list[LapseRow] = []
    faults: list[Fault] = []
    with path.open(encoding="utf-8", newline="") as file:
        for line, row in enumerate(csv.DictReader(file), start=2):
            try:
                rows.append(LapseRow.model_validate({key or "": value or "" for key, value in row.items()}))
            except ValidationError as error:
                faults += [Fault(_plain(detail), place(path), line) for detail in error.errors()]
    if faults:
        raise TableError(faults)
    return tuple(rows)


def _plain(detail: Any) -> str:
    if detail["loc"][:1] == ("source",):
        return translate("lapse.no_source")
    return plain_fault(detail, COLUMNS, {"rule": get_args(Rule), "status": get_args(Status)})


def lapse_faults(issues: Iterable[IssueTables]) -> list[Fault]:
    """Everything wrong with the rules of these issues: rows of levers that there are not, and what they end with."""
    faults: list[Fault] = []
    for issue in issues:
        try:
            rows = read_lapses(issue.folder)
        except TableError as error:
            faults += error.faults
            continue
        for line, row in enumerate(rows, start=2):
            for name in filter(None, (row.lever, row.ends_with)):
                if name not in issue.levers:
                    said = translate("scenario.unknown_lever", name=name) + nearest(name, issue.levers)
                    faults.append(Fault(said, place(issue.folder / LAPSE), line))
    return faults


def lapsing(issues: Iterable[IssueTables]) -> dict[str, dict[str, LapseRow]]:
    """Rows of the levers that do not simply go on, by issue and lever."""
    found: dict[str, dict[str, LapseRow]] = {}
    for issue in issues:
        rows = [row for row in read_lapses(issue.folder) if row.rule != HELD and row.lever in issue.levers]
        if rows:
            found[issue.name] = {row.lever: row for row in rows}
    return found


def lapse_rows() -> dict[str, LapseRow]:
    """Row of each lever of the package that does not simply go on after the record, by its name, in their order."""
    found = {lever: row for rows in lapsing(issue_tables()).values() for lever, row in rows.items()}
    return dict(sorted(found.items()))


def lapse_rules() -> dict[str, str]:
    """Rule of each of these levers."""
    return {lever: row.rule for lever, row in lapse_rows().items()}
