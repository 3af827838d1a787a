"""What all draws share when accounts are switched off: their levers held or absent, their numbers at nothing."""

from collections.abc import Mapping
from math import log

import numpy as np
from numpy.typing import NDArray

from twotrack.base.months import MONTHS_A_YEAR
from twotrack.explanation.accounts import Account
from twotrack.policy.paths import lever_paths
from twotrack.policy.scenario import Scenario
from twotrack.runs.experiment import Experiment
from twotrack.runs.inputs import SharedInputs, input_arrays
from twotrack.world.exogenous import lever_arrays
from twotrack.world.parameters.distributions import ParameterDistribution

Numbers = NDArray[np.float64]

# What stands for zero, and its distance from one, where a family does not reach them.
LEAST = 1e-9


def switch_off(
    experiment: Experiment, off: Mapping[str, Account], held_since: int | None, seed: int = 0
) -> SharedInputs:
    """What all draws share, with accounts off: levers held since the end of a year, or levers and numbers absent."""
    shared, span = input_arrays(experiment, Scenario(), seed), experiment.span
    paths = {name: path.copy() for name, path in lever_paths(Scenario(), span).items()}
    for account in off.values():
        for name, absent in account.levers.items():
            if held_since is None:
                paths[name][:] = absent
            else:
                end = (held_since - span.years[0] + 1) * MONTHS_A_YEAR
                paths[name][end:] = paths[name][end - 1]
    levers = lever_arrays(experiment.layout.issues, paths)
    shared = shared._replace(forcing=shared.forcing._replace(levers=levers))
    return shared if held_since is not None else shared._replace(scales=_without(experiment, off, shared))


def _without(
    experiment: Experiment, off: Mapping[str, Account], shared: SharedInputs
) -> dict[str, tuple[Numbers, Numbers]]:
    """Location and scale of every number, those of accounts that are off at the value that switches them off."""
    scales = dict(shared.scales)
    rows = {row.name: row for row in experiment.distributions}
    for account in off.values():
        for name, value in account.numbers.items():
            location, scale = scales[name]
            scales[name] = (np.full_like(location, on_normal_scale(rows[name], value)), np.zeros_like(scale))
    return scales


def on_normal_scale(row: ParameterDistribution, value: float) -> float:
    """Where a value lies on the scale on which its number is normal."""
    if row.family == "lognormal":
        return log(max(value, LEAST))
    if row.family == "logitnormal":
        share = min(max(value, LEAST), 1 - LEAST)
        return log(share / (1 - share))
    return value
