"""The violence mechanism on the same ten years: two national numbers fitted, its own deviations as discrepancy."""

from collections.abc import Callable
from itertools import product
from typing import Any, NamedTuple

import jax
import jax.numpy as jnp
import numpy as np
from numpy.typing import NDArray

from twotrack.base.months import MONTHS_A_YEAR
from twotrack.observation.covariance import mid_years, reverting_walk
from twotrack.observation.recording import read
from twotrack.policy.scenario import Scenario
from twotrack.replications.science_2023.network import YEARS, Numbers
from twotrack.runs.experiment import shipped_experiment
from twotrack.runs.programs import shared_inputs
from twotrack.world.parameters.distributions import scales_of
from twotrack.world.parameters.draws import Values, value_of

FITTED = ("violence.recruitment_rate", "violence.conflict_share_at_start")
# Points of the standard scale of each prior at which the mechanism is run: two widths either way, by halves.
GRID = np.linspace(-2.0, 2.0, 9)


class Points(NamedTuple):
    """The mechanism at every point of the grid: log of its prior, homicides and arrests by year, and covariance over
    years of the log of homicides that its slow and fast deviations and recording make.
    """

    prior: Numbers
    homicides: Numbers
    arrests: Numbers
    spread: Numbers


class MechanismForecast(NamedTuple):
    """Homicides and arrests by year, every year from those that were kept."""

    homicides: Numbers
    arrests: Numbers


def points() -> Points:
    """Runs of the whole world at the priors' medians but for the fitted numbers; nothing is anchored."""
    experiment = shipped_experiment(prior=True).without_projection()
    scales = scales_of(experiment.distributions)
    shared, medians = shared_inputs(experiment, Scenario(), 0), experiment.median_values()
    moving = [b for name in FITTED for b in experiment.distributions if b.name == name]
    first = experiment.layout.year_index(YEARS[0])
    rows: list[tuple[Any, ...]] = []
    for place in product(GRID, repeat=len(FITTED)):
        values = medians | {b.name: value_of(b, scales, jnp.asarray(z)) for b, z in zip(moving, place, strict=True)}
        _, run = experiment.programs.single(values, shared)
        seen = [np.asarray(read(experiment.world, f"violence.{name}", run.yearly)) for name in DIAGNOSTICS]
        homicides, killed, arrests = (column[first : first + len(YEARS)] for column in seen)
        others = 1 + float(values["violence.others_killed_ratio"])
        spread = covariance(homicides, killed * others / homicides, values, first)
        rows.append((-np.square(place).sum() / 2, homicides.sum(axis=1), arrests.sum(axis=1), spread))
    return Points(*(np.array(column) for column in zip(*rows, strict=True)))


DIAGNOSTICS = ("homicides", "members_killed", "arrests")


def covariance(homicides: Numbers, conflict: Numbers, values: Values, first: int) -> Numbers:
    """Covariance over years (from the so-manieth of the run on) of the log of the nation's homicides.

    To first order a deviation moves a state's log homicides by its share of conflict, and the nation's by its part of
    the nation; a part of the deviations is common to all states.
    """
    months = mid_years(first + len(homicides))
    slow = reverting_walk(months, values["violence.slow_shock_sd"], values["violence.slow_half_life"])
    fast = reverting_walk(months, values["violence.fast_shock_sd"], values["violence.fast_half_life"])
    walk = np.asarray(slow + fast)[first:, first:]
    part = homicides / homicides.sum(axis=1, keepdims=True)
    loads = part * conflict * np.asarray(values["violence.shock_scale"])
    alike = float(values["violence.common_share"])
    together = alike * np.outer(loads.sum(axis=1), loads.sum(axis=1)) + (1 - alike) * loads @ loads.T
    recording = float(values["violence.recording_variance"]) / MONTHS_A_YEAR * (part**2).sum(axis=1)
    return together * walk + np.diag(1 / homicides.sum(axis=1) + recording)


def forecaster(made: Points) -> Callable[[Numbers, NDArray[np.bool_]], MechanismForecast]:
    """Function that predicts every year from the training years' homicides: the points of the grid by how probable the
    kept years are there, and at each the deviations conditioned on them.
    """

    def predict(homicides: Numbers, kept: NDArray[np.bool_]) -> MechanismForecast:
        gap = np.log(homicides[kept]) - np.log(made.homicides[:, kept])
        inside = made.spread[:, kept][:, :, kept]
        drawn = np.linalg.solve(inside, gap[:, :, None])[:, :, 0]
        density = made.prior - (gap * drawn).sum(axis=1) / 2 - np.linalg.slogdet(inside)[1] / 2
        weight = np.asarray(jax.nn.softmax(jnp.asarray(density)))
        conditional = np.log(made.homicides) + np.einsum("gyk,gk->gy", made.spread[:, :, kept], drawn)
        return MechanismForecast(np.exp(weight @ conditional), np.exp(weight @ np.log(made.arrests)))

    return predict
