"""Plotly figures of a run, built once for the page and for notebooks."""

from collections.abc import Sequence
from dataclasses import dataclass
from html import escape
from typing import Any

import plotly.graph_objects as go

from twotrack.report.page import style
from twotrack.report.page.wording import amount, amounts, pick, round_figure, unit_text
from twotrack.report.payload.year_selection import model_by_year, official_by_year, shown_span
from twotrack.report.run.figure_levers import levers_figure
from twotrack.report.run.figure_states import states_figure
from twotrack.report.run.tables import BANDS, Outcome, missed_years
from twotrack.tables.catalogue import translate

__all__ = ["axis_cut", "levers_figure", "outcome_figure", "states_figure"]

# The band's far tail may not press the rest of the figure flat; where it is cut, the figure says how far it goes.
_TALLEST_BAND, _WORTH_A_CUT = 1.6, 1.15
_HEADROOM = 1.06
_SHORT = 16
_MARGIN = {"l": 56, "r": 16, "t": 76, "b": 84}
_NARROW = {"height": 440, "margin.b": 122, "margin.r": 8, "legend.y": 0.01}


@dataclass(frozen=True)
class _Drawing:
    figure: go.Figure
    outcome: Outcome
    language: str
    until: int
    parts: tuple[tuple[int, ...], ...]


def outcome_figure(outcome: Outcome, language: str, replay_until: int = 2021) -> go.Figure:
    """Official points over the model's median and fan; where the projection starts from the official level, a gap."""
    figure = go.Figure(layout={"template": style.house_template(), "height": 400})
    drawing = _Drawing(figure, outcome, language, replay_until, _segments(outcome, replay_until))
    _add_band(drawing, "q05", "q95", style.BAND_90, "band_90")
    _add_band(drawing, "q25", "q75", style.BAND_50, "band_50")
    _add_median(drawing)
    missed = set(missed_years(outcome))
    _add_official(drawing, [year for year in official_by_year(outcome) if year not in missed], style.INSIDE)
    _add_official(drawing, sorted(missed), style.OUTSIDE)
    if max(outcome["years"], default=replay_until) > replay_until:
        _mark_projection(drawing)
    _frame(drawing)
    return figure


def axis_cut(outcome: Outcome) -> float | None:
    """Highest point of the 90 % band where the figure's axis stops below it, else nothing."""
    reach = max(model_by_year(outcome, "q95").values(), default=0.0)
    tallest = _TALLEST_BAND * _top(outcome)
    return reach if 0 < tallest * _WORTH_A_CUT < reach else None


def _top(outcome: Outcome) -> float:
    seen = (official_by_year(outcome), model_by_year(outcome), model_by_year(outcome, "q75"))
    return max((value for values in seen for value in values.values()), default=0.0)


def _segments(outcome: Outcome, until: int) -> tuple[tuple[int, ...], ...]:
    whole = [set(model_by_year(outcome, quantile)) for quantile in ("median", *BANDS)]
    first, last = shown_span(outcome)
    years = [year for year in sorted(set[int].intersection(*whole)) if first <= year <= last]
    if not outcome.get("step"):
        return (tuple(years),)
    return (tuple(year for year in years if year <= until), tuple(year for year in years if year > until))


def _add_band(drawing: _Drawing, low: str, high: str, colour: str, key: str) -> None:
    lows, highs = (model_by_year(drawing.outcome, end) for end in (low, high))
    name = translate(f"report.{key}", drawing.language)
    look = {"fill": "toself", "fillcolor": colour, "line": {"width": 0}, "mode": "lines", "hoverinfo": "skip"}
    for position, years in enumerate(drawing.parts):
        heights = [*(lows[year] for year in years), *(highs[year] for year in reversed(years))]
        drawing.figure.add_scatter(x=[*years, *reversed(years)], y=heights, **look, **_legend(name, position, key))


def _legend(name: str, position: int, key: str) -> dict[str, Any]:
    rank = style.LEGEND_ORDER.index(key)
    return {"name": name, "legendgroup": name, "showlegend": position == 0, "legendrank": rank}


def _add_median(drawing: _Drawing) -> None:
    median, q05, q25, q75, q95 = (
        {year: round_figure(value) for year, value in model_by_year(drawing.outcome, quantile).items()}
        for quantile in ("median", "q05", "q25", "q75", "q95")
    )
    name = translate("report.median_line", drawing.language)
    told = "%{customdata[0]}<br>50 %: %{customdata[1]}<br>90 %: %{customdata[2]}"
    hover = f"{told}<extra>{translate('report.model', drawing.language)}</extra>"
    for position, years in enumerate(drawing.parts):
        ranges = [[amount(median[y]), amounts(q25[y], q75[y]), amounts(q05[y], q95[y])] for y in years]
        line = {"color": style.MODEL, "width": 2.5, "dash": "solid" if position == 0 else "6px,3px"}
        look = {"mode": "lines", "line": line, "customdata": ranges, "hovertemplate": hover}
        heights = [median[year] for year in years]
        drawing.figure.add_scatter(x=list(years), y=heights, **look, **_legend(name, position, "median_line"))


def _add_official(drawing: _Drawing, years: Sequence[int], mark: style.Mark) -> None:
    if not years:
        return
    official = official_by_year(drawing.outcome)
    edge = {"color": mark.edge, "width": 1.5}
    drawing.figure.add_scatter(
        x=list(years),
        y=[official[year] for year in years],
        customdata=[amount(official[year]) for year in years],
        hovertemplate=f"%{{customdata}}<extra>{translate('report.official', drawing.language)}</extra>",
        mode="markers",
        cliponaxis=False,
        marker={"symbol": mark.symbol, "size": 8, "color": style.OFFICIAL, "line": edge},
        **_legend(translate(f"report.{mark.key}", drawing.language), 0, mark.key),
    )


def _mark_projection(drawing: _Drawing) -> None:
    step, start = drawing.outcome.get("step"), drawing.until + 0.5
    key = "from_official" if step else "projection"
    text = translate(f"report.{key}", drawing.language, year=step["year"] if step else "")
    last = shown_span(drawing.outcome)[1] + 0.5
    drawing.figure.add_vrect(x0=start, x1=last, fillcolor=style.FUTURE, line_width=0, layer="below")
    drawing.figure.add_vline(x=start, line={"color": style.QUIET, "width": 1, "dash": "dot"})
    anchor = {"yref": "paper", "xanchor": "left", "yanchor": "bottom", "align": "left", "yshift": 1}
    drawing.figure.add_annotation(x=start, y=1, text=text, **anchor, **style.SMALL_NOTE)


def _frame(drawing: _Drawing) -> None:
    figure, outcome = drawing.figure, drawing.outcome
    (first, last), cut = shown_span(outcome), axis_cut(outcome)
    figure.update_layout(
        title_text=escape(pick(drawing.language, outcome["label"]), quote=False),
        hovermode="x unified",
        margin=_MARGIN,
        legend={"x": 0, "y": 0.01, "yref": "container"},
    )
    step = 5 if last - first > _SHORT else 1
    figure.update_xaxes(range=[first - 0.8, last + 0.5], tickformat="d", dtick=step, tick0=2000)
    unit = escape(unit_text(drawing.language, outcome["unit"]), quote=False)
    bottom = min([0.0, *model_by_year(outcome, "q05").values()])
    figure.update_yaxes(title_text=unit, range=[bottom, _ceiling(outcome)], exponentformat="none")
    if cut:
        anchor = {"xref": "paper", "yref": "paper", "xanchor": "right", "yanchor": "top", "xshift": -4}
        figure.add_annotation(x=1, y=1, text=f"\u25b2 {amount(round_figure(cut))}", **anchor, **style.SMALL_NOTE)
    style.narrow(figure, _NARROW | {"xaxis.dtick": 2 * step})


def _ceiling(outcome: Outcome) -> float:
    reach = max(model_by_year(outcome, "q95").values(), default=0.0)
    top = _TALLEST_BAND * _top(outcome) if axis_cut(outcome) else max(reach, _top(outcome))
    return top * _HEADROOM or 1.0
