"""Totals of a ledger of events corrected for what an audit by hand found of the machine's classes."""

from dataclasses import dataclass
from pathlib import Path
from typing import Any

from twotrack.record.audit.confusion import Interval, corrected_hostile_share
from twotrack.record.audit.store import corrected_counts, kept_confusion, kept_sheet, open_database
from twotrack.record.tracks.ledger import BOTH, Ledger, Numbers, Scope, acts_of, by_quad

CHANCES = {"draws": 2000, "seed": 1}


@dataclass(frozen=True)
class ClassCount:
    """Events of one class as the machine counts them, and as they truly are; `none` only the latter."""

    label: str
    counted: float | None
    corrected: Interval


@dataclass(frozen=True)
class CorrectedPart:
    """Classes and hostile share of both sides, or of one direction."""

    scope: Scope
    classes: tuple[ClassCount, ...]
    hostile_share: ClassCount | None


@dataclass(frozen=True)
class CorrectedTracks:
    """Both sides and each direction corrected, by which sheet, and the classes of which nobody coded an event."""

    sheet: str
    coded: int
    unaudited: tuple[str, ...]
    parts: tuple[CorrectedPart, ...]


def corrected_ledger(path: Path, ledger: Ledger) -> CorrectedTracks:
    """Totals of a ledger corrected by the audit that its database keeps; an error where it keeps none.

    One confusion serves all periods and directions, since so few events are coded by hand.
    """
    scopes = (Scope(BOTH, BOTH), *(Scope("direction", name) for name in ledger.directions))
    sums = [by_quad(acts_of(ledger, scope), len(ledger.starts)).sum(axis=1) for scope in scopes]
    with open_database(path) as con:
        confusion = kept_confusion(con)
        found = corrected_counts(con, sums, **CHANCES)
        sheet, coded = kept_sheet(con)
    parts: list[CorrectedPart] = []
    for at, (scope, counts) in enumerate(zip(scopes, sums, strict=True)):
        shown = zip(found.truth, found.point[at], found.low[at], found.high[at], strict=True)
        classes = [
            ClassCount(label, float(counts[n]) if n < len(counts) else None, Interval(*map(float, ends)))
            for n, (label, *ends) in enumerate(shown)
        ]
        share = corrected_hostile_share(counts, confusion, **CHANCES)
        parts.append(CorrectedPart(scope, tuple(classes), _share(counts, share)))
    present = [label for label, size in zip(confusion.observed, sums[0], strict=True) if size]
    return CorrectedTracks(sheet, coded, tuple(name for name in found.unaudited if name in present), tuple(parts))


def _share(counts: Numbers, corrected: Interval | None) -> ClassCount | None:
    whole = float(counts.sum())
    return ClassCount("hostile_share", float(counts[2:].sum()) / whole, corrected) if whole and corrected else None


def as_plain(found: CorrectedTracks) -> dict[str, Any]:
    """The same as values that JSON can hold."""
    return {
        "sheet": found.sheet,
        "coded": found.coded,
        "unaudited": list(found.unaudited),
        "parts": [
            {
                "scope": part.scope.kind,
                "name": part.scope.name,
                "classes": [_count_values(one) for one in part.classes],
                "hostile_share": part.hostile_share and _count_values(part.hostile_share),
            }
            for part in found.parts
        ],
    }


def _count_values(one: ClassCount) -> dict[str, Any]:
    return {"label": one.label, "counted": one.counted, **one.corrected._asdict()}
