"""Log density of a unit's numbers on the standard scale of their priors, with everything else held."""

from collections.abc import Callable
from dataclasses import dataclass
from functools import lru_cache
from typing import NamedTuple

import jax
import jax.numpy as jnp
import numpy as np
from jaxtyping import Array
from numpy.typing import NDArray

from twotrack.calibration.figures import figures_to_fit
from twotrack.calibration.fit import fit_experiment
from twotrack.calibration.nuts.plan import Plan
from twotrack.observation.data import Figures
from twotrack.observation.declarations import SamplingBlock
from twotrack.observation.observation import Observation
from twotrack.observation.paths import Path, diagnostics_of, path_of
from twotrack.policy.files import load_scenario
from twotrack.runs.experiment import Experiment
from twotrack.runs.programs import shared_inputs
from twotrack.world.assemble import World
from twotrack.world.derivative import Structs
from twotrack.world.exogenous import Forcing
from twotrack.world.forcing import shock_forcing
from twotrack.world.parameters.distributions import ParameterDistribution, scales_of
from twotrack.world.parameters.draws import Values, median_values, parameters, transform
from twotrack.world.subset import (
    FrozenSignals,
    frozen_signals,
    integrate_by_month,
    months_before_start,
    sub_world,
    trajectory,
)

Numbers = NDArray[np.float64]
Standard = dict[str, Numbers]


class Surroundings(NamedTuple):
    """What a unit is sampled in: every number where it is held, in base units, and the signals of all issues there."""

    values: Values
    signals: FrozenSignals


@dataclass(frozen=True)
class Problem:
    """A unit with its world, its figures, and what its path is made from; a function of the standard scale."""

    block: SamplingBlock
    distributions: tuple[ParameterDistribution, ...]
    seen: Figures
    path: Callable[[Array], tuple[Path, Values]]

    @property
    def size(self) -> int:
        """How many numbers are sampled."""
        return sum(b.location.size for b in self.distributions)

    def log_likelihood(self, standard: Array) -> dict[str, Array]:
        """Log density of each observation."""
        path, values = self.path(standard)
        return {
            one.name: Observation(one).log_density(path[one.name], jnp.asarray(self.seen[one.name]), values)
            for one in self.block.observed
        }

    def log_density(self, standard: Array) -> Array:
        """Log of prior times likelihood, up to a constant."""
        return sum(self.log_likelihood(standard).values(), -(standard**2).sum() / 2)


def select(known: tuple[ParameterDistribution, ...], names: tuple[str, ...]) -> tuple[ParameterDistribution, ...]:
    """Beliefs of these numbers, in the order of the world's."""
    return tuple(b for b in known if b.name in names)


def values_at(sampled: tuple[ParameterDistribution, ...], standard: Array) -> Values:
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
    values = median_values(experiment.distributions, scales_of(experiment.distributions))
    values = {b.name: jnp.broadcast_to(values[b.name], b.location.shape) for b in experiment.distributions}
    known = select(experiment.distributions, tuple(settled))
    return values | values_at(known, jnp.concatenate([jnp.zeros(0), *(settled[b.name].ravel() for b in known)]))


@lru_cache(maxsize=4)
def signals_program(world: World) -> Callable[[Structs, Forcing], FrozenSignals]:
    """Compiled `(parameters, forcing) -> signals` of a run of a world: every block of a plan is given what the same
    program finds, and only another length of the record compiles anew.
    """
    return jax.jit(lambda p, forcing: frozen_signals(world, p, forcing))


def surroundings(plan: Plan, settled: Standard, whole: World | None = None) -> Surroundings:
    """Numbers of the package's world (or of one that is given) with the settled ones where they settled, and its
    signals through the months of a plan, as arrays of NumPy: chains are given them, and do not run the world again.
    """
    experiment = fit_experiment(plan.last, whole)
    world, values = experiment.world, held_values(experiment, settled)
    months = jnp.array(list(experiment.span.months))
    forcing = shared_inputs(experiment, load_scenario("as-it-happened"), 0).forcing
    forcing = forcing._replace(shocks=shock_forcing(world, jax.random.key(0), months, 0.0))
    signals = signals_program(world)(parameters(world, values), forcing)
    made: Surroundings = jax.tree.map(np.asarray, Surroundings(values, signals))
    return made


def problem(
    unit: SamplingBlock,
    plan: Plan,
    settled: Standard,
    whole: World | None = None,
    given: Surroundings | None = None,
) -> Problem:
    """Density of a unit (of the package's world), from the figures of a plan, with the settled numbers where they
    settled; its surroundings are found where they are not given.
    """
    experiment = fit_experiment(plan.last, whole)
    figures = figures_to_fit(plan.last, plan.folder, first=experiment.span.first, observed=unit.observed)
    around = surroundings(plan, settled, whole) if given is None else given
    world, (base, frozen) = experiment.world, jax.tree.map(jnp.asarray, around)
    some, sampled = sub_world(world, unit.moving), select(experiment.distributions, unit.numbers)
    skipped, wanted = months_before_start(some, experiment.span.first), diagnostics_of(unit.observed)

    def path(standard: Array) -> tuple[Path, Values]:
        values = base | values_at(sampled, standard)
        run = trajectory(integrate_by_month(some, parameters(some, values), frozen, skipped, wanted))
        return path_of(some, unit.observed, run, values), values

    return Problem(unit, sampled, figures, path)
