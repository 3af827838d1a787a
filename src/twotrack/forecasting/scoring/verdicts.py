"""Whether the falls of 2020 were forecast, from the scores of the forecast that is given the closure. No JAX here."""

from collections.abc import Iterable
from typing import NamedTuple

from twotrack.base.months import MONTHS_A_YEAR, month_text
from twotrack.forecasting.episodes.reports import ORIGIN
from twotrack.forecasting.scoring.rows import CLOSURE, ScoreRow

MODES = {
    "crossings_pedestrians": "pedestrians",
    "crossings_personal_vehicles": "personal_vehicles",
    "crossings_personal_vehicle_passengers": "vehicle_passengers",
    "crossings_trucks": "trucks",
}
# A fall counts as forecast if this share of its first year is in the 90 % band and no method without it errs less.
ENOUGH_INSIDE = 9 / 12


class Verdict(NamedTuple):
    """How the forecast given the closure did a year ahead, beside the best one without it."""

    series: str
    coverage_90: float
    error: float
    best_other: str
    others_error: float

    @property
    def counts_as_forecast(self) -> bool:
        """Whether the fall counts as forecast."""
        return self.coverage_90 >= ENOUGH_INSIDE and self.error < self.others_error


def verdicts(rows: Iterable[ScoreRow]) -> list[Verdict]:
    """Whether each mode's fall was forecast, from the scores a year ahead."""
    year = [r for r in rows if r.origin == month_text(ORIGIN) and r.horizon == MONTHS_A_YEAR and r.series in MODES]
    found: list[Verdict] = []
    for series in dict.fromkeys(r.series for r in year):
        own = {r.method: r for r in year if r.series == series and r.absolute_error is not None}
        told = own.pop(CLOSURE, None)
        if told is None or not own:
            continue
        errors = {method: float(r.absolute_error or 0.0) for method, r in own.items()}
        best = min(errors, key=lambda method: errors[method])
        found.append(Verdict(series, told.coverage_90 or 0.0, told.absolute_error or 0.0, best, errors[best]))
    return found
