"""Months around the events that matter: official months over the model's median and bands."""

from collections.abc import Mapping, Sequence
from typing import Any

from twotrack.base.months import MONTHS_A_YEAR, month_index
from twotrack.report.drawing.fan import Layer, Official, cut_at, fan, fan_axis
from twotrack.report.drawing.marks import (
    drawing,
    scale_lines,
    scale_words,
    share_shapes,
    text,
    upright,
    year_words,
)
from twotrack.report.drawing.scale import Axis, Frame, ticks
from twotrack.report.page.markup import Html, element, join_html
from twotrack.report.page.numerals import compact
from twotrack.report.page.wording import amount, pick
from twotrack.report.payload.year_selection import band, figure
from twotrack.report.run.drawings.look import Look
from twotrack.report.run.tables import Outcome, place
from twotrack.tables.catalogue import translate

Monthly = Mapping[str, Any]

# What happened in which month on each issue; the moves and levers of the record hold the sources.
EVENTS: dict[str, tuple[tuple[str, str], ...]] = {
    "migration": (("2019-01", "waiting_begins"), ("2019-06", "tariff_threat"), ("2020-03", "restriction")),
    "border": (("2020-03", "restriction"), ("2021-11", "reopening")),
    "pandemic": (("2020-04", "first_deaths"), ("2021-01", "winter")),
    "politics": (("2018-12", "mx_president"), ("2019-06", "tariff_threat"), ("2021-01", "us_president")),
    "diplomacy": (("2019-06", "tariff_threat"), ("2020-10", "general"), ("2020-12", "agents_law")),
}
_ROWS = ("q05", "q25", "median", "q75", "q95")
_TICKS, _HALF = 4, 0.5


def months_drawing(outcome: Outcome, look: Look) -> Html:
    """Fan of an outcome's months; numbers name the events."""
    monthly, issue, language = outcome["monthly"], outcome["issue"], look.language
    frame, official = months_frame(monthly), monthly.get("official")
    at = ticks(frame.up.low, frame.up.high, _TICKS)
    counted = translate("report.figure_alt_points", language, count=len(official["values"])) if official else ""
    label = pick(language, outcome["label"])
    cut = cut_at([_layer(monthly)], frame.up)
    return drawing(
        translate("report.by_month_of", language, label=label),
        translate("report.figure_alt_months", language, label=label, points=counted),
        scale_words(at, [compact(value, language) for value in at], frame.up),
        text(f"{compact(cut, language)} \u25b2", "100%", "0", "last", dy=-6) if cut else None,
        share_shapes(f"months-{outcome['name']}", lambda: _shapes(monthly, issue, frame), language),
    )


def months_frame(monthly: Monthly) -> Frame:
    """Axes of a fan of months: whole years across."""
    first, last = month_index(monthly["months"][0]), month_index(monthly["months"][-1]) + 1
    return Frame(
        Axis(first / MONTHS_A_YEAR, last / MONTHS_A_YEAR), fan_axis([_layer(monthly)], official_months(monthly))
    )


def official_months(monthly: Monthly) -> list[Official]:
    """Official months, each with whether it lies outside the band of 90 %, where there is a score."""
    official = monthly.get("official")
    if not official:
        return []
    bands = {month: {q: monthly[q][at] for q in _ROWS} for at, month in enumerate(monthly["months"])}
    return [
        Official(middle, value, bool(monthly.get("score")) and place(value, bands[month]) == "out")
        for middle, month, value in zip(
            _middles(official["months"]), official["months"], official["values"], strict=True
        )
    ]


def events_in_words(issue: str, language: str) -> str:
    """Events that the numbers on the dotted lines name."""
    listed = (
        f"{number} {translate(f'report.event_{event}', language)} ({month})"
        for number, (month, event) in enumerate(EVENTS.get(issue, ()), start=1)
    )
    return "; ".join(listed)


def _middles(months: Sequence[str]) -> list[float]:
    return [(month_index(month) + _HALF) / MONTHS_A_YEAR for month in months]


def _layer(monthly: Monthly) -> Layer:
    return Layer("replay", _middles(monthly["months"]), [monthly[name] for name in _ROWS])


def _shapes(monthly: Monthly, issue: str, frame: Frame) -> Html:
    years = range(int(frame.across.low), int(frame.across.high))
    return join_html(
        scale_lines(ticks(frame.up.low, frame.up.high, _TICKS), frame.up),
        year_words([*years, int(frame.across.high)], frame.across, 1),
        (_event(number, month, frame) for number, (month, _) in enumerate(EVENTS.get(issue, ()), start=1)),
        fan([_layer(monthly)], official_months(monthly), frame),
        element("g", class_="hover", data_first=monthly["months"][0], data_told=";".join(_hints(monthly))),
    )


def _event(number: int, month: str, frame: Frame) -> Html:
    x = frame.across.x(_middles([month])[0])
    return join_html(upright(x, "cut"), text(str(number), x, "0", "middle strong", dy=-6))


def _hints(monthly: Monthly) -> list[str]:
    """By month: official figure, median and band, for the script, which parts the ends of the band with a dash."""
    official = monthly.get("official") or {"months": (), "values": ()}
    given = dict(zip(official["months"], official["values"], strict=True))
    highest = max((abs(value) for value in monthly["median"] if value is not None), default=0.0)
    rows = zip(monthly["months"], monthly["median"], monthly["q05"], monthly["q95"], strict=True)
    return [
        "|".join(
            (
                amount(given[month]) if month in given else "",
                figure(median, highest),
                band(low, high, highest).replace(" \u2013 ", "_"),
            )
        )
        for month, median, low, high in rows
    ]
