"""The summer of 2019 in words: the forecast from May, beside the figures and the baselines."""

from twotrack.forecasting.episodes.reports import ForecastMonth, Summer
from twotrack.report.payload.facts import Entry, amount, issue_of
from twotrack.tables.catalogue import translate_all


def summer_entry(found: Summer) -> Entry:
    """Fact of the payload: the four months as forecast, their errors, and what the data cannot separate."""
    low, median, high = found.total
    official = sum(month.official for month in found.months)
    errors = {f"error_{name}": f"{value:.2f}" for name, value in found.errors.items()}
    without = {f"without_{name}": amount(value) for name, value in found.without.items()}
    fall = {f"fall_{name}": f"{value:.2f}" for name, value in found.fall.items()}
    figures = {"months": months_text(found.months), "official": amount(official)}
    band = {"low": amount(low), "median": amount(median), "high": amount(high)}
    return {
        "name": "summer_2019",
        "issue": issue_of("border_patrol_encounters"),
        "label": translate_all("fact.summer_label"),
        "text": translate_all("fact.summer", **figures, **band, **errors, **without, **fall),
        "model": [low, median, high],
        "mechanism": None,
        "agreeing": None,
        "published": official,
        "left_out": [],
        "unit": "persons",
    }


def months_text(months: tuple[ForecastMonth, ...]) -> str:
    """Each month: official, forecast, band."""
    return "; ".join(
        f"{m.month}: {amount(m.official)}, {amount(m.median)} ({amount(m.low)} – {amount(m.high)})" for m in months
    )
