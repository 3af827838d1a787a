"""Cooperation and hostility by direction and topic, for the payload."""

from collections.abc import Mapping
from typing import Any

import numpy as np

from twotrack.base.months import month_text
from twotrack.policy.span import Span
from twotrack.report.payload.months import rounded_numbers
from twotrack.runs.result import Result
from twotrack.tables.axes import codes, members

Entry = dict[str, Any]
TRACKS = ("cooperation", "hostility", "both_tracks")
WHOLE = ""


def tracks_entry(result: Result, by_month: Mapping[str, Any] | None) -> Entry | None:
    """The two tracks by year over draws, and by month along the path at the medians; None without topics."""
    span = result.layout.span
    names = {(d, t): f"{t}_{d}" for d in codes("direction") for t in TRACKS}
    if not result.topics or not set(names.values()) <= set(result.topics):
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


def _yearly(result: Result, key: tuple[str, str], name: str) -> list[Entry]:
    # The nation holds all topics together: medians of topics do not add up to it.
    parts = {WHOLE: result.nation[name]}
    parts |= {code: result.topics[name][:, :, at] for at, code in enumerate(codes("topic"))}
    ahead = result.layout.year_index(result.layout.span.future // 12)
    return [
        {
            **_keys_of(key),
            "outcome": name,
            "topic": code,
            **_bands(draws),
            "ahead": rounded_numbers(np.quantile(draws[:, ahead:].mean(axis=1), [0.05, 0.5, 0.95])),
        }
        for code, draws in parts.items()
    ]


def _keys_of(key: tuple[str, str]) -> Entry:
    return {"direction": key[0], "track": key[1]}


def _bands(draws: Any) -> Entry:
    low, median, high = np.quantile(draws, [0.05, 0.5, 0.95], axis=0)
    return {"q05": rounded_numbers(low), "median": rounded_numbers(median), "q95": rounded_numbers(high)}


def _monthly(key: tuple[str, str], values: Any, span: Span) -> Entry:
    shown = np.asarray(values)[: len(_months(span))]
    return {**_keys_of(key), "values": [rounded_numbers(column) for column in shown.T]}
