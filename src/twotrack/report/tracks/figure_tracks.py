"""The picture of this project: cooperation above the line, hostility below it, neither cancelling the other."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from functools import partial
from html import escape
from textwrap import wrap
from typing import Any

import numpy as np
import plotly.graph_objects as go

from twotrack.record.tracks.calendar import label_of, next_start, start_of
from twotrack.record.tracks.ledger import BOTH, QUADS, Ledger, Numbers, Scope, acts_of, by_quad
from twotrack.record.tracks.measure import TwoTracks
from twotrack.report.page import style
from twotrack.report.page.panels import Grid, arrange, axis, entitle, layout_axis
from twotrack.report.page.wording import amount
from twotrack.report.tracks.words import scope_name, unit_name
from twotrack.tables.bilingual import in_words
from twotrack.tables.catalogue import translate

# Blue and vermilion stay apart for the colour-blind; deeds are dark and words light, so a grey print keeps them.
COLOURS = dict(zip(QUADS, ("#93bfdc", "#1b5a86", "#f3b08d", "#b83c08"), strict=True))
_UP, _DOWN = COLOURS["material_cooperation"], COLOURS["material_conflict"]
# Deeds stand at the axis, where weight belongs, and words reach out from them.
_STACK = ("material_cooperation", "verbal_cooperation", "material_conflict", "verbal_conflict")
_COARSER = {"week": "quarter", "month": "quarter", "quarter": "year", "year": "year"}
_DAYS = {"week": 7.0, "month": 30.4375, "quarter": 91.3125, "year": 365.25}
_MOST_BARS = 110
# The smaller side keeps room for its name, and the tallest bar some air.
_LEAST_SIDE, _HEADROOM = 0.35, 1.15
_TEXT_WIDTH, _TEXTS, _FULL = 58, 6, 0.94
_TICKS, _FIRST_ROW, _SHORT_SPAN = 6, 1.45, 1200


@dataclass(frozen=True)
class _Panel:
    """Bars of one part of the record."""

    at: int
    scope: Scope
    starts: tuple[date, ...]
    by: str
    sums: Numbers


def mirror_figure(found: TwoTracks, language: str) -> go.Figure:
    """Both sides together, then each direction, over time."""
    ledger, by = found.ledger, drawn_by(found.ledger)
    scopes = [Scope(BOTH, BOTH), *(Scope("direction", name) for name in ledger.directions)]
    figure = _blank()
    panels = _panels(ledger, scopes, by)
    for panel in panels:
        _add_bars(figure, panel, ledger, language)
        _name(figure, panel, language)
    _scale(figure, panels[:1], unit_name(found, language))
    _scale(figure, panels[1:], unit_name(found, language))
    _add_levels(figure, found, by)
    margins = {"l": 44, "r": 8, "b": 48}
    narrower: dict[str, Any] = {"margin.b": 92}
    placed: dict[str, Any] = {"margins": margins, "narrower": narrower, "first": _FIRST_ROW}
    arrange(figure, Grid(len(panels), 1, 235, 30, 26, narrow_pitch=205, **placed))
    _share_time(figure, panels)
    return figure


def topics_figure(found: TwoTracks, language: str) -> go.Figure | None:
    """One mirrored panel an issue, by longer periods, each on its own scale; none where no issues are told."""
    ledger = found.ledger
    scopes = [part.scope for part in found.parts if part.scope.kind == "topic"]
    if not scopes:
        return None
    figure = _blank()
    scopes.sort(key=lambda scope: -float(acts_of(ledger, scope).number.sum()))
    panels = _panels(ledger, scopes, coarser(ledger))
    for panel in panels:
        _add_bars(figure, panel, ledger, language, legend=False)
        entitle(figure, panel.at, f"<b>{escape(scope_name(panel.scope, language), quote=False)}</b>")
        _scale(figure, [panel], "")
    figure.update_layout(showlegend=False)
    arrange(figure, Grid(len(panels), 4, 170, title=30, gap=0.04, narrow_columns=2, narrow_pitch=150))
    _share_time(figure, panels, ticks=3)
    return figure


def coarser(ledger: Ledger) -> str:
    """Longer period by which issues are shown."""
    return _COARSER[ledger.selection.by]


def drawn_by(ledger: Ledger) -> str:
    """Period of the bars: the one that was measured, or a longer one where the bars would be too thin."""
    return ledger.selection.by if len(ledger.starts) <= _MOST_BARS else coarser(ledger)


def _panels(ledger: Ledger, scopes: Sequence[Scope], by: str) -> list[_Panel]:
    starts = tuple(dict.fromkeys(start_of(start, by) for start in ledger.starts))
    return [_Panel(at, scope, starts, by, _coarse(ledger, scope, starts, by)) for at, scope in enumerate(scopes)]


def _blank() -> go.Figure:
    return go.Figure(layout={"template": style.house_template(), "barmode": "relative", "hovermode": "closest"})


def _coarse(ledger: Ledger, scope: Scope, starts: Sequence[date], by: str) -> Numbers:
    sums = np.zeros((len(QUADS), len(starts)))
    places = [starts.index(start_of(start, by)) for start in ledger.starts]
    for row, fine in enumerate(by_quad(acts_of(ledger, scope), len(ledger.starts))):
        np.add.at(sums[row], places, fine)
    return sums


def _add_bars(figure: go.Figure, panel: _Panel, ledger: Ledger, language: str, *, legend: bool = True) -> None:
    active = [at for at in range(len(panel.starts)) if panel.sums[:, at].any()]
    spans = [(panel.starts[at], next_start(panel.starts[at], panel.by)) for at in active]
    hover = [in_words(language, partial(_hover, panel, at, ledger)) for at in active]
    for quad in _STACK:
        row = QUADS.index(quad)
        sign = 1 if row < 2 else -1
        figure.add_bar(
            x=[(start + (end - start) / 2).isoformat() for start, end in spans],
            y=[sign * round(float(panel.sums[row, at]), 2) for at in active],
            width=[_FULL * (end - start) / timedelta(milliseconds=1) for start, end in spans],
            xaxis=axis("x", panel.at),
            yaxis=axis("y", panel.at),
            name=translate(f"tracks.quad_{quad}", language),
            legendgroup=quad,
            legendrank=1 + row,
            showlegend=legend and panel.at == 0,
            marker={"color": COLOURS[quad], "line": {"width": 0}},
            hovertext=hover,
            hovertemplate="%{hovertext}<extra></extra>",
        )


def _hover(panel: _Panel, at: int, ledger: Ledger, language: str) -> str:
    lines = [f"<b>{label_of(panel.starts[at], panel.by)}</b>"]
    for row, quad in enumerate(QUADS):
        if panel.sums[row, at]:
            lines.append(
                f"{translate(f'tracks.quad_{quad}', language)}: {amount(round(float(panel.sums[row, at]), 1))}"
            )
    if panel.scope.kind != "topic":
        lines += _told_texts(_texts(panel, at, ledger, language))
    return "<br>".join(lines)


def _texts(panel: _Panel, at: int, ledger: Ledger, language: str) -> list[str]:
    # Counts of kinds of events of several short periods do not add up to those of a longer one.
    if panel.by != ledger.selection.by and ledger.kind == "events":
        return []
    fine = [place for place, start in enumerate(ledger.starts) if start_of(start, panel.by) == panel.starts[at]]
    return [text for place in fine for text in ledger.texts.get((panel.scope.name, place), {}).get(language, ())]


def _told_texts(texts: list[str]) -> list[str]:
    shown = ["<br>\u2003".join(wrap(escape(text, quote=False), _TEXT_WIDTH)) for text in texts[:_TEXTS]]
    more = [f"\u2026 +{len(texts) - _TEXTS}"] if len(texts) > _TEXTS else []
    return [f"\u00b7 {text}" for text in [*shown, *more]]


def _name(figure: go.Figure, panel: _Panel, language: str) -> None:
    entitle(figure, panel.at, f"<b>{escape(scope_name(panel.scope, language), quote=False)}</b>", font={"size": 14})
    side = {"xref": f"{axis('x', panel.at)} domain", "yref": f"{axis('y', panel.at)} domain", "showarrow": False}
    for word, colour, height, anchor in (("cooperation", _UP, 1, "top"), ("hostility", _DOWN, 0, "bottom")):
        font = {"color": colour, "size": style.NORMAL}
        text = f"<b>{translate(f'tracks.{word}', language)}</b>"
        figure.add_annotation(text=text, x=0.006, y=height, xanchor="left", yanchor=anchor, font=font, **side)


def _scale(figure: go.Figure, panels: Sequence[_Panel], unit: str) -> None:
    up = max((float(panel.sums[:2].sum(axis=0).max(initial=0)) for panel in panels), default=0.0)
    down = max((float(panel.sums[2:].sum(axis=0).max(initial=0)) for panel in panels), default=0.0)
    up, down = max(up, _LEAST_SIDE * down), max(down, _LEAST_SIDE * up)
    step = _step(max(up + down, 2.0), _HEADROOM * min(up, down))
    ticks = [step * k for k in range(-int(down // step), int(up // step) + 1)]
    for panel in panels:
        shown = {
            "range": [-_HEADROOM * down, _HEADROOM * up],
            "tickvals": ticks,
            "ticktext": [amount(abs(tick)) for tick in ticks],
            "zeroline": True,
            "zerolinecolor": style.INK,
            "zerolinewidth": 1.4,
            "title": {"text": unit},
            "fixedrange": True,
        }
        figure.update_layout({layout_axis("y", panel.at): shown})


def _step(largest: float, smaller: float) -> float:
    """Distance of ticks: a round one, and small enough for a tick on the smaller side too."""
    rough = max(largest / _TICKS, 1.0)
    power = 10.0 ** np.floor(np.log10(rough))
    step = float(next(power * k for k in (1, 2, 5, 10) if power * k >= rough))
    fitting = [step / k for k in (1, 2, 2.5, 5) if step / k <= smaller]
    return fitting[0] if fitting and fitting[0] >= 1 else step


def _share_time(figure: go.Figure, panels: Sequence[_Panel], ticks: int | None = None) -> None:
    starts, by = panels[0].starts, panels[0].by
    room = [starts[0].isoformat(), next_start(starts[-1], by).isoformat()]
    # Names of months would be English in both languages.
    numbered = {"tickformat": "%Y-%m"} if (starts[-1] - starts[0]).days < _SHORT_SPAN else {}
    for panel in panels:
        more: dict[str, Any] = numbered | ({"nticks": ticks} if ticks else {})
        if panel.at:
            more["matches"] = "x"
        figure.update_layout({layout_axis("x", panel.at): {"type": "date", "range": room, "fixedrange": True, **more}})
    if not ticks:
        figure.update_layout(legend={"x": 0, "y": 0, "yref": "container", "yanchor": "bottom"})


def _add_levels(figure: go.Figure, found: TwoTracks, drawn: str) -> None:
    # Fine lines where the pace is even; a single stretch would say nothing.
    labels = {label: at for at, label in enumerate(found.ledger.labels)}
    by = found.ledger.selection.by
    longer = _DAYS[drawn] / _DAYS[by]
    for series, sign, colour in (("cooperation", 1, _UP), ("hostility", -1, _DOWN)):
        parts = [stretch for stretch in found.stretches if stretch.series == series]
        for part in parts if len(parts) > 1 else ():
            first = found.ledger.starts[labels[part.first]]
            last = next_start(found.ledger.starts[labels[part.last]], by)
            figure.add_scatter(
                x=[first.isoformat(), last.isoformat()],
                y=[sign * longer * part.level] * 2,
                mode="lines",
                line={"color": colour, "width": 1.2, "dash": "2px,2px"},
                hoverinfo="skip",
                showlegend=False,
            )
