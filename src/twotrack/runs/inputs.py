"""Inputs of the programs as NumPy arrays, from tables and series alone; every engine takes them from here.

Nothing here imports JAX or the equations. Levers and drivers are by issue and name, as their tables have them.
"""

from collections.abc import Iterable, Mapping
from functools import lru_cache
from typing import TYPE_CHECKING, Any, NamedTuple

import numpy as np
from numpy.typing import NDArray

from twotrack.base.months import MONTHS_A_YEAR, year_of
from twotrack.evidence.columns import by_time_and_place
from twotrack.evidence.replaced import Replacement
from twotrack.evidence.series import load_series
from twotrack.observation.data import read_figures
from twotrack.observation.declarations import declarations
from twotrack.observation.outcomes import OfficialFigures
from twotrack.policy.paths import lever_paths, scenario_paths
from twotrack.policy.scenario import Scenario
from twotrack.policy.span import Span
from twotrack.record.lapse import lapsing
from twotrack.runs.layout import Layout
from twotrack.tables.axes import codes
from twotrack.tables.issue_tables import IssueTables
from twotrack.world.acts import recorded_levels
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


class ProjectionInputs(NamedTuple):
    """What all pairs of a scenario and a draw share in a projection: seed, location and scale of every number, drivers
    from its first month on, size of chance.
    """

    seed: Array
    scales: Scales
    forcing: Forcing
    chance: Array


class PairInputs(NamedTuple):
    """What each pair of a scenario and a draw has of its own in a projection: number and standard scores of the draw,
    its stocks when the projection starts, the scenario's levers from then on, and which of those with a rule of lapse
    it leaves alone.
    """

    draw: Array
    scores: Array
    stocks: Any
    levers: ByIssue
    free: ByIssue


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


def projection_arrays(experiment: "Experiment", seed: int) -> ProjectionInputs:
    """What all pairs of a scenario and a draw share in a projection."""
    shared = input_arrays(experiment, Scenario(), seed)
    drivers = {issue: from_projection_on(named, experiment.span) for issue, named in shared.forcing.drivers.items()}
    span, active = experiment.span, from_projection_on(shared.forcing.active, experiment.span)
    first = year_of(span.future) - span.years[0]
    acted = recorded_levels(experiment.layout.issues, recorded_levers(shared.forcing.levers, first))
    forcing = Forcing({}, drivers, {}, active, shared.forcing.ahead[first:], acted)
    return ProjectionInputs(shared.seed, shared.scales, forcing, shared.chance)


def projection_levers(experiment: "Experiment", scenario: Scenario, recorded: dict[str, Numbers]) -> ByIssue:
    """Levers of a scenario by year and month of the projection, in base units, laid over the recorded ones."""
    levers = lever_arrays(experiment.layout.issues, scenario_paths(scenario, recorded, experiment.span))
    return {issue: from_projection_on(named, experiment.span) for issue, named in levers.items()}


def free_levers(issues: Iterable[IssueTables], scenario: Scenario) -> ByIssue:
    """One for each lever with a rule of lapse that the scenario leaves alone, zero where it sets it in any month."""
    settings = {setting.lever for setting in scenario.settings}
    return {
        name: {lever: np.asarray(float(lever not in settings)) for lever in rows}
        for name, rows in lapsing(issues).items()
    }


def recorded_levers(levers: ByIssue, years: int) -> ByIssue:
    """Levers of the first years."""
    return {issue: {name: array[:years] for name, array in named.items()} for issue, named in levers.items()}


def from_projection_on(named: Mapping[str, Array], span: Span) -> dict[str, Array]:
    """Arrays by year, of the projection alone."""
    first = year_of(span.future) - span.years[0]
    return {name: array[first:] for name, array in named.items()}


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


def from_baseline(shared: SharedInputs) -> SharedInputs:
    """The same inputs, the projection starting from the level of each world under the recorded levers."""
    return shared._replace(start=shared.start._replace(use_baseline=np.ones(())))


def changes_the_past(scenario: Scenario, span: Span) -> bool:
    """Whether any lever differs from the record before the projection starts."""
    if all(setting.month >= span.future for setting in scenario.settings):
        return False
    past = slice(0, span.future - span.first)
    recorded, chosen = lever_paths(Scenario(), span), lever_paths(scenario, span)
    return any(not np.array_equal(recorded[name][past], chosen[name][past]) for name in recorded)


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
