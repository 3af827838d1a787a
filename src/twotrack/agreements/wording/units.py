"""Figures of an answer with their units: changes of concerns, levels of levers."""

import numpy as np

from twotrack.agreements.bargaining.front import Numbers
from twotrack.agreements.preferences.rows import ConcernRow
from twotrack.agreements.worth.worlds import outcome_table
from twotrack.tables.catalogue import translate
from twotrack.tables.numerals import plain_number, short_number, unit_in_words
from twotrack.tables.rows import LeverRow

PER_CENT = 100
MONEY = "million USD / year"
PERCENT, POINTS = "percent", "points"
# Digits of a modelled change, and the size below which one is about nothing.
DIGITS, UNSEEN = 2, 1e-3


def change_unit(row: ConcernRow) -> str:
    """Unit of a printed change of a concern: per cent of what it was before, points of a share, or the unit of
    its outcome.
    """
    if row.form == "log":
        return PERCENT
    if row.payments is not None:
        return MONEY
    unit = outcome_table()[row.outcome].unit
    return POINTS if unit in ("share", "percent") else unit


def natural_change(row: ConcernRow, world: Numbers, before: Numbers) -> Numbers:
    """Change of a concern by future, in the unit of `change_unit`."""
    if row.form == "log":
        least = np.finfo(float).tiny
        return (np.maximum(world, least) / np.maximum(before, least) - 1) * PER_CENT
    share = row.outcome and outcome_table()[row.outcome].unit == "share"
    return (world - before) * (PER_CENT if share else 1)


def figure_text(value: float, unit: str, language: str) -> str:
    """Change with its sign and its unit.

    >>> figure_text(1.33, "million persons", "es"), figure_text(-8.7, "percent", "en"), figure_text(3, "points", "en")
    ('+1.3 millones de personas', '−8.7 %', '+3 points')
    """
    return f"{change_text(value)} {unit_of_change(unit, language)}"


def change_text(value: float) -> str:
    """Change with its sign, without its unit; what nobody would see is about nothing.

    >>> change_text(0.0123), change_text(-2e-7), change_text(0)
    ('+0.012', '≈0', '0')
    """
    if 0 < abs(value) < UNSEEN:
        return "≈0"
    return f"{'+' if value > 0 else ''}{short_number(value, DIGITS)}"


def band_text(low: float, high: float, language: str) -> str:
    """Both ends of a band, in the unit of the figure before it.

    >>> band_text(-1, 2.04, "en")
    '−1 to +2'
    """
    return translate("negotiate.band", language).join(change_text(value) for value in (low, high))


def unit_of_change(unit: str, language: str) -> str:
    """Word for a unit of a change.

    >>> unit_of_change("persons / year", "en"), unit_of_change("index", "en")
    ('persons a year', 'points of its index')
    """
    if unit in (POINTS, "index"):
        return translate(f"negotiate.unit_{unit}", language)
    return "%" if unit == PERCENT else unit_in_words(unit, language)


def level_text(row: LeverRow, value: float, language: str) -> str:
    """Level of a lever with its unit: a share as per cent, an index beside its bounds."""
    if row.unit == "share":
        return f"{plain_number(round(PER_CENT * value, 6))} %"
    if row.unit == "index":
        low, high = map(plain_number, row.bounds)
        return translate("negotiate.level_of_index", language, level=plain_number(value), low=low, high=high)
    return f"{plain_number(value)} {'%' if row.unit == PERCENT else unit_in_words(row.unit, language)}"
