"""What is asked of a question before it is answered, and of the twin world before its parts are believed."""

from importlib.util import find_spec

import numpy as np
from numpy.typing import NDArray

from twotrack.policy.paths import lever_paths
from twotrack.policy.scenario import Scenario
from twotrack.policy.span import Span
from twotrack.record.lapse import lapse_rows
from twotrack.runs.experiment import Experiment
from twotrack.runs.question import check_outcome
from twotrack.runs.run import check_numbers
from twotrack.runs.sweep.run import Size
from twotrack.tables.catalogue import translate
from twotrack.tables.errors import RunError

Numbers = NDArray[np.float64]
# Largest difference between the twin with all links live and the run itself, as a part of the largest draw.
SAME = 1e-6


def check_question(experiment: Experiment, scenario: Scenario, outcome: str, size: Size) -> None:
    """RunError for what `run_why` refuses."""
    check_numbers(size.draws, size.seed)
    check_outcome(experiment.layout, outcome, size.year)
    if not changed_levers(scenario, experiment.span):
        raise RunError(translate("why.nothing_set"))
    if find_spec("jax") is None:
        raise RunError(translate("kernel.no_jax", reason=""))


def changed_levers(scenario: Scenario, span: Span) -> tuple[str, ...]:
    """Levers whose path a scenario changes, and those that it sets and that would lapse if left alone."""
    recorded, chosen = lever_paths(Scenario(), span), lever_paths(scenario, span)
    lasting = {setting.lever for setting in scenario.settings} & set(lapse_rows())
    return tuple(name for name, path in chosen.items() if name in lasting or not np.array_equal(path, recorded[name]))


def check_twin(found: Numbers, wanted: Numbers, outcome: str) -> None:
    """RunError where an outcome of the twin with all links live, by draw, is not that of the run."""
    size = float(np.abs(wanted[np.isfinite(wanted)]).max(initial=0))
    if not np.allclose(found, wanted, rtol=0, atol=SAME * size, equal_nan=True):
        raise RunError(translate("why.not_the_run", outcome=outcome))
