"""What an engine does, and how an experiment is run by any: shocks conditioned, draws, outcomes at the medians.

Nothing here imports JAX. An engine runs programs for many draws; what it is given are the arrays of `runs.inputs`.
"""

from collections.abc import Callable, Iterator, Mapping
from dataclasses import replace
from typing import TYPE_CHECKING, Any, NamedTuple, Protocol

import numpy as np
from numpy.typing import NDArray

from twotrack.base.months import MONTHS_A_YEAR
from twotrack.engine.named import arrays_digest, named_arrays
from twotrack.observation.outcomes import OfficialFigures, Outcomes
from twotrack.policy.scenario import Scenario
from twotrack.runs.continuation import ContinuationInputs, PairInputs, Shifts
from twotrack.runs.inputs import (
    DrawInputs,
    SharedInputs,
    changes_the_past,
    from_baseline,
    input_arrays,
    scores_of,
    without_spread,
)
from twotrack.tables.axes import codes

if TYPE_CHECKING:
    from twotrack.runs.experiment import Experiment

Numbers = NDArray[np.float64]
# Stocks by issue, name, and draw.
Stocks = Mapping[str, Mapping[str, Any]]
Progress = Callable[[int], None]
# What pairs of a scenario and a draw have of their own, from a first one on, as many as a number.
PairSource = Callable[[int, int], PairInputs]


class DrawResult(NamedTuple):
    """Outcomes of a draw; by year and state its level of the measure that a projection starts from; its stocks at the
    end of the last year that was run, by issue and name.
    """

    outcomes: Outcomes
    level: Any
    stocks: Any


Wanted = tuple[str, ...]
# Parts of a result. Topics by month nobody reads of many draws, and they take as much memory as the rest.
LEVEL, STOCKS = "level", "stocks"
OUTCOMES: Wanted = ("nation", "states", "topics", "monthly")
EVERYTHING: Wanted = (*Outcomes._fields, LEVEL)


class Engine(Protocol):
    """Runs the programs of one world and span, for many draws at once; results have the draws along a first axis."""

    name: str

    def no_shifts(self, draws: int) -> Shifts:
        """Zero shift of every shock that figures inform."""
        ...

    def condition(self, own: DrawInputs, shared: SharedInputs, known: OfficialFigures, progress: Progress) -> Shifts:
        """Shifts of the shocks of each draw that figures inform, given these."""
        ...

    def run(
        self, own: DrawInputs, shared: SharedInputs, wanted: Wanted, progress: Progress, until: int | None = None
    ) -> DrawResult:
        """The wanted parts of each draw's results; after the year `until` they may be missing."""
        ...

    def stocks_after(self, own: DrawInputs, shared: SharedInputs, year: int, progress: Progress) -> Stocks | None:
        """Stocks of each draw at the end of a year; nothing where this engine does not go on from stocks."""
        ...

    def go_on(
        self, own: PairSource, pairs: int, shared: ContinuationInputs, wanted: Wanted, months: int
    ) -> Iterator[tuple[range, DrawResult]]:
        """The wanted results of pairs of a scenario and a draw from the first year's start on, some at a time, with
        their numbers; after this number of months they are missing.
        """
        ...


def no_progress(_: int) -> None:
    """Nothing to say of progress."""


def draw_inputs(experiment: "Experiment", draws: range | int, seed: int) -> DrawInputs:
    """What a range of draws (or draws 0, 1, 2 ...) have of their own: no shifts, and no level of another run."""
    numbers = np.arange(draws) if isinstance(draws, int) else np.asarray(draws)
    baseline = np.zeros((numbers.size, len(codes("state"))))
    return DrawInputs(numbers, experiment.engine.no_shifts(numbers.size), scores_of(experiment, draws, seed), baseline)


def conditioned_shocks(experiment: "Experiment", own: DrawInputs, seed: int, progress: Progress) -> Shifts:
    """Shifts of the shocks of each draw, given the recorded levers and the official figures; the last ones found stay
    with the experiment, named by everything that made them.
    """
    if not is_conditioned(experiment):
        return own.shocks
    shared = conditioning_inputs(experiment, seed)
    name = arrays_digest(named_arrays(shared=shared, scores=own.scores, figures=experiment.figures))
    if name not in experiment.shocks:
        found = experiment.engine.condition(own, shared, experiment.figures, progress)
        experiment.shocks.clear()
        experiment.shocks[name] = found
    return experiment.shocks[name]


def is_conditioned(experiment: "Experiment") -> bool:
    """Whether official figures move the shocks of the past; where chance is off there are none."""
    return experiment.conditioned and experiment.chance != 0


def conditioning_inputs(experiment: "Experiment", seed: int) -> SharedInputs:
    """What all draws share when their shocks are conditioned: the recorded levers, without a projection."""
    return input_arrays(replace(experiment, project=False), Scenario(), seed)


def ensemble(
    experiment: "Experiment",
    scenario: Scenario,
    size: tuple[int, int],
    progress: Progress,
    *,
    wanted: Wanted = OUTCOMES,
    until: int | None = None,
) -> Outcomes:
    """Wanted outcomes of `size` = (draws, seed), stacked along a first axis; after the year `until` they may be
    missing.
    """
    draws, seed = size
    own = draw_inputs(experiment, draws, seed)
    own = own._replace(shocks=conditioned_shocks(experiment, own, seed, no_progress))
    own, shared = scenario_inputs(experiment, scenario, own, seed)
    return experiment.engine.run(own, shared, wanted, progress, until).outcomes


def conditioned_inputs(experiment: "Experiment", draws: range, seed: int) -> DrawInputs:
    """What a range of draws have of their own, their past shocks conditioned on the record; nothing of it is kept."""
    own = draw_inputs(experiment, draws, seed)
    if not is_conditioned(experiment):
        return own
    shared = conditioning_inputs(experiment, seed)
    return own._replace(shocks=experiment.engine.condition(own, shared, experiment.figures, no_progress))


def scenario_inputs(
    experiment: "Experiment", scenario: Scenario, own: DrawInputs, seed: int
) -> tuple[DrawInputs, SharedInputs]:
    """Inputs of draws under a scenario.

    Where it changes the past, the gap between model and official level is that of the same world under the recorded
    levers, which are run first: history's shocks stay, the levers change.
    """
    shared = input_arrays(experiment, scenario, seed)
    if experiment.project and changes_the_past(scenario, experiment.span):
        return with_baseline(experiment, own, input_arrays(experiment, Scenario(), seed), shared)
    return own, shared


def with_baseline(
    experiment: "Experiment", own: DrawInputs, history: SharedInputs, shared: SharedInputs
) -> tuple[DrawInputs, SharedInputs]:
    """Inputs of draws with their level under the recorded levers, and shared inputs that start from it."""
    return own._replace(baseline=recorded_level(experiment, own, history)), from_baseline(shared)


def recorded_level(experiment: "Experiment", own: DrawInputs, history: SharedInputs) -> NDArray[np.float64]:
    """Level of each draw and state, under the recorded levers, from which a projection starts."""
    last = experiment.span.replay_until // MONTHS_A_YEAR
    level = experiment.engine.run(own, history, (LEVEL,), no_progress, last).level
    return level[:, year_of_record(experiment)]


def year_of_record(experiment: "Experiment") -> int:
    """Place of the last recorded year, at whose end a projection starts, in arrays by year."""
    return experiment.layout.year_index(experiment.span.replay_until // MONTHS_A_YEAR)


def only(result: DrawResult, wanted: Wanted) -> DrawResult:
    """The wanted parts of a result; of the others, nothing."""
    parts = {part: named if part in wanted else {} for part, named in result.outcomes._asdict().items()}
    return DrawResult(Outcomes(**parts), result.level, result.stocks if STOCKS in wanted else {})


def medians(experiment: "Experiment", scenario: Scenario) -> Outcomes:
    """Outcomes with every number at its median and no chance, through the program of the draws: nothing more is
    compiled for it.
    """
    own = draw_inputs(experiment, 1, 0)
    shared = without_spread(input_arrays(experiment, scenario, 0))
    if experiment.project and changes_the_past(scenario, experiment.span):
        history = without_spread(input_arrays(experiment, Scenario(), 0))
        own, shared = with_baseline(experiment, own, history, shared)
    stacked = experiment.engine.run(own, shared, EVERYTHING, no_progress).outcomes
    return Outcomes(*({name: values[0] for name, values in part.items()} for part in stacked))
