"""Ledger of coded events: DuckDB adds them up in one pass over the table, however large, and only sums come out."""

from collections.abc import Generator, Iterable
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import date
from pathlib import Path
from typing import Any

import duckdb
import numpy as np

from twotrack.record.database import database_faults
from twotrack.record.events.coverage import covered_months, near_sql
from twotrack.record.tracks.calendar import unbroken
from twotrack.record.tracks.ledger import BOTH, MEXICO_AND_US, Acts, Countries, Coverage, Ledger, Selection, Speaker
from twotrack.tables.catalogue import LANGUAGES, messages, translate
from twotrack.tables.errors import Fault, RunError

# One scan, three groupings; the number of the grouping tells them apart.
_QUERY = """
WITH kept AS (
  SELECT date_trunc($by, date)::DATE AS start, year(date) AS year, source_country,
         source_country || '-' || target_country AS direction,
         coalesce(topic, 'none') AS topic, coalesce(source_level, 'unknown') AS level,
         quad, coalesce(source_name, '') AS name, source_format AS format, coalesce(cameo_root, '') AS root
  FROM events
  WHERE date IS NOT NULL AND quad IS NOT NULL
    AND ((source_country = $one AND target_country = $other) OR (source_country = $other AND target_country = $one))
    AND ($topic::VARCHAR IS NULL OR coalesce(topic, 'none') = $topic)
    AND ($level::VARCHAR IS NULL OR coalesce(source_level, 'unknown') = $level)
    AND ($format::VARCHAR IS NULL OR source_format = $format) AND {near}
    AND ($since::VARCHAR IS NULL OR strftime(date, '%Y-%m') >= $since)
    AND ($until::VARCHAR IS NULL OR strftime(date, '%Y-%m') <= $until)
)
SELECT grouping_id(start, name, year, root) AS which, start, direction, topic, level, quad, source_country, name, year,
       format, root, count(*) AS events
FROM kept
GROUP BY GROUPING SETS ((start, direction, topic, level, quad), (source_country, name, level, quad), (year, format),
                        (start, direction, root))
ORDER BY ALL
"""
_CELLS, _SPEAKERS, _YEARS, _ROOTS = 0b0111, 0b1011, 0b1101, 0b0110
_UNCLASSED = """
SELECT count(*) FROM events
WHERE (quad IS NULL OR date IS NULL) AND source_country IN ($one, $other) AND target_country IN ($one, $other)
"""
_FAR = """
SELECT count(*) FROM events WHERE source_country IN ($one, $other) AND target_country IN ($one, $other) AND NOT {near}
"""
_TOLD = 4
NO_TOPIC = "none"
Row = tuple[Any, ...]


@dataclass(frozen=True)
class EventOrder:
    """Which events: the two countries, and one producer's format where a database holds several."""

    selection: Selection
    dyad: Countries = MEXICO_AND_US
    source_format: str | None = None


@contextmanager
def open_events(path: Path) -> Generator[duckdb.DuckDBPyConnection]:
    """Database of imported events, to be read only; closed afterwards."""
    if not path.is_file():
        raise RunError(Fault(translate("tracks.no_database"), str(path)))
    with database_faults(path, "tracks.bad_database"):
        opened = duckdb.connect(str(path), read_only=True)
    with opened, database_faults(path, "tracks.bad_database"):
        opened.execute("SELECT count(*) FROM (SELECT quad, topic FROM events LIMIT 1)")
        yield opened


def events_ledger(events: duckdb.DuckDBPyConnection, order: EventOrder, source: str) -> Ledger:
    """Ledger of the events of a database."""
    found = _groups(events, order)
    cells = found[_CELLS]
    starts = unbroken((row[1] for row in cells), order.selection.by)
    acts = _acts(cells, starts)
    return Ledger(
        order.selection,
        source=source,
        kind="events",
        dyad=order.dyad,
        starts=starts,
        rows=acts,
        acts=acts,
        speakers=_speakers(found[_SPEAKERS]),
        coverage=tuple(Coverage(row[8], str(row[9]), row[-1]) for row in found[_YEARS]),
        texts=_texts(found[_ROOTS], starts),
        notes=_notes(events, order, cells),
    )


def _groups(events: duckdb.DuckDBPyConnection, order: EventOrder) -> dict[int, list[Row]]:
    asked = order.selection
    values = {
        "by": asked.by,
        "one": order.dyad[0],
        "other": order.dyad[1],
        "topic": asked.topic,
        "level": asked.level,
        "format": order.source_format,
        "since": asked.since,
        "until": asked.until,
    }
    groups: dict[int, list[Row]] = {which: [] for which in (_CELLS, _SPEAKERS, _YEARS, _ROOTS)}
    for row in events.execute(_QUERY.format(near=near_sql(events)), values).fetchall():
        groups[row[0]].append(row)
    return groups


def _acts(cells: list[Row], starts: tuple[date, ...]) -> Acts:
    place = {start: at for at, start in enumerate(starts)}
    quad, number = (np.array([row[at] for row in cells], dtype=float) for at in (5, -1))
    direction, topic, level = (np.array([row[at] for row in cells], dtype=str) for at in (2, 3, 4))
    return Acts(
        period=np.array([place[row[1]] for row in cells], dtype=np.int64),
        direction=direction,
        topic=topic,
        level=level,
        material=np.isin(quad, (2, 4)),
        number=number,
        cooperation=np.where(quad <= 2, number, 0.0),
        hostility=np.where(quad > 2, number, 0.0),
        joint=np.zeros(len(cells), dtype=bool),
    )


def _speakers(rows: Iterable[Row]) -> tuple[Speaker, ...]:
    sums: dict[tuple[str, str], list[float]] = {}
    levels: dict[tuple[str, str], str] = {}
    for row in rows:
        key = (row[7], row[6])
        acts = sums.setdefault(key, [0.0, 0.0])
        acts[0] += row[-1]
        acts[1] += row[-1] if row[5] > 2 else 0
        levels.setdefault(key, row[4])
    return tuple(Speaker(name or "?", country, levels[name, country], *acts) for (name, country), acts in sums.items())


def _texts(rows: Iterable[Row], starts: tuple[date, ...]) -> dict[tuple[str, int], dict[str, list[str]]]:
    place = {start: at for at, start in enumerate(starts)}
    counts: dict[tuple[str, int], dict[str, int]] = {}
    for row in rows:
        for scope in (BOTH, row[2]):
            counted = counts.setdefault((scope, place[row[1]]), {})
            counted[row[10]] = counted.get(row[10], 0) + row[-1]
    return {key: {language: _most(counted, language) for language in LANGUAGES} for key, counted in counts.items()}


def _most(counted: dict[str, int], language: str) -> list[str]:
    known = [(-number, root) for root, number in counted.items() if f"tracks.root_{root}" in messages()]
    return [f"{messages()[f'tracks.root_{root}'][language]}: {-number}" for number, root in sorted(known)[:_TOLD]]


def _notes(events: duckdb.DuckDBPyConnection, order: EventOrder, cells: list[Row]) -> dict[str, int]:
    pair = {"one": order.dyad[0], "other": order.dyad[1]}
    unclassed = events.execute(_UNCLASSED, pair).fetchall()[0][0]
    far = events.execute(_FAR.format(near=near_sql(events)), pair).fetchall()[0][0]
    partial = [m.month for m in covered_months(events) if not m.whole and order.selection.holds(m.month)]
    return {
        "events": sum(row[-1] for row in cells),
        "uncoded": sum(row[-1] for row in cells if row[3] == NO_TOPIC),
        "unclassed": unclassed,
        "far": far,
        "partial": len(partial),
    }
