"""The small tables that codes, countries and actors are looked up in, as SQL."""

import csv
import unicodedata
from collections.abc import Sequence
from dataclasses import dataclass
from functools import lru_cache
from pathlib import Path
from typing import TYPE_CHECKING, Any

from twotrack.tables.catalogue import translate
from twotrack.tables.errors import EvidenceError, Fault, TableError, nearest
from twotrack.tables.files.delimited import MISSING

if TYPE_CHECKING:
    from duckdb import DuckDBPyConnection

FOLDER = Path(__file__).parent
LEVELS = ("national", "subnational", "court", "opposition", "private", "unknown")
# Quad class of each two-digit root: 01-05, 06-08, 09-13, 14-20.
LAST_ROOTS = (5, 8, 13)
# Type names that PLOVER has dropped or renamed since, by the root they stood for.
OLD_PLOVER = {"DEMAND": "10", "DISAPPROVE": "11", "INVESTIGATE": "09", "FIGHT": "19", "YIELD": "08", "RETREAT": "08"}


def table(name: str) -> list[dict[str, str]]:
    """Rows of a table beside this module."""
    with (FOLDER / f"{name}.csv").open(encoding="utf-8", newline="") as file:
        return list(csv.DictReader(file))


def sql_literal(text: str) -> str:
    """Text as an SQL literal."""
    return "'" + text.replace("'", "''") + "'"


@lru_cache(maxsize=1)
def countries() -> dict[str, tuple[str, ...]]:
    """Every country's code and what it is called in the files, in lower case."""
    rows = table("countries")
    return {row["code"]: tuple(name.lower() for name in [row["code"], *row["names"].split(";")]) for row in rows}


def bare_word(text: str) -> str:
    """Word without case and accents, with single plain blanks inside and none at its ends, as places are looked up.

    >>> bare_word(" M\u00c9XICO ")
    'mexico'
    >>> bare_word("United\u00a0 States")
    'united states'
    """
    letters = unicodedata.normalize("NFD", " ".join(text.split()).lower())
    return "".join(letter for letter in letters if not unicodedata.combining(letter))


@lru_cache(maxsize=1)
def place_words() -> dict[str, str]:
    """Code of the country that each known word names; nothing for regions, territories and roles, which are none."""
    known = {bare_word(name): code for code, names in countries().items() for name in names}
    rows = table("places")
    return known | {bare_word(word): row["code"] for row in rows for word in row["words"].split(";")}


def country_code(text: str) -> str | None:
    """Code of the country that a cell names by code or in words; "" for a place that is none, None for one unknown.

    >>> country_code("México"), country_code("EUR"), country_code("Mexcio")
    ('MEX', '', None)
    """
    return place_words().get(bare_word(text))


@dataclass(frozen=True)
class Dyad:
    """Two countries whose moves toward each other are kept, in both directions."""

    one: str
    other: str

    def __str__(self) -> str:
        return f"{self.one}-{self.other}"


def dyad(text: str) -> Dyad:
    """Dyad of two codes with a dash; a fault offers the nearest code."""
    codes = text.upper().split("-")
    if len(codes) != 2 or codes[0] == codes[1]:
        raise EvidenceError(translate("events.bad_dyad", found=text))
    for code in codes:
        if code not in countries():
            raise EvidenceError(Fault(translate("events.bad_country", found=code) + nearest(code, countries())))
    return Dyad(*sorted(codes))


def place_word(expression: str) -> str:
    """SQL for the word that a cell is looked up by; as `bare_word`."""
    return f"strip_accents(lower(trim(regexp_replace({expression}, '[\\s\\x{{a0}}]+', ' ', 'g'))))"


def in_dyad(code: str, pair: Dyad) -> str:
    """SQL for a code where it is of the dyad, or nothing."""
    return f"CASE WHEN {code} IN ({sql_literal(pair.one)}, {sql_literal(pair.other)}) THEN {code} END"


def quad_case(root: str) -> str:
    """SQL for the quad class of a root."""
    first, second, third = LAST_ROOTS
    return (
        f"CASE WHEN {root} IS NULL THEN NULL WHEN {root}::INT <= {first} THEN 1 WHEN {root}::INT <= {second} THEN 2"
        f" WHEN {root}::INT <= {third} THEN 3 ELSE 4 END"
    )


@lru_cache(maxsize=1)
def level_case() -> str:
    """SQL for the level of an actor, from sectors.csv: the first row that fits."""
    whens: list[str] = []
    for line, row in enumerate(table("sectors"), start=2):
        if row["level"] not in LEVELS:
            message = translate("events.bad_level", found=row["level"]) + nearest(row["level"], LEVELS)
            raise TableError(Fault(message, "sectors.csv", line))
        whens.append(f"WHEN {_fits(row)} THEN {sql_literal(row['level'])}")
    return f"CASE {' '.join(whens)} ELSE 'unknown' END"


def _fits(row: dict[str, str]) -> str:
    tests: list[str] = []
    if row["format"] != "*":
        tests.append(f"source_format = {sql_literal(row['format'])}")
    if row["sector"] == "@country":
        names = sorted({name for names in countries().values() for name in names})
        tests.append(f"lower(source_name) IN ({', '.join(map(sql_literal, names))})")
    elif row["sector"]:
        tests.append(has_sector("source_sector", row["sector"]))
    if row["name"]:
        tests.append(f"regexp_matches(lower(coalesce(source_name, '')), {sql_literal(row['name'])})")
    return " AND ".join(tests)


def has_sector(column: str, wanted: str) -> str:
    """SQL that asks whether a list of sectors holds one of those wanted."""
    names = ", ".join(sql_literal(name.strip()) for name in wanted.split(";"))
    return f"list_has_any(string_split(coalesce({column}, ''), ','), [{names}])"


def load_reference(con: "DuckDBPyConnection") -> None:
    """Make the look-up tables and the small functions that layouts use, for this connection."""
    con.execute("CREATE OR REPLACE TEMP TABLE cameo (code VARCHAR, label VARCHAR, goldstein DOUBLE, plover VARCHAR)")
    rows = [(r["code"], r["label"].lower(), float(r["goldstein"]), r["plover"] or None) for r in table("cameo")]
    _insert_columns(con, "cameo", rows)
    # Where a root and its first code share a label, the events carry the longer one.
    con.execute(
        "CREATE OR REPLACE TEMP TABLE cameo_label AS SELECT label, arg_max(code, len(code)) code FROM cameo GROUP BY 1"
    )
    con.execute("CREATE OR REPLACE TEMP TABLE plover_root (plover VARCHAR, root VARCHAR, sole BOOLEAN)")
    _insert_columns(con, "plover_root", plover_roots())
    con.execute("CREATE OR REPLACE TEMP TABLE place_word (word VARCHAR, code VARCHAR)")
    _insert_columns(con, "place_word", list(place_words().items()))
    for macro in MACROS:
        con.execute(f"CREATE OR REPLACE TEMP MACRO {macro}")


def _insert_columns(con: "DuckDBPyConnection", name: str, rows: Sequence[tuple[Any, ...]]) -> None:
    """Add rows to a table column by column: row by row each is a statement of its own."""
    columns = {f"column_{at}": list(column) for at, column in enumerate(zip(*rows, strict=True))}
    con.execute(f"INSERT INTO {name} SELECT {', '.join(f'unnest(${one})' for one in columns)}", columns)


def plover_roots() -> list[tuple[str, str, bool]]:
    """Each PLOVER type with a root that it stands for, and whether it stands for no other."""
    roots = [(row["plover"], row["code"]) for row in table("cameo") if row["plover"] and len(row["code"]) == 2]
    names = [name for name, _ in roots]
    first = [(name, root, names.count(name) == 1) for n, (name, root) in enumerate(roots) if name not in names[:n]]
    return first + [(name, root, True) for name, root in OLD_PLOVER.items()]


# A number that is "nan" makes a bad row: some program has worked out what cannot be.
MISSING_WORDS = ", ".join(sql_literal(word) for word in sorted(MISSING - {"nan"}))
MACROS = (
    f"txt(x) AS CASE WHEN lower(trim(x)) NOT IN ({MISSING_WORDS}) THEN trim(x) END",
    "num(x) AS CASE WHEN isfinite(try_cast(trim(x) AS DOUBLE)) THEN try_cast(trim(x) AS DOUBLE) END",
    "country_in(x) AS coalesce(nullif(regexp_extract(x, '\\(([^()]*)\\)\\s*$', 1), ''), x)",
    # A program that has met a gap in a column writes 43 as 43.0.
    "whole(x) AS regexp_replace(txt(x), '^([0-9]+)\\.0*$', '\\1')",
)
