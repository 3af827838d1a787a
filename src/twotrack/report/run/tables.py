"""Official figures beside the model's, for the page and for the terminal."""

from collections.abc import Iterable, Mapping
from math import comb
from typing import Any

from twotrack.base.months import month_index, year_of
from twotrack.report.page.wording import pick
from twotrack.report.payload.issues import issue_names, on_tracks, outcomes_of
from twotrack.report.payload.year_selection import headline_years, model_by_year, official_by_year, peak
from twotrack.tables.numerals import unit_text

Payload = Mapping[str, Any]
Outcome = Mapping[str, Any]

BANDS = ("q05", "q25", "q75", "q95")
_RARE = 0.05


def replay_end(payload: Payload) -> int:
    """Last year of the replay."""
    return year_of(month_index(payload["span"]["replay_until"]))


def place(official: float | None, bands: Mapping[str, float | None]) -> str | None:
    """Narrowest band that holds the official figure: `50`, `90`, or `out` of both."""
    low, inner_low, inner_high, high = (bands[name] for name in BANDS)
    if official is None or low is None or high is None:
        return None
    if inner_low is not None and inner_high is not None and inner_low <= official <= inner_high:
        return "50"
    return "90" if low <= official <= high else "out"


def falls_short(inside: int, points: int, promised: float) -> bool:
    """Whether an honest band would hold so few figures less than one time in twenty, were the figures independent.

    >>> falls_short(10, 22, 0.5), falls_short(15, 22, 0.9)
    (False, True)
    """
    terms = (comb(points, k) * promised**k * (1 - promised) ** (points - k) for k in range(inside + 1))
    return points > 0 and sum(terms) < _RARE


def year_ranges(years: Iterable[int]) -> str:
    """Years as a short list.

    >>> year_ranges([2001, 2004, 2005, 2006]).split(", ")[0]
    '2001'
    """
    runs: list[list[int]] = []
    for year in sorted(years):
        if runs and runs[-1][-1] == year - 1:
            runs[-1].append(year)
        else:
            runs.append([year])
    return ", ".join(str(run[0]) if len(run) == 1 else f"{run[0]}\u2013{run[-1]}" for run in runs)


def missed_years(outcome: Outcome) -> list[int]:
    """Years whose official figure lies outside the 90 % band; none where shocks are conditioned on these figures."""
    if not outcome.get("score"):
        return []
    return [year for year, value in official_by_year(outcome).items() if place(value, _bands(outcome, year)) == "out"]


def headline_outcomes(payload: Payload, *, every: bool = False) -> list[Outcome]:
    """Outcomes of the main table by issue: the headline ones that the two-track table does not hold, or every one."""
    tracked = on_tracks(payload)
    ordered = (outcome for issue in issue_names(payload) for outcome in outcomes_of(payload, issue))
    return [o for o in ordered if every or (o.get("headline", True) and o["name"] not in tracked)]


def headline_rows(
    payload: Payload, language: str, years: Iterable[int] | None = None, *, every: bool = False
) -> list[dict[str, Any]]:
    """One row an outcome and year that says something: the official figure, the model's quantiles, and where the one
    falls.
    """
    end = replay_end(payload)
    return [
        _headline_row(outcome, year, end, language)
        for outcome in headline_outcomes(payload, every=every)
        for year in (headline_years(outcome, end) if years is None else years)
    ]


def _bands(outcome: Outcome, year: int) -> dict[str, float | None]:
    return {name: model_by_year(outcome, name).get(year) for name in BANDS}


def _headline_row(outcome: Outcome, year: int, end: int, language: str) -> dict[str, Any]:
    official = official_by_year(outcome).get(year)
    median, bands = model_by_year(outcome).get(year), _bands(outcome, year)
    held = official if outcome.get("score") else None
    return {
        "name": outcome["name"],
        "issue": outcome["issue"],
        "peak": peak(outcome),
        "label": pick(language, outcome["label"]),
        "unit": unit_text(language, outcome["unit"]),
        "year": year,
        "official": official,
        "absence": None if official is not None else _absence(outcome, year, end),
        "median": median,
        **bands,
        "place": place(held, bands),
        "error": median / held - 1 if median is not None and held else None,
        "projected": year > end,
    }


def _absence(outcome: Outcome, year: int, end: int) -> str:
    if not outcome.get("official"):
        return "no_series"
    return "beyond" if year > end else "no_figure"
