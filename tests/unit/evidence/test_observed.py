"""What is added up is what was observed: blanks, missing places and days, totals, doubles and corrections are told."""

import pandas as pd
import pytest

from twotrack.base.months import month_index
from twotrack.evidence.observed import CountColumns, check_kinds, check_rows, monthly_sums, yearly_sums
from twotrack.tables.errors import EvidenceError

PLACES = ("north", "south", "east")
COUNTED = CountColumns("made.csv", "month", "value", "place", PLACES)
MONTHS = [f"2001-{month:02d}" for month in range(1, 7)]


def panel(changes=(), drop=(), places=PLACES):
    """Counts of places by month: 10, 20 and 30 in every one, with some cells changed and some rows left out."""
    rows = {(month, place): 10.0 * (at + 1) for month in MONTHS for at, place in enumerate(places)}
    rows |= dict(changes)
    kept = [(f"{month}-01", place, value) for (month, place), value in rows.items() if (month, place) not in drop]
    frame = pd.DataFrame(kept, columns=["month", "place", "value"])
    return frame.assign(month=pd.to_datetime(frame["month"]), value=frame["value"].astype("Int64"))


def sums(frame, counted=COUNTED):
    found, told = monthly_sums(frame, counted)
    return {month: found.get(month_index(month)) for month in MONTHS}, [str(fault) for fault in told]


def test_whole_months_are_the_sums_of_their_places():
    found, told = sums(panel())
    assert set(found.values()) == {60.0}
    assert not told


def test_a_month_with_a_blank_count_is_not_observed():
    found, told = sums(panel({("2001-03", "south"): None}))
    assert found["2001-03"] is None
    assert [found[month] for month in MONTHS if month != "2001-03"] == [60.0] * 5
    assert "2001-03: a count is blank (south)" in told[0]


def test_zero_is_a_count_and_no_blank():
    found, told = sums(panel({("2001-03", "south"): 0}))
    assert found["2001-03"] == 40.0
    assert not told


def test_a_month_without_the_row_of_a_place_that_counts_is_not_observed():
    found, told = sums(panel(drop=[("2001-04", "east")]))
    assert found["2001-04"] is None
    assert "2001-04: no row of east" in told[0]


def test_a_row_of_a_place_of_next_to_nothing_may_have_been_zero():
    small = {(month, "north"): 1.0 for month in MONTHS}
    found, told = sums(panel(small, drop=[("2001-04", "north")]))
    assert found["2001-04"] == 50.0
    assert not told


@pytest.mark.parametrize("name", ["All places", "TOTAL", "Nacional", "west"])
def test_totals_and_unknown_places_are_refused(name):
    frame = panel({(month, name): 60.0 for month in MONTHS})
    with pytest.raises(EvidenceError, match=f"6 rows of '{name}'"):
        check_rows(frame, COUNTED)


def test_a_total_is_seen_by_its_sum_whatever_its_name():
    parts, anywhere = {(month, "north"): 15.0 for month in MONTHS}, CountColumns("made.csv", "month", "value", "place")
    with pytest.raises(EvidenceError, match="'Border' is the sum of all others"):
        check_rows(panel(parts | {(month, "Border"): 65.0 for month in MONTHS}), anywhere)
    check_rows(panel(parts), anywhere)


def test_rows_that_stand_twice_are_refused():
    frame = panel()
    with pytest.raises(EvidenceError, match="2 rows stand twice by month, place, the first 2001-01-01, north"):
        check_rows(pd.concat([frame, frame.iloc[:2]]), COUNTED)


def test_a_correction_is_no_count():
    found, told = sums(panel({("2001-02", "east"): -500, ("2001-05", "east"): -5}))
    assert found["2001-02"] is None
    assert found["2001-05"] == 25.0
    assert "2001-02: the sum is below zero" in told[0]
    assert "2 counts are below zero, the first of 2001-02-01" in told[1]


def by_day(days):
    frame = pd.DataFrame({"month": pd.to_datetime(days), "value": 1})
    return monthly_sums(frame, CountColumns("made.csv", "month", "value"))


def test_a_month_of_which_days_are_missing_is_not_whole():
    days = [day for day in pd.date_range("2001-01-12", "2001-04-20") if day.strftime("%m-%d") != "03-07"]
    found, told = by_day(days)
    # January is counted from where the table begins; April is still being written.
    assert dict(found) == {month_index("2001-01"): 20, month_index("2001-02"): 28}
    assert "2001-03: days without a row (7)" in str(told[0])
    assert "2001-04: the table ends on day 20" in str(told[1])


def test_years_with_a_blank_or_below_zero_are_not_observed():
    frame = pd.DataFrame({"year": [2001, 2002, 2003], "value": pd.array([5, None, -1], dtype="Int64")})
    found, told = yearly_sums(frame, CountColumns("made.csv", "year", "value"))
    assert dict(found) == {2001: 5.0}
    assert len(told) == 2


def test_columns_of_other_types_are_refused():
    frame = panel().assign(month="2001-01", value="many")
    with pytest.raises(EvidenceError) as error:
        check_kinds(frame, COUNTED, by_year=False)
    assert [fault.message.split(":")[0] for fault in error.value.faults] == ["month", "value"]


@pytest.mark.parametrize("column", ["month", "place"])
def test_a_count_of_no_time_or_place_is_refused(column):
    frame = panel()
    frame.loc[4, column] = None
    with pytest.raises(EvidenceError, match=f"{column}: 1 row is blank here"):
        check_rows(frame, COUNTED)
