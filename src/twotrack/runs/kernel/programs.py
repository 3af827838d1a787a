"""The programs of the shipped world as they are printed: traced with their example arguments. This takes JAX."""

from typing import Any

import jax
import jax.numpy as jnp
import numpy as np

from twotrack.base.months import MONTHS_A_YEAR
from twotrack.engine.build import Limit, trace
from twotrack.engine.lowering.trace import Program
from twotrack.observation.outcomes import OfficialFigures
from twotrack.policy.paths import recorded_paths
from twotrack.policy.scenario import Scenario
from twotrack.runs.conditioning import no_shifts
from twotrack.runs.engine import DrawResult
from twotrack.runs.experiment import Experiment, shipped_experiment
from twotrack.runs.inputs import (
    DrawInputs,
    PairInputs,
    ProjectionInputs,
    SharedInputs,
    free_levers,
    projection_arrays,
    projection_levers,
    scores_of,
)
from twotrack.runs.kernel.engine import CONDITION, GROUPS, MONTHS, PROJECT, WORLD
from twotrack.runs.programs import one_conditioning, one_draw, one_projection, shared_inputs
from twotrack.tables.axes import codes
from twotrack.world.forcing import structs_of
from twotrack.world.parameters.draws import median_values, parameters
from twotrack.world.simulate import initial_stocks


def printed_programs(experiment: Experiment | None = None) -> list[Program]:
    """What is printed: draws of the world, their projection alone, and the conditioning of their shocks. Scenarios that
    change the past, priors and medians are run by the same three, with other arguments.
    """
    chosen = shipped_experiment() if experiment is None else experiment
    return [world_program(chosen), projection_program(chosen), condition_program(chosen)]


def world_program(experiment: Experiment) -> Program:
    """`(draw, shocks, scores, baseline, shared) -> results`, ending early after a number of months."""
    one, months = one_draw(experiment.world, experiment.span), len(experiment.span.months)

    def world(draw: Any, shocks: Any, scores: Any, baseline: Any, shared: SharedInputs) -> DrawResult:
        return one(DrawInputs(draw, shocks, scores, baseline), shared)

    arguments = (*_first_draw(experiment), shared_inputs(experiment, Scenario(), 1))
    names = DrawInputs._fields
    return trace(WORLD, world, arguments, (*names, "shared"), lanes=names, limit=month_limit(months), groups=GROUPS)


def projection_program(experiment: Experiment) -> Program:
    """`(draw, scores, stocks, levers, shared) -> results` from the first month of the projection on, ending early after
    a number of months; each lane is a pair of a scenario and a draw.
    """
    world, span = experiment.world, experiment.span
    one, months = one_projection(world, span), span.last - span.replay_until

    def project(draw: Any, scores: Any, stocks: Any, levers: Any, free: Any, shared: ProjectionInputs) -> DrawResult:
        return one(PairInputs(draw, scores, stocks, levers, free), shared)

    first, shared = _first_draw(experiment), projection_arrays(experiment, 1)
    drivers = structs_of(world, "Drivers", shared.forcing.drivers)
    levers = structs_of(world, "Levers", projection_levers(experiment, Scenario(), recorded_paths(span)))
    shared = shared._replace(forcing=shared.forcing._replace(drivers=drivers))
    medians = parameters(world, median_values(experiment.distributions, shared.scales))
    stocks = initial_stocks(world, drivers, medians)
    names, free = PairInputs._fields, free_levers(experiment.layout.issues, Scenario())
    arguments = jax.tree.map(jnp.asarray, (first.draw, first.scores, stocks, levers, free, shared))
    return trace(PROJECT, project, arguments, (*names, "shared"), lanes=names, limit=month_limit(months), groups=GROUPS)


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
