"""Sums of counts over places and days, of what was observed: a blank, a missing place or a missing day is not zero."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

import numpy as np

from twotrack.base.months import MONTHS_A_YEAR, month_text
from twotrack.tables.catalogue import translate
from twotrack.tables.errors import EvidenceError, Fault, nearest
from twotrack.tables.totals import is_total

# A table may leave out rows of zero; a place with less than this part of its neighbours' months may be one.
SMALL_SHARE = 0.05
_FEWEST_PARTS, _TOTAL_SHARE, _EQUAL = 3, 0.9, 1e-9


@dataclass(frozen=True)
class CountColumns:
    """Where counts stand: the file, its columns of times, counts and places, and the places that are added up.

    Without `members` every place is, but totals.
    """

    file: str
    times: str
    counts: str
    places: str = ""
    members: tuple[str, ...] = ()


def check_rows(frame: Any, counted: CountColumns) -> None:
    """Refuse rows that stand twice, totals among their parts, and places that are not known."""
    keys = [counted.times, *([counted.places] if counted.places else [])]
    faults = [
        _fault("blank_key", counted, name=key, count=int(frame[key].isna().sum()))
        for key in keys
        if frame[key].isna().any()
    ]
    twice = frame[frame.duplicated(keys) & frame[keys].notna().all(axis=1)]
    if len(twice):
        first = ", ".join(_word(twice.iloc[0][key]) for key in keys)
        faults.append(_fault("rows_twice", counted, count=len(twice), first=first, names=", ".join(keys)))
    for name in sorted(set(frame[counted.places].dropna().astype(str))) if counted.places else ():
        rows = int((frame[counted.places] == name).sum())
        if is_total(name) and name not in counted.members:
            faults.append(_fault("total_row", counted, name=name, column=counted.places, rows=rows))
        elif counted.members and name not in counted.members:
            said = _fault("unknown_place", counted, name=name, column=counted.places, rows=rows)
            faults.append(Fault(said.message + nearest(name, counted.members), said.file))
    if faults:
        raise EvidenceError(faults)
    _check_no_sum(frame, counted)


def _check_no_sum(frame: Any, counted: CountColumns) -> None:
    """Refuse a place that is the sum of all others in nearly every month, whatever its name."""
    if not counted.places or frame[counted.places].nunique() < _FEWEST_PARTS:
        return
    wide = frame.pivot_table(index=counted.times, columns=counted.places, values=counted.counts, aggfunc="sum")
    wide = wide[wide.notna().sum(axis=1) >= _FEWEST_PARTS].astype(float)
    others = wide.sum(axis=1)
    for name in wide.columns if len(wide) >= _FEWEST_PARTS else ():
        own = wide[name].fillna(-1.0)
        if ((2 * own - others).abs() <= _EQUAL * others).mean() >= _TOTAL_SHARE and own.sum() > 0:
            raise EvidenceError(_fault("sum_row", counted, name=name, column=counted.places))


def monthly_sums(frame: Any, counted: CountColumns) -> tuple[Any, list[Fault]]:
    """Sum of each month of which all was observed, by month index, and a warning for each that is left out.

    A table by day keeps its first month from its first day on, as it begins where its subject does.
    """
    at = (frame[counted.times].dt.year * MONTHS_A_YEAR + frame[counted.times].dt.month - 1).to_numpy()
    sums = frame[counted.counts].astype(float).groupby(at).sum()
    told = (
        _blank_months(frame, counted, at) | _unfinished_months(frame, counted, at) | _lacking_places(frame, counted, at)
    )
    told |= {m: _fault("negative_month", counted, when=month_text(m)) for m in sums.index[sums < 0] if m not in told}
    notes = [told[month] for month in sorted(told)]
    negative = frame[(frame[counted.counts] < 0).fillna(value=False)]
    if len(negative):
        first = _word(negative.iloc[0][counted.times])
        notes.append(_fault("negative_cells", counted, count=len(negative), first=first))
    return sums[~sums.index.isin(list(told))], notes


def yearly_sums(frame: Any, counted: CountColumns) -> tuple[Any, list[Fault]]:
    """Sum of each year of which all was observed, and a warning for each that is left out."""
    at = frame[counted.times].astype(int).to_numpy()
    sums = frame[counted.counts].astype(float).groupby(at).sum()
    blank = sorted(set(at[frame[counted.counts].isna().to_numpy()]))
    told = {y: _fault("blank_month", counted, when=y, where="") for y in blank}
    told |= {y: _fault("negative_month", counted, when=y) for y in sums.index[sums < 0]}
    return sums[~sums.index.isin(list(told))], [told[year] for year in sorted(told)]


def _blank_months(frame: Any, counted: CountColumns, at: Any) -> dict[int, Fault]:
    blank = frame[counted.counts].isna().to_numpy()
    found: dict[int, Fault] = {}
    for month in sorted(set(at[blank])):
        rows = frame[blank & (at == month)]
        where = ", ".join(sorted(set(rows[counted.places].astype(str)))) if counted.places else ""
        found[month] = _fault("blank_month", counted, when=month_text(month), where=where and f" ({where})")
    return found


def _unfinished_months(frame: Any, counted: CountColumns, at: Any) -> dict[int, Fault]:
    """Months of a table by day of which a day is missing, for any place."""
    times = frame[counted.times]
    if not bool((times.dt.day != 1).any()):
        return {}
    first, last = times.min(), times.max()
    found: dict[int, Fault] = {}
    for month in sorted(set(at)):
        days = times[at == month].dt.day
        length = int(times[at == month].dt.days_in_month.iloc[0])
        begin = int(first.day) if month == at.min() else 1
        missing = sorted(set(range(begin, length + 1)) - set(days))
        # The last month is still being written: nothing is wrong with it, and nothing is reported.
        if missing and not (month == at.max() and missing == list(range(int(last.day) + 1, length + 1))):
            listed = ", ".join(map(str, missing[:5])) + (", …" if len(missing) > 5 else "")
            found[month] = _fault("missing_days", counted, when=month_text(month), days=listed)
        elif missing:
            found[month] = _fault("last_month", counted, when=month_text(month), day=int(last.day))
    return found


def _lacking_places(frame: Any, counted: CountColumns, at: Any) -> dict[int, Fault]:
    """Months without a row of a place that counts for something in the months beside it."""
    if not counted.members:
        return {}
    wide = frame.assign(at=at).pivot_table(index="at", columns=counted.places, values=counted.counts, aggfunc="sum")
    wide = wide.reindex(columns=list(counted.members)).astype(float)
    share = wide.div(wide.sum(axis=1).replace(0.0, np.nan), axis=0)
    beside = np.fmin(share.shift(1).ffill().fillna(0.0), share.shift(-1).bfill().fillna(0.0))
    there = frame.assign(at=at).groupby(["at", counted.places]).size().unstack(fill_value=0)
    lacking = there.reindex(index=wide.index, columns=wide.columns).fillna(0) == 0
    rows = (lacking & (beside >= SMALL_SHARE)).to_numpy()
    return {
        int(month): _fault("lacking_place", counted, when=month_text(int(month)), where=", ".join(wide.columns[row]))
        for month, row in zip(wide.index, rows, strict=True)
        if row.any()
    }


def check_columns(frame: Any, needed: Sequence[str], file: str) -> None:
    """Refuse a table without a column that is read."""
    missing = [name for name in needed if name not in frame]
    if missing:
        raise EvidenceError(
            [
                Fault(translate("evidence.needed_column", name=name) + nearest(name, map(str, frame.columns)), file, 1)
                for name in missing
            ]
        )


def check_kinds(frame: Any, counted: CountColumns, *, by_year: bool) -> None:
    """Refuse a column of times that holds no dates (or years), and one of counts that holds no numbers."""
    times, counts = frame[counted.times].dtype, frame[counted.counts].dtype
    faults: list[Fault] = []
    if by_year != (times.kind in "iuf") or (not by_year and times.kind != "M"):
        wanted = translate("evidence.kind_year" if by_year else "evidence.kind_date")
        faults.append(_fault("wrong_kind", counted, name=counted.times, wanted=wanted))
    if counts.kind not in "iuf":
        faults.append(_fault("wrong_kind", counted, name=counted.counts, wanted=translate("evidence.kind_number")))
    if faults:
        raise EvidenceError(faults)


def _word(value: Any) -> str:
    return str(value).removesuffix(" 00:00:00")


def _fault(key: str, counted: CountColumns, **values: Any) -> Fault:
    warning = key in {"blank_month", "negative_month", "negative_cells", "missing_days", "lacking_place", "last_month"}
    return Fault(translate(f"evidence.{key}", **values), counted.file, warning=warning)
