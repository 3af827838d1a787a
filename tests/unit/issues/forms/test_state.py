"""The state: money under way, institutions, arrests and capture, in closed form."""

import numpy as np
import pytest

from twotrack.issues.state import equations as state
from unit.issues.forms.medians import numbers, struct_of

pytestmark = pytest.mark.usefixtures("_strict")


@pytest.fixture(scope="module")
def p(_strict):
    return numbers("state")


def levers(p, **told):
    usual = {"mx_arrest_effort": 1, "us_security_assistance": p.assistance_at_start}
    return struct_of(state, "Levers", **(usual | told))


def start(p):
    return state.initial(struct_of(state, "Drivers"), p)


def change(p, stocks, chosen, joint_work=1.0):
    return state.flows(
        stocks, struct_of(state, "Inputs", joint_work=joint_work), struct_of(state, "Drivers"), chosen, p
    )


def test_money_and_institutions_start_in_balance_where_agencies_work_together(p):
    found = change(p, start(p), levers(p))
    assert float(found.assistance_under_way) == pytest.approx(0, abs=1e-9 * float(p.assistance_at_start))
    assert float(found.institutions) == pytest.approx(0, abs=1e-12)


def test_money_arrives_after_its_delay_whole(p):
    stocks = start(p)
    delivered = state.assistance_delivered(stocks, p)
    assert float(delivered) == pytest.approx(float(stocks.assistance_under_way / p.assistance_delay))
    none = change(p, stocks, levers(p, us_security_assistance=0))
    assert float(none.assistance_under_way) == pytest.approx(-float(delivered))


@pytest.mark.parametrize("joint_work", [0.0, 0.4, 1.0])
def test_a_part_of_the_money_needs_agencies_that_work_together(p, joint_work):
    usable = float(state.usable_share(struct_of(state, "Inputs", joint_work=joint_work), p))
    assert usable == pytest.approx(1 - float(p.cooperation_dependence) * (1 - joint_work))


def test_arrests_are_in_proportion_to_effort_and_lower_where_governments_are_captured(p):
    once, twice = (np.asarray(state.arrest_rate(start(p), levers(p, mx_arrest_effort=effort), p)) for effort in (1, 2))
    np.testing.assert_allclose(twice, 2 * once)
    assert (once > 0).all()
    free = struct_of(state, "Stocks", institutions=start(p).institutions)
    found = np.asarray(state.arrest_rate(free, levers(p), p))
    np.testing.assert_allclose(once / found, 1 - float(p.cooptation_shield) * np.asarray(p.cooptation_at_start))


def test_justice_reform_works_once_it_is_in_force(p):
    stocks = start(p)
    before = np.asarray(state.arrest_rate(stocks, levers(p, mx_justice_reform=1), p))
    np.testing.assert_array_equal(before, state.arrest_rate(stocks, levers(p), p))
    coming = change(p, stocks, levers(p, mx_justice_reform=1))
    assert float(coming.justice_reform_in_force) == pytest.approx(1 / float(p.justice_reform_delay))
    there = struct_of(
        state, "Stocks", institutions=stocks.institutions, justice_reform_in_force=1, cooptation=stocks.cooptation
    )
    np.testing.assert_allclose(
        np.asarray(state.arrest_rate(there, levers(p), p)) / before, 1 + float(p.justice_reform_gain)
    )


@pytest.mark.parametrize("reform", [0.0, 1.0])
def test_capture_comes_to_rest_where_capture_and_turnover_meet(p, reform):
    """At rest c / (1 - c) = capture / (turnover + reform)."""
    freed = float(p.turnover_rate) + reform * float(p.cooptation_reform_rate)
    rest = float(p.capture_rate) / (float(p.capture_rate) + freed)
    stocks = struct_of(state, "Stocks", cooptation=rest)
    found = np.asarray(state.capture(stocks, levers(p, mx_cooptation_reform=reform), p))
    np.testing.assert_allclose(found, 0, atol=1e-15)
    all_free, all_captured = (struct_of(state, "Stocks", cooptation=share) for share in (0, 1))
    assert (np.asarray(state.capture(all_free, levers(p), p)) > 0).all()
    assert (np.asarray(state.capture(all_captured, levers(p), p)) < 0).all()


def test_forces_are_told_as_they_are_ordered(p):
    found = state.signals(start(p), levers(p, mx_army_deployment=50_000, mx_guard_deployment=700), p)
    assert float(found.army) == 50_000
    np.testing.assert_array_equal(found.guard, 700)
