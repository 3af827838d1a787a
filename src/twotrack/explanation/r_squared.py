"""How much of the variance of official figures the mechanism explains, without chance."""

from collections.abc import Callable
from dataclasses import dataclass
from typing import Literal

import numpy as np
from numpy.typing import NDArray

from twotrack.observation.by_month import official_months
from twotrack.observation.data import ARRIVAL, read_figures
from twotrack.observation.official import official_points, official_states
from twotrack.observation.outcomes import Outcomes
from twotrack.policy.scenario import Scenario
from twotrack.runs.experiment import Experiment
from twotrack.runs.layout import Layout

Numbers = NDArray[np.float64]
Over = Literal["between_states", "within_states", "time"]

DRAWS = 50
RATE = "homicide_rate"
BY_MONTH = (
    "border_patrol_encounters",
    "pedestrians",
    "personal_vehicles",
    "vehicle_passengers",
    "trucks",
    "imports_from_mexico",
    "exports_to_mexico",
    "mexico_covid_deaths",
    "us_covid_deaths",
)
BY_YEAR = ("synthetic_opioid_deaths", "remittances", "asylum_claims")
# Fewer a month than this are the epidemic's arrival, which the fit leaves out too.
LEAST = {"mexico_covid_deaths": ARRIVAL, "us_covid_deaths": ARRIVAL}


@dataclass(frozen=True)
class RSquared:
    """Part of the variance of log official figures that the mechanism explains over draws of its numbers (5 %, median,
    95 %): between states, over time within them, or over time. Below zero where a constant does better.
    """

    outcome: str
    over: Over
    monthly: bool
    figures: int
    low: float
    median: float
    high: float


def r_squared_by_draw(official: Numbers, modelled: Numbers) -> Numbers:
    """One less squared residual over squared deviation from the mean, of each draw (first axis of the modelled).

    >>> seen = np.array([1.0, 2.0, 3.0])
    >>> r_squared_by_draw(seen, np.stack([seen, np.full(3, 2.0), seen[::-1]])).tolist()
    [1.0, 0.0, -3.0]
    """
    there = np.isfinite(official)
    seen, made = official[there], modelled[:, there]
    return 1 - ((made - seen) ** 2).sum(axis=1) / ((seen - seen.mean()) ** 2).sum()


def demean(values: Numbers, axis: int) -> Numbers:
    """Distance from the mean over time: how high a series stands is not counted, how it moves is."""
    return values - np.nanmean(values, axis=axis, keepdims=True)


def between_states(official: Numbers, modelled: Numbers) -> Numbers:
    """Part explained of the differences between states, in the mean of the years that have a figure."""
    there = np.where(np.isfinite(official), 0.0, np.nan)
    return r_squared_by_draw(np.nanmean(official, axis=0), np.nanmean(modelled + there, axis=1))


def within_states(official: Numbers, modelled: Numbers) -> Numbers:
    """Part explained of what moves over time (first axis), every column taken from its own mean."""
    there = np.where(np.isfinite(official), 0.0, np.nan)
    return r_squared_by_draw(demean(official, 0), demean(modelled + there, 1))


def r_squared(experiment: Experiment, seed: int, draws: int = DRAWS) -> list[RSquared]:
    """What the mechanism explains of each series that the fit reads, under the levers as recorded."""
    made = experiment.without_chance().without_projection().ensemble(Scenario(), draws, seed)
    layout = experiment.layout
    rows, span = layout.outcomes, layout.span
    found = homicides(made, layout)
    for name in BY_MONTH:
        months = official_months(rows[name], span)
        if months is not None:
            at = [month - span.first for month in months.months]
            found.append(over_time(name, np.array(months.values), np.asarray(made.monthly[name])[:, at]))
    for name in BY_YEAR:
        points = official_points(rows[name], span)
        if points is not None:
            at = layout.year_indices(points.years)
            found.append(over_time(name, np.array(points.values), np.asarray(made.nation[name])[:, at]))
    return found


def homicides(made: Outcomes, layout: Layout) -> list[RSquared]:
    """Between states, over time within states, and the nation over time; without what the record calls artefacts."""
    row, span = layout.outcomes[RATE], layout.span
    by_state, nation = official_states(row, span), official_points(row, span)
    if by_state is None or nation is None:
        return []
    kept = np.isfinite(read_figures(span.replay_until, first=span.first).homicides.T)
    seen = logs(by_state[: len(kept)])
    seen = np.where(kept, seen, np.nan)
    drawn = logs(np.asarray(made.states[RATE])[:, : len(kept)])
    parts: tuple[tuple[Over, Callable[[Numbers, Numbers], Numbers]], ...] = (
        ("between_states", between_states),
        ("within_states", within_states),
    )
    found = [summarise(RATE, over, seen, rule(seen, drawn)) for over, rule in parts]
    at = layout.year_indices(nation.years)
    return [*found, over_time(RATE, np.array(nation.values), np.asarray(made.nation[RATE])[:, at])]


def over_time(name: str, official: Numbers, modelled: Numbers) -> RSquared:
    """What is explained of one series over time."""
    seen = logs(np.where(official >= LEAST.get(name, 0.0), official, np.nan))
    return summarise(name, "time", seen, within_states(seen, logs(modelled)))


def logs(values: Numbers) -> Numbers:
    """Natural log; nothing where there is no figure, or one of nothing."""
    return np.log(np.where(values > 0, values, np.nan))


def summarise(name: str, over: Over, official: Numbers, parts: Numbers) -> RSquared:
    """Median and 5 to 95 % over the draws that stayed finite."""
    low, median, high = np.quantile(parts[np.isfinite(parts)], (0.05, 0.5, 0.95))
    count = int(np.isfinite(official).sum()) if over != "between_states" else official.shape[1]
    return RSquared(name, over, name in BY_MONTH, count, float(low), float(median), float(high))
