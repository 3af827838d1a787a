"""TOML as data, by tomli where it is installed: Python's own reader, compiled, in a third of its time."""

from importlib import import_module
from importlib.util import find_spec
from typing import Any

toml: Any = import_module("tomli" if find_spec("tomli") else "tomllib")
