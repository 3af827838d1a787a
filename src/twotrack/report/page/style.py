"""House style of the figures: type, colours, margins, the narrow window, the receipt on each figure."""

from dataclasses import dataclass
from functools import lru_cache
from html import escape
from typing import Any

import plotly.graph_objects as go
from plotly.io import to_json

INK, QUIET, RULE, PAPER = "#1d2733", "#5b6875", "#dfe4e8", "#ffffff"
# Blue, vermilion, green and ochre stay apart under the three common kinds of colour blindness.
MODEL, OFFICIAL = "#1f6391", "#c8440c"
BAND_50, BAND_90 = "rgba(31, 99, 145, 0.30)", "rgba(31, 99, 145, 0.14)"
FUTURE = "rgba(29, 39, 51, 0.035)"
HOLDERS = {"us": "#3d55a5", "mx": "#0b7a5c", "joint": "#a87400"}
# Lightness falls evenly from low to high, so the order survives a grey print.
HEAT = ("#fdf6e3", "#f8dfa6", "#f0b96a", "#e08a4a", "#c25a3e", "#95323c", "#5e1a36", "#2d0a24")
MISSING = "#eceff1"
FONT = '"Helvetica Neue", "Segoe UI", "Liberation Sans", Arial, sans-serif'
SMALL, NORMAL = 11, 12.5
SMALL_NOTE = {"showarrow": False, "font": {"size": SMALL, "color": QUIET}}
LEGEND_ORDER = ("official_point", "official_outside", "median_line", "band_50", "band_90")

_BUTTON = 30
_SMALL_FONT = {"size": SMALL, "color": QUIET}
_AXIS = {
    "showgrid": False,
    "zeroline": False,
    "linecolor": RULE,
    "tickcolor": RULE,
    "ticks": "outside",
    "ticklen": 4,
    "tickfont": _SMALL_FONT,
    "title": {"font": _SMALL_FONT, "standoff": 6},
    "automargin": True,
    "separatethousands": True,
}


@dataclass(frozen=True)
class Mark:
    """How one kind of official point looks, and its key in the catalogue."""

    key: str
    symbol: str
    edge: str


INSIDE = Mark("official_point", "circle", PAPER)
OUTSIDE = Mark("official_outside", "diamond-open", OFFICIAL)


@lru_cache(maxsize=1)
def house_template() -> go.layout.Template:
    """Make the Plotly template that every figure shares."""
    font = {"family": FONT, "size": NORMAL, "color": INK}
    layout = {
        "font": font,
        "paper_bgcolor": PAPER,
        "plot_bgcolor": PAPER,
        "title": {"font": {"size": 16}, "x": 0, "xref": "paper", "xanchor": "left"},
        "margin": {"l": 56, "r": 16, "t": 40, "b": 40},
        "dragmode": False,
        "separators": ".,",
        "xaxis": {**_AXIS, "separatethousands": False},
        "yaxis": {**_AXIS, "showgrid": True, "gridcolor": RULE, "ticks": "", "showline": False},
        "hoverlabel": {"bgcolor": PAPER, "bordercolor": RULE, "font": font},
        "legend": {"orientation": "h", "font": {"size": SMALL, "color": INK}, "itemclick": False},
    }
    return go.layout.Template(layout=layout)


def narrow(figure: go.Figure, changes: dict[str, Any]) -> None:
    """Keep the changes that fit a figure to a phone, by dotted path; the page applies them, notebooks ignore them."""
    figure.update_layout(meta={"narrow": changes})


def room_above(figure: go.Figure) -> float:
    """Margin above a figure, without a copy of all its data."""
    layout: Any = figure.layout
    return float(layout.margin.t or 0)


def stamp(figure: go.Figure, receipt: dict[str, Any]) -> go.Figure:
    """Name of the run in the upper right corner of a figure, beside the button that saves it."""
    text = f"twotrack {escape(str(receipt['version']))} \u00b7 {escape(str(receipt['hash'])[:12])}"
    anchor = {"xref": "paper", "yref": "paper", "xanchor": "right", "yanchor": "top", "showarrow": False}
    above = room_above(figure)
    font = {"size": 9, "color": QUIET}
    figure.add_annotation(text=text, x=1, y=1, xshift=-_BUTTON, yshift=above, font=font, **anchor)
    return figure


def embed(figure: go.Figure) -> str:
    """Figure as JSON that cannot end the script element it stands in: Plotly's encoder escapes the brackets."""
    return to_json(figure, validate=False) or ""
