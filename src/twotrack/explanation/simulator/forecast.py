"""Forecasts of the simulator from the end of a year with some accounts only: log rates by draw and state."""

from dataclasses import dataclass, replace

import numpy as np
from numpy.typing import NDArray

from twotrack.explanation.accounts import NULL, Explanations
from twotrack.explanation.simulator.origin import known_at, last_month
from twotrack.explanation.simulator.switches import switch_off
from twotrack.explanation.twin.members import ALL, holds, leaves_out, without
from twotrack.explanation.twin.panel import Panel, log_rate_of
from twotrack.explanation.twin.score import Given
from twotrack.runs.engine import draw_inputs, no_progress
from twotrack.runs.experiment import Experiment
from twotrack.runs.inputs import DrawInputs, SharedInputs

Numbers = NDArray[np.float64]

OUTCOME = "homicides"


@dataclass(frozen=True)
class Ensemble:
    """How many draws of the numbers and of chance, and the seed of both."""

    draws: int
    seed: int


def versions(found: Explanations) -> tuple[str, ...]:
    """Versions of the simulator that are scored: the null (every account off), each account alone, all of them, all but
    one.
    """
    return (NULL, *found.accounts, ALL, *map(without, found.accounts))


def forecast(
    experiment: Experiment, found: Explanations, version: str, origin: int, size: Ensemble, horizon: int
) -> dict[Given, Numbers]:
    """Recorded homicides by draw, year ahead and state, forecast from the end of the year `origin`, by what is known of
    levers and drivers after it: nothing, so that they are `held`; or all, as an oracle has them (`true`). The oracle is
    asked of the null, of each account alone and of all.

    Numbers come from their priors. Past shocks are conditioned on official figures to the end of `origin`, under the
    levers and numbers of this version; of what came later a forecast with drivers held knows nothing, and the oracle no
    figure. Draws that the integration could not follow are left out.
    """
    off = {name: row for name, row in found.accounts.items() if not holds(version, name)}
    known = replace(experiment.without_projection(), conditioned=True, known_until=last_month(origin), shocks={})
    recorded = switch_off(known, off, None, size.seed)
    held = known_at(recorded, known.layout, origin)
    own = draw_inputs(known, size.draws, size.seed)
    own = own._replace(shocks=known.engine.condition(own, held, known.figures, no_progress))
    given: dict[Given, SharedInputs] = {"held": held}
    if not leaves_out(version):
        given["true"] = recorded._replace(start=held.start)
    return {name: _ahead(known, own, shared, range(origin + 1, origin + horizon + 1)) for name, shared in given.items()}


def _ahead(known: Experiment, own: DrawInputs, shared: SharedInputs, years: range) -> Numbers:
    """Recorded homicides by draw, year and state, of the draws that are finite."""
    made = known.engine.run(own, shared, ("states",), no_progress, years[-1]).outcomes.states[OUTCOME]
    ahead = np.asarray(made)[:, known.layout.year_indices(years)]
    return ahead[np.isfinite(ahead).all(axis=(1, 2))]


def log_rates(panel: Panel, homicides: Numbers, origin: int) -> Numbers:
    """Log rates of forecast homicides, as the panel has those that were seen."""
    first = panel.at(origin) + 1
    return log_rate_of(homicides, panel.population[first : first + homicides.shape[1]])
