"""The package's own series: sealed, closed, and equal to what was published."""

import shutil
import tomllib
from pathlib import Path
from string import Formatter

import pandas as pd
import pytest

import twotrack
from twotrack.evidence.series import SERIES, available, load_series
from twotrack.tables.errors import EvidenceError

PACKAGE = Path(twotrack.__file__).parent
STATES = pd.read_csv(PACKAGE / "tables" / "axes" / "state.csv")
BY_STATE = [name for name in available() if name.endswith("_state")]


@pytest.fixture
def copied(tmp_path):
    """A copy of one series, to corrupt."""
    for ending in ("csv", "toml"):
        (tmp_path / "ssa").mkdir(exist_ok=True)
        shutil.copy(SERIES / "ssa" / f"firearm_share.{ending}", tmp_path / "ssa")
    return tmp_path


def edit(folder, ending, old, new):
    path = folder / "ssa" / f"firearm_share.{ending}"
    text = path.read_text(encoding="utf-8")
    assert old in text
    path.write_text(text.replace(old, new, 1), encoding="utf-8")


def faults_of(folder):
    with pytest.raises(EvidenceError) as caught:
        load_series("ssa/firearm_share", folder)
    return caught.value.faults


def total(name, value, **where):
    table = load_series(name).table
    for column, wanted in where.items():
        table = table[table[column] == wanted]
    return int(table[value].sum())


@pytest.mark.parametrize("name", available())
def test_every_series_loads_and_says_whose_it_is(name):
    series = load_series(name)
    info = series.info
    assert series.name == name
    assert len(series.table) == info.rows
    assert not series.table.isna().any().any()
    assert info.producer
    # The project's own record of moves and terms was found nowhere else.
    assert info.found_in or name.startswith("twotrack/")
    for text in (info.title, info.definition, info.licence, *(flaw.note for flaw in info.breaks)):
        assert text.en
        assert text.es
        assert text.en != text.es or text.en.startswith("CC BY")


@pytest.mark.parametrize("name", available())
def test_no_series_but_population_reaches_past_2021(name):
    last = load_series(name).info.period.last
    assert last[:4] <= "2021" or name == "conapo/population_state"


def test_all_series_stay_small():
    assert sum(path.stat().st_size for path in SERIES.rglob("*") if path.is_file()) < 2_000_000


@pytest.mark.parametrize("name", BY_STATE)
def test_states_are_the_axis_in_its_order(name):
    table = load_series(name).table
    assert table["state"].drop_duplicates().tolist() == STATES["code"].tolist()
    assert (table.groupby("state").size() == len(table) // len(STATES)).all()


@pytest.mark.parametrize(
    ("name", "value", "where", "published"),
    [
        ("inegi/homicides_registered", "homicides", {"year": 2007}, 8_867),
        ("inegi/homicides_registered", "homicides", {"year": 2008}, 14_006),
        ("inegi/homicides_registered", "homicides", {"year": 2018}, 36_685),
        ("inegi/homicides_registered", "homicides", {"year": 2020}, 36_773),
        ("inegi/homicides_registered_state", "homicides", {"year": 2007}, 8_867),
        ("inegi/homicides_registered_state", "homicides", {"year": 2019}, 36_476),
        ("inegi/homicides_registered_state", "homicides", {"year": 2007, "state": "MX-CHP"}, 101),
        ("inegi/homicides_occurrence_state", "homicides", {"year": 2010}, 26_046),
        ("inegi/homicides_occurrence_state", "homicides", {"year": 2021}, 34_346),
        ("sesnsp/homicide_victims_state", "victims", {"year": 2019}, 35_693),
        ("sesnsp/firearm_share", "victims", {"year": 2021}, 34_380),
        ("cdc/synthetic_opioid_deaths", "deaths", {"year": 2021}, 70_601),
        ("gn/national_guard_state", "personnel", {"month": "2021-07"}, 99_946),
        ("gn/national_guard_state", "personnel", {"month": "2021-03", "state": "MX-COA"}, 12_224),
    ],
)
def test_published_figures(name, value, where, published):
    assert total(name, value, **where) == published


def test_months_of_occurrence_add_up_to_the_years_of_the_states():
    months = load_series("inegi/homicides_occurrence").table
    years = months.groupby(months["month"].str[:4].astype("int64"))["homicides"].sum()
    states = load_series("inegi/homicides_occurrence_state").table.groupby("year")["homicides"].sum()
    assert years.tolist() == states.tolist()


# Percent by firearm in another compilation of the death records, with other denominators.
@pytest.mark.parametrize(("year", "percent"), [(1998, 53.7), (2000, 50.6), (2005, 51.7), (2007, 56.2), (2008, 61.2)])
def test_firearm_share_is_near_an_independent_one(year, percent):
    table = load_series("ssa/firearm_share").table.set_index("year")
    share = 100 * table.loc[year, "firearm_homicides"] / table.loc[year, "homicides"]
    assert abs(share - percent) < 2


@pytest.mark.parametrize("name", [name for name in available() if name.startswith("inegi/")])
def test_chiapas_2007_is_flagged(name):
    flaws = [flaw for flaw in load_series(name).info.breaks if flaw.where == ("MX-CHP",)]
    assert any(flaw.kind == "artefact" and flaw.first.startswith("2007") for flaw in flaws)


def test_figures_cited_by_others_say_so():
    table = load_series("inegi/homicides_registered").table.set_index("year")
    assert set(table.loc[:2018, "status"]) == {"published"}
    assert table.loc[2019:, "status"].tolist() == [
        "definitive_as_cited",
        "definitive_as_cited",
        "preliminary_as_cited",
    ]


def test_a_changed_figure_breaks_the_seal(copied):
    assert load_series("ssa/firearm_share", copied).info.rows == 11
    edit(copied, "csv", "7275", "7276")
    (fault,) = faults_of(copied)
    assert "has changed since it was sealed" in fault.message
    assert fault.file.endswith("firearm_share.csv")


def test_an_unknown_key_is_named_with_line_and_nearest(copied):
    edit(copied, "toml", "licence =", "license =")
    unknown = next(fault for fault in faults_of(copied) if "not a key" in fault.message)
    assert unknown.line == 5
    assert "Did you mean 'licence'" in unknown.message


def test_an_unknown_unit_is_refused(copied):
    edit(copied, "toml", "persons / year", "person-years")
    assert any("unit" in fault.message for fault in faults_of(copied))


def test_a_column_that_the_table_lacks(copied):
    edit(copied, "toml", 'name = "firearm_homicides"', 'name = "firearm_homicide"')
    messages = [fault.message for fault in faults_of(copied)]
    assert messages == [
        "the column 'firearm_homicide' is missing. Did you mean 'firearm_homicides'?",
        "the column 'firearm_homicides' is not in the sidecar. Did you mean 'firearm_homicide'?",
    ]


def test_a_wrong_count_of_rows(copied):
    edit(copied, "toml", "rows = 11", "rows = 12")
    (fault,) = faults_of(copied)
    assert fault.message == "has 11 rows, its sidecar says 12"


def test_a_missing_sidecar(copied):
    (copied / "ssa" / "firearm_share.toml").unlink()
    assert "is missing" in faults_of(copied)[0].message


def test_a_sidecar_that_is_no_toml(copied):
    edit(copied, "toml", "title = {", "title = {{")
    (fault,) = faults_of(copied)
    assert fault.file.endswith("firearm_share.toml")
    assert fault.line == 1


def test_a_wrong_name_gets_the_nearest():
    with pytest.raises(EvidenceError, match="Did you mean 'inegi/homicides_occurrence'"):
        load_series("inegi/homicide_occurrence")


def test_adjacency_is_symmetric_and_names_its_source():
    table = pd.read_csv(PACKAGE / "issues" / "violence" / "adjacency.csv")
    codes = STATES["code"].tolist()
    assert list(table.columns) == ["state", *codes, "source"]
    assert table["state"].tolist() == codes
    matrix = table[codes].to_numpy()
    assert (matrix == matrix.T).all()
    assert matrix.diagonal().sum() == 0
    assert (matrix.sum(axis=1) > 0).all()
    assert matrix.sum() == 140
    assert table["source"].str.contains("PySAL.*BSD-3-Clause").all()


def test_six_states_border_the_united_states():
    assert STATES.loc[STATES["northern_border"] == 1, "code"].tolist() == [
        "MX-BCN",
        "MX-COA",
        "MX-CHH",
        "MX-NLE",
        "MX-SON",
        "MX-TAM",
    ]


def test_messages_have_the_same_places_in_both_languages():
    messages = tomllib.loads((PACKAGE / "tables" / "messages" / "evidence.toml").read_text(encoding="utf-8"))
    for key, texts in messages.items():
        found = [
            {name.partition("|")[0] for _, name, _, _ in Formatter().parse(texts[tongue]) if name} for tongue in texts
        ]
        assert found[0] == found[1], key
