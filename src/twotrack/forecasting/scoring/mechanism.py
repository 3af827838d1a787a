"""The mechanism's path at prior medians, with every lever and driver after an origin held as it was there."""

from dataclasses import replace
from functools import lru_cache
from typing import Any

import jax
import jax.numpy as jnp
import numpy as np
from jaxtyping import Array
from numpy.typing import NDArray

from twotrack.base.months import MONTHS_A_YEAR
from twotrack.forecasting.case import ForecastCase
from twotrack.forecasting.scoring.flows import FLOWS
from twotrack.observation.declarations import declarations
from twotrack.observation.recording import read, total
from twotrack.policy.scenario import Scenario
from twotrack.policy.span import DEFAULT_SPAN
from twotrack.runs.experiment import Experiment, shipped_experiment
from twotrack.runs.inputs import SharedInputs
from twotrack.runs.programs import shared_inputs
from twotrack.world.continuation import driver_after, repeat_after

Numbers = NDArray[np.float64]

LEAST_FLOW = 1e-3


def scored_measures() -> dict[str, str]:
    """Full name of the measure that each scored series counts: of flows, and of observations by place."""
    by_place = {one.name: one for one in declarations(use="score") if one.row.figures[0].place}
    found = {name: one.full(one.row.figures[0].of) for name, one in by_place.items()}
    return found | {name: flow.measure for name, flow in FLOWS.items()}


@lru_cache(maxsize=1)
def prior_experiment() -> Experiment:
    """World at its priors: what was fitted has seen what came after an origin."""
    return shipped_experiment(prior=True)


@lru_cache(maxsize=4)
def paths_at(origin: int) -> dict[str, Numbers]:
    """Flow of every series by month (and state) over the whole span, as forecast from an origin."""
    experiment = prior_experiment()
    shared = as_known(shared_inputs(experiment, Scenario(), 0), origin)
    _, run = experiment.programs.single(experiment.median_values(), shared)
    months = run.monthly.reshape(-1, run.monthly.shape[-1])
    return {
        name: _by_column(name, read(experiment.world, measure, months)) for name, measure in scored_measures().items()
    }


def _by_column(name: str, flow: Array) -> Numbers:
    return np.asarray(total(flow)[:, None] if name in FLOWS else flow)


def as_known(shared: SharedInputs, origin: int) -> SharedInputs:
    """Forcing as it was known at an origin, and no official start after it. Drivers go on as in their last twelve
    months, and those that are nothing after the record are nothing after the origin.
    """
    last = origin - DEFAULT_SPAN.first
    forcing = shared.forcing
    held = forcing._replace(
        levers=jax.tree.map(lambda path: repeat_after(path, last), forcing.levers),
        drivers={name: _drivers_known(name, struct, last) for name, struct in forcing.drivers.items()},
        active=jax.tree.map(lambda path: repeat_after(path, last), forcing.active),
    )
    return shared._replace(
        forcing=held, start=shared.start._replace(anchor_year=jnp.zeros_like(shared.start.anchor_year))
    )


def _drivers_known(issue: str, drivers: Any, last: int) -> Any:
    """Drivers of an issue, in the struct of its equations, as they go on after a month."""
    rows = prior_experiment().world.issue(issue).tables.drivers
    return replace(drivers, **{name: driver_after(row, getattr(drivers, name), last) for name, row in rows.items()})


def drift(case: ForecastCase, name: str) -> Numbers:
    """Log path of the mechanism for each head exposed, over a case's known steps and steps ahead; before the
    model's first month it is held.
    """
    by_month = paths_at(case.origin)[name]
    path = by_month.reshape(-1, case.months, by_month.shape[1]).sum(axis=1)
    log_path = np.log(np.maximum(path, LEAST_FLOW))
    now = (case.origin + 1 - DEFAULT_SPAN.first) // case.months
    when = np.arange(now - len(case.known), now + len(case.future))
    exposed = np.concatenate([case.population, case.population_ahead]) * case.months / MONTHS_A_YEAR
    return log_path[np.clip(when, 0, len(log_path) - 1)] - np.log(exposed)
