"""The main job: a scenario over many possible worlds, replay and projection, as labelled results."""

from collections.abc import Callable
from typing import TYPE_CHECKING

import numpy as np

from twotrack.evidence.replaced import Replacements
from twotrack.policy.files import load_scenario
from twotrack.policy.scenario import Scenario
from twotrack.runs.experiment import Experiment, no_progress, shipped_experiment
from twotrack.runs.result import Result
from twotrack.tables.catalogue import say
from twotrack.tables.errors import RunError
from twotrack.world.parameters.fitted import Fitted

if TYPE_CHECKING:
    from twotrack.observation.recording import Measured

# Half of the whole numbers of 64 bits: seeds lie on both sides of zero.
SEEDS = 2**63


def run(
    scenario: Scenario | str = "as-it-happened",
    draws: int = 200,
    seed: int = 1,
    *,
    prior: bool = False,
    fitted: dict[str, Fitted] | None = None,
    series: Replacements | None = None,
    free_shocks: bool = False,
    progress: Callable[[int], None] = no_progress,
) -> Result:
    """Run a scenario: replay of January 2000 to December 2021, then its projection to December 2035.

    `scenario` is a Scenario, the name of a shipped one or the path of a file. Draw i is the same
    possible world under every scenario with the same seed. `prior` leaves the fitted numbers off,
    `fitted` takes others than the shipped ones, `series` holds tables in the place of shipped series
    that drivers read. The shocks of the past are conditioned on official figures, unless `free_shocks`
    or `prior`. To run several scenarios over the same conditioned shocks, make one `shipped_experiment()`
    and pass it to `run_in`.
    Raises ScenarioError for a scenario that cannot be run and RunError for less than one draw or a seed
    of more than 64 bits.
    """
    chosen = load_scenario(scenario) if isinstance(scenario, str) else scenario
    check_numbers(draws, seed)
    experiment = shipped_experiment(prior=prior, fitted=fitted, series=series, unconditioned=free_shocks)
    return run_in(experiment, chosen, draws, seed, progress)


def run_in(
    experiment: Experiment, scenario: Scenario, draws: int, seed: int, progress: Callable[[int], None] = no_progress
) -> Result:
    """Result of a scenario in an experiment, which conditions its shocks once for all scenarios.

    Raises RunError for less than one draw, a seed of more than 64 bits, or where no draw stays finite.
    """
    check_numbers(draws, seed)
    raw = experiment.ensemble(scenario, draws, seed, progress)
    return labelled(experiment, scenario, raw, seed)


def check_numbers(draws: int, seed: int) -> None:
    """Refuse less than one draw, or a seed of more than 64 bits: RunError."""
    if draws < 1:
        raise RunError(say("run.no_draws", draws=draws))
    if not -SEEDS <= seed < SEEDS:
        raise RunError(say("run.bad_seed", seed=seed))


def labelled(experiment: Experiment, scenario: Scenario, raw: "Measured", seed: int) -> Result:
    """Result without the draws that became non-finite, which are named."""
    finite = finite_draws(raw)
    if not finite.any():
        raise RunError(say("run.all_nonfinite"))
    return Result(
        scenario=scenario,
        receipt=experiment.receipt(scenario, len(finite), seed),
        layout=experiment.layout,
        draws=tuple(int(i) for i in np.flatnonzero(finite)),
        nation={name: np.asarray(raw.nation[name])[finite] for name in experiment.layout.outcomes},
        monthly={name: np.asarray(values)[finite] for name, values in raw.monthly.items()},
        states={name: np.asarray(values)[finite] for name, values in raw.states.items()},
        topics={name: np.asarray(values)[finite] for name, values in raw.topics.items()},
        nonfinite=tuple(int(i) for i in np.flatnonzero(~finite)),
    )


def finite_draws(raw: "Measured") -> np.ndarray:
    """Whether each draw is finite in every outcome."""
    every = [values for part in raw for values in part.values()]
    return np.all([np.isfinite(values).reshape(len(values), -1).all(axis=1) for values in every], axis=0)
