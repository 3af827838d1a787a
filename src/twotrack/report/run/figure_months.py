"""Months around the events that matter: official months over the model's median and bands."""

from collections.abc import Mapping, Sequence
from html import escape
from typing import Any

import plotly.graph_objects as go

from twotrack.base.months import MONTHS_A_YEAR, month_index
from twotrack.report.page import style
from twotrack.report.page.wording import amount, unit_text
from twotrack.report.payload.year_selection import band, figure
from twotrack.report.run.tables import place
from twotrack.tables.catalogue import translate

Monthly = Mapping[str, Any]

# What happened in which month on each issue; the moves and levers of the record hold the sources.
EVENTS: dict[str, tuple[tuple[str, str], ...]] = {
    "migration": (("2019-01", "waiting_begins"), ("2019-06", "tariff_threat"), ("2020-03", "restriction")),
    "border": (("2020-03", "restriction"), ("2021-11", "reopening")),
    "pandemic": (("2020-04", "first_deaths"), ("2021-01", "winter")),
    "politics": (("2018-12", "mx_president"), ("2019-06", "tariff_threat"), ("2021-01", "us_president")),
    "diplomacy": (("2019-06", "tariff_threat"), ("2020-10", "general"), ("2020-12", "agents_law")),
}
_TALLEST, _HEADROOM, _HALF = 1.6, 1.06, 0.5
_MARGIN = {"l": 56, "r": 16, "t": 46, "b": 84}


def months_figure(monthly: Monthly, language: str, issue: str = "") -> go.Figure:
    """Official months over the model's median and bands; numbers name the events."""
    drawn = go.Figure(layout={"template": style.house_template(), "height": 400})
    _add_band(drawn, monthly, "q05", "q95", style.BAND_90, translate("report.band_90", language), "band_90")
    _add_band(drawn, monthly, "q25", "q75", style.BAND_50, translate("report.band_50", language), "band_50")
    _add_median(drawn, monthly, language)
    _add_official(drawn, monthly, language)
    _mark_events(drawn, issue)
    _frame(drawn, monthly, language)
    return drawn


def _middles(months: Sequence[str]) -> list[float]:
    return [round((month_index(month) + _HALF) / MONTHS_A_YEAR, 3) for month in months]


def _add_band(drawn: go.Figure, monthly: Monthly, low: str, high: str, colour: str, name: str, key: str) -> None:
    at = _middles(monthly["months"])
    heights = [*monthly[low], *reversed(monthly[high])]
    area = {"fill": "toself", "fillcolor": colour, "line": {"width": 0}, "mode": "lines", "hoverinfo": "skip"}
    drawn.add_scatter(x=[*at, *reversed(at)], y=heights, **area, **_legend(name, key))


def _legend(name: str, key: str) -> dict[str, Any]:
    return {"name": name, "legendgroup": name, "legendrank": style.LEGEND_ORDER.index(key)}


def _add_median(drawn: go.Figure, monthly: Monthly, language: str) -> None:
    highest = max((abs(v) for v in monthly["median"] if v is not None), default=0.0)
    rows = zip(monthly["months"], monthly["median"], monthly["q05"], monthly["q95"], strict=True)
    told = [
        f"{month}: {figure(value, highest)}<br>90 %: {band(low, high, highest)}" for month, value, low, high in rows
    ]
    drawn.add_scatter(
        x=_middles(monthly["months"]),
        y=list(monthly["median"]),
        mode="lines",
        line={"color": style.MODEL, "width": 2.5},
        text=told,
        hovertemplate=f"%{{text}}<extra>{translate('report.model', language)}</extra>",
        **_legend(translate("report.median_line", language), "median_line"),
    )


def _add_official(drawn: go.Figure, monthly: Monthly, language: str) -> None:
    official = monthly.get("official")
    if not official:
        return
    bands = {
        month: {q: monthly[q][at] for q in ("q05", "q25", "q75", "q95")} for at, month in enumerate(monthly["months"])
    }
    pairs = list(zip(official["months"], official["values"], strict=True))
    outside = {month for month, value in pairs if monthly.get("score") and place(value, bands[month]) == "out"}
    for mark, inside in ((style.INSIDE, True), (style.OUTSIDE, False)):
        shown = [(month, value) for month, value in pairs if (month not in outside) is inside]
        if not shown:
            continue
        edge = {"color": mark.edge, "width": 1.5}
        drawn.add_scatter(
            x=_middles([month for month, _ in shown]),
            y=[value for _, value in shown],
            text=[f"{month}: {amount(value)}" for month, value in shown],
            hovertemplate=f"%{{text}}<extra>{translate('report.official', language)}</extra>",
            mode="markers",
            cliponaxis=False,
            marker={"symbol": mark.symbol, "size": 6.5, "color": style.OFFICIAL, "line": edge},
            **_legend(translate(f"report.{mark.key}", language), mark.key),
        )


def _mark_events(drawn: go.Figure, issue: str) -> None:
    for number, (month, _) in enumerate(EVENTS.get(issue, ()), start=1):
        at = _middles([month])[0]
        drawn.add_vline(x=at, line={"color": style.QUIET, "width": 1, "dash": "dot"}, layer="below")
        anchor = {"yref": "paper", "xanchor": "center", "yanchor": "bottom", "yshift": 1}
        drawn.add_annotation(x=at, y=1, text=f"<b>{number}</b>", **anchor, **style.SMALL_NOTE)


def events_in_words(issue: str, language: str) -> str:
    """Events that the numbers on the dotted lines name."""
    listed = (
        f"{number} {translate(f'report.event_{event}', language)} ({month})"
        for number, (month, event) in enumerate(EVENTS.get(issue, ()), start=1)
    )
    return "; ".join(listed)


def ceiling(monthly: Monthly) -> tuple[float, bool]:
    """Top of the axis, and whether the far tail of the band is cut there."""
    official = (monthly.get("official") or {}).get("values", ())
    seen = [v for values in (official, monthly["median"], monthly["q75"]) for v in values if v is not None]
    reach = max((v for v in monthly["q95"] if v is not None), default=0.0)
    tallest = _TALLEST * max(seen, default=0.0)
    cut = 0 < tallest < reach
    return (tallest if cut else max([reach, *seen])) * _HEADROOM or 1.0, cut


def _frame(drawn: go.Figure, monthly: Monthly, language: str) -> None:
    top, cut = ceiling(monthly)
    low = min([0.0, *(v for v in monthly["q05"] if v is not None)])
    drawn.update_layout(hovermode="closest", margin=_MARGIN, legend={"x": 0, "y": 0.01, "yref": "container"})
    first, last = month_index(monthly["months"][0]), month_index(monthly["months"][-1]) + 1
    drawn.update_xaxes(range=[first / MONTHS_A_YEAR, last / MONTHS_A_YEAR], tickformat="d", dtick=1, tick0=2018)
    unit = escape(unit_text(language, monthly["unit"]), quote=False)
    drawn.update_yaxes(title_text=unit, range=[low, top], exponentformat="none")
    if cut:
        reach = max(v for v in monthly["q95"] if v is not None)
        anchor = {"xref": "paper", "yref": "paper", "xanchor": "right", "yanchor": "top", "xshift": -4}
        drawn.add_annotation(x=1, y=1, text=f"\u25b2 {figure(reach, reach)}", **anchor, **style.SMALL_NOTE)
    style.narrow(drawn, {"height": 430, "margin.b": 122, "margin.r": 8})
