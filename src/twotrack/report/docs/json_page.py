"""The section of docs/json.md on `twotrack run --json`, printed from the payload's own schema."""

import sys
from collections.abc import Iterator
from pathlib import Path
from types import UnionType
from typing import Any, Union, get_args, get_origin

from pydantic import BaseModel

from twotrack.report.docs.generated import write_or_check
from twotrack.report.payload.models import PRINTED, Payload

PAGE = Path(__file__).parents[4] / "docs" / "json.md"
COMMAND = "python -m twotrack.report.docs.json_page"
START, END = "<!-- printed by make docs: from here -->", "<!-- printed by make docs: to here -->"


def parts_of(annotation: Any) -> Iterator[type[BaseModel]]:
    """Models inside a type annotation: itself, the members of a list, what may be null."""
    if isinstance(annotation, type) and issubclass(annotation, BaseModel):
        yield annotation
    for inner in get_args(annotation):
        yield from parts_of(inner)


# What a value of a plain type is called.
KINDS = {str: "text", int: "whole number", float: "number", bool: "true or false"}


def kind_of(annotation: Any) -> str:
    """Kind of value in words: `list of numbers, or null`."""
    if annotation in KINDS:
        return KINDS[annotation]
    origin, inner = get_origin(annotation), get_args(annotation)
    if origin in (Union, UnionType):
        return ", or ".join("null" if one is type(None) else kind_of(one) for one in inner)
    if origin is list:
        return f"list, each {kind_of(inner[0])}"
    if origin is tuple:
        return f"{len(inner)} numbers"
    if origin is dict:
        return "by language, " + kind_of(inner[1])
    return "object" if next(parts_of(annotation), None) else "text"


def rows(model: type[BaseModel], names: tuple[str, ...] | None = None) -> list[str]:
    """One line a key: its name, and what it holds."""
    lines = ["| key | content |", "|---|---|"]
    for name, field in model.model_fields.items():
        if names is None or name in names:
            inner = next(parts_of(field.annotation), None)
            about = field.description or (inner.__doc__ if inner is not None else "") or ""
            said = (kind_of(field.annotation), about.strip().rstrip("."))
            lines.append(f"| `{name}` | {': '.join(text for text in said if text)} |")
    return lines


def tables(model: type[BaseModel], names: tuple[str, ...] | None, path: str) -> list[str]:
    """Table of a model's keys, then of each part in it, under the path that leads there."""
    lines = [*rows(model, names), ""]
    for name, field in model.model_fields.items():
        if names is None or name in names:
            for part in dict.fromkeys(parts_of(field.annotation)):
                inside = f"{path}.{name}".lstrip(".")
                lines += [f"**{inside}**", "", *tables(part, None, inside)]
    return lines


def section() -> str:
    """Text between the marks."""
    return "\n".join([START, "", *tables(Payload, PRINTED, "")]) + END


def page(text: str) -> str:
    """Page with the section as the schema has it now; ValueError for a page without the marks."""
    before, _, rest = text.partition(START)
    _, mark, after = rest.partition(END)
    if not mark:
        message = f"{PAGE.name}: the marks around the printed section are missing"
        raise ValueError(message)
    return before + section() + after


def main() -> int:
    """Write the section; with `--check` only say whether it is up to date."""
    wanted = page(PAGE.read_text(encoding="utf-8"))
    return write_or_check(sys.argv[1:], PAGE, wanted, f"{PAGE.name} is out of date: run `{COMMAND}`")


if __name__ == "__main__":
    sys.exit(main())
