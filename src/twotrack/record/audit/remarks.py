"""What a reader must know of a sheet that can be read: what is missing in it, left out or contradicted."""

from collections.abc import Mapping

from twotrack.record.audit.sheet import Sheet
from twotrack.tables.catalogue import translate


def remarks(sheet: Sheet, sizes: Mapping[str, int], before: Mapping[str, tuple[str, int]]) -> list[str]:
    """Sentences on a sheet, beside the events of each stratum and the audit that the database kept before."""
    return [
        *_missing_rows(sheet, sum(sizes.values())),
        *_strata(sheet, sizes),
        *_coding(sheet),
        *_audit_before(sheet, before),
    ]


def _missing_rows(sheet: Sheet, events: int) -> list[str]:
    found: list[str] = []
    if sheet.drawn is None:
        found.append(translate("audit.no_number_drawn"))
    elif sheet.drawn != len(sheet.rows):
        found.append(translate("audit.rows_missing", drawn=sheet.drawn, rows=len(sheet.rows)))
    if sheet.population is not None and sheet.population != events:
        found.append(translate("audit.other_population", then=sheet.population, now=events))
    return found


def _strata(sheet: Sheet, sizes: Mapping[str, int]) -> list[str]:
    """Strata of which nobody coded an event: nothing in the answer stands for theirs."""
    coded = {row.stratum for row in sheet.rows if any(row.truth.values())}
    left = [translate(f"audit.label_{name}") for name, size in sizes.items() if size and name not in coded]
    return [translate("audit.strata_uncoded", labels=", ".join(left))] if left else []


def _coding(sheet: Sheet) -> list[str]:
    found: list[str] = []
    lines = [row.line for row in sheet.rows if row.truth["class"] == "none" and row.truth["topic"] not in {"", "none"}]
    if lines:
        found.append(translate("audit.topic_of_none", count=len(lines), line=lines[0]))
    if sheet.unread:
        found.append(translate("audit.columns_unread", names=", ".join(sheet.unread), count=len(sheet.unread)))
    return found


def _audit_before(sheet: Sheet, before: Mapping[str, tuple[str, int]]) -> list[str]:
    """What the database kept and does not keep any longer: an audit of another sheet, or of labels not coded here."""
    now = {kind: len(sheet.rows) - sheet.count_uncoded(kind) for kind in ("class", "topic")}
    return [
        translate("audit.replaced", kind=translate(f"audit.kind_{kind}"), file=file, count=coded, now=now[kind])
        for kind, (file, coded) in before.items()
        if (file, coded) != (sheet.file, now[kind])
    ]
