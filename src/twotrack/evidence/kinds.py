"""Text cells as typed columns: which cells are not what their type admits."""

from collections.abc import Callable

import pandas as pd

from twotrack.evidence.schema import PATTERNS, Kind


def parse_column(kind: Kind, text: pd.Series, missing: pd.Series) -> tuple[pd.Series, pd.Series]:
    """Values of a column, and which cells are neither missing nor of the type."""
    fits = text.str.fullmatch(PATTERNS[kind]).astype(bool) & ~missing
    values = _CONVERT[kind](text.where(fits))
    bad = ~missing & values.isna()
    return values, bad


def _integers(text: pd.Series) -> pd.Series:
    numbers = pd.Series([None if pd.isna(cell) else int(cell) for cell in text], index=text.index, dtype="Int64")
    return numbers if numbers.isna().any() else numbers.astype("int64")


def _numbers(text: pd.Series) -> pd.Series:
    numbers = text.astype("float64")
    return numbers.where(numbers.abs() < float("inf"))


def _dates(text: pd.Series) -> pd.Series:
    return pd.to_datetime(text, format="%Y-%m-%d", errors="coerce")


def _booleans(text: pd.Series) -> pd.Series:
    return text.str.lower().map({"true": True, "1": True, "false": False, "0": False}).astype("boolean")


def _strings(text: pd.Series) -> pd.Series:
    return text.infer_objects()


_CONVERT: dict[Kind, Callable[[pd.Series], pd.Series]] = {
    "integer": _integers,
    "number": _numbers,
    "date": _dates,
    "year": _integers,
    "yearmonth": _strings,
    "boolean": _booleans,
    "string": _strings,
}
