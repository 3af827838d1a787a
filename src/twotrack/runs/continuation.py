"""Inputs of a run that goes on from stocks of its draws: years of the span from any January on, at most as many as the
projection has. Nothing here imports JAX.
"""

from collections.abc import Mapping
from functools import lru_cache
from typing import TYPE_CHECKING, Any, NamedTuple

import numpy as np
from numpy.typing import NDArray

from twotrack.base.months import MONTHS_A_YEAR, year_of
from twotrack.policy.paths import scenario_paths
from twotrack.policy.scenario import Scenario
from twotrack.policy.span import Span
from twotrack.runs.inputs import input_arrays
from twotrack.world.exogenous import Array, ByIssue, Forcing, ProjectionAnchor, lever_arrays
from twotrack.world.parameters.distributions import Scales

if TYPE_CHECKING:
    from twotrack.runs.experiment import Experiment

Numbers = NDArray[np.float64]
# Shifts of past shocks by issue, shock, and draw.
Shifts = Mapping[str, Mapping[str, Any]]
# Name among the stocks by issue of what issues remember of acts of levers.
ACTS = "acts"


class ContinuationInputs(NamedTuple):
    """What all pairs of a scenario and a draw share: seed, first calendar year, location and scale of every number,
    drivers from that year on, start of the projection, size of chance.
    """

    seed: Array
    year: Array
    scales: Scales
    forcing: Forcing
    start: ProjectionAnchor
    chance: Array


class PairInputs(NamedTuple):
    """What each pair of a scenario and a draw has of its own: number and standard scores of the draw, its stocks at
    the first year's start (with what issues remember of acts), shifts of its past shocks from then on, its level by
    state of the last recorded year under the recorded levers, where it is used; the scenario's levers from then on,
    and which of those with a rule of lapse it leaves alone.
    """

    draw: Array
    scores: Array
    stocks: Any
    shocks: Any
    baseline: Array
    levers: ByIssue
    free: ByIssue


def longest(span: Span) -> int:
    """Most years of a run from stocks: as many as the projection has."""
    return year_of(span.last) - year_of(span.replay_until)


def continuation_arrays(experiment: "Experiment", seed: int, year: int) -> ContinuationInputs:
    """What all pairs of a scenario and a draw share in a run from the start of a year on."""
    shared, span = input_arrays(experiment, Scenario(), seed), experiment.span
    drivers = {issue: years_from(named, span, year) for issue, named in shared.forcing.drivers.items()}
    by_year = years_from({"ahead": shared.forcing.ahead, "anchor": shared.start.anchor_year}, span, year)
    forcing = Forcing({}, drivers, {}, years_from(shared.forcing.active, span, year), by_year["ahead"])
    start = shared.start._replace(anchor_year=by_year["anchor"])
    return ContinuationInputs(shared.seed, np.asarray(year), shared.scales, forcing, start, shared.chance)


def levers_from(experiment: "Experiment", scenario: Scenario, recorded: dict[str, Numbers], year: int) -> ByIssue:
    """Levers of a scenario by year and month from a year on, in base units, laid over the recorded ones."""
    levers = lever_arrays(experiment.layout.issues, scenario_paths(scenario, recorded, experiment.span))
    return {issue: years_from(named, experiment.span, year) for issue, named in levers.items()}


def years_from(named: Mapping[str, Array], span: Span, year: int) -> dict[str, Array]:
    """Arrays by year from a year on. Years after the span, which no run reaches, repeat its last one."""
    at = np.minimum(np.arange(longest(span)) + year, year_of(span.last)) - span.years[0]
    rows = slice(at[0], at[-1] + 1) if at[-1] - at[0] == len(at) - 1 else at
    return {name: array[rows] for name, array in named.items()}


def shifts_from(shocks: Shifts, span: Span, year: int, months: int) -> Shifts:
    """Shifts of the shocks of each draw by month from a year on: of this many months, zero in those after the record.
    Later months, which are not run, hold zeros.
    """
    first, length = year * MONTHS_A_YEAR - span.first, longest(span) * MONTHS_A_YEAR

    def from_year(array: Any) -> Numbers:
        known = np.asarray(array)[:, first : first + months]
        found = np.zeros((len(known), length, *known.shape[2:]))
        found[:, : known.shape[1]] = known
        return found

    return {issue: {name: from_year(array) for name, array in named.items()} for issue, named in shocks.items()}


def no_shifts_from(shocks: Shifts, span: Span, draws: int) -> Shifts:
    """Zero shifts of a number of draws, for years after the record; not to be written to."""
    length = longest(span) * MONTHS_A_YEAR
    return {
        issue: {name: _zeros((draws, length, *np.shape(array)[2:])) for name, array in named.items()}
        for issue, named in shocks.items()
    }


@lru_cache(maxsize=64)
def _zeros(shape: tuple[int, ...]) -> Numbers:
    """Zeros that every part of a run shares, so that they are made, and brought into the cache, once."""
    found = np.zeros(shape)
    found.setflags(write=False)
    return found
