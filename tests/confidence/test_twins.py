"""The twin of the whole world: with all links live it is the run of the kernel, with all held levers act at home only.

Compiled for this alone, so in the long run of the tests; the twins' own rules are tested on the made-up world.
"""

import numpy as np
import pytest

from every import in_the_long_run
from twotrack.explanation.why.answer import run_why
from twotrack.explanation.why.parts import DIRECT
from twotrack.explanation.why.program import TwinRuns
from twotrack.policy.scenario import Scenario
from twotrack.runs.experiment import shipped_experiment
from twotrack.runs.sweep.run import Size

DRAWS, YEAR = 3, 2030
pytestmark = [pytest.mark.usefixtures("_strict"), in_the_long_run]


@pytest.fixture(scope="module")
def experiment():
    return shipped_experiment()


def at(experiment):
    return experiment.layout.year_index(YEAR)


@pytest.mark.parametrize(
    ("lever", "level", "month"),
    [
        ("us_tariff_threat", 1, "2023-01"),
        ("us_title42", 0, "2020-06"),
        ("us_title42", 0, "2023-01"),
        ("mx_army_deployment", 0, "2015-01"),
    ],
)
def test_with_all_links_live_it_is_the_run_of_the_kernel(experiment, lever, level, month):
    scenario = Scenario().set(lever, level, month=month)
    runs = TwinRuns(experiment, scenario, range(DRAWS), 1)
    nation, _ = runs.outcomes([frozenset(runs.names)], at(experiment))
    wanted = experiment.ensemble(scenario, DRAWS, 1, wanted=("nation",)).nation
    for name, values in wanted.items():
        np.testing.assert_allclose(nation[name][0], values[:, at(experiment)], rtol=1e-9, atol=1e-9, err_msg=name)


def test_what_works_through_other_issues_has_no_direct_part(experiment):
    found = run_why(experiment, Scenario().set("mx_arrest_effort", 2), "homicides", Size(DRAWS, 1, YEAR))
    parts = {part.link: part for part in found.parts}
    # Nothing but rounding: a sum over ways of an outcome of some 30,000.
    assert parts[DIRECT].mean == pytest.approx(0, abs=1e-12 * found.base)
    assert parts["violence.arrest_rate"].share > 0.9
    assert sum(part.mean for part in found.parts) == pytest.approx(found.change, rel=1e-12)


def test_what_works_inside_its_issue_is_direct(experiment):
    found = run_why(experiment, Scenario().set("us_tariff_threat", 1), "hostility_us_to_mx", Size(DRAWS, 1, YEAR))
    assert {part.link: part.share for part in found.parts}[DIRECT] == pytest.approx(1, abs=0.05)
