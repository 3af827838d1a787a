"""Official figures of the declared observations, as arrays by time and place: complete years, and months, up to a
month; known artefacts left out. No JAX here.
"""

from collections.abc import Iterable, Mapping
from math import fsum
from pathlib import Path

import numpy as np
from numpy.typing import NDArray

from twotrack.base.months import MONTHS_A_YEAR
from twotrack.base.units import factor_to_base
from twotrack.evidence.columns import by_time, by_time_and_place, grid, in_order
from twotrack.evidence.series import SERIES, Series, load_series
from twotrack.observation.declarations import Declaration, declarations
from twotrack.tables.axes import codes
from twotrack.tables.observation_rows import FiguresRow

Numbers = NDArray[np.float64]
# Figures of each observation by time and place, NaN where there is none.
Figures = dict[str, Numbers]


def read_figures(
    until: int, folder: Path = SERIES, *, first: int, observed: Iterable[Declaration] | None = None
) -> Figures:
    """Figures of observations (of all that are declared) up to the month `until`, and none after it, from the month
    `first` to the end of the last year; from the package's series or another folder of them.
    """
    chosen = declarations() if observed is None else observed
    return {one.name: figures_of(one, until, folder, first=first) for one in chosen}


def figures_of(one: Declaration, until: int, folder: Path = SERIES, *, first: int) -> Numbers:
    """Figures of one observation by time and place in base units, those below the least that counts left out."""
    last = until // MONTHS_A_YEAR
    times = range(first // MONTHS_A_YEAR, last + 1)
    if one.row.period == "month":
        times = range(first, (last + 1) * MONTHS_A_YEAR)
    columns = [
        merge([by_place(one, row, until, times, folder) for row in one.row.figures if _same(row, column)])
        for column in one.columns
    ]
    found = np.concatenate(columns, axis=1)
    return np.where(found >= one.row.least, found, np.nan)


def _same(row: FiguresRow, other: FiguresRow) -> bool:
    return (row.of, row.over) == (other.of, other.over)


def merge(parts: list[Numbers]) -> Numbers:
    """Figures of series that follow one another in time; ValueError where two have a figure of the same time."""
    found = parts[0]
    for part in parts[1:]:
        if (np.isfinite(found) & np.isfinite(part)).any():
            raise ValueError("two series have a figure of the same time and place")
        found = np.where(np.isfinite(found), found, part)
    return found


def by_place(one: Declaration, row: FiguresRow, until: int, times: range, folder: Path) -> Numbers:
    """Figures of one series by time and place, in base units."""
    series = load_series(row.series, folder)
    factor = factor_to_base(row.unit)
    if row.place:
        places = codes(one.axes[0])
        table = by_time_and_place(series.columns, one.row.period, row.place, row.column)
        found = grid({key: v for key, v in table.items() if is_over(one, key[0], until)}, times, places)
        years = [time if one.row.period == "year" else time // MONTHS_A_YEAR for time in times]
        return without_artefacts(found, series, years, places) * factor
    names = codes(one.axes[0]) if row.by_member else (row.column,)
    return np.stack([in_order(known_figures(one, series, row, name, until), times) for name in names], axis=1) * factor


def is_over(one: Declaration, time: int, until: int) -> bool:
    """Whether a month, or a year, ends by a month."""
    return time <= until if one.row.period == "month" else (time + 1) * MONTHS_A_YEAR - 1 <= until


def known_figures(one: Declaration, series: Series, row: FiguresRow, name: str, until: int) -> dict[int, float]:
    """Figures of a column by time, of the times that are over; months summed where a figure is of a year."""
    sampling = "month" if "month" in series.columns else "year"
    found = by_time(series.columns, sampling, name)
    if row.divide_by:
        below = by_time(series.columns, sampling, row.divide_by)
        found = {time: value / below[time] for time, value in found.items()}
    if sampling == "month" and one.row.period == "year":
        found = yearly_sums(found)
    return {time: value for time, value in found.items() if is_over(one, time, until)}


def yearly_sums(months: Mapping[int, float]) -> dict[int, float]:
    """Sum of the months of each year that has any, by month index."""
    years = sorted({month // MONTHS_A_YEAR for month in months})
    return {year: fsum(v for month, v in months.items() if month // MONTHS_A_YEAR == year) for year in years}


def without_artefacts(figures: Numbers, series: Series, years: list[int], places: tuple[str, ...]) -> Numbers:
    """Figures by time (its year) and place without those that the sidecar calls artefacts (Chiapas 2001 and 2007)."""
    kept = figures.copy()
    for broken in series.info.breaks:
        if broken.kind == "artefact":
            inside = [n for n, year in enumerate(years) if int(broken.first[:4]) <= year <= int(broken.last[:4])]
            kept[np.ix_(inside, [places.index(code) for code in broken.where])] = np.nan
    return kept
