"""Official figures in the unit of an outcome, and the coverage of the model's bands."""

from dataclasses import dataclass
from math import fsum

import numpy as np
from numpy.typing import NDArray

from twotrack.base.months import MONTHS_A_YEAR
from twotrack.evidence.columns import Columns, grid
from twotrack.evidence.series import load_series
from twotrack.policy.span import Span
from twotrack.tables.axes import codes
from twotrack.tables.rows import OfficialRow, OutcomeRow

Numbers = NDArray[np.float64]
# Sums by year and state.
Sums = dict[tuple[int, str], float]


@dataclass(frozen=True)
class Points:
    """Official figures of the nation: year, value, and which series they are from."""

    series: tuple[str, ...]
    years: tuple[int, ...]
    values: tuple[float, ...]
    source: tuple[int, ...]


@dataclass(frozen=True)
class Score:
    """How many official points lie inside the bands, and the median absolute percentage error of the median."""

    points: int
    covered_50: int
    covered_90: int
    median_ape: float


def _by_year(row: OfficialRow, *, by_state: bool) -> Sums:
    columns = load_series(row.series).columns
    values = _sums(columns, row.column, by_state=by_state)
    if row.divide_by:
        below = _sums(columns, row.divide_by, by_state=by_state)
        values = {key: value / below[key] if below[key] else np.nan for key, value in values.items()}
    if not row.over:
        return values
    people = _sums(load_series("conapo/population_state").columns, "population", by_state=by_state)
    return {key: value / people[key] * 1e5 for key, value in values.items() if key in people}


def _sums(columns: Columns, name: str, *, by_state: bool) -> Sums:
    """Sums of a column by year, or by year and state; the nation's key has no state."""
    years = [int(str(time)[:4]) for time in columns["year" if "year" in columns else "month"]]
    places = columns["state"] if by_state else [""] * len(years)
    rows: dict[tuple[int, str], list[float]] = {}
    for year, place, value in zip(years, places, columns[name], strict=True):
        rows.setdefault((year, str(place)), []).append(float(value))
    return {key: fsum(values) for key, values in sorted(rows.items())}


def official_points(row: OutcomeRow, span: Span) -> Points | None:
    """National figures of every series of an outcome, inside the replay; None where there is no series."""
    years: list[int] = []
    values: list[float] = []
    source: list[int] = []
    for number, official in enumerate(row.official):
        figures = _by_year(official, by_state=False).items()
        inside = [(year, value) for (year, _), value in figures if np.isfinite(value) and in_record(year, span)]
        years += [year for year, _ in inside]
        values += [value for _, value in inside]
        source += [number] * len(inside)
    if not years:
        return None
    return Points(tuple(o.series for o in row.official), tuple(years), tuple(values), tuple(source))


def in_record(year: int, span: Span) -> bool:
    """Whether a year lies in the record."""
    return span.first // MONTHS_A_YEAR <= year <= span.replay_until // MONTHS_A_YEAR


def official_states(row: OutcomeRow, span: Span) -> Numbers | None:
    """Figures by year of the run and state, NaN where there is none."""
    if row.official_state is None:
        return None
    figures = _by_year(row.official_state, by_state=True)
    inside = {key: value for key, value in figures.items() if in_record(key[0], span)}
    return grid(inside, span.years, codes("state"))


def score(draws: Numbers, values: Numbers) -> Score:
    """Score of the bands of draws: `draws` are by draw (first axis) and figure."""
    return score_bands(np.quantile(draws, [0.05, 0.25, 0.5, 0.75, 0.95], axis=0), values)


def score_bands(bands: Numbers, values: Numbers) -> Score:
    """Coverage of the central 50 and 90 % bands, and the median absolute percentage error of the median.

    `bands` are the quantiles q05, q25, q50, q75, q95 (first axis) of each figure; a figure that is NaN is left out.
    `covered_50` and `covered_90` count the figures with q25 ≤ y ≤ q75 and q05 ≤ y ≤ q95; `median_ape` is the median of
    |q50 / y − 1|.
    """
    observed = np.isfinite(values)
    q05, q25, q50, q75, q95 = bands
    error = np.abs(q50[observed] / values[observed] - 1)
    return Score(
        points=int(observed.sum()),
        covered_50=int(((values >= q25) & (values <= q75))[observed].sum()),
        covered_90=int(((values >= q05) & (values <= q95))[observed].sum()),
        median_ape=float(np.median(error)),
    )
