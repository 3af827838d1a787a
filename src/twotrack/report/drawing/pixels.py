"""Shapes in pixels, for a drawing of one size that shrinks as a whole: rows of bars, a plane, a file of its own.

How they look is said by their classes, so that a dark page and paper can differ.
"""

from collections.abc import Sequence
from typing import NamedTuple

from twotrack.report.drawing.scale import Axis
from twotrack.report.page.markup import Attribute, Html, element


class Point(NamedTuple):
    """Pixels from the left and from the top."""

    x: float
    y: float


class Scale(NamedTuple):
    """Values from `low` to `high` laid over pixels from `start` to `end`."""

    low: float
    high: float
    start: float
    end: float

    def at(self, value: float) -> float:
        """Pixels of a value; what lies outside is put on the edge.

        >>> Scale(0, 10, 100, 200).at(2.5), Scale(0, 10, 100, 200).at(99)
        (125.0, 200.0)
        """
        part = Axis(self.low, self.high).share(value)
        return self.start + (self.end - self.start) * min(max(part, 0.0), 1.0)


def text_at(point: Point, words: str, anchor: str = "start", class_: str | None = None) -> Html:
    """Words whose base line begins, ends or has its middle at a point."""
    return element("text", words, x=_pixels(point.x), y=_pixels(point.y), text_anchor=anchor, class_=class_)


def line_between(first: Point, last: Point, class_: str) -> Html:
    """Straight line."""
    ends = {"x1": _pixels(first.x), "y1": _pixels(first.y), "x2": _pixels(last.x), "y2": _pixels(last.y)}
    return element("line", class_=class_, **ends)


def box_between(first: Point, last: Point, class_: str) -> Html:
    """Rectangle with two opposite corners."""
    left, right = sorted((first.x, last.x))
    top, bottom = sorted((first.y, last.y))
    sides = {"width": _pixels(right - left), "height": _pixels(bottom - top)}
    return element("rect", x=_pixels(left), y=_pixels(top), class_=class_, **sides)


def dot_at(point: Point, radius: float, class_: str) -> Html:
    """Circle."""
    return element("circle", cx=_pixels(point.x), cy=_pixels(point.y), r=_pixels(radius), class_=class_)


def path_through(points: Sequence[Point], class_: str) -> Html:
    """Straight lines from point to point."""
    return element("polyline", points=" ".join(f"{_pixels(x)},{_pixels(y)}" for x, y in points), class_=class_)


def drawing(size: Point, title: str, *shapes: Html | Sequence[Html], **attributes: Attribute) -> Html:
    """A drawing of a size, with what it shows as its title."""
    box = f"0 0 {_pixels(size.x)} {_pixels(size.y)}"
    return element("svg", element("title", title), *shapes, viewBox=box, role="img", class_="drawing", **attributes)


def own_file(picture: Html, style: str) -> str:
    """The drawing as a file of its own, with its style inside."""
    inside = picture.code.removeprefix("<svg ").replace(">", f"><style>{style}</style>", 1)
    return f'<svg xmlns="http://www.w3.org/2000/svg" {inside}\n'


def _pixels(value: float) -> str:
    return f"{value:.1f}".removesuffix(".0")
