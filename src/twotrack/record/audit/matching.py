"""A sheet compared with the events it was drawn from: each row is one of them, under the labels that it has."""

from collections import defaultdict
from typing import NamedTuple

import duckdb

from twotrack.record.audit.sample import VIEW
from twotrack.record.audit.sheet import Sheet, SheetRow
from twotrack.tables.catalogue import translate
from twotrack.tables.errors import Fault, TableError

_QUERY = """
    SELECT source_format, event_id, strftime(date, '%Y-%m-%d'), class_label, topic_label, coalesce(text, '')
    FROM to_audit SEMI JOIN sheet USING (source_format, event_id) ORDER BY ALL
"""


class Event(NamedTuple):
    """An event as the database has it."""

    format: str
    id: str
    date: str
    class_label: str
    topic_label: str
    text: str


def check_sheet(con: duckdb.DuckDBPyConnection, sheet: Sheet) -> None:
    """Refuse a sheet with events that are not in the table, or under other labels or texts than there."""
    known = _events_of(con, sheet)
    matched = [(row, _match(row, known[row.format, row.id])) for row in sheet.rows]
    faults = [fault for fault in (_own_fault(sheet.file, *pair) for pair in matched) if fault]
    sound = [] if faults else [(row, found) for row, found in matched if found]
    if faults := faults or _twice(sheet.file, sound) or _other_texts(sheet.file, sound):
        raise TableError(faults)


def _events_of(con: duckdb.DuckDBPyConnection, sheet: Sheet) -> dict[tuple[str, str], list[Event]]:
    """Events of the sheet by format and identifier, which ICEWS uses again on other dates."""
    con.execute(VIEW)
    con.execute("CREATE OR REPLACE TEMP TABLE sheet (source_format VARCHAR, event_id VARCHAR)")
    con.executemany("INSERT INTO sheet VALUES (?, ?)", [[row.format, row.id] for row in sheet.rows])
    found: dict[tuple[str, str], list[Event]] = defaultdict(list)
    for cells in con.execute(_QUERY).fetchall():
        event = Event(*cells)
        found[event.format, event.id].append(event)
    return found


def _match(row: SheetRow, candidates: list[Event]) -> Event | None:
    """The event of a row: the only one of its identifier, whatever a spreadsheet made of the date, else by its date."""
    on_date = candidates if len(candidates) == 1 else [event for event in candidates if event.date == row.date]
    return on_date[0] if on_date else None


def _own_fault(file: str, row: SheetRow, found: Event | None) -> Fault | None:
    """What is wrong with a row beside its event."""
    if found is None:
        return Fault(translate("audit.unknown_event", id=row.id, format=row.format, date=row.date), file, row.line)
    labels = row.observed["class"], row.observed["topic"]
    wanted = found.class_label, found.topic_label
    if labels == wanted:
        return None
    said = translate("audit.other_labels", id=row.id, found=", ".join(labels), wanted=", ".join(wanted))
    return Fault(said, file, row.line)


def _twice(file: str, matched: list[tuple[SheetRow, Event]]) -> list[Fault]:
    """Rows of an event that an earlier row has already, its date written otherwise."""
    first: dict[Event, int] = {}
    return [
        Fault(translate("audit.twice", id=row.id, line=first[event]), file, row.line)
        for row, event in matched
        if first.setdefault(event, row.line) != row.line
    ]


def _other_texts(file: str, matched: list[tuple[SheetRow, Event]]) -> list[Fault]:
    """Rows with the text of another event of the sheet: a column was sorted or moved apart from the others, and what
    is coded beside a text is not this event's. A text that no event has was changed by a program, and says nothing.
    """
    owners = {_plain(event.text): row.id for row, event in matched}
    return [
        Fault(translate("audit.other_text", id=row.id, other=owners[shown]), file, row.line)
        for row, event in matched
        if (shown := _plain(row.text)) and shown != _plain(event.text) and shown in owners
    ]


def _plain(text: str) -> str:
    return " ".join(text.split())
