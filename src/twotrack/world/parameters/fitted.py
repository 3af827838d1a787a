"""The table that a fit writes and a run lays over the priors."""

from pathlib import Path
from typing import Annotated, Literal

import tomli_w
from pydantic import Field, FiniteFloat, ValidationError

from twotrack.tables.closed import StrictRow
from twotrack.tables.errors import TableError
from twotrack.tables.readers import read_document, row_faults

SHIPPED = Path(__file__).parent / "fitted.toml"


NonNegativeFinite = Annotated[FiniteFloat, Field(ge=0)]


class FittedDistribution(StrictRow):
    """What a fit says of one number, member by member: location and scale on the normal scale of its family."""

    family: Literal["normal", "lognormal", "logitnormal", "nonnegative"]
    location: tuple[FiniteFloat, ...]
    scale: tuple[NonNegativeFinite, ...]


class FitHeader(StrictRow):
    """How the table came about."""

    command: str
    until: str
    evidence: str
    version: str
    method: str
    note: str = ""


class FittedTable(StrictRow):
    """Header and, by `issue.name`, location and scale of each fitted number."""

    fit: FitHeader
    numbers: Annotated[dict[str, FittedDistribution], Field(min_length=1)]


def read_fitted(path: Path = SHIPPED) -> FittedTable:
    """Fitted table of a file, checked against its schema."""
    document = read_document(path)
    try:
        return FittedTable.model_validate(document.data)
    except ValidationError as error:
        raise TableError(row_faults(document, error, FittedTable)) from error


def fitted_toml(table: FittedTable) -> str:
    """Fitted table as the text of its file; six digits, so that a rerun is the same file."""
    numbers = {
        name: {"family": row.family, "location": _six_digits(row.location), "scale": _six_digits(row.scale)}
        for name, row in sorted(table.numbers.items())
    }
    text = tomli_w.dumps({"fit": table.fit.model_dump(), "numbers": numbers})
    return f"# Written by `twotrack fit`; do not edit.\n{text}"


def _six_digits(values: tuple[float, ...]) -> list[float]:
    return [float(f"{value:.6g}") for value in values]
