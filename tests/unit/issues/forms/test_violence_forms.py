"""Violence: members who move are no more and no fewer; arrests, prison and the dead in closed form."""

import jax.numpy as jnp
import numpy as np
import pytest

from twotrack.base import forms
from twotrack.issues.violence import anchoring, organisations
from twotrack.issues.violence import equations as violence
from unit.issues.forms.medians import numbers, struct_of
from unit.issues.forms.violence_case import HOME, INHABITANTS, at_reference, inputs, levers

pytestmark = pytest.mark.usefixtures("_strict")


@pytest.fixture(scope="module")
def p(_strict):
    return numbers("violence")


@pytest.fixture(scope="module")
def drivers(_strict):
    return struct_of(violence, "Drivers", population=INHABITANTS)


@pytest.fixture(scope="module")
def stocks(p, drivers):
    return violence.initial(drivers, p)


def test_members_who_move_next_door_are_no_more_and_no_fewer(stocks, p):
    moved = np.asarray(violence.expansion(stocks, p))
    assert np.abs(moved).max() > 0
    np.testing.assert_allclose(moved.sum(axis=1), 0, atol=1e-9 * float(stocks.members.sum()))


def test_members_who_break_away_stay_in_their_state(stocks, p):
    moved = np.asarray(violence.break_away(stocks, levers(removed=1), p))
    assert np.abs(moved[:, HOME]).max() > 0
    np.testing.assert_allclose(moved.sum(axis=0), 0, atol=1e-9 * float(stocks.members.sum()))
    assert np.abs(np.delete(moved, HOME, axis=1)).max() == 0


def test_leaders_fall_in_proportion_to_the_members_of_their_blocs(stocks):
    found = np.asarray(organisations.removals_by_bloc(stocks, levers(removed=0.5)))
    np.testing.assert_allclose(found.sum(axis=0)[HOME], 0.5)
    np.testing.assert_allclose(
        found[:, HOME] / 0.5, np.asarray(stocks.members[:, HOME] / stocks.members[:, HOME].sum())
    )


def test_recruits_are_in_proportion_to_members_and_the_seed_at_the_usual_arrests(stocks, p, drivers):
    usual = at_reference(p, drivers)
    found = violence.recruitment(stocks, usual, drivers, levers(), p)
    seed = p.seed_share * organisations.start_members(drivers, p)
    np.testing.assert_allclose(found, float(p.recruitment_rate) * np.asarray(stocks.members + seed), rtol=1e-9)
    fewer = violence.recruitment(stocks, usual, drivers, levers(mx_prevention=2), p)
    np.testing.assert_allclose(np.asarray(fewer / found), np.exp(-2 * float(p.prevention_effect)))
    tenth = violence.recruitment(stocks, usual, drivers, levers(mx_recruitment_reduction=0.1), p)
    np.testing.assert_allclose(np.asarray(tenth / found), 0.9)


def test_others_enter_where_nobody_is_left(p, drivers):
    empty = struct_of(violence, "Stocks")
    entering = violence.recruitment(empty, at_reference(p, drivers), drivers, levers(), p)
    wanted = p.recruitment_rate * p.seed_share * organisations.start_members(drivers, p)
    np.testing.assert_allclose(entering, wanted, rtol=1e-9)
    assert float(entering.min()) > 0


@pytest.mark.parametrize("times", [0.5, 2, 4])
def test_a_share_of_those_arrested_beyond_the_usual_is_replaced(stocks, p, drivers, times):
    usual, more = (at_reference(p, drivers, arrest_rate=n * p.usual_arrest_rate) for n in (1, times))
    recruits, arrested = (
        np.asarray(verb(stocks, more, drivers, levers(), p) - verb(stocks, usual, drivers, levers(), p))
        for verb in (violence.recruitment, violence.arrests)
    )
    np.testing.assert_allclose(recruits, float(p.replacement_share) * arrested, rtol=1e-9)


def test_prisoners_are_released_after_their_sentence_and_some_return(stocks, p):
    out, back = np.asarray(violence.releases(stocks, p)), np.asarray(violence.returns(stocks, p))
    np.testing.assert_allclose(out, np.asarray(stocks.held) / (8.71 * 12), rtol=1e-9)
    np.testing.assert_allclose(back.sum(axis=0), float(p.return_share) * out, rtol=1e-9)


def test_what_moves_in_a_month_is_members_prisoners_and_the_dead(stocks, p, drivers):
    """Members and prisoners change by recruits, less the dead, those who leave, and those released who stay away."""
    seen = (stocks, inputs(p), drivers, levers(removed=1), p)
    change, made = violence.flows(*seen), violence.measures(*seen)
    moved = np.asarray(change.members).sum() + np.asarray(change.held).sum()
    left = violence.drop_out(stocks, drivers, p).sum() + (1 - p.return_share) * violence.releases(stocks, p).sum()
    assert moved == pytest.approx(float(made.recruits.sum() - made.members_killed.sum() - left), rel=1e-9)


def test_arrests_are_a_rate_up_to_half_of_their_bound(stocks, p, drivers):
    few = violence.arrests(stocks, at_reference(p, drivers, arrest_rate=1e-6), drivers, levers(), p)
    np.testing.assert_allclose(np.asarray(few / stocks.members), 1e-6, rtol=1e-9)
    many = violence.arrests(stocks, inputs(p, arrest_rate=1e6), drivers, levers(), p)
    assert float((many / stocks.members).max()) <= 1 / float(p.least_time_to_arrest)
    left_alone = violence.arrests(stocks, inputs(p), drivers, levers(targeting=0), p)
    assert float(jnp.abs(left_alone).max()) == 0


@pytest.mark.parametrize("same", [0.1, 1, 5])
def test_weights_that_are_the_same_for_all_change_nothing(stocks, p, drivers, same):
    found = violence.arrests(stocks, inputs(p), drivers, levers(targeting=same), p)
    usual = violence.arrests(stocks, inputs(p), drivers, levers(), p)
    np.testing.assert_allclose(found, usual, rtol=1e-12)


def test_targeting_moves_arrests_between_blocs_and_not_their_total(stocks, p, drivers):
    only = np.eye(stocks.members.shape[0])[1]
    weights = levers(targeting=1 + 4 * only)
    found, usual = (violence.arrests(stocks, inputs(p), drivers, chosen, p) for chosen in (weights, levers()))
    np.testing.assert_allclose(found.sum(axis=0), usual.sum(axis=0), rtol=1e-12)
    assert (np.asarray(found / usual)[1] > 1).all()
    assert (np.asarray(found / usual)[0] < 1).all()


def test_nobody_is_killed_more_than_the_ceiling_says(stocks, p, drivers):
    hot = struct_of(violence, "Stocks", members=stocks.members, fast=20.0)
    found = np.asarray(violence.killing_rate(hot, inputs(p), drivers, p))
    assert found.max() < float(p.killing_rate_ceiling)
    assert found.min() > 0.9 * float(p.killing_rate_ceiling)
    calm = struct_of(violence, "Stocks", members=stocks.members, fast=-800.0)
    assert float(violence.killing_rate(calm, inputs(p), drivers, p).max()) == 0


@pytest.mark.parametrize("asked", [0.01, 0.4, 0.8, 1.2, 50.0])
def test_what_killing_cannot_reach_goes_to_the_others_killed(stocks, p, asked):
    """Members and others killed make the level asked for, while the factor on the others is below half its rise."""
    o, members = float(p.others_killed_ratio), stocks.members.sum(axis=0)
    factor = np.asarray(anchoring.others_factor_wanted(asked * (1 + o) * members, stocks, p))
    reached = float(forms.soft_ceiling(jnp.asarray(asked), p.killing_rate_ceiling))
    if asked <= 0.5:
        np.testing.assert_array_equal(factor, 1)
    elif asked < 1:
        np.testing.assert_allclose(reached * (1 + o * factor), asked * (1 + o), rtol=1e-9)
    assert (factor < float(p.others_factor_most)).all()


def test_the_killing_of_the_start_makes_the_homicides_of_the_start(stocks, p, drivers):
    """At the start's weapons and with forces at their reference."""
    found = violence.measures(stocks, at_reference(p, drivers), drivers, levers(), p).homicides
    np.testing.assert_allclose(found, np.asarray(p.start_homicide_rate * drivers.population), rtol=1e-9)
