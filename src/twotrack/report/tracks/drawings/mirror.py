"""The picture of this project: cooperation above the line, hostility below it, neither cancelling the other."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date

import numpy as np

from twotrack.record.tracks.calendar import label_of, next_start, start_of
from twotrack.record.tracks.ledger import BOTH, QUADS, Ledger, Numbers, Scope, acts_of, by_quad
from twotrack.record.tracks.measure import TwoTracks
from twotrack.report.drawing.marks import drawing, hover, key, path, scale_lines, scale_words, stretch, text
from twotrack.report.drawing.scale import Axis, Frame, bar_path, line_path, ticks
from twotrack.report.page.markup import Html, element, join_html
from twotrack.report.page.numerals import compact
from twotrack.report.page.wording import amount
from twotrack.report.tracks.drawings.dates import date_words
from twotrack.report.tracks.words import scope_name
from twotrack.tables.catalogue import translate

# Deeds stand at the axis, where weight belongs, and words reach out from them.
_STACK = (("material_cooperation", "verbal_cooperation"), ("material_conflict", "verbal_conflict"))
LOOKS: dict[str, str] = dict(zip(QUADS, ("bar-word up", "bar-deed up", "bar-word down", "bar-deed down"), strict=True))
_COARSER = {"week": "quarter", "month": "quarter", "quarter": "year", "year": "year"}
_DAYS = {"week": 7.0, "month": 30.4375, "quarter": 91.3125, "year": 365.25}
_MOST_BARS, _FULL = 110, 0.94
# The smaller side keeps room for its name, and the tallest bar some air.
_LEAST_SIDE, _HEADROOM = 0.35, 1.15
_TEXTS, _TICKS, _TICKS_SMALL = 6, 6, 4


@dataclass(frozen=True)
class _Panel:
    """Bars of one part of the record."""

    scope: Scope
    starts: tuple[date, ...]
    by: str
    sums: Numbers

    @property
    def spans(self) -> list[tuple[float, float]]:
        """First day of each period, and the day after its last."""
        return [(start.toordinal(), next_start(start, self.by).toordinal()) for start in self.starts]


def mirror(found: TwoTracks, language: str) -> Html:
    """Both sides together, then each direction, over time, with the key of their colours."""
    ledger, by = found.ledger, drawn_by(found.ledger)
    scopes = [Scope(BOTH, BOTH), *(Scope("direction", name) for name in ledger.directions)]
    panels = _panels(ledger, scopes, by)
    # Both directions have one scale.
    axes = [_up(panels[:1]), *[_up(panels[1:])] * (len(panels) - 1)]
    shown = [
        _panel_drawing(panel, up, ledger, language, _levels(found, by, panel, up) if at == 0 else None)
        for at, (panel, up) in enumerate(zip(panels, axes, strict=True))
    ]
    return join_html(shown, key((LOOKS[quad], translate(f"tracks.quad_{quad}", language)) for quad in QUADS))


def topics(found: TwoTracks, language: str) -> Html | None:
    """One mirrored panel an issue, by longer periods, each on its own scale; None where the issues are unknown."""
    ledger = found.ledger
    scopes = [part.scope for part in found.parts if part.scope.kind == "topic"]
    if not scopes:
        return None
    scopes.sort(key=lambda scope: -float(acts_of(ledger, scope).number.sum()))
    panels = _panels(ledger, scopes, coarser(ledger))
    shown = (element("div", _small(panel, ledger, language)) for panel in panels)
    return element("div", *shown, class_="multiples")


def coarser(ledger: Ledger) -> str:
    """Longer period by which issues are shown."""
    return _COARSER[ledger.selection.by]


def drawn_by(ledger: Ledger) -> str:
    """Period of the bars: the one that was measured, or a longer one where the bars would be too thin."""
    return ledger.selection.by if len(ledger.starts) <= _MOST_BARS else coarser(ledger)


def _panels(ledger: Ledger, scopes: Sequence[Scope], by: str) -> list[_Panel]:
    starts = tuple(dict.fromkeys(start_of(start, by) for start in ledger.starts))
    return [_Panel(scope, starts, by, _coarse(ledger, scope, starts, by)) for scope in scopes]


def _coarse(ledger: Ledger, scope: Scope, starts: Sequence[date], by: str) -> Numbers:
    sums = np.zeros((len(QUADS), len(starts)))
    places = [starts.index(start_of(start, by)) for start in ledger.starts]
    for row, fine in enumerate(by_quad(acts_of(ledger, scope), len(ledger.starts))):
        np.add.at(sums[row], places, fine)
    return sums


def _up(panels: Sequence[_Panel]) -> Axis:
    """Axis of some panels: hostility below zero, and room for the name of the smaller side."""
    up = max((float(panel.sums[:2].sum(axis=0).max(initial=0)) for panel in panels), default=0.0)
    down = max((float(panel.sums[2:].sum(axis=0).max(initial=0)) for panel in panels), default=0.0)
    up, down = max(up, _LEAST_SIDE * down) or 1.0, max(down, _LEAST_SIDE * up) or 1.0
    return Axis(-_HEADROOM * down, _HEADROOM * up)


def _frame(panel: _Panel, up: Axis) -> Frame:
    return Frame(Axis(panel.spans[0][0], panel.spans[-1][1]), up)


def _panel_drawing(panel: _Panel, up: Axis, ledger: Ledger, language: str, levels: Html | None) -> Html:
    frame, at = _frame(panel, up), ticks(up.low, up.high, _TICKS)
    name = scope_name(panel.scope, language)
    return drawing(
        name,
        translate("tracks.mirror_alt", language, period=translate(f"tracks.period_{panel.by}", language)),
        scale_lines(at, up),
        scale_words(at, [compact(abs(value), language) for value in at], up),
        date_words(panel.starts, frame.across),
        stretch(_bars(panel, frame), levels),
        text(name, "0", "0", "strong", dy=-8),
        text(translate("tracks.cooperation", language), "0", "0", "up", dx=4, dy=13),
        text(translate("tracks.hostility", language), "0", "100%", "down", dx=4, dy=-6),
        hover(*_hints(panel, ledger, language), frame.across),
        size="mirror" if levels is None else "mirror first",
    )


def _small(panel: _Panel, ledger: Ledger, language: str) -> Html:
    up = _up([panel])
    frame, at, name = _frame(panel, up), ticks(up.low, up.high, _TICKS_SMALL), scope_name(panel.scope, language)
    shown = drawing(
        name,
        "",
        scale_lines(at, up),
        scale_words(at, [compact(abs(value), language) for value in at], up),
        date_words(panel.starts, frame.across, few=True),
        stretch(_bars(panel, frame)),
        hover(*_hints(panel, ledger, language), frame.across),
        size="small",
    )
    return join_html(element("h4", name), shown)


def _bars(panel: _Panel, frame: Frame) -> list[Html | None]:
    edges = [(left, left + _FULL * (right - left)) for left, right in panel.spans]
    shapes: list[Html | None] = []
    for stack, sign in zip(_STACK, (1, -1), strict=True):
        base = np.zeros(len(edges))
        for quad in stack:
            top = base + sign * panel.sums[QUADS.index(quad)]
            shapes.append(path(bar_path(edges, base.tolist(), top.tolist(), frame), LOOKS[quad]))
            base = top
    return shapes


def periods_told(found: TwoTracks, language: str) -> list[tuple[str, ...]]:
    """Every period with any act of both sides: its name, the sum of each class, and what happened."""
    panel = _panels(found.ledger, [Scope(BOTH, BOTH)], drawn_by(found.ledger))[0]
    return [
        (
            label_of(panel.starts[at], panel.by),
            *(amount(round(float(value), 1)) for value in panel.sums[:, at]),
            "; ".join(_texts(panel, at, found.ledger, language)),
        )
        for at in range(len(panel.starts))
        if panel.sums[:, at].any()
    ]


def _hints(panel: _Panel, ledger: Ledger, language: str) -> tuple[list[tuple[float, float]], list[str]]:
    active = [at for at in range(len(panel.starts)) if panel.sums[:, at].any()]
    return [panel.spans[at] for at in active], [_story(panel, at, ledger, language) for at in active]


def _story(panel: _Panel, at: int, ledger: Ledger, language: str) -> str:
    lines = [label_of(panel.starts[at], panel.by)]
    for row, quad in enumerate(QUADS):
        if panel.sums[row, at]:
            figure = amount(round(float(panel.sums[row, at]), 1))
            lines.append(f"{translate(f'tracks.quad_{quad}', language)}: {figure}")
    if panel.scope.kind != "topic":
        texts = _texts(panel, at, ledger, language)
        lines += [f"\u00b7 {one}" for one in texts[:_TEXTS]]
        lines += [f"\u2026 +{len(texts) - _TEXTS}"] if len(texts) > _TEXTS else []
    return "\n".join(lines)


def _texts(panel: _Panel, at: int, ledger: Ledger, language: str) -> list[str]:
    # Counts of kinds of events of several short periods do not add up to those of a longer one.
    if panel.by != ledger.selection.by and ledger.kind == "events":
        return []
    fine = [place for place, start in enumerate(ledger.starts) if start_of(start, panel.by) == panel.starts[at]]
    return [told for place in fine for told in ledger.texts.get((panel.scope.name, place), {}).get(language, ())]


def _levels(found: TwoTracks, drawn: str, panel: _Panel, up: Axis) -> Html:
    # Fine lines where the pace is even; a single stretch would say nothing.
    labels = {label: at for at, label in enumerate(found.ledger.labels)}
    by, frame = found.ledger.selection.by, _frame(panel, up)
    lines: list[Html | None] = []
    for series, sign, side in (("cooperation", 1, "up"), ("hostility", -1, "down")):
        parts = [stretch for stretch in found.stretches if stretch.series == series]
        for part in parts if len(parts) > 1 else ():
            first = found.ledger.starts[labels[part.first]].toordinal()
            last = next_start(found.ledger.starts[labels[part.last]], by).toordinal()
            level = sign * part.level * _DAYS[drawn] / _DAYS[by]
            lines.append(path(line_path([first, last], [level, level], frame), f"pace {side}"))
    return join_html(lines)
