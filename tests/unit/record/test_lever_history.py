import csv
import os
import tomllib
from itertools import pairwise
from pathlib import Path

import pandas as pd
import pytest

from twotrack.base.months import month_index
from twotrack.base.units import dimension
from unit.record.recorded_levers import FIRST, HISTORIES, LAST, PACKAGE, path_of, rows_of

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
EXPECTED = {
    *("mx_leader_removals", "mx_arrest_targeting", "mx_prevention", "mx_arrest_effort", "mx_army_deployment"),
    *("mx_guard_deployment", "us_security_assistance", "mx_justice_reform", "mx_cooptation_reform"),
    *("us_assault_weapons_ban", "us_dealer_rules", "us_southbound_interdiction", "mx_arms_seizures"),
    *("us_demand_reduction", "us_port_interdiction", "mx_recruitment_reduction", "mx_leader_killed_share"),
}

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
