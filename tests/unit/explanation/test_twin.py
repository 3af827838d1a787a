"""The twin finds what was planted, knows nothing of the future, and reverts to the null where there is nothing."""

from dataclasses import replace

import numpy as np
import pytest
from made_panel import drivers_of, panel_of, shuffled

from twotrack.explanation.accounts import NULL
from twotrack.explanation.twin.attribution import attribute
from twotrack.explanation.twin.design import past_of
from twotrack.explanation.twin.gibbs import Posterior, Sweeps, sample
from twotrack.explanation.twin.members import ALL, member_names, names_without_one, prior_sd, without
from twotrack.explanation.twin.predict import TwinFit, log_densities, log_student, repeat
from twotrack.explanation.twin.score import score_origin
from twotrack.explanation.twin.stacking import block_places, cases, stack_ahead, stacking_weights, weights_with_bands

SHORT = Sweeps(warm=20, kept=40)


@pytest.fixture(scope="module")
def planted():
    rng = np.random.default_rng(3)
    drivers = drivers_of(rng)
    return panel_of(rng, drivers, 0.2), drivers


@pytest.fixture(scope="module")
def densities(planted):
    panel, drivers = planted
    found = [score_origin(panel, drivers, year, SHORT).densities for year in range(2006, 2013)]
    return np.array([[one[name] for name in member_names(drivers)] for one in found])


def test_a_planted_driver_is_found(planted):
    panel, drivers = planted
    past = past_of(panel, drivers, 2013)
    rng = np.random.default_rng(1)
    found = sample(past.growth, past.regressors, prior_sd(ALL, drivers), rng, Sweeps(100, 200)).coefficients
    low, high = np.quantile(found[:, 4], (0.05, 0.95))
    assert low > 0.05
    assert high < 0.3
    assert abs(found[:, 6].mean()) < 0.05


def test_a_member_without_an_account_holds_all_the_others(planted):
    _, drivers = planted
    rest, one = prior_sd(without("second"), drivers), prior_sd("first", drivers)
    assert np.array_equal(rest, one)
    assert not np.array_equal(rest, prior_sd(ALL, drivers))
    assert names_without_one(drivers) == ("without_first", "without_second")
    kept = drivers.without("second")
    assert kept.accounts == ("first", "first")
    assert np.array_equal(kept.values, drivers.values[:2])


def test_to_leave_out_what_was_planted_costs(planted):
    panel, drivers = planted
    scores = [one for year in range(2006, 2013) for one in score_origin(panel, drivers, year, SHORT).scores]
    cost = {
        name: np.mean([a.log_score - b.log_score for a, b in zip(of(ALL), of(without(name)), strict=True)])
        for name in ("first", "second")
        for of in [lambda member: [s for s in scores if (s.member, s.horizon) == (member, 1)]]
    }
    assert cost["first"] > 0.1
    assert cost["second"] < cost["first"] / 4


def test_the_account_that_was_planted_gets_the_weight(planted, densities):
    members = member_names(planted[1])
    weights = dict(zip(members, stacking_weights(cases(densities)), strict=True))
    assert weights["first"] + weights[ALL] > 0.5
    assert weights["second"] < 0.2
    assert stack_ahead(densities, members.index(NULL)).difference > 0
    bands = {one.member: one for one in weights_with_bands(densities, members)}
    assert all(0 <= one.low <= one.high <= 1 for one in bands.values())


@pytest.mark.parametrize("origin", [2006, 2010])
def test_a_lie_about_the_future_changes_no_forecast(planted, origin):
    panel, drivers = planted
    end = panel.at(origin) + 1
    homicides, values = panel.homicides.copy(), drivers.values.copy()
    homicides[end:], values[:, end:] = 50 * homicides[end:], 100.0
    lied = replace(panel, homicides=homicides), replace(drivers, values=values)
    centres = []
    for one, given in ((panel, drivers), lied):
        past = past_of(one, given, origin)
        rng = np.random.default_rng(1)
        fitted = TwinFit(one, given, past, sample(past.growth, past.regressors, prior_sd(ALL, given), rng, SHORT))
        first = fitted.start(origin)
        second = fitted.go_on(first, fitted.draw(first, rng), given.held_from(end - 1)[:, end])
        centres.append((first.mean, second.mean))
    assert np.array_equal(centres[0][0], centres[1][0])
    assert np.array_equal(centres[0][1], centres[1][1])


def test_accounts_that_drive_nothing_get_nothing_for_sure():
    rng = np.random.default_rng(11)
    drivers = drivers_of(rng)
    panel = panel_of(rng)
    past = past_of(panel, drivers, 2013)
    posterior = sample(past.growth, past.regressors, prior_sd(ALL, drivers), rng, Sweeps(50, 100))
    found = {part.player: part for part in attribute(panel, drivers, posterior, 2006, 2010, "absent").parts}
    assert all(found[name].low < 0 < found[name].high for name in ("first", "second"))


def test_the_order_of_states_changes_no_standard_regressor(planted):
    panel, drivers = planted
    order = np.random.default_rng(2).permutation(len(panel.states))
    moved = past_of(*shuffled(panel, drivers, order), 2010)
    assert moved.regressors == pytest.approx(past_of(panel, drivers, 2010).regressors[:, order], abs=1e-9)


def test_a_driver_that_never_moved_says_nothing(planted):
    panel, drivers = planted
    values = drivers.values.copy()
    values[0, : panel.at(2008)] = 1.0
    past = past_of(panel, replace(drivers, values=values), 2008)
    assert not past.regressors[..., 4].any()


def test_held_drivers_keep_their_level_and_have_no_growth(planted):
    _, drivers = planted
    held = drivers.held_from(5)
    assert np.array_equal(held[:, :6], drivers.values[:, :6])
    assert (held[0, 6:] == drivers.values[0, 5]).all()
    assert not held[1, 6:].any()


def test_a_density_integrates_to_one(planted):
    panel, drivers = planted
    count = len(panel.states)
    one = repeat(
        Posterior(np.zeros(1), np.zeros((1, 8)), np.zeros((1, 3)), np.full((1, count), 0.2), np.array([0.3])), 1
    )
    fitted = TwinFit(panel, drivers, past_of(panel, drivers, 2010), one)
    grid = np.linspace(-12, 12, 4001)
    total = sum(np.exp(log_densities(fitted, np.zeros((1, count)), np.full(count, y)).states[0]) for y in grid)
    assert total * (grid[1] - grid[0]) == pytest.approx(1, abs=1e-3)
    assert log_student(np.zeros(1), np.ones(1))[0] == pytest.approx(np.log(0.375))


def test_the_stack_of_one_member_is_that_member():
    assert stacking_weights(np.log(np.random.default_rng(1).uniform(size=(9, 1)))).tolist() == [1.0]


def test_blocks_of_years_follow_one_another():
    places = block_places(9, np.random.default_rng(1))
    assert len(places) == 9
    assert (np.diff(places[:4]) == 1).all()
