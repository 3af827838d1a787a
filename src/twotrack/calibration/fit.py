"""First calibration: the mode of the priors times the likelihood of official figures, with its curvature.

Literature-only numbers stay at their medians and are not fitted. Latent deviations are integrated
out (a joint mode would be biased); the intervals are those of the curvature at the mode.
"""

from collections.abc import Callable
from dataclasses import dataclass
from functools import partial
from typing import Any

import jax
import jax.numpy as jnp
import numpy as np
from jaxtyping import Array
from numpy.typing import NDArray
from scipy.optimize import minimize

from twotrack.base.months import MONTHS_A_YEAR
from twotrack.observation import likelihood
from twotrack.observation.data import Figures, read_figures
from twotrack.observation.likelihood_monthly import TERMS
from twotrack.observation.monthly import monthly_path
from twotrack.observation.outcomes import Monthly
from twotrack.observation.recording import read
from twotrack.policy.files import load_scenario
from twotrack.policy.span import DEFAULT_SPAN, Span
from twotrack.runs.experiment import Experiment, shipped_experiment
from twotrack.runs.inputs import SharedInputs
from twotrack.runs.programs import shared_inputs
from twotrack.world.assemble import World
from twotrack.world.forcing import shock_forcing
from twotrack.world.parameters.distributions import ParameterDistribution
from twotrack.world.parameters.draws import Values, parameters, transform
from twotrack.world.parameters.fitted import FittedDistribution
from twotrack.world.simulate import Trajectory, simulate

FITTED = (
    "violence.start_homicide_rate",
    "violence.conflict_share_at_start",
    "violence.recruitment_rate",
    "violence.slow_shock_sd",
    "violence.fast_shock_sd",
    "violence.fast_half_life",
    "violence.common_share",
    "violence.shock_scale",
    "violence.firearm_odds_in_conflict",
    "violence.firearm_share_in_background",
    "drugs.fentanyl_share_at_start",
    "drugs.fentanyl_spread_rate",
    "drugs.deaths_at_start",
    "drugs.deaths_at_full_exposure",
    "drugs.mortality_shock_sd",
    "border.gap_half_life",
    "border.wave_sd",
    "border.wave_half_life",
    "border.avoided_share_pedestrians",
    "border.avoided_share_vehicles",
    "border.avoided_share_passengers",
    "border.fatigue_half_life",
    "border.irregular_variance_people",
    "border.irregular_variance_goods",
    "migration.encounters_settled",
    "migration.settling_half_life",
    "migration.entry_shock_sd",
    "migration.entry_half_life",
    "migration.common_share",
    "migration.month_variance",
    "migration.asylum_claim_rate",
    "migration.remittances_at_start",
    "migration.remittances_growth_rate",
    "migration.remittances_shock_sd",
    "migration.remittances_half_life",
    "pandemic.reproduction_ancestral",
    "pandemic.reproduction_delta",
    "pandemic.measures_effect",
    "pandemic.caution_deaths",
    "pandemic.introduced_infections",
)

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


def fit_experiment(until: int) -> Experiment:
    """World at its priors without chance, over the years of the months that the fit may see."""
    last = (until // MONTHS_A_YEAR + 1) * MONTHS_A_YEAR - 1
    span = Span(DEFAULT_SPAN.first, last, last)
    return shipped_experiment(prior=True, span=span).without_chance().without_projection()


def fitted_values(known: tuple[ParameterDistribution, ...], standard: Array) -> Values:
    """Every number, the fitted ones at a point of the standard scale, the others at their medians."""
    values: Values = {}
    start = 0
    for b in known:
        if b.name in FITTED:
            z = standard[start : start + b.location.size].reshape(b.location.shape)
            start += b.location.size
        else:
            z = jnp.zeros(b.location.shape)
        values[b.name] = transform(b.family, jnp.asarray(b.location) + jnp.asarray(b.scale) * z) * b.to_base
    return values


def mechanism_path(experiment: Experiment, shared: SharedInputs, values: Values) -> tuple[likelihood.Path, Monthly]:
    """Path of the mechanism with chance off, as the figures count it, by year and by month."""
    world = experiment.world
    months = jnp.array(list(experiment.span.months))
    forcing = shared.forcing._replace(shocks=shock_forcing(world, jax.random.key(0), months, 0.0))
    return figure_paths(world, simulate(world, parameters(world, values), forcing, shared.start), values)


def figure_paths(world: World, run: Trajectory, values: Values) -> tuple[likelihood.Path, Monthly]:
    """Path of a run as the figures count it, by year and by month."""
    seen = partial(read, world, table=run.yearly)
    homicides, killed = seen("violence.homicides"), seen("violence.members_killed")
    path = likelihood.Path(
        homicides=homicides.T,
        conflict=(killed * (1 + values["violence.others_killed_ratio"])).T,
        firearm_share=seen("violence.firearm_homicides").sum(axis=1) / homicides.sum(axis=1),
        synthetic_opioid_deaths=seen("drugs.synthetic_opioid_deaths"),
    )
    return path, monthly_path(world, run, values)


def log_likelihood(figures: Figures) -> Callable[[tuple[likelihood.Path, Monthly], Values, Array], Array]:
    """Log likelihood of the figures, as a function of a path, the numbers that made it and what it is added to."""
    seen = likelihood.YearlyFigures(
        jnp.asarray(figures.homicides), jnp.asarray(figures.firearm_share), jnp.asarray(figures.synthetic_opioid_deaths)
    )
    by_month = jax.tree.map(jnp.asarray, figures.monthly)

    def total_density(paths: tuple[likelihood.Path, Monthly], values: Values, start: Array) -> Array:
        path, monthly = likelihood.first_years(paths[0], len(figures.years)), paths[1]
        terms = (likelihood.homicides, likelihood.synthetic_opioid_deaths, likelihood.firearm_share)
        found = sum((term(path, seen, values) for term in terms), start)
        return sum((term(monthly, by_month, values) for term in TERMS), found)

    return total_density


def log_density(experiment: Experiment, figures: Figures) -> Density:
    """Log of prior times likelihood, as a function of the standard scale of the fitted numbers."""
    shared = shared_inputs(experiment, load_scenario("as-it-happened"), 0)
    likely = log_likelihood(figures)

    def density(standard: Array) -> Array:
        values = fitted_values(experiment.distributions, standard)
        return likely(mechanism_path(experiment, shared, values), values, -(standard**2).sum() / 2)

    return density


def program(density: Density) -> Callable[[Any], tuple[float, Vector]]:
    """Compiled negative log density with its gradient."""
    compiled: Any = jax.jit(jax.value_and_grad(lambda z: -density(z)))

    def at(standard: Any) -> tuple[float, Vector]:
        value, slope = compiled(jnp.asarray(standard))
        return float(value), np.asarray(slope)

    return at


def fit(until: int, progress: Callable[[str], None] = lambda _: None) -> Mode:
    """Fit every fitted number to the official figures up to a month."""
    experiment = fit_experiment(until)
    figures = read_figures(until, first=experiment.span.first)
    gradient = program(log_density(experiment, figures))
    count = 0

    def objective(z: Vector) -> tuple[float, Vector]:
        nonlocal count
        count += 1
        value, slope = gradient(z)
        progress(f"{count}: {value:.2f}")
        return value, slope

    size = sum(b.location.size for b in experiment.distributions if b.name in FITTED)
    found: Any = minimize(
        objective, np.zeros(size), jac=True, method="L-BFGS-B", options={"maxiter": 500, "maxcor": 30}
    )
    spread = np.sqrt(np.diag(np.linalg.inv(curvature(gradient, found.x))))
    return Mode(
        as_table(experiment.distributions, found.x, spread),
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


def as_table(known: tuple[ParameterDistribution, ...], mode: Vector, spread: Vector) -> dict[str, FittedDistribution]:
    """Location and scale of each fitted number on the normal scale of its family."""
    numbers: dict[str, FittedDistribution] = {}
    start = 0
    for b in known:
        if b.name in FITTED:
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
