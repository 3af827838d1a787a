"""Gains of both presidents, or their chances of a yes, as a plane: packages as points, futures as a cloud, shaded where
both gain, or both say yes.
"""

from collections.abc import Sequence
from typing import NamedTuple

from twotrack.agreements.wording.answer import gain_text
from twotrack.report.drawing.pixels import (
    Point,
    Scale,
    box_between,
    dot_at,
    drawing,
    line_between,
    path_through,
    text_at,
)
from twotrack.report.page.markup import Html, element, join_html
from twotrack.tables.catalogue import translate

WIDTH, HEIGHT, LEFT, RIGHT, TOP, BOTTOM, ROOM = 360, 330, 44, 10, 24, 40, 0.08


class Spot(NamedTuple):
    """A package on the plane: mean gains (or chances) of the US president and of Mexico's, the letter beside it, and
    whether both more likely than not say yes.
    """

    gains: Point
    letter: str
    signed: bool = True


class _Axes(NamedTuple):
    across: Scale
    up: Scale
    chances: bool = False

    def ends(self, scale: Scale) -> tuple[str, str]:
        """What stands at both ends of an axis."""
        return ("0", "1") if self.chances else (gain_text(scale.low), gain_text(scale.high))

    def at(self, us: float, mx: float) -> Point:
        return Point(self.across.at(us), self.up.at(mx))


def plane(
    spots: Sequence[Spot],
    title: str,
    language: str,
    *,
    cloud: Sequence[Point] = (),
    front: Sequence[Point] = (),
    threshold: float | None = None,
) -> Html:
    """Drawing of the plane; `cloud` and `front` are gains of the US and of Mexico, or chances of a yes where there is a
    `threshold` from which it counts as one.
    """
    places = [*(one.gains for one in spots), *cloud, *front]
    axes = _axes(places) if threshold is None else _axes([Point(0.0, 0.0), Point(1.0, 1.0)])._replace(chances=True)
    zero = axes.at(threshold or 0.0, threshold or 0.0)
    shapes = [
        box_between(zero, Point(WIDTH - RIGHT, TOP), "zone"),
        line_between(Point(LEFT, zero.y), Point(WIDTH - RIGHT, zero.y), "zero"),
        line_between(Point(zero.x, TOP), Point(zero.x, HEIGHT - BOTTOM), "zero"),
        *_labels(axes, language),
        *(dot_at(axes.at(us, mx), 1.8, "cloud") for us, mx in cloud),
    ]
    if len(front) > 1:
        shapes.append(path_through([axes.at(us, mx) for us, mx in front], "line front"))
    shapes += [_spot(axes.at(*one.gains), one) for one in spots]
    return drawing(Point(WIDTH, HEIGHT), title, shapes)


def _axes(places: Sequence[Point]) -> _Axes:
    return _Axes(
        _scale([us for us, _ in places], Point(LEFT, WIDTH - RIGHT)),
        _scale([mx for _, mx in places], Point(HEIGHT - BOTTOM, TOP)),
    )


def _scale(values: Sequence[float], pixels: Point) -> Scale:
    low, high = min(0.0, *values, 0.0), max(0.0, *values, 0.0)
    room = ROOM * (high - low) or 1.0
    return Scale(low - room, high + room, pixels.x, pixels.y)


def _spot(place: Point, one: Spot) -> Html:
    ring = dot_at(place, 5, "spot" if one.signed else "spot refused")
    inward = -1 if place.x > WIDTH - 3 * RIGHT else 1
    label = text_at(Point(place.x + 9 * inward, place.y - 6), one.letter, "start" if inward > 0 else "end", "strong")
    return element("g", join_html(ring, label))


def _labels(axes: _Axes, language: str) -> list[Html]:
    """Names of the axes, and the gains or chances at their ends."""
    foot, kind = HEIGHT - BOTTOM + 15, "_chance" if axes.chances else ""
    (left, right), (bottom, top) = axes.ends(axes.across), axes.ends(axes.up)
    us, mx = (translate(f"negotiate.axis_{country}{kind}", language) for country in ("us", "mx"))
    return [
        text_at(Point(LEFT, foot), left, "start", "quiet"),
        text_at(Point(WIDTH - RIGHT, foot), right, "end", "quiet"),
        text_at(Point(LEFT - 4, HEIGHT - BOTTOM), bottom, "end", "quiet"),
        text_at(Point(LEFT - 4, TOP + 8), top, "end", "quiet"),
        text_at(Point((LEFT + WIDTH - RIGHT) / 2, HEIGHT - 6), us, "middle", "us"),
        text_at(Point(2, 14), mx, "start", "mx"),
    ]
