"""Border: what the package ships of it, and what a duty costs."""

import jax.numpy as jnp
import numpy as np
import pytest
from border_runs import at, border_setup, median, since, years_of

from twotrack.evidence.series import load_series
from twotrack.issues.border import equations, trade
from twotrack.policy.paths import lever_paths
from twotrack.policy.scenario import Scenario
from twotrack.policy.span import DEFAULT_SPAN
from twotrack.tables.axes import codes


@pytest.fixture(scope="module")
def border(_strict):
    """Everything a run needs, at the priors."""
    return border_setup()


# --- what is shipped


def test_series_are_those_that_bts_published():
    table = load_series("bts/crossings").table.set_index("month")
    assert table.loc["2020-04", ["pedestrians", "trucks"]].tolist() == [916_801, 402_091]
    assert table.loc["2019-01":"2019-12", "pedestrians"].sum() == 49_175_926
    assert table.loc["2000-01":"2000-12", "personal_vehicles"].sum() == 92_287_520
    trade = load_series("census/goods_trade").table.set_index("month")
    assert trade.loc["2019-01":"2019-12"].to_numpy().sum() == pytest.approx(612_800, abs=100)


@pytest.mark.parametrize("name", ["bts/crossings_season", "census/goods_trade_season"])
def test_a_season_is_twelve_factors_of_mean_one(name):
    table = load_series(name).table
    assert len(table) == 12
    np.testing.assert_allclose(table.drop(columns="month").mean(), 1, atol=1e-4)


@pytest.mark.parametrize(
    ("number", "column"),
    [
        ("base_pedestrians", "pedestrians"),
        ("base_personal_vehicles", "personal_vehicles"),
        ("base_vehicle_passengers", "vehicle_passengers"),
        ("base_trucks", "trucks"),
    ],
)
def test_base_levels_are_the_official_ones_of_2019(border, number, column):
    table = load_series("bts/crossings_year").table
    wanted = table[table["year"] == 2019].set_index("us_state")[column]
    overrides = border.world.issue("border").tables.parameters[number].overrides
    assert {code: overrides[code].median for code in codes("us_state")} == wanted.to_dict()


def test_the_rule_is_recorded_by_days():
    paths = lever_paths(Scenario(), DEFAULT_SPAN)
    rule = paths["joint_land_restriction"]
    assert [rule[at(month)] for month in ("2020-02", "2020-04", "2021-10", "2021-12")] == [0, 1, 1, 0]
    assert rule[at("2020-03")] == pytest.approx(11 / 31)
    assert rule[at("2021-11")] == pytest.approx(7 / 30)
    assert paths["mx_activity_suspension"][at("2020-03") : at("2020-07")] == pytest.approx([2 / 31, 1, 1, 0])


# --- duties

NO_ANSWER = {"border.import_elasticity": 0.0, "border.import_elasticity_gain": 0.0}


def test_static_bills_are_exact():
    """US Chamber of Commerce: US$17 billion at 5 %, over 80 at 25 %; arithmetic on 346.1 billion of imports."""
    for duty, wanted in ((0.05, 17.305), (0.25, 86.525)):
        bought = 346.1 * trade.tariff_response(*jnp.array([0.0, 0.0, np.log1p(duty), np.log1p(duty)]))
        assert float(equations.duty_bill(jnp.asarray(duty), bought)) == pytest.approx(wanted, rel=1e-12)


@pytest.mark.parametrize("duty", [0.05, 0.25])
def test_the_bill_of_a_run_is_the_duty_on_what_is_bought(border, duty):
    free, static, answered = (
        years_of(border, settings, numbers)
        for settings, numbers in (
            ([], None),
            ([since("us_tariff_on_mexico", duty)], NO_ANSWER),
            ([since("us_tariff_on_mexico", duty)], None),
        )
    )
    np.testing.assert_array_equal(static["imports_from_mexico"], free["imports_from_mexico"])
    np.testing.assert_allclose(static["us_duty_bill"][22:], duty * free["imports_from_mexico"][22:], rtol=1e-12)
    kept = answered["imports_from_mexico"][22:] / free["imports_from_mexico"][22:]
    at_once = (1 + duty) ** -median(border, "import_elasticity")
    in_the_end = at_once * (1 + duty) ** -median(border, "import_elasticity_gain")
    assert (np.diff(kept) < 0).all()
    assert (kept < at_once).all()
    assert (kept > in_the_end).all()
    assert (answered["us_duty_bill"][22:] < static["us_duty_bill"][22:]).all()
    parts = answered["us_buyers_duty"] + answered["mx_exporters_duty"]
    np.testing.assert_allclose(parts, answered["us_duty_bill"])


def test_retaliation_is_paid_on_exports_and_lowers_them(border):
    free, answered = (years_of(border, s) for s in ([], [since("mx_retaliatory_tariff", 0.25)]))
    assert (answered["exports_to_mexico"][22:] < free["exports_to_mexico"][22:]).all()
    np.testing.assert_allclose(answered["mx_duty_bill"][22:], 0.25 * answered["exports_to_mexico"][22:])
    np.testing.assert_array_equal(answered["imports_from_mexico"], free["imports_from_mexico"])
