"""Where the mechanism is the drift: the rule of the rows, the linear pool, and the ratio that the rule reads."""

import numpy as np
import pytest
from pydantic import ValidationError

from twotrack.base.months import month_index
from twotrack.forecasting.episodes.reports import ForecastMonth
from twotrack.forecasting.episodes.summer_2019 import parts_of_fall
from twotrack.forecasting.scoring.flows import FLOWS
from twotrack.forecasting.scoring.mechanism_rule import standings
from twotrack.forecasting.scoring.methods import by_rule
from twotrack.forecasting.scoring.rows import OWN, PLAIN, WITH_MECHANISM, ScoreRow
from twotrack.tables.forecast_rows import ForecastRow

STOPPED = ("crossings_pedestrians", "crossings_personal_vehicles", "crossings_personal_vehicle_passengers")


def modes(name, *origins):
    return [FLOWS[name].drift_at(month_index(origin)) for origin in origins]


def test_a_flow_has_the_mechanism_where_the_decision_says():
    assert modes("crossings_trucks", "2005-12", "2020-12") == ["half", "half"]
    assert modes("encounters", "2005-12", "2020-09") == ["half", "half"]
    for name in STOPPED:
        assert modes(name, "2019-12", "2020-05", "2020-06", "2020-12", "2021-12", "2022-01") == [
            "off", "off", "on", "on", "on", "off",
        ]  # fmt: skip
    assert modes("covid_deaths_us", "2021-03") == modes("covid_deaths_mexico", "2021-06") == ["on"]
    for name in ("remittances", "overdose_deaths", "overdose_deaths_year"):
        assert set(modes(name, "2005-12", "2020-12")) == {"off"}


def test_border_and_encounters_are_scored_at_every_december_since_2005():
    for name in (*STOPPED, "crossings_trucks", "encounters"):
        assert {f"{year}-12" for year in range(2005, 2021)} <= set(FLOWS[name].origins)


@pytest.mark.parametrize(
    ("keys", "said"),
    [
        ({"mechanism_on": "2021-12/2020-06"}, "is not a span of origins"),
        ({"mechanism_on": "2020"}, "is not a span of origins"),
        ({"groups": [["Mexico"]]}, "places"),
        ({"mechanism": "always"}, "half"),
    ],
)
def test_a_row_that_means_nothing_is_refused(keys, said):
    row = {"name": "x", "table": "a/b", "dates": "month", "counted": "n", "origins": ["2010-12"]}
    assert ForecastRow(**row).drift_at(month_index("2020-12")) == "off"
    with pytest.raises(ValidationError, match=said):
        ForecastRow(**row | keys)


def test_half_and_half_is_half_of_the_draws_of_each():
    plain, driven = np.zeros((11, 2, 1)), np.ones((11, 2, 1))
    assert list(by_rule("off", plain, driven)) == [OWN, WITH_MECHANISM]
    found = by_rule("half", plain, driven)
    assert found[OWN].shape == plain.shape
    assert found[OWN][:, 0, 0].tolist() == [0] * 5 + [1] * 6
    assert found[PLAIN] is plain
    assert by_rule("on", plain, driven)[OWN] is driven
    assert by_rule("off", plain, driven)[OWN] is plain


def scored(method, origin, horizon, crps):
    return ScoreRow("encounters", origin, horizon, method, "made up", crps=crps)


def test_the_rule_reads_outcomes_to_2021_and_asks_for_cells_and_origins():
    years = range(2005, 2021)
    rows = [
        scored(method, f"{year}-12", horizon, crps * year)
        for year in years
        for horizon in (12, 24)
        for method, crps in ((OWN, 2.0), (PLAIN, 1.0), (WITH_MECHANISM, 0.9))
    ]
    (found,) = standings(rows)
    # Without the mechanism is the line of that name, where the program's own has it in.
    assert found.ratio == pytest.approx(0.9)
    assert (found.cells, found.origins) == (31, 16)
    assert found.earned
    (few,) = standings([one for one in rows if one.origin < "2010"])
    assert not few.earned
    (own,) = standings([one for one in rows if one.method != PLAIN])
    assert own.ratio == pytest.approx(0.45)
    (alike,) = standings([one for one in rows if one.method != WITH_MECHANISM] + [
        scored(WITH_MECHANISM, f"{year}-12", 12, 0.98 * year) for year in years
    ])  # fmt: skip
    assert not alike.earned


def test_parts_of_the_fall_of_2019_add_up():
    month = ForecastMonth("2019-09", 40_490.0, 70_000.0, 4e4, 1e5, 132_810.0, 41_470.0, 113_515.0)
    found = parts_of_fall(month, -0.3)
    assert found["season"] + found["measures"] + found["rest"] == pytest.approx(found["all"])
    assert found["all"] == pytest.approx(-1.188, abs=1e-3)
    assert found["rest"] < found["measures"] < found["season"] < 0
