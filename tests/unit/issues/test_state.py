"""The state alone: money is neither made nor lost, capture has a history, alternation and reform break protection."""

import numpy as np
import pytest
from alone_runs import Alone, at

from twotrack.policy.recorded import recorded_path
from twotrack.policy.setting import levers
from twotrack.policy.span import DEFAULT_SPAN
from twotrack.tables.axes import codes

STATES = codes("state")
ISSUE = Alone(
    "state",
    diplomacy={"working_security_cooperation": 1.0},
    drugs={"export_income": 8e9 / 12},
    violence={"members": np.full(len(STATES), 4000.0)},
)
NO_ANSWER = {"capture_income_elasticity": 0.0, "capture_density_elasticity": 0.0, "alternation_freed_share": 0.0}


@pytest.fixture(scope="module")
def record(_strict):
    return ISSUE.run()


def test_money_granted_is_delivered_or_under_way(record):
    granted = recorded_path("us_security_assistance", levers()["us_security_assistance"], DEFAULT_SPAN)
    delivered = record["assistance_delivered"].reshape(-1, 12).sum(axis=1)
    under_way = record.at_year_ends("assistance_under_way")
    a_year = 1e6 / 12 * granted.reshape(-1, 12).sum(axis=1)
    np.testing.assert_allclose(np.diff(under_way), (a_year - delivered)[1:], rtol=1e-6, atol=1)


def test_the_captured_share_has_a_history():
    paths = [ISSUE.run((), draw)["cooptation_mean"].reshape(-1, 12).mean(axis=1) for draw in range(30)]
    assert np.median(paths, axis=0)[:22].std() > 0.01


def test_without_its_answers_capture_is_a_balance_of_two_rates():
    """As in version 0.1: C(t) = C* + (C0 - C*) e^(-(c + v) t) with C* = c / (c + v)."""
    found = ISSUE.run(**NO_ANSWER)
    captured, freed = float(ISSUE.number("capture_rate")), float(ISSUE.number("turnover_rate"))
    rest = captured / (captured + freed)
    start = ISSUE.number("cooptation_at_start")
    for year in (2000, 2010, 2035):
        months = 12 * (year + 1 - 2000)
        wanted = rest + (start - rest) * np.exp(-(captured + freed) * months)
        np.testing.assert_allclose(found.at_year_ends("cooptation")[year - 2000], wanted, rtol=1e-8)
    assert np.abs(found["protection_broken"]).max() == 0


@pytest.mark.parametrize("draw", [None, 0, 1, 2, 3, 4])
def test_where_another_party_takes_office_fewer_are_captured_and_protection_is_broken(draw):
    """Within a year, in every draw; where no other party came to power nothing changes."""
    some, none = ISSUE.run((), draw), ISSUE.run((), draw, alternation_freed_share=0.0)
    place, never = STATES.index("MX-TAM"), STATES.index("MX-MEX")
    year = 2016 - 2000
    before, after = (some.at_year_ends("cooptation")[y, place] for y in (year - 1, year))
    assert before == none.at_year_ends("cooptation")[year - 1, place]
    assert after < none.at_year_ends("cooptation")[year, place]
    broken = some["protection_broken"][:, place]
    assert np.abs(broken[: at("2016-10")]).max() == 0
    assert broken[at("2016-10") : at("2017-10")].min() > 0
    assert np.abs(some["protection_broken"][:, never]).max() == 0
    np.testing.assert_array_equal(some.at_year_ends("cooptation")[:, never], none.at_year_ends("cooptation")[:, never])


def test_reform_frees_and_what_it_broke_is_forgotten(record):
    some = ISSUE.run([("mx_cooptation_reform", "2023-01", 1), ("mx_cooptation_reform", "2025-01", 0)])
    more = (some["protection_broken"] - record["protection_broken"]).mean(axis=1)
    assert np.abs(more[: at("2023-01")]).max() == 0
    assert more[at("2023-12")] > 0
    assert more[at("2031-01")] < 0.05 * more[at("2024-12")]
    free = some.at_year_ends("cooptation") < record.at_year_ends("cooptation")
    assert free[2023 - 2000 :].all()


def test_captured_shares_stay_shares_in_every_draw():
    for draw in range(20):
        found = ISSUE.run([("mx_cooptation_reform", "2010-01", 1)], draw)
        assert found.finite
        share = found.at_year_ends("cooptation")
        assert 0 < share.min() <= share.max() < 1
