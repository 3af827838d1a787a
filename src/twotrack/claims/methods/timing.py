"""When something changed: breaks, slopes before and after a date, scores of events around a day, correlations over
years.
"""

from datetime import date, timedelta
from typing import NamedTuple

import numpy as np

from twotrack.claims.finding import Finding, picture
from twotrack.claims.inputs import Frame, Inputs, by_year_and_state, numbers
from twotrack.claims.methods.borders import times
from twotrack.claims.methods.homicides import CRIME, population
from twotrack.claims.sources import MOVES
from twotrack.claims.statistics.ratios import Z, block_error, correlation, newey_west

__all__ = [
    "break_in_months",
    "correlation_of_growth",
    "score_around",
    "slope_after",
    "terms_of_presidents",
    "tracks_over_years",
]

MONTHS, REGISTERED = "inegi/homicides_occurrence", "inegi/homicides_registered"
SCORES, EVENTS = "data/events/gdelt_usa_mex_score_day", "data/events/icews_usa_mex_year_quad"
OVERDOSES, PRESIDENTS = "cdc/overdose_deaths", "twotrack/new_presidents"
MISSING_PERSONS = "data/security/disappearances_state_month"
LAGS = 12


def break_in_months(inputs: Inputs, first: str, last: str) -> Finding:
    """Time of one break in level and trend of the log of homicides by month, with its 95 % profile interval.

    Least squares with a step and a change of slope at each month of the middle four fifths; the interval holds the
    months
    whose n log(RSS) is within 3.84 of the least, with n made smaller for first-order autocorrelation. Part `above`:
    1 where
    every later year is above the year of `low`, 2007 being the lowest.
    """
    table = inputs[MONTHS].set_index("month").loc[first:last]
    y = np.log(numbers(table["homicides"]))
    at = np.arange(len(y), dtype=float)
    candidates = range(len(y) // 10, len(y) - len(y) // 10)
    squares = np.array([_squares(y, at, month) for month in candidates])
    best = int(squares.argmin())
    independent = _independent(y, at, candidates[best])
    inside = np.flatnonzero(independent * np.log(squares / squares[best]) <= 3.841)
    months = [times(table.index)[month] for month in candidates]
    years = inputs[REGISTERED].set_index("year")["homicides"] / population(inputs).sum(axis=1)
    parts = {"above": float((years.loc[2008:2021] > years[2007]).all())}
    low, high = months[inside[0]], months[inside[-1]]
    shown = picture(times(table.index), list(table["homicides"]), low, high)
    return Finding(months[best], low, high, "profile", parts=parts, picture=shown)


def _design(at: np.ndarray, month: int) -> np.ndarray:
    after = (at >= month).astype(float)
    return np.column_stack([np.ones_like(at), at, after, after * (at - month)])


def _residuals(y: np.ndarray, at: np.ndarray, month: int) -> np.ndarray:
    design = _design(at, month)
    return y - design @ np.linalg.lstsq(design, y, rcond=None)[0]


def _squares(y: np.ndarray, at: np.ndarray, month: int) -> float:
    return float((_residuals(y, at, month) ** 2).sum())


def _independent(y: np.ndarray, at: np.ndarray, month: int) -> float:
    """Number of months that would tell as much if they were independent: n (1 - r) / (1 + r)."""
    rest = _residuals(y, at, month)
    r = max(0.0, float(rest[1:] @ rest[:-1] / (rest @ rest)))
    return len(y) * (1 - r) / (1 + r)


def slope_after(inputs: Inputs, month: str, first: str, last: str, placebo: str) -> Finding:
    """Change of the yearly slope of log homicides after a month, robust to autocorrelation. Placebo: at another month.

    Parts, of the last year over 2018: `extortion` victims on file and `missing` persons, per head; `placebo_high`, the
    upper end of the placebo's interval.
    """
    table = inputs[MONTHS].set_index("month").loc[first:last]
    y = np.log(numbers(table["homicides"]))
    at = numbers(times(table.index))
    found, false = (newey_west(_kink(at, times([one])[0]), y, LAGS)[2] for one in (month, placebo))
    year, people = int(last[:4]), population(inputs).sum(axis=1)
    victims = inputs[CRIME].set_index("year")["extortion_victims"]
    reported = inputs[MISSING_PERSONS]
    gone = by_year_and_state(reported[reported["status"] == "all_reported"], "persons").sum(axis=1)
    parts = {
        name: float(counts[year] / counts[2018] / people[year] * people[2018])
        for name, counts in {"extortion": victims, "missing": gone}.items()
    }
    parts |= {"placebo_low": false.low, "placebo_high": false.high}
    shown = picture(at.tolist(), list(table["homicides"]), times([month])[0], at[-1])
    return Finding(found.value, found.low, found.high, "newey_west", false.value, parts, shown)


def _kink(at: np.ndarray, when: float) -> np.ndarray:
    return np.column_stack([np.ones_like(at), at - when, np.maximum(at - when, 0)])


def score_around(inputs: Inputs, day: str, days: int, before: int, block: int, placebo: str) -> Finding:
    """Cooperation less hostility per thousand of all countries' events, mean of days after a day less mean of days
    before.

    The interval follows from blocks of days. Placebo: the same windows around another day. Parts: `hostile_after` and
    `hostile_before`, hostile moves on record in these windows; `other`, the same change with Canada instead of Mexico,
    `other_low` and `other_high`.
    """
    frame = inputs[SCORES].set_index("date")
    ours = 1000 * frame["usa_mex_score"] / frame["all_dyads_abs_score"]
    theirs = 1000 * frame["usa_can_score"] / frame["all_dyads_abs_score"]
    windows = Windows(days, before, block)
    found, false, other = (_change(*pair, windows) for pair in ((ours, day), (ours, placebo), (theirs, day)))
    moves = inputs[MOVES]
    hostile = moves[moves["stance"] == "hostile"]["date"]
    middle = date.fromisoformat(day)
    after, start = ((middle + timedelta(days=one)).isoformat() for one in (days, -before))
    parts = {
        "hostile_after": float(((hostile > day) & (hostile <= after)).sum()),
        "hostile_before": float(((hostile >= start) & (hostile < day)).sum()),
        "other": other[0],
        "other_low": other[1],
        "other_high": other[2],
        "placebo_high": false[2],
    }
    months = ours.resample("MS").mean()
    at = [one.year + (one.month - 1) / 12 for one in months.index]
    shown = picture(
        at,
        list(months),
        at[0] + (middle.year - at[0]) + (middle.timetuple().tm_yday - 1 - before) / 365,
        middle.year + (middle.timetuple().tm_yday + days) / 365,
    )
    value, low, high = found
    return Finding(value, low, high, "block", false[0], parts, shown)


class Windows(NamedTuple):
    """Days after and before a day, and how many make a block of the standard error."""

    days: int
    before: int
    block: int


def _change(score: Frame, day: str, windows: Windows) -> list[float]:
    middle = date.fromisoformat(day)
    later = score[day : (middle + timedelta(days=windows.days - 1)).isoformat()]
    earlier = score[(middle - timedelta(days=windows.before)).isoformat() : (middle - timedelta(days=1)).isoformat()]
    value = float(later.mean() - earlier.mean())
    half = Z * float(np.hypot(block_error(numbers(later), windows.block), block_error(numbers(earlier), windows.block)))
    return [value, value - half, value + half]


def tracks_over_years(inputs: Inputs) -> Finding:
    """Correlation over years of cooperation and hostility, both as shares of all countries' events. Part: `years`."""
    table = inputs[EVENTS].groupby("year").agg(dict.fromkeys(_QUADS, "sum") | {"all_dyads_events": "first"})
    shares = table[list(_QUADS)].div(table["all_dyads_events"], axis=0)
    cooperation, hostility = shares.iloc[:, :2].sum(axis=1), shares.iloc[:, 2:].sum(axis=1)
    found = correlation(numbers(cooperation), numbers(hostility))
    shown = picture(list(table.index), list(1000 * hostility), table.index[0], table.index[-1])
    return Finding(*found, "fisher", parts={"years": float(len(table))}, picture=shown)


_QUADS = ("verbal_cooperation", "material_cooperation", "verbal_conflict", "material_conflict")


def correlation_of_growth(inputs: Inputs, drug: str, last: int, placebo: str) -> Finding:
    """Correlation of the yearly growth of US overdose deaths with a drug and of Mexican homicides.

    Placebo: deaths with another drug that does not come from Mexico. Parts: `years`; `placebo_low`, `placebo_high`;
    `synthetic`, the same for synthetic opioids.
    """
    table = inputs[OVERDOSES].pivot(index="year", columns="drug", values="deaths")
    homicides = inputs[REGISTERED].set_index("year")["homicides"]
    growth = np.log(table.astype(float)).diff().loc[:last].dropna()
    killing = np.log(homicides.astype(float)).diff().loc[growth.index]
    found, false, other = (
        correlation(numbers(growth[name]), numbers(killing)) for name in (drug, placebo, "synthetic_opioids")
    )
    parts = {
        "years": float(len(growth)),
        "placebo_low": false.low,
        "placebo_high": false.high,
        "synthetic": other.value,
    }
    shown = picture(list(table.index), list(table[drug]), growth.index[0], last)
    return Finding(*found, "fisher", false.value, parts, shown)


def terms_of_presidents(inputs: Inputs, us: list[float], mx: list[float]) -> Finding:
    """How many of the years named are years in which a new president took office on that side; part `all` that were
    named.
    """
    table = inputs[PRESIDENTS]
    found = sum(_begins(table, side, year) for side, years in {"us": us, "mx": mx}.items() for year in years)
    return Finding(float(found), parts={"all": float(len(us) + len(mx))})


def _begins(table: Frame, side: str, year: float) -> bool:
    months = table[table["month"].str.startswith(f"{year:.0f}")]
    return bool((months[side] > 0).any())
