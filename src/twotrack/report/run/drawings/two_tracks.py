"""Cooperation upward and hostility downward by month, topic on topic, in both directions; both at once beneath."""

from collections.abc import Mapping, Sequence
from itertools import accumulate
from typing import Any

from twotrack.base.months import MONTHS_A_YEAR, month_index
from twotrack.report.drawing.marks import (
    around,
    drawing,
    hover,
    key,
    path,
    scale_lines,
    scale_words,
    share_shapes,
    stretch,
    text,
    year_words,
)
from twotrack.report.drawing.scale import Axis, Frame, area_path, line_path, ticks
from twotrack.report.page.markup import Html, element, join_html
from twotrack.report.page.numerals import compact
from twotrack.report.page.wording import pick
from twotrack.tables.catalogue import translate

Tracks = Mapping[str, Any]
Columns = Sequence[Sequence[float]]

FIRST_SHOWN = "2017-01"
DIRECTIONS = ("us_to_mx", "mx_to_us")
_SIDES = {"cooperation": 1.0, "hostility": -1.0}
_ROOM, _HALF, _TICKS, _FEW = 1.1, 0.5, 6, 3


def two_tracks_drawing(tracks: Tracks, language: str) -> Html:
    """Mirrored areas of both directions on one scale, both tracks at once, and the key of the topics."""
    up = _up(tracks)
    topics = ((f"t{at}", pick(language, topic["label"])) for at, topic in enumerate(tracks["topics"]))
    panels = [_mirror(tracks, direction, up, language) for direction in DIRECTIONS]
    return join_html(panels, key(topics), _both(tracks, language))


def _columns(tracks: Tracks, direction: str, track: str) -> Columns:
    """Values by topic, then by month shown; what is missing is nothing."""
    entry = next(one for one in tracks["monthly"] if (one["direction"], one["track"]) == (direction, track))
    return [[value or 0.0 for value in values[_first(tracks) :]] for values in entry["values"]]


def _first(tracks: Tracks) -> int:
    return next((at for at, month in enumerate(tracks["months"]) if month >= FIRST_SHOWN), 0)


def _sums(columns: Columns) -> list[float]:
    return [sum(values) for values in zip(*columns, strict=True)]


def _months(tracks: Tracks) -> list[float]:
    return [(month_index(month) + _HALF) / MONTHS_A_YEAR for month in tracks["months"][_first(tracks) :]]


def _up(tracks: Tracks) -> Axis:
    high, low = (
        max(max(_sums(_columns(tracks, direction, track)), default=0.0) for direction in DIRECTIONS) or 1.0
        for track in _SIDES
    )
    return Axis(-_ROOM * low, _ROOM * high)


def _across(tracks: Tracks) -> Axis:
    months = _months(tracks)
    return Axis(months[0] - _HALF / MONTHS_A_YEAR, months[-1] + _HALF / MONTHS_A_YEAR)


def _mirror(tracks: Tracks, direction: str, up: Axis, language: str) -> Html:
    name, at = translate(f"report.short_{direction}", language), ticks(up.low, up.high, _TICKS)
    return drawing(
        name,
        translate("report.tracks_alt", language),
        scale_words(at, [compact(abs(value), language) for value in at], up),
        share_shapes(
            f"tracks-{direction}", lambda: _mirror_shapes(tracks, direction, Frame(_across(tracks), up)), language
        ),
        text(f"{name} ({translate('report.points_axis', language)})", "0", "0", "strong", dy=-8),
        text(f"\u25b2 {translate('report.track_cooperation', language)}", "0", "0", "up", dx=4, dy=13),
        text(f"\u25bc {translate('report.track_hostility', language)}", "0", "100%", "down", dx=4, dy=-6),
        size="mirror",
    )


def _mirror_shapes(tracks: Tracks, direction: str, frame: Frame) -> Html:
    months, columns = _months(tracks), {track: _columns(tracks, direction, track) for track in _SIDES}
    areas = (_area(columns[track], sign, months, frame) for track, sign in _SIDES.items())
    sums = zip(tracks["months"][_first(tracks) :], *map(_sums, columns.values()), strict=True)
    told = [f"{month}: \u25b2 {more:.1f} \u25bc {less:.1f}" for month, more, less in sums]
    return join_html(
        scale_lines(ticks(frame.up.low, frame.up.high, _TICKS), frame.up),
        _years(frame.across),
        stretch(*areas),
        hover(around(months), told, frame.across),
    )


def _years(across: Axis) -> Html:
    return year_words(range(int(across.low), int(across.high) + 1), across, 1)


def _area(columns: Columns, sign: float, months: Sequence[float], frame: Frame) -> list[Html | None]:
    """Areas one on another; a topic without any value has none."""
    stacks = list(accumulate(columns, lambda below, own: [a + sign * b for a, b in zip(below, own, strict=True)],
                             initial=[0.0] * len(months)))  # fmt: skip
    return [
        path(area_path(months, stacks[at], stacks[at + 1], frame), f"topic t{at}")
        for at, own in enumerate(columns)
        if any(own)
    ]


def _both(tracks: Tracks, language: str) -> Html:
    rows = {direction: _sums(_columns(tracks, direction, "both_tracks")) for direction in DIRECTIONS}
    up = Axis(0.0, _ROOM * max(max(row, default=0.0) for row in rows.values()) or 1.0)
    name, at = translate("report.track_both_tracks", language), ticks(up.low, up.high, _FEW)
    words = [
        (f"line {side}", translate(f"report.short_{one}", language))
        for side, one in zip(("us", "mx"), DIRECTIONS, strict=True)
    ]
    shown = drawing(
        name,
        translate("report.tracks_alt", language),
        scale_words(at, [compact(value, language) for value in at], up),
        share_shapes("tracks-both", lambda: _both_shapes(tracks, rows, Frame(_across(tracks), up)), language),
        size="small",
    )
    return join_html(element("h4", name), shown, key(words))


def _both_shapes(tracks: Tracks, rows: Mapping[str, Sequence[float]], frame: Frame) -> Html:
    months = _months(tracks)
    lines = (path(line_path(months, row, frame), f"both {direction}") for direction, row in rows.items())
    pairs = zip(tracks["months"][_first(tracks) :], *rows.values(), strict=True)
    return join_html(
        scale_lines(ticks(frame.up.low, frame.up.high, _FEW), frame.up),
        _years(frame.across),
        stretch(*lines),
        hover(around(months), [f"{month}: {one:.1f} / {other:.1f}" for month, one, other in pairs], frame.across),
    )
