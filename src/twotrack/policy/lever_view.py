"""Levers as people are shown them: path as run and as recorded, bounds, instrument, sources."""

from typing import Any

import numpy as np

from twotrack.base.months import month_text
from twotrack.policy.paths import lever_paths
from twotrack.policy.recorded import recorded_path
from twotrack.policy.scenario import Scenario, levers
from twotrack.policy.span import DEFAULT_SPAN
from twotrack.policy.units import adds_up
from twotrack.record.levers import history_path, read_history
from twotrack.tables.axes import members
from twotrack.tables.closed import Source, Text
from twotrack.tables.digits import rounded_numbers
from twotrack.tables.errors import place
from twotrack.tables.rows import LeverRow

Entry = dict[str, Any]
SHOWN_MEMBERS = 9
DIGITS = 6


def lever_entries(scenario: Scenario) -> list[Entry]:
    """Every lever: its path as run, as recorded, and who says so."""
    paths, months = lever_paths(scenario, DEFAULT_SPAN), [month_text(month) for month in DEFAULT_SPAN.months]
    return [lever_entry(name, row, paths[name], months, scenario) for name, row in levers().items()]


def lever_entry(name: str, row: LeverRow, path: Any, months: list[str], scenario: Scenario) -> Entry:
    """One lever of the payload."""
    recorded = recorded_path(name, row, DEFAULT_SPAN)
    return {
        "name": name,
        "label": {"en": row.label.en, "es": row.label.es},
        "holder": row.holder,
        "unit": row.unit,
        "status_quo": float(whole(row, recorded)[-1]),
        "bounds": list(row.bounds),
        "months": months,
        "values": rounded_numbers(whole(row, path), DIGITS),
        "of": whole_name(row),
        "by": by_member(row, path),
        "changed": any(s.lever == name for s in scenario.settings) and not np.array_equal(path, recorded),
        "sources": [source_entry(source) for source in row.sources],
        "history": place(history_path(name)),
        "statuses": sorted({point.status for point in read_history(name, row.axes)}),
        "meaning": {"en": row.meaning.en, "es": row.meaning.es},
        "instrument": {"en": row.instrument.en, "es": row.instrument.es},
        "note": note_entry(row.note),
    }


def whole_name(row: LeverRow) -> str:
    """How the nation is made from places: total, mean, or nothing to be made."""
    if not row.axes:
        return "nation"
    return "total" if adds_up(row) else "mean"


def whole(row: LeverRow, path: Any) -> Any:
    """Path of the nation."""
    if not row.axes:
        return path
    return path.sum(axis=1) if adds_up(row) else path.mean(axis=1)


def by_member(row: LeverRow, path: Any) -> dict[str, list[float | None]]:
    """Paths of the places where the lever was used most, nine at the most."""
    if not row.axes:
        return {}
    used = np.abs(path - np.median(path, axis=1, keepdims=True)).sum(axis=0) + path.sum(axis=0) * 1e-9
    order = [int(k) for k in np.argsort(-used)[:SHOWN_MEMBERS] if used[k] > 0]
    return {members(row.axes[0])[k].code: rounded_numbers(path[:, k], DIGITS) for k in order}


def note_entry(note: Text | None) -> Entry:
    """Note in both languages; empty where there is none."""
    return {"en": "", "es": ""} if note is None else {"en": note.en, "es": note.es}


def source_entry(source: Source) -> Entry:
    """Source as the page shows it."""
    return {"cite": source.cite, "where": source.where, "url": source.url, "status": source.status}


def setting_entries(scenario: Scenario) -> list[Entry]:
    """Settings of the scenario."""
    return [
        {"lever": s.lever, "month": month_text(s.month), "place": s.place, "value": s.value} for s in scenario.settings
    ]
