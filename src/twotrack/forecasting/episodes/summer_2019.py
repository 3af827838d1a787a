"""The summer of 2019, forecast from May: encounters after tariff threat and Guard, beside seasonal baselines."""

from collections.abc import Sequence
from pathlib import Path
from typing import Any

import jax.numpy as jnp
import numpy as np
from numpy.typing import NDArray

from twotrack.base.months import month_index, month_text
from twotrack.forecasting.episodes.reports import ForecastMonth, Summer
from twotrack.observation.data import figures_of
from twotrack.observation.declarations import Declaration, declarations
from twotrack.observation.observation import Observation
from twotrack.observation.paths import ModelPath, model_path
from twotrack.policy.scenario import Scenario
from twotrack.policy.span import DEFAULT_SPAN
from twotrack.runs.experiment import shipped_experiment
from twotrack.world.parameters.fitted import read_fitted

SHIPPED = Path(__file__).parent / "fitted_2019-05.toml"
ORIGIN, LAST = month_index("2019-05"), month_index("2019-09")
SERIES = "ohss/southwest_border_patrol"
SAMPLE, SEED = 4000, 2019

Numbers = NDArray[np.float64]


FORECASTS = ("median", "last_value", "same_month_a_year_ago", "last_value_with_season")
ANSWERS: dict[str, tuple[str, ...]] = {"guard": ("mx_migration_deployment",), "returns": ("us_remain_in_mexico",)}
ANSWERS["both"] = ANSWERS["guard"] + ANSWERS["returns"]


def summer() -> Summer:
    """The summer of 2019 as forecast, its errors, and what the mechanism attributes to each measure alone."""
    draws = sampled_sums(Scenario())
    months = tuple(forecast_months(draws))
    low, median, high = np.quantile(draws.sum(axis=1), (0.05, 0.5, 0.95))
    errors = {name: mean_log_error(months, name) for name in FORECASTS}
    others = {name: sampled_sums(without(levers)) for name, levers in ANSWERS.items()}
    totals = {name: float(np.median(sums.sum(axis=1))) for name, sums in others.items()}
    measures = float(np.log(np.median(draws[:, -1]) / np.median(others["both"][:, -1])))
    return Summer(months, (float(low), float(median), float(high)), errors, totals, parts_of_fall(months[-1], measures))


def parts_of_fall(september: ForecastMonth, measures: float) -> dict[str, float]:
    """What the fall of encounters from May to September is made of, in logs: the usual season, the measures as the
    model has them, and the rest, which no one can assign.
    """
    all_ = float(np.log(september.official / september.last_value))
    season = float(np.log(september.last_value_with_season / september.last_value))
    return {"all": all_, "season": season, "measures": measures, "rest": all_ - season - measures}


def encounters() -> Declaration:
    """The observation of encounters."""
    (found,) = (one for one in declarations() if any(row.series == SERIES for row in one.row.figures))
    return found


def without(levers: tuple[str, ...]) -> Scenario:
    """Record with these levers at zero from the first forecast month on."""
    found = Scenario()
    for lever in levers:
        found = found.set(lever, 0.0, month=month_text(ORIGIN + 1))
    return found


def forecast_months(sums: Numbers) -> list[ForecastMonth]:
    """June to September 2019, from numbers and waves that saw nothing after May.

    The levers are those of the record: the Guard and returns to Mexico both stand in them, and no month
    tells one from the other.
    """
    official = figures_of(encounters(), LAST, first=DEFAULT_SPAN.first).sum(axis=1)
    return [_month(at, official, sums[:, number]) for number, at in enumerate(range(ORIGIN + 1, LAST + 1))]


def sampled_sums(scenario: Scenario) -> Numbers:
    """Draws of encounters by forecast month, over origins: waves and single months by chance, numbers at their mode."""
    # The projection after 2021 plays no part, and leaving its start out saves a second history.
    experiment = shipped_experiment(fitted=read_fitted(SHIPPED).numbers).without_projection()
    _, run = experiment.median_path(scenario)
    values = experiment.median_values()
    path = model_path(experiment.world, encounters(), run, values).level
    seen = figures_of(encounters(), ORIGIN, first=experiment.span.first)
    observation = Observation(encounters())
    known = observation.filtered(ModelPath(path[: len(seen)]), jnp.asarray(seen), values)
    first, last = ORIGIN + 1 - DEFAULT_SPAN.first, LAST + 1 - DEFAULT_SPAN.first
    rng = np.random.default_rng(SEED)
    parts = [
        np.asarray(path[at])
        * np.exp(rng.multivariate_normal(np.asarray(known.forecast[at]), np.asarray(known.spread[at]), SAMPLE))
        for at in range(first, last)
    ]
    return np.stack([part.sum(axis=1) for part in parts], axis=1)


def _month(at: int, official: Any, draws: Numbers) -> ForecastMonth:
    low, median, high = np.quantile(draws, (0.05, 0.5, 0.95))
    origin = official[ORIGIN - DEFAULT_SPAN.first]
    index = at - DEFAULT_SPAN.first
    return ForecastMonth(
        month=month_text(at),
        official=float(official[index]),
        median=float(median),
        low=float(low),
        high=float(high),
        last_value=float(origin),
        same_month_a_year_ago=float(official[index - 12]),
        last_value_with_season=float(origin * season_between(official, index)),
    )


def season_between(official: Any, index: int) -> float:
    """Usual ratio of a month to the May before it, in the logs of the years before."""
    gap = index - (ORIGIN - DEFAULT_SPAN.first)
    earlier = np.arange(ORIGIN - DEFAULT_SPAN.first - 12, 12 * 12, -12)
    return float(np.exp(np.mean(np.log(official[earlier + gap]) - np.log(official[earlier]))))


def mean_log_error(months: Sequence[ForecastMonth], name: str) -> float:
    """Mean absolute log error of a forecast over the months."""
    return float(np.mean([abs(np.log(getattr(m, name) / m.official)) for m in months]))
