"""The forecast of crossings that is given the closure of 2020, as a line of the score table."""

import numpy as np
from numpy.typing import NDArray

from twotrack.forecasting.case import ForecastCase
from twotrack.forecasting.episodes.closure_2020 import forecast
from twotrack.forecasting.episodes.reports import AHEAD, ORIGIN
from twotrack.forecasting.scoring.verdicts import MODES

Numbers = NDArray[np.float64]


def given_levers(case: ForecastCase, series: str) -> bool:
    """Whether a case is the one that is given the closure."""
    return case.origin == ORIGIN and series in MODES


def closure_draws(case: ForecastCase, series: str, draws: int, seed: int) -> Numbers:
    """Draws by month and column up to the last month of the recorded closure."""
    return forecast(MODES[series], case.known[:, 0], draws, seed)[:, : len(case.future), None]


def with_last_month(horizons: tuple[int, ...]) -> tuple[int, ...]:
    """Horizons with the last month of the recorded closure among them, where they reach it."""
    return tuple(sorted({*horizons, AHEAD})) if max(horizons) >= AHEAD else horizons
