"""Log density of a unit's numbers on the standard scale of their priors, with everything else held."""

from collections.abc import Callable
from dataclasses import dataclass
from typing import Any

import jax
import jax.numpy as jnp
import numpy as np
from jaxtyping import Array
from numpy.typing import NDArray

from twotrack.calibration.fit import fit_experiment
from twotrack.calibration.nuts.plan import Plan
from twotrack.calibration.nuts.units import TERMS, Paths, Seen, Unit, paths_of, seen_figures, watched_by
from twotrack.observation.data import read_figures
from twotrack.policy.files import load_scenario
from twotrack.runs.experiment import Experiment
from twotrack.runs.inputs import shared_inputs
from twotrack.world.forcing import shock_forcing
from twotrack.world.parameters.distributions import Belief
from twotrack.world.parameters.draws import Values, median_values, parameters, scales_of, transform
from twotrack.world.subset import alone, late_start, moved_by_month, signals_held, trajectory

Numbers = NDArray[np.float64]
Standard = dict[str, Numbers]


@dataclass(frozen=True)
class Problem:
    """A unit with its world, its figures, and what its path is made from; a function of the standard scale."""

    unit: Unit
    beliefs: tuple[Belief, ...]
    seen: Seen
    path: Callable[[Array], tuple[Paths, Values]]

    @property
    def size(self) -> int:
        """How many numbers are sampled."""
        return sum(b.location.size for b in self.beliefs)

    def log_likelihood(self, standard: Array) -> dict[str, Array]:
        """Log density of each series, up to a constant."""
        path, values = self.path(standard)
        return {name: TERMS[name](path, self.seen, values) for name in self.unit.series}

    def log_density(self, standard: Array) -> Array:
        """Log of prior times likelihood, up to a constant."""
        return sum(self.log_likelihood(standard).values(), -(standard**2).sum() / 2)


def chosen(known: tuple[Belief, ...], names: tuple[str, ...]) -> tuple[Belief, ...]:
    """Beliefs of these numbers, in the order of the world's."""
    return tuple(b for b in known if b.name in names)


def values_at(sampled: tuple[Belief, ...], standard: Array) -> Values:
    """Numbers in base units at a point of the standard scale."""
    values: Values = {}
    start = 0
    for b in sampled:
        z = standard[start : start + b.location.size].reshape(b.location.shape)
        start += b.location.size
        values[b.name] = transform(b.family, jnp.asarray(b.location) + jnp.asarray(b.scale) * z) * b.to_base
    return values


def held_values(experiment: Experiment, settled: Standard) -> Values:
    """Every number: the settled ones at their place on the standard scale, the others at their medians."""
    values = median_values(experiment.beliefs, scales_of(experiment.beliefs))
    values = {b.name: jnp.broadcast_to(values[b.name], b.location.shape) for b in experiment.beliefs}
    known = chosen(experiment.beliefs, tuple(settled))
    return values | values_at(known, jnp.concatenate([jnp.zeros(0), *(settled[b.name].ravel() for b in known)]))


def problem(unit: Unit, plan: Plan, settled: Standard) -> Problem:
    """Density of a unit, from the figures of a plan, with the settled numbers where they settled."""
    experiment = fit_experiment(plan.last)
    figures = read_figures(plan.last, plan.folder, first=experiment.span.first)
    world, base = experiment.world, held_values(experiment, settled)
    months = jnp.array(list(experiment.span.months))
    outside = shared_inputs(experiment, load_scenario("as-it-happened"), 0).outside
    outside = outside._replace(shocks=shock_forcing(world, jax.random.key(0), months, 0.0))
    held: Any = jax.jit(lambda p: signals_held(world, p, outside))(parameters(world, base))
    some, sampled = alone(world, unit.moving), chosen(experiment.beliefs, unit.numbers)
    skipped, wanted = late_start(some, experiment.span.first), watched_by(unit)

    def path(standard: Array) -> tuple[Paths, Values]:
        values = base | values_at(sampled, standard)
        run = trajectory(moved_by_month(some, parameters(some, values), held, skipped, wanted))
        return paths_of(unit, some, run, values, len(figures.years)), values

    return Problem(unit, sampled, seen_figures(figures), path)
