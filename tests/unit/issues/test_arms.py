"""Arms alone: every firearm is somewhere, the ban ends, seizures and interdiction take theirs."""

import numpy as np
import pytest
from alone_runs import Alone, at

from twotrack.tables.axes import codes
from twotrack.tables.issue_tables import ISSUES, read_issue

MEMBERS = read_issue(ISSUES / "arms").parameters["members_reference"].prior.median / len(codes("state"))
ISSUE = Alone("arms", violence={"members": np.full(len(codes("state")), MEMBERS)})


@pytest.fixture(scope="module")
def record(_strict):
    return ISSUE.run()


@pytest.mark.parametrize("settings", [(), [("mx_arms_seizures", "2010-01", 5)], [("us_dealer_rules", "2010-01", 1)]])
def test_every_firearm_is_carried_south_lost_seized_or_there(settings):
    found = ISSUE.run(settings)
    stock = found.at_year_ends("handguns") + found.at_year_ends("rifles")
    lost = float(ISSUE.number("loss_rate")) * found["firearms"]
    moved = (found["weapons_trafficked"] - found["firearms_seized"] - lost).reshape(-1, 12).sum(axis=1)
    np.testing.assert_allclose(np.diff(stock), moved[1:], rtol=1e-9, atol=1e-6 * stock[0])


def test_the_end_of_the_ban_brings_rifles_from_october_2004_on(record):
    held = ISSUE.run([("us_assault_weapons_ban", "2000-01", 1)])
    ratio = record["rifle_availability"] / held["rifle_availability"]
    np.testing.assert_allclose(ratio[: at("2004-10")], 1, rtol=1e-12)
    assert (np.diff(ratio[at("2004-10") :]) > 0).all()
    # Beyond what more rifles a purchase bring there is nothing to gain.
    assert ratio[-1] < np.exp(float(ISSUE.number("ban_effect")))


def test_where_nothing_is_carried_south_what_is_there_wears_out(record):
    closed = ISSUE.run([("us_southbound_interdiction", "2022-01", 1)])
    months = slice(at("2022-01"), None)
    assert closed["weapons_trafficked"][months].max() == 0
    left = closed["firearms"][months]
    rate = -np.log(left[1:] / left[:-1])
    np.testing.assert_allclose(rate, rate[0], rtol=1e-6)
    assert rate[0] == pytest.approx(
        float(ISSUE.number("loss_rate") + ISSUE.number("seizure_rate") * recorded_effort()), rel=1e-4
    )
    np.testing.assert_array_equal(closed["firearms"][: at("2022-01")], record["firearms"][: at("2022-01")])


def recorded_effort():
    """Effort of seizures at its last recorded level, from what it seizes."""
    found = ISSUE.run()
    return found["firearms_seized"][-1] / (ISSUE.number("seizure_rate") * found["firearms"][-1])


def test_twice_the_effort_seizes_more_at_first_and_leaves_less(record):
    once, twice = record["firearms_seized"], ISSUE.run([("mx_arms_seizures", "2022-01", 2 * recorded_effort())])
    first = at("2022-01")
    assert 1.9 < twice["firearms_seized"][first] / once[first] < 2
    assert twice["firearms"][-1] < record["firearms"][-1]


def test_every_draw_is_finite_and_no_stock_runs_below_nothing():
    for draw in range(20):
        found = ISSUE.run([("mx_arms_seizures", "2022-01", 5)], draw)
        assert found.finite
        assert min(found.at_year_ends(name).min() for name in ("handguns", "rifles")) > 0
