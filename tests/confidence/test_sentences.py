"""Sentences: what each issue says it must obey, from its table of checks, run at the medians."""

import numpy as np
import pytest
from paths import LAST_TEN, Case, in_base_units, in_future, outcomes, scenario

from twotrack.policy.files import load_scenario
from twotrack.policy.scenario import levers
from twotrack.tables.issue_tables import outcome_rows
from twotrack.world.assemble import shipped_world

CHECKS = {f"{issue.name}.{name}": row for issue in shipped_world() for name, row in issue.tables.checks.items()}
LAW = load_scenario("law-of-2021")

# A change below a millionth is no movement, and one above a billionth is not nothing.
MOVED, NOTHING = 1e-6, 1e-9

EXPECTED = {
    "rises": lambda change: change > MOVED,
    "falls": lambda change: change < -MOVED,
    "unchanged": lambda change: abs(change) < NOTHING,
    "not_below": lambda change: change > -NOTHING,
    "not_above": lambda change: change < NOTHING,
}


def both_paths(setup, row):
    """The unchanged path and the changed one, as cases, under the law of 2021: nothing of it lapses.

    The numbers of a check hold on both paths, but where no lever is set they are the change itself.
    """
    numbers = in_base_units(setup, dict(row.parameters))
    standing = [one for one in LAW.settings if one.lever not in row.set]
    changed = scenario(standing, in_future(row.set).settings)
    return Case(scenario(LAW.settings), numbers if row.set else {}), Case(changed, numbers)


@pytest.fixture(scope="module")
def change_of(prior_setup):
    """Change of the watched outcome's mean over the last ten years, against the unchanged path, by check."""
    cases = [case for row in CHECKS.values() for case in both_paths(prior_setup, row)]
    found = [measured.nation for measured in outcomes(prior_setup, cases)]
    changes = {}
    for (name, row), *both in zip(CHECKS.items(), found[::2], found[1::2], strict=True):
        before, after = (float(np.mean(nation[row.watch][LAST_TEN])) for nation in both)
        assert before > 0, f"{row.watch} is nothing on the unchanged path"
        changes[name] = after / before - 1
    return changes


@pytest.mark.parametrize("name", sorted(CHECKS))
def test_a_sentence_holds(change_of, name):
    row, change = CHECKS[name], change_of[name]
    assert EXPECTED[row.expect](change), f"{row.sentence.en} {row.watch} changes by {change:+.3%}. {row.published}"


@pytest.mark.parametrize("name", sorted(CHECKS))
def test_a_sentence_speaks_of_what_there_is(name):
    row = CHECKS[name]
    numbers = {f"{i.name}.{n}" for i in shipped_world() for n in i.tables.parameters}
    assert row.watch in outcome_rows(shipped_world().tables)
    assert set(row.set) <= set(levers())
    assert set(row.parameters) <= numbers
    assert row.set or row.parameters, "nothing is changed"


def test_every_kind_of_expectation_can_fail():
    verdicts = {kind: [holds(change) for change in (-0.1, 0.0, 0.1)] for kind, holds in EXPECTED.items()}
    assert verdicts == {
        "rises": [False, False, True],
        "falls": [True, False, False],
        "unchanged": [False, True, False],
        "not_below": [False, True, True],
        "not_above": [True, True, False],
    }
