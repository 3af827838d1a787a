"""Cells of the comma-separated tables that stand beside an issue's levers: numbers, and what is wrong with one."""

from collections.abc import Mapping, Sequence
from typing import Annotated, Any

from pydantic import BeforeValidator, Field

from twotrack.tables.catalogue import translate
from twotrack.tables.errors import nearest, shown_value


def _or_zero(text: Any) -> Any:
    return text or 0.0


# An empty cell is zero.
CellNumber = Annotated[float, BeforeValidator(_or_zero), Field(ge=0)]


def plain_fault(detail: Any, columns: Sequence[str], choices: Mapping[str, Sequence[str]]) -> str:
    """What pydantic found wrong with a cell: what was found, and what was wanted."""
    if detail["type"] == "value_error":
        return str(detail["msg"]).removeprefix("Value error, ")
    column = str(detail["loc"][0]) if detail["loc"] else ""
    if detail["type"] == "extra_forbidden":
        return translate("moves.unknown_column", name=column) + nearest(column, columns)
    if detail["type"] == "missing":
        return translate("moves.missing_column", name=column)
    wanted = ", ".join(filter(None, choices[column])) if column in choices else translate("acts.number")
    return translate("acts.cell", column=column, found=shown_value(detail["input"]), wanted=wanted)
