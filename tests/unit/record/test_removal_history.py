"""Removals of leaders: published totals, what is placed and what is spread, and what is no removal."""

from fractions import Fraction

import pandas as pd
import pytest

from unit.record.recorded_levers import path_of, rows_of

# Published figure for each period, with the running count that it comes from; examples outside the totals apart.
REMOVALS = [
    ("2006-12", "2010-12", 25, "Dickenson 2014: 25"),
    ("2011-01", "2012-10", 25 - 19, "list of 37: the 20th to the 25th"),
    ("2012-12", "2013-08", 65, "list of 122: 65 in early September 2013"),
    # The 70th fell in December 2013, after the count of 69.
    ("2013-09", "2013-12", 70 - 65, "list of 122: 69, and the next of that month"),
    ("2014-01", "2014-09", 84 - 70, "list of 122: 84 in September 2014"),
    ("2014-10", "2015-02", 87 - 84, "list of 122: 87 on 27 February 2015"),
    ("2015-03", "2015-06", 93 - 87, "list of 122: 93"),
    ("2015-07", "2015-12", 96 - 93, "list of 122: 96"),
    ("2016-01", "2016-01", 99 - 96, "list of 122: 99"),
    ("2016-02", "2016-11", 105 - 99, "list of 122: 105"),
    ("2016-12", "2017-05", 106 - 105, "list of 122: 106"),
    ("2017-06", "2017-06", 107 - 106, "list of 122: 107"),
    ("2017-07", "2017-11", 108 - 107, "list of 122: 108"),
    ("2017-12", "2018-02", 109 - 108, "list of 122: 109"),
    ("2018-03", "2018-08", 110 - 109, "list of 122: 110"),
]
EXAMPLE, CODED = "example outside the totals", {"read", "secondary"}


def removals():
    """Rows of the history of removals."""
    return rows_of("mx_leader_removals")


def examples(rows):
    """Persons by month that the rows mark as examples outside the totals."""
    return pd.Series(
        {(row["month"], row["place"]): row["note"].count(EXAMPLE) for row in rows if EXAMPLE in row["note"]}
    )


@pytest.mark.parametrize(("first", "last", "published", "said"), REMOVALS)
def test_removals_add_up_to_the_published_count(first, last, published, said):
    outside = sum(persons for (month, _), persons in examples(removals()).items() if first <= month <= last)
    found = path_of("mx_leader_removals").loc[first:last].to_numpy().sum()
    assert found - outside == pytest.approx(published, abs=1e-6), said


def test_removals_outside_the_published_periods_are_zero_and_marked_unread():
    path, outside = path_of("mx_leader_removals"), examples(removals())
    assert path.to_numpy().sum() - outside.sum() == pytest.approx(25 + 6 + 110, abs=1e-6)
    for month in ("2006-11", "2012-11", "2018-09"):
        assert path.loc[month].sum() == 0
    assert path.loc["2018-09":].to_numpy().sum() == 0
    blank = [row for row in removals() if row["month"] in ("2000-01", "2012-11", "2018-09")]
    assert {row["status"] for row in blank} == {"unread"}


def test_a_coded_removal_is_one_person_in_its_month_and_state_and_the_rest_is_an_assumption():
    coded = {(row["month"], row["place"]): float(row["level"]) for row in removals() if row["status"] in CODED}
    assert all(level in {1, 2, 3} for level in coded.values())
    assert coded.keys() >= {
        *{("2008-01", "MX-SIN"), ("2008-10", "MX-BCN"), ("2009-12", "MX-MOR"), ("2010-07", "MX-JAL")},
        *{("2011-01", "MX-OAX"), ("2012-10", "MX-COA"), ("2013-12", "MX-SON"), ("2014-02", "MX-SIN")},
    }
    path = path_of("mx_leader_removals")
    assert all(path.loc[month, place] == level for (month, place), level in coded.items())
    whole = 18 + 6 + 24 + examples(removals()).sum()
    assert sum(coded.values()) == whole
    others = {row["status"] for row in removals() if float(row["level"]) and row["status"] not in CODED}
    assert others == {"assumption"}


def test_what_is_no_new_removal_has_no_place_in_the_history():
    """The death of December 2010 that was none, second captures, a killing by rivals; and nothing from memory."""
    path = path_of("mx_leader_removals")
    spread_of_2010 = path.loc["2010-12", "MX-CHH"]
    assert path.loc["2010-12", "MX-MIC"] == spread_of_2010 < 1
    assert path.loc["2014-03", "MX-MIC"] == 1
    assert path.loc["2015-06", "MX-JAL"] == 0
    # Two of the list of 122 fell in Sinaloa in January 2016, beside the leader who was taken for the second time.
    assert path.loc["2016-01", "MX-SIN"] == 2
    assert path.loc["2009-09", "MX-MOR"] == 0
    assert "memory" not in " ".join(row["source"] for row in removals())


def test_the_capture_of_la_paz_stands_where_it_happened():
    path = path_of("mx_leader_removals")
    assert path.loc["2010-01", "MX-BCS"] == 1
    assert path.loc["2010-01", "MX-BCN"] < 0.1
    assert path.loc["2013-07", "MX-TAM"] == 1


def test_no_example_is_used_where_no_count_follows():
    assert examples(removals()).sum() == 24
    assert all(month <= "2018-08" and month >= "2011-01" for month, _ in examples(removals()).index)


def test_what_is_spread_goes_to_the_states_of_operations_and_of_the_zetas():
    rows = [row for row in removals() if row["status"] == "assumption" and float(row["level"])]
    ten = {*("MX-BCN", "MX-CHH", "MX-DUR", "MX-GRO", "MX-MIC", "MX-NLE", "MX-SIN", "MX-SON", "MX-TAM", "MX-VER")}
    assert {row["place"] for row in rows if row["month"] < "2012-12"} == ten
    assert {row["place"] for row in rows} == ten | {"MX-COA"}
    # July to December 2015 has no coded row: 49 of each 106 are the Zetas', evenly over four states and six months.
    quiet = path_of("mx_leader_removals").loc["2015-07":"2015-12"]
    assert quiet["MX-COA"].sum() == pytest.approx(float(Fraction(3 * 49, 106 * 4)), abs=1e-6)
    assert quiet["MX-BCN"].sum() == pytest.approx(float(Fraction(3 * 57, 106 * 10)), abs=1e-6)
