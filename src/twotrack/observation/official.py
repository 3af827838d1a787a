"""Official figures in the unit of an outcome, and the coverage of the model's bands."""

from dataclasses import dataclass
from typing import Any

import numpy as np
from numpy.typing import NDArray

from twotrack.evidence.series import load_series
from twotrack.policy.span import Span
from twotrack.tables.axes import codes
from twotrack.tables.rows import OfficialRow, OutcomeRow

Numbers = NDArray[np.float64]
# A column of a table: pandas' own types make every method of one a union.
Column = Any


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


def _by_year(row: OfficialRow, *, by_state: bool) -> Column:
    table: Any = load_series(row.series).table
    if "year" not in table:
        table = table.assign(year=table["month"].str[:4].astype(int))
    keys = ["year", "state"] if by_state else ["year"]
    sums = table.groupby(keys)[[row.column, *([row.divide_by] if row.divide_by else [])]].sum()
    values = sums[row.column] / sums[row.divide_by] if row.divide_by else sums[row.column]
    return values.astype(float)


def _population(by_state: bool) -> Column:
    table: Any = load_series("conapo/population_state").table
    return table.groupby(["year", "state"] if by_state else ["year"])["population"].sum().astype(float)


def _rate(values: Column, row: OfficialRow, *, by_state: bool) -> Column:
    return values / _population(by_state) * 1e5 if row.over else values


def official_points(row: OutcomeRow, span: Span) -> Points | None:
    """National figures of every series of an outcome, inside the replay; None where there is no series."""
    years: list[int] = []
    values: list[float] = []
    source: list[int] = []
    for number, official in enumerate(row.official):
        series = _rate(_by_year(official, by_state=False), official, by_state=False).dropna()
        kept = series[(series.index >= span.first // 12) & (series.index <= span.replay_until // 12)]
        years += [int(y) for y in kept.index]
        values += [float(v) for v in kept]
        source += [number] * len(kept)
    if not years:
        return None
    return Points(tuple(o.series for o in row.official), tuple(years), tuple(values), tuple(source))


def official_states(row: OutcomeRow, span: Span) -> Numbers | None:
    """Figures by year of the run and state, NaN where there is none."""
    if row.official_state is None:
        return None
    values = _rate(_by_year(row.official_state, by_state=True), row.official_state, by_state=True)
    wide: Any = values.unstack("state").reindex(index=list(span.years), columns=list(codes("state")))
    wide.loc[wide.index > span.replay_until // 12] = np.nan
    return wide.to_numpy(dtype=float)


def score(draws: Numbers, values: Numbers) -> Score:
    """Coverage of the central 50 and 90 % bands of draws, and the median absolute percentage error of their median.

    `draws` are by draw (first axis) and figure; a figure that is NaN is left out. `covered_50` and `covered_90`
    count the figures with q25 ≤ y ≤ q75 and q05 ≤ y ≤ q95; `median_ape` is the median of |q50 / y − 1|.
    """
    observed = np.isfinite(values)
    q05, q25, q50, q75, q95 = np.quantile(draws, [0.05, 0.25, 0.5, 0.75, 0.95], axis=0)
    error = np.abs(q50[observed] / values[observed] - 1)
    return Score(
        points=int(observed.sum()),
        covered_50=int(((values >= q25) & (values <= q75))[observed].sum()),
        covered_90=int(((values >= q05) & (values <= q95))[observed].sum()),
        median_ape=float(np.median(error)),
    )
