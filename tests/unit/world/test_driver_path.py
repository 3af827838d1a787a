"""Drivers carried on: by month and place, held at the last year, and repeated as a calendar."""

import numpy as np
import pandas as pd
import pytest

from twotrack.base.months import month_index, month_text
from twotrack.policy.span import Span
from twotrack.tables.closed import Source, Text
from twotrack.tables.rows import DriverRow
from twotrack.world import exogenous

DEFAULT_SPAN = Span(month_index("2000-01"), month_index("2001-12"), month_index("2003-12"))
MONTHS = [month_text(m) for m in range(DEFAULT_SPAN.first, DEFAULT_SPAN.replay_until + 1)]
PLACES = ("us_to_mx", "mx_to_us")


def row(**changes):
    usual = {
        "label": Text(en="Flood", es="Crecida"),
        "symbol": "f",
        "unit": "1 / month",
        "series": "made/up",
        "column": "flood",
        "sampling": "month",
        "future": "hold_mean_of_last_year",
        "rule": Text(en="", es=""),
        "sources": (Source(cite="made up", status="assumption"),),
    }
    return DriverRow(**(usual | changes))


@pytest.fixture
def path(monkeypatch):
    """Path of a driver whose series is this table."""

    def find(table, **changes):
        loaded = type("Made", (), {"columns": {name: table[name].to_numpy() for name in table}})
        monkeypatch.setattr(exogenous, "load_series", lambda _: loaded)
        return exogenous.driver_path(row(**changes), DEFAULT_SPAN)

    return find


def by_place():
    cells = [(m, p, float(i + 100 * k)) for i, m in enumerate(MONTHS) for k, p in enumerate(PLACES)]
    # The rows of a file may stand in any order.
    return pd.DataFrame(cells[::-1], columns=["month", "direction", "flood"])


def test_months_with_places_are_columns_in_the_order_of_the_axis(path):
    found = path(by_place(), axes=("direction",), place="direction")
    assert found.shape == (48, 2)
    assert found[:24, 0].tolist() == list(range(24))
    np.testing.assert_array_equal(found[:24, 1], found[:24, 0] + 100)


def test_each_place_is_held_at_its_own_last_year(path):
    found = path(by_place(), axes=("direction",), place="direction")
    assert set(found[24:, 0]) == {np.mean(range(12, 24))}
    assert set(found[24:, 1]) == {np.mean(range(112, 124))}


def test_years_are_spread_over_their_months(path):
    table = pd.DataFrame({"year": [2000, 2001], "flood": [3.0, 5.0]})
    found = path(table, sampling="year")
    assert found.tolist() == [3.0] * 12 + [5.0] * 36


def test_a_calendar_repeats_its_last_period(path):
    table = pd.DataFrame({"month": MONTHS, "flood": [1.0 if m in {"2000-02", "2001-07"} else 0.0 for m in MONTHS]})
    found = path(table, future="repeats", period=12)
    assert [month_text(DEFAULT_SPAN.first + i) for i in np.flatnonzero(found)] == [
        "2000-02",
        "2001-07",
        "2002-07",
        "2003-07",
    ]


def test_what_is_nothing_after_its_record_is_zero_there(path):
    table = pd.DataFrame({"month": MONTHS, "flood": [3.0] * len(MONTHS)})
    found = path(table, future="nothing")
    assert found.tolist() == [3.0] * 24 + [0.0] * 24
