"""Scores of each version of the simulator at one origin, of the same deaths as its twin's."""

from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from twotrack.explanation.accounts import Explanations
from twotrack.explanation.simulator.forecast import Ensemble, forecast, log_rates, versions
from twotrack.explanation.twin.gibbs import DEGREES
from twotrack.explanation.twin.panel import Panel
from twotrack.explanation.twin.predict import log_student
from twotrack.explanation.twin.score import HORIZONS, SEEDS, Forecast, Score, mean_over_seeds, score_draws
from twotrack.runs.experiment import Experiment

Numbers = NDArray[np.float64]

# Draws of each seed.
DRAWS = 100


@dataclass(frozen=True)
class OriginSimulator:
    """What an origin gives: scores, and how many of its forecasts the integration could not follow."""

    scores: tuple[Score, ...]
    lost: int


def score_simulator(
    experiment: Experiment, found: Explanations, panel: Panel, origin: int, draws: int = DRAWS
) -> OriginSimulator:
    """Every version of the simulator forecast from an origin, twice with other seeds, and scored on what came; beside
    forecasts with drivers held those of an oracle that knows them.
    """
    horizon, scores, lost = min(max(HORIZONS), panel.years[-1] - origin), list[Score](), 0
    for version in versions(found):
        sizes = [Ensemble(draws, seed) for seed in SEEDS]
        runs = [forecast(experiment, found, version, origin, size, horizon) for size in sizes]
        for given in runs[0]:
            lost += sum(draws - len(run[given]) for run in runs)
            for step in range(horizon):
                which = Forecast(origin, step + 1, version, given)
                scores.append(mean_over_seeds([_score(panel, which, run[given]) for run in runs]))
    return OriginSimulator(tuple(scores), lost)


def _score(panel: Panel, which: Forecast, homicides: Numbers) -> Score:
    drawn = log_rates(panel, homicides, which.origin)[:, which.horizon - 1]
    seen = panel.log_rate[panel.at(which.origin + which.horizon)]
    return score_draws(panel, which, drawn, float(log_density(drawn, seen).mean()))


def log_density(drawn: Numbers, seen: Numbers) -> Numbers:
    """Log density of what was seen by state, under Student's distribution with the mean and variance of the draws.

    Its four degrees are those of the twins, so that the two differ in what they forecast and not in their tails:
    ln t₄((y − m) / s) − ln s, with s² half the variance of the draws.
    """
    scale = drawn.std(axis=0, ddof=1) * np.sqrt((DEGREES - 2) / DEGREES)
    return log_student(seen - drawn.mean(axis=0), scale)
