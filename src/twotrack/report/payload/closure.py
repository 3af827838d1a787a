"""The closure of 2020 in words, by mode: the forecast given the closure, and whether the fall counts as forecast."""

from collections.abc import Iterable

from twotrack.forecasting.episodes.reports import Fall
from twotrack.forecasting.scoring.verdicts import MODES, Verdict
from twotrack.report.payload.facts import Entry, amount, issue_of, percent
from twotrack.tables.catalogue import LANGUAGES, messages, translate_all


def closure_entries(falls: Iterable[Fall], verdicts: Iterable[Verdict]) -> list[Entry]:
    """A fact of the payload for each mode."""
    said = {MODES[verdict.series]: verdict for verdict in verdicts}
    return [closure_entry(fall, said.get(fall.mode)) for fall in falls]


def closure_entry(fall: Fall, verdict: Verdict | None) -> Entry:
    """One mode: April, the twenty-two months together, and the verdict of the shipped scores where there is one."""
    low, median, high = fall.total_forecast
    parts = dict(zip(("april_low", "april_median", "april_high"), map(percent, fall.april_forecast), strict=True))
    band = {"low": amount(low), "median": amount(median), "high": amount(high)}
    counts = {"inside": str(fall.inside), "months": str(fall.months)}
    text = translate_all(
        "fact.closure", april=percent(fall.april), official=amount(fall.total), **parts, **band, **counts
    )
    told = translate_all(verdict_key(verdict))
    return {
        "name": f"closure_2020_{fall.mode}",
        "issue": issue_of("pedestrians"),
        "label": {language: label(fall.mode, language) for language in LANGUAGES},
        "text": {language: f"{text[language]} {told[language]}".strip() for language in LANGUAGES},
        "model": [low, median, high],
        "mechanism": None,
        "agreeing": None,
        "published": fall.total,
        "left_out": [],
        "unit": "crossings",
    }


def label(mode: str, language: str) -> str:
    """Name of the fact: the mode, and what was forecast."""
    series = next(name for name, its_mode in MODES.items() if its_mode == mode)
    named = messages()[f"score.series_{series}"][language]
    return messages()["fact.closure_label"][language].format(series=named)


def verdict_key(verdict: Verdict | None) -> str:
    """Message that says whether the fall counts as forecast."""
    if verdict is None:
        return "fact.closure_unscored"
    return "fact.closure_forecast" if verdict.counts_as_forecast else "fact.closure_missed"
