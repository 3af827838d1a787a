"""Experiments run by JAX: shocks conditioned, draws, the path at the medians."""

from dataclasses import replace
from functools import lru_cache
from hashlib import sha256
from typing import Any

import jax
import jax.numpy as jnp
import numpy as np

from twotrack.observation.data import read_figures
from twotrack.observation.recording import Outcomes
from twotrack.observation.smoothing_term import OfficialFigures
from twotrack.observation.smoothing_terms import figures_as_arrays
from twotrack.policy.scenario import Scenario
from twotrack.policy.span import Span
from twotrack.runs.conditioning import no_shifts
from twotrack.runs.experiment import Experiment, no_progress
from twotrack.runs.inputs import shared_inputs, without_spread
from twotrack.world.derivative import Structs
from twotrack.world.ensemble import Progress, cache_compiled, run_draws
from twotrack.world.parameters.draws import Values, median_values, scales_of
from twotrack.world.simulate import Trajectory


@lru_cache(maxsize=4)
def official_figures(span: Span) -> OfficialFigures:
    """Official figures to the end of the record, and none after it."""
    return figures_as_arrays(read_figures(span.replay_until, first=span.first))


def conditioned_shocks(experiment: Experiment, draws: int, seed: int, progress: Progress) -> Structs:
    """Moves of the shocks of each draw, given the recorded levers and the official figures; the last ones found stay
    with the experiment, named by everything that made them.
    """
    world, span = experiment.world, experiment.span
    if not experiment.conditioned or experiment.chance == 0:
        return no_shifts(world, span, draws)
    given = shared_inputs(replace(experiment, project=False), Scenario(), seed), experiment.figures
    name = _name(given, draws)
    if name not in experiment.shocks:
        cache_compiled()
        found = run_draws(experiment.programs.condition, given, draws, progress)
        experiment.shocks.clear()
        experiment.shocks[name] = found
    return experiment.shocks[name]


def _name(given: Any, draws: int) -> str:
    digest = sha256(str(draws).encode())
    for leaf in jax.tree.leaves(given):
        digest.update(np.asarray(leaf).tobytes())
    return digest.hexdigest()


def ensemble(experiment: Experiment, scenario: Scenario, size: tuple[int, int], progress: Progress) -> Outcomes:
    """Measured outcomes of `size` = (draws, seed), stacked along a first axis."""
    draws, seed = size
    moves = conditioned_shocks(experiment, draws, seed, no_progress)
    cache_compiled()
    shared = shared_inputs(experiment, scenario, seed)
    return run_draws(experiment.programs.ensemble, shared, draws, progress, moves, select=without_topic_months)


def without_topic_months(measured: Outcomes) -> Outcomes:
    """Outcomes without topics by month: of many draws nobody reads these, and they take as much memory as the rest."""
    return measured._replace(topic_months={})


def medians(experiment: Experiment, scenario: Scenario) -> Outcomes:
    """Outcomes with every number at its median and no chance, through the program of the draws: nothing more is
    compiled for it.
    """
    cache_compiled()
    shared = without_spread(shared_inputs(experiment, scenario, 0))
    moves = no_shifts(experiment.world, experiment.span, 1)
    stacked = run_draws(experiment.programs.ensemble, shared, 1, no_progress, moves)
    return Outcomes(*({name: values[0] for name, values in part.items()} for part in stacked))


def median_path(
    experiment: Experiment, scenario: Scenario, changed: dict[str, float] | None
) -> tuple[Outcomes, Trajectory]:
    """Outcomes and trajectory with every number at its median (or as changed) and no chance."""
    values = values_at_medians(experiment, changed)
    return experiment.programs.single(values, shared_inputs(experiment, scenario, 0))


def values_at_medians(experiment: Experiment, changed: dict[str, float] | None) -> Values:
    """Every number at its median in base units, or as changed in the unit of its table."""
    values = median_values(experiment.distributions, scales_of(experiment.distributions))
    factors = {b.name: b.to_base for b in experiment.distributions}
    return values | {name: jnp.full_like(values[name], v * factors[name]) for name, v in (changed or {}).items()}
