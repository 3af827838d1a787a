"""The published model fitted again to some of its ten years, inside the bounds of the authors' optimiser."""

from collections.abc import Callable
from typing import Any, NamedTuple

import jax
import jax.numpy as jnp
import numpy as np
from jaxtyping import Array
from numpy.typing import NDArray
from scipy.optimize import minimize

from twotrack.replications.science_2023 import equations
from twotrack.replications.science_2023.equations import Parameters
from twotrack.replications.science_2023.network import YEARS, Network, Numbers
from twotrack.replications.science_2023.public_values import PublicValues, bounds, public_values
from twotrack.replications.science_2023.quantities import DECADE, YEAR
from twotrack.replications.science_2023.simulate import simulate

# Weeks of a step: a step of eight gives the same printed digits, and a year is thirteen of these.
STEP = 4
# Starting points between the bounds: the authors' own values, the middle, and a quarter from either end.
STARTS = (None, 0.5, 0.25, 0.75)


class Refit(NamedTuple):
    """Deaths attributed to members and members taken out, by year, at the numbers found; and their squared error."""

    deaths: Numbers
    taken: Numbers
    error: float


def fitted_numbers() -> tuple[str, ...]:
    """Numbers that the authors' optimiser sought."""
    return tuple(bounds())


def refitter(network: Network) -> Callable[[Numbers, NDArray[np.bool_]], Refit]:
    """Function that fits the model to deaths of the years that are kept, by least squares."""
    low, high = (np.array(ends) for ends in zip(*bounds().values(), strict=True))
    path = path_of(network, low, high)

    def error(place: Array, wanted: Array, kept: Array) -> Array:
        # Thousands, so that the optimiser's tolerances fit.
        return (jnp.where(kept, path(place)[0] - wanted, 0.0) ** 2).sum() / 1e6

    slope: Any = jax.jit(jax.value_and_grad(error))
    authors = (np.array(_authors(public_values())) - low) / (high - low)
    begin = [authors if at is None else np.full(low.size, at) for at in STARTS]
    search: Any = {"jac": True, "method": "L-BFGS-B", "bounds": [(0.0, 1.0)] * low.size}

    def refit(wanted: Numbers, kept: NDArray[np.bool_]) -> Refit:
        def objective(place: Numbers) -> tuple[float, Numbers]:
            value, gradient = slope(jnp.asarray(place), jnp.asarray(wanted), jnp.asarray(kept))
            return float(value), np.asarray(gradient)

        tries: list[Any] = [minimize(objective, start, **search) for start in begin]
        best = min(tries, key=lambda found: found.fun)
        deaths, taken = path(jnp.asarray(best.x))
        return Refit(np.asarray(deaths), np.asarray(taken), float(best.fun))

    return refit


def path_of(network: Network, low: Numbers, high: Numbers) -> Callable[[Array], tuple[Array, Array]]:
    """Function that gives deaths and members taken out by year at numbers that lie so far between their bounds."""
    weights = equations.conflict_weights(jnp.asarray(network.rivalry), jnp.asarray(network.alliance))
    ranks = equations.rank(jnp.asarray(network.rivalry), jnp.asarray(network.alliance))

    def path(place: Array) -> tuple[Array, Array]:
        found = dict(zip(bounds(), low + place * (high - low), strict=True))
        start = equations.rank_law(ranks, found.pop("start_members"))
        run = simulate(start, weights, Parameters(**found), DECADE, STEP).since_start
        return jnp.diff(run.killed[:: YEAR // STEP]), jnp.diff(run.incapacitated[:: YEAR // STEP])

    return path


def _authors(values: PublicValues) -> list[float]:
    whole = {"start_members": values.start_members}
    return [float(whole[name] if name in whole else getattr(values.parameters, name)) for name in bounds()]


def all_years() -> NDArray[np.bool_]:
    """Every year kept."""
    return np.ones(len(YEARS), dtype=bool)
