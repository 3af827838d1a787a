"""Ledger of counts that others have tabled by year or by month and quad class."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from pathlib import Path

import numpy as np

from twotrack.base.months import MONTHS_A_YEAR, month_index
from twotrack.record.events.reference import bare_word, countries, country_code
from twotrack.record.tracks.calendar import start_of, unbroken
from twotrack.record.tracks.ledger import MEXICO_AND_US, QUADS, Acts, Countries, Coverage, Ledger, Numbers, Selection
from twotrack.tables.catalogue import translate
from twotrack.tables.counts import whole_number
from twotrack.tables.errors import Fault, RunError, TableError, nearest
from twotrack.tables.files.delimited import Row, TextTable, read_table
from twotrack.tables.totals import is_total

YEAR_COLUMNS = ("year", "source_iso3", "target_iso3", *QUADS)
MONTH_COLUMNS = ("month", "dataset", "source_iso3", "target_iso3", "quad_class", "events")
EVENT_COLUMNS = (
    *("date", "source_iso3", "target_iso3", "source_actor", "target_actor"),
    *("event_text", "cameo_code", "quad_class", "dataset"),
)
LAYOUTS = {"year_quad": YEAR_COLUMNS, "month_quad": MONTH_COLUMNS, "events": EVENT_COLUMNS}
_PERIODS = {"year_quad": ("year",), "month_quad": ("month", "quarter", "year")}
_VOLUME = "all_dyads_events"
_MORE = dict.fromkeys((_VOLUME, "event_id", "preferred", "sampling_fraction"))
_YEARS = (1800, 2100)
_NAMED = 5
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


@dataclass(frozen=True)
class Counts:
    """Every count of a table, and how many rows name what is no known country, by what stands there."""

    counts: tuple[Count, ...]
    unknown: Mapping[str, int]


def known_table(path: Path) -> TextTable:
    """Table of a file, its columns by the names of the known layouts."""
    return read_table(path, tuple({name: None for columns in LAYOUTS.values() for name in columns} | _MORE))


def layout_of(found: TextTable) -> str:
    """Which of the known layouts a table has, by its header."""
    header = found.header
    for name, columns in LAYOUTS.items():
        if set(columns) <= set(header):
            return name
    close = max(LAYOUTS.values(), key=lambda columns: len(set(columns) & set(header)))
    missing = [column for column in close if column not in header]
    said = translate("tracks.bad_layout", missing=", ".join(missing)) + nearest(missing[0], header)
    raise TableError(Fault(said, found.file, 1))


def counts_ledger(read: TextTable, selection: Selection, dyad: Countries) -> Ledger:
    """Ledger of a table of counts; of data sets that overlap, the one with most events in a month."""
    _refuse(layout_of(read), selection, read.file)
    found = counts_of(read, dyad)
    counts = found.counts
    directions = {"-".join(dyad), "-".join(reversed(dyad))}
    asked = [c for c in counts if c.direction in directions and selection.holds(c.day.isoformat()[:7])]
    check_pair(any(c.direction in directions for c in counts), found.unknown, dyad, read.file)
    kept = _one_data_set(asked)
    starts = unbroken((start_of(count.day, selection.by) for count in kept), selection.by)
    acts = _acts(kept, starts, selection.by)
    return Ledger(
        selection,
        source=read.file,
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
        unknown=found.unknown,
    )


def check_pair(there: bool, unknown: Mapping[str, int], dyad: Countries, file: str) -> None:
    """Refuse a table without a row between the two countries, with the names in it that are no country."""
    if not there:
        names = ", ".join(f"{name!r} ({rows})" for name, rows in sorted(unknown.items())[:_NAMED]) or "–"
        raise TableError(Fault(translate("tracks.no_pair", dyad="-".join(dyad), names=names), file))


def _refuse(layout: str, selection: Selection, name: str) -> None:
    if selection.by not in _PERIODS[layout]:
        known = ", ".join(_PERIODS[layout])
        raise RunError(Fault(translate("tracks.too_fine", found=selection.by, known=known), name))
    if selection.topic or selection.level:
        raise RunError(Fault(translate("tracks.no_topics"), name))


def counts_of(table: TextTable, dyad: Countries = MEXICO_AND_US) -> Counts:
    """Every count of a table; all faults at once.

    A blank count is a fault: nobody knows it, and zero is a count. So is a period that stands twice for a direction,
    and a name that is nearly one of the two countries.
    """
    by_year = layout_of(table) == "year_quad"
    counts: list[Count] = []
    faults: list[Fault] = list(table.faults)
    unknown: dict[str, int] = {}
    seen: dict[tuple[object, ...], int] = {}
    for row in table.rows:
        try:
            direction = _direction(row, dyad, unknown)
            found = _year_row(row.cells, direction) if by_year else [_month_row(row.cells, direction)]
        except ValueError as error:
            faults.append(table.fault(translate("tracks.bad_count", reason=str(error)), row.line))
            continue
        key = (found[0].day, found[0].dataset, direction, *(() if by_year else (found[0].quad,)))
        if direction and (earlier := seen.setdefault(key, row.line)) != row.line:
            said = translate("tracks.twice", found=", ".join(_key_cells(row, by_year=by_year)), line=earlier)
            faults.append(table.fault(said, row.line))
        counts += found
    if faults:
        raise TableError(sorted(faults, key=lambda fault: fault.line or 0))
    return Counts(tuple(counts), unknown)


def _key_cells(row: Row, *, by_year: bool) -> list[str]:
    """Cells of a row that say of what it is a count."""
    return [row.cells[name] for name in (YEAR_COLUMNS[:3] if by_year else MONTH_COLUMNS[:5])]


def _direction(row: Row, dyad: Countries, unknown: dict[str, int]) -> str:
    """Codes of the two countries of a row; nothing where one of them is none, which is counted."""
    cells = [row.cells[name] for name in ("source_iso3", "target_iso3")]
    found = [country_code(cell) for cell in cells]
    for cell, code in zip(cells, found, strict=True):
        if code is None:
            close = nearest(bare_word(cell), [bare_word(name) for member in dyad for name in countries()[member]])
            if close:
                raise ValueError(translate("tracks.no_country", found=repr(cell)) + close)
            unknown[cell] = unknown.get(cell, 0) + 1
    return "-".join(code for code in found if code) if all(found) else ""


def _year_row(row: dict[str, str], direction: str) -> list[Count]:
    day, volume = date(_year(row["year"]), 1, 1), whole_number(row.get(_VOLUME)) or 0
    return [Count(day, "", direction, at, _count(row[quad], quad), volume) for at, quad in enumerate(QUADS, start=1)]


def _month_row(row: dict[str, str], direction: str) -> Count:
    if row["quad_class"] not in QUADS:
        said = translate("tracks.no_quad", found=repr(row["quad_class"]), known=", ".join(QUADS))
        raise ValueError(said + nearest(row["quad_class"], QUADS))
    if is_total(row["dataset"]):
        raise ValueError(translate("tracks.total", found=repr(row["dataset"])))
    quad = QUADS.index(row["quad_class"]) + 1
    try:
        month = month_index(row["month"])
    except ValueError as error:
        raise ValueError(translate("table.month", found=row["month"])) from error
    day = date(month // MONTHS_A_YEAR, month % MONTHS_A_YEAR + 1, 1)
    return Count(day, row["dataset"], direction, quad, _count(row["events"], "events"), 0)


def _year(text: str) -> int:
    found = whole_number(text)
    if found is None or not _YEARS[0] <= found <= _YEARS[1]:
        raise ValueError(translate("tracks.no_year", found=repr(text)))
    return found


def _count(text: str, column: str) -> int:
    found = whole_number(text)
    if found is None:
        raise ValueError(translate("tracks.blank_count", column=column))
    return found


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
