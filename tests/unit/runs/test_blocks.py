"""A block of draws is run a few at a time: the results do not depend on how many."""

import numpy as np

from twotrack.observation.outcomes import Outcomes
from twotrack.policy.scenario import Scenario
from twotrack.runs import blocks
from twotrack.runs.experiment import shipped_experiment

PAST = Scenario().set("us_assault_weapons_ban", 1, month="2004-10")


def test_a_block_has_the_same_bits_however_many_draws_are_run_at_a_time(monkeypatch):
    experiment, told = shipped_experiment(), []
    whole = experiment.block(PAST, range(397, 404), 1)
    monkeypatch.setattr(blocks, "PIECE", 3)
    found = experiment.block(PAST, range(397, 404), 1, told.append)
    assert sum(told) == 7
    for part, named in whole._asdict().items():
        for name, values in named.items():
            np.testing.assert_array_equal(getattr(found, part)[name], values, err_msg=name)


def test_rows_are_put_where_they_belong():
    found = blocks.no_parts()
    for at in (slice(0, 1), np.array([2, 1])):
        rows = np.arange(6.0).reshape(3, 2)[at]
        blocks.put_rows(found, 3, at, Outcomes({"a": rows}, {}, {}, {}, {}))
    assert found["nation"]["a"].tolist() == [[0, 1], [2, 3], [4, 5]]
    assert blocks.array_of_its_own((0, 4)).shape == (0, 4)
