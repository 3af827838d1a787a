"""Cooperation and hostility by direction and topic, for the payload."""

from collections.abc import Mapping
from typing import Any

import numpy as np

from twotrack.base.months import month_text
from twotrack.policy.span import Span
from twotrack.report.payload.months import DIGITS
from twotrack.runs.results.result import QUANTILES
from twotrack.runs.results.summary import Summary
from twotrack.tables.axes import codes, members
from twotrack.tables.digits import rounded_numbers

Entry = dict[str, Any]
TRACKS = ("cooperation", "hostility", "both_tracks")
WHOLE, AHEAD = "", "ahead/"
SHOWN = {name: list(QUANTILES).index(name) for name in ("q05", "median", "q95")}


def tracks_entry(result: Summary, by_month: Mapping[str, Any] | None) -> Entry | None:
    """The two tracks by year over draws, and by month along the path at the medians; None without topics."""
    span = result.layout.span
    names = {(d, t): f"{t}_{d}" for d in codes("direction") for t in TRACKS}
    if not {f"topics/{name}" for name in names.values()} <= set(result.bands):
        return None
    return {
        "topics": [
            {"code": topic.code, "label": {"en": topic.name_en, "es": topic.name_es}} for topic in members("topic")
        ],
        "years": list(result.years),
        "yearly": [entry for key, name in names.items() for entry in _yearly(result, key, name)],
        "months": [month_text(month) for month in _months(span)],
        "monthly": [] if by_month is None else [_monthly(key, by_month[name], span) for key, name in names.items()],
    }


def _months(span: Span) -> range:
    return range(span.first, span.replay_until + 1)


def _yearly(result: Summary, key: tuple[str, str], name: str) -> list[Entry]:
    # The nation holds all topics together: medians of topics do not add up to it.
    parts = {WHOLE: [result.bands[f"{group}nation/{name}"] for group in ("", AHEAD)]}
    topics = [result.bands[f"{group}topics/{name}"] for group in ("", AHEAD)]
    parts |= {code: [bands[..., at] for bands in topics] for at, code in enumerate(codes("topic"))}
    return [
        {
            **_keys_of(key),
            "outcome": name,
            "topic": code,
            **{statistic: rounded_numbers(bands[at], DIGITS) for statistic, at in SHOWN.items()},
            "ahead": rounded_numbers(ahead[list(SHOWN.values())], DIGITS),
        }
        for code, (bands, ahead) in parts.items()
    ]


def _keys_of(key: tuple[str, str]) -> Entry:
    return {"direction": key[0], "track": key[1]}


def _monthly(key: tuple[str, str], values: Any, span: Span) -> Entry:
    shown = np.asarray(values)[: len(_months(span))]
    return {**_keys_of(key), "values": [rounded_numbers(column, DIGITS) for column in shown.T]}
