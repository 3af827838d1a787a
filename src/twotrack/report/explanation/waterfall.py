"""A waterfall as SVG: bars that begin where the one before ended, from the first year's rate to the last year's."""

from collections.abc import Callable
from dataclasses import dataclass

from twotrack.explanation.accounts import UNEXPLAINED
from twotrack.explanation.twin.attribution import DRIFT, OUTSIDE, Attribution, Part, in_view
from twotrack.report.page.markup import Html, element
from twotrack.tables.catalogue import translate

WIDTH, LEFT, RIGHT, ROW, TOP, BAR = 760, 250, 70, 30, 8, 16
INK, QUIET, UP, DOWN = "#1d2733", "#5b6875", "#c8440c", "#1f6391"
FONT = "sans-serif"


@dataclass(frozen=True)
class Axis:
    """Where a rate lies across the drawing."""

    low: float
    high: float

    def x(self, rate: float) -> float:
        """Pixels from the left."""
        return LEFT + (WIDTH - LEFT - RIGHT) * (rate - self.low) / ((self.high - self.low) or 1.0)


def waterfall(found: Attribution, label: Callable[[str], str], language: str) -> Html:
    """Drawing of one attribution, its text the figures themselves; bands as thin lines, direction also by an arrow."""
    parts = in_view(found)
    starts = [found.before]
    for part in parts:
        starts.append(starts[-1] + part.mean)
    edges = [
        *starts,
        *(start + one for start, part in zip(starts, parts, strict=False) for one in (part.low, part.high)),
    ]
    axis = Axis(min(0.0, *edges), max(edges))
    rows = [_total(0, str(found.first), found.before, axis)]
    rows += [_bar(at, part, label(part.player), starts[at - 1], axis) for at, part in enumerate(parts, start=1)]
    rows.append(_total(len(parts) + 1, str(found.last), found.after, axis))
    zero = _line(axis.x(0.0), axis.x(0.0), TOP, TOP + ROW * len(rows), QUIET)
    text = reference_text(found, language)
    box = f"0 0 {WIDTH} {TOP * 2 + ROW * len(rows)}"
    return element("svg", element("title", text), zero, rows, viewBox=box, role="img", class_="waterfall")


def reference_text(found: Attribution, language: str) -> str:
    """What a change is compared with, and whose dynamics share it out."""
    text = translate(f"explain.reference_{found.reference}", language, first=found.first)
    return text if found.of == "twin" else f"{translate('explain.by_simulator', language)} {text}"


def _bar(at: int, part: Part, label: str, start: float, axis: Axis) -> Html:
    rises = part.mean >= 0
    # What nobody explains has the colour of the axis, and drift too: neither is an account.
    colour = QUIET if part.player in {UNEXPLAINED, OUTSIDE, DRIFT} else UP if rises else DOWN
    left, right = sorted((axis.x(start), axis.x(start + part.mean)))
    middle = TOP + ROW * at + ROW / 2
    bar = _rectangle(left, middle - BAR / 2, right - left, colour)
    band = _line(axis.x(start + part.low), axis.x(start + part.high), middle, middle, INK)
    arrow = "\u25b2" if rises else "\u25bc"
    return element("g", bar, band, _text(LEFT - 8, middle, label, "end"), _number(middle, f"{arrow} {part.mean:+.2f}"))


def _total(at: int, label: str, rate: float, axis: Axis) -> Html:
    middle = TOP + ROW * at + ROW / 2
    bar = _rectangle(axis.x(0.0), middle - BAR / 2, axis.x(rate) - axis.x(0.0), INK)
    return element("g", bar, _text(LEFT - 8, middle, label, "end"), _number(middle, f"{rate:.2f}"))


def _number(middle: float, text: str) -> Html:
    return _text(WIDTH - 4, middle, text, "end")


def _text(x: float, y: float, text: str, anchor: str) -> Html:
    look = {"text_anchor": anchor, "font_family": FONT, "font_size": "12", "fill": INK, "dominant_baseline": "middle"}
    return element("text", text, x=f"{x:.1f}", y=f"{y:.1f}", **look)


def _rectangle(x: float, y: float, width: float, colour: str) -> Html:
    return element("rect", x=f"{x:.1f}", y=f"{y:.1f}", width=f"{max(width, 0.5):.1f}", height=str(BAR), fill=colour)


def _line(x1: float, x2: float, y1: float, y2: float, colour: str) -> Html:
    ends = {"x1": f"{x1:.1f}", "x2": f"{x2:.1f}", "y1": f"{y1:.1f}", "y2": f"{y2:.1f}"}
    return element("line", stroke=colour, stroke_width="1.5", **ends)
