"""A waterfall as SVG: bars that begin where the one before ended, from the first year's rate to the last year's."""

from collections.abc import Callable, Sequence
from itertools import accumulate

from twotrack.explanation.accounts import UNEXPLAINED
from twotrack.explanation.twin.attribution import DRIFT, OUTSIDE, Attribution, Part, in_view
from twotrack.report.drawing.pixels import Point, Scale, box_between, drawing, line_between, text_at
from twotrack.report.page.markup import Html, element, join_html
from twotrack.tables.catalogue import translate
from twotrack.tables.numerals import with_sign

# Labels stand above their bars, so that they keep their room in any language and on a narrow screen.
WIDTH, ROW, BAR, LABEL, EDGE = 480, 40, 14, 13, 2


def common_axis(every: Sequence[Attribution]) -> Scale:
    """One axis for all drawings of a page, so that their bars can be compared."""
    edges = [edge for found in every for edge in (*_starts(found), *_bands(found))]
    return Scale(min(0.0, *edges), max(edges), EDGE, WIDTH - EDGE)


def _starts(found: Attribution) -> list[float]:
    """Where each bar begins, and where the last one ends."""
    return list(accumulate((part.mean for part in in_view(found)), initial=found.before))


def _bands(found: Attribution) -> list[float]:
    pairs = zip(_starts(found), in_view(found), strict=False)
    return [start + end for start, part in pairs for end in (part.low, part.high)]


def waterfall(found: Attribution, label: Callable[[str], str], language: str, axis: Scale) -> Html:
    """Drawing of one attribution, its text the figures themselves; bands as thin lines, direction also by an arrow."""
    parts, starts = in_view(found), _starts(found)
    rows = [_total(0, str(found.first), found.before, axis)]
    rows += [_bar(at, part, label(part.player), starts[at - 1], axis) for at, part in enumerate(parts, start=1)]
    rows.append(_total(len(parts) + 1, str(found.last), found.after, axis))
    joins = [_upright(axis.at(rate), _middle(at), _middle(at + 1), "join") for at, rate in enumerate(starts)]
    zero = _upright(axis.at(0.0), LABEL, ROW * len(rows), "zero")
    return drawing(Point(WIDTH, ROW * len(rows)), reference_text(found, language), zero, joins, rows)


def reference_text(found: Attribution, language: str) -> str:
    """What a change is compared with, and whose dynamics share it out."""
    text = translate(f"explain.reference_{found.reference}", language, first=found.first)
    return text if found.of == "twin" else f"{translate('explain.by_simulator', language)} {text}"


def _bar(at: int, part: Part, label: str, start: float, axis: Scale) -> Html:
    rises = part.mean >= 0
    # What nobody explains has the colour of the axis, and drift too: neither is an account.
    kind = "rest" if part.player in {UNEXPLAINED, OUTSIDE, DRIFT} else "up" if rises else "down"
    left, right = sorted((axis.at(start), axis.at(start + part.mean)))
    bar = _row_bar(at, left, right, kind)
    low, high = (Point(axis.at(start + end), _middle(at)) for end in (part.low, part.high))
    band = line_between(low, high, "band")
    arrow = "\u25b2" if rises else "\u25bc"
    return element("g", bar, band, _words(at, label, f"{arrow} {with_sign(part.mean)}"))


def _total(at: int, label: str, rate: float, axis: Scale) -> Html:
    bar = _row_bar(at, axis.at(0.0), axis.at(rate), "whole")
    return element("g", bar, _words(at, label, f"{rate:.2f}"))


def _middle(at: int) -> float:
    """Height of the middle of a bar, by its row."""
    return ROW * (at + 1) - BAR


def _words(at: int, label: str, number: str) -> Html:
    """What a row is of, and its number, on the line above its bar."""
    line = ROW * at + LABEL
    return join_html(text_at(Point(3 * EDGE, line), label), text_at(Point(WIDTH - EDGE, line), number, "end"))


def _row_bar(at: int, left: float, right: float, kind: str) -> Html:
    """Bar of a row, wide enough to be seen."""
    top = _middle(at) - BAR / 2
    return box_between(Point(left, top), Point(max(right, left + 0.5), top + BAR), kind)


def _upright(x: float, top: float, bottom: float, kind: str) -> Html:
    return line_between(Point(x, top), Point(x, bottom), kind)
