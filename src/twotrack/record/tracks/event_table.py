"""Ledger of a table of single coded events, such as a sample that others have published."""

from dataclasses import replace
from pathlib import Path
from typing import NamedTuple

import duckdb
import pyarrow as pa

from twotrack.record.events.codes import CODE, CONTRADICTED, QUAD
from twotrack.record.events.coding import code_topics
from twotrack.record.events.dates import day_sql, order_of
from twotrack.record.events.reference import load_reference, place_word
from twotrack.record.tracks.from_events import EventOrder, events_ledger
from twotrack.record.tracks.from_table import (
    EVENT_COLUMNS,
    check_pair,
    counts_ledger,
    counts_of,
    known_table,
    layout_of,
)
from twotrack.record.tracks.ledger import Countries, Coverage, Ledger, Selection
from twotrack.tables.catalogue import translate
from twotrack.tables.errors import EvidenceError, Fault, TableError
from twotrack.tables.files.delimited import TextTable

# Where a table holds overlapping data sets, its column `preferred` marks a sequence without overlap.
_OPTIONAL = ("event_id", "preferred", "sampling_fraction")
_EVENTS = """
CREATE TABLE events AS
WITH said AS (
  SELECT *, {quad} AS file_quad, NULL::VARCHAR AS file_root, whole(cameo_code) AS digits
  FROM (SELECT *, quad_class AS quad FROM raw)
), coded AS (
  SELECT said.*, {day} AS day, source.code AS one, target.code AS other, {code} AS code,
    CASE WHEN source.word IS NULL THEN source_iso3 WHEN target.word IS NULL THEN target_iso3 END AS unknown,
    {contradicted} AS contradicted
  FROM said
  LEFT JOIN place_word source ON source.word = {source}
  LEFT JOIN place_word target ON target.word = {target}
  LEFT JOIN cameo_label ON lower(trim(event_text)) = cameo_label.label
)
SELECT day AS date, one AS source_country, other AS target_country, source_actor AS source_name,
       target_actor AS target_name, '' AS source_sector, '' AS target_sector, 'unknown' AS source_level,
       'none' AS topic, event_text AS text,
       coalesce(code, cameo_code) AS cameo_code, left(coalesce(code, cameo_code), 2) AS cameo_root,
       file_quad AS quad, dataset AS source_format, line, unknown, contradicted AND code IS NULL AS contradicted
FROM coded
"""
_BAD = """
SELECT line, date IS NULL OR quad IS NULL FROM events WHERE date IS NULL OR quad IS NULL OR contradicted
ORDER BY line LIMIT 20
"""
_FRACTIONS = "SELECT dataset, max(try_cast(sampling_fraction AS DOUBLE)) FROM raw GROUP BY dataset"
_PAIR = """
SELECT count(*) FROM events
WHERE (source_country = $one AND target_country = $other) OR (source_country = $other AND target_country = $one)
"""
_UNKNOWN = "SELECT unknown, count(*) FROM events WHERE unknown IS NOT NULL GROUP BY 1 ORDER BY 1"


class TableContent(NamedTuple):
    """What a table of events says of itself: shares of its data sets, rows left out, and names that are no country."""

    fractions: dict[str, float]
    notes: dict[str, int]
    unknown: dict[str, int]


def table_ledger(path: Path, selection: Selection, dyad: Countries) -> Ledger:
    """Ledger of a table, of counts or of single events, as its header tells."""
    table = known_table(path)
    if layout_of(table) != "events":
        return counts_ledger(table, selection, dyad)
    with duckdb.connect() as memory:
        loaded = _load(memory, table)
        there = memory.execute(_PAIR, {"one": dyad[0], "other": dyad[1]}).fetchall()[0][0] > 0
        check_pair(there, loaded.unknown, dyad, table.file)
        ledger = events_ledger(memory, EventOrder(selection, dyad), path.name)
    known = [replace(part, fraction=loaded.fractions.get(part.dataset)) for part in ledger.coverage]
    return replace(ledger, coverage=tuple(known), notes={**ledger.notes, **loaded.notes}, unknown=loaded.unknown)


def _load(memory: duckdb.DuckDBPyConnection, table: TextTable) -> TableContent:
    rows, twice = _once(table)
    names = [*EVENT_COLUMNS, *_OPTIONAL]
    columns = {name: pa.array([cells.get(name, "") for _, cells in rows], pa.string()) for name in names}
    raw = pa.table(columns | {"line": pa.array([line for line, _ in rows], pa.int64())})
    load_reference(memory)
    memory.execute("CREATE TABLE raw AS SELECT * FROM raw")
    try:
        order = order_of(memory, [raw], "date", table.file)
    except EvidenceError as error:
        raise TableError(error.faults) from error
    places = {"source": place_word("source_iso3"), "target": place_word("target_iso3")}
    made = {"quad": QUAD, "day": day_sql("txt(date)", order), "code": CODE, "contradicted": CONTRADICTED}
    memory.execute(_EVENTS.format(**made, **places))
    faults = [
        table.fault(translate("tracks.bad_event" if unread else "tracks.bad_code"), line)
        for line, unread in memory.execute(_BAD).fetchall()
    ]
    if faults or table.faults:
        raise TableError(sorted([*table.faults, *faults], key=lambda fault: fault.line or 0))
    left_out = 0
    if "preferred" in table.header:
        memory.execute("DELETE FROM events WHERE line IN (SELECT line FROM raw WHERE preferred IS DISTINCT FROM '1')")
        left_out = memory.execute("SELECT count(*) FROM raw WHERE preferred IS DISTINCT FROM '1'").fetchall()[0][0]
    fractions = {name: part for name, part in memory.execute(_FRACTIONS).fetchall() if part is not None}
    unknown = dict(memory.execute(_UNKNOWN).fetchall())
    code_topics(memory)
    return TableContent(fractions, {"overlap": left_out, "twice": twice}, unknown)


def _once(table: TextTable) -> tuple[list[tuple[int, dict[str, str]]], int]:
    """Rows of which each stands once, and how many were left out; one identifier with two contents is a fault."""
    kept: dict[tuple[str, ...], tuple[int, dict[str, str]]] = {}
    by_name: dict[str, tuple[int, dict[str, str]]] = {}
    faults: list[Fault] = []
    for line, cells in table.rows:
        earlier, before = by_name.setdefault(cells.get("event_id") or f"line {line}", (line, cells))
        if before != cells:
            said = translate("tracks.other_content", found=cells["event_id"], line=earlier)
            faults.append(table.fault(said, line))
        kept.setdefault(tuple(cells.values()), (line, cells))
    if faults:
        raise TableError(faults)
    return list(kept.values()), len(table.rows) - len(kept)


def against_complete(ledger: Ledger, path: Path) -> Ledger:
    """Give the ledger each data set's share of a complete yearly table; a share that is shown and scales nothing."""
    whole: dict[int, int] = {}
    for count in counts_of(known_table(path), ledger.dyad).counts:
        if count.direction in ledger.directions:
            whole[count.day.year] = whole.get(count.day.year, 0) + count.events

    def coverage_of(part: Coverage) -> Coverage:
        complete = whole.get(part.year)
        return replace(part, share=part.acts / complete if complete else None)

    return ledger.with_coverage([coverage_of(part) for part in ledger.coverage])
