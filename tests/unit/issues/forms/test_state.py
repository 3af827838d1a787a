"""The state: money under way, institutions, arrests and capture, in closed form."""

import numpy as np
import pytest

from twotrack.base.months import month_index
from twotrack.issues.state import equations as state
from twotrack.policy.span import DEFAULT_SPAN
from twotrack.tables.axes import codes
from twotrack.world.assemble import shipped_world
from twotrack.world.exogenous import driver_path
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


def change(p, stocks, chosen, joint_work=1.0, alternation=0.0):
    inhabitants = struct_of(state, "Drivers", population=1e6, alternation=alternation)
    return state.flows(stocks, struct_of(state, "Inputs", joint_work=joint_work), inhabitants, chosen, p)


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


def at_reference(p, income=1.0, density=1.0):
    """Inputs and inhabitants with income and members per head at so many times their references; no alternation."""
    inhabitants = struct_of(state, "Drivers", population=1e6)
    members = density * float(p.density_reference) * 1e6
    return struct_of(state, "Inputs", export_income=income * p.export_income_reference, members=members), inhabitants


def captured(p, stocks, reform=0.0, **times):
    """Change of the captured share, by state."""
    return np.asarray(state.capture(stocks, *at_reference(p, **times), levers(p, mx_cooptation_reform=reform), p))


@pytest.mark.parametrize("reform", [0.0, 1.0])
def test_capture_comes_to_rest_where_capture_and_turnover_meet(p, reform):
    """At rest c / (1 - c) = capture / (turnover + reform)."""
    freed = float(p.turnover_rate) + reform * float(p.cooptation_reform_rate)
    rest = float(p.capture_rate) / (float(p.capture_rate) + freed)
    np.testing.assert_allclose(captured(p, struct_of(state, "Stocks", cooptation=rest), reform), 0, atol=1e-15)
    all_free, all_captured = (struct_of(state, "Stocks", cooptation=share) for share in (0, 1))
    assert (captured(p, all_free) > 0).all()
    assert (captured(p, all_captured) < 0).all()


@pytest.mark.parametrize(("what", "elasticity"), [("income", "capture_income_elasticity"),
                                                  ("density", "capture_density_elasticity")])  # fmt: skip
def test_capture_answers_to_money_and_to_presence_by_its_elasticities(what, elasticity):
    free = struct_of(state, "Stocks")
    none = numbers("state", **{elasticity: 0.0})
    np.testing.assert_array_equal(captured(none, free, **{what: 3.0}), captured(none, free))
    some = numbers("state", **{elasticity: 0.5})
    np.testing.assert_allclose(captured(some, free, **{what: 3.0}) / captured(some, free), 2)
    assert np.isfinite(captured(some, free, **{what: 0.0})).all()


def test_without_its_elasticities_capture_is_the_same_everywhere():
    """As in version 0.1: rate × free − (turnover + reform) × captured, whatever the organisations earn and are."""
    none = numbers("state", capture_income_elasticity=0.0, capture_density_elasticity=0.0)
    stocks = struct_of(state, "Stocks", cooptation=0.3)
    freed = float(none.turnover_rate) + float(none.cooptation_reform_rate)
    for times in (0.1, 1.0, 7.0):
        found = captured(none, stocks, reform=1.0, income=times, density=times)
        np.testing.assert_allclose(found, float(none.capture_rate) * 0.7 - freed * 0.3, rtol=1e-12)


def test_protection_that_is_broken_beyond_the_usual_is_told_for_a_year(p):
    stocks = struct_of(state, "Stocks", cooptation=0.4)
    none, full = (change(p, stocks, levers(p, mx_cooptation_reform=effort)) for effort in (0, 1))
    np.testing.assert_array_equal(none.protection_broken, 0)
    freed = 0.4 * float(p.cooptation_reform_rate)
    np.testing.assert_allclose(full.protection_broken, freed / float(p.protection_window))
    # A whole government freed in a month stands at one a year, and is forgotten at the pace of the window.
    whole = struct_of(state, "Stocks", protection_broken=1 / float(p.protection_window))
    np.testing.assert_allclose(12 * np.asarray(state.signals(whole, levers(p), p).protection_broken), 1)
    np.testing.assert_allclose(change(p, whole, levers(p)).protection_broken, -1 / float(p.protection_window) ** 2)


def test_alternation_frees_its_share_where_it_happens_and_is_broken_protection(p):
    stocks, here = struct_of(state, "Stocks", cooptation=0.4), np.arange(len(codes("state"))) == 2
    usual, changed = (change(p, stocks, levers(p), alternation=level) for level in (0.0, here))
    freed = np.where(here, 0.4 * float(p.alternation_freed_share), 0)
    np.testing.assert_allclose(np.asarray(usual.cooptation) - np.asarray(changed.cooptation), freed, atol=1e-15)
    np.testing.assert_allclose(changed.protection_broken, freed / float(p.protection_window), atol=1e-15)
    none = numbers("state", alternation_freed_share=0.0)
    for name in ("cooptation", "protection_broken"):
        without = getattr(change(none, stocks, levers(none), alternation=here), name)
        np.testing.assert_array_equal(without, getattr(change(none, stocks, levers(none)), name))


def test_alternations_are_those_of_the_record():
    """Sixty governments changed party from 2000 to 2021; Tamaulipas first in 2016, the State of Mexico never."""
    row = shipped_world().issue("state").tables.drivers["alternation"]
    path = driver_path(row, DEFAULT_SPAN)
    past = path[: DEFAULT_SPAN.replay_until + 1 - DEFAULT_SPAN.first]
    assert set(np.unique(path)) == {0.0, 1.0}
    assert past.sum() == 60
    by_state = dict(zip(codes("state"), past.sum(axis=0), strict=True))
    assert {s for s, n in by_state.items() if n == 0} == {"MX-COA", "MX-GUA", "MX-HID", "MX-MEX"}
    first = int(np.argmax(past[:, codes("state").index("MX-TAM")]))
    assert first == month_index("2016-10") - DEFAULT_SPAN.first
    # A projection repeats the last six years.
    np.testing.assert_array_equal(path[264 : 264 + 72], past[-72:])


def test_forces_are_told_as_they_are_ordered(p):
    found = state.signals(start(p), levers(p, mx_army_deployment=50_000, mx_guard_deployment=700), p)
    assert float(found.army) == 50_000
    np.testing.assert_array_equal(found.guard, 700)
