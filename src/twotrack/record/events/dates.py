"""One reader for days: in which order a file writes them, seen from all of them, and SQL that reads them so."""

from collections.abc import Iterable
from typing import TYPE_CHECKING, Literal, NamedTuple

import pyarrow as pa

from twotrack.tables.catalogue import translate
from twotrack.tables.errors import EvidenceError, Fault

if TYPE_CHECKING:
    from duckdb import DuckDBPyConnection

Order = Literal["", "day", "month"]
_CLOCK = "([ T][0-9]{1,2}:[0-9]{2}(:[0-9]{2}(\\.[0-9]+)?)?Z?)?"
YEAR_LAST = f"[0-9]{{1,2}}[/.-][0-9]{{1,2}}[/.-][0-9]{{4}}{_CLOCK}"
_YEAR_FIRST = f"[0-9]{{4}}[/.-][0-9]{{1,2}}[/.-][0-9]{{1,2}}{_CLOCK}"
_FORMATS: dict[Order, str] = {"day": "%d-%m-%Y", "month": "%m-%d-%Y"}
_MONTHS = 12


def day_sql(text: str, order: Order) -> str:
    """SQL for the day that a text names: year first, or year last in the order of the file; else nothing."""
    plain = f"regexp_replace(regexp_replace({text}, '[ T].*$', ''), '[/.]', '-', 'g')"
    whole = f"regexp_full_match(whole({text}), '[0-9]{{8}}')"
    named = "'[0-9]{1,2}[ -][A-Za-z]{3}[ -][0-9]{4}'"
    last = f"WHEN regexp_full_match({text}, '{YEAR_LAST}') THEN try_strptime({plain}, '{_FORMATS.get(order, '')}')"
    return f"""CASE
      WHEN {whole} THEN try_strptime(whole({text}), '%Y%m%d')
      WHEN regexp_full_match({text}, '{_YEAR_FIRST}') THEN try_strptime({plain}, '%Y-%m-%d')
      WHEN regexp_full_match({text}, {named}) THEN try_strptime(replace({text}, ' ', '-'), '%d-%b-%Y')
      {last if order else ""}
    END::DATE"""


class DatedLine(NamedTuple):
    """First line that a date can only be read in one order, and the date."""

    line: int
    text: str


class Evidence(NamedTuple):
    """What the dates of a file say of their order: one that is day-first, one month-first, one that may be either."""

    day: DatedLine | None = None
    month: DatedLine | None = None
    either: DatedLine | None = None

    def and_then(self, later: "Evidence") -> "Evidence":
        """What two parts of a file say together: the first of each."""
        return Evidence(*(one or other for one, other in zip(self, later, strict=True)))


def order_of(con: "DuckDBPyConnection", parts: Iterable[pa.Table], date: str, file: str) -> Order:
    """Order of the dates with the year last in a file.

    Fault where two of them contradict each other, and where no date shows which comes first.
    """
    found = Evidence()
    for part in parts:
        found = found.and_then(_evidence(con, part, date))
    if found.day and found.month:
        seen = {"day": found.day.text, "month": found.month.text, "line": found.month.line}
        raise EvidenceError(Fault(translate("events.two_orders", **seen), file, found.day.line))
    if found.either and not (found.day or found.month):
        raise EvidenceError(Fault(translate("events.no_order", found=found.either.text), file, found.either.line))
    return "day" if found.day else "month"


def _evidence(con: "DuckDBPyConnection", part: pa.Table, date: str) -> Evidence:
    number = "regexp_extract(d, '([0-9]+)[/.-]([0-9]+)', {})::INT"
    kinds = (
        f"a > {_MONTHS} AND b <= {_MONTHS}",
        f"b > {_MONTHS} AND a <= {_MONTHS}",
        f"a <> b AND greatest(a, b) <= {_MONTHS}",
    )
    firsts = ", ".join(f"min(line) FILTER ({kind}), arg_min(d, line) FILTER ({kind})" for kind in kinds)
    con.register("raw_dates", part)
    try:
        found = con.execute(
            f"WITH said AS (SELECT line, txt({date}) AS d FROM raw_dates),"
            f" split AS (SELECT line, d, {number.format(1)} AS a, {number.format(2)} AS b FROM said"
            f" WHERE regexp_full_match(d, '{YEAR_LAST}'))"
            f" SELECT {firsts} FROM split"
        ).fetchall()[0]
    finally:
        con.unregister("raw_dates")
    day, day_text, month, month_text, either, either_text = found
    seen = ((day, day_text), (month, month_text), (either, either_text))
    return Evidence(*(None if line is None else DatedLine(line, text) for line, text in seen))
