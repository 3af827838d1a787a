"""Sentences: what each issue says it must obey, from its table of checks, run at the medians."""

import numpy as np
import pytest
from paths import LAST_TEN, in_future, median

from twotrack.policy.scenario import Scenario, levers
from twotrack.tables.issue_tables import outcome_rows
from twotrack.world.assemble import shipped_world

CHECKS = {f"{issue.name}.{name}": row for issue in shipped_world() for name, row in issue.tables.checks.items()}

# A change below a millionth is no movement, and one above a billionth is not nothing.
MOVED, NOTHING = 1e-6, 1e-9

EXPECTED = {
    "rises": lambda change: change > MOVED,
    "falls": lambda change: change < -MOVED,
    "unchanged": lambda change: abs(change) < NOTHING,
    "not_below": lambda change: change > -NOTHING,
    "not_above": lambda change: change < NOTHING,
}


def relative_change(setup, row):
    """Change of the watched outcome's mean over the last ten years, against the unchanged path.

    The numbers of a check hold on both paths, but where no lever is set they are the change itself.
    """
    numbers = dict(row.parameters)
    base, _ = median(setup, Scenario(), numbers if row.set else {})
    changed, _ = median(setup, in_future(row.set), numbers)
    before, after = (float(np.mean(m.nation[row.watch][LAST_TEN])) for m in (base, changed))
    assert before > 0, f"{row.watch} is nothing on the unchanged path"
    return after / before - 1


@pytest.mark.parametrize("name", sorted(CHECKS))
def test_a_sentence_holds(prior_setup, name):
    row = CHECKS[name]
    change = relative_change(prior_setup, row)
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
