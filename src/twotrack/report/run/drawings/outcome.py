"""An outcome by year: official points over the model's median and bands."""

from collections.abc import Sequence

from twotrack.report.drawing.fan import Layer, Official, cut_at, end_words, fan, fan_axis
from twotrack.report.drawing.marks import (
    drawing,
    scale_lines,
    scale_words,
    share_shapes,
    text,
    upright,
    year_words,
)
from twotrack.report.drawing.scale import Axis, Frame, ticks
from twotrack.report.page.markup import Html, element, join_html
from twotrack.report.page.numerals import compact
from twotrack.report.page.wording import pick, round_figure
from twotrack.report.payload.year_selection import model_by_year, official_by_year, shown_span
from twotrack.report.run.drawings.look import Look
from twotrack.report.run.tables import Outcome, missed_years
from twotrack.tables.catalogue import translate

_ROWS = ("q05", "q25", "median", "q75", "q95")
_TICKS, _LONG, _HALF = 4, 16, 0.5


def outcome_drawing(outcome: Outcome, look: Look) -> Html:
    """Fan of an outcome; where the projection starts from the official level, it breaks."""
    layers, frame = outcome_layers(outcome, look), outcome_frame(outcome, look)
    at, language, official = ticks(frame.up.low, frame.up.high, _TICKS), look.language, official_by_year(outcome)
    counted = translate("report.figure_alt_points", language, count=len(official)) if official else ""
    label, (first, last) = pick(language, outcome["label"]), (min(outcome["years"]), max(outcome["years"]))
    return drawing(
        label,
        translate("report.figure_alt", language, label=label, first=first, last=last, points=counted),
        scale_words(at, [compact(value, language) for value in at], frame.up),
        _projection(frame, look) if len(layers) > 1 else None,
        _cut_words(axis_cut(outcome, look), language),
        share_shapes(f"outcome-{outcome['name']}", lambda: _shapes(outcome, layers, frame, look), language),
        end_words(layers[1:], frame, language),
    )


def outcome_layers(outcome: Outcome, look: Look) -> list[Layer]:
    """Quantiles of the replay, and of the projection where there is one."""
    rows = [model_by_year(outcome, name) for name in _ROWS]
    first, last = shown_span(outcome)
    years = [year for year in sorted(set[int].intersection(*map(set, rows))) if first <= year <= last]
    # Without a step at the official level, the projection goes on from the last year of the replay.
    start = look.until + 1 if outcome.get("step") else look.until
    replay, ahead = [y for y in years if y <= look.until], [y for y in years if y >= start]
    parts = [("replay", replay)] + ([(look.ahead, ahead)] if max(years, default=0) > look.until else [])
    return [Layer(role, kept, [[row[year] for year in kept] for row in rows]) for role, kept in parts]


def official_points(outcome: Outcome) -> list[Official]:
    """Official figures, each with whether it lies outside the band of 90 %."""
    missed = set(missed_years(outcome))
    return [Official(year, value, year in missed) for year, value in official_by_year(outcome).items()]


def outcome_frame(outcome: Outcome, look: Look) -> Frame:
    """Axes of an outcome's fan."""
    first, last = shown_span(outcome)
    return Frame(Axis(first - _HALF, last + _HALF), fan_axis(outcome_layers(outcome, look), official_points(outcome)))


def axis_cut(outcome: Outcome, look: Look) -> float | None:
    """Highest point of the band of 90 % where the axis ends below it, else None."""
    return cut_at(outcome_layers(outcome, look), outcome_frame(outcome, look).up)


def _shapes(outcome: Outcome, layers: Sequence[Layer], frame: Frame, look: Look) -> Html:
    first, last = shown_span(outcome)
    years = list(range(first, last + 1))
    every = 5 if last - first > _LONG else 1
    return join_html(
        scale_lines(ticks(frame.up.low, frame.up.high, _TICKS), frame.up),
        year_words(years, frame.across, every),
        fan(layers, official_points(outcome), frame),
        upright(frame.across.x(look.until + _HALF), "cut") if len(layers) > 1 else None,
        # The script takes the figures of a year from the table beneath.
        element("g", class_="hover", data_first=first, data_last=last),
    )


def _projection(frame: Frame, look: Look) -> Html:
    words = translate("report.projection", look.language)
    return text(words, frame.across.x(look.until + _HALF), "0", "second", dx=4, dy=-6)


def _cut_words(cut: float | None, language: str) -> Html | None:
    return text(f"{compact(round_figure(cut) or cut, language)} \u25b2", "100%", "0", "last", dy=-6) if cut else None
