"""What can be wrong with one setting, in a sentence a policy student can act on."""

from collections.abc import Mapping
from math import isfinite
from typing import Protocol

from twotrack.base.months import month_text
from twotrack.policy.span import DEFAULT_SPAN
from twotrack.tables.axes import codes
from twotrack.tables.catalogue import translate
from twotrack.tables.errors import nearest
from twotrack.tables.rows import LeverRow


class SettingLike(Protocol):
    """What is checked: lever, value, month, place."""

    @property
    def lever(self) -> str: ...
    @property
    def value(self) -> float: ...
    @property
    def month(self) -> int: ...
    @property
    def place(self) -> str: ...


def setting_fault(levers: Mapping[str, LeverRow], setting: SettingLike) -> str:
    """Fault of a setting, or the empty string."""
    row = levers.get(setting.lever)
    if row is None:
        return translate("scenario.unknown_lever", name=setting.lever) + nearest(setting.lever, levers)
    return place_fault(row, setting.lever, setting.place) or month_fault(setting.month) or value_fault(row, setting)


def place_fault(row: LeverRow, lever: str, place: str) -> str:
    """Fault of a place: none is wanted for a national lever, a member of its axis for the others."""
    if not place:
        return ""
    if not row.axes:
        return translate("scenario.no_places", lever=lever, place=place)
    valid = codes(row.axes[0])
    return (
        "" if place in valid else translate("scenario.unknown_place", lever=lever, place=place) + nearest(place, valid)
    )


def month_fault(month: int) -> str:
    """Fault of a month outside the run."""
    if month in DEFAULT_SPAN.months:
        return ""
    return translate(
        "scenario.month_outside",
        month=month_text(month),
        first=month_text(DEFAULT_SPAN.first),
        last=month_text(DEFAULT_SPAN.last),
    )


def value_fault(row: LeverRow, setting: SettingLike) -> str:
    """Fault of a value outside the lever's bounds."""
    low, high = row.bounds
    if isfinite(setting.value) and low <= setting.value <= high:
        return ""
    return translate(
        "scenario.out_of_bounds",
        lever=setting.lever,
        value=f"{setting.value:g}",
        low=f"{low:g}",
        high=f"{high:g}",
        unit=row.unit,
    )
