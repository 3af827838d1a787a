"""Matrices over two named axes: a wide CSV beside the table, one source a row."""

import csv
from pathlib import Path

from twotrack.tables.axes import codes
from twotrack.tables.catalogue import translate
from twotrack.tables.errors import Fault, TableError, nearest, place

Matrix = tuple[tuple[float, ...], ...]


def read_matrix(path: Path, axes: tuple[str, ...]) -> Matrix:
    """Cells by row and column in the order of the axes; a missing cell or source is a fault."""
    if not path.exists():
        raise TableError(
            Fault(translate("table.matrix_missing", columns=", ".join((axes[0], *codes(axes[1])))), place(path))
        )
    name = place(path)
    with path.open(encoding="utf-8", newline="") as file:
        rows = list(csv.DictReader(file))
    row_axis, column_axis = axes
    lines = {row[row_axis]: (number, row) for number, row in enumerate(rows, start=2) if row.get(row_axis)}
    faults = [
        Fault(translate("table.matrix_member", code=code, axis=row_axis) + nearest(code, codes(row_axis)), name, number)
        for code, (number, _) in lines.items()
        if code not in codes(row_axis)
    ]
    faults += [Fault(translate("table.matrix_row", code=code), name) for code in codes(row_axis) if code not in lines]
    faults += [
        Fault(translate("table.matrix_source"), name, number) for number, row in lines.values() if not row.get("source")
    ]
    if faults:
        raise TableError(faults)
    return tuple(_cells(path, *lines[code], codes(column_axis)) for code in codes(row_axis))


def row_sources(path: Path, axes: tuple[str, ...]) -> dict[str, str]:
    """Who says so, for each row in the order of its axis."""
    with path.open(encoding="utf-8", newline="") as file:
        sources = {row[axes[0]]: row["source"] for row in csv.DictReader(file)}
    return {code: sources[code] for code in codes(axes[0])}


def _cells(path: Path, number: int, row: dict[str, str], columns: tuple[str, ...]) -> tuple[float, ...]:
    cells: list[float] = []
    for column, code in enumerate(columns, start=2):
        try:
            cells.append(float(row[code]))
        except (KeyError, ValueError, TypeError) as error:
            raise TableError(
                Fault(translate("table.number", name=code, found=row.get(code)), place(path), number, column)
            ) from error
    return tuple(cells)
