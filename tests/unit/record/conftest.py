"""Made-up databases of events, with the columns of the one schema that audits and moves read."""

import duckdb
import pytest

COLUMNS = (
    "event_id VARCHAR, source_format VARCHAR, date DATE, source_country VARCHAR, source_name VARCHAR, "
    "source_level VARCHAR, target_country VARCHAR, target_name VARCHAR, cameo_code VARCHAR, quad TINYINT, "
    "goldstein DOUBLE, text VARCHAR, topic VARCHAR, added DATE"
)
USUAL = {
    "source_format": "icews",
    "date": "2019-03-01",
    "source_country": "USA",
    "source_name": "United States",
    "source_level": "national",
    "target_country": "MEX",
    "target_name": "Mexico",
    "cameo_code": "010",
    "quad": 1,
    "goldstein": 4.0,
    "text": "Says, “sí”",
    "topic": "trade",
    "added": None,
}


# Every day of every month in which there is an event, as if its files had been imported.
COVERED = """
CREATE TABLE import_coverage AS SELECT DISTINCT source_format, unnest(generate_series(
  date_trunc('month', date)::TIMESTAMP, last_day(date)::TIMESTAMP, INTERVAL 1 DAY)) AS slice, 'made' AS file FROM events
"""
INSERT = "INSERT INTO events VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"


@pytest.fixture
def event_table():
    """Makes a database at a path with one event a change; an event that names no id is numbered."""

    def make(path, changes):
        rows = [{"event_id": f"e{at}"} | USUAL | change for at, change in enumerate(changes)]
        names = [part.split()[0] for part in COLUMNS.split(", ")]
        with duckdb.connect(str(path)) as con:
            con.execute(f"CREATE TABLE events ({COLUMNS})")
            con.executemany(INSERT, [[row[name] for name in names] for row in rows])
            con.execute(COVERED)
        return path

    return make


@pytest.fixture
def audited_events():
    """300 events: 200 of class 1, 60 of 2, 30 of 3, 10 of 4, on four topics and none; two without a class."""
    quads = [1] * 200 + [2] * 60 + [3] * 30 + [4] * 10
    topics = ["trade", "border", "security", "drugs", None]
    made = [{"event_id": f"e{at}", "quad": quad, "topic": topics[at % 5]} for at, quad in enumerate(quads)]
    return made + [{"event_id": f"x{at}", "quad": None} for at in range(2)]


@pytest.fixture
def db(event_table, audited_events, tmp_path):
    """Database of those events."""
    return event_table(tmp_path / "events.duckdb", audited_events)
