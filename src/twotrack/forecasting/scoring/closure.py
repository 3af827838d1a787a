"""The forecast of crossings that is told of the closure of 2020, as a line of the score table."""

from collections.abc import Iterable
from typing import NamedTuple

import numpy as np
from numpy.typing import NDArray

from twotrack.base.months import MONTHS_A_YEAR, month_text
from twotrack.forecasting.case import Case
from twotrack.forecasting.episodes.closure_2020 import AHEAD, ORIGIN, foretold
from twotrack.forecasting.scoring.rows import ScoreRow

Numbers = NDArray[np.float64]

CLOSURE = "twotrack_closure_given"
MODES = {
    "crossings_pedestrians": "pedestrians",
    "crossings_personal_vehicles": "personal_vehicles",
    "crossings_personal_vehicle_passengers": "vehicle_passengers",
    "crossings_trucks": "trucks",
}
# A fall is foretold if so much of its first year lies inside the 90 % band and nobody who was not told errs less.
ENOUGH_INSIDE = 9 / 12


class Verdict(NamedTuple):
    """How the forecast that was told of the closure did a year ahead, beside the best that was not told."""

    series: str
    inside90: float
    error: float
    best_other: str
    others_error: float

    @property
    def foretold(self) -> bool:
        """Whether the fall counts as foretold."""
        return self.inside90 >= ENOUGH_INSIDE and self.error < self.others_error


def told_at(case: Case, series: str) -> bool:
    """Whether a case is the one that is told of the closure."""
    return case.origin == ORIGIN and series in MODES


def closure_draws(case: Case, series: str, draws: int, seed: int) -> Numbers:
    """Draws by month and column up to the last month of the recorded closure."""
    return foretold(MODES[series], case.known[:, 0], draws, seed)[:, : len(case.future), None]


def with_last_month(horizons: tuple[int, ...]) -> tuple[int, ...]:
    """Horizons with the last month of the recorded closure among them, where they reach it."""
    return tuple(sorted({*horizons, AHEAD})) if max(horizons) >= AHEAD else horizons


def verdicts(rows: Iterable[ScoreRow]) -> list[Verdict]:
    """Whether each mode's fall was foretold, from the scores a year ahead."""
    year = [r for r in rows if r.origin == month_text(ORIGIN) and r.horizon == MONTHS_A_YEAR and r.series in MODES]
    found: list[Verdict] = []
    for series in dict.fromkeys(r.series for r in year):
        own = {r.method: r for r in year if r.series == series and r.absolute_error is not None}
        told = own.pop(CLOSURE, None)
        if told is None or not own:
            continue
        errors = {method: float(r.absolute_error or 0.0) for method, r in own.items()}
        best = min(errors, key=lambda method: errors[method])
        found.append(Verdict(series, told.cover90 or 0.0, told.absolute_error or 0.0, best, errors[best]))
    return found
