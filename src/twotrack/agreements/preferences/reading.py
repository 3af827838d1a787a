"""A closed table of rows in a CSV file: unknown columns and wrong cells are refused with their lines."""

from pathlib import Path
from typing import Any, Generic, NamedTuple, TypeVar

from pydantic import ValidationError

from twotrack.tables.catalogue import translate
from twotrack.tables.closed import StrictRow
from twotrack.tables.errors import Fault, TableError, nearest, shown_value
from twotrack.tables.files.delimited import Row, TextTable, read_table

R = TypeVar("R", bound=StrictRow)


class Line(NamedTuple, Generic[R]):
    """A row with the line that it stands on."""

    row: R
    line: int


class Lines(NamedTuple, Generic[R]):
    """Rows of a file with their lines."""

    table: TextTable
    lines: list[Line[R]]

    @property
    def rows(self) -> list[R]:
        """Rows alone."""
        return [line.row for line in self.lines]


def read_lines(path: Path, schema: type[R]) -> Lines[R]:
    """Rows of a CSV file, each of the schema; TableError with every fault."""
    table = read_table(path)
    known = schema.model_fields
    faults = [
        table.fault(translate("table.unknown_key", where=path.name, key=name) + nearest(name, known), 1)
        for name in table.header
        if name not in known
    ]
    faults += [
        table.fault(translate("table.missing_key", where=name), 1)
        for name, field in known.items()
        if field.is_required() and name not in table.header
    ]
    if faults:
        raise TableError([*table.faults, *faults])
    found: list[Line[R]] = []
    for row in table.rows:
        try:
            found.append(Line(schema.model_validate(_cells(row)), row.line))
        except ValidationError as error:
            faults += [_fault(table, row, detail) for detail in error.errors()]
    if faults or table.faults:
        raise TableError([*table.faults, *faults])
    return Lines(table, found)


def _cells(row: Row) -> dict[str, str]:
    """Cells that hold something."""
    return {name: text for name, text in row.cells.items() if text}


def _fault(table: TextTable, row: Row, detail: Any) -> Fault:
    where = ".".join(map(str, detail["loc"]))
    said = detail["msg"].removeprefix("Value error, ")
    return table.fault(
        f"[{where}] {said} ({translate('table.found', found=shown_value(detail.get('input')))})", row.line
    )
