"""The summer of 2019 in words: what was foretold from May, beside the figures and beside plain rivals."""

from twotrack.forecasting.episodes.summer_2019 import ForetoldMonth, Summer
from twotrack.report.payload.facts import Entry, amount, both


def summer_entry(found: Summer) -> Entry:
    """Fact of the payload: the four months foretold, their errors, and what is not told apart."""
    low, median, high = found.total
    official = sum(month.official for month in found.months)
    errors = {f"error_{name}": f"{value:.2f}" for name, value in found.errors.items()}
    without = {f"without_{name}": amount(value) for name, value in found.without.items()}
    figures = {"months": months_text(found.months), "official": amount(official)}
    band = {"low": amount(low), "median": amount(median), "high": amount(high)}
    return {
        "name": "summer_2019",
        "label": both("fact.summer_label"),
        "text": both("fact.summer", **figures, **band, **errors, **without),
        "model": [low, median, high],
        "mechanism": None,
        "agreeing": None,
        "published": official,
        "left_out": [],
        "unit": "persons",
    }


def months_text(months: tuple[ForetoldMonth, ...]) -> str:
    """Each month: official, foretold, band."""
    return "; ".join(
        f"{m.month}: {amount(m.official)}, {amount(m.median)} ({amount(m.low)} – {amount(m.high)})" for m in months
    )
