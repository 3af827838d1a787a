"""The tests: small functions from series to a finding, found by name."""

from collections.abc import Callable, Mapping
from importlib import import_module
from inspect import Parameter, signature
from pkgutil import iter_modules
from typing import Any

from twotrack.claims.finding import Finding
from twotrack.tables.catalogue import translate
from twotrack.tables.errors import nearest

Method = Callable[..., Finding]
# A file in this folder is found by standing here; what it lets others use are its tests.
_MODULES = [import_module(f"{__name__}.{found.name}") for found in iter_modules(__path__)]
METHODS: Mapping[str, Method] = {name: getattr(module, name) for module in _MODULES for name in module.__all__}


def settings_faults(test: str, given: Mapping[str, Any]) -> list[str]:
    """What is wrong with a test and its settings: no such test, a setting that it does not take, one that it lacks."""
    if test not in METHODS:
        return [translate("claims.unknown_test", name=test) + nearest(test, METHODS)]
    _, *parameters = signature(METHODS[test]).parameters.values()
    taken = {one.name: one for one in parameters}
    unknown = [
        translate("claims.unknown_setting", name=name, test=test) + nearest(name, taken)
        for name in given
        if name not in taken
    ]
    lacking = [name for name, one in taken.items() if one.default is Parameter.empty and name not in given]
    return unknown + [translate("claims.missing_setting", name=name, test=test) for name in lacking]
