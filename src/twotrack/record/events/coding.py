"""What an event is about: open rules in their order, the first that fits; what none fits is `none` and is counted."""

import re
from pathlib import Path

import duckdb
from pydantic import ValidationError, field_validator

from twotrack.record.events.reference import has_sector, sql_literal
from twotrack.tables.axes import codes
from twotrack.tables.catalogue import translate
from twotrack.tables.closed import StrictRow
from twotrack.tables.errors import Fault, TableError, nearest
from twotrack.tables.files.delimited import read_table

FILE = Path(__file__).parent / "coding.csv"
NONE = "none"
WORDS = "lower(concat_ws(' ', text, source_name, target_name))"


class Rule(StrictRow):
    """One rule: every condition given must hold. Codes begin so; sectors are any of those; words are a pattern."""

    topic: str
    cameo: str = ""
    source_sector: str = ""
    target_sector: str = ""
    keywords: str = ""
    note: str
    source: str

    @field_validator("topic")
    @classmethod
    def _known_topic(cls, text: str) -> str:
        if text not in topics():
            raise ValueError(translate("events.bad_topic", known=", ".join(topics())) + nearest(text, topics()))
        return text

    @field_validator("cameo")
    @classmethod
    def _known_codes(cls, text: str) -> str:
        if text and not re.fullmatch(r"(0[1-9]|1\d|20)\d{0,2}(;(0[1-9]|1\d|20)\d{0,2})*", text):
            raise ValueError(translate("events.bad_prefix"))
        return text

    @field_validator("note", "source")
    @classmethod
    def _require_text(cls, text: str) -> str:
        if not text:
            raise ValueError(translate("moves.empty_cell"))
        return text

    @property
    def condition(self) -> str:
        """SQL of the rule."""
        tests: list[str] = []
        if self.cameo:
            begins = (f"starts_with(cameo_code, {sql_literal(code)})" for code in self.cameo.split(";"))
            tests.append(f"({' OR '.join(begins)})")
        sectors = {"source_sector": self.source_sector, "target_sector": self.target_sector}
        tests += [has_sector(column, wanted) for column, wanted in sectors.items() if wanted]
        if self.keywords:
            tests.append(f"regexp_matches({WORDS}, {sql_literal(self.keywords)})")
        return " AND ".join(tests)


def topics() -> tuple[str, ...]:
    """Topics of events, with that of no rule."""
    return (*codes("topic"), NONE)


def read_coding(path: Path = FILE) -> tuple[Rule, ...]:
    """Rules of a coding table in their order; every fault names its line."""
    columns = tuple(Rule.model_fields)
    table = read_table(path, columns)
    unknown = [name for name in table.header if name not in columns]
    faults = [Fault(translate("moves.unknown_column", name=c) + nearest(c, columns), path.name, 1) for c in unknown]
    missing = [name for name in columns if name not in table.header]
    faults += [Fault(translate("moves.missing_column", name=c), path.name, 1) for c in missing] or list(table.faults)
    if faults:
        raise TableError(faults)
    rules: list[Rule] = []
    for line, row in table.rows:
        rule, wrong = _rule(row)
        faults += [Fault(message, path.name, line) for message in wrong]
        if rule:
            rules.append(rule)
    if faults:
        raise TableError(faults)
    return tuple(rules)


def _rule(row: dict[str, str]) -> tuple[Rule | None, list[str]]:
    try:
        rule = Rule.model_validate(row)
    except ValidationError as error:
        return None, [_plain(detail) for detail in error.errors()]
    if not rule.condition:
        return None, [translate("events.empty_rule")]
    return (rule, []) if _is_pattern(rule.keywords) else (None, [translate("events.bad_pattern", found=rule.keywords)])


def _plain(detail: object) -> str:
    found = dict(detail) if isinstance(detail, dict) else {}
    column = str(next(iter(found["loc"]), ""))
    reason = str(found["msg"]).removeprefix("Value error, ")
    return translate("moves.bad_cell", column=column, found=repr(found["input"]), reason=reason)


def _is_pattern(text: str) -> bool:
    """Whether the engine that will look for it can read it; Python's patterns are others."""
    with duckdb.connect() as con:
        try:
            con.execute("SELECT regexp_matches('', ?)", (text,)).fetchone()
        except duckdb.Error:
            return False
    return True


def code_topics(con: duckdb.DuckDBPyConnection, rules: tuple[Rule, ...] | None = None) -> None:
    """Give every event its topic by the rules; events that keep theirs are not touched."""
    whens = " ".join(f"WHEN {rule.condition} THEN {sql_literal(rule.topic)}" for rule in (rules or read_coding()))
    topic = f"CASE {whens} ELSE '{NONE}' END"
    con.execute(f"UPDATE events SET topic = {topic} WHERE topic IS DISTINCT FROM {topic}")


def topic_counts(con: duckdb.DuckDBPyConnection) -> dict[str, int]:
    """Events of each topic, those of none among them."""
    counted = dict(con.execute("SELECT topic, count(*) FROM events GROUP BY 1").fetchall())
    return {topic: counted.get(topic, 0) for topic in topics()}
