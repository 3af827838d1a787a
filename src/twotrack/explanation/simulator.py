"""The simulator's own change shared out among the accounts: each switch_off off by its levers and numbers."""

from collections.abc import Mapping
from math import log

import numpy as np
from numpy.typing import NDArray

from twotrack.base.months import MONTHS_A_YEAR
from twotrack.explanation.accounts import Account, Explanations
from twotrack.explanation.shapley import Coalition, coalitions, exact
from twotrack.explanation.twin.attribution import DRIFT, OUTSIDE, Attribution, Reference, part_of
from twotrack.explanation.twin.panel import Panel, nation_log_rate
from twotrack.policy.paths import lever_paths
from twotrack.policy.scenario import Scenario
from twotrack.runs.engine import Progress, draw_inputs, no_progress
from twotrack.runs.experiment import Experiment
from twotrack.runs.inputs import SharedInputs, input_arrays
from twotrack.world.exogenous import lever_arrays
from twotrack.world.parameters.distributions import ParameterDistribution

Numbers = NDArray[np.float64]

# The outcome whose change is shared out: that of the panel.
RATE = "homicide_rate"
# What stands for zero, and its distance from one, where a family does not reach them.
LEAST = 1e-9


def simulate(
    experiment: Experiment,
    found: Explanations,
    panel: Panel,
    first: int,
    last: int,
    reference: Reference,
    draws: range,
    progress: Progress = no_progress,
) -> Attribution:
    """The observed change as drift, a Shapley value for each account's mechanism, and what the simulator lacks.

    `experiment` is run without chance from the recorded levers, its numbers of each draw the same in every coalition.
    An account that is off has its levers `held` at the end of the first year, or its levers and numbers at the values
    that switch it off (`absent`). What a coalition is worth is the change of its own rate between the two years.
    """
    players = tuple(found.accounts)
    calm = experiment.without_chance().without_projection()
    worth: dict[Coalition, Numbers] = {}
    for one in coalitions(players):
        off = {name: row for name, row in found.accounts.items() if name not in one}
        worth[one] = _change(calm, off, first, last, reference, draws)
        progress(1)
    whole = worth[frozenset(players)]
    # A world whose numbers the integration could not follow in one coalition is left out of all.
    finite = np.isfinite(np.array(list(worth.values()))).all(axis=0)
    worth = {name: values[finite] for name, values in worth.items()}
    before, after = (
        float(np.exp(nation_log_rate(panel.log_rate[at], panel.population[at]))) for at in map(panel.at, (first, last))
    )
    outside = (after - before) - whole[finite]
    rows = np.array([worth[frozenset()], *exact(players, lambda _: worth).values.values(), outside])
    names = (DRIFT, *players, OUTSIDE)
    return Attribution(first, last, reference, before, after, tuple(map(part_of, names, rows)), rows, "simulator")


def _change(
    experiment: Experiment, off: Mapping[str, Account], first: int, last: int, reference: Reference, draws: range
) -> Numbers:
    """Change of the nation's rate between two years with some accounts off, by draw."""
    shared = switch_off(experiment, off, None if reference == "absent" else first)
    made = experiment.engine.run(draw_inputs(experiment, draws, 0), shared, ("nation",), no_progress, last).outcomes
    start, end = experiment.layout.year_indices([first, last])
    rates = np.asarray(made.nation[RATE])
    return rates[:, end] - rates[:, start]


def switch_off(experiment: Experiment, off: Mapping[str, Account], held_since: int | None) -> SharedInputs:
    """What all draws share, with accounts off: levers held since the end of a year, or levers and numbers absent."""
    shared, span = input_arrays(experiment, Scenario(), 0), experiment.span
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
