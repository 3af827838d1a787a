"""Inputs of the programs as NumPy arrays, from tables and series alone; every engine takes them from here.

Nothing here imports JAX or the equations. Levers and drivers are by issue and name, as their tables have them.
"""

from collections.abc import Iterable
from functools import lru_cache
from typing import TYPE_CHECKING, Any, NamedTuple

import numpy as np
from numpy.typing import NDArray

from twotrack.base.months import MONTHS_A_YEAR
from twotrack.evidence.columns import by_time_and_place
from twotrack.evidence.replaced import Replacement
from twotrack.evidence.series import load_series
from twotrack.observation.data import read_figures
from twotrack.observation.declarations import declarations
from twotrack.observation.outcomes import OfficialFigures
from twotrack.policy.paths import lever_paths
from twotrack.policy.recorded import recorded_paths
from twotrack.policy.scenario import Scenario
from twotrack.policy.span import Span
from twotrack.record.lapse import lapsing
from twotrack.runs.layout import Layout
from twotrack.tables.axes import codes
from twotrack.tables.issue_tables import IssueTables
from twotrack.world.exogenous import (
    Array,
    ByIssue,
    Forcing,
    ProjectionAnchor,
    active_arrays,
    driver_arrays,
    lever_arrays,
    months_ahead,
)
from twotrack.world.parameters.distributions import Scales, scales_of
from twotrack.world.parameters.joint import joint_scores

if TYPE_CHECKING:
    from twotrack.runs.experiment import Experiment

Numbers = NDArray[np.float64]
ANCHOR_SERIES = "inegi/homicides_occurrence_state"


class SharedInputs(NamedTuple):
    """What all draws share: seed, location and scale of every number, forcing, start of the projection, size of
    chance, and which levers with a rule of lapse the scenario leaves alone.
    """

    seed: Array
    scales: Scales
    forcing: Forcing
    start: ProjectionAnchor
    chance: Array
    free: ByIssue


class DrawInputs(NamedTuple):
    """What each draw has of its own: its number; shifts of its past shocks; standard scores of its numbers, NaN where
    it draws them itself; level by state of the last recorded year under the recorded levers, where the scenario
    changes the past.
    """

    draw: Array
    shocks: Any
    scores: Array
    baseline: Array


def input_arrays(experiment: "Experiment", scenario: Scenario, seed: int) -> SharedInputs:
    """What all draws of a scenario share."""
    layout, span = experiment.layout, experiment.span
    forcing = Forcing(
        lever_arrays(layout.issues, lever_paths(scenario, span)),
        drivers_of(layout, tuple(sorted(experiment.series.items()))),
        {},
        active_arrays(layout.issues, span),
        months_ahead(span),
    )
    start = official_start(span, project=experiment.project)
    chance = np.asarray(experiment.chance, dtype=float)
    return SharedInputs(
        np.asarray(seed),
        scales_of(experiment.distributions),
        forcing,
        start,
        chance,
        free_levers(layout.issues, scenario),
    )


def free_levers(issues: Iterable[IssueTables], scenario: Scenario) -> ByIssue:
    """One for each lever with a rule of lapse that the scenario leaves alone, zero where it sets it in any month."""
    settings = {setting.lever for setting in scenario.settings}
    return {
        name: {lever: np.asarray(float(lever not in settings)) for lever in rows}
        for name, rows in lapsing(issues).items()
    }


@lru_cache(maxsize=4)
def drivers_of(layout: Layout, series: tuple[tuple[str, Replacement], ...]) -> ByIssue:
    """Drivers of a layout's issues; some from series that replace the shipped ones."""
    return driver_arrays(layout.issues, layout.span, dict(series))


def scores_of(experiment: "Experiment", draws: range | int, seed: int) -> Numbers:
    """Standard scores of the uncertain numbers in a range of draws (or in 0, 1, 2 ...), by draw and element, from the
    joint posterior where there is one.
    """
    numbers = range(draws) if isinstance(draws, int) else draws
    joint = experiment.joint
    if numbers.start:
        # A draw takes the joint draw of its own number, counted around: the first of the range stands first here.
        joint = {name: np.roll(values, -numbers.start, axis=0) for name, values in joint.items()}
    return joint_scores(experiment.distributions, joint, seed, len(numbers))


def without_spread(shared: SharedInputs) -> SharedInputs:
    """The same inputs with every number at its median in every draw, and no chance."""
    scales = {name: (location, np.zeros_like(scale)) for name, (location, scale) in shared.scales.items()}
    return shared._replace(scales=scales, chance=np.zeros_like(shared.chance))


def from_baseline(shared: Any) -> Any:
    """The same shared inputs, the projection starting from the level of each world under the recorded levers."""
    return shared._replace(start=shared.start._replace(use_baseline=np.ones(())))


def changes_the_past(scenario: Scenario, span: Span) -> bool:
    """Whether any lever differs from the record before the projection starts."""
    return (
        any(setting.month < span.future for setting in scenario.settings) and month_apart(scenario, span) < span.future
    )


def month_apart(scenario: Scenario, span: Span) -> int:
    """First month in which any lever differs from the record; the one after the span where none does."""
    recorded, chosen = recorded_paths(span), lever_paths(scenario, span)
    differs = np.zeros(len(span.months), bool)
    for name in {setting.lever for setting in scenario.settings}:
        differs |= (recorded[name] != chosen[name]).reshape(len(differs), -1).any(axis=1)
    return span.first + int(np.argmax(differs)) if differs.any() else span.last + 1


def official_start(span: Span, *, project: bool) -> ProjectionAnchor:
    """Official homicides by state of the last year of the record, from which a projection starts."""
    last = span.replay_until // 12
    at = [float(project and year == last) for year in span.years]
    official = official_level(last)
    return ProjectionAnchor(np.array(at), official, np.zeros_like(official), np.zeros(()))


@lru_cache(maxsize=4)
def official_level(year: int) -> Numbers:
    """Official homicides by state in a year, not to be written to."""
    figures = by_time_and_place(load_series(ANCHOR_SERIES).columns, "year", "state", "homicides")
    found = np.array([figures[year, code] for code in codes("state")])
    found.setflags(write=False)
    return found


@lru_cache(maxsize=4)
def official_figures(layout: Layout, until: int | None = None) -> OfficialFigures:
    """Official figures that condition the shocks of a layout's issues, to the end of the record (or to the month
    `until`) and none after it.
    """
    span, observed = layout.span, declarations(layout.issues, "condition")
    figures = read_figures(span.replay_until, first=span.first, observed=observed)
    if until is None:
        return figures
    known = {"month": until - span.first + 1, "year": (until + 1) // MONTHS_A_YEAR - span.years[0]}
    return {one.name: known_rows(figures[one.name], known[one.row.period]) for one in observed}


def known_rows(figures: Numbers, count: int) -> Numbers:
    """Figures by time of which those after the first ones are not known yet."""
    found = figures.copy()
    found[count:] = np.nan
    return found
