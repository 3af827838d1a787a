"""Battery T4: whether deaths concentrate or spread, and whether growth follows the neighbours' growth."""

import numpy as np
from numpy.typing import NDArray

from twotrack.claims.finding import Finding, picture
from twotrack.claims.inputs import Inputs, by_year_and_state, numbers
from twotrack.claims.methods.homicides import OCCURRENCE, PER, population
from twotrack.claims.statistics.permutation import Chance, against

__all__ = ["concentration_by_year"]

NEIGHBOURS = "data/security/state_adjacency"
MAPS = 200


def concentration_by_year(inputs: Inputs, low_year: int, high_year: int, last_year: int, threshold: float) -> Finding:
    """Effective number of states of the deaths (inverse Herfindahl) in the high year over that in the low year.

    Parts: `at_YEAR` for the effective numbers and `above_YEAR` for states above a rate per 100,000;
    where the data folder has the map, `lead`, the slope of growth on the neighbours' growth of the year before, and
    `lead_p`,
    how often a random map gives as much.
    """
    deaths = by_year_and_state(inputs[OCCURRENCE], "homicides")
    shares = deaths.div(deaths.sum(axis=1), axis=0)
    effective = 1 / (shares**2).sum(axis=1)
    above = (deaths * PER / population(inputs).loc[deaths.index] > threshold).sum(axis=1)
    parts = {f"at_{year}": float(effective[year]) for year in effective.index}
    parts |= {f"above_{year}": float(above[year]) for year in above.index}
    parts["fall"] = float(effective[low_year] / effective[low_year - 3])
    parts["last"] = float(effective[last_year])
    if not inputs.lacks([NEIGHBOURS]):
        found = neighbours_lead(inputs, int(deaths.index[0]), int(deaths.index[-1]), MAPS)
        parts |= {"lead": found.value, "lead_p": found.p}
    value = float(effective[high_year] / effective[low_year])
    return Finding(
        value,
        interval_kind="register",
        parts=parts,
        picture=picture(list(effective.index), list(effective), low_year, high_year),
    )


def neighbours_lead(inputs: Inputs, first: int, last: int, draws: int) -> Chance:
    """Slope of the growth of homicide on the neighbours' growth of the year before, with own growth and level
    before and
    effects of state and year, against the same on random maps.
    """
    deaths = by_year_and_state(inputs[OCCURRENCE], "homicides")
    logs = np.log((deaths + 0.5) * PER / population(inputs).loc[deaths.index]).loc[first:last]
    states = list(logs.columns)
    table = inputs[NEIGHBOURS]
    weights = np.zeros((len(states), len(states)))
    for code, other in zip(table["state_code"], table["neighbour_code"], strict=True):
        weights[states.index(code), states.index(other)] = 1
    weights /= weights.sum(axis=1, keepdims=True)
    rng = np.random.default_rng(1)
    levels = numbers(logs)
    maps = [weights[np.ix_(order, order)] for order in (rng.permutation(len(states)) for _ in range(draws))]
    return against(_lead(levels, weights), np.array([_lead(levels, one) for one in maps]))


def _lead(levels: NDArray[np.float64], weights: NDArray[np.float64]) -> float:
    growth = np.diff(levels, axis=0)
    y, own, near, level = growth[1:], growth[:-1], growth[:-1] @ weights.T, levels[1:-1]
    columns = [_within(one).ravel() for one in (near, own, level)]
    return float(np.linalg.lstsq(np.column_stack(columns), _within(y).ravel(), rcond=None)[0][0])


def _within(values: NDArray[np.float64]) -> NDArray[np.float64]:
    return values - values.mean(axis=0) - values.mean(axis=1, keepdims=True) + values.mean()
