"""Scenarios side by side: differences over the same possible worlds."""

import csv
import io
from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from twotrack.base.months import MONTHS_A_YEAR, month_text
from twotrack.policy.paths import lever_path
from twotrack.policy.recorded import recorded_path
from twotrack.policy.scenario import Scenario, Setting, levers
from twotrack.policy.span import DEFAULT_SPAN, Span
from twotrack.record.lapse import lapse_rules
from twotrack.runs.results.result import Result
from twotrack.tables.catalogue import translate
from twotrack.tables.numerals import plain_number
from twotrack.tables.rows import OutcomeRow

Numbers = NDArray[np.float64]


@dataclass(frozen=True)
class Difference:
    """One outcome of a scenario against the first one, in one year: bands of both and of the difference
    draw by draw, the share of the possible worlds in which they differ, and the probability that it is better (None
    where no side of it is better, and where nothing differs).
    """

    outcome: str
    year: int
    first: tuple[float, float, float]
    other: tuple[float, float, float]
    change: tuple[float, float, float]
    better: float | None
    differing: float = 1.0


def band(values: Numbers) -> tuple[float, float, float]:
    """5 %, median and 95 % of draws."""
    low, median, high = np.quantile(values, [0.05, 0.5, 0.95])
    return float(low), float(median), float(high)


def difference(first: Result, other: Result, name: str, year: int) -> Difference:
    """One outcome in one year, over the draws that both runs hold."""
    row = first.layout.outcomes[name]
    shared = sorted(set(first.draws) & set(other.draws))
    at = first.layout.year_index(year)
    a = first.nation[name][np.searchsorted(first.draws, shared), at]
    b = other.nation[name][np.searchsorted(other.draws, shared), at]
    better, differing = chance_of_better(row, b - a), float((b != a).mean())
    return Difference(name, year, band(a), band(b), band(b - a), better, differing)


def chance_of_better(row: OutcomeRow, change: Numbers) -> float | None:
    """Share of the possible worlds in which the change is for the better; no change counts half. None where no side is
    better, and where no world changes: there is nothing to be better.
    """
    if row.better == "neither" or not change.any():
        return None
    good = change < 0 if row.better == "lower" else change > 0
    return float(good.mean() + (change == 0).mean() / 2)


YEARS_AHEAD = (2025, 2030, 2035)


def compared_years(scenarios: Sequence[Scenario], span: Span = DEFAULT_SPAN) -> tuple[int, ...]:
    """Years in which scenarios are held side by side: three of the projection, and where one changes the past, the
    year of its first change and the last recorded one.
    """
    past = sorted(s.month // MONTHS_A_YEAR for c in scenarios for s in c.settings if s.month <= span.replay_until)
    recorded = (past[0], span.replay_until // MONTHS_A_YEAR) if past else ()
    return tuple(sorted({*recorded, *YEARS_AHEAD}))


def differences(first: Result, other: Result, years: tuple[int, ...], *, every: bool = False) -> list[Difference]:
    """Every headline outcome (or every one) in the years asked."""
    names = [name for name, row in first.layout.outcomes.items() if every or row.headline]
    return [difference(first, other, name, year) for name in names for year in years]


BANDS = ("low", "median", "high")


def differences_csv(results: Sequence[Result], changes: Sequence[Sequence[Difference]]) -> str:
    """Differences of each scenario after the first as a table: 5 %, median and 95 % of both and of the difference."""
    text = io.StringIO()
    writer = csv.writer(text, lineterminator="\n")
    sides = [f"{side}_{end}" for side in ("first", "other", "change") for end in BANDS]
    writer.writerow(
        ["scenario", "against", "outcome", "place", "unit", "year", *sides, "better", "differing", "receipt"]
    )
    first, *others = results
    for other, part in zip(others, changes, strict=True):
        for one in part:
            numbers = [f"{value:.10g}" for band in (one.first, one.other, one.change) for value in band]
            better = "" if one.better is None else f"{one.better:.10g}"
            row = first.layout.outcomes[one.outcome]
            head = [other.scenario.name, first.scenario.name, one.outcome, row.place, row.unit, one.year]
            writer.writerow([*head, *numbers, better, f"{one.differing:.10g}", other.receipt.name])
    return text.getvalue()


def lever_changes(scenarios: Sequence[Scenario], language: str, span: Span = DEFAULT_SPAN) -> dict[str, list[str]]:
    """Levers that any scenario moves, or keeps from lapsing, with what each sets in words; empty where a scenario
    leaves it alone.
    """
    moved: dict[str, list[str]] = {}
    lapsing = lapse_rules()
    for name, row in levers().items():
        recorded = recorded_path(name, row, span)
        cells: list[str] = []
        for scenario in scenarios:
            settings = tuple(s for s in scenario.settings if s.lever == name)
            same = np.array_equal(lever_path(recorded, row, settings, span), recorded)
            alone = same and not (settings and name in lapsing)
            cells.append("" if alone else "; ".join(setting_words(s, language) for s in settings))
        if any(cells):
            moved[name] = cells
    return moved


def setting_words(setting: Setting, language: str) -> str:
    """Setting in the fewest words: value, month, place.

    >>> setting_words(Setting("us_dealer_rules", 0.5, 24318), "en")
    '0.5 from 2026-07'
    """
    key = "compare.setting_in" if setting.place else "compare.setting"
    return translate(
        key, language, value=plain_number(setting.value), month=month_text(setting.month), place=setting.place
    )
