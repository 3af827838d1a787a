"""The gold standard records of PLOVER: a JSON array, one row for each directed pair of its actors."""

import json
from itertools import product
from typing import Any

from twotrack.record.events.layouts import Shape
from twotrack.record.events.rows import BadRow, Rows, short_text, table_of
from twotrack.tables.catalogue import translate
from twotrack.tables.errors import EvidenceError, Fault

MOST_BYTES = 256 * 2**20


def gold_rows(raw: bytes, shape: Shape, file: str) -> Rows:
    """Rows of an array of records; a record without an event is a bad row."""
    text = raw.decode("utf-8-sig", "replace")
    good: list[list[str]] = []
    numbers: list[int] = []
    refused: list[BadRow] = []
    for line, record in _records(text, file):
        pairs = _rows(record)
        good += pairs
        numbers += [line] * len(pairs)
        if not pairs:
            refused.append(
                BadRow(line, short_text(json.dumps(record, ensure_ascii=False)), translate("events.want_actor"))
            )
    return Rows(table_of(good, numbers, shape), refused)


def _records(text: str, file: str) -> list[tuple[int, Any]]:
    """Records of the array with the line on which each begins; an array without its end is refused whole."""
    decoder = json.JSONDecoder()
    found: list[tuple[int, Any]] = []
    at, line = text.find("[") + 1, text.count("\n", 0, text.find("[") + 1) + 1
    while True:
        start = _skip(text, at)
        line += text.count("\n", at, start)
        if text[start : start + 1] == "]":
            return found
        try:
            record, at = decoder.raw_decode(text, start)
        except (ValueError, RecursionError) as error:
            raise EvidenceError(Fault(translate("events.cut_array", reason=str(error)), file, line)) from error
        found.append((line, record))
        line += text.count("\n", start, at)


def _skip(text: str, at: int) -> int:
    while at < len(text) and text[at] in " \t\r\n,":
        at += 1
    return at


def _rows(record: Any) -> list[list[str]]:
    """Every pair of a source and a target; without a target, one row of the source alone."""
    if not isinstance(record, dict):
        return []
    sources = _actors(record.get("source"))
    targets = _actors(record.get("target")) or [["", "", ""]]
    event = _text(record.get("event"))
    tail = [event, _place(record.get("eventLoc")), " ".join(_text(record.get(key)) for key in ("text", "context"))]
    pairs = list(product(sources, targets))
    if len(sources) > 1 and targets == [["", "", ""]]:
        pairs = [(one, other) for one, other in product(sources, sources) if one is not other]
    name = _text(record.get("id"))
    ids = [name] if len(pairs) == 1 else [f"{name}#{n}" for n in range(1, len(pairs) + 1)]
    return [[key, _text(record.get("date")), *one, *other, *tail] for key, (one, other) in zip(ids, pairs, strict=True)]


def _actors(found: Any) -> list[list[str]]:
    listed = found if isinstance(found, list) else []
    return [[_text(a.get(key)) for key in ("actorText", "code", "sector")] for a in listed if isinstance(a, dict)]


def _place(found: Any) -> str:
    return _text(found.get("name") if isinstance(found, dict) else found)


def _text(found: Any) -> str:
    return "" if found is None else " ".join(str(found).encode("utf-8", "replace").decode("utf-8").split())
