"""One origin scored: every method's draws against the outcomes."""

import zlib
from collections.abc import Callable
from dataclasses import asdict, dataclass, replace
from typing import Any

import numpy as np
from numpy.typing import NDArray

from twotrack.base.months import MONTHS_A_YEAR, month_text
from twotrack.forecasting.case import ForecastCase
from twotrack.forecasting.scoring.measures import scores

# Names of the program's own methods (by the rule of where the mechanism is the drift; with it; without it, where the
# rule has it; given the closure of 2020; the projection of a run), and of the pool that they must beat.
OWN, WITH_MECHANISM, PLAIN, CLOSURE, PROJECTION = MINE = (
    *("twotrack", "twotrack_mechanism", "twotrack_no_mechanism"),
    *("twotrack_closure_given", "twotrack_projection"),
)
POOL, SEASONAL_POOL = "pool_of_walks", "seasonal_pool_of_walks"

Numbers = NDArray[np.float64]
# Draws by step and column; or by year, for a method that knows years only.
Methods = dict[str, Numbers]
Rival = Callable[[ForecastCase, int, np.random.Generator, int], Numbers | None]

PER_100_000 = 1e5
NATION, STATE, MONTH = "homicides_nation_year", "homicides_state_year", "homicides_state_month"
LEVELS = (NATION, STATE, MONTH)


@dataclass(frozen=True)
class ScoreRow:
    """Scores of one method at one origin, series and horizon; None where the folder does not reach so far."""

    series: str
    origin: str
    horizon: int
    method: str
    figures_of: str
    figures: int = 0
    crps: float | None = None
    log_crps: float | None = None
    absolute_error: float | None = None
    median_ape: float | None = None
    coverage_50: float | None = None
    coverage_90: float | None = None


def generator(seed: int, case: ForecastCase, method: str) -> np.random.Generator:
    """Chance of one method at one origin, whatever else is scored beside it."""
    return np.random.default_rng([seed, case.origin, zlib.crc32(method.encode())])


def row(case: ForecastCase, series: str, method: str, horizon: int, sample: Numbers, outcome: Numbers) -> ScoreRow:
    """Row of draws (draw, figure) against outcomes; blank unless every figure is there."""
    found = scores(sample, outcome) if np.isfinite(outcome).all() else None
    named = ScoreRow(series, month_text(case.origin), horizon, method, case.series)
    if found is None:
        return named
    measured: dict[str, Any] = {name: value if np.isfinite(value) else None for name, value in asdict(found).items()}
    return replace(named, **measured)


def years(values: Numbers) -> Numbers:
    """Months folded into years along the axis before the last."""
    *first, months, columns = values.shape
    whole = months // MONTHS_A_YEAR
    return values[..., : whole * MONTHS_A_YEAR, :].reshape(*first, whole, MONTHS_A_YEAR, columns).sum(axis=-2)


def homicide_rows(case: ForecastCase, method: str, paths: Numbers, horizons: tuple[int, ...]) -> list[ScoreRow]:
    """Rows of a method whose draws are by month and state: nation and states by year, states by month."""
    yearly = years(paths)
    found = year_rows(case, method, yearly.sum(axis=2, keepdims=True), horizons)
    return found + year_rows(case, method, yearly, horizons) + month_rows(case, method, paths, horizons)


def year_rows(case: ForecastCase, method: str, draws: Numbers, horizons: tuple[int, ...]) -> list[ScoreRow]:
    """Rows of draws by year and state (or the nation alone): rates of the year that ends at each horizon."""
    outcome, people = years(case.future), years(case.population_ahead) / MONTHS_A_YEAR
    series = STATE
    if draws.shape[2] == 1 and outcome.shape[1] > 1:
        outcome, people = outcome.sum(axis=1, keepdims=True), people.sum(axis=1, keepdims=True)
        series = NATION
    rate = PER_100_000 / people
    at = [(h, h // MONTHS_A_YEAR - 1) for h in horizons if h % MONTHS_A_YEAR == 0]
    return [row(case, series, method, h, draws[:, n] * rate[n], outcome[n] * rate[n]) for h, n in at]


def month_rows(case: ForecastCase, method: str, draws: Numbers, horizons: tuple[int, ...]) -> list[ScoreRow]:
    """Rows of draws by month and state: rates of the twelve months that end at each horizon."""
    rate = PER_100_000 * MONTHS_A_YEAR / case.population_ahead
    return _last_year(case, MONTH, method, draws * rate, case.future * rate, horizons)


def flow_rows(
    case: ForecastCase, series: str, method: str, draws: Numbers, horizons: tuple[int, ...]
) -> list[ScoreRow]:
    """Rows of draws by step of a flow, in its own unit."""
    return _last_year(case, series, method, draws, case.future, horizons)


def _last_year(
    case: ForecastCase, series: str, method: str, draws: Numbers, outcome: Numbers, horizons: tuple[int, ...]
) -> list[ScoreRow]:
    """Rows of the steps of the year that ends at each horizon; a horizon within a step, or past the draws, has none."""
    a_year = MONTHS_A_YEAR // case.months
    found: list[ScoreRow] = []
    for horizon in (h for h in horizons if h % case.months == 0 and h <= draws.shape[1] * case.months):
        end = horizon // case.months
        part = slice(max(end - a_year, 0), end)
        sample, figures = draws[:, part].reshape(len(draws), -1), outcome[part].ravel()
        if end <= case.reached:
            sample, figures = without_gaps(sample, figures)
        found.append(row(case, series, method, horizon, sample, figures))
    return found


def without_gaps(sample: Numbers, outcome: Numbers) -> tuple[Numbers, Numbers]:
    """Draws and outcomes of the figures that were observed; all of them, blank, where none was."""
    there = np.isfinite(outcome)
    return (sample[:, there], outcome[there]) if there.any() else (sample, outcome)


def as_json(rows: list[ScoreRow]) -> list[dict[str, Any]]:
    """Rows as plain objects."""
    return [asdict(one) for one in rows]
