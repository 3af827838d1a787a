"""Heat table of the 32 states by year, official beside modelled on one colour scale."""

from collections.abc import Mapping, Sequence
from html import escape
from math import log10
from typing import Any

import plotly.graph_objects as go

from twotrack.report.page import style
from twotrack.report.page.wording import amount, round_figure
from twotrack.tables.bilingual import in_words
from twotrack.tables.catalogue import translate

States = Mapping[str, Any]
Rates = Sequence[Sequence[float | None]]

_TICKS = (1, 3, 10, 30, 100, 300)
_ROW, _ROW_NARROW, _ABOVE, _BELOW, _GAP = 18, 15, 46, 78, 0.025


def states_figure(states: States, language: str, replay_until: int = 2021) -> go.Figure:
    """Homicide rate of each state and year, official and modelled, most violent states on top."""
    order, years = state_order(states), list(states["years"])
    known = [year for at, year in enumerate(years) if any(line[at] is not None for line in states["official"])]
    names = [escape(_name(states, at, language), quote=False) for at in order]
    figure = go.Figure(layout={"template": style.house_template()})
    for suffix, key, columns in (("", "official", known), ("2", "median", years)):
        cells = [[states[key][at][years.index(year)] for year in columns] for at in order]
        _add_cells(figure, suffix, names, columns, cells, language)
        _entitle(figure, suffix, translate(f"report.states_{key}", language))
    _lay_out(figure, len(known), len(years), len(names))
    figure.update_layout(coloraxis=_colours(states, language))
    if max(years, default=replay_until) > replay_until:
        start, line = replay_until + 0.5, {"color": style.INK, "width": 1.5}
        figure.add_shape(type="line", x0=start, x1=start, y0=0, y1=1, xref="x2", yref="y2 domain", line=line)
    return figure


def state_order(states: States) -> list[int]:
    """Rows by mean official rate (modelled where there is none), highest first."""
    pairs = zip(states["official"], states["median"], strict=True)
    means = [_mean(official) or _mean(median) or 0.0 for official, median in pairs]
    return sorted(range(len(means)), key=lambda at: -means[at])


def _name(states: States, at: int, language: str) -> str:
    return in_words(language, lambda language: states["names"][language][at])


def _mean(values: Sequence[float | None]) -> float | None:
    known = [value for value in values if value is not None]
    return sum(known) / len(known) if known else None


def _add_cells(figure: go.Figure, suffix: str, names: list[str], years: list[int], cells: Rates, language: str) -> None:
    figure.add_heatmap(
        z=[[None if rate is None else log10(max(rate, _TICKS[0])) for rate in line] for line in cells],
        x=years,
        y=names,
        xaxis=f"x{suffix}",
        yaxis=f"y{suffix}",
        coloraxis="coloraxis",
        xgap=1,
        ygap=1,
        hoverongaps=False,
        customdata=[[amount(round_figure(rate)) for rate in line] for line in cells],
        hovertemplate=f"<b>%{{y}}</b>, %{{x}}<br>%{{customdata}} {translate('report.rate', language)}<extra></extra>",
    )


def _entitle(figure: go.Figure, suffix: str, title: str) -> None:
    corner = {"x": 0, "y": 1, "xref": f"x{suffix} domain", "yref": f"y{suffix} domain"}
    anchor = {"xanchor": "left", "yanchor": "bottom", "yshift": 4, "showarrow": False}
    figure.add_annotation(text=f"<b>{title}</b>", **corner, **anchor)


def _lay_out(figure: go.Figure, official_years: int, model_years: int, rows: int) -> None:
    # Equal cells on both sides: each panel is as wide as it has years.
    share = (1 - _GAP) * official_years / max(official_years + model_years, 1)
    rows_axis = {"autorange": "reversed", "showgrid": False, "dtick": 1}
    columns_axis = {"tickformat": "d", "dtick": 5, "tick0": 2000, "showline": False}
    figure.update_layout(
        height=_ROW * rows + _ABOVE + _BELOW,
        plot_bgcolor=style.MISSING,
        margin={"l": 130, "r": 12, "t": _ABOVE, "b": _BELOW},
        xaxis={**columns_axis, "domain": [0, share]},
        xaxis2={**columns_axis, "domain": [share + _GAP, 1], "anchor": "y2"},
        yaxis=rows_axis,
        yaxis2={**rows_axis, "anchor": "x2", "showticklabels": False, "matches": "y"},
    )
    style.narrow(figure, _stack(official_years / max(model_years, 1), rows))


def _stack(official_share: float, rows: int) -> dict[str, Any]:
    height = 2 * _ROW_NARROW * rows + _ABOVE + _BELOW // 2
    half = _ROW_NARROW * rows / height
    return {
        "height": height + _ABOVE + _BELOW,
        "margin.l": 104,
        "margin.r": 6,
        "xaxis.domain": [0, official_share],
        "xaxis2.domain": [0, 1],
        "yaxis.domain": [1 - half, 1],
        "yaxis2.domain": [0, half],
        "yaxis2.showticklabels": True,
        "yaxis.tickfont.size": 10,
        "yaxis2.tickfont.size": 10,
        "coloraxis.colorbar.len": 0.9,
        "coloraxis.colorbar.x": 0.4,
    }


def _colours(states: States, language: str) -> dict[str, Any]:
    seen = [rate for key in ("official", "median") for line in states[key] for rate in line if rate is not None]
    top = max([*seen, _TICKS[1]])
    return {
        "colorscale": [[at / (len(style.HEAT) - 1), colour] for at, colour in enumerate(style.HEAT)],
        "cmin": log10(_TICKS[0]),
        "cmax": log10(top),
        "colorbar": _colour_bar([tick for tick in _TICKS if tick <= top], translate("report.rate", language)),
    }


def _colour_bar(ticks: Sequence[int], title: str) -> dict[str, Any]:
    font = {"size": style.SMALL, "color": style.QUIET}
    place = {"orientation": "h", "x": 0.5, "xanchor": "center", "y": 0, "yanchor": "top", "yref": "paper", "ypad": 30}
    size = {"thickness": 10, "len": 0.5, "outlinewidth": 0, "ticks": "outside", "ticklen": 3}
    labels = {"tickvals": [log10(tick) for tick in ticks], "ticktext": [amount(tick) for tick in ticks]}
    return {**place, **size, **labels, "tickfont": font, "title": {"text": title, "side": "top", "font": font}}
