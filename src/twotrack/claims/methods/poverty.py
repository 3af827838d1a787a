"""Battery T2: the rise of homicide on poverty, by municipality."""

from typing import NamedTuple

import numpy as np
from numpy.typing import NDArray

from twotrack.claims.finding import Finding, Picture, picture
from twotrack.claims.inputs import Frame, Inputs, numbers
from twotrack.claims.statistics.ratios import Z
from twotrack.claims.statistics.two_periods import Slope, growth_on

__all__ = ["growth_on_poverty"]

POOR, DEATHS = "data/security/poverty_municipality_2010", "data/security/homicides_municipality_year"
PEOPLE = "data/security/population_municipality_year"
TEN_POINTS = 10
NINETIES: list[float] = [1990, 1994]


class Wave(NamedTuple):
    """Deaths and people of municipalities in two periods."""

    early: Frame
    late: Frame
    exposure: Frame
    size: Frame


def wave(inputs: Inputs, years: list[float], codes: Frame) -> Wave:
    """Two periods, from the first to the second and from the third to the fourth of the years."""
    deaths, people = inputs[DEATHS], inputs[PEOPLE]
    found: list[Frame] = []
    for first, last in (years[:2], years[2:]):
        inside = deaths[(deaths["year"] >= first) & (deaths["year"] <= last)]
        lived = people[(people["year"] >= first) & (people["year"] <= last)]
        found.append(inside.groupby("municipality_code")["homicides"].sum().reindex(codes).fillna(0))
        found.append(lived.groupby("municipality_code")["population"].mean().reindex(codes))
    return Wave(found[0], found[2], np.log(found[3] / found[1]), np.log(found[1]))


def growth_on_poverty(inputs: Inputs, years: list[float], before: list[float], after: list[float]) -> Finding:
    """Ratio of growth of homicide for ten points more of poverty in 2010, with log size, clustered by state (95 %).

    Placebo: the same in an earlier wave. Parts: `placebo_low`, `placebo_high`; `within`, with effects of states;
    `within_low`, `within_high`; `later`, in a later wave; `level`, ratio of the level of the early years of the
    first wave
    for ten points; `with_gini`, with the Gini coefficient added; `municipalities`.
    """
    table = inputs[POOR].set_index("municipality_code")
    found, inside = (_slope(wave(inputs, years, table.index), table, within=one) for one in (False, True))
    placebo, later = (_slope(wave(inputs, list(one), table.index), table) for one in (before, after))
    added = _slope(wave(inputs, years, table.index), table, gini=True)
    parts = {
        "placebo_low": _ends(placebo)[0],
        "placebo_high": _ends(placebo)[1],
        "within": float(np.exp(inside.value)),
        "within_low": _ends(inside)[0],
        "within_high": _ends(inside)[1],
        "later": float(np.exp(later.value)),
        "with_gini": float(np.exp(added.value)),
        "level": _level(wave(inputs, years, table.index), table),
        "level_wave": _level(wave(inputs, years[2:] + years[:2], table.index), table),
        "level_1990": _level(wave(inputs, NINETIES + years[:2], table.index), table),
        "municipalities": float(len(table)),
    }
    low, high = _ends(found)
    shown = _poor_on_others(inputs, table, years)
    return Finding(float(np.exp(found.value)), low, high, "clustered", float(np.exp(placebo.value)), parts, shown)


def _poor_on_others(inputs: Inputs, table: Frame, years: list[float]) -> Picture:
    """Homicide rate of the poorer half of the municipalities over that of the others, by year."""
    poor = set(table.index[table["poverty_pct"] > table["poverty_pct"].median()])
    sums: list[Frame] = []
    for frame, column in ((inputs[DEATHS], "homicides"), (inputs[PEOPLE], "population")):
        known = frame[frame["municipality_code"].isin(set(table.index))]
        inside = known["municipality_code"].isin(poor).rename("poor")
        sums.append(known.groupby([known["year"], inside])[column].sum().unstack("poor"))
    rates = (sums[0] / sums[1]).dropna()
    return picture(list(rates.index), list(rates[True] / rates[False]), years[0], years[-1])


def _ends(slope: Slope) -> list[float]:
    return [float(np.exp(slope.value + sign * Z * slope.error)) for sign in (-1, 1)]


def _slope(one: Wave, table: Frame, *, within: bool = False, gini: bool = False) -> Slope:
    state = numbers(table.index.str[:2].astype(int)).astype(np.int64) - 1
    columns = [numbers(table["poverty_pct"]) / TEN_POINTS, numbers(one.size)]
    columns += [TEN_POINTS * numbers(table["gini"])] if gini else []
    kept = np.isfinite(np.column_stack([*columns, numbers(one.exposure)])).all(axis=1)
    kept &= numbers(one.early + one.late) > 0
    effects: NDArray[np.float64] = np.eye(32)[state] if within else np.ones((len(table), 1))
    design = np.column_stack([*[column - np.nanmean(column) for column in columns], effects])[kept]
    early, late, exposure = (numbers(series)[kept] for series in (one.early, one.late, one.exposure))
    return growth_on(design, early, late, exposure, state[kept])[0]


def _level(one: Wave, table: Frame) -> float:
    """Ratio of the early homicide rate for ten points more of poverty: slope of a Poisson of deaths on poverty."""
    x = numbers(table["poverty_pct"]) / TEN_POINTS
    people, deaths = np.exp(numbers(one.size)), numbers(one.early)
    kept = np.isfinite(people) & np.isfinite(x)
    design = np.column_stack([np.ones(kept.sum()), x[kept] - x[kept].mean()])
    beta = np.array([np.log(deaths[kept].sum() / people[kept].sum()), 0.0])
    for _ in range(25):
        mean = people[kept] * np.exp(design @ beta)
        beta += np.linalg.solve(design.T @ (design * mean[:, None]), design.T @ (deaths[kept] - mean))
    return float(np.exp(beta[1]))
