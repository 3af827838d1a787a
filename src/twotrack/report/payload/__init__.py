"""What a run tells, as one typed object: the terminal, the pages, `--json` and a server read it."""

from importlib import import_module
from typing import TYPE_CHECKING

from twotrack.report.payload.models import Payload

if TYPE_CHECKING:
    from twotrack.report.payload.assemble import build

__all__ = ["Payload", "build"]


def __getattr__(name: str) -> object:
    """`build`, imported when it is requested: a page that reads a payload needs no engine."""
    if name != "build":
        message = f"module 'twotrack.report.payload' has no attribute {name!r}"
        raise AttributeError(message)
    return import_module("twotrack.report.payload.assemble").build
