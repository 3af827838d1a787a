"""How much of the variance of official figures the mechanism explains, without chance."""

from collections.abc import Callable
from dataclasses import dataclass
from typing import Literal

import numpy as np
from numpy.typing import NDArray

from twotrack.observation.by_month import official_months
from twotrack.observation.data import figures_of
from twotrack.observation.declarations import Declaration, declarations, outcomes_beside
from twotrack.observation.official import official_points, official_states
from twotrack.observation.outcomes import Outcomes
from twotrack.policy.scenario import Scenario
from twotrack.runs.experiment import Experiment
from twotrack.runs.layout import Layout
from twotrack.tables.observation_rows import FiguresRow

Numbers = NDArray[np.float64]
Over = Literal["between_states", "within_states", "time"]

DRAWS = 50


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


@dataclass(frozen=True)
class SeriesBeside:
    """An outcome beside the observation, and the series of it, that say how its official figures are read."""

    outcome: str
    observed: Declaration
    figures: FiguresRow

    @property
    def monthly(self) -> bool:
        """Whether its figures are by month."""
        return self.observed.row.period == "month"


def series_beside(layout: Layout) -> list[SeriesBeside]:
    """Outcomes whose explained share is reported: places first, then figures by month, then by year."""
    issues = sorted(layout.issues, key=lambda issue: issue.manifest.order)
    found = [
        SeriesBeside(outcome, one, row)
        for one in declarations(issues, "explain")
        for row in one.columns
        for outcome in outcomes_beside(layout.outcomes, one, row)
    ]
    return sorted(found, key=lambda one: (not one.figures.place, not one.monthly))


def r_squared(experiment: Experiment, seed: int, draws: int = DRAWS) -> list[RSquared]:
    """What the mechanism explains of each series that the fit reads, under the levers as recorded."""
    made = experiment.without_chance().without_projection().ensemble(Scenario(), draws, seed)
    layout = experiment.layout
    return [part for one in series_beside(layout) for part in parts_explained(one, made, layout)]


def parts_explained(one: SeriesBeside, made: Outcomes, layout: Layout) -> list[RSquared]:
    """What is explained of one outcome."""
    if one.figures.place:
        return by_place(one, made, layout)
    row = layout.outcomes[one.outcome]
    if one.monthly:
        months = official_months(row, layout.span)
        if months is None:
            return []
        at = [month - layout.span.first for month in months.months]
        return [over_time(one, np.array(months.values), np.asarray(made.monthly[one.outcome])[:, at])]
    points = official_points(row, layout.span)
    if points is None:
        return []
    at = layout.year_indices(points.years)
    return [over_time(one, np.array(points.values), np.asarray(made.nation[one.outcome])[:, at])]


def by_place(one: SeriesBeside, made: Outcomes, layout: Layout) -> list[RSquared]:
    """Between states, over time within states, and the nation over time; without what the record calls artefacts."""
    row, span = layout.outcomes[one.outcome], layout.span
    by_state, nation = official_states(row, span), official_points(row, span)
    if by_state is None or nation is None:
        return []
    kept = np.isfinite(figures_of(one.observed, span.replay_until, first=span.first))
    seen = logs(by_state[: len(kept)])
    seen = np.where(kept, seen, np.nan)
    drawn = logs(np.asarray(made.states[one.outcome])[:, : len(kept)])
    parts: tuple[tuple[Over, Callable[[Numbers, Numbers], Numbers]], ...] = (
        ("between_states", between_states),
        ("within_states", within_states),
    )
    found = [summarise(one, over, seen, rule(seen, drawn)) for over, rule in parts]
    at = layout.year_indices(nation.years)
    return [*found, over_time(one, np.array(nation.values), np.asarray(made.nation[one.outcome])[:, at])]


def over_time(one: SeriesBeside, official: Numbers, modelled: Numbers) -> RSquared:
    """What is explained of one series over time, figures left out that its observation leaves out."""
    least = one.observed.row.least
    seen = logs(np.where(official >= least, official, np.nan))
    return summarise(one, "time", seen, within_states(seen, logs(modelled)))


def logs(values: Numbers) -> Numbers:
    """Natural log; nothing where there is no figure, or one of nothing."""
    return np.log(np.where(values > 0, values, np.nan))


def summarise(one: SeriesBeside, over: Over, official: Numbers, parts: Numbers) -> RSquared:
    """Median and 5 to 95 % over the draws that stayed finite."""
    low, median, high = np.quantile(parts[np.isfinite(parts)], (0.05, 0.5, 0.95))
    count = int(np.isfinite(official).sum()) if over != "between_states" else official.shape[1]
    return RSquared(one.outcome, over, one.monthly, count, float(low), float(median), float(high))
