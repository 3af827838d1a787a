"""What can be wrong with one setting, in a sentence a policy student can act on."""

from collections.abc import Mapping
from math import isfinite

from twotrack.base.months import month_text
from twotrack.policy.setting import Setting
from twotrack.policy.span import DEFAULT_SPAN
from twotrack.policy.units import adds_up
from twotrack.tables.axes import code_of, codes, members
from twotrack.tables.catalogue import translate
from twotrack.tables.errors import nearest
from twotrack.tables.numerals import plain_number
from twotrack.tables.rows import LeverRow

# What may stand instead of a place: the level of each of them, or what all of them add up to.
EACH, TOTAL = "each", "total"
_FEW = 9


def setting_fault(levers: Mapping[str, LeverRow], setting: Setting) -> str:
    """Fault of a setting, or the empty string; its place may be a code or a name, `each` or `total`."""
    row = levers.get(setting.lever)
    if row is None:
        return unknown_lever(setting.lever, levers)
    found = place_fault(row, setting.lever, setting.place) or month_fault(setting.month)
    return found or ("" if setting.place == TOTAL else value_fault(row, setting))


def unknown_lever(name: str, levers: Mapping[str, LeverRow]) -> str:
    """Fault of a lever that is none, with the nearest name, or with where all of them are listed."""
    said = translate("scenario.unknown_lever", name=name)
    return said + (nearest(name, levers) or " " + translate("scenario.levers_listed"))


def place_fault(row: LeverRow, lever: str, place: str) -> str:
    """Fault of a place: none is wanted for a national lever, a member of its axis for the others."""
    if not place:
        return ""
    if not row.axes:
        return translate("scenario.no_places", lever=lever, place=place)
    if place in (EACH, TOTAL) or code_of(row.axes[0], place) is not None:
        return ""
    return translate("scenario.unknown_place", lever=lever, place=place) + _wanted_places(row.axes[0], lever, place)


def _wanted_places(axis: str, lever: str, place: str) -> str:
    """The nearest code or name, and which there are: all of a few, or where they are listed."""
    known = members(axis)
    names = [*codes(axis), *(name for one in known for name in (one.name_en, one.name_es)), EACH, TOTAL]
    if len(known) <= _FEW:
        listed = translate("scenario.places_are", codes=", ".join(codes(axis)))
    else:
        example = known[len(known) // 2]
        listed = translate("scenario.places_listed", code=example.code, name=example.name_es, lever=lever)
    return f"{nearest(place, names)} {listed}"


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


def value_fault(row: LeverRow, setting: Setting) -> str:
    """Fault of a value outside the lever's bounds, which are those of each place."""
    low, high = row.bounds
    if isfinite(setting.value) and low <= setting.value <= high:
        return ""
    told = {
        "lever": setting.lever,
        "value": plain_number(setting.value),
        "low": plain_number(low),
        "high": plain_number(high),
    }
    said = translate("scenario.out_of_bounds", unit=row.unit, **told)
    if not row.axes or setting.place not in ("", EACH):
        return said
    count = len(codes(row.axes[0]))
    return f"{said} {translate('scenario.in_each' if adds_up(row) else 'scenario.in_each_share', count=count)}"
