"""Gains of both presidents as a plane: packages as points, futures as a cloud, both better off shaded."""

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
    """A package on the plane: mean gains of the US president and of Mexico's, the letter beside it, and whether both
    more likely than not say yes.
    """

    gains: Point
    letter: str
    signed: bool = True


class _Axes(NamedTuple):
    across: Scale
    up: Scale

    def at(self, us: float, mx: float) -> Point:
        return Point(self.across.at(us), self.up.at(mx))


def plane(
    spots: Sequence[Spot], title: str, language: str, *, cloud: Sequence[Point] = (), front: Sequence[Point] = ()
) -> Html:
    """Drawing of the plane; `cloud` and `front` are gains of the US and of Mexico."""
    places = [*(one.gains for one in spots), *cloud, *front]
    axes = _Axes(
        _scale([us for us, _ in places], Point(LEFT, WIDTH - RIGHT)),
        _scale([mx for _, mx in places], Point(HEIGHT - BOTTOM, TOP)),
    )
    zero = axes.at(0.0, 0.0)
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
    """Names of the axes, and the gains at their ends."""
    foot, across, up = HEIGHT - BOTTOM + 15, axes.across, axes.up
    return [
        text_at(Point(LEFT, foot), gain_text(across.low), "start", "quiet"),
        text_at(Point(WIDTH - RIGHT, foot), gain_text(across.high), "end", "quiet"),
        text_at(Point(LEFT - 4, HEIGHT - BOTTOM), gain_text(up.low), "end", "quiet"),
        text_at(Point(LEFT - 4, TOP + 8), gain_text(up.high), "end", "quiet"),
        text_at(
            Point((LEFT + WIDTH - RIGHT) / 2, HEIGHT - 6), translate("negotiate.axis_us", language), "middle", "us"
        ),
        text_at(Point(2, 14), translate("negotiate.axis_mx", language), "start", "mx"),
    ]
