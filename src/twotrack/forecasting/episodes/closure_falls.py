"""The fall of crossings in 2020 and 2021 as forecast with the closure given, beside the official months."""

import numpy as np

from twotrack.base.months import MONTHS_A_YEAR, month_index
from twotrack.forecasting.episodes.closure_2020 import Numbers, crossing_modes, crossings, forecast
from twotrack.forecasting.episodes.reports import AHEAD, LAST, ORIGIN, Fall
from twotrack.observation.data import figures_of
from twotrack.policy.span import DEFAULT_SPAN

DRAWS, SEED = 200, 2020
# The first whole month of the closure.
APRIL = month_index("2020-04")
BAND = (0.05, 0.5, 0.95)


def falls() -> list[Fall]:
    """Every mode, from the shipped series of crossings; the draws see its months up to February 2020 alone."""
    official = figures_of(crossings(), LAST, first=DEFAULT_SPAN.first)
    known = ORIGIN + 1 - DEFAULT_SPAN.first
    return [
        fall(mode, official[:, at], forecast(mode, official[:known, at], DRAWS, SEED))
        for at, mode in enumerate(crossing_modes())
    ]


def fall(mode: str, official: Numbers, draws: Numbers) -> Fall:
    """Fall of one mode of crossing: April 2020 over April 2019, and crossings of all months ahead, official beside the
    forecast's 5 %, median and 95 %; and how many official months lie inside that band.
    """
    known = ORIGIN + 1 - DEFAULT_SPAN.first
    seen, april = official[known : known + AHEAD], APRIL - ORIGIN - 1
    before = official[APRIL - MONTHS_A_YEAR - DEFAULT_SPAN.first]
    low, _, high = np.quantile(draws, BAND, axis=0)
    return Fall(
        mode=mode,
        april=float(seen[april] / before),
        april_forecast=band(draws[:, april] / before),
        total=float(seen.sum()),
        total_forecast=band(draws.sum(axis=1)),
        inside=int(((low <= seen) & (seen <= high)).sum()),
        months=AHEAD,
    )


def band(values: Numbers) -> tuple[float, float, float]:
    """5 %, median and 95 %."""
    low, median, high = np.quantile(values, BAND)
    return float(low), float(median), float(high)
