"""Violence: what moves members between states and blocs keeps their number; arrests, wars and pulses in closed form."""

import jax.numpy as jnp
import numpy as np
import pytest

from twotrack.issues.violence import equations as violence
from twotrack.tables.axes import codes
from unit.issues.forms.medians import numbers, struct_of

pytestmark = pytest.mark.usefixtures("_strict")

HOME = codes("state").index("MX-CHH")


@pytest.fixture(scope="module")
def p(_strict):
    return numbers("violence")


@pytest.fixture(scope="module")
def drivers(_strict):
    return struct_of(violence, "Drivers", population=1e6 * np.arange(1, 33))


@pytest.fixture(scope="module")
def stocks(p, drivers):
    return violence.initial(drivers, p)


def levers(targeting=1.0, removed=0.0, **told):
    leaders = np.zeros(32)
    leaders[HOME] = removed
    return struct_of(violence, "Levers", mx_arrest_targeting=targeting, mx_leader_removals=leaders, **told)


def inputs(p, **told):
    usual = {"export_income": p.export_income_reference, "rifle_availability": 1, "arrest_rate": 0.004}
    return struct_of(violence, "Inputs", **(usual | told))


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
    found = np.asarray(violence.removals_by_bloc(stocks, levers(removed=0.5)))
    np.testing.assert_allclose(found.sum(axis=0)[HOME], 0.5)
    np.testing.assert_allclose(
        found[:, HOME] / 0.5, np.asarray(stocks.members[:, HOME] / stocks.members[:, HOME].sum())
    )


def test_recruits_are_in_proportion_to_members_at_the_usual_income(stocks, p):
    found = violence.recruitment(stocks, inputs(p), levers(), p)
    np.testing.assert_allclose(found, float(p.recruitment_rate) * np.asarray(stocks.members))
    fewer = violence.recruitment(stocks, inputs(p), levers(mx_prevention=2), p)
    np.testing.assert_allclose(np.asarray(fewer / found), np.exp(-2 * float(p.prevention_effect)))


def test_arrests_are_a_rate_while_rare_and_bounded_where_many(stocks, p, drivers):
    at_reference = {"army": p.forces_reference * drivers.population.sum()}
    few = violence.arrests(stocks, inputs(p, arrest_rate=1e-6, **at_reference), drivers, levers(), p)
    np.testing.assert_allclose(np.asarray(few / stocks.members), 1e-6, rtol=1e-4)
    many = violence.arrests(stocks, inputs(p, arrest_rate=1e6), drivers, levers(), p)
    assert float((many / stocks.members).max()) <= 1 / float(p.least_time_to_arrest)
    left_alone = violence.arrests(stocks, inputs(p), drivers, levers(targeting=0), p)
    assert float(jnp.abs(left_alone).max()) == 0


def test_there_is_no_war_and_no_rivalry_at_the_start(stocks, p):
    np.testing.assert_allclose(violence.rivalry(stocks, p), 0, atol=1e-14)
    np.testing.assert_allclose(violence.war_intensity(stocks, p), 1)


def test_one_leader_raises_killing_by_its_effect_over_the_window(p):
    """The mean over six months of a pulse of one leader is the published effect, at home and next door."""
    left = np.zeros(32)
    left[HOME] = float(p.leader)
    pulse = np.asarray(violence.succession_pulse(struct_of(violence, "Stocks", succession=left), p))
    six_months = float(p.removal_delay / p.removal_window * (1 - jnp.exp(-p.removal_window / p.removal_delay)))
    neighbours = np.flatnonzero(np.asarray(p.neighbours)[:, HOME])
    assert pulse[HOME] * six_months == pytest.approx(float(p.removal_effect))
    np.testing.assert_allclose(pulse[neighbours] * six_months, float(p.removal_effect_next_door))
    assert np.abs(np.delete(pulse, [HOME, *neighbours])).max() == 0


def test_nobody_is_killed_more_than_the_ceiling_says(stocks, p, drivers):
    hot = struct_of(violence, "Stocks", members=stocks.members, fast=20.0)
    found = np.asarray(violence.killing_rate(hot, inputs(p), drivers, p))
    assert found.max() < float(p.killing_rate_ceiling)
    assert found.min() > 0.9 * float(p.killing_rate_ceiling)


def test_the_killing_of_the_start_makes_the_homicides_of_the_start(stocks, p, drivers):
    """At the start's weapons and with forces at their reference."""
    at_reference = {"army": p.forces_reference * drivers.population.sum()}
    found = violence.measures(stocks, inputs(p, **at_reference), drivers, levers(), p).homicides
    np.testing.assert_allclose(found, np.asarray(p.start_homicide_rate * drivers.population), rtol=1e-9)
