"""What a flow's forecast knows beforehand of its months: their season."""

import numpy as np
from numpy.typing import NDArray

from twotrack.base.months import MONTHS_A_YEAR
from twotrack.forecasting.case import ForecastCase

Numbers = NDArray[np.float64]

SEASON_YEARS = 10


def season(case: ForecastCase) -> Numbers:
    """Log season over known months and months ahead (month, column): mean log departure of each calendar month from
    the mean of its year over the last ten years, without the trend inside the year, shrunk by n / (n + 1) for n
    years.
    """
    recent = np.log(case.known[-SEASON_YEARS * MONTHS_A_YEAR :] + 1 / 2)
    whole = len(case.known) + len(case.future)
    years = len(recent) // MONTHS_A_YEAR
    departure = recent[len(recent) % MONTHS_A_YEAR :].reshape(years, MONTHS_A_YEAR, -1)
    departure = departure - departure.mean(axis=1, keepdims=True)
    # A trend within the year is no season: the straight part between its ends is taken out.
    slope = np.gradient(recent, axis=0).mean(axis=0) if len(recent) > 1 else 0.0
    inside = np.arange(MONTHS_A_YEAR) - (MONTHS_A_YEAR - 1) / 2
    mean = departure.mean(axis=0) - inside[:, None] * slope
    shrunk = mean * years / (years + 1)
    # Row 0 of `shrunk` is the month after the origin, a year before.
    return np.stack([shrunk[(at - len(case.known)) % MONTHS_A_YEAR] for at in range(whole)])
