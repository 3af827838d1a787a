"""The published model as a forecaster of the nation's homicides: its path, anchored at the last known year."""

from collections.abc import Callable
from typing import TYPE_CHECKING

import jax.numpy as jnp
import numpy as np
from numpy.typing import NDArray

from twotrack.base.months import MONTHS_A_YEAR, year_of
from twotrack.replications.science_2023 import equations
from twotrack.replications.science_2023.network import YEARS, read_inputs
from twotrack.replications.science_2023.public_values import public_values
from twotrack.replications.science_2023.quantities import YEAR
from twotrack.replications.science_2023.simulate import simulate

if TYPE_CHECKING:
    from twotrack.evidence.folder import DataFolder
    from twotrack.forecasting.case import ForecastCase

Numbers = NDArray[np.float64]
Forecaster = Callable[["ForecastCase", int, np.random.Generator, int], Numbers | None]

FIRST = YEARS[0]
# Its path continues for this many years after the decade of the fit.
YEARS_MADE = 26
LEAST_VARIANCE = 0.05**2


def forecaster(folder: "DataFolder") -> Forecaster:
    """Draws of the nation's homicides by year; None where the model has no past at the origin.

    Its public values were fitted on 2012 to 2021, so that before 2021 it has seen the answer.
    """
    network, _ = read_inputs(folder)
    values = public_values()
    weights = equations.conflict_weights(jnp.asarray(network.rivalry), jnp.asarray(network.alliance))
    ranks = equations.rank(jnp.asarray(network.rivalry), jnp.asarray(network.alliance))
    start = equations.rank_law(ranks, jnp.asarray(values.start_members))
    run = simulate(start, weights, values.parameters, YEAR * YEARS_MADE)
    deaths = np.diff(np.asarray(run.since_start.killed)[::YEAR])

    def forecast(case: "ForecastCase", steps: int, rng: np.random.Generator, draws: int) -> Numbers | None:
        past = year_of(case.origin) - FIRST
        if past < 1 or past + 1 + steps > len(deaths):
            return None
        months = MONTHS_A_YEAR * (past + 1)
        known = case.known[-months:].sum(axis=1).reshape(-1, MONTHS_A_YEAR).sum(axis=1)
        scale = known / deaths[: past + 1]
        variance = np.mean(np.log(scale / scale.mean()) ** 2) + LEAST_VARIANCE
        middle = scale[-1] * deaths[past + 1 : past + 1 + steps]
        spread = np.sqrt(variance * np.arange(1, steps + 1))
        normal = rng.standard_normal((draws, steps, 1))
        return middle[:, None] * np.exp(spread[:, None] * normal)

    return forecast
