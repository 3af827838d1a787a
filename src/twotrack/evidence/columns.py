"""Columns of a table as NumPy arrays, read straight from its cells: for tables of the package, which runs read often.

Nothing here imports pandas. What does not fit its kind is left to `evidence.checking`, which says what and where.
"""

import re
from collections.abc import Callable, Mapping, Sequence
from math import isfinite
from typing import Any

import numpy as np
from numpy.typing import NDArray

from twotrack.base.months import month_index
from twotrack.evidence.cells import Cells
from twotrack.evidence.schema import PATTERNS, Kind

Columns = Mapping[str, NDArray[Any]]
_DTYPES: dict[Kind, tuple[Callable[[str], Any], type]] = {
    "integer": (int, np.int64),
    "year": (int, np.int64),
    "number": (float, np.float64),
    "yearmonth": (str, np.object_),
    "string": (str, np.object_),
}


def typed_columns(cells: Cells, kinds: Mapping[str, Kind]) -> Columns | None:
    """Columns of these kinds by name; None where header, rows or any cell are not what they should be."""
    if cells.ragged or set(cells.header) != set(kinds) or len(cells.header) != len(kinds):
        return None
    by_column = zip(*cells.rows, strict=True) if cells.rows else ((),) * len(cells.header)
    found = {name: typed_column(texts, kinds[name]) for name, texts in zip(cells.header, by_column, strict=True)}
    whole = {name: found[name] for name in kinds}
    return None if any(column is None for column in whole.values()) else whole  # type: ignore[return-value]


def typed_column(texts: Sequence[str], kind: Kind) -> NDArray[Any] | None:
    """Values of one kind; None where a cell is missing or not of it."""
    if kind not in _DTYPES:
        return None
    convert, dtype = _DTYPES[kind]
    stripped = texts if kind == "string" else [text.strip() for text in texts]
    fits = re.compile(PATTERNS[kind]).fullmatch
    # Months and places stand in many rows: each is looked at once.
    if not all(text and fits(text) for text in set(stripped)):
        return None
    values = [convert(text) for text in stripped]
    return np.array(values, dtype=dtype) if kind != "number" or all(map(isfinite, values)) else None


def times_of(columns: Columns, sampling: str) -> list[int]:
    """Time of each row: its year, or the index of its month."""
    values = columns[sampling]
    if sampling != "month":
        return [int(year) for year in values]
    months = {text: month_index(str(text)) for text in set(values)}
    return [months[text] for text in values]


def by_time(columns: Columns, sampling: str, value: str) -> dict[int, float]:
    """Figures of a column by year or month index; ValueError where a time stands twice."""
    return _unique(zip(times_of(columns, sampling), columns[value], strict=True))


def by_time_and_place(columns: Columns, sampling: str, place: str, value: str) -> dict[tuple[int, str], float]:
    """Figures of a column by year or month index, and place; ValueError where a pair stands twice."""
    keys = zip(times_of(columns, sampling), columns[place], strict=True)
    return _unique(zip(keys, columns[value], strict=True))


def _unique(pairs: Any) -> dict[Any, float]:
    found: dict[Any, float] = {}
    for key, value in pairs:
        if key in found:
            raise ValueError(f"{key} stands twice")
        found[key] = float(value)
    return found


def in_order(figures: Mapping[Any, float], keys: Sequence[Any]) -> NDArray[np.float64]:
    """Figures at these keys, NaN where there is none."""
    return np.array([figures.get(key, np.nan) for key in keys])


def grid(figures: Mapping[tuple[Any, Any], float], rows: Sequence[Any], columns: Sequence[Any]) -> NDArray[np.float64]:
    """Figures by row and column, NaN where there is none."""
    return np.array([[figures.get((row, column), np.nan) for column in columns] for row in rows])
