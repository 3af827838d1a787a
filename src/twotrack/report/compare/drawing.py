"""Scenarios over time in one drawing."""

from collections.abc import Sequence

import numpy as np

from twotrack.report.drawing.fan import Layer, end_words, fan, fan_axis
from twotrack.report.drawing.marks import (
    around,
    drawing,
    hover,
    scale_lines,
    scale_words,
    upright,
    year_words,
)
from twotrack.report.drawing.scale import Axis, Frame, ticks
from twotrack.report.page.markup import Html
from twotrack.report.page.numerals import compact
from twotrack.report.payload.year_selection import band, figure
from twotrack.runs.results.result import Result
from twotrack.tables.catalogue import translate

SHOWN_FROM = 2015
# Classes of the scenarios, in their order; where there are more, they come again.
_ROLES = ("base", "yours", "side-2", "side-3", "side-4", "side-5")
_TICKS, _YEARS_APART, _HALF = 4, 5, 0.5


def role_of(at: int) -> str:
    """Class of the colours of a scenario by its place in the comparison."""
    return _ROLES[at % len(_ROLES)]


def shown_years(results: Sequence[Result]) -> list[int]:
    """Years of the drawings: from some before the projection on."""
    return [year for year in results[0].years if year >= SHOWN_FROM]


def result_bands(result: Result, name: str) -> list[list[float]]:
    """Points of 5, 50 and 95 % of an outcome, each by year."""
    first = result.years.index(SHOWN_FROM)
    return np.quantile(result.nation[name][:, first:], [0.05, 0.5, 0.95], axis=0).tolist()


def comparison_drawing(results: Sequence[Result], name: str, language: str) -> Html:
    """Medians and bands of 90 % of every scenario."""
    years, outcome = shown_years(results), results[0].layout.outcomes[name]
    layers = [Layer(role_of(at), years, result_bands(result, name)) for at, result in enumerate(results)]
    frame = Frame(Axis(years[0], years[-1]), fan_axis(layers, ()))
    titles = [result.scenario.title[language] for result in results]
    at = ticks(frame.up.low, frame.up.high, _TICKS)
    return drawing(
        outcome.label[language],
        translate("compare.drawing_alt", language, titles=" \u00b7 ".join(titles), first=years[0], last=years[-1]),
        scale_lines(at, frame.up),
        scale_words(at, [compact(value, language) for value in at], frame.up),
        year_words(years, frame.across, _YEARS_APART),
        fan(layers, (), frame),
        upright(frame.across.x(results[0].layout.span.replay_until // 12 + _HALF), "cut"),
        end_words(layers, frame, language),
        hover(around(years), _hints(years, layers, titles), frame.across),
    )


def _hints(years: Sequence[int], layers: Sequence[Layer], titles: Sequence[str]) -> list[str]:
    highest = max(abs(value or 0.0) for layer in layers for value in layer.median)
    rows = [(title, layer.rows) for title, layer in zip(titles, layers, strict=True)]
    return [
        "\n".join(
            [
                str(year),
                *(
                    f"{title}: {figure(median[at], highest)} ({band(low[at], high[at], highest)})"
                    for title, (low, median, high) in rows
                ),
            ]
        )
        for at, year in enumerate(years)
    ]
