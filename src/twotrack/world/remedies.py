"""Where a struct and its table stand, so that a fault between them names file and line and says what to write."""

import inspect
import re
import sys
from pathlib import Path
from typing import Any

from twotrack.base import shapes
from twotrack.tables.closed import StrictRow
from twotrack.tables.errors import Fault, place
from twotrack.tables.issue_tables import IssueTables
from twotrack.tables.positions import locate

Place = tuple[str, int | None]


def file_name(path: Path) -> str:
    """File from the package's folder on; of an issue outside the package, folder and file."""
    inside = place(path)
    return inside if inside != path.name else f"{path.parent.name}/{path.name}"


def at_row(tables: IssueTables, file: str, message: str, *keys: str) -> Fault:
    """Fault at the place of a key in a table of an issue; without line where the key is not in the file."""
    path = tables.folder / file
    line, column = locate(path.read_text(encoding="utf-8"), keys) if path.exists() else (None, None)
    return Fault(message, file_name(path), line, column)


def at_field(struct: type, field: str = "") -> Place:
    """File and line of a struct, or of one of its fields; the module's name where there is no source."""
    try:
        path, (lines, first) = inspect.getsourcefile(struct), inspect.getsourcelines(struct)
    except (OSError, TypeError):
        return struct.__module__, None
    wanted = rf"\s+{field}\s*:" if field else rf"\s*class {struct.__name__}\b"
    inside = [at for at, line in enumerate(lines) if re.match(wanted, line)]
    return file_name(Path(path or struct.__module__)), first + (inside[0] if inside else 0)


def place_text(struct: type, field: str = "") -> str:
    """File and line of a struct or of one of its fields, as `file:line`."""
    return ":".join(str(part) for part in at_field(struct, field) if part is not None)


def shape_name(struct: type, axes: tuple[str, ...]) -> str:
    """Name of an array shape in the module of a struct: Scalar, State, BlocState ..."""
    known: dict[str, Any] = vars(shapes) | vars(sys.modules[struct.__module__])
    named = [name for name, shape in known.items() if getattr(shape, "dim_str", None) == " ".join(axes)]
    return named[0] if named else f'Float[Array, "{" ".join(axes)}"]'


def required_keys(row: type[StrictRow]) -> str:
    """Keys that a row of a table must have, in their order."""
    return ", ".join(name for name, field in row.model_fields.items() if field.is_required())
