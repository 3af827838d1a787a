"""Every method at one origin: the program's own forecast, with and without mechanism, and each plain rival."""

from collections.abc import Mapping
from dataclasses import dataclass, replace

import numpy as np
from numpy.typing import NDArray

from twotrack.base.months import MONTHS_A_YEAR
from twotrack.forecasting.case import ForecastCase
from twotrack.forecasting.levels.forecasts import flow, homicides
from twotrack.forecasting.scoring import baselines, smoothing
from twotrack.forecasting.scoring.closure import closure_draws, given_levers, with_last_month
from twotrack.forecasting.scoring.flows import FLOWS
from twotrack.forecasting.scoring.mechanism import drift
from twotrack.forecasting.scoring.rows import (
    CLOSURE,
    OWN,
    PLAIN,
    POOL,
    SEASONAL_POOL,
    WITH_MECHANISM,
    Rival,
    ScoreRow,
    flow_rows,
    generator,
    homicide_rows,
    month_rows,
    year_rows,
    years,
)
from twotrack.forecasting.scoring.season import season
from twotrack.forecasting.scoring.walks import seasonal_pool, walks
from twotrack.forecasting.scoring.walks_year import walks_by_year
from twotrack.tables.forecast_rows import Drift

Numbers = NDArray[np.float64]


@dataclass(frozen=True)
class ScoreOptions:
    """How to score: horizons in months, draws, seed, and rivals of the nation's years from elsewhere."""

    horizons: tuple[int, ...]
    draws: int
    seed: int
    national: Mapping[str, Rival]

    def chance(self, case: ForecastCase) -> np.random.Generator:
        """Chance of the program's own forecast from an origin, the same with the mechanism and without."""
        return generator(self.seed, case, OWN)


def score_homicides(case: ForecastCase, options: ScoreOptions) -> list[ScoreRow]:
    """Every method's rows for homicides."""
    quiet = np.zeros((len(case.known) + len(case.future), case.known.shape[1]))
    rows: list[ScoreRow] = []
    for name, path in ((OWN, quiet), (WITH_MECHANISM, drift(case, "homicides"))):
        found = homicides(case, path, options.chance(case), options.draws)
        rows += homicide_rows(case, name, found, options.horizons)
    for name, found in walks(case, generator(options.seed, case, POOL), options.draws).items():
        rows += homicide_rows(case, name, found, options.horizons)
    return rows + _yearly_rivals(case, options) + _monthly_rivals(case, options) + _national(case, options)


def _yearly_rivals(case: ForecastCase, options: ScoreOptions) -> list[ScoreRow]:
    by_state = years(case.known)
    steps = len(case.future) // MONTHS_A_YEAR
    rows: list[ScoreRow] = []
    for past in (by_state.sum(axis=1, keepdims=True), by_state):
        for name, rule in baselines.YEARLY.items():
            chance = generator(options.seed, case, f"{name}{past.shape[1]}")
            found = baselines.with_past_errors(rule, past, steps, 1, chance, options.draws)
            rows += year_rows(case, name, found, options.horizons)
        for name, smooth in smoothing.rivals().items():
            chance = generator(options.seed, case, f"{name}{past.shape[1]}")
            found = smoothing.sample_bands(smooth, past, steps, chance, options.draws)
            rows += year_rows(case, name, found, options.horizons)
    return rows


def _monthly_rivals(case: ForecastCase, options: ScoreOptions) -> list[ScoreRow]:
    rows: list[ScoreRow] = []
    for name, found in _by_month(case, options).items():
        rows += month_rows(case, name, found, options.horizons)
    return rows


def _by_month(case: ForecastCase, options: ScoreOptions) -> dict[str, Numbers]:
    steps = len(case.future)
    return {
        name: baselines.with_past_errors(
            rule, case.known, steps, MONTHS_A_YEAR, generator(options.seed, case, f"{name} by month"), options.draws
        )
        for name, rule in baselines.MONTHLY.items()
    }


def _national(case: ForecastCase, options: ScoreOptions) -> list[ScoreRow]:
    rows: list[ScoreRow] = []
    for name, rival in options.national.items():
        steps = len(case.future) // MONTHS_A_YEAR
        found = rival(case, steps, generator(options.seed, case, name), options.draws)
        if found is not None:
            rows += year_rows(case, name, found, options.horizons)
    return rows


def score_flow(case: ForecastCase, name: str, options: ScoreOptions) -> list[ScoreRow]:
    """Every method's rows for a flow by month or by year; none where no step is requested."""
    if not len(case.future):
        return []
    methods = (
        _flow_by_year(case, name, options) if case.months == MONTHS_A_YEAR else _flow_by_month(case, name, options)
    )
    for rule, smooth in smoothing.rivals().items():
        chance = generator(options.seed, case, rule)
        methods[rule] = smoothing.sample_bands(smooth, case.known, len(case.future), chance, options.draws)
    horizons = options.horizons
    if given_levers(case, name):
        horizons = with_last_month(horizons)
        methods[CLOSURE] = closure_draws(case, name, options.draws, options.seed)
    return [one for method, draws in methods.items() for one in flow_rows(case, name, method, draws, horizons)]


def _flow_by_month(case: ForecastCase, name: str, options: ScoreOptions) -> dict[str, Numbers]:
    usual = season(case)
    given = without_season(case)
    plain, driven = (flow(given, path, options.chance(case), options.draws) for path in (usual, drift(case, name)))
    methods = by_rule(FLOWS[name].drift_at(case.origin), plain, driven)
    seasonal = seasonal_pool(case, usual, generator(options.seed, case, SEASONAL_POOL), options.draws)
    rivals = walks(case, generator(options.seed, case, POOL), options.draws) | {SEASONAL_POOL: seasonal}
    return methods | rivals | _by_month(case, options)


def without_season(case: ForecastCase) -> ForecastCase:
    """The case with its groups' figures over their season."""
    if case.groups is None:
        return case
    return replace(case, groups=case.groups / np.exp(season(replace(case, known=case.groups))[: len(case.groups)]))


def by_rule(mode: Drift, plain: Numbers, driven: Numbers) -> dict[str, Numbers]:
    """The program's own methods, from draws without the mechanism and with it: off, on, or half of each (pooled)."""
    half = len(plain) // 2
    own = {"off": plain, "on": driven, "half": np.concatenate([plain[:half], driven[half:]])}[mode]
    return {OWN: own, WITH_MECHANISM: driven} | ({} if mode == "off" else {PLAIN: plain})


def _flow_by_year(case: ForecastCase, name: str, options: ScoreOptions) -> dict[str, Numbers]:
    quiet = np.zeros((len(case.known) + len(case.future), case.known.shape[1]))
    plain, driven = (flow(case, path, options.chance(case), options.draws) for path in (quiet, drift(case, name)))
    methods = by_rule(FLOWS[name].drift_at(case.origin), plain, driven)
    methods |= walks_by_year(case, generator(options.seed, case, POOL), options.draws)
    for rival, rule in baselines.YEARLY.items():
        chance = generator(options.seed, case, rival)
        methods[rival] = baselines.with_past_errors(rule, case.known, len(case.future), 1, chance, options.draws)
    return methods
