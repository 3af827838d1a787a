"""From a part's columns of text to events, in SQL: what is typed, what is refused, what lies outside the dyad."""

from dataclasses import dataclass
from datetime import date
from typing import TYPE_CHECKING

from twotrack.record.events.codes import CODE, CONTRADICTED, QUAD, ROOT
from twotrack.record.events.dates import Order, day_sql
from twotrack.record.events.layouts import Layout, Shape
from twotrack.record.events.reference import Dyad, in_dyad, level_case, place_word, quad_case, sql_literal
from twotrack.record.events.rows import Rows
from twotrack.record.events.schema import COLUMNS
from twotrack.tables.catalogue import translate

if TYPE_CHECKING:
    from duckdb import DuckDBPyConnection

EARLIEST, LATEST = 1800, 2100
FAULTS = ("id", "whole_id", "date", "code", "agreement", "plover", "number")
# A spreadsheet's short form of a long number: 3.38E+07, or 3,38E+07 where it is set to Spanish.
SHORTENED = "[0-9]([.,][0-9]+)?[eE]\\+[0-9]+"
# GDELT dates what it cannot place a month, a year or ten back from the day it was added.
FAR_DAYS = 14


@dataclass(frozen=True)
class Task:
    """What is needed to take in a part: from which file, in which shape, for which dyad."""

    file: str
    shape: Shape
    pair: Dyad
    order: Order = ""

    @property
    def format(self) -> str:
        """Format of the file."""
        return self.shape.layout.format


@dataclass
class Counts:
    """What became of the rows read so far; `with_country` name one, `far` are of the dyad and dated far off."""

    rows_read: int = 0
    rows_out_of_dyad: int = 0
    bad_rows: int = 0
    mended: int = 0
    with_country: int = 0
    far: int = 0
    first_date: date | None = None
    last_date: date | None = None

    def add(self, other: "Counts") -> None:
        """Count another part too."""
        self.rows_read += other.rows_read
        self.rows_out_of_dyad += other.rows_out_of_dyad
        self.bad_rows += other.bad_rows
        self.mended += other.mended
        self.with_country += other.with_country
        self.far += other.far
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
        " count(*) FILTER (fault IS NULL AND known), count(*) FILTER (fault IS NULL AND inside AND far),"
        " min(date) FILTER (fault IS NULL AND NOT far), max(date) FILTER (fault IS NULL AND NOT far) FROM part"
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
    names = "unnest([source_unknown, target_unknown])"
    told = f"SELECT $file, name, count(*) FROM (SELECT line, {names} AS name FROM part WHERE fault IS NULL)"
    con.execute(f"INSERT INTO import_unknown {told} WHERE name IS NOT NULL GROUP BY name", file)
    con.execute(f"INSERT INTO import_pending {_events_sql()} FROM part WHERE inside AND fault IS NULL", file)


def _fault_texts() -> str:
    whens = " ".join(
        f"WHEN {sql_literal(name)} THEN {sql_literal(translate(f'events.want_{name}'))}" for name in FAULTS
    )
    return f"CASE fault {whens} END"


def part_sql(task: Task) -> str:
    """Rows with what all of them need to be judged, and the rest of those inside the dyad.

    What is used more than once is a column of its own: DuckDB takes longer to plan a small file than to read it.
    """
    layout = task.shape.layout
    in_word = "FALSE" if layout.countries_in_names else "TRUE"
    return f"""
WITH said AS ({_said_sql(layout)}), judged AS (
  SELECT said.* REPLACE (whole(event_id) AS event_id, txt(date) AS date, txt(upper(plover)) AS plover),
    {day_sql("txt(date)", task.order)} AS day, {ROOT} AS file_root, {QUAD} AS file_quad,
    {in_dyad("source.code", task.pair)} AS one, {in_dyad("target.code", task.pair)} AS other,
    coalesce(source.code <> '', FALSE) OR coalesce(target.code <> '', FALSE) AS known,
    CASE WHEN {in_word} AND source.word IS NULL THEN txt(source_country) END AS source_unknown,
    CASE WHEN {in_word} AND target.word IS NULL THEN txt(target_country) END AS target_unknown,
    whole(cameo_code) AS digits
  FROM said
  LEFT JOIN place_word source ON source.word = {place_word("source_country")}
  LEFT JOIN place_word target ON target.word = {place_word("target_country")}
), coded AS (
  SELECT judged.*, coalesce(one <> other, FALSE) AS inside, plover_root.root AS plover_root, plover_root.sole AS sole,
    {CODE} AS code
  FROM judged
  LEFT JOIN cameo_label ON lower(trim(judged.label)) = cameo_label.label
  LEFT JOIN plover_root ON judged.plover = plover_root.plover
), faulty AS (SELECT coded.*, {_FAULT} AS fault FROM coded)
SELECT line, source_format, inside, known, event_id, day AS date, added, source_unknown, target_unknown,
  coalesce(abs(date_diff('day', day, added)) > {FAR_DAYS}, FALSE) AS far,
  fault, CASE fault {_FOUND} END AS found,
  coalesce(slice, day::TIMESTAMP) AS slice, code, one AS source_country, other AS target_country,
  {_inside()}
FROM faulty"""


def _said_sql(layout: Layout) -> str:
    """What a file's own columns say, under the names of the one schema."""
    fields = layout.fields
    inner = ", ".join(f"{getattr(fields, name)} AS {name}" for name in _TEXTS)
    slices, added = fields.slice or "NULL::TIMESTAMP", fields.added or "NULL::TIMESTAMP"
    form = sql_literal(layout.format)
    return f"SELECT line, {inner}, {slices} AS slice, ({added})::DATE AS added, {form} AS source_format FROM raw"


_TEXTS = (
    "event_id", "date", "source_country", "source_name", "source_sector", "target_country", "target_name",
    "target_sector", "cameo_code", "base", "root", "label", "plover", "quad", "goldstein", "mentions", "latitude",
    "longitude", "place", "text",
)  # fmt: skip
_KEPT = (
    "source_name", "source_sector", "target_name", "target_sector", "place", "text", "file_quad", "goldstein",
    "mentions", "latitude", "longitude", "plover", "plover_root", "sole",
)  # fmt: skip

_NUMBERS = ("goldstein", "latitude", "longitude", "mentions")
_BAD_NUMBER = " OR ".join(
    [f"(txt({name}) IS NOT NULL AND num({name}) IS NULL)" for name in _NUMBERS]
    + ["abs(num(latitude)) > 90", "abs(num(longitude)) > 180", "abs(num(mentions)) > 2147483647"]
)
_FAULT = f"""CASE
    WHEN event_id IS NULL THEN 'id'
    WHEN regexp_full_match(event_id, '{SHORTENED}') THEN 'whole_id'
    WHEN day IS NULL OR year(day) NOT BETWEEN {EARLIEST} AND {LATEST} THEN 'date'
    WHEN plover IS NULL AND code IS NULL AND {CONTRADICTED} THEN 'agreement'
    WHEN plover IS NULL AND code IS NULL THEN 'code'
    WHEN plover IS NOT NULL AND code IS NULL AND plover_root IS NULL THEN 'plover'
    WHEN {_BAD_NUMBER} THEN 'number'
  END"""
_FOUND = (
    "WHEN 'id' THEN event_id WHEN 'whole_id' THEN event_id WHEN 'date' THEN coalesce(date, '')"
    " WHEN 'agreement' THEN concat_ws(', ', txt(cameo_code), txt(base), txt(root), txt(quad), txt(label))"
    " WHEN 'code' THEN coalesce(txt(cameo_code), label, '')"
    " WHEN 'plover' THEN plover"
    " WHEN 'number' THEN concat_ws(', ', txt(goldstein), txt(mentions), txt(latitude), txt(longitude))"
)


def _inside() -> str:
    return ", ".join(f"CASE WHEN inside THEN {name} END AS {name}" for name in _KEPT)


def _events_sql() -> str:
    """The columns of the schema from a part."""
    root = "coalesce(left(code, 2), CASE WHEN sole THEN plover_root END)"
    weight = "(SELECT any_value(goldstein) FROM cameo WHERE cameo.code = part.code)"
    above = "(SELECT any_value(goldstein) FROM cameo WHERE cameo.code = left(part.code, 2))"
    kind = "(SELECT any_value(plover) FROM cameo WHERE cameo.code = part.code)"
    made = {
        "cameo_code": "code",
        "cameo_root": root,
        "plover": f"coalesce(part.plover, {kind})",
        "quad": f"coalesce(file_quad, {quad_case('coalesce(left(code, 2), plover_root)')})",
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
