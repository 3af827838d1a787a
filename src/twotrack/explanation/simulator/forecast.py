"""Forecasts of the simulator from the end of a year with some accounts only: log rates by draw and state."""

from dataclasses import dataclass, replace

import numpy as np
from numpy.typing import NDArray

from twotrack.explanation.accounts import NULL, Explanations
from twotrack.explanation.simulator.origin import known_at, last_month
from twotrack.explanation.simulator.switches import switch_off
from twotrack.explanation.twin.members import ALL
from twotrack.explanation.twin.panel import Panel, log_rate_of
from twotrack.runs.engine import draw_inputs, no_progress
from twotrack.runs.experiment import Experiment

Numbers = NDArray[np.float64]

OUTCOME = "homicides"


@dataclass(frozen=True)
class Ensemble:
    """How many draws of the numbers and of chance, and the seed of both."""

    draws: int
    seed: int


def versions(found: Explanations) -> tuple[str, ...]:
    """Versions of the simulator that are scored: the null (every account off), each account alone, all of them."""
    return (NULL, *found.accounts, ALL)


def forecast(
    experiment: Experiment, found: Explanations, version: str, origin: int, size: Ensemble, horizon: int
) -> Numbers:
    """Recorded homicides by draw, year ahead and state, forecast from the end of the year `origin`.

    Numbers come from their priors. Past shocks are conditioned on official figures to the end of `origin`, under the
    levers and numbers of this version; what came later is known to none of it. Draws that the integration could not
    follow are left out.
    """
    off = {name: row for name, row in found.accounts.items() if version not in {name, ALL}}
    known = replace(experiment.without_projection(), conditioned=True, known_until=last_month(origin), shocks={})
    shared = known_at(switch_off(known, off, None, size.seed), known.layout, origin)
    own = draw_inputs(known, size.draws, size.seed)
    own = own._replace(shocks=known.engine.condition(own, shared, known.figures, no_progress))
    made = known.engine.run(own, shared, ("states",), no_progress, origin + horizon).outcomes.states[OUTCOME]
    at = known.layout.year_indices(range(origin + 1, origin + horizon + 1))
    ahead = np.asarray(made)[:, at]
    return ahead[np.isfinite(ahead).all(axis=(1, 2))]


def log_rates(panel: Panel, homicides: Numbers, origin: int) -> Numbers:
    """Log rates of forecast homicides, as the panel has those that were seen."""
    first = panel.at(origin) + 1
    return log_rate_of(homicides, panel.population[first : first + homicides.shape[1]])
