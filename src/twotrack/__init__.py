"""twotrack: the relationship between Mexico and the United States, runnable and compared with official figures.

>>> import twotrack as tt
>>> tt.Scenario().set("us_dealer_rules", 0.5, month="2026-07").settings[0].value
0.5
"""

from importlib import import_module
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from twotrack.agreements.negotiate import negotiate
    from twotrack.agreements.packages.package import Package
    from twotrack.agreements.sensitivity.sensitivity import sensitivity
    from twotrack.claims.notebook import claims
    from twotrack.evidence.folder import DataFolder, open_folder
    from twotrack.evidence.series import Series, load_series
    from twotrack.explanation.notebook import explain
    from twotrack.explanation.why.answer import why
    from twotrack.policy.files import check_scenario, load_scenario, shipped_scenarios
    from twotrack.policy.scenario import Scenario
    from twotrack.policy.setting import Setting, levers
    from twotrack.record.notebook import moves, tracks
    from twotrack.report.run.write import report
    from twotrack.runs.comparison import compare
    from twotrack.runs.results.result import Result
    from twotrack.runs.results.storage import load, save
    from twotrack.runs.run import run
    from twotrack.runs.sweep.run import sweep
    from twotrack.tables.errors import TwotrackError

# Where each public name lives: it is imported when it is first requested, so that `import twotrack` is quick.
_HOMES = {
    "DataFolder": "evidence.folder",
    "open_folder": "evidence.folder",
    "Series": "evidence.series",
    "load_series": "evidence.series",
    "Package": "agreements.packages.package",
    "negotiate": "agreements.negotiate",
    "sensitivity": "agreements.sensitivity.sensitivity",
    "Result": "runs.results.result",
    "run": "runs.run",
    "check_scenario": "policy.files",
    "load_scenario": "policy.files",
    "shipped_scenarios": "policy.files",
    "Scenario": "policy.scenario",
    "Setting": "policy.setting",
    "levers": "policy.setting",
    "moves": "record.notebook",
    "tracks": "record.notebook",
    # The packages of these names are themselves what is called: once imported, no function could take their place.
    "report": "",
    "claims": "",
    "compare": "runs.comparison",
    "explain": "explanation.notebook",
    "load": "runs.results.storage",
    "save": "runs.results.storage",
    "sweep": "runs.sweep.run",
    "why": "explanation.why.answer",
    "TwotrackError": "tables.errors",
}

__all__ = [
    "DataFolder",
    "Package",
    "Result",
    "Scenario",
    "Series",
    "Setting",
    "TwotrackError",
    "check_scenario",
    "claims",
    "compare",
    "explain",
    "levers",
    "load",
    "load_scenario",
    "load_series",
    "moves",
    "negotiate",
    "open_folder",
    "report",
    "run",
    "save",
    "sensitivity",
    "shipped_scenarios",
    "sweep",
    "tracks",
    "why",
]


def __getattr__(name: str) -> Any:
    if name not in _HOMES:
        message = f"module 'twotrack' has no attribute {name!r}"
        raise AttributeError(message)
    home = _HOMES[name]
    return getattr(import_module(f"twotrack.{home}"), name) if home else import_module(f"twotrack.{name}")


def __dir__() -> list[str]:
    return sorted(__all__)
