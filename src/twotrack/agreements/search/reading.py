"""Menu files, read with every fault at once."""

from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from pathlib import Path
from typing import Any

import numpy as np
from pydantic import ValidationError

from twotrack.agreements.packages.faults import check_package, payment_faults
from twotrack.agreements.packages.package import Package
from twotrack.agreements.packages.reading import start_month, undertakings
from twotrack.agreements.preferences.tables import shipped_preferences
from twotrack.agreements.search.menu import (
    KNOTS,
    STEPS,
    Menu,
    MenuRow,
    Option,
    OptionalPaymentRow,
    Range,
    lever_option,
    payment_option,
)
from twotrack.base.months import month_index
from twotrack.policy.faults import setting_fault
from twotrack.policy.paths import Path as LeverPath
from twotrack.policy.paths import lever_paths
from twotrack.policy.setting import Setting, levers
from twotrack.policy.span import DEFAULT_SPAN
from twotrack.tables.catalogue import translate
from twotrack.tables.errors import Fault, ScenarioError, TableError, nearest, shown_value
from twotrack.tables.readers import Document, read_document, row_faults

# More are not listed one by one; a package takes some ten microseconds.
MOST_PACKAGES = 10_000_000
SECONDS_A_PACKAGE = 1e-4
MOST_LEVELS = 5
BETWEEN = "between"
ENDS = 2
DEAL = "deal"


def load_menu(path: Path, *, listed: bool = True) -> Menu:
    """Menu of a file; ScenarioError with every fault, and where it is `listed` for more packages than can be."""
    document = read_document(path)
    if "otherwise" not in document.data:
        raise ScenarioError(document.fault(translate("negotiate.no_otherwise")))
    try:
        row = MenuRow.model_validate(document.data)
    except ValidationError as error:
        raise TableError(row_faults(document, error, MenuRow)) from error
    core, faults = undertakings(document, row, start_month(document, row))
    faults += [one for one in check_package(core, document, ready=False) if not one.warning]
    faults += [*_menu_faults(document, row)]
    if faults:
        raise ScenarioError(faults)
    menu = _menu_of(core, row)
    if not menu.slots:
        raise ScenarioError(document.fault(translate("negotiate.nothing_else"), "levers"))
    if listed and menu.size > MOST_PACKAGES:
        values = {
            "count": f"{menu.size:,}",
            "most": f"{MOST_PACKAGES:,}",
            "hours": f"{menu.size * SECONDS_A_PACKAGE / 3600:,.0f}",
        }
        key = "menu_of_ranges_too_large" if menu.ranges else "menu_too_large"
        raise ScenarioError(document.fault(translate(f"negotiate.{key}", **values, steps=STEPS), "levers"))
    return menu


def _menu_of(core: Package, row: MenuRow) -> Menu:
    """Menu without options that would make a package twice."""
    slots, repeated = list[tuple[tuple[Option, ...], Range | None]](), _named_again(row)
    paths = lever_paths(core.worlds[DEAL], DEFAULT_SPAN)
    at = slice(core.month - DEFAULT_SPAN.first, core.month - DEFAULT_SPAN.first + core.horizon)
    for options, span in _slots(row):
        idle = [one for one in options if span is None and _is_idle(one, {n: paths[n][at] for n in row.levers})]
        repeated += [one.name for one in idle]
        kept = tuple(one for one in options if one not in idle)
        slots += [(kept, span)] if kept else []
    spans = {at: span for at, (_, span) in enumerate(slots) if span}
    return Menu(core, tuple(options for options, _ in slots), spans, tuple(repeated))


def _is_idle(option: Option, paths: Mapping[str, LeverPath]) -> bool:
    """Whether an option of a lever is what holds without it, in every month that is judged."""
    return bool(option.settings) and all(bool(np.all(paths[one.lever] == one.value)) for one in option.settings)


def _named_again(row: MenuRow) -> list[str]:
    """Options that a menu names more than once."""
    listed = {lever: levels for lever, levels in row.levers.items() if isinstance(levels, list)}
    names = [lever_option(lever, level, 0).name for lever, levels in listed.items() for level in levels]
    return [name for name, count in Counter([*names, *row.optional_terms]).items() if count > 1]


def _slots(row: MenuRow) -> Iterator[tuple[tuple[Option, ...], Range | None]]:
    """Options of each slot, and its range where it has one."""
    month = month_index(row.date)
    for lever, levels in row.levers.items():
        if isinstance(levels, dict):
            yield _range_slot(Range(*map(float, levels[BETWEEN]), lever=lever, month=month))
        else:
            yield tuple(lever_option(lever, level, month) for level in dict.fromkeys(levels)), None
    for term in dict.fromkeys(row.optional_terms):
        yield (Option(term, term=term),), None
    for one in row.optional_payments:
        yield ((payment_option(one),), None) if one.between is None else _range_slot(Range(*one.between, payment=one))


def _range_slot(span: Range) -> tuple[tuple[Option, ...], Range]:
    return tuple(span.option(at + 1) for at in range(KNOTS)), span


def _menu_faults(document: Document, row: MenuRow) -> Iterator[Fault]:
    known, month = shipped_preferences().terms, month_index(row.date)
    for lever, levels in row.levers.items():
        said = _levels_fault(lever, levels, month)
        if said:
            yield document.fault(said, "levers", lever)
    for term in (one for one in row.optional_terms if one not in known):
        said = translate("negotiate.unknown_key_name", key="optional_terms", name=term)
        yield document.fault(said + nearest(term, known), "optional_terms")
    for one in row.optional_payments:
        for said in _payment_faults(one, {*row.settings, *row.levers}):
            yield document.fault(said, "optional_payments")
    if not row.levers and not row.optional_terms and not row.optional_payments:
        yield document.fault(translate("negotiate.empty_menu"))


def _levels_fault(lever: str, levels: Any, month: int) -> str:
    """What is wrong with the levels of one lever or with its range, or the empty string."""
    if isinstance(levels, dict):
        return _range_fault(lever, levels, month)
    if not isinstance(levels, list) or not all(_is_number(one) for one in levels):
        return translate("negotiate.menu_no_levels", lever=lever, found=shown_value(levels))
    said = [setting_fault(levers(), Setting(lever, float(level), month)) for level in levels]
    if not 1 <= len(set(levels)) <= MOST_LEVELS:
        values = {"lever": lever, "found": len(set(levels)), "most": MOST_LEVELS}
        said.append(translate("negotiate.menu_levels", **values))
    return next((one for one in said if one), "")


def _range_fault(lever: str, table: dict[str, Any], month: int) -> str:
    """What is wrong with a range of a lever."""
    other = next((key for key in table if key != BETWEEN), None)
    if other is not None:
        return translate("negotiate.menu_range_key", lever=lever, key=other) + nearest(other, (BETWEEN,))
    said = _ends_fault(lever, table.get(BETWEEN))
    if said:
        return said
    return next(
        (x for x in (setting_fault(levers(), Setting(lever, float(y), month)) for y in table[BETWEEN]) if x), ""
    )


def _ends_fault(name: str, ends: Any) -> str:
    if not isinstance(ends, Sequence) or len(ends) != ENDS or not all(map(_is_number, ends)) or not ends[0] < ends[1]:
        return translate("negotiate.menu_range", lever=name, found=shown_value(ends))
    return ""


def _payment_faults(one: OptionalPaymentRow, moved: set[str]) -> Iterator[str]:
    """What is wrong with a payment, of one sum or of a range of sums."""
    name = f"{one.payer}→{one.receiver}"
    if one.between is None:
        yield from payment_faults(one, moved)
        return
    if one.million_usd_a_year:
        yield translate("negotiate.menu_payment_twice", payment=name)
    said = _ends_fault(name, one.between)
    if said:
        yield said
    else:
        yield from payment_faults(one.model_copy(update={"million_usd_a_year": one.between[0]}), moved)


def _is_number(one: object) -> bool:
    return isinstance(one, int | float) and not isinstance(one, bool)
