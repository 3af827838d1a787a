"""Scores of every member at one origin: fitted to the past, drivers held or, as an oracle, as they came."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import Literal

import numpy as np
from numpy.typing import NDArray

from twotrack.explanation.twin.design import past_of
from twotrack.explanation.twin.drivers import Drivers
from twotrack.explanation.twin.gibbs import Sweeps, sample
from twotrack.explanation.twin.members import leaves_out, member_names, names_without_one, prior_sd
from twotrack.explanation.twin.panel import Panel, nation_log_rate
from twotrack.explanation.twin.predict import Centre, TwinFit, log_densities, repeat
from twotrack.forecasting.scoring.measures import crps

Numbers = NDArray[np.float64]
Given = Literal["held", "true"]

# Growth of 2001 has no growth before it: with the first origin three years of all states are fitted.
FIRST_ORIGIN, LAST_ORIGIN = 2004, 2020
HORIZONS = (1, 2)
SEEDS = (1, 2)


@dataclass(frozen=True)
class Score:
    """Scores of a member at an origin and horizon, means over states; a log score is better the larger, CRPS the
    smaller. `joint` is the log density of all states at once, one year ahead; `spread` is how far two seeds lie apart
    in the log score.
    """

    origin: int
    horizon: int
    member: str
    drivers: Given
    log_score: float
    joint: float
    crps: float
    log_crps: float
    nation_crps: float
    coverage_90: float
    spread: float


@dataclass(frozen=True, eq=False)
class OriginScores:
    """What an origin gives: scores, and log densities of states one year ahead by member (of those with all accounts
    but one, scores alone).
    """

    scores: tuple[Score, ...]
    densities: dict[str, Numbers]


def origins(panel: Panel, first: int = FIRST_ORIGIN, last: int = LAST_ORIGIN) -> list[int]:
    """Years from whose end forecasts are made."""
    return [year for year in panel.years[4:-1] if first <= year <= last]


def score_origin(panel: Panel, drivers: Drivers, origin: int, sweeps: Sweeps) -> OriginScores:
    """Every member fitted at an origin, twice with other seeds, and scored on what came."""
    scores: list[Score] = []
    densities: dict[str, Numbers] = {}
    for member in (*member_names(drivers), *names_without_one(drivers)):
        runs = [_member(panel, drivers, origin, Fit(member, sweeps, seed)) for seed in SEEDS]
        scores += [mean_over_seeds([score for score, _ in one]) for one in zip(*runs, strict=True)]
        if not leaves_out(member):
            densities[member] = np.mean([run[0][1] for run in runs], axis=0)
    return OriginScores(tuple(scores), densities)


@dataclass(frozen=True)
class Fit:
    """How one member is fitted."""

    member: str
    sweeps: Sweeps
    seed: int


@dataclass(frozen=True)
class Forecast:
    """Which forecast is scored: from which origin, how far ahead, by whom, with which drivers."""

    origin: int
    horizon: int
    member: str
    drivers: Given


def _member(panel: Panel, drivers: Drivers, origin: int, fit: Fit) -> list[tuple[Score, Numbers]]:
    """Score and densities of a member at each horizon, drivers held and as they came."""
    rng = np.random.default_rng([fit.seed, origin])
    past = past_of(panel, drivers, origin)
    posterior = repeat(sample(past.growth, past.regressors, prior_sd(fit.member, drivers), rng, fit.sweeps))
    fitted = TwinFit(panel, drivers, past, posterior)
    return [
        _score_of(fitted, Forecast(origin, horizon, fit.member, given), centre, rng)
        for horizon, given, centre in _centres(fitted, origin, rng)
    ]


def _centres(fitted: TwinFit, origin: int, rng: np.random.Generator) -> "Iterator[tuple[int, Given, Centre]]":
    first = fitted.start(origin)
    yield 1, "held", first
    at = fitted.panel.at(origin) + 1
    if at + 1 < len(fitted.panel.years):
        drawn = fitted.draw(first, rng)
        yield 2, "held", fitted.go_on(first, drawn, fitted.drivers.held_from(at - 1)[:, at])
        yield 2, "true", fitted.go_on(first, drawn, fitted.drivers.values[:, at])


def _score_of(fitted: TwinFit, which: Forecast, centre: Centre, rng: np.random.Generator) -> tuple[Score, Numbers]:
    panel = fitted.panel
    found = log_densities(fitted, centre.mean, panel.log_rate[panel.at(which.origin + which.horizon)])
    joint = found.joint if which.horizon == 1 else float("nan")
    return score_draws(panel, which, fitted.draw(centre, rng), float(found.states.mean()), joint), found.states


def score_draws(panel: Panel, which: Forecast, drawn: Numbers, log_score: float, joint: float = float("nan")) -> Score:
    """Scores of a forecast's log rates by draw and state on what was seen, beside its log score."""
    at = panel.at(which.origin + which.horizon)
    seen, people = panel.log_rate[at], panel.population[at]
    low, high = np.quantile(drawn, (0.05, 0.95), axis=0)
    nation, nation_seen = np.exp(nation_log_rate(drawn, people)), np.exp(nation_log_rate(seen, people))
    return Score(
        which.origin,
        which.horizon,
        which.member,
        which.drivers,
        log_score=log_score,
        joint=joint,
        crps=float(crps(np.exp(drawn), np.exp(seen)).mean()),
        log_crps=float(crps(drawn, seen).mean()),
        nation_crps=float(crps(nation, nation_seen)),
        coverage_90=float(((low <= seen) & (seen <= high)).mean()),
        spread=0.0,
    )


def mean_over_seeds(runs: Sequence[Score]) -> Score:
    """Mean over seeds; the spread is that of the log score between them."""
    first = runs[0]
    names = ("log_score", "joint", "crps", "log_crps", "nation_crps", "coverage_90")
    means = {name: float(np.mean([getattr(run, name) for run in runs])) for name in names}
    logs = [run.log_score for run in runs]
    return Score(first.origin, first.horizon, first.member, first.drivers, **means, spread=max(logs) - min(logs))
