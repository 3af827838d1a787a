"""Small multiples of the levers over time, coloured by the government that holds them."""

from collections.abc import Mapping, Sequence
from itertools import pairwise
from typing import Any

from twotrack.base.months import MONTHS_A_YEAR, month_index
from twotrack.report.drawing.marks import (
    drawing,
    hover,
    level,
    path,
    scale_lines,
    scale_words,
    share_shapes,
    stretch,
    upright,
    year_words,
)
from twotrack.report.drawing.scale import Axis, Frame, extent, step_path, ticks
from twotrack.report.page.markup import Html, element, join_html
from twotrack.report.page.numerals import compact
from twotrack.report.page.wording import amount, pick
from twotrack.report.run.drawings.look import Look
from twotrack.tables.catalogue import translate, translate_or
from twotrack.tables.numerals import unit_text

Lever = Mapping[str, Any]

_TICKS, _YEARS_APART = 3, 10
_DOT = " \u00b7 "
HOLDERS = ("us", "mx", "joint")


def levers_drawing(levers: Sequence[Lever], look: Look) -> Html:
    """One panel a lever: its level by month, its status quo, and the single states or blocs where it has them."""
    return element("div", *(element("div", _panel(lever, look)) for lever in levers), class_="multiples wide")


def _panel(lever: Lever, look: Look) -> Html:
    language, frame = look.language, lever_frame(lever)
    name, at = pick(language, lever["label"]), ticks(frame.up.low, frame.up.high, _TICKS)
    told = _DOT.join(part for part in (_holder(lever, language), unit_text(language, lever["unit"])) if part)
    mark = element("b", f"{_DOT}{translate('report.changed', language)}") if lever.get("changed") else None
    shown = drawing(
        name,
        told,
        scale_words(at, [compact(value, language) for value in at], frame.up),
        share_shapes(f"lever-{lever['name']}", lambda: _shapes(lever, frame, look.until), language),
        size="small",
    )
    return join_html(element("h4", name), element("p", told, mark, class_=f"unit {lever['holder']}"), shown)


def _holder(lever: Lever, language: str) -> str:
    return translate_or(f"report.holder_{lever['holder']}", language, str(lever["holder"]))


def lever_frame(lever: Lever) -> Frame:
    """Axes of a lever's panel: all months across, and all levels with the status quo upward."""
    years, quo = _years(lever["months"]), lever.get("status_quo")
    levels = [value for values in (lever["values"], *(lever.get("by") or {}).values()) for value in values]
    return Frame(Axis(years[0], years[-1]), extent([*levels, 0.0, *([] if quo is None else [quo])]))


def _years(months: Sequence[str]) -> list[float]:
    return [month_index(month) / MONTHS_A_YEAR for month in months]


def _shapes(lever: Lever, frame: Frame, until: int) -> Html:
    side = lever["holder"] if lever["holder"] in HOLDERS else ""
    members = (
        _steps(lever["months"], values, frame, f"step member {side}") for values in (lever.get("by") or {}).values()
    )
    quo = lever.get("status_quo")
    whole = range(int(frame.across.low), int(frame.across.high) + 1)
    return join_html(
        scale_lines(ticks(frame.up.low, frame.up.high, _TICKS), frame.up),
        year_words(whole, frame.across, _YEARS_APART),
        level(frame.up.y(quo), "usual") if quo is not None else None,
        upright(frame.across.x(until + 1), "cut") if frame.across.high > until + 1 else None,
        stretch(*members, _steps(lever["months"], lever["values"], frame, f"step {side}")),
        hover(*_hints(lever), frame.across),
    )


def corners(values: Sequence[float]) -> list[int]:
    """Places at which a level changes, with the first and the last: a step line needs no others.

    >>> corners([1.0, 1.0, 2.0, 2.0])
    [0, 2, 3]
    """
    last = len(values) - 1
    return [k for k in range(len(values)) if k in (0, last) or values[k] != values[k - 1]]


def _steps(months: Sequence[str], values: Sequence[float], frame: Frame, class_: str) -> Html | None:
    kept = corners(values)
    return path(step_path(_years([months[k] for k in kept]), [values[k] for k in kept], frame), class_)


def _hints(lever: Lever) -> tuple[list[tuple[float, float]], list[str]]:
    """Stretches of one level, each with its first month and its level."""
    kept, years = corners(lever["values"]), _years(lever["months"])
    spans = [(years[a], years[b]) for a, b in pairwise(kept)]
    return spans, [f"{lever['months'][k]}: {amount(lever['values'][k])}" for k in kept[:-1]]
