"""Inputs of the programs: forcing by levers and drivers, the official start, and what all draws share."""

from typing import TYPE_CHECKING, Any

import jax.numpy as jnp
import numpy as np

from twotrack.evidence.series import load_series
from twotrack.policy.paths import lever_paths
from twotrack.policy.scenario import Scenario
from twotrack.policy.span import Span
from twotrack.runs.programs import SharedInputs
from twotrack.tables.axes import codes
from twotrack.world.derivative import Forcing
from twotrack.world.forcing import active_months, driver_forcing, lever_forcing
from twotrack.world.parameters.draws import scales_of
from twotrack.world.simulate import ProjectionAnchor

if TYPE_CHECKING:
    from twotrack.runs.experiment import Experiment

ANCHOR_SERIES = "inegi/homicides_occurrence_state"


def shared_inputs(experiment: "Experiment", scenario: Scenario, seed: int) -> SharedInputs:
    """What all draws of a scenario share."""
    world, span = experiment.world, experiment.span
    recorded = None
    if experiment.project and changes_the_past(scenario, span):
        recorded = lever_forcing(world, lever_paths(Scenario(), span))
    forcing = Forcing(
        lever_forcing(world, lever_paths(scenario, span)),
        driver_forcing(world, span, experiment.series),
        {},
        active_months(world, span),
    )
    return SharedInputs(
        jnp.asarray(seed),
        scales_of(experiment.distributions),
        forcing,
        official_start(span, project=experiment.project),
        jnp.asarray(experiment.chance),
        recorded,
        {name: jnp.asarray(draws) for name, draws in experiment.joint.items()},
    )


def without_spread(shared: SharedInputs) -> SharedInputs:
    """The same inputs with every number at its median in every draw, and no chance."""
    scales = {name: (location, jnp.zeros_like(scale)) for name, (location, scale) in shared.scales.items()}
    return shared._replace(scales=scales, chance=jnp.zeros_like(shared.chance))


def changes_the_past(scenario: Scenario, span: Span) -> bool:
    """Whether any lever differs from the record before the projection starts."""
    past = slice(0, span.future - span.first)
    recorded, chosen = lever_paths(Scenario(), span), lever_paths(scenario, span)
    return any(not np.array_equal(recorded[name][past], chosen[name][past]) for name in recorded)


def official_start(span: Span, *, project: bool) -> ProjectionAnchor:
    """Official homicides by state of the last year of the record, from which a projection starts."""
    table: Any = load_series(ANCHOR_SERIES).table
    last = span.replay_until // 12
    by_state = table[table["year"] == last].set_index("state")["homicides"]
    at = [float(project and year == last) for year in span.years]
    return ProjectionAnchor(jnp.array(at), jnp.array([float(by_state[code]) for code in codes("state")]))
