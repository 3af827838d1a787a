"""Ledger of counts that others have tabled by year or by month and quad class."""

import csv
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date
from pathlib import Path

import numpy as np

from twotrack.record.tracks.calendar import start_of, unbroken
from twotrack.record.tracks.ledger import QUADS, Acts, Countries, Coverage, Ledger, Numbers, Selection
from twotrack.tables.catalogue import translate
from twotrack.tables.errors import Fault, RunError, TableError, nearest
from twotrack.tables.readers import read_text

YEAR_COLUMNS = ("year", "source_iso3", "target_iso3", *QUADS)
MONTH_COLUMNS = ("month", "dataset", "source_iso3", "target_iso3", "quad_class", "events")
EVENT_COLUMNS = (
    *("date", "source_iso3", "target_iso3", "source_actor", "target_actor"),
    *("event_text", "cameo_code", "quad_class", "dataset"),
)
LAYOUTS = {"year_quad": YEAR_COLUMNS, "month_quad": MONTH_COLUMNS, "events": EVENT_COLUMNS}
_PERIODS = {"year_quad": ("year",), "month_quad": ("month", "quarter", "year")}
_VOLUME = "all_dyads_events"
UNTOLD = "none"


@dataclass(frozen=True)
class Count:
    """How many events of one quad class one country turned to another in one period."""

    day: date
    dataset: str
    direction: str
    quad: int
    events: int
    volume: int


def layout_of(path: Path) -> str:
    """Which of the known layouts a table has, by its header."""
    header = next(csv.reader(read_text(path).splitlines()[:1]))
    for name, columns in LAYOUTS.items():
        if set(columns) <= set(header):
            return name
    close = max(LAYOUTS.values(), key=lambda columns: len(set(columns) & set(header)))
    missing = [column for column in close if column not in header]
    said = translate("tracks.bad_layout", missing=", ".join(missing)) + nearest(missing[0], header)
    raise TableError(Fault(said, path.name, 1))


def counts_ledger(path: Path, selection: Selection, dyad: Countries) -> Ledger:
    """Ledger of a table of counts; of data sets that overlap, the one with most events in a month."""
    layout = layout_of(path)
    _refuse(layout, selection, path.name)
    counts = read_counts(path)
    directions = {"-".join(dyad), "-".join(reversed(dyad))}
    asked = [c for c in counts if c.direction in directions and selection.holds(c.day.isoformat()[:7])]
    kept = _one_data_set(asked)
    starts = unbroken((start_of(count.day, selection.by) for count in kept), selection.by)
    acts = _acts(kept, starts, selection.by)
    return Ledger(
        selection,
        source=path.name,
        kind="counts",
        dyad=dyad,
        starts=starts,
        rows=acts,
        acts=acts,
        coverage=_coverage(kept),
        volume=_volume(kept, starts, selection.by),
        notes={
            "events": sum(c.events for c in kept),
            "overlap": sum(c.events for c in asked) - sum(c.events for c in kept),
        },
    )


def _refuse(layout: str, selection: Selection, name: str) -> None:
    if selection.by not in _PERIODS[layout]:
        known = ", ".join(_PERIODS[layout])
        raise RunError(Fault(translate("tracks.too_fine", found=selection.by, known=known), name))
    if selection.topic or selection.level:
        raise RunError(Fault(translate("tracks.no_topics"), name))


def read_counts(path: Path) -> list[Count]:
    """Every count of a table; all faults at once."""
    by_year = layout_of(path) == "year_quad"
    counts: list[Count] = []
    faults: list[Fault] = []
    reader = csv.DictReader(read_text(path).splitlines())
    for row in reader:
        try:
            counts += _year_row(row) if by_year else [_month_row(row)]
        except (ValueError, TypeError, KeyError) as error:
            faults.append(Fault(translate("tracks.bad_count", reason=str(error)), path.name, reader.line_num))
    if faults:
        raise TableError(faults)
    return counts


def _year_row(row: dict[str, str]) -> list[Count]:
    day, direction = date(int(row["year"]), 1, 1), f"{row['source_iso3']}-{row['target_iso3']}"
    volume = int(row.get(_VOLUME) or 0)
    return [Count(day, "", direction, at, _whole(row[quad]), volume) for at, quad in enumerate(QUADS, start=1)]


def _month_row(row: dict[str, str]) -> Count:
    quad = QUADS.index(row["quad_class"]) + 1
    direction = f"{row['source_iso3']}-{row['target_iso3']}"
    return Count(date.fromisoformat(row["month"]), row["dataset"], direction, quad, _whole(row["events"]), 0)


def _whole(text: str | None) -> int:
    if text is None or not text.strip().isdigit():
        raise ValueError(repr(text))
    return int(text)


def _one_data_set(counts: Sequence[Count]) -> list[Count]:
    sums: dict[date, dict[str, int]] = {}
    for count in counts:
        month = sums.setdefault(count.day, {})
        month[count.dataset] = month.get(count.dataset, 0) + count.events
    largest = {day: max(sorted(found), key=lambda name: found[name]) for day, found in sums.items()}
    return [count for count in counts if count.dataset == largest[count.day]]


def _acts(counts: Sequence[Count], starts: Sequence[date], by: str) -> Acts:
    place = {start: at for at, start in enumerate(starts)}
    counts = [count for count in counts if count.events]
    number = np.array([count.events for count in counts], dtype=float)
    quad = np.array([count.quad for count in counts], dtype=np.int64)
    untold = np.full(len(counts), UNTOLD)
    return Acts(
        period=np.array([place[start_of(count.day, by)] for count in counts], dtype=np.int64),
        direction=np.array([count.direction for count in counts], dtype=str),
        topic=untold,
        level=untold,
        material=quad % 2 == 0,
        number=number,
        cooperation=np.where(quad <= 2, number, 0.0),
        hostility=np.where(quad > 2, number, 0.0),
        joint=np.zeros(len(counts), dtype=bool),
    )


def _volume(counts: Sequence[Count], starts: Sequence[date], by: str) -> Numbers | None:
    known = {start_of(count.day, by): float(count.volume) for count in counts}
    values = np.array([known.get(start, 0.0) for start in starts])
    return values if len(values) and (values > 0).all() else None


def _coverage(counts: Iterable[Count]) -> tuple[Coverage, ...]:
    sums: dict[tuple[int, str], int] = {}
    for count in counts:
        sums[count.day.year, count.dataset] = sums.get((count.day.year, count.dataset), 0) + count.events
    return tuple(Coverage(year, dataset, events) for (year, dataset), events in sorted(sums.items()))
