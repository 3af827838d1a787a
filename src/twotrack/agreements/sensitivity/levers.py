"""What an outcome depends on among the levers: elementary effects, or given-data shares of levers drawn at random."""

from typing import TYPE_CHECKING, NamedTuple

import numpy as np

from twotrack.agreements.bargaining.front import Numbers
from twotrack.agreements.dependence.designs import elementary_effects_of, trajectories
from twotrack.agreements.sensitivity.answer import Sensitivity
from twotrack.agreements.sensitivity.outcome import effect_rows
from twotrack.agreements.sensitivity.worlds import Question, Size, of_scenarios
from twotrack.policy.lever_view import whole, whole_name
from twotrack.policy.recorded import recorded_path
from twotrack.policy.scenario import Scenario, with_levels
from twotrack.policy.setting import Setting, levers
from twotrack.policy.span import DEFAULT_SPAN
from twotrack.runs.engine import Progress
from twotrack.tables.axes import codes

if TYPE_CHECKING:
    from twotrack.runs.experiment import Experiment

# Of each trajectory, one scenario a lever and one more are run.
TRAJECTORIES = 10
# The bound of a force counted by place is that of one place: all together go to this multiple of their highest total.
TIMES = 2.0


class Reach(NamedTuple):
    """Lowest and highest level of a lever, in each of its places."""

    low: float
    high: float


def reaches() -> dict[str, Reach]:
    """How far each lever is moved: its bounds, or where places add up twice their highest total on record. Levers that
    are weights of places are none of them: moved together they stay what they were.
    """
    found: dict[str, Reach] = {}
    for name, row in levers().items():
        low, high = row.bounds
        if whole_name(row) == "total":
            most = float(np.max(whole(row, recorded_path(name, row, DEFAULT_SPAN))))
            high = min(high, TIMES * most / len(codes(row.axes[0])))
        if not row.weights:
            found[name] = Reach(low, high)
    return found


def lever_scenarios(scenario: Scenario, points: Numbers) -> list[Scenario]:
    """Scenario of each point of the unit cube: every lever, from the first month of the projection on, at that part of
    the way from its lowest to its highest level.
    """
    ends = reaches()
    made: list[Scenario] = []
    for point in points:
        levels = zip(ends.items(), point, strict=True)
        settings = (Setting(n, float(end.low + part * (end.high - end.low))) for (n, end), part in levels)
        made.append(with_levels(scenario, tuple(settings)))
    return made


def count_of_levers(draws: int) -> int:
    """Pairs of a scenario and a draw that elementary effects of all levers take."""
    return TRAJECTORIES * (len(reaches()) + 1) * draws


def lever_sensitivity(experiment: "Experiment", question: Question, size: Size, progress: Progress) -> Sensitivity:
    """Elementary effects of every lever on the mean of the outcome over common draws, in its unit: the change from its
    lowest to its highest level. A lever that moves nothing has an effect of exactly nothing, which is the control.
    """
    names = list(reaches())
    design = trajectories(len(names), TRAJECTORIES, seed=size.seed)
    scenarios = lever_scenarios(question.scenario, design.points.reshape(-1, len(names)))
    values = of_scenarios(experiment, scenarios, question, size, progress).reshape(TRAJECTORIES, -1)
    row = experiment.layout.outcomes[question.outcome]
    labels = {name: dict(levers()[name].label) for name in names}
    found = effect_rows(names, labels, elementary_effects_of(design, values), "lever")
    return Sensitivity(question.outcome, dict(row.label), row.unit, "morris", TRAJECTORIES, 0, 0.0, found)
