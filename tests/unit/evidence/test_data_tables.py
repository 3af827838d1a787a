"""What each table of the data folder is used for is what series, levers, code and the folder say."""

import json
import re
from pathlib import Path

import pytest

from twotrack.claims.sources import OWN
from twotrack.evidence.data_tables import USES, data_tables, table_of
from twotrack.evidence.series import SERIES, available, load_series
from twotrack.policy.setting import levers
from twotrack.report.docs.data_page import PAGE, page
from twotrack.runs.experiment import shipped_experiment
from twotrack.tables.issue_tables import driver_series, issue_tables

ROOT = Path(__file__).resolve().parents[3]
PACKAGE = ROOT / "src" / "twotrack"
TABLES = {f"{one.folder}/{one.name}": one for one in data_tables()}
MODULES = {
    path.relative_to(PACKAGE).as_posix(): path.read_text(encoding="utf-8")
    for path in [*PACKAGE.rglob("*.py"), *PACKAGE.glob("issues/*/observations.toml")]
    if path.parent.name != "docs" and path.name not in ("data_tables.py", "sample.py")
}


def names(table, kind):
    """What a table goes through of one kind."""
    return {name for one, name in table.through if one == kind}


def series_of(table, folder=SERIES):
    """Official series that are made from a table, as their sidecars say."""
    return {name for name in available(folder) if table in load_series(name, folder).info.from_tables}


def tables_of_claims(table):
    """Sidecars of the series that claims alone read, made from a table."""
    return {f"claims/series/{name}.toml" for name in series_of(table, OWN)}


def test_each_table_of_the_folder_is_there_once(data_folder):
    folder = {
        f"{package.parent.name}/{resource['name'].replace('-', '_')}"
        for package in data_folder.glob("*/datapackage.json")
        for resource in json.loads(package.read_text(encoding="utf-8"))["resources"]
    }
    assert len(data_tables()) == len(TABLES)
    assert set(TABLES) == folder


@pytest.mark.parametrize("table", TABLES)
def test_a_table_goes_through_the_series_that_say_so(table):
    assert names(TABLES[table], "series") == series_of(table)


@pytest.mark.parametrize("table", [name for name in TABLES if name != "security/states"])
def test_a_table_goes_through_the_modules_that_name_it(table):
    """The states' codes are an axis, and every module that has it says `states`."""
    naming = {path for path, text in MODULES.items() if re.search(rf"\b{TABLES[table].name}\b", text)}
    made = {"issues/violence/adjacency.csv"} | tables_of_claims(table)
    assert names(TABLES[table], "code") - made == naming
    assert tables_of_claims(table) <= names(TABLES[table], "code")


def test_places_that_a_table_goes_through_exist():
    for table in TABLES.values():
        assert names(table, "lever") <= set(levers()), table.name
        for kind, base in (("code", PACKAGE), ("doc", ROOT), ("test", ROOT)):
            assert all((base / name).is_file() for name in names(table, kind)), table.name
        for name in names(table, "doc") | names(table, "test"):
            assert table.name in (ROOT / name).read_text(encoding="utf-8"), f"{name} does not name {table.name}"


def test_what_drives_or_stands_beside_is_what_the_issues_read():
    outcomes = shipped_experiment(prior=True).layout.outcomes.values()
    shown = {one.series for row in outcomes for one in (*row.official, row.official_state) if one is not None}
    for name, table in TABLES.items():
        series = series_of(name)
        if name != "security/states":
            assert ("driver" in table.uses) == bool(series & set(driver_series(issue_tables()))), name
            assert ("beside" in table.uses) == bool(series & shown), name


def test_claims_are_tested_on_the_tables_that_say_so():
    text = (PACKAGE / "claims" / "claims.toml").read_text(encoding="utf-8")
    read = set(re.findall(r"\"([\w/]+)\"", text))
    for name, table in TABLES.items():
        if name != "security/states":
            claimed = f"data/{name}" in read or bool((series_of(name) | series_of(name, OWN)) & read)
            assert ("claims" in table.uses) == claimed, name


def test_scores_take_their_tables_from_the_folder():
    for name, table in TABLES.items():
        scored = [one for one in names(table, "code") if re.match(r"forecasting/scoring/|issues/.*/observations", one)]
        assert ("score" in table.uses) == bool(scored), name


def test_every_use_has_a_table():
    assert {use for table in TABLES.values() for use in table.uses} == set(USES)


@pytest.mark.parametrize(
    "wrong",
    [
        {"uses": "fitted"},
        {"uses": ""},
        {"uses": "none"},
        {"through": ""},
        {"through": "book:one"},
        {"note": ""},
    ],
)
def test_a_row_that_does_not_hold_together_is_refused(wrong):
    row = {"table": "security/states", "uses": "fit", "through": "series:inegi/homicides_occurrence", "note": "Codes"}
    assert table_of(row).used
    with pytest.raises(ValueError, match="security/states"):
        table_of(row | wrong)


def test_the_page_is_up_to_date():
    assert PAGE.read_text(encoding="utf-8") == page()
