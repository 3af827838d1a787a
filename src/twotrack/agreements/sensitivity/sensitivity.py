"""`tt.sensitivity`: what an outcome, or the gain of a package, depends on most."""

from collections.abc import Callable
from dataclasses import dataclass, replace

from twotrack.agreements.negotiate import judge_in
from twotrack.agreements.packages.package import Package
from twotrack.agreements.packages.reading import load_package
from twotrack.agreements.sensitivity.answer import METHODS, Sensitivity
from twotrack.agreements.sensitivity.inputs import number_inputs
from twotrack.agreements.sensitivity.levers import count_of_levers, lever_sensitivity
from twotrack.agreements.sensitivity.outcome import (
    count_of_morris,
    count_of_sobol,
    given_sensitivity,
    morris_sensitivity,
    sobol_sensitivity,
)
from twotrack.agreements.sensitivity.package import package_sensitivity
from twotrack.agreements.sensitivity.worlds import Question, Size, ordinary
from twotrack.agreements.worth.worlds import Size as PackageSize
from twotrack.base.months import year_of
from twotrack.policy.files import load_scenario
from twotrack.policy.scenario import Scenario
from twotrack.runs.engine import Progress, no_progress
from twotrack.runs.experiment import Experiment, shipped_experiment
from twotrack.runs.question import check_outcome
from twotrack.runs.run import check_numbers
from twotrack.tables.catalogue import translate
from twotrack.tables.errors import RunError, nearest

GIVEN, MORRIS, SOBOL = METHODS
NUMBERS, LEVERS = OVER = ("numbers", "levers")
# Of one trajectory there is no spread.
FEWEST_TRAJECTORIES = 2


@dataclass(frozen=True)
class Inquiry:
    """The question: an outcome (none for every headline one) of a year under a scenario; the method (none for the
    usual one); whether numbers or levers are looked at.
    """

    outcome: str | None
    year: int
    scenario: Scenario
    method: str | None = None
    over: str = NUMBERS

    @property
    def question(self) -> Question:
        """The one outcome that a design is run for."""
        return Question(self.outcome or "", self.year, self.scenario)


def check_inquiry(experiment: Experiment, asked: Inquiry, size: Size) -> Inquiry:
    """The inquiry with its method. RunError for a name, method or year that there is not, less than one draw, and for a
    design without an outcome.
    """
    check_numbers(size.draws, size.seed)
    chosen = replace(asked, method=asked.method or (MORRIS if asked.over == LEVERS else GIVEN))
    for option, found, known in (("method", chosen.method, METHODS), ("over", chosen.over, OVER)):
        if found not in known:
            said = translate("sensitivity.unknown", option=option, found=found, known=", ".join(known))
            raise RunError(said + nearest(str(found), known))
    check_outcome(experiment.layout, asked.outcome or next(iter(experiment.layout.outcomes)), asked.year)
    if asked.outcome is None and chosen.method != GIVEN:
        raise RunError(translate("sensitivity.which_outcome", method=chosen.method))
    if chosen.over == LEVERS:
        _check_levers(experiment, chosen)
    elif chosen.method == MORRIS and size.draws < FEWEST_TRAJECTORIES:
        raise RunError(translate("sensitivity.few_trajectories", found=size.draws))
    return chosen


def _check_levers(experiment: Experiment, asked: Inquiry) -> None:
    if asked.method != MORRIS:
        raise RunError(translate("sensitivity.levers_by_morris", method=asked.method))
    if asked.year < year_of(experiment.span.future):
        raise RunError(translate("sensitivity.levers_ahead", found=asked.year, first=year_of(experiment.span.future)))


def count_of_worlds(experiment: Experiment, asked: Inquiry, size: Size) -> int:
    """Worlds, or pairs of a scenario and a draw, that a checked inquiry runs."""
    if asked.over == LEVERS:
        return count_of_levers(size.draws)
    if asked.method == MORRIS:
        return count_of_morris(experiment, size)
    return count_of_sobol(size) if asked.method == SOBOL else size.draws


def find_sensitivity(
    experiment: Experiment, asked: Inquiry, size: Size, progress: Progress = no_progress
) -> list[Sensitivity]:
    """What the outcome of a checked inquiry (or each headline outcome) depends on. `progress` gets the worlds done."""
    if asked.method == GIVEN:
        return _from_draws(experiment, asked, size, progress)
    find: Callable[[Experiment, Question, Size, Progress], Sensitivity] = (
        lever_sensitivity
        if asked.over == LEVERS
        else morris_sensitivity
        if asked.method == MORRIS
        else sobol_sensitivity
    )
    return [find(experiment, asked.question, size, progress)]


def _from_draws(experiment: Experiment, asked: Inquiry, size: Size, progress: Progress) -> list[Sensitivity]:
    values = ordinary(experiment, asked.question, size, progress)
    inputs = number_inputs(experiment, range(size.draws), size.seed)
    names = [name for name, row in experiment.layout.outcomes.items() if row.headline]
    return [
        given_sensitivity(experiment, name, values[name], inputs)
        for name in ([asked.outcome] if asked.outcome else names)
    ]


def sensitivity(  # the options of a run are keywords
    of: str | None = None,
    year: int = 2030,
    *,
    scenario: Scenario | str = "as-it-happened",
    package: Package | str | None = None,
    method: str | None = None,
    over: str = NUMBERS,
    draws: int = 200,
    seed: int = 1,
) -> list[Sensitivity]:
    """What an outcome of a year depends on among the model's numbers or levers; or, with `package`, the gain of each
    leader, among preferences and numbers.

    `of` is the name of an outcome; without it every headline outcome is looked at. `method` is `given` (shares of
    variance from the draws of one ordinary run), `sobol` (first and total indices, `draws` rows) or `morris`
    (elementary effects, `draws` trajectories; over levers, ten trajectories of `draws` draws). Raises RunError for a
    name, year or method that there is not, ScenarioError for a package or scenario that cannot be run.
    """
    experiment = shipped_experiment()
    if package is not None:
        chosen = load_package(package) if isinstance(package, str) else package
        return package_sensitivity(experiment, judge_in(experiment, chosen, PackageSize(draws, seed=seed)))
    size = Size(draws, seed)
    asked = Inquiry(of, year, load_scenario(scenario) if isinstance(scenario, str) else scenario, method, over)
    return find_sensitivity(experiment, check_inquiry(experiment, asked, size), size)
