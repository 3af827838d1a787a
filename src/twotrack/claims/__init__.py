"""Every checkable statement of the article, tested; called, as `tt.claims()`, it gives them all as a table.

The package has the name that users look for, so that it is itself what they call.
"""

import sys
from importlib import import_module
from pathlib import Path
from types import ModuleType
from typing import Any


class CallableClaims(ModuleType):
    """The package, which tests the claims when it is called."""

    def __call__(self, name: str | None = None, data: str | Path | None = None) -> Any:
        """All claims as a table, or one as an answer: as `twotrack.claims.notebook.claims` gives them."""
        return import_module("twotrack.claims.notebook").claims(name, data)


sys.modules[__name__].__class__ = CallableClaims
