"""Which years of an outcome say something, and what is as good as nothing."""

from collections.abc import Mapping
from typing import Any

from twotrack.report.page.numerals import NEARLY_NOTHING
from twotrack.report.page.wording import significant
from twotrack.tables.numerals import DIGITS, digits_between

Outcome = Mapping[str, Any]

HEADLINE_YEARS = (2007, 2011, 2014, 2018, 2021, 2030)
# Without official figures there is less to hold a year against.
_BARE_YEARS = (2007, 2014, 2021, 2030)
_LATE, _FEW, _MANY = 2015, 3, 4
_NOTHING, _SMALLEST = 0.001, 0.001


def official_by_year(outcome: Outcome) -> dict[int, float]:
    """Official figures of an outcome by year, of two series the first; empty where it has none."""
    series = outcome.get("official")
    if not series:
        return {}
    pairs = zip(series["years"], series["values"], strict=True)
    return {int(year): value for year, value in reversed(list(pairs)) if value is not None}


def model_by_year(outcome: Outcome, quantile: str = "median") -> dict[int, float]:
    """One quantile of the draws by year."""
    pairs = zip(outcome["years"], outcome[quantile], strict=True)
    return {int(year): value for year, value in pairs if value is not None}


def peak(outcome: Outcome) -> float:
    """Highest median of all years, which says what is small."""
    return max((abs(value) for value in model_by_year(outcome).values()), default=0.0)


def figure(value: float | None, highest: float, digits: int = DIGITS) -> str:
    """Modelled figure as a reader can use it: what is as good as nothing beside its own peak is written so.

    >>> figure(0.0012, 9000.0), figure(0.0, 1.0), figure(17513.4, 20000.0)
    ('≈0', '0', '17,500')
    """
    small = max(_NOTHING * highest, _SMALLEST)
    return NEARLY_NOTHING if value is not None and 0 < abs(value) < small else significant(value, digits)


def band(low: float | None, high: float | None, highest: float) -> str:
    """Both ends of a band, in digits that tell them apart; one word where both are nothing."""
    digits = digits_between(low, high)
    ends = [figure(low, highest, digits), figure(high, highest, digits)]
    return ends[0] if ends[0] == ends[1] else " \u2013 ".join(ends)


def nonzero_years(outcome: Outcome) -> list[int]:
    """Years in which the outcome is more than nothing, in the model or officially."""
    official, least = official_by_year(outcome), _NOTHING * peak(outcome)
    median = model_by_year(outcome)
    return sorted(year for year in median if abs(median[year]) > least or official.get(year))


def starts_late(outcome: Outcome) -> bool:
    """Whether all of it happens in a few late years: an epidemic, a closure."""
    lived = nonzero_years(outcome)
    return bool(lived) and lived[0] >= _LATE


def headline_years(outcome: Outcome, end: int) -> list[int]:
    """Headline years that say something: those with an official figure where there are some, and a year ahead."""
    lived = nonzero_years(outcome)
    if not lived:
        return [end]
    official = [year for year in sorted(official_by_year(outcome)) if year <= end]
    if starts_late(outcome):
        return lived[:_FEW]
    ahead = [year for year in HEADLINE_YEARS if year > end and year in lived]
    if not official:
        return [year for year in _BARE_YEARS if year <= end and year in lived] + ahead
    held = [year for year in HEADLINE_YEARS if year in official]
    return (held if len(held) > 1 else official[-_MANY:]) + ahead


def shown_span(outcome: Outcome) -> tuple[int, int]:
    """First and last year that a figure need show."""
    years = sorted(model_by_year(outcome)) or list(outcome["years"])
    if not starts_late(outcome):
        return years[0], years[-1]
    lived = nonzero_years(outcome)
    return max(years[0], lived[0] - 2), min(years[-1], max(lived[-1] + 1, lived[0] + 5))
