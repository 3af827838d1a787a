"""A waterfall as SVG: bars that begin where the one before ended, from the first year's rate to the last year's."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from itertools import accumulate

from twotrack.explanation.accounts import UNEXPLAINED
from twotrack.explanation.twin.attribution import DRIFT, OUTSIDE, Attribution, Part, in_view
from twotrack.report.page.markup import Html, element, join_html
from twotrack.tables.catalogue import translate
from twotrack.tables.numerals import with_sign

# Labels stand above their bars, so that they keep their room in any language and on a narrow screen.
WIDTH, ROW, BAR, LABEL, EDGE = 480, 40, 14, 13, 2
INK, QUIET, UP, DOWN, RULE = "#1d2733", "#5b6875", "#c8440c", "#1f6391", "#b9c1c9"
FONT = "sans-serif"


@dataclass(frozen=True)
class Axis:
    """Where a rate lies across the drawing."""

    low: float
    high: float

    def x(self, rate: float) -> float:
        """Pixels from the left."""
        return EDGE + (WIDTH - 2 * EDGE) * (rate - self.low) / ((self.high - self.low) or 1.0)


def common_axis(every: Sequence[Attribution]) -> Axis:
    """One axis for all drawings of a page, so that their bars can be compared."""
    edges = [edge for found in every for edge in (*_starts(found), *_bands(found))]
    return Axis(min(0.0, *edges), max(edges))


def _starts(found: Attribution) -> list[float]:
    """Where each bar begins, and where the last one ends."""
    return list(accumulate((part.mean for part in in_view(found)), initial=found.before))


def _bands(found: Attribution) -> list[float]:
    pairs = zip(_starts(found), in_view(found), strict=False)
    return [start + end for start, part in pairs for end in (part.low, part.high)]


def waterfall(found: Attribution, label: Callable[[str], str], language: str, axis: Axis) -> Html:
    """Drawing of one attribution, its text the figures themselves; bands as thin lines, direction also by an arrow."""
    parts, starts = in_view(found), _starts(found)
    rows = [_total(0, str(found.first), found.before, axis)]
    rows += [_bar(at, part, label(part.player), starts[at - 1], axis) for at, part in enumerate(parts, start=1)]
    rows.append(_total(len(parts) + 1, str(found.last), found.after, axis))
    joins = [_line(axis.x(rate), axis.x(rate), _middle(at), _middle(at + 1), RULE) for at, rate in enumerate(starts)]
    zero = _line(axis.x(0.0), axis.x(0.0), LABEL, ROW * len(rows), QUIET)
    text = reference_text(found, language)
    box = f"0 0 {WIDTH} {ROW * len(rows)}"
    return element("svg", element("title", text), zero, joins, rows, viewBox=box, role="img", class_="waterfall")


def reference_text(found: Attribution, language: str) -> str:
    """What a change is compared with, and whose dynamics share it out."""
    text = translate(f"explain.reference_{found.reference}", language, first=found.first)
    return text if found.of == "twin" else f"{translate('explain.by_simulator', language)} {text}"


def _bar(at: int, part: Part, label: str, start: float, axis: Axis) -> Html:
    rises = part.mean >= 0
    # What nobody explains has the colour of the axis, and drift too: neither is an account.
    colour = QUIET if part.player in {UNEXPLAINED, OUTSIDE, DRIFT} else UP if rises else DOWN
    left, right = sorted((axis.x(start), axis.x(start + part.mean)))
    bar = _rectangle(left, _middle(at) - BAR / 2, right - left, colour)
    band = _line(axis.x(start + part.low), axis.x(start + part.high), _middle(at), _middle(at), INK)
    arrow = "\u25b2" if rises else "\u25bc"
    return element("g", bar, band, _words(at, label, f"{arrow} {with_sign(part.mean)}"))


def _total(at: int, label: str, rate: float, axis: Axis) -> Html:
    bar = _rectangle(axis.x(0.0), _middle(at) - BAR / 2, axis.x(rate) - axis.x(0.0), INK)
    return element("g", bar, _words(at, label, f"{rate:.2f}"))


def _middle(at: int) -> float:
    """Height of the middle of a bar, by its row."""
    return ROW * (at + 1) - BAR


def _words(at: int, label: str, number: str) -> Html:
    """What a row is of, and its number, on the line above its bar."""
    line = ROW * at + LABEL
    return join_html(_text(3 * EDGE, line, label, "start"), _text(WIDTH - EDGE, line, number, "end"))


def _text(x: float, y: float, text: str, anchor: str) -> Html:
    look = {"text_anchor": anchor, "font_family": FONT, "font_size": str(LABEL), "fill": INK}
    return element("text", text, x=f"{x:.1f}", y=f"{y:.1f}", **look)


def _rectangle(x: float, y: float, width: float, colour: str) -> Html:
    return element("rect", x=f"{x:.1f}", y=f"{y:.1f}", width=f"{max(width, 0.5):.1f}", height=str(BAR), fill=colour)


def _line(x1: float, x2: float, y1: float, y2: float, colour: str) -> Html:
    ends = {"x1": f"{x1:.1f}", "x2": f"{x2:.1f}", "y1": f"{y1:.1f}", "y2": f"{y2:.1f}"}
    return element("line", stroke=colour, stroke_width="1.5", **ends)
