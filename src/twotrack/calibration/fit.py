"""First calibration: the mode of the priors times the likelihood of official figures, with its curvature.

Literature-only numbers stay at their medians and are not fitted. Latent deviations are integrated
out (a joint mode would be biased); the intervals are those of the curvature at the mode.
"""

from collections.abc import Callable
from dataclasses import dataclass
from typing import Any

import jax
import jax.numpy as jnp
import numpy as np
from jaxtyping import Array
from numpy.typing import NDArray
from scipy.optimize import minimize

from twotrack.base.months import MONTHS_A_YEAR
from twotrack.calibration.figures import figures_to_fit
from twotrack.observation.data import Figures
from twotrack.observation.declarations import declarations, fitted_numbers
from twotrack.observation.observation import Observation
from twotrack.observation.paths import Path, path_of
from twotrack.policy.files import load_scenario
from twotrack.policy.span import DEFAULT_SPAN, Span
from twotrack.runs.experiment import Experiment, shipped_experiment
from twotrack.runs.inputs import SharedInputs
from twotrack.runs.programs import shared_inputs
from twotrack.tables.issue_tables import IssueTables
from twotrack.world.assemble import World
from twotrack.world.forcing import shock_forcing
from twotrack.world.parameters.draws import Values, parameters, transform
from twotrack.world.parameters.fitted import FittedDistribution
from twotrack.world.simulate import simulate

Vector = NDArray[np.float64]
Density = Callable[[Array], Array]


@dataclass(frozen=True)
class Mode:
    """Mode on the standard scale of the priors (0 is a prior's median, 1 its sd), its sd, and how it was reached."""

    numbers: dict[str, FittedDistribution]
    log_density: float
    evaluations: int
    converged: bool
    message: str


def fit_experiment(until: int, world: World | None = None) -> Experiment:
    """World (the package's) at its priors without chance, over the years of the months that the fit may see."""
    last = (until // MONTHS_A_YEAR + 1) * MONTHS_A_YEAR - 1
    span = Span(DEFAULT_SPAN.first, last, last)
    shipped = shipped_experiment(prior=True, span=span).without_chance().without_projection()
    return shipped if world is None else shipped.of_world(world)


def fitted_of(experiment: Experiment) -> tuple[str, ...]:
    """Numbers that a fit of an experiment's issues moves."""
    return fitted_numbers(experiment.layout.issues)


def fitted_values(experiment: Experiment, standard: Array) -> Values:
    """Every number, the fitted ones at a point of the standard scale, the others at their medians."""
    values: Values = {}
    start, fitted = 0, fitted_of(experiment)
    for b in experiment.distributions:
        if b.name in fitted:
            z = standard[start : start + b.location.size].reshape(b.location.shape)
            start += b.location.size
        else:
            z = jnp.zeros(b.location.shape)
        values[b.name] = transform(b.family, jnp.asarray(b.location) + jnp.asarray(b.scale) * z) * b.to_base
    return values


def mechanism_path(experiment: Experiment, shared: SharedInputs, values: Values) -> Path:
    """Path of the mechanism with chance off, as the figures of the fit count it."""
    world = experiment.world
    months = jnp.array(list(experiment.span.months))
    forcing = shared.forcing._replace(shocks=shock_forcing(world, jax.random.key(0), months, 0.0))
    run = simulate(world, parameters(world, values), forcing, shared.start)
    return path_of(world, declarations(world.tables, "fit"), run, values)


def log_likelihood(tables: tuple[IssueTables, ...], figures: Figures) -> Callable[[Path, Values], Array]:
    """Log likelihood of the figures of a fit, as a function of a path and the numbers that made it."""
    observed = declarations(tables, "fit")

    def total_density(path: Path, values: Values) -> Array:
        terms = [
            Observation(one).log_density(path[one.name], jnp.asarray(figures[one.name]), values) for one in observed
        ]
        return sum(terms, jnp.zeros(()))

    return total_density


def log_density(experiment: Experiment, figures: Figures) -> Density:
    """Log of prior times likelihood, as a function of the standard scale of the fitted numbers."""
    shared = shared_inputs(experiment, load_scenario("as-it-happened"), 0)
    likely = log_likelihood(experiment.layout.issues, figures)

    def density(standard: Array) -> Array:
        values = fitted_values(experiment, standard)
        return likely(mechanism_path(experiment, shared, values), values) - (standard**2).sum() / 2

    return density


def program(density: Density) -> Callable[[Any], tuple[float, Vector]]:
    """Compiled negative log density with its gradient."""
    compiled: Any = jax.jit(jax.value_and_grad(lambda z: -density(z)))

    def at(standard: Any) -> tuple[float, Vector]:
        value, slope = compiled(jnp.asarray(standard))
        return float(value), np.asarray(slope)

    return at


def fit(until: int, progress: Callable[[str], None] = lambda _: None, world: World | None = None) -> Mode:
    """Fit every fitted number (of the package's world) to the official figures up to a month."""
    experiment = fit_experiment(until, world)
    observed, fitted = declarations(experiment.layout.issues, "fit"), fitted_of(experiment)
    figures = figures_to_fit(until, first=experiment.span.first, observed=observed)
    gradient = program(log_density(experiment, figures))
    count = 0

    def objective(z: Vector) -> tuple[float, Vector]:
        nonlocal count
        count += 1
        value, slope = gradient(z)
        progress(f"{count}: {value:.2f}")
        return value, slope

    size = sum(b.location.size for b in experiment.distributions if b.name in fitted)
    found: Any = minimize(
        objective, np.zeros(size), jac=True, method="L-BFGS-B", options={"maxiter": 500, "maxcor": 30}
    )
    spread = np.sqrt(np.diag(np.linalg.inv(curvature(gradient, found.x))))
    return Mode(
        as_table(experiment, found.x, spread),
        -float(found.fun),
        count,
        bool(found.success),
        str(found.message),
    )


def curvature(gradient: Any, mode: Vector, step: float = 1e-3) -> Vector:
    """Second derivative of the negative log density at the mode, by central differences of its gradient."""
    rows: list[Vector] = []
    for at in range(mode.size):
        move = np.zeros(mode.size)
        move[at] = step
        up, down = gradient(mode + move)[1], gradient(mode - move)[1]
        rows.append(np.asarray(up - down) / (2 * step))
    square = np.array(rows)
    return (square + square.T) / 2


def as_table(experiment: Experiment, mode: Vector, spread: Vector) -> dict[str, FittedDistribution]:
    """Location and scale of each fitted number on the normal scale of its family."""
    numbers: dict[str, FittedDistribution] = {}
    start, fitted = 0, fitted_of(experiment)
    for b in experiment.distributions:
        if b.name in fitted:
            part = slice(start, start + b.location.size)
            start += b.location.size
            location = b.location.ravel() + b.scale.ravel() * mode[part]
            scale = b.scale.ravel() * spread[part]
            numbers[b.name] = FittedDistribution(
                family=b.family,  # type: ignore[arg-type]  # no fixed number is ever fitted
                location=tuple(float(x) for x in location),
                scale=tuple(float(x) for x in scale),
            )
    return numbers
