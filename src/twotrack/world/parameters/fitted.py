"""The table that a fit writes and a run lays over the priors."""

import json
from pathlib import Path
from typing import Annotated

from pydantic import Field, ValidationError

from twotrack.tables.closed import Closed
from twotrack.tables.errors import TableError
from twotrack.tables.readers import read_document, row_faults
from twotrack.world.parameters.draws import Fitted

SHIPPED = Path(__file__).parent / "fitted.toml"


class FitHeader(Closed):
    """How the table came about."""

    command: str
    until: str
    evidence: str
    version: str
    method: str
    note: str = ""


class FittedTable(Closed):
    """Header and, by `issue.name`, place and scale of each fitted number."""

    fit: FitHeader
    numbers: Annotated[dict[str, Fitted], Field(min_length=1)]


def read_fitted(path: Path = SHIPPED) -> FittedTable:
    """Fitted table of a file, checked against its schema."""
    document = read_document(path)
    try:
        return FittedTable.model_validate(document.data)
    except ValidationError as error:
        raise TableError(row_faults(document, error, FittedTable)) from error


def fitted_toml(table: FittedTable) -> str:
    """Fitted table as the text of its file; six digits, so that a rerun is the same file."""
    lines = ["# Written by `twotrack fit`; do not edit.", "[fit]"]
    lines += [f"{key} = {json.dumps(value, ensure_ascii=False)}" for key, value in table.fit.model_dump().items()]
    for name, row in sorted(table.numbers.items()):
        lines += ["", f'[numbers."{name}"]', f'family = "{row.family}"']
        lines += [f"location = [{_numbers(row.location)}]", f"scale = [{_numbers(row.scale)}]"]
    return "\n".join(lines) + "\n"


def _numbers(values: tuple[float, ...]) -> str:
    return ", ".join(repr(float(f"{value:.6g}")) for value in values)
