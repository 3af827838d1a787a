"""The simulator's own change shared out among the accounts: each switched off by its levers and numbers."""

from collections.abc import Mapping
from typing import NamedTuple

import numpy as np
from numpy.typing import NDArray

from twotrack.explanation.accounts import Account, Explanations
from twotrack.explanation.shapley import Coalition, coalitions, exact
from twotrack.explanation.simulator.switches import switch_off
from twotrack.explanation.twin.attribution import DRIFT, OUTSIDE, Attribution, Reference, part_of
from twotrack.explanation.twin.panel import Panel, nation_log_rate
from twotrack.runs.engine import Progress, draw_inputs, no_progress
from twotrack.runs.experiment import Experiment

Numbers = NDArray[np.float64]

# The outcome whose change is shared out: that of the panel.
RATE = "homicide_rate"


class Question(NamedTuple):
    """Which change is shared out: from one year to another, against a reference, with an account left out or none."""

    first: int
    last: int
    reference: Reference
    left_out: str | None = None


def simulate(
    experiment: Experiment,
    found: Explanations,
    panel: Panel,
    question: Question,
    draws: range,
    progress: Progress = no_progress,
) -> Attribution:
    """The observed change as drift, a Shapley value for each account's mechanism, and what the simulator lacks.

    `experiment` is run without chance from the recorded levers, its numbers of each draw the same in every coalition.
    An account that is off has its levers `held` at the end of the first year, or its levers and numbers at the values
    that switch it off (`absent`). What a coalition is worth is the change of its own rate between the two years. An
    account that is left out is no player, and off in every coalition.
    """
    players = tuple(name for name in found.accounts if name != question.left_out)
    calm = experiment.without_chance().without_projection()
    worth: dict[Coalition, Numbers] = {}
    for one in coalitions(players):
        off = {name: row for name, row in found.accounts.items() if name not in one}
        worth[one] = _change(calm, off, question, draws)
        progress(1)
    whole = worth[frozenset(players)]
    # A world whose numbers the integration could not follow in one coalition is left out of all.
    finite = np.isfinite(np.array(list(worth.values()))).all(axis=0)
    worth = {name: values[finite] for name, values in worth.items()}
    first, last = question.first, question.last
    before, after = (
        float(np.exp(nation_log_rate(panel.log_rate[at], panel.population[at]))) for at in map(panel.at, (first, last))
    )
    outside = (after - before) - whole[finite]
    rows = np.array([worth[frozenset()], *exact(players, lambda _: worth).values.values(), outside])
    names = (DRIFT, *players, OUTSIDE)
    return Attribution(
        first, last, question.reference, before, after, tuple(map(part_of, names, rows)), rows, "simulator"
    )


def _change(experiment: Experiment, off: Mapping[str, Account], question: Question, draws: range) -> Numbers:
    """Change of the nation's rate between two years with some accounts off, by draw."""
    shared = switch_off(experiment, off, None if question.reference == "absent" else question.first)
    made = experiment.engine.run(
        draw_inputs(experiment, draws, 0), shared, ("nation",), no_progress, question.last
    ).outcomes
    start, end = experiment.layout.year_indices([question.first, question.last])
    rates = np.asarray(made.nation[RATE])
    return rates[:, end] - rates[:, start]
