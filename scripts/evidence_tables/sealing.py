"""The three facts of a sidecar that follow from its table: period, rows and checksum."""

import hashlib
import io
import json
import re
import tomllib
from pathlib import Path
from typing import Any

import pandas as pd
from pydantic import ValidationError

from twotrack.evidence.series import SeriesInfo
from twotrack.tables.errors import Fault, TableError, place
from twotrack.tables.readers import Document, read_document, row_faults

_TIMES = ("year", "month")


def sealed(path: Path, table: bytes) -> str:
    """Text of a sidecar with period, rows and sha256 of its table; all else is left as written.

    A fact that the sidecar does not have yet is added before its first table. TableError, with file, line and remedy,
    for a sidecar that is not TOML, lacks a key, or names no column of years or months that its table has.
    """
    document = read_document(path)
    frame = pd.read_csv(io.BytesIO(table), dtype="str")
    time = _time_column(document, list(frame.columns))
    first, last = json.dumps(frame[time].min()), json.dumps(frame[time].max())
    facts = {
        "period": f"{{ first = {first}, last = {last} }}",
        "rows": str(len(frame)),
        "sha256": json.dumps(hashlib.sha256(table).hexdigest()),
    }
    text = path.read_text(encoding="utf-8")
    for key, value in facts.items():
        text = _with_fact(text, key, value)
    try:
        SeriesInfo.model_validate(tomllib.loads(text))
    except ValidationError as error:
        raise TableError(row_faults(document, error, SeriesInfo)) from error
    return text


def _time_column(document: Document, header: list[str]) -> str:
    """Name of the column of years or months, which must stand in the table."""
    columns: list[dict[str, Any]] = document.data.get("columns", [])
    time = next((column.get("name") for column in columns if column.get("kind") in _TIMES), None)
    if time is None:
        said = 'no column of years or months: write `columns = [{ name = "year", kind = "year", label = ... }, ...]`'
        raise TableError(Fault(said, place(document.path)))
    if time not in header:
        said = f"the column {time!r} is not in the table, which has {', '.join(header)}"
        raise TableError(document.fault(said, "columns"))
    return time


def _with_fact(text: str, key: str, value: str) -> str:
    line = f"{key} = {value}"
    found, count = re.subn(rf"^{key} = .*$", line, text, count=1, flags=re.MULTILINE)
    if count:
        return found
    table = re.search(r"^\[", text, flags=re.MULTILINE)
    at = table.start() if table else len(text)
    return f"{text[:at].rstrip()}\n{line}\n\n{text[at:]}".rstrip() + "\n"
