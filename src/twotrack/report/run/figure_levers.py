"""Small multiples of the levers over time, coloured by the government that holds them."""

from collections.abc import Mapping, Sequence
from html import escape
from textwrap import wrap
from typing import Any

import plotly.graph_objects as go

from twotrack.base.months import MONTHS_A_YEAR, month_index
from twotrack.report.page import style
from twotrack.report.page.wording import amount, pick, unit_text
from twotrack.tables.bilingual import in_words
from twotrack.tables.catalogue import translate

Lever = Mapping[str, Any]

_COLUMNS, _TITLE_WIDTH = 3, 40
_PITCH, _PITCH_NARROW, _TITLE, _TICKS, _ABOVE, _BELOW = 196, 180, 62, 30, 20, 16
_GAP, _DOT = 0.075, " \u00b7 "
_WHOLE, _MEMBER = {"width": 2.4, "opacity": 1.0}, {"width": 1.0, "opacity": 0.45}


def levers_figure(levers: Sequence[Lever], language: str, replay_until: int = 2021) -> go.Figure:
    """One panel a lever: its level by month, its status quo, and the single states or blocs where it has them."""
    figure = go.Figure(layout={"template": style.house_template(), "showlegend": False})
    for at, lever in enumerate(levers):
        _add_panel(figure, at, lever, language)
        _entitle(figure, at, lever, language)
        _mark(figure, at, lever, replay_until)
    _lay_out(figure, len(levers))
    return figure


def _axis(letter: str, at: int) -> str:
    return letter if at == 0 else f"{letter}{at + 1}"


def _years(months: Sequence[str]) -> list[float]:
    return [month_index(month) / MONTHS_A_YEAR for month in months]


def _add_panel(figure: go.Figure, at: int, lever: Lever, language: str) -> None:
    unit = unit_text(language, lever["unit"])
    for name, values in (lever.get("by") or {}).items():
        _add_path(figure, at, lever, values, name, _MEMBER)
    _add_path(figure, at, lever, lever["values"], unit, _WHOLE)


def _add_path(
    figure: go.Figure, at: int, lever: Lever, values: Sequence[float], name: str, look: Mapping[str, float]
) -> None:
    kept = _corners(values)
    months, levels = [lever["months"][k] for k in kept], [values[k] for k in kept]
    colour = style.HOLDERS.get(lever["holder"], style.QUIET)
    figure.add_scatter(
        x=_years(months),
        y=levels,
        xaxis=_axis("x", at),
        yaxis=_axis("y", at),
        mode="lines",
        opacity=look["opacity"],
        line={"color": colour, "width": look["width"], "shape": "hv"},
        text=[f"{month}: {amount(value)}" for month, value in zip(months, levels, strict=True)],
        hovertemplate=f"%{{text}}<extra>{escape(name)}</extra>",
    )


def _corners(values: Sequence[float]) -> list[int]:
    # A step line needs only the months in which the level changes.
    last = len(values) - 1
    return [k for k in range(len(values)) if k in (0, last) or values[k] != values[k - 1]]


def _entitle(figure: go.Figure, at: int, lever: Lever, language: str) -> None:
    title = in_words(language, lambda language: _title(lever, language))
    colour = style.HOLDERS.get(lever["holder"], style.QUIET)
    under = [
        escape(part, quote=False) for part in (_holder(lever, language), unit_text(language, lever["unit"])) if part
    ]
    if lever.get("changed"):
        under.append(f"<b>{translate('report.changed', language)}</b>")
    small = f'<span style="font-size:{style.SMALL}px;color:{colour}">{_DOT.join(under)}</span>'
    corner = {"x": 0, "y": 1, "xref": f"{_axis('x', at)} domain", "yref": f"{_axis('y', at)} domain"}
    anchor = {"xanchor": "left", "yanchor": "bottom", "align": "left", "yshift": 5, "showarrow": False}
    figure.add_annotation(text=f"{title}<br>{small}", **corner, **anchor)


def _title(lever: Lever, language: str) -> str:
    lines = wrap(pick(language, lever["label"]), _TITLE_WIDTH, max_lines=2, placeholder="\u2026")
    return "<br>".join(f"<b>{escape(line, quote=False)}</b>" for line in lines)


def _holder(lever: Lever, language: str) -> str:
    return (
        translate(f"report.holder_{lever['holder']}", language)
        if lever["holder"] in style.HOLDERS
        else str(lever["holder"])
    )


def _mark(figure: go.Figure, at: int, lever: Lever, until: int) -> None:
    x, y, level = _axis("x", at), _axis("y", at), lever.get("status_quo")
    thin = {"color": style.QUIET, "width": 1}
    if level is not None:
        along = {"x0": 0, "x1": 1, "y0": level, "y1": level, "xref": f"{x} domain", "yref": y}
        figure.add_shape(type="line", layer="below", line={**thin, "dash": "dash"}, **along)
    if lever["months"] and _years(lever["months"])[-1] > until + 1:
        up = {"x0": until + 1, "x1": until + 1, "y0": 0, "y1": 1, "xref": x, "yref": f"{y} domain"}
        figure.add_shape(type="line", layer="below", line={**thin, "dash": "dot"}, **up)


def _lay_out(figure: go.Figure, count: int) -> None:
    wide, thin = _domains(count, _COLUMNS, _PITCH), _domains(count, 1, _PITCH_NARROW)
    narrower: dict[str, Any] = {"height": _height(count, 1, _PITCH_NARROW), "margin.l": 40}
    for at in range(count):
        for letter, side in (("x", 0), ("y", 1)):
            name = _axis(letter, at).replace(letter, f"{letter}axis", 1)
            figure.layout[name] = {"domain": wide[at][side], "anchor": _axis("y" if letter == "x" else "x", at)}
            narrower[f"{name}.domain"] = thin[at][side]
    figure.update_xaxes(tickformat="d", dtick=10, tick0=2000)
    figure.update_yaxes(nticks=4, exponentformat="B", minexponent=6, separatethousands=True, rangemode="tozero")
    figure.update_layout(
        height=_height(count, _COLUMNS, _PITCH), margin={"l": 44, "r": 8, "t": _ABOVE, "b": _BELOW}, hovermode="closest"
    )
    style.narrow(figure, narrower)


def _height(count: int, columns: int, pitch: int) -> int:
    return -(-count // columns) * pitch + _ABOVE + _BELOW


def _domains(count: int, columns: int, pitch: int) -> list[tuple[list[float], list[float]]]:
    rows = max(-(-count // columns), 1)
    width = (1 - _GAP * (columns - 1)) / columns
    low, high = _TICKS / pitch, 1 - _TITLE / pitch
    found: list[tuple[list[float], list[float]]] = []
    for at in range(count):
        row, column = divmod(at, columns)
        base = rows - 1 - row
        left = column * (width + _GAP)
        found.append(([left, left + width], [(base + low) / rows, (base + high) / rows]))
    return found
