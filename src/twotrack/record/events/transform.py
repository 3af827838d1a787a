"""From a part's columns of text to events, in SQL: what is typed, what is refused, what lies outside the dyad."""

from dataclasses import dataclass
from datetime import date
from typing import TYPE_CHECKING

from twotrack.record.events.layouts import Shape
from twotrack.record.events.reference import Dyad, country_case, level_case, quad_case, sql_literal
from twotrack.record.events.rows import Rows
from twotrack.record.events.schema import COLUMNS
from twotrack.tables.catalogue import translate

if TYPE_CHECKING:
    from duckdb import DuckDBPyConnection

EARLIEST, LATEST = 1800, 2100
FAULTS = ("id", "date", "code", "plover", "number")
CODE = "[0-9]{2,4}"


@dataclass(frozen=True)
class Task:
    """What is needed to take in a part: from which file, in which shape, for which dyad."""

    file: str
    shape: Shape
    pair: Dyad

    @property
    def format(self) -> str:
        """Format of the file."""
        return self.shape.layout.format


@dataclass
class Counts:
    """What became of the rows read so far."""

    rows_read: int = 0
    rows_out_of_dyad: int = 0
    bad_rows: int = 0
    mended: int = 0
    first_date: date | None = None
    last_date: date | None = None

    def add(self, other: "Counts") -> None:
        """Count another part too."""
        self.rows_read += other.rows_read
        self.rows_out_of_dyad += other.rows_out_of_dyad
        self.bad_rows += other.bad_rows
        self.mended += other.mended
        self.first_date = min(filter(None, (self.first_date, other.first_date)), default=None)
        self.last_date = max(filter(None, (self.last_date, other.last_date)), default=None)


def take_in(con: "DuckDBPyConnection", rows: Rows, task: Task) -> Counts:
    """Add a part's events to those that wait, and its bad rows and calendar to theirs."""
    refused = [(task.file, *row) for row in rows.refused + rows.mended]
    if refused:
        con.executemany("INSERT INTO bad_rows VALUES (?, ?, ?, ?)", refused)
    counts = Counts(rows_read=len(rows.refused), bad_rows=len(rows.refused), mended=len(rows.mended))
    con.register("raw", rows.table)
    try:
        con.execute(f"CREATE OR REPLACE TEMP TABLE part AS {part_sql(task)}")
    finally:
        con.unregister("raw")
    found = con.execute(
        "SELECT count(*), count(*) FILTER (fault IS NULL AND NOT inside), count(*) FILTER (fault IS NOT NULL), 0,"
        " min(date) FILTER (fault IS NULL), max(date) FILTER (fault IS NULL) FROM part"
    ).fetchone()
    counts.add(Counts(*(found or ())))
    _keep_part(con, task)
    return counts


def _keep_part(con: "DuckDBPyConnection", task: Task) -> None:
    file = {"file": task.file}
    refused = f"SELECT $file, line, left(found, 80), {_fault_texts()} FROM part WHERE fault IS NOT NULL"
    con.execute(f"INSERT INTO bad_rows {refused}", file)
    slices = "SELECT DISTINCT source_format, slice, $file FROM part WHERE fault IS NULL AND slice IS NOT NULL"
    known = "SELECT * FROM import_coverage WHERE file = $file"
    con.execute(f"INSERT INTO import_coverage {slices} EXCEPT {known}", file)
    con.execute(f"INSERT INTO import_pending {_events_sql()} FROM part WHERE inside AND fault IS NULL", file)


def _fault_texts() -> str:
    whens = " ".join(
        f"WHEN {sql_literal(name)} THEN {sql_literal(translate(f'events.want_{name}'))}" for name in FAULTS
    )
    return f"CASE fault {whens} END"


def part_sql(task: Task) -> str:
    """Rows with what all of them need to be judged, and the rest of those inside the dyad."""
    layout = task.shape.layout
    fields = layout.fields
    inner = ", ".join(f"{getattr(fields, name)} AS {name}" for name in _TEXTS)
    days = ", ".join(map(sql_literal, layout.dates))
    slices = fields.slice or "NULL::TIMESTAMP"
    return f"""
WITH said AS (
  SELECT line, {inner}, {slices} AS slice, {sql_literal(layout.format)} AS source_format FROM raw
), judged AS (
  SELECT * REPLACE (txt(date) AS date, txt(upper(plover)) AS plover),
    try_strptime(txt(date), [{days}])::DATE AS day,
    {country_case("source_country", task.pair)} AS one, {country_case("target_country", task.pair)} AS other
  FROM said
), coded AS (
  SELECT judged.*, coalesce(one <> other, FALSE) AS inside, plover_root.root AS plover_root, plover_root.sole AS sole,
    {_CODE} AS code
  FROM judged
  LEFT JOIN cameo_label ON lower(trim(judged.label)) = cameo_label.label
  LEFT JOIN plover_root ON judged.plover = plover_root.plover
)
SELECT line, source_format, inside, txt(event_id) AS event_id, day AS date,
  {_FAULT} AS fault,
  CASE {_FAULT} {_FOUND} END AS found,
  coalesce(slice, day::TIMESTAMP) AS slice, code, one AS source_country, other AS target_country,
  {_inside()}
FROM coded"""


_TEXTS = (
    "event_id", "date", "source_country", "source_name", "source_sector", "target_country", "target_name",
    "target_sector", "cameo_code", "label", "plover", "quad", "goldstein", "mentions", "latitude", "longitude",
    "place", "text",
)  # fmt: skip
_KEPT = (
    "source_name", "source_sector", "target_name", "target_sector", "place", "text", "quad", "goldstein", "mentions",
    "latitude", "longitude", "plover", "plover_root", "sole",
)  # fmt: skip

# The label decides where the code is no code, or has lost its leading zero; ICEWS of 2017 has both.
_CODE = f"""CASE
      WHEN cameo_label.code IS NOT NULL AND ltrim(cameo_label.code, '0') = txt(cameo_code) THEN cameo_label.code
      WHEN regexp_full_match(trim(cameo_code), '{CODE}') AND left(trim(cameo_code), 2) BETWEEN '01' AND '20'
        THEN trim(cameo_code)
      ELSE cameo_label.code
    END"""
_NUMBERS = ("goldstein", "latitude", "longitude", "mentions")
_BAD_NUMBER = " OR ".join(
    [f"(txt({name}) IS NOT NULL AND num({name}) IS NULL)" for name in _NUMBERS]
    + ["abs(num(latitude)) > 90", "abs(num(longitude)) > 180", "abs(num(mentions)) > 2147483647"]
)
_FAULT = f"""CASE
    WHEN txt(event_id) IS NULL THEN 'id'
    WHEN day IS NULL OR year(day) NOT BETWEEN {EARLIEST} AND {LATEST} THEN 'date'
    WHEN plover IS NULL AND code IS NULL THEN 'code'
    WHEN plover IS NOT NULL AND code IS NULL AND plover_root IS NULL THEN 'plover'
    WHEN {_BAD_NUMBER} THEN 'number'
  END"""
_FOUND = (
    "WHEN 'id' THEN event_id WHEN 'date' THEN coalesce(date, '') WHEN 'code' THEN coalesce(txt(cameo_code), label, '')"
    " WHEN 'plover' THEN plover"
    " WHEN 'number' THEN concat_ws(', ', txt(goldstein), txt(mentions), txt(latitude), txt(longitude))"
)


def _inside() -> str:
    return ", ".join(f"CASE WHEN inside THEN {name} END AS {name}" for name in _KEPT)


def _events_sql() -> str:
    """The columns of the schema from a part."""
    root = "coalesce(left(code, 2), CASE WHEN sole THEN plover_root END)"
    given = (
        "CASE WHEN regexp_full_match(trim(quad), '[1-4]') THEN trim(quad)::TINYINT"
        " WHEN regexp_matches(lower(quad), '^v.*coop') THEN 1 WHEN regexp_matches(lower(quad), '^m.*coop') THEN 2"
        " WHEN regexp_matches(lower(quad), '^v.*conf') THEN 3 WHEN regexp_matches(lower(quad), '^m.*conf') THEN 4 END"
    )
    weight = "(SELECT any_value(goldstein) FROM cameo WHERE cameo.code = part.code)"
    above = "(SELECT any_value(goldstein) FROM cameo WHERE cameo.code = left(part.code, 2))"
    kind = "(SELECT any_value(plover) FROM cameo WHERE cameo.code = part.code)"
    made = {
        "cameo_code": "code",
        "cameo_root": root,
        "plover": f"coalesce(part.plover, {kind})",
        "quad": f"coalesce({given}, {quad_case('coalesce(left(code, 2), plover_root)')})",
        "goldstein": f"coalesce(num(goldstein), {weight}, {above})",
        "mentions": "num(mentions)::INTEGER",
        "latitude": "num(latitude)",
        "longitude": "num(longitude)",
        "source_level": level_case(),
        "topic": "NULL",
        "file": "$file",
    } | {
        name: f"txt({name})"
        for name in ("source_name", "source_sector", "target_name", "target_sector", "place", "text")
    }
    return "SELECT " + ", ".join(f"{made.get(name, name)} AS {name}" for name in COLUMNS)
