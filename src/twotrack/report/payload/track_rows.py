"""Cooperation, hostility and both at once by direction, topic and year."""

from collections.abc import Mapping, Sequence
from typing import Any

from twotrack.report.page.wording import NOTHING, pick
from twotrack.report.payload.year_selection import NEARLY_NOTHING
from twotrack.tables.catalogue import translate

Payload = Mapping[str, Any]
Cell = tuple[float, float, float]

TRACK_YEARS = (2007, 2011, 2014, 2018, 2019, 2020, 2021)
TRACKS = ("cooperation", "hostility", "both_tracks")
WHOLE, AHEAD = "", "ahead"
_HALF, _LEAST = 0.5, 0.0005


def track_rows(payload: Payload, language: str) -> list[dict[str, Any]]:
    """One row a direction and topic in which anything happens, all topics together first: medians of the three
    measures in each year, and in the mean of the projection.
    """
    tracks = payload.get("tracks")
    if not tracks:
        return []
    found = {(e["direction"], e["topic"], e["track"]): e for e in tracks["yearly"]}
    labels = {WHOLE: translate("report.all_topics", language)} | {
        t["code"]: pick(language, t["label"]) for t in tracks["topics"]
    }
    rows: list[dict[str, Any]] = [
        {"direction": direction, "topic": topic, "label": label, "cells": _cells(found, (direction, topic), tracks)}
        for direction in dict.fromkeys(e["direction"] for e in tracks["yearly"])
        for topic, label in labels.items()
    ]
    return [row for row in rows if row["topic"] == WHOLE or any(max(cell) >= _LEAST for cell in row["cells"].values())]


def _cells(
    found: Mapping[tuple[str, str, str], Any], key: tuple[str, str], tracks: Mapping[str, Any]
) -> dict[str, Cell]:
    entries = [found[(*key, track)] for track in TRACKS]
    at = {year: tracks["years"].index(year) for year in TRACK_YEARS if year in tracks["years"]}
    cells = {str(year): _three([entry["median"][place] for entry in entries]) for year, place in at.items()}
    return cells | {AHEAD: _three([entry["ahead"][1] for entry in entries])}


def _three(values: Sequence[float | None]) -> Cell:
    cooperation, hostility, both = (value or 0.0 for value in values)
    return cooperation, hostility, both


def cell_text(cell: Cell) -> str:
    """Cooperation, hostility and both at once in whole points; one sign where hardly anything or nothing was done.

    >>> cell_text((40.9, 4.5, 4.4)), cell_text((0.2, 0.0, 0.0)), cell_text((0.0, 0.0, 0.0))
    ('41/5/4', '≈0', '–')
    """
    if max(cell) < _LEAST:
        return NOTHING
    if max(cell) < _HALF:
        return NEARLY_NOTHING
    return "/".join(str(int(value + _HALF)) for value in cell)
