"""Unemployment of Hispanics in the United States, against what was usual at the time."""

import numpy as np
import pandas as pd

from evidence_tables.frames import LAST_YEAR, Tables

FIRST_YEAR = 2000
MEASURE = "us_unemployment_rate_hispanic_nsa"
MONTHS = 12
# Months whose mean is the usual level, and over which a season is taken.
USUAL = 120
DIGITS = 2


def hispanic_unemployment(tables: Tables) -> pd.DataFrame:
    """Rate by month as published, points below the usual level without season, and whether it is known."""
    months = tables["economy/us_mexico_economy_month"]
    rate = months[months["measure"] == MEASURE].set_index("month")["value"].sort_index()
    rate = rate[rate.index.year <= LAST_YEAR]
    usual = rate.rolling(USUAL, min_periods=1).mean()
    below = (usual - (rate - season(rate))).round(DIGITS)
    shown = pd.DataFrame({"rate": rate, "below_usual": below, "known": 1})
    shown = shown[shown.index.year >= FIRST_YEAR]
    return shown.set_axis(shown.index.strftime("%Y-%m")).rename_axis("month").reset_index()


def season(rate: pd.Series) -> np.ndarray:
    """Season of each month as known in it: the median by calendar month of the last ten years' distances from the year
    around, of mean zero over the twelve months. The months of the last half year have no year around them yet.
    """
    around = rate.rolling(MONTHS).mean().rolling(2).mean().shift(-MONTHS // 2)
    apart, months = (rate - around).to_numpy(), rate.index.month.to_numpy() - 1
    return np.array([_known(apart, months, now) for now in range(len(rate))])


def _known(apart: np.ndarray, months: np.ndarray, now: int) -> float:
    """Season of one month from the distances known in it; NaN before a whole year of them is known."""
    past = slice(max(0, now + 1 - USUAL), max(0, now + 1 - MONTHS // 2))
    distances, calendar = apart[past], months[past]
    seen = [distances[(calendar == month) & np.isfinite(distances)] for month in range(MONTHS)]
    if not all(part.size for part in seen):
        return float("nan")
    medians = np.array([np.median(part) for part in seen])
    return float(medians[months[now]] - medians.mean())
