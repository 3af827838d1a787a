"""The main job: a scenario over many possible worlds, replay and projection, as labelled results."""

import warnings
from collections.abc import Callable
from typing import TYPE_CHECKING, Any

import numpy as np

from twotrack.evidence.replaced import Replacements
from twotrack.policy.files import load_scenario
from twotrack.policy.scenario import Scenario
from twotrack.runs.experiment import Experiment, no_progress, shipped_experiment
from twotrack.runs.results.result import Result
from twotrack.tables.catalogue import translate
from twotrack.tables.errors import RunError
from twotrack.world.parameters.fitted import FittedDistribution

if TYPE_CHECKING:
    from twotrack.observation.outcomes import Outcomes

# Half of the whole numbers of 64 bits: seeds lie on both sides of zero.
SEEDS = 2**63


def run(
    scenario: Scenario | str = "as-it-happened",
    draws: int = 200,
    seed: int = 1,
    *,
    prior: bool = False,
    fitted: dict[str, FittedDistribution] | None = None,
    series: Replacements | None = None,
    unconditioned: bool = False,
    free_shocks: bool | None = None,
    progress: Callable[[int], None] = no_progress,
) -> Result:
    """Run a scenario: replay of January 2000 to December 2021, then its projection to December 2035.

    `scenario` is a Scenario, the name of a shipped one or the path of a file. Draw i is the same
    possible world under every scenario with the same seed. `prior` leaves the fitted numbers off,
    `fitted` takes others than the shipped ones, `series` holds tables that replace shipped series
    that drivers read. The shocks of the past are conditioned on official figures, unless `free_shocks`
    or `prior`. To run several scenarios over the same conditioned shocks, make one `shipped_experiment()`
    and pass it to `run_in`.
    `free_shocks` is the old name of `unconditioned`.
    Raises ScenarioError for a scenario that cannot be run and RunError for less than one draw or a seed
    of more than 64 bits.
    """
    if free_shocks is not None:
        warnings.warn(translate("run.renamed_keyword", old="free_shocks", new="unconditioned"), DeprecationWarning, 2)
        unconditioned = free_shocks
    chosen = load_scenario(scenario) if isinstance(scenario, str) else scenario
    check_numbers(draws, seed)
    experiment = shipped_experiment(prior=prior, fitted=fitted, series=series, unconditioned=unconditioned)
    return run_in(experiment, chosen, draws, seed, progress)


def run_in(
    experiment: Experiment, scenario: Scenario, draws: int, seed: int, progress: Callable[[int], None] = no_progress
) -> Result:
    """Result of a scenario in an experiment, which conditions its shocks once for all scenarios.

    Raises RunError for less than one draw, a seed of more than 64 bits, or where no draw stays finite.
    """
    check_numbers(draws, seed)
    raw = experiment.ensemble(scenario, draws, seed, progress)
    return label_result(experiment, scenario, raw, seed)


def check_numbers(draws: int, seed: int) -> None:
    """Refuse less than one draw, or a seed of more than 64 bits: RunError."""
    if draws < 1:
        raise RunError(translate("run.no_draws", draws=draws))
    if not -SEEDS <= seed < SEEDS:
        raise RunError(translate("run.bad_seed", seed=seed))


def label_result(experiment: Experiment, scenario: Scenario, raw: "Outcomes", seed: int) -> Result:
    """Result without the draws that became non-finite, which are named."""
    finite = finite_draws(raw)
    if not finite.any():
        raise RunError(translate("run.all_nonfinite"))
    return Result(
        scenario=scenario,
        receipt=experiment.receipt(scenario, len(finite), seed),
        layout=experiment.layout,
        draws=tuple(int(i) for i in np.flatnonzero(finite)),
        nation={name: kept_draws(raw.nation[name], finite) for name in experiment.layout.outcomes},
        monthly={name: kept_draws(values, finite) for name, values in raw.monthly.items()},
        states={name: kept_draws(values, finite) for name, values in raw.states.items()},
        topics={name: kept_draws(values, finite) for name, values in raw.topics.items()},
        nonfinite=tuple(int(i) for i in np.flatnonzero(~finite)),
    )


def kept_draws(values: Any, finite: np.ndarray) -> np.ndarray:
    """Values of the finite draws; no copy where all are, which they nearly always are."""
    array = np.asarray(values)
    return array if finite.all() else array[finite]


def finite_draws(raw: "Outcomes") -> np.ndarray:
    """Whether each draw is finite in every outcome."""
    every = [values for part in raw for values in part.values()]
    return np.all([np.isfinite(values).reshape(len(values), -1).all(axis=1) for values in every], axis=0)
