"""Pairs of scenarios and draws are the runs of each scenario alone."""

import numpy as np
import pytest

from twotrack.policy.scenario import Scenario
from twotrack.runs import blocks
from twotrack.runs.engine import EVERYTHING, conditioned_inputs, no_progress
from twotrack.runs.experiment import shipped_experiment
from twotrack.runs.inputs import input_arrays
from twotrack.runs.pairs import run_pairs

FUTURE = Scenario().set("us_dealer_rules", 0.5, month="2023-01")
# Levers of several issues, some of them from the first month of the projection on, one in a single state.
BROAD = (
    Scenario()
    .set("mx_return_acceptance", 0.2)
    .set("us_assault_weapons_ban", 1)
    .set("mx_leader_removals", 1.5, month="2024-03", place="MX-GRO")
)
PAST = Scenario().set("us_assault_weapons_ban", 1, month="2004-10")
DRAWS = range(398, 403)
RECORD = 22


@pytest.fixture(scope="module")
def experiment():
    return shipped_experiment()


@pytest.fixture
def as_whole(monkeypatch):
    """Makes an engine one that runs no projection alone."""

    def hide(experiment):
        monkeypatch.setattr(type(experiment.engine), "stocks_after", lambda *_: None)

    return hide


def assert_same(found, wanted):
    """The same bits, since every machine rounds these operations alike."""
    for part, named in wanted._asdict().items():
        assert set(getattr(found, part)) == set(named)
        for name, series in named.items():
            np.testing.assert_array_equal(getattr(found, part)[name], series, err_msg=name)


def test_each_pair_is_the_draw_of_a_run_of_its_scenario(experiment):
    told, scenarios = [], (FUTURE, Scenario(), PAST, BROAD)
    wanted = ("nation", "monthly")
    found = run_pairs(experiment, scenarios, DRAWS, 1, wanted=wanted, progress=told.append)
    assert sum(told) == 4 * len(DRAWS)
    assert not found.states
    for at, scenario in enumerate(scenarios):
        alone = experiment.block(scenario, DRAWS, 1)
        for part, first, length in (("nation", RECORD, 4), ("monthly", RECORD * 12, 48)):
            for name, values in getattr(alone, part).items():
                series = values[:, first : first + length]
                np.testing.assert_array_equal(getattr(found, part)[name][at], series, err_msg=name)
    assert (found.nation["homicides"][0, :, 0] == found.nation["homicides"][1, :, 0]).all()
    assert (found.nation["homicides"][1] != found.nation["homicides"][2]).any()


@pytest.mark.parametrize("months", [0, 7, 168])
def test_a_projection_from_its_start_is_that_of_a_whole_run(experiment, as_whole, monkeypatch, months):
    scenarios = (BROAD, FUTURE)
    monkeypatch.setattr(blocks, "PIECE", 3)
    ahead = run_pairs(experiment, scenarios, DRAWS, 1, months=months, wanted=EVERYTHING)
    as_whole(experiment)
    assert_same(ahead, run_pairs(experiment, scenarios, DRAWS, 1, months=months, wanted=EVERYTHING))
    assert ahead.nation["homicides"].shape == (2, len(DRAWS), months // 12)
    assert {values.shape for values in ahead.monthly.values()} == {(2, len(DRAWS), months)}


def test_stocks_at_the_start_vary_by_draw_and_not_by_what_comes_later(experiment):
    own = conditioned_inputs(experiment, DRAWS, 1)
    engine = experiment.engine
    found, later = (
        engine.stocks_after(own, input_arrays(experiment, scenario, 1), 2021, no_progress)
        for scenario in (Scenario(), BROAD)
    )
    if found is None:
        pytest.skip("JAX does not go on from stocks")
    for issue, named in found.items():
        for name, array in named.items():
            assert array.shape[0] == len(DRAWS)
            assert np.isfinite(array).all(), name
            np.testing.assert_array_equal(array, later[issue][name])
    assert len({float(value) for value in found["violence"]["members"].sum(axis=(1, 2))}) == len(DRAWS)


@pytest.mark.parametrize("months", [-12, 169])
def test_a_horizon_outside_the_projection_is_refused(months):
    with pytest.raises(ValueError, match=str(months)):
        run_pairs(shipped_experiment(prior=True), [Scenario()], range(1), 1, months=months)
