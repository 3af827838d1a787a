"""Weeks, months, quarters and years: the periods over which acts are added up."""

from collections.abc import Iterable
from datetime import date, timedelta

from twotrack.tables.catalogue import translate
from twotrack.tables.errors import RunError, nearest

PERIODS = ("week", "month", "quarter", "year")
_MONTHS = {"month": 1, "quarter": 3, "year": 12}


def checked_period(by: str) -> str:
    """Kind of period, if there is one of that name."""
    if by not in PERIODS:
        raise RunError(translate("tracks.bad_period", found=by, known=", ".join(PERIODS)) + nearest(by, PERIODS))
    return by


def start_of(day: date, by: str) -> date:
    """First day of the period that holds a day; a week begins on Monday.

    >>> [start_of(date(2019, 6, 7), by).isoformat() for by in PERIODS]
    ['2019-06-03', '2019-06-01', '2019-04-01', '2019-01-01']
    """
    if by == "week":
        return day - timedelta(days=day.weekday())
    length = _MONTHS[by]
    return date(day.year, (day.month - 1) // length * length + 1, 1)


def next_start(start: date, by: str) -> date:
    """First day of the period after one that begins here."""
    if by == "week":
        return start + timedelta(days=7)
    months = start.year * 12 + start.month - 1 + _MONTHS[by]
    return date(months // 12, months % 12 + 1, 1)


def label_of(start: date, by: str) -> str:
    """Name of a period.

    >>> label_of(date(2019, 4, 1), "quarter"), label_of(date(2019, 6, 3), "week")
    ('2019-Q2', '2019-06-03')
    """
    if by == "quarter":
        return f"{start.year}-Q{(start.month + 2) // 3}"
    return start.isoformat()[: {"year": 4, "month": 7, "week": 10}[by]]


def unbroken(starts: Iterable[date], by: str) -> tuple[date, ...]:
    """Every period from the first to the last of some, those between them included."""
    known = sorted(set(starts))
    found: list[date] = []
    at = known[0] if known else None
    while at is not None and at <= known[-1]:
        found.append(at)
        at = next_start(at, by)
    return tuple(found)
