"""Ledger of a table of single coded events, such as a sample that others have published."""

from dataclasses import replace
from pathlib import Path

import duckdb

from twotrack.record.events.coding import code_topics
from twotrack.record.tracks.from_events import EventOrder, events_ledger
from twotrack.record.tracks.from_table import counts_ledger, layout_of, read_counts
from twotrack.record.tracks.ledger import Countries, Coverage, Ledger, Selection
from twotrack.tables.catalogue import translate
from twotrack.tables.errors import Fault, TableError

# Where a table holds overlapping data sets, its column `preferred` marks a sequence without overlap.
_READ = """
CREATE TABLE raw AS
SELECT row_number() OVER () + 1 AS line, * FROM read_csv($path, header = true, all_varchar = true, delim = ',')
"""
_EVENTS = """
CREATE TABLE events AS
SELECT try_cast(date AS DATE) AS date, source_iso3 AS source_country, target_iso3 AS target_country,
       source_actor AS source_name, target_actor AS target_name, '' AS source_sector, '' AS target_sector,
       'unknown' AS source_level, 'none' AS topic, event_text AS text, cameo_code, left(cameo_code, 2) AS cameo_root,
       CASE quad_class WHEN 'verbal_cooperation' THEN 1 WHEN 'material_cooperation' THEN 2
                       WHEN 'verbal_conflict' THEN 3 WHEN 'material_conflict' THEN 4 END AS quad,
       dataset AS source_format, line
FROM raw
"""
_BAD = "SELECT line FROM events WHERE date IS NULL OR quad IS NULL ORDER BY line LIMIT 20"
_FRACTIONS = "SELECT dataset, max(try_cast(sampling_fraction AS DOUBLE)) FROM raw GROUP BY dataset"
_COLUMNS = "SELECT column_name FROM information_schema.columns WHERE table_name = 'raw'"


def table_ledger(path: Path, selection: Selection, dyad: Countries) -> Ledger:
    """Ledger of a table, of counts or of single events, as its header tells."""
    if layout_of(path) != "events":
        return counts_ledger(path, selection, dyad)
    with duckdb.connect() as memory:
        fractions, left_out = _load(memory, path)
        ledger = events_ledger(memory, EventOrder(selection, dyad), path.name)
    known = [replace(part, fraction=fractions.get(part.dataset)) for part in ledger.coverage]
    return replace(ledger, coverage=tuple(known), notes={**ledger.notes, "overlap": left_out})


def _load(memory: duckdb.DuckDBPyConnection, path: Path) -> tuple[dict[str, float], int]:
    try:
        memory.execute(_READ, {"path": str(path)})
    except duckdb.Error as error:
        raise TableError(Fault(translate("tracks.bad_count", reason=str(error).splitlines()[0]), path.name)) from error
    memory.execute(_EVENTS)
    bad = memory.execute(_BAD).fetchall()
    if bad:
        raise TableError([Fault(translate("tracks.bad_event"), path.name, line) for (line,) in bad])
    columns = {name for (name,) in memory.execute(_COLUMNS).fetchall()}
    left_out = 0
    if "preferred" in columns:
        memory.execute("DELETE FROM events WHERE line IN (SELECT line FROM raw WHERE preferred IS DISTINCT FROM '1')")
        left_out = memory.execute("SELECT count(*) FROM raw WHERE preferred IS DISTINCT FROM '1'").fetchall()[0][0]
    fractions = memory.execute(_FRACTIONS).fetchall() if "sampling_fraction" in columns else []
    code_topics(memory)
    return {name: fraction for name, fraction in fractions if fraction is not None}, left_out


def against_complete(ledger: Ledger, path: Path) -> Ledger:
    """Give the ledger each data set's share of a complete yearly table; a share that is shown and scales nothing."""
    whole: dict[int, int] = {}
    for count in read_counts(path):
        if count.direction in ledger.directions:
            whole[count.day.year] = whole.get(count.day.year, 0) + count.events

    def coverage_of(part: Coverage) -> Coverage:
        complete = whole.get(part.year)
        return replace(part, share=part.acts / complete if complete else None)

    return ledger.with_coverage([coverage_of(part) for part in ledger.coverage])
