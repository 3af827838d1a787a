"""Cooperation upward and hostility downward by month, topic on topic, in both directions; both at once beneath."""

from collections.abc import Mapping, Sequence
from typing import Any

import plotly.graph_objects as go

from twotrack.base.months import MONTHS_A_YEAR, month_index
from twotrack.report.page import style
from twotrack.report.page.wording import pick
from twotrack.tables.catalogue import translate

Tracks = Mapping[str, Any]

FIRST_SHOWN = "2017-01"
# Eight hues that stay apart in lightness as well, for those who see fewer colours.
TOPIC_COLOURS = ("#1f6391", "#8cc0de", "#0b7a5c", "#9fd3a8", "#c8440c", "#f2a65a", "#6b3d8f", "#8b949d")
DIRECTION_COLOURS = {"us_to_mx": style.HOLDERS["us"], "mx_to_us": style.HOLDERS["mx"]}
_PANELS = {"us_to_mx": ("y", (0.66, 1.0)), "mx_to_us": ("y2", (0.25, 0.59)), "": ("y3", (0.0, 0.17))}
_LINES = {"us_to_mx": "\u2501", "mx_to_us": "\u2505"}
_HEIGHT, _HEIGHT_NARROW, _ROOM, _HALF = 780, 860, 1.1, 0.5


def two_tracks_figure(tracks: Tracks, language: str) -> go.Figure:
    """Mirrored areas of both directions on one scale, and a panel of both tracks at once."""
    drawn = go.Figure(layout={"template": style.house_template(), "height": _HEIGHT})
    first = next((at for at, month in enumerate(tracks["months"]) if month >= FIRST_SHOWN), 0)
    at = [round((month_index(month) + _HALF) / MONTHS_A_YEAR, 3) for month in tracks["months"][first:]]
    reach = {"cooperation": 1.0, "hostility": 1.0}
    for entry in tracks["monthly"]:
        columns = [[value or 0.0 for value in values[first:]] for values in entry["values"]]
        if entry["track"] == "both_tracks":
            _add_both(drawn, entry["direction"], at, columns, language)
        else:
            highest = max(map(sum, zip(*columns, strict=True)), default=0.0)
            reach[entry["track"]] = max(reach[entry["track"]], highest)
            _add_areas(drawn, entry, at, columns, tracks["topics"], language)
    _frame(drawn, at, -reach["hostility"], reach["cooperation"], language)
    return drawn


def _add_areas(
    drawn: go.Figure,
    entry: Mapping[str, Any],
    at: Sequence[float],
    columns: Sequence[Sequence[float]],
    topics: Sequence[Mapping[str, Any]],
    language: str,
) -> None:
    sign = 1 if entry["track"] == "cooperation" else -1
    axis = _PANELS[entry["direction"]][0]
    for topic, colour, values in zip(topics, TOPIC_COLOURS, columns, strict=False):
        if max(values) <= 0:
            continue
        name = pick(language, topic["label"])
        drawn.add_scatter(
            x=at,
            y=[sign * value for value in values],
            yaxis=axis,
            stackgroup=f"{axis}{entry['track']}",
            mode="lines",
            line={"width": 0.5, "color": style.PAPER},
            fillcolor=colour,
            name=name,
            legendgroup=name,
            showlegend=_first_of(drawn, name),
            text=[f"{value:.1f}" for value in values],
            hovertemplate=f"%{{text}} {name}<extra>{translate('report.track_' + entry['track'], language)}</extra>",
        )


def _first_of(drawn: go.Figure, name: str) -> bool:
    return all(trace["name"] != name for trace in drawn.to_plotly_json()["data"])


def _add_both(
    drawn: go.Figure, direction: str, at: Sequence[float], columns: Sequence[Sequence[float]], language: str
) -> None:
    name = translate(f"report.short_{direction}", language)
    whole = [round(sum(values), 3) for values in zip(*columns, strict=True)]
    line = {
        "color": DIRECTION_COLOURS[direction],
        "width": 2.2,
        "dash": "solid" if direction == "us_to_mx" else "5px,2px",
    }
    drawn.add_scatter(
        x=at,
        y=whole,
        yaxis=_PANELS[""][0],
        mode="lines",
        line=line,
        name=name,
        showlegend=False,
        hovertemplate=f"%{{y:.1f}}<extra>{name}</extra>",
    )
    _name_line(drawn, direction, name)


def _name_line(drawn: go.Figure, direction: str, name: str) -> None:
    # The record begins thinly, so the left of the panel has room for the names.
    domain = f"{_PANELS[''][0]} domain"
    corner = {"x": 0.01, "y": 1, "xref": "paper", "yref": domain, "xanchor": "left", "yanchor": "top"}
    font = {"size": style.SMALL, "color": DIRECTION_COLOURS[direction]}
    below = -14 * list(DIRECTION_COLOURS).index(direction)
    drawn.add_annotation(text=f"{_LINES[direction]} {name}", yshift=below, showarrow=False, font=font, **corner)


def _frame(drawn: go.Figure, at: Sequence[float], low: float, high: float, language: str) -> None:
    unit = translate("report.points_axis", language)
    for direction, (axis, domain) in _PANELS.items():
        name = axis.replace("y", "yaxis", 1)
        drawn.layout[name] = {"domain": list(domain), "anchor": "x", "title": {"text": unit}, "zeroline": True}
        drawn.layout[name].zerolinecolor = style.INK
        if direction:
            drawn.layout[name].range = [low * _ROOM, high * _ROOM]
            _side(drawn, axis, "cooperation", 1.0, "top", language)
            _side(drawn, axis, "hostility", 0.0, "bottom", language)
        else:
            drawn.layout[name].rangemode = "tozero"
        heading = translate(f"report.{f'short_{direction}' if direction else 'track_both_tracks'}", language)
        corner = {"x": 0, "y": 1, "xref": "paper", "yref": f"{axis} domain", "xanchor": "left", "yanchor": "bottom"}
        drawn.add_annotation(text=f"<b>{heading}</b>", yshift=3, showarrow=False, **corner)
    drawn.update_xaxes(range=[at[0], at[-1] + 0.1], tickformat="d", dtick=1, tick0=2000, anchor="y3")
    drawn.update_layout(
        hovermode="closest",
        margin={"l": 56, "r": 12, "t": 46, "b": 84},
        legend={"x": 0, "y": 0.005, "yref": "container"},
    )
    style.narrow(drawn, {"height": _HEIGHT_NARROW, "margin.b": 130, "margin.r": 8})


def _side(drawn: go.Figure, axis: str, track: str, y: float, anchor: str, language: str) -> None:
    corner = {"x": 0.01, "y": y, "xref": "paper", "yref": f"{axis} domain", "xanchor": "left", "yanchor": anchor}
    arrow = "\u25b2" if track == "cooperation" else "\u25bc"
    drawn.add_annotation(text=f"{arrow} {translate(f'report.track_{track}', language)}", **corner, **style.SMALL_NOTE)
