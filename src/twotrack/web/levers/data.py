"""Levers as the scripts of the page read them: words, holder, bounds, sources, and paths as steps."""

from typing import Any

import numpy as np

from twotrack.base.months import month_index
from twotrack.policy.lever_view import whole, whole_name
from twotrack.policy.paths import lever_path
from twotrack.policy.recorded import recorded_path
from twotrack.policy.scenario import Setting, levers
from twotrack.policy.span import DEFAULT_SPAN
from twotrack.record.levers import read_history
from twotrack.tables.axes import codes
from twotrack.tables.issue_tables import issue_tables
from twotrack.tables.rows import LeverRow
from twotrack.web.levers.range import lever_range
from twotrack.web.stories import Story
from twotrack.web.texts import both

Entry = dict[str, Any]
DIGITS = 6


def lever_paths(story: Story) -> dict[str, list[list[float]]]:
    """Path of each lever that a story moves, as steps."""
    found: dict[str, list[list[float]]] = {}
    for name in dict.fromkeys(one.lever for one in story.settings):
        row = levers()[name]
        settings = tuple(
            Setting(one.lever, one.value, month_index(one.month), one.place)
            for one in story.settings
            if one.lever == name
        )
        recorded = recorded_path(name, row, DEFAULT_SPAN)
        found[name] = steps(whole(row, lever_path(recorded, row, settings, DEFAULT_SPAN)))
    return found


def steps(path: Any) -> list[list[float]]:
    """Path as steps: month from the first one on, and the level held from there.

    >>> steps([1.0, 1.0, 0.5])
    [[0, 1.0], [2, 0.5]]
    """
    levels = [float(f"{value:.{DIGITS}g}") for value in np.asarray(path, dtype=float)]
    return [[at, level] for at, level in enumerate(levels) if at == 0 or level != levels[at - 1]]


def lever_entries() -> dict[str, Entry]:
    """Levers by name: words, holder, bounds, and the recorded path."""
    issues = {name: issue.name for issue in issue_tables() for name in issue.levers}
    return {name: lever_entry(name, row) | {"issue": issues[name]} for name, row in levers().items()}


def lever_entry(name: str, row: LeverRow) -> Entry:
    """One lever."""
    return {
        "label": both(dict(row.label)),
        "holder": row.holder,
        "unit": row.unit,
        "of": whole_name(row),
        "bounds": list(row.bounds),
        "range": list(lever_range(name, row)),
        "places": list(codes(row.axes[0])) if row.axes else [],
        "meaning": both(dict(row.meaning)),
        "instrument": both(dict(row.instrument)),
        "sources": [{"cite": one.cite, "where": one.where, "status": one.status} for one in row.sources],
        "history": sorted({point.status for point in read_history(name, row.axes)}),
        "path": steps(whole(row, recorded_path(name, row, DEFAULT_SPAN))),
    }
