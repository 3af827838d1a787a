"""Settings that change nothing, and settings that go far beyond all that is on record: each found in one pass."""

from collections.abc import Iterator, Mapping, Sequence
from typing import NamedTuple

import numpy as np

from twotrack.policy.paths import in_order, lever_path, weights_fault
from twotrack.policy.recorded import Path, recorded_path
from twotrack.policy.scenario import Scenario, Setting
from twotrack.policy.span import Span
from twotrack.policy.units import adds_up
from twotrack.record.lapse import lapse_rules
from twotrack.tables.axes import codes
from twotrack.tables.rows import LeverRow

# The record is no bound: half as much again may be meant, more brings a warning.
_BEYOND_RECORD = 1.5


class Beyond(NamedTuple):
    """A lever whose places add up to far more than on record: month and size of its highest total, and the record's."""

    lever: str
    month: int
    total: float
    recorded: float


def idle_settings(scenario: Scenario, rows: Mapping[str, LeverRow], span: Span) -> tuple[Setting, ...]:
    """Settings without which every level would be the same, in their order.

    One is idle if, in each of its places and until the next setting there, the level would be the same had the one
    before it (or the record) gone on. A setting of a lever that would lapse is never idle: it holds the lever.
    """
    lapsing = lapse_rules()
    held = {lever: settings for lever, settings in by_lever(scenario).items() if lever not in lapsing}
    idle = {id(s) for lever, settings in held.items() for s in _idle(settings, rows[lever], lever, span)}
    return tuple(setting for setting in scenario.settings if id(setting) in idle)


def weightless(scenario: Scenario, rows: Mapping[str, LeverRow], span: Span) -> dict[str, str]:
    """Fault of each lever of weights that the scenario makes zero in all places of a month."""
    found: dict[str, str] = {}
    weighing = {lever: settings for lever, settings in by_lever(scenario).items() if rows[lever].weights}
    for lever, settings in weighing.items():
        path = lever_path(recorded_path(lever, rows[lever], span), rows[lever], tuple(settings), span)
        if fault := weights_fault(lever, rows[lever], path, span):
            found[lever] = fault
    return found


def by_lever(scenario: Scenario) -> dict[str, list[Setting]]:
    """Settings of each lever that has any."""
    found: dict[str, list[Setting]] = {}
    for setting in scenario.settings:
        found.setdefault(setting.lever, []).append(setting)
    return found


def _idle(settings: Sequence[Setting], row: LeverRow, lever: str, span: Span) -> list[Setting]:
    places = codes(row.axes[0]) if row.axes else ("",)
    recorded = recorded_path(lever, row, span).reshape(len(span.months), len(places))
    changing: set[int] = set()
    for place, own in _by_place(settings, places).items():
        changing |= _changing(own, recorded[:, places.index(place)], span)
    return [setting for setting in settings if id(setting) not in changing]


def _by_place(settings: Sequence[Setting], places: tuple[str, ...]) -> dict[str, list[Setting]]:
    """Settings that hold in each place, in the order in which they take over."""
    found: dict[str, list[Setting]] = {place: [] for place in places}
    for setting in in_order(settings):
        for place in (setting.place,) if setting.place else places:
            found[place].append(setting)
    return found


def _changing(settings: Sequence[Setting], recorded: Path, span: Span) -> set[int]:
    """Settings of one place that change a level there."""
    found: set[int] = set()
    before: float | None = None
    for setting, until in _with_ends(settings, span):
        start = max(setting.month - span.first, 0)
        if until > start:
            same = (recorded[start:until] == setting.value).all() if before is None else before == setting.value
            if not same:
                found.add(id(setting))
        before = setting.value
    return found


def _with_ends(settings: Sequence[Setting], span: Span) -> Iterator[tuple[Setting, int]]:
    """Each setting with the index of the month in which the next one takes over."""
    for at, setting in enumerate(settings):
        following = settings[at + 1].month if at + 1 < len(settings) else span.last + 1
        yield setting, following - span.first


def beyond_record(scenario: Scenario, rows: Mapping[str, LeverRow], span: Span) -> tuple[Beyond, ...]:
    """Levers whose places add up, under the scenario, to half as much again as the most on record, or more."""
    found: list[Beyond] = []
    for lever, settings in by_lever(scenario).items():
        row = rows[lever]
        if not row.axes or not adds_up(row):
            continue
        recorded = recorded_path(lever, row, span)
        most = float(recorded.sum(axis=1).max())
        totals = lever_path(recorded, row, tuple(settings), span).sum(axis=1)
        if most > 0 and totals.max() > _BEYOND_RECORD * most:
            found.append(Beyond(lever, span.first + int(np.argmax(totals)), float(totals.max()), most))
    return tuple(found)
