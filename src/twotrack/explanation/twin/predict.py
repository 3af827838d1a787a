"""Forecasts of a fitted member, one and two years ahead: draws, and densities with the common shock integrated."""

from dataclasses import dataclass
from functools import lru_cache
from math import lgamma, log, pi

import numpy as np
from numpy.typing import NDArray

from twotrack.explanation.twin.design import Past, regressors
from twotrack.explanation.twin.drivers import Drivers
from twotrack.explanation.twin.gibbs import DEGREES, Posterior
from twotrack.explanation.twin.panel import Panel

Numbers = NDArray[np.float64]
Generator = np.random.Generator

# Paths from each posterior draw.
REPEATS = 4
# The common shock is integrated on a grid so wide and so fine: at an origin before a jump the density lies in its tail.
REACH, NODES = 8.0, 81


@dataclass(frozen=True, eq=False)
class Centre:
    """Where a forecast of one more year is centred: path so far, mean of the next log rate, by draw and state."""

    path: Numbers
    mean: Numbers


@dataclass(frozen=True, eq=False)
class TwinFit:
    """A member fitted at an origin, each posterior draw several times; what it forecasts from."""

    panel: Panel
    drivers: Drivers
    past: Past
    posterior: Posterior

    def centre(self, path: Numbers, values: Numbers) -> Centre:
        """Mean of the next log rate after a path (by draw, year and state), given the drivers of its last year."""
        x = self.past.scale.standard(regressors(self.panel, self.drivers, path, values))
        moved = np.einsum("...ik,...k->...i", x, self.posterior.coefficients)
        return Centre(path, path[..., -1, :] + self.posterior.intercept[:, None] + moved)

    def start(self, origin: int) -> Centre:
        """Centre of the first year after an origin."""
        end = self.panel.at(origin) + 1
        draws = len(self.posterior.intercept)
        path = np.broadcast_to(self.panel.log_rate[:end], (draws, end, len(self.panel.states)))
        return self.centre(path, self.drivers.values[:, end - 1])

    def draw(self, at: Centre, rng: Generator) -> Numbers:
        """One log rate for each draw and state, with its common shock and its own."""
        shape = at.mean.shape
        common = self.posterior.shock_scale[:, None] * rng.standard_normal((shape[0], 1))
        return at.mean + common + self.posterior.scale * rng.standard_t(DEGREES, shape)

    def go_on(self, at: Centre, drawn: Numbers, values: Numbers) -> Centre:
        """Centre of the year after the one that was drawn."""
        return self.centre(np.concatenate([at.path, drawn[:, None]], axis=1), values)


def repeat(posterior: Posterior, times: int = REPEATS) -> Posterior:
    """Each draw several times in a row."""
    return Posterior(*(np.repeat(part, times, axis=0) for part in vars(posterior).values()))


def log_student(distance: Numbers, scale: Numbers) -> Numbers:
    """Log density ln t₄(d / s) − ln s of Student's distribution with four degrees, at a distance d from its centre and
    a scale s.
    """
    constant = lgamma((DEGREES + 1) / 2) - lgamma(DEGREES / 2) - log(DEGREES * pi) / 2
    return constant - np.log(scale) - (DEGREES + 1) / 2 * np.log1p((distance / scale) ** 2 / DEGREES)


@lru_cache(maxsize=1)
def shock_grid() -> tuple[Numbers, Numbers]:
    """Nodes of the common shock in its standard deviations, and the log weight of each."""
    nodes = np.linspace(-REACH, REACH, NODES)
    weight = -(nodes**2) / 2
    return nodes, weight - np.log(np.exp(weight).sum())


def log_densities(fitted: TwinFit, mean: Numbers, seen: Numbers) -> "Densities":
    """Log predictive density of what was seen, state by state and of all states at once: the mean over draws, the
    common shock integrated.
    """
    nodes, weight = shock_grid()
    tau, scale = fitted.posterior.shock_scale, fitted.posterior.scale
    by_node = np.array([log_student(seen - mean - (tau * node)[:, None], scale) for node in nodes])
    weighed = by_node + weight[:, None, None]
    joint = by_node.sum(axis=-1) + weight[:, None]
    count = log(len(mean))
    return Densities(log_sum(weighed.reshape(-1, weighed.shape[-1])) - count, float(log_sum(joint.reshape(-1))) - count)


@dataclass(frozen=True, eq=False)
class Densities:
    """Log predictive density by state, and of all states together."""

    states: Numbers
    joint: float


def log_sum(values: Numbers) -> Numbers:
    """Logarithm ln Σ e^x over the first axis."""
    top = values.max(axis=0)
    return top + np.log(np.exp(values - top).sum(axis=0))
