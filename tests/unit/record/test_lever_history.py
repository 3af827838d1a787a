import csv
import os
import tomllib
from fractions import Fraction
from importlib.resources import files
from itertools import pairwise
from pathlib import Path

import pandas as pd
import pytest

from twotrack.base.months import month_index, month_text
from twotrack.base.units import dimension

PACKAGE = Path(str(files("twotrack")))
FIRST, LAST = "2000-01", "2021-12"
COLUMNS = ["month", "level", "place", "status", "source", "note"]
STATUSES = {"read", "secondary", "computed", "assumption", "unread"}
STATES = {
    *("MX-AGU", "MX-BCN", "MX-BCS", "MX-CAM", "MX-COA", "MX-COL", "MX-CHP", "MX-CHH", "MX-CMX", "MX-DUR", "MX-GUA"),
    *("MX-GRO", "MX-HID", "MX-JAL", "MX-MEX", "MX-MIC", "MX-MOR", "MX-NAY", "MX-NLE", "MX-OAX", "MX-PUE", "MX-QUE"),
    *("MX-ROO", "MX-SLP", "MX-SIN", "MX-SON", "MX-TAB", "MX-TAM", "MX-TLA", "MX-VER", "MX-YUC", "MX-ZAC"),
}
BLOCS = [
    *("sinaloa", "jalisco", "gulf", "zetas_noreste", "beltran_leyva"),
    *("familia_michoacana", "juarez", "tijuana", "local"),
]
ORIGINS = {"mexico", "northern_triangle", "cuba_haiti_nicaragua_venezuela", "other"}

LEVERS = {
    name: row
    for path in sorted(PACKAGE.glob("issues/*/levers.toml"))
    for name, row in tomllib.loads(path.read_text(encoding="utf-8")).items()
}
HISTORIES = {
    name: path.parent / "levers" / f"{name}.csv"
    for path in sorted(PACKAGE.glob("issues/*/levers.toml"))
    for name in tomllib.loads(path.read_text(encoding="utf-8"))
}
EXPECTED = {
    *("mx_leader_removals", "mx_arrest_targeting", "mx_prevention", "mx_arrest_effort", "mx_army_deployment"),
    *("mx_guard_deployment", "us_security_assistance", "mx_justice_reform", "mx_cooptation_reform"),
    *("us_assault_weapons_ban", "us_dealer_rules", "us_southbound_interdiction", "mx_arms_seizures"),
    *("us_demand_reduction", "us_port_interdiction", "mx_recruitment_reduction", "mx_leader_killed_share"),
}

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
ARMY = {
    "2005-12": 37253,
    "2006-06": 37253,
    "2007-01": 45000,
    "2008-01": 45106,
    "2009-01": 48650,
    "2010-01": 49650,
    "2011-01": 52690,
    "2012-01": 49650,
    "2013-01": 34529,
    "2016-12": 34529,
    "2017-03": 52807,
    "2018-01": 54980,
    "2019-01": 62954,
    "2020-01": 59232,
    "2021-12": 80210,
}
ASSISTANCE = {
    "2000-01": 57,
    "2008-06": 57,
    "2008-07": 400,
    "2009-07": 300 + 420,
    "2010-09": 1500 - 1120,
    "2010-10": 262.805,
    "2011-10": 413.144,
    "2018-10": 162.41,
    "2021-12": 158.91,
}


def rows_of(name):
    with HISTORIES[name].open(encoding="utf-8", newline="") as file:
        return list(csv.DictReader(file))


def path_of(name):
    """Level per month (rows) and place (columns), each level held until the next row."""
    rows = pd.DataFrame(rows_of(name))
    rows["level"] = rows["level"].astype(float)
    wide = rows.pivot_table(index="month", columns="place", values="level", sort=False)
    months = [month_text(month) for month in range(month_index(FIRST), month_index(LAST) + 1)]
    return wide.reindex(months).ffill()


def places_of(row):
    by_axis = {"state": STATES, "bloc": set(BLOCS), "origin": ORIGINS}
    return by_axis[row["axes"][0]] if row["axes"] else {""}


def test_the_levers_of_the_task_are_all_there_and_each_has_a_history():
    assert set(LEVERS) >= EXPECTED
    assert set(PACKAGE.glob("issues/*/levers/*.csv")) == set(HISTORIES.values())


@pytest.mark.parametrize("name", sorted(LEVERS))
def test_the_table_row_is_whole_in_both_languages(name):
    row = LEVERS[name]
    assert row["holder"] == name.split("_")[0]
    assert all(row[key][language].strip() for key in ("label", "instrument", "meaning") for language in ("en", "es"))
    assert all(row[key]["en"] != row[key]["es"] for key in ("label", "instrument", "meaning"))
    assert {source["status"] for source in row["sources"]} <= STATUSES
    assert row["bounds"][0] < row["bounds"][1]
    dimension(row["unit"])


@pytest.mark.parametrize("name", sorted(LEVERS))
def test_a_history_has_each_place_from_the_first_month_and_nothing_after_the_last(name):
    rows = rows_of(name)
    assert list(rows[0]) == COLUMNS
    by_place = {}
    for row in rows:
        by_place.setdefault(row["place"], []).append(month_index(row["month"]))
    assert set(by_place) == places_of(LEVERS[name])
    for months in by_place.values():
        assert months[0] == month_index(FIRST)
        assert months[-1] <= month_index(LAST)
        assert all(one < two for one, two in pairwise(months))


@pytest.mark.parametrize("name", sorted(LEVERS))
def test_every_level_is_inside_the_bounds_and_says_where_it_comes_from(name):
    low, high = LEVERS[name]["bounds"]
    for row in rows_of(name):
        assert low <= float(row["level"]) <= high
        assert row["status"] in STATUSES
        assert row["source"].strip()
        assert "/" + "work" not in str(row)
        assert "../" not in str(row)


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


@pytest.mark.parametrize(("month", "persons"), ARMY.items())
def test_the_army_stands_at_the_cited_figure(month, persons):
    assert path_of("mx_army_deployment").loc[month, ""] == persons


@pytest.mark.parametrize(("month", "million"), ASSISTANCE.items())
def test_assistance_stands_at_the_cited_figure(month, million):
    assert path_of("us_security_assistance").loc[month, ""] == pytest.approx(million)


def test_assistance_adds_up_to_what_was_appropriated_to_fiscal_year_2010():
    monthly = path_of("us_security_assistance").loc["2008-07":"2010-09", ""] / 12
    assert monthly.sum() == pytest.approx(1500)


def test_the_seizures_index_has_mean_one_over_its_base_years_and_sixty_per_cent_in_the_peak():
    index = path_of("mx_arms_seizures")[""]
    assert index.loc["2006-01":"2014-12"].mean() == pytest.approx(1)
    peak = index.loc["2009-01":"2012-12"].sum() / index.loc["2006-01":"2014-12"].sum()
    assert peak == pytest.approx(0.6)


def test_southbound_interdiction_is_the_seizures_over_the_flow():
    share = path_of("us_southbound_interdiction")[""]
    assert share["2014-01"] * 212887 == pytest.approx(115)
    assert share["2020-01"] * 212887 / 12 * 10 == pytest.approx(321)


def test_the_ban_ends_in_september_2004():
    ban = path_of("us_assault_weapons_ban")[""]
    assert (ban["2000-01"], ban["2004-09"], ban["2004-10"], ban["2021-12"]) == (1, 1, 0, 0)


def test_the_guard_is_absent_before_it_existed_and_has_three_rows_put_back_in_march_2021():
    guard = path_of("mx_guard_deployment")
    assert guard.loc[:"2019-06"].to_numpy().sum() == 0
    assert guard.loc["2019-07"].sum() == 56191
    assert guard.loc["2021-03", ["MX-CMX", "MX-COA", "MX-COL"]].tolist() == [12224, 2173, 979]
    assert guard.loc["2021-03"].equals(guard.loc["2021-04"])
    assert guard.loc["2021-12"].sum() == 99946


def test_the_guard_equals_the_official_figures_but_for_the_three_rows():
    default = Path(__file__).parents[3].parent / "shared" / "data"
    table = Path(os.environ.get("TWOTRACK_DATA", default)) / "security" / "national_guard_state_month.csv"
    if not table.exists():
        pytest.skip("the data folder is not here: set TWOTRACK_DATA to compare the Guard with the official figures")
    official = pd.read_csv(table)
    official["month"] = official["date"].str[:7]
    wide = official.pivot_table(index="month", columns="state_code", values="personnel")
    ours = path_of("mx_guard_deployment").loc[wide.index, wide.columns]
    apart = ours.ne(wide)
    different = {(month, state) for state in apart for month in apart.index if apart.loc[month, state]}
    assert different == {("2021-03", "MX-CMX"), ("2021-03", "MX-COA"), ("2021-03", "MX-COL")}
    assert ours.loc["2021-03"].sum() == wide.loc["2021-03"].sum()


def test_the_blocs_are_listed_in_the_agreed_order():
    with (PACKAGE / "tables" / "axes" / "bloc.csv").open(encoding="utf-8", newline="") as file:
        rows = list(csv.DictReader(file))
    assert [row["code"] for row in rows] == BLOCS
    assert rows[-1] == {"code": "local", "name_en": "Local splinters", "name_es": "Escisiones locales"}
