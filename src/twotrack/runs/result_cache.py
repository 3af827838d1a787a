"""Results that follow from the package alone, kept between runs in the user's cache folder."""

import hashlib
import json
from collections.abc import Callable, Mapping
from contextlib import suppress
from importlib.metadata import version
from typing import Any, TypeVar

from pydantic import TypeAdapter

from twotrack.base.files import write_file
from twotrack.runs.fingerprint import fingerprint
from twotrack.runs.receipt import ingredient_hash
from twotrack.world.ensemble import cache_folder

T = TypeVar("T")

INGREDIENTS = ("tables", "equations", "record", "evidence")
# What no ingredient of a receipt names: what makes the results, and what past origins were fitted to.
CODE = ("calibration.explained", "forecasting.episodes", "runs.run", "issues")
FITS = ("forecasting/**/*.toml", "world/**/*.toml", "world/**/*.npy")


def kept(form: TypeAdapter[T], what: str, parts: Mapping[str, Any], make: Callable[[], T]) -> T:
    """A result as it was made before from the same package and parts, or made now and kept.

    What cannot be read is made again; where nothing can be written, nothing is kept. Both ways the numbers are those
    that were written, so that a kept result and a new one are the same.
    """
    path = cache_folder() / "results" / f"{what}-{name_of(parts)}.json"
    try:
        return form.validate_json(path.read_bytes())
    except (OSError, ValueError):
        text = form.dump_json(make())
    # A folder that cannot be written costs time at the next run, and nothing else.
    with suppress(OSError):
        write_file(path, text)
    return form.validate_json(text)


def name_of(parts: Mapping[str, Any]) -> str:
    """Name of a result by all that goes into it: tables, series, code, engine, and its own parts."""
    made_from = {
        "versions": [version("twotrack"), version("jax")],
        "code": code_hash(),
        "ingredients": [ingredient_hash(name) for name in INGREDIENTS],
        "parts": dict(parts),
    }
    return hashlib.sha256(json.dumps(made_from, sort_keys=True).encode()).hexdigest()[:24]


def code_hash() -> str:
    """Hash of the code that makes the results, and of the tables fitted to past origins."""
    return fingerprint(CODE, FITS)
