"""Scales and paths of the drawings, by the same rules as `web/script/scale.js`; a test holds the two together."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from itertools import pairwise
from math import ceil, floor, isfinite, log10

Values = Sequence[float | None]
Point = tuple[float, float]

_STEPS = (1.0, 2.0, 2.5, 5.0, 10.0)
# An axis begins at zero unless all of it lies far from there.
_NEAR_ZERO, _ROOM = 0.55, 0.06
# Units of a drawing's inside in each direction; the browser stretches it to the room that it has.
SIDE = 1000
# Places of a row are whole numbers to this; with that many of them units of their own pay.
_WHOLE, _MANY, _UNEVEN = 1e-6, 24, 0.5


@dataclass(frozen=True)
class Axis:
    """One direction of a drawing: the numbers at its ends."""

    low: float
    high: float

    def share(self, value: float) -> float:
        """Where a number lies: 0 at the low end, 1 at the high one."""
        return (value - self.low) / ((self.high - self.low) or 1.0)

    def x(self, value: float) -> str:
        """Place from the left as a percentage."""
        return percentage(self.share(value))

    def y(self, value: float) -> str:
        """Place from the top as a percentage: high numbers stand high."""
        return percentage(1.0 - self.share(value))


@dataclass(frozen=True)
class Frame:
    """Both axes of a drawing."""

    across: Axis
    up: Axis


def percentage(share: float) -> str:
    """Share as SVG writes a length.

    >>> percentage(0.5), percentage(1 / 3)
    ('50%', '33.3%')
    """
    return f"{round(100 * share, 1):g}%"


def ticks(low: float, high: float, count: int) -> list[float]:
    """Round numbers from low to high, about as many as asked.

    >>> ticks(0, 100, 4), ticks(-1, 1, 2)
    ([0.0, 25.0, 50.0, 75.0, 100.0], [-1.0, 0.0, 1.0])
    """
    rough = (high - low) / count or 1.0
    power = 10.0 ** floor(log10(rough))
    step = next(one * power for one in _STEPS if one * power >= rough * 0.999)
    first, last = ceil(low / step - 1e-9), floor(high / step + 1e-9)
    return [float(f"{at * step:.12g}") for at in range(first, last + 1)]


def extent(values: Iterable[float | None]) -> Axis:
    """Ends of the axis for what must fit: medians, bands of 50 % and official points; the band of 90 % may leave it.

    >>> extent([40.0, 100.0]), extent([90.0, 100.0])
    (Axis(low=0.0, high=106.0), Axis(low=89.4, high=100.6))
    """
    kept = finite(values)
    low, high = min(kept, default=0.0), max(kept, default=0.0)
    low = 0.0 if 0 <= low < _NEAR_ZERO * high else low
    high = 0.0 if 0 >= high > _NEAR_ZERO * low else high
    if low == high:
        low, high = min(0.0, low), max(0.0, high) or (1.0 if low == 0 else 0.0)
    room = _ROOM * (high - low)
    return Axis(low - room if low else 0.0, high + room if high else 0.0)


def finite(values: Iterable[float | None]) -> list[float]:
    """Numbers alone, without what is missing or not finite."""
    return [value for value in values if value is not None and isfinite(value)]


def points(xs: Sequence[float], values: Values, frame: Frame) -> list[list[Point]]:
    """Places in the drawing's own units, apart where there is no number."""
    runs: list[list[Point]] = [[]]
    for x, value in zip(xs, values, strict=True):
        if value is None or not isfinite(value):
            runs.append([])
        else:
            runs[-1].append((frame.across.share(x), 1.0 - frame.up.share(value)))
    return [run for run in runs if run]


def units_across(xs: Sequence[float], across: Axis) -> int:
    """Units of a drawing across in which these places, at even distances, are whole numbers two apart: fewer digits.

    Where they are not, or are few, those of every drawing.

    >>> units_across([2000.0, 2001.0, 2002.0], Axis(1999.5, 2035.5)), units_across([0.0, 0.3, 10.0], Axis(0.0, 10.0))
    (72, 1000)
    """
    step = min((after - before for before, after in pairwise(xs)), default=0.0)
    places = [2 * (x - across.low) / step for x in (*xs, across.high)] if step > 0 else [_UNEVEN]
    even = all(abs(place - round(place)) < _WHOLE for place in places)
    return round(places[-1]) if even and places[-1] >= _MANY else SIDE


def line_path(xs: Sequence[float], values: Values, frame: Frame, units: int = SIDE) -> str:
    """Path of a line, in `units` across; it breaks where there is no number."""
    return "".join(f"M{_corners(run, units)}" for run in points(xs, values, frame))


def area_path(xs: Sequence[float], lows: Values, highs: Values, frame: Frame, units: int = SIDE) -> str:
    """Path of the area between two rows, over all places where both have a number; empty with fewer than two."""
    kept = [
        (x, low, high)
        for x, low, high in zip(xs, lows, highs, strict=True)
        if low is not None and high is not None and isfinite(low) and isfinite(high)
    ]
    if len(kept) < 2:
        return ""
    across, lower, upper = ([one[at] for one in kept] for at in range(3))
    outline = [*points(across, upper, frame)[0], *reversed(points(across, lower, frame)[0])]
    return f"M{_corners(outline, units)}Z"


def step_path(xs: Sequence[float], values: Sequence[float], frame: Frame) -> str:
    """Path of a level that holds until the next one."""
    pairs = list(zip(xs, values, strict=True))
    corners = [pairs[0]]
    for (_, before), (x, value) in pairwise(pairs):
        corners += [(x, before), (x, value)]
    kept = [pair for at, pair in enumerate(corners) if at == 0 or pair != corners[at - 1]]
    return line_path([x for x, _ in kept], [value for _, value in kept], frame)


def bar_path(edges: Sequence[tuple[float, float]], bases: Sequence[float], tops: Sequence[float], frame: Frame) -> str:
    """Path of bars from left to right edge and from base to top; what has no height is left out."""
    bars: list[str] = []
    for (left, right), base, top in zip(edges, bases, tops, strict=True):
        if base != top:
            (x, y), (far, end) = (
                (SIDE * frame.across.share(a), SIDE * (1 - frame.up.share(b))) for a, b in ((left, base), (right, top))
            )
            bars.append(f"M{x:.1f} {y:.0f}H{far:.1f}V{end:.0f}H{x:.1f}Z")
    return "".join(bars)


def _corners(run: Iterable[Point], units: int = SIDE) -> str:
    """First corner, and steps from corner to corner, each from where the last one rounded ended."""
    places = [(round(units * x), round(SIDE * y)) for x, y in run]
    steps = (number for (x, y), (far, end) in pairwise(places) for number in (far - x, end - y))
    return (
        f"{places[0][0]} {places[0][1]}l{_path_numbers(steps)}" if len(places) > 1 else f"{places[0][0]} {places[0][1]}"
    )


def _path_numbers(numbers: Iterable[int]) -> str:
    """Numbers as a path has them: a minus parts as well as a space does."""
    return " ".join(map(str, numbers)).replace(" -", "-")
