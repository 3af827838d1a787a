"""Official figures beside the model's, for the page and for the terminal."""

from collections.abc import Iterable, Mapping, Sequence
from itertools import groupby, zip_longest
from math import comb
from textwrap import wrap
from typing import Any

from rich.box import SIMPLE_HEAD
from rich.table import Table
from rich.text import Text

from twotrack.base.months import month_index, year_of
from twotrack.report.wording import NOTHING, amount, amounts, percent, pick, rounded, unit_text, word

Payload = Mapping[str, Any]
Outcome = Mapping[str, Any]

HEADLINE_YEARS = (2007, 2011, 2014, 2018, 2021, 2030)
BANDS = ("q05", "q25", "q75", "q95")
_RARE, _LABEL_WIDTH = 0.05, 16
_COLOURS = {"50": "green", "90": "cyan", "out": "red"}


def replay_end(payload: Payload) -> int:
    """Last year of the replay."""
    return year_of(month_index(payload["span"]["replay_until"]))


def official_by_year(outcome: Outcome) -> dict[int, float]:
    """Official figures of an outcome by year; empty where it has no series."""
    series = outcome.get("official")
    if not series:
        return {}
    pairs = zip(series["years"], series["values"], strict=True)
    return {int(year): value for year, value in pairs if value is not None}


def model_by_year(outcome: Outcome, quantile: str = "median") -> dict[int, float]:
    """One quantile of the draws by year."""
    pairs = zip(outcome["years"], outcome[quantile], strict=True)
    return {int(year): value for year, value in pairs if value is not None}


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
    """Years whose official figure lies outside the 90 % band."""
    return [year for year, value in official_by_year(outcome).items() if place(value, _bands(outcome, year)) == "out"]


def headline_rows(payload: Payload, language: str, years: Iterable[int] = HEADLINE_YEARS) -> list[dict[str, Any]]:
    """One row an outcome and headline year: the official figure, the model's quantiles, and where the one falls."""
    end = replay_end(payload)
    chosen = [outcome for outcome in payload["outcomes"] if outcome.get("headline", True)]
    return [_headline_row(outcome, year, end, language) for outcome in chosen for year in years]


def _bands(outcome: Outcome, year: int) -> dict[str, float | None]:
    return {name: model_by_year(outcome, name).get(year) for name in BANDS}


def _headline_row(outcome: Outcome, year: int, end: int, language: str) -> dict[str, Any]:
    official = official_by_year(outcome).get(year)
    median, bands = model_by_year(outcome).get(year), _bands(outcome, year)
    return {
        "name": outcome["name"],
        "label": pick(language, outcome["label"]),
        "unit": unit_text(language, outcome["unit"]),
        "year": year,
        "official": official,
        "absence": None if official is not None else _absence(outcome, year, end),
        "median": median,
        **bands,
        "place": place(official, bands),
        "error": median / official - 1 if median is not None and official else None,
        "projected": year > end,
    }


def _absence(outcome: Outcome, year: int, end: int) -> str:
    if not outcome.get("official"):
        return "no_series"
    return "beyond" if year > end else "no_figure"


def headline_table(payload: Payload, language: str) -> Table:
    """Official beside model for the headline years, as a terminal of 80 columns shows it."""
    caption = f"twotrack {payload['receipt']['hash']}"
    shown = Table(
        title=word(language, "headline"), caption=caption, box=SIMPLE_HEAD, collapse_padding=True, pad_edge=False
    )
    for key in ("outcome", "year", "official", "median", "band_90", "where_short", "gap"):
        numeric = key not in ("outcome", "where_short")
        shown.add_column(word(language, key), justify="right" if numeric else "left", no_wrap=key != "outcome")
    for _, lines in groupby(headline_rows(payload, language), key=lambda line: line["name"]):
        _add_outcome(shown, list(lines), language)
        shown.add_section()
    return shown


def _add_outcome(shown: Table, lines: Sequence[Mapping[str, Any]], language: str) -> None:
    # The name runs down beside the years, so that a long one makes no row higher.
    label = wrap(f"{lines[0]['label']} ({lines[0]['unit']})", _LABEL_WIDTH)
    for part, line in zip_longest(label, lines):
        if line is None:
            shown.add_row(Text(part))
        else:
            shown.add_row(Text(part or ""), *_terminal_cells(line, language))


def _terminal_cells(line: Mapping[str, Any], language: str) -> tuple[str | Text, ...]:
    official = word(language, f"short_{line['absence']}") if line["absence"] else amount(line["official"])
    where = word(language, f"short_{line['place']}") if line["place"] else NOTHING
    colour = _COLOURS.get(line["place"] or "", "dim")
    return (
        str(line["year"]),
        Text(official, style="dim" if line["absence"] else ""),
        amount(rounded(line["median"])),
        amounts(rounded(line["q05"]), rounded(line["q95"])),
        Text(where, style=colour),
        percent(line["error"], signed=True),
    )


def cover_table(payload: Payload, language: str) -> Table:
    """How many official points fall inside the 50 and the 90 % bands, by outcome and over states."""
    shown = Table(title=word(language, "scores"), box=SIMPLE_HEAD, pad_edge=False)
    for key in ("outcome", "points", "covered_50", "covered_90", "typical_error", "missed_years"):
        shown.add_column(word(language, key), justify="left" if key in ("outcome", "missed_years") else "right")
    for outcome in payload["outcomes"]:
        if outcome["score"]:
            missed = year_ranges(missed_years(outcome)) or word(language, "none")
            shown.add_row(*_cover_cells(pick(language, outcome["label"]), outcome["score"]), missed)
    shown.add_row(*_cover_cells(word(language, "states_cover"), payload["states"]["coverage"]), NOTHING)
    return shown


def _cover_cells(label: str, score: Mapping[str, Any]) -> tuple[str, ...]:
    counts = (f"{score[key]} ({percent(score[key] / score['points'])})" for key in ("inside50", "inside90"))
    return (label, amount(score["points"]), *counts, percent(score["median_ape"]))
