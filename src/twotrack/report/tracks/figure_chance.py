"""Figures that hold the two tracks against chance, and those of who speaks and who goes ahead."""

from collections.abc import Sequence
from functools import partial
from html import escape
from textwrap import wrap
from typing import Any

import plotly.graph_objects as go

from twotrack.record.tracks.lead_lag import LeadLag
from twotrack.record.tracks.measure import TwoTracks
from twotrack.record.tracks.simultaneity import Finding, Simultaneity
from twotrack.record.tracks.speakers import Voice
from twotrack.report.page import style
from twotrack.report.page.panels import Grid, arrange, axis, entitle, layout_axis
from twotrack.report.page.wording import amount, percent
from twotrack.report.tracks.words import chance_of, pair_name, scope_name, series_name
from twotrack.tables.bilingual import in_words
from twotrack.tables.catalogue import translate, translate_or
from twotrack.tables.numerals import with_sign

BAND = "rgba(29, 39, 51, 0.10)"
# Beyond this many deviations a measure is drawn at the edge, with its value in words.
_EDGE = 6.0
_MOST_VOICES, _ROW = 30, 24
_NAME_WIDTH = 22
_COUNTRY_COLOURS = ("#3d55a5", "#0b7a5c")


def chance_figure(found: TwoTracks, language: str) -> go.Figure:
    """Each measure in deviations from what chance gives, for both sides and each direction."""
    parts = [part for part in found.parts if part.scope.kind in {"both", "direction"} and part.findings]
    figure = go.Figure(layout={"template": style.house_template(), "showlegend": False, "hovermode": "closest"})
    for at, part in enumerate(parts):
        _add_findings(figure, at, part, language)
        entitle(figure, at, f"<b>{escape(scope_name(part.scope, language), quote=False)}</b>")
        _chance_axes(figure, at, part, language)
    others = [layout_axis("y", at) for at in range(1, len(parts))]
    figure.update_layout({name: {"showticklabels": False} for name in others})
    narrower: dict[str, Any] = {f"{name}.showticklabels": True for name in others} | {"margin.l": 128}
    margins = {"l": 150, "r": 12}
    arrange(figure, Grid(len(parts), 3, 330, 34, 44, 0.03, narrow_pitch=290, margins=margins, narrower=narrower))
    return figure


def _apart(finding: Finding, value: float) -> float:
    distance = (value - finding.expected) / finding.spread if finding.spread else 0.0
    return max(-_EDGE, min(_EDGE, distance))


def _add_findings(figure: go.Figure, at: int, part: Simultaneity, language: str) -> None:
    place = {"xaxis": axis("x", at), "yaxis": axis("y", at)}
    moving = [(row, finding) for row, finding in enumerate(part.findings) if finding.spread]
    for row, finding in moving:
        band = [_apart(finding, end) for end in finding.chance]
        thick = {"color": BAND, "width": 16}
        figure.add_scatter(x=band, y=[row, row], mode="lines", line=thick, hoverinfo="skip", **place)
        reach = [_apart(finding, end) for end in finding.band]
        thin = {"color": style.QUIET, "width": 1.4}
        figure.add_scatter(x=reach, y=[row, row], mode="lines", line=thin, hoverinfo="skip", **place)
    ink = {"none": style.INK, "more": style.MODEL, "less": style.OFFICIAL, "fixed": style.QUIET}
    figure.add_scatter(
        x=[_apart(finding, finding.value) for _, finding in moving],
        y=[row for row, _ in moving],
        mode="markers",
        cliponaxis=False,
        marker={
            "size": 11,
            "color": [style.PAPER if f.verdict == "none" else ink[f.verdict] for _, f in moving],
            "line": {"width": 2, "color": [ink[f.verdict] for _, f in moving]},
        },
        hovertext=[_finding_text(finding, language) for _, finding in moving],
        hovertemplate="%{hovertext}<extra></extra>",
        **place,
    )
    for row, finding in enumerate(part.findings):
        if not finding.spread:
            where = {"xref": axis("x", at), "yref": axis("y", at)}
            note = {"text": translate("tracks.chance_fixed", language), **style.SMALL_NOTE}
            figure.add_annotation(x=0, y=row, **where, **note)


def _finding_text(finding: Finding, language: str) -> str:
    def value_text(value: float) -> str:
        return percent(value) if finding.measure == "both_share" else amount(float(f"{value:.3g}"))

    low, high = (value_text(end) for end in finding.chance)
    return (
        f"<b>{translate(f'tracks.measure_{finding.measure}', language)}</b><br>"
        f"{translate('tracks.column_value', language)}: {value_text(finding.value)}"
        f"<br>{translate('tracks.column_expected', language)}: {value_text(finding.expected)} ({low} \u2013 {high})"
        f"<br>{translate('tracks.column_p', language)}: {chance_of(finding.p)}"
        f"<br>{translate('tracks.column_holm', language)}: {chance_of(finding.p_holm)}"
    )


def _measure_name(finding: Finding, language: str) -> str:
    return "<br>".join(wrap(translate(f"tracks.measure_{finding.measure}", language), _NAME_WIDTH))


def _chance_axes(figure: go.Figure, at: int, part: Simultaneity, language: str) -> None:
    names = [in_words(language, partial(_measure_name, finding)) for finding in part.findings]
    vertical = {
        "tickvals": list(range(len(names))),
        "ticktext": names,
        "range": [len(names) - 0.5, -0.5],
        "showgrid": False,
        "fixedrange": True,
    }
    horizontal = {
        "range": [-_EDGE * 1.08, _EDGE * 1.08],
        "tickvals": [-6, -4, -2, 0, 2, 4, 6],
        "ticktext": ["\u2264 \u22126", "\u22124", "\u22122", "0", "2", "4", "\u2265 6"],
        "zeroline": True,
        "zerolinecolor": style.RULE,
        "fixedrange": True,
        "title": {"text": translate("tracks.chance_axis", language)},
    }
    figure.update_layout({layout_axis("y", at): vertical, layout_axis("x", at): horizontal})


def shown_voices(voices: Sequence[Voice]) -> list[Voice]:
    """Voices that the figure draws: all, or the most and the least hostile."""
    half = _MOST_VOICES // 2
    return list(voices) if len(voices) <= _MOST_VOICES else [*voices[:half], *voices[-half:]]


def voices_figure(found: TwoTracks, language: str) -> go.Figure | None:
    """Hostile share of each actor with its interval; the larger the dot, the more acts."""
    shown = shown_voices(found.voices)
    if not shown:
        return None
    figure = go.Figure(layout={"template": style.house_template(), "hovermode": "closest"})
    most = max(voice.speaker.acts for voice in shown)
    for country, colour in zip(found.ledger.dyad, _COUNTRY_COLOURS, strict=True):
        rows = [(row, voice) for row, voice in enumerate(shown) if voice.speaker.country == country]
        if rows:
            _add_voices(figure, rows, translate_or(f"tracks.country_{country}", language, country), colour, most)
    figure.update_yaxes(
        tickvals=list(range(len(shown))),
        ticktext=[_shorten(voice.speaker.name) for voice in shown],
        range=[len(shown) - 0.4, -0.6],
        fixedrange=True,
    )
    axis_text = translate("tracks.voices_axis", language)
    figure.update_xaxes(range=[-0.03, 1.03], tickformat=".0%", title_text=axis_text, fixedrange=True, showgrid=True)
    figure.update_xaxes(gridcolor=style.RULE)
    height = _ROW * len(shown) + 110
    legend = {"x": 0, "xanchor": "left", "y": 1, "yanchor": "bottom"}
    figure.update_layout(height=height, legend=legend, margin={"l": 20, "r": 16, "t": 40, "b": 56})
    style.narrow(figure, {"yaxis.tickfont.size": 10, "margin.r": 8})
    return figure


def _shorten(name: str) -> str:
    limit = 34
    return escape(name if len(name) <= limit else f"{name[: limit - 1]}\u2026", quote=False)


def _add_voices(figure: go.Figure, rows: list[tuple[int, Voice]], name: str, colour: str, most: float) -> None:
    figure.add_scatter(
        x=[voice.share for _, voice in rows],
        y=[row for row, _ in rows],
        name=name,
        mode="markers",
        cliponaxis=False,
        marker={
            "color": colour,
            "size": [8 + 10 * (voice.speaker.acts / most) ** 0.5 for _, voice in rows],
            "line": {"width": 1, "color": style.PAPER},
            "opacity": 1,
        },
        error_x={
            "array": [voice.high - voice.share for _, voice in rows],
            "arrayminus": [voice.share - voice.low for _, voice in rows],
            "color": colour,
            "thickness": 1.3,
            "width": 0,
        },
        hovertext=[_voice_text(voice) for _, voice in rows],
        hovertemplate="%{hovertext}<extra></extra>",
    )


def _voice_text(voice: Voice) -> str:
    speaker = voice.speaker
    band = f"{percent(voice.low)} \u2013 {percent(voice.high)}"
    counts = f"{amount(round(speaker.hostile, 1))} / {amount(speaker.acts)}"
    return f"<b>{escape(speaker.name, quote=False)}</b><br>{percent(voice.share)} ({counts})<br>{band}"


def lag_figure(found: TwoTracks, language: str) -> go.Figure | None:
    """One panel a pair of series: correlation by lag over the band of chance."""
    if not found.lead_lags:
        return None
    figure = go.Figure(layout={"template": style.house_template(), "showlegend": False, "hovermode": "closest"})
    for at, pair in enumerate(found.lead_lags):
        _add_lags(figure, at, pair, language)
        entitle(figure, at, in_words(language, partial(_lag_heading, pair)))
        vertical = {"range": [-1.05, 1.05], "nticks": 5, "zeroline": True, "zerolinecolor": style.QUIET}
        horizontal = {"dtick": 1 if len(pair.lags) < 8 else 2, "tickformat": "+d"}
        figure.update_layout({layout_axis("y", at): vertical, layout_axis("x", at): horizontal})
    arrange(figure, Grid(len(found.lead_lags), 3, 230, title=56, gap=0.07, narrow_pitch=210))
    return figure


def _lag_heading(pair: LeadLag, language: str) -> str:
    first, then = (escape(series_name(series, language), quote=False) for series in (pair.leader, pair.follower))
    note = f'<span style="font-size:{style.SMALL}px;color:{style.QUIET}">p = {chance_of(pair.p)}</span>'
    return f"<b>{first}</b><br>{translate('tracks.lag_pair', language, one='', other=then).lstrip(', ')} \u00b7 {note}"


def _add_lags(figure: go.Figure, at: int, pair: LeadLag, language: str) -> None:
    place = {"xaxis": axis("x", at), "yaxis": axis("y", at)}
    lags = list(pair.lags)
    outline = [*(low for low, _ in pair.bands), *(high for _, high in reversed(pair.bands))]
    look = {"fill": "toself", "fillcolor": BAND, "line": {"width": 0}, "mode": "lines", "hoverinfo": "skip"}
    figure.add_scatter(x=[*lags, *reversed(lags)], y=outline, **look, **place)
    outside = [not low <= value <= high for value, (low, high) in zip(pair.values, pair.bands, strict=True)]
    stems_x = [part for lag in lags for part in (lag, lag, None)]
    stems_y = [part for value in pair.values for part in (0, value, None)]
    thin = {"color": style.MODEL, "width": 2}
    figure.add_scatter(x=stems_x, y=stems_y, mode="lines", line=thin, hoverinfo="skip", **place)
    figure.add_scatter(
        x=lags,
        y=list(pair.values),
        mode="markers",
        marker={
            "size": 7,
            "color": [style.MODEL if out else style.PAPER for out in outside],
            "line": {"width": 1.6, "color": style.MODEL},
        },
        hovertext=[
            f"{pair_name(pair, language)}<br>{with_sign(lag, 0)}: {with_sign(v)}"
            for lag, v in zip(lags, pair.values, strict=True)
        ],
        hovertemplate="%{hovertext}<extra></extra>",
        **place,
    )
