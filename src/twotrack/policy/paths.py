"""Record and scenario become one level per lever and month."""

from collections.abc import Iterable

import numpy as np

from twotrack.base.months import month_text
from twotrack.policy.recorded import Path, recorded_paths
from twotrack.policy.scenario import Scenario
from twotrack.policy.setting import Setting, levers
from twotrack.policy.span import Span
from twotrack.tables.axes import codes
from twotrack.tables.catalogue import translate
from twotrack.tables.errors import ScenarioError
from twotrack.tables.rows import LeverRow


def in_order(settings: Iterable[Setting]) -> list[Setting]:
    """Settings in the order in which they take over: by month, those of single places after those of all."""
    return sorted(settings, key=lambda setting: (setting.month, bool(setting.place)))


def lever_path(recorded: Path, row: LeverRow, settings: tuple[Setting, ...], span: Span) -> Path:
    """Recorded path with the settings of one lever laid over it, each from its month on.

    Of settings of one month, that of a single place is laid over that of all places.
    """
    path = recorded.copy()
    for setting in in_order(settings):
        start = setting.month - span.first
        if row.axes and setting.place:
            path[start:, codes(row.axes[0]).index(setting.place)] = setting.value
        else:
            path[start:] = setting.value
    return path


def lever_paths(scenario: Scenario, span: Span) -> dict[str, Path]:
    """Level of every lever, by month and place; TableError with everything wrong in any history."""
    return scenario_paths(scenario, recorded_paths(span), span)


def scenario_paths(scenario: Scenario, recorded: dict[str, Path], span: Span) -> dict[str, Path]:
    """Level of every lever of a scenario, by month and place, laid over these recorded ones."""
    settings: dict[str, list[Setting]] = {}
    for setting in scenario.settings:
        settings.setdefault(setting.lever, []).append(setting)
    changed = {name: lever_path(recorded[name], levers()[name], tuple(each), span) for name, each in settings.items()}
    faults = [fault for name, path in changed.items() if (fault := weights_fault(name, levers()[name], path, span))]
    if faults:
        raise ScenarioError(" ".join(faults))
    return recorded | changed


def weights_fault(lever: str, row: LeverRow, path: Path, span: Span) -> str:
    """Fault of weights that are zero in all places of a month, or the empty string."""
    if not row.weights or path.any(axis=1).all():
        return ""
    first = int(np.argmin(path.any(axis=1)))
    return translate(
        "scenario.no_weight", lever=lever, month=month_text(span.months[first]), code=codes(row.axes[0])[0]
    )
