"""A fan: bands and medians of one quantity over time, and official points; several scenarios in one drawing."""

from collections.abc import Sequence
from dataclasses import dataclass

from twotrack.report.drawing.marks import dot, path, stretch, text
from twotrack.report.drawing.scale import Axis, Frame, Values, area_path, extent, finite, line_path, units_across
from twotrack.report.page.markup import Html, join_html
from twotrack.report.page.numerals import NEARLY_NOTHING, compact

_FIVE = 5
_NEAR, _LEAST = 0.07, 0.001


@dataclass(frozen=True)
class Layer:
    """Quantiles of one scenario over some stretch of time: 5, 25, 50, 75 and 95 %, or 5, 50 and 95 %."""

    role: str
    xs: Sequence[float]
    rows: Sequence[Values]

    @property
    def median(self) -> Values:
        """The middle row."""
        return self.rows[len(self.rows) // 2]


@dataclass(frozen=True)
class Official:
    """One official figure, and whether it lies outside the band of 90 %."""

    x: float
    value: float
    outside: bool = False


def fan_axis(layers: Sequence[Layer], official: Sequence[Official]) -> Axis:
    """Axis on which all but the outermost rows and every official figure fit; of three rows, all of them."""
    inner = [
        value for one in layers for row in (one.rows[1:-1] if len(one.rows) == _FIVE else one.rows) for value in row
    ]
    return extent([*inner, *(one.value for one in official)])


def fan(layers: Sequence[Layer], official: Sequence[Official], frame: Frame) -> Html:
    """Bands beneath, medians over them, official points on top."""
    units = units_across(sorted({x for one in layers for x in one.xs}), frame.across)
    outer = (_band(one, 0, frame, units) for one in layers)
    inner = (_band(one, 1, frame, units) for one in layers if len(one.rows) == _FIVE)
    medians = (path(line_path(one.xs, one.median, frame, units), f"median {one.role}") for one in layers)
    places = ((frame.across.x(one.x), frame.up.y(one.value), one) for one in official)
    dots = (dot(x, y, "official outside" if one.outside else "official") for x, y, one in places)
    return join_html(stretch(outer, inner, medians, units=units), dots)


def _band(layer: Layer, at: int, frame: Frame, units: int) -> Html | None:
    low, high = layer.rows[at], layer.rows[-1 - at]
    return path(area_path(layer.xs, low, high, frame, units), f"band {layer.role} {('b90', 'b50')[at]}")


def cut_at(layers: Sequence[Layer], up: Axis) -> float | None:
    """Highest point of the bands where it lies above the axis, else None."""
    reach = max((max(finite(one.rows[-1]), default=up.high) for one in layers), default=up.high)
    return reach if reach > up.high else None


def end_words(layers: Sequence[Layer], frame: Frame, language: str) -> Html:
    """The last median of each layer beside its end, moved apart where two would touch."""
    found = sorted(
        ((1 - frame.up.share(last[-1]), one.role, last[-1]) for one in layers if (last := finite(one.median[-1:]))),
    )
    shown: list[Html] = []
    lowest = -1.0
    for place, role, value in found:
        lowest = max(place, lowest + _NEAR)
        words = compact(value, language) if not value or abs(value) > _LEAST * frame.up.high else NEARLY_NOTHING
        shown.append(text(words, "100%", f"{100 * lowest:.1f}%", f"label {role}", dx=5, dy=4))
    return join_html(shown)
