"""The programs of the shipped world as they are printed: traced with their example arguments. This takes JAX."""

from typing import Any

import jax
import numpy as np

from twotrack.engine.build import Limit, trace
from twotrack.engine.lowering.trace import Program
from twotrack.observation.outcomes import OfficialFigures
from twotrack.policy.scenario import Scenario
from twotrack.runs.conditioning import no_shifts
from twotrack.runs.engine import DrawResult
from twotrack.runs.experiment import Experiment, shipped_experiment
from twotrack.runs.inputs import DrawInputs, SharedInputs, scores_of
from twotrack.runs.kernel.engine import CONDITION, GROUPS, WORLD, YEARS
from twotrack.runs.programs import one_conditioning, one_draw, shared_inputs
from twotrack.tables.axes import codes


def printed_programs(experiment: Experiment | None = None) -> list[Program]:
    """What is printed: draws of the world, and the conditioning of their shocks. Scenarios that change the past, priors
    and medians are run by the same two, with other arguments.
    """
    chosen = shipped_experiment() if experiment is None else experiment
    return [world_program(chosen), condition_program(chosen)]


def world_program(experiment: Experiment) -> Program:
    """`(draw, shocks, scores, baseline, shared) -> results`, ending early after a number of years."""
    one, years = one_draw(experiment.world, experiment.span), len(experiment.span.years)

    def world(draw: Any, shocks: Any, scores: Any, baseline: Any, shared: SharedInputs) -> DrawResult:
        return one(DrawInputs(draw, shocks, scores, baseline), shared)

    arguments = (*_first_draw(experiment), shared_inputs(experiment, Scenario(), 1))
    names = DrawInputs._fields
    limit = Limit(YEARS, {years: 1, len(experiment.span.months): 12})
    return trace(WORLD, world, arguments, (*names, "shared"), lanes=names, limit=limit, groups=GROUPS)


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
