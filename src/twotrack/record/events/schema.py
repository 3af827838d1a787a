"""The one table of events and what is kept beside it, in a DuckDB file."""

from collections.abc import Generator
from contextlib import contextmanager
from pathlib import Path

import duckdb

from twotrack.tables.catalogue import translate
from twotrack.tables.errors import EvidenceError, Fault

COLUMNS = {
    "event_id": "VARCHAR",
    "source_format": "VARCHAR",
    "date": "DATE",
    "source_country": "VARCHAR",
    "source_name": "VARCHAR",
    "source_sector": "VARCHAR",
    "source_level": "VARCHAR",
    "target_country": "VARCHAR",
    "target_name": "VARCHAR",
    "target_sector": "VARCHAR",
    "cameo_code": "VARCHAR",
    "cameo_root": "VARCHAR",
    "plover": "VARCHAR",
    "quad": "TINYINT",
    "goldstein": "DOUBLE",
    "mentions": "INTEGER",
    "latitude": "DOUBLE",
    "longitude": "DOUBLE",
    "place": "VARCHAR",
    "text": "VARCHAR",
    "topic": "VARCHAR",
    "file": "VARCHAR",
    "line": "BIGINT",
    "added": "DATE",
}
_EVENTS = ", ".join(f"{name} {kind}" for name, kind in COLUMNS.items())
_COUNTS = (
    "rows_read BIGINT, rows_out_of_dyad BIGINT, bad_rows BIGINT, mended BIGINT, first_date DATE, last_date DATE,"
    " with_country BIGINT, far BIGINT"
)
# What is imported of a file not yet finished waits in import_pending: events never hold half a file.
TABLES = f"""
CREATE TABLE IF NOT EXISTS events ({_EVENTS});
CREATE TABLE IF NOT EXISTS imports (
  file VARCHAR, sha256 VARCHAR, format VARCHAR, rows_read BIGINT, rows_kept BIGINT, rows_out_of_dyad BIGINT,
  duplicates BIGINT, bad_rows BIGINT, first_date DATE, last_date DATE, finished BOOLEAN, "at" TIMESTAMP,
  dyad VARCHAR, reemitted BIGINT, mended BIGINT
);
CREATE TABLE IF NOT EXISTS bad_rows (file VARCHAR, line BIGINT, found VARCHAR, wanted VARCHAR);
CREATE TABLE IF NOT EXISTS import_coverage (source_format VARCHAR, slice TIMESTAMP, file VARCHAR);
CREATE TABLE IF NOT EXISTS import_pending ({_EVENTS});
CREATE TABLE IF NOT EXISTS import_unknown (file VARCHAR, name VARCHAR, rows BIGINT);
CREATE TABLE IF NOT EXISTS import_state (
  sha256 VARCHAR, dyad VARCHAR, file VARCHAR, place BIGINT, next_line BIGINT, {_COUNTS}
);
"""
# Databases made before these columns were.
LATER = """
ALTER TABLE events ADD COLUMN IF NOT EXISTS added DATE;
ALTER TABLE import_pending ADD COLUMN IF NOT EXISTS added DATE;
ALTER TABLE import_state ADD COLUMN IF NOT EXISTS with_country BIGINT;
ALTER TABLE import_state ADD COLUMN IF NOT EXISTS far BIGINT;
"""


@contextmanager
def database(path: Path) -> Generator[duckdb.DuckDBPyConnection]:
    """Open file of events, made if it is not there; what is no such file, or is in use, is a fault."""
    try:
        con = duckdb.connect(str(path))
    except (duckdb.Error, OSError) as error:
        raise EvidenceError(_fault("events.bad_database", error, path)) from error
    try:
        try:
            con.execute(TABLES + LATER)
            con.execute(f"SELECT {', '.join(COLUMNS)} FROM events LIMIT 0")
        except duckdb.Error as error:
            raise EvidenceError(
                Fault(translate("events.other_tables", reason=str(error).split("\n")[0]), str(path))
            ) from error
        yield con
    finally:
        con.close()


def _fault(key: str, error: Exception, path: Path) -> Fault:
    return Fault(translate(key, reason=str(error).split("\n")[0]), str(path))
