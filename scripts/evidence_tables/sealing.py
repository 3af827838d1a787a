"""The three facts of a sidecar that follow from its table: period, rows and checksum."""

import hashlib
import io
import json
import re
import tomllib
from pathlib import Path

import pandas as pd

_TIMES = ("year", "month")


def sealed(sidecar: str, table: bytes, path: Path) -> str:
    """Text of a sidecar with period, rows and sha256 of its table; all else is left as written."""
    frame = pd.read_csv(io.BytesIO(table), dtype="str")
    time = next(column["name"] for column in tomllib.loads(sidecar)["columns"] if column["kind"] in _TIMES)
    first, last = json.dumps(frame[time].min()), json.dumps(frame[time].max())
    facts = {
        "period": f"{{ first = {first}, last = {last} }}",
        "rows": str(len(frame)),
        "sha256": json.dumps(hashlib.sha256(table).hexdigest()),
    }
    for key, value in facts.items():
        sidecar, count = re.subn(rf"^{key} = .*$", f"{key} = {value}", sidecar, flags=re.MULTILINE)
        if count != 1:
            message = f"{path.name}: wanted one line '{key} = ...', found {count}"
            raise ValueError(message)
    return sidecar
