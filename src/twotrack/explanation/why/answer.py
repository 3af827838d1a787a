"""The change of an outcome under a scenario, by the links between issues that carry it."""

from collections.abc import Sequence
from importlib import import_module
from typing import TYPE_CHECKING

from twotrack.explanation.why.checks import check_question, check_twin
from twotrack.explanation.why.inquiry import Inquiry
from twotrack.explanation.why.parts import Why
from twotrack.policy.files import load_scenario
from twotrack.policy.scenario import Scenario
from twotrack.runs.engine import Progress, no_progress
from twotrack.runs.experiment import Experiment, shipped_experiment
from twotrack.runs.sweep.run import Size

if TYPE_CHECKING:
    from twotrack.explanation.why.program import TwinRuns


def run_why(
    experiment: Experiment, scenario: Scenario, outcome: str, size: Size, progress: Progress = no_progress
) -> Why:
    """Parts of the change of an outcome that each link between issues carries.

    A link is held at the path it has under the status quo, in the same possible world. Its part is its Shapley value
    over the links; what is left with all of them held is the direct effect inside the issues whose levers are set.
    Links that stay where they were, month by month, carry nothing. `progress` gets the runs done.

    Raises RunError for an outcome or a year that there is not, fewer than one draw, a scenario that sets nothing, where
    JAX is not installed, and where the twin with all links live is not the run itself.
    """
    return run_whys(experiment, scenario, (outcome,), size, progress)[outcome]


def run_whys(
    experiment: Experiment,
    scenario: Scenario,
    outcomes: Sequence[str],
    size: Size,
    progress: Progress = no_progress,
    least: float = 0.0,
) -> dict[str, Why]:
    """Answers of `run_why` for several outcomes, by name: no set of links is run twice for them.

    An outcome whose mean change is less than `least` times its mean under the status quo is left out. Errors are those
    of `run_why`.
    """
    for outcome in outcomes:
        check_question(experiment, scenario, outcome, size)
    runs: TwinRuns = import_module("twotrack.explanation.why.program").TwinMemory(
        experiment, scenario, range(size.draws), size.seed
    )
    run = experiment.ensemble(scenario, size.draws, size.seed, wanted=("nation",)).nation
    answers: dict[str, Why] = {}
    for outcome in outcomes:
        inquiry = Inquiry(runs, outcome, size, progress)
        check_twin(inquiry.whole, run[outcome][:, inquiry.at], outcome)
        if inquiry.relative >= least:
            answers[outcome] = inquiry.answer()
    return answers


def why(
    outcome: str,
    scenario: Scenario | str = "as-it-happened",
    draws: int = 10,
    seed: int = 1,
    *,
    year: int = 2030,
    prior: bool = False,
    unconditioned: bool = False,
) -> Why:
    """Why an outcome moves in a year under a scenario: the part of its change that each link between issues carries.

    `scenario` is a Scenario, the name of a shipped one or the path of a file; the other options are those of `run`.
    """
    chosen = load_scenario(scenario) if isinstance(scenario, str) else scenario
    experiment = shipped_experiment(prior=prior, unconditioned=unconditioned)
    return run_why(experiment, chosen, outcome, Size(draws, seed, year))
