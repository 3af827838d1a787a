"""Worlds of a package ahead go on from the record; worlds of the same settings are run once."""

from dataclasses import replace

import numpy as np
import pytest

import twotrack as tt
from twotrack.agreements.worth.dated import dated_runs, outcomes_of_worlds
from twotrack.base.months import month_index
from twotrack.runs.experiment import shipped_experiment


@pytest.fixture(scope="module")
def experiment():
    return shipped_experiment()


def test_a_projection_from_the_record_is_the_whole_run(experiment):
    month = month_index("2024-03")
    runs = dated_runs(experiment, tt.Scenario(), month, range(3), 1, 2024)
    assert runs.ahead
    scenario = tt.Scenario().set("us_tariff_on_mexico", 0.2, month="2024-03")
    ahead, whole = runs.outcomes(scenario), replace(runs, ahead=False).outcomes(scenario)
    for part in ("nation", "monthly"):
        for name, values in getattr(whole, part).items():
            np.testing.assert_allclose(getattr(ahead, part)[name], values, rtol=1e-12, err_msg=name)


def test_a_package_of_the_past_is_run_from_its_first_month_on(experiment):
    changed = tt.Scenario().set("us_dealer_rules", 0.5, month="2010-01")
    assert not dated_runs(experiment, changed, month_index("2024-03"), range(2), 1, 2024).ahead
    assert not dated_runs(experiment, tt.Scenario(), month_index("2019-06"), range(2), 1, 2020).ahead


def test_worlds_of_the_same_settings_are_run_once(experiment):
    runs = dated_runs(experiment, tt.Scenario(), month_index("2022-01"), range(2), 1, 2022)
    done = []
    deal = tt.Scenario().set("us_tariff_on_mexico", 0.2, month="2022-01")
    found = outcomes_of_worlds(
        runs, {"before": tt.Scenario(), "deal": deal, "left": replace(deal, name="l")}, done.append
    )
    assert found["left"] is found["deal"]
    assert found["before"] is not found["deal"]
    assert sum(done) == 6
