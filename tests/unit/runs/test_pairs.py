"""Pairs of scenarios and draws are the runs of each scenario alone."""

import numpy as np
import pytest

from twotrack.policy.scenario import Scenario
from twotrack.runs.experiment import shipped_experiment
from twotrack.runs.pairs import run_pairs

FUTURE = Scenario().set("us_dealer_rules", 0.5, month="2023-01")
PAST = Scenario().set("us_assault_weapons_ban", 1, month="2004-10")
DRAWS = range(398, 403)


def test_each_pair_is_the_draw_of_a_run_of_its_scenario():
    experiment, told = shipped_experiment(), []
    wanted = ("nation", "monthly")
    found = run_pairs(experiment, [FUTURE, Scenario(), PAST], DRAWS, 1, wanted=wanted, progress=told.append)
    assert sum(told) == 3 * len(DRAWS)
    assert not found.states
    for at, scenario in enumerate((FUTURE, Scenario(), PAST)):
        alone = experiment.block(scenario, DRAWS, 1)
        for name, values in alone.nation.items():
            np.testing.assert_array_equal(found.nation[name][at], values[:, :26], err_msg=name)
        for name, values in alone.monthly.items():
            np.testing.assert_array_equal(found.monthly[name][at], values[:, : 26 * 12], err_msg=name)
    assert (found.nation["homicides"][0, :, :23] == found.nation["homicides"][1, :, :23]).all()
    assert (found.nation["homicides"][1] != found.nation["homicides"][2]).any()


@pytest.mark.parametrize("months", [-12, 7, 180])
def test_a_horizon_outside_the_projection_is_refused(months):
    with pytest.raises(ValueError, match=str(months)):
        run_pairs(shipped_experiment(prior=True), [Scenario()], range(1), 1, months=months)
