"""What a reader gets of results: payload, pages, tables; called, as `tt.report(result)`, it writes the report of one.

The package has the name that users look for, so that it is itself what they call.
"""

import sys
from importlib import import_module
from pathlib import Path
from types import ModuleType
from typing import Any


class CallableReport(ModuleType):
    """The package, which writes a report when it is called."""

    def __call__(self, result: Any, path: str | Path = "report.html") -> Path:
        """Path of the report of a result, as `twotrack.report.run.write.report` writes it."""
        return import_module("twotrack.report.run.write").report(result, path)


sys.modules[__name__].__class__ = CallableReport
