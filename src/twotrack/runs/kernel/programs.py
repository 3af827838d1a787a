"""The programs of the shipped world as they are printed: traced with their example arguments. This takes JAX."""

from typing import Any

import jax
import jax.numpy as jnp
import numpy as np

from twotrack.base.months import MONTHS_A_YEAR, year_of
from twotrack.engine.build import Limit, trace
from twotrack.engine.lowering.trace import Program
from twotrack.observation.outcomes import OfficialFigures
from twotrack.policy.recorded import recorded_paths
from twotrack.policy.scenario import Scenario
from twotrack.runs.conditioning import no_shifts
from twotrack.runs.continuation import (
    ACTS,
    PairInputs,
    continuation_arrays,
    levers_from,
    longest,
    shifts_from,
)
from twotrack.runs.engine import DrawResult
from twotrack.runs.experiment import Experiment, shipped_experiment
from twotrack.runs.inputs import DrawInputs, SharedInputs, free_levers, scores_of
from twotrack.runs.kernel.engine import CONDITION, CONTINUE, GROUPS, MONTHS, WORLD
from twotrack.runs.programs import one_conditioning, one_continuation, one_draw, shared_inputs
from twotrack.tables.axes import codes
from twotrack.world.driven import driven_with_memory
from twotrack.world.forcing import structs_of
from twotrack.world.parameters.draws import median_values, parameters
from twotrack.world.simulate import initial_stocks


def printed_programs(experiment: Experiment | None = None) -> list[Program]:
    """What is printed: years of draws from given stocks on, draws of the world, and the conditioning of their shocks.
    Scenarios that change the past, priors and medians are run by the same three, with other arguments.

    The first is all that a page needs: its tables stand before those that only the others read.
    """
    chosen = shipped_experiment() if experiment is None else experiment
    return [continuation_program(chosen), world_program(chosen), condition_program(chosen)]


def world_program(experiment: Experiment) -> Program:
    """`(draw, shocks, scores, baseline, shared) -> results`, ending early after a number of months."""
    one, months = one_draw(experiment.world, experiment.span), len(experiment.span.months)

    def world(draw: Any, shocks: Any, scores: Any, baseline: Any, shared: SharedInputs) -> DrawResult:
        return one(DrawInputs(draw, shocks, scores, baseline), shared)

    arguments = (*_first_draw(experiment), shared_inputs(experiment, Scenario(), 1))
    names = DrawInputs._fields
    return trace(WORLD, world, arguments, (*names, "shared"), lanes=names, limit=month_limit(months), groups=GROUPS)


def continuation_program(experiment: Experiment) -> Program:
    """`(draw, scores, stocks, shocks, baseline, levers, free, shared) -> results` from the start of any year on, ending
    early after a number of months; each lane is a pair of a scenario and a draw.
    """
    one, months = one_continuation(experiment.world, experiment.span), longest(experiment.span) * MONTHS_A_YEAR

    def go_on(*arguments: Any) -> DrawResult:
        return one(PairInputs(*arguments[:-1]), arguments[-1])

    names, arguments = PairInputs._fields, _first_pair(experiment)
    return trace(CONTINUE, go_on, arguments, (*names, "shared"), lanes=names, limit=month_limit(months), groups=GROUPS)


def _first_pair(experiment: Experiment) -> tuple[Any, ...]:
    """A pair of the record and the first draw when the projection starts, and what all pairs share."""
    world, span, first = experiment.world, experiment.span, _first_draw(experiment)
    year = year_of(span.future)
    shared = continuation_arrays(experiment, 1, year)
    drivers = structs_of(world, "Drivers", shared.forcing.drivers)
    levers = structs_of(world, "Levers", levers_from(experiment, Scenario(), recorded_paths(span), year))
    forcing = shared.forcing._replace(drivers=drivers)
    medians = parameters(world, median_values(experiment.distributions, shared.scales))
    acts = driven_with_memory(world, forcing._replace(levers=levers), medians)[1]
    stocks = {**initial_stocks(world, drivers, medians), ACTS: acts}
    many = jax.tree.map(lambda array: array[None], first.shocks)
    shocks = jax.tree.map(lambda array: array[0], shifts_from(many, span, year, 0))
    free = free_levers(experiment.layout.issues, Scenario())
    own = PairInputs(first.draw, first.scores, stocks, shocks, first.baseline, levers, free)
    made: tuple[Any, ...] = jax.tree.map(jnp.asarray, (*own, shared._replace(forcing=forcing)))
    return made


def month_limit(months: int) -> Limit:
    """End of loops over this many months, or over their years, after fewer months."""
    return Limit(MONTHS, {months // MONTHS_A_YEAR: MONTHS_A_YEAR, months: 1})


def condition_program(experiment: Experiment) -> Program:
    """`(draw, scores, shared, figures) -> shifts of the shocks`."""
    one = one_conditioning(experiment.world, experiment.span)

    def condition(draw: Any, scores: Any, shared: SharedInputs, figures: OfficialFigures) -> Any:
        return one((draw, scores), (shared, figures))

    own, shared = _first_draw(experiment), shared_inputs(experiment, Scenario(), 1)
    names = ("draw", "scores", "shared", "figures")
    return trace(CONDITION, condition, (own.draw, own.scores, shared, experiment.figures), names, lanes=names[:2])


def _first_draw(experiment: Experiment) -> DrawInputs:
    shocks = no_shifts(experiment.world, experiment.span, 1)
    own = DrawInputs(np.arange(1), shocks, scores_of(experiment, 1, 1), np.zeros((1, len(codes("state")))))
    return DrawInputs(*jax.tree.map(lambda array: array[0], tuple(own)))
