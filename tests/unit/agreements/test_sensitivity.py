"""Sensitivity and discovery on the model: designed worlds are the ordinary ones; what is asked wrongly is refused."""

from dataclasses import replace

import numpy as np
import pytest

import twotrack as tt
from twotrack.agreements.discovery.about import preference_columns
from twotrack.agreements.sensitivity.inputs import number_inputs
from twotrack.agreements.sensitivity.levers import lever_scenarios, lever_sensitivity, reaches
from twotrack.agreements.sensitivity.preferences import mean_gains, preference_sample, preference_sensitivity
from twotrack.agreements.sensitivity.sensitivity import Inquiry, check_inquiry, find_sensitivity
from twotrack.agreements.sensitivity.worlds import Design, Question, Size, ordinary, run_design
from twotrack.policy.setting import levers
from twotrack.runs.engine import no_progress
from twotrack.runs.experiment import shipped_experiment

TRUCKS = Question("trucks", 2023, tt.Scenario())


@pytest.fixture(scope="module")
def experiment():
    return shipped_experiment()


@pytest.fixture(scope="module")
def june(experiment):
    return tt.negotiate("june-2019", 4, preferences=60, experiment=experiment)


def test_a_designed_world_with_the_scores_of_a_draw_is_that_draw(experiment):
    inputs = number_inputs(experiment, range(3), 1)
    wanted = ordinary(experiment, TRUCKS, Size(3, 1), no_progress)["trucks"]
    turned = Design(inputs.scores[::-1], np.arange(3)[::-1])
    found = run_design(experiment, TRUCKS, turned, 1, no_progress)
    assert found[::-1] == pytest.approx(wanted, rel=1e-9)
    other = run_design(experiment, TRUCKS, Design(inputs.scores, np.arange(3)[::-1]), 1, no_progress)
    assert not np.allclose(other[[0, 2]], wanted[[0, 2]], rtol=1e-6)


def test_values_of_numbers_are_in_their_units(experiment):
    inputs = number_inputs(experiment, range(40), 1)
    column = inputs.groups["border.growth_rate"][0]
    element = inputs.elements[column]
    assert element.number == "border.growth_rate"
    assert inputs.value(column, np.inf) is None
    assert inputs.value(column, 1.0) != inputs.value(column, 0.0)


def test_levers_go_from_end_to_end_and_one_that_trade_reads_moves_trucks(experiment):
    ends = reaches()
    assert "mx_arrest_targeting" not in ends
    low, high = lever_scenarios(tt.Scenario(), np.array([[0.0] * len(ends), [1.0] * len(ends)]))
    assert {s.lever: s.value for s in low.settings} == {name: end.low for name, end in ends.items()}
    assert {s.lever: s.value for s in high.settings} == {name: end.high for name, end in ends.items()}
    found = {one.name: one for one in lever_sensitivity(experiment, TRUCKS, Size(1, 1), no_progress).influences}
    assert found["us_tariff_on_mexico"].estimates["mean"].value < 0
    assert found["us_demand_reduction"].significant is False
    assert set(found) == set(ends) <= set(levers())


def test_the_mean_gain_on_arrays_is_that_of_the_verdict(june):
    for leader in ("us_president", "mx_president"):
        judged = june.parties[leader][0]
        sample = preference_sample(judged, judged.size.preferences, judged.size.seed)
        assert mean_gains(judged, sample.columns) == pytest.approx(judged.gains.gain.mean(axis=1), abs=1e-9)


def test_preferences_are_told_and_their_order_changes_nothing(june):
    judged = june.parties["mx_president"][0]
    found = preference_sensitivity(judged)
    assert found.significant
    assert sum(one.estimates["first"].value for one in found.influences) < 1.1
    profile = replace(judged.profile, stances=judged.profile.stances[::-1], wishes=judged.profile.wishes[::-1])
    turned = preference_sensitivity(replace(judged, profile=profile))
    figures = {one.name: one.estimates["total"].value for one in found.influences}
    assert {one.name: one.estimates["total"].value for one in turned.influences} == pytest.approx(figures, abs=1e-9)


def test_columns_of_a_box_are_the_preferences_of_the_verdict(june):
    judged = june.parties["us_president"][0]
    columns = {one.name: one.values for one in preference_columns(judged)}
    assert (columns["us_president.loss_aversion"] == judged.draws.aversion).all()
    assert "otherwise" in columns


@pytest.mark.parametrize(
    ("asked", "said"),
    [
        (Inquiry("homicide", 2030, tt.Scenario()), "Did you mean 'homicides'"),
        (Inquiry("homicides", 1990, tt.Scenario()), "1990"),
        (Inquiry("homicides", 2030, tt.Scenario(), "sobel"), "Did you mean 'sobol'"),
        (Inquiry("homicides", 2030, tt.Scenario(), over="lever"), "Did you mean 'levers'"),
        (Inquiry(None, 2030, tt.Scenario(), "sobol"), "--of"),
        (Inquiry("homicides", 2030, tt.Scenario(), "given", "levers"), "morris"),
        (Inquiry("homicides", 2010, tt.Scenario(), over="levers"), "2022"),
    ],
)
def test_what_cannot_be_asked(experiment, asked, said):
    with pytest.raises(tt.TwotrackError, match=said):
        check_inquiry(experiment, asked, Size(20, 1))


def test_too_few_draws_tell_nothing(experiment):
    with pytest.raises(tt.TwotrackError, match="20 at least"):
        find_sensitivity(
            experiment, check_inquiry(experiment, Inquiry("trucks", 2023, tt.Scenario()), Size(3, 1)), Size(3, 1)
        )
