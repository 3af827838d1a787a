"""The committed tables are those that the script makes, to the byte."""

import importlib
import json
import shutil
from pathlib import Path

import pandas as pd
import pytest

from twotrack.evidence.folder import open_folder
from twotrack.evidence.series import load_series
from twotrack.tables.errors import EvidenceError

from .conftest import ROOT


@pytest.fixture
def script(monkeypatch):
    monkeypatch.syspath_prepend(str(ROOT / "scripts"))
    return importlib.import_module("build_evidence")


@pytest.fixture
def package(tmp_path):
    """A copy of the part of the package that the script writes."""
    shutil.copytree(ROOT / "src" / "twotrack" / "evidence" / "series", tmp_path / "evidence" / "series")
    shutil.copytree(ROOT / "src" / "twotrack" / "claims" / "series", tmp_path / "claims" / "series")
    for name in ("tables/axes/state.csv", "issues/violence/adjacency.csv"):
        (tmp_path / name).parent.mkdir(parents=True)
        shutil.copy(ROOT / "src" / "twotrack" / name, tmp_path / name)
    return tmp_path


def test_committed_tables_are_as_made(script, official, capsys):
    assert script.main(["--data", str(official), "--check"]) == 0
    assert capsys.readouterr().out == ""


def test_a_changed_table_is_found_and_mended(script, official, package, capsys):
    table = package / "evidence" / "series" / "ssa" / "firearm_share.csv"
    table.write_bytes(table.read_bytes().replace(b"7275", b"7276"))
    arguments = ["--data", str(official), "--package", str(package)]
    assert script.main([*arguments, "--check"]) == 1
    assert capsys.readouterr().out == "differs: evidence/series/ssa/firearm_share.csv\n"
    assert script.main(arguments) == 0
    assert script.main([*arguments, "--check"]) == 0


def test_seal_needs_no_data(script, package):
    arguments = ["--seal", "--package", str(package)]
    assert script.main([*arguments, "--check"]) == 0
    table = package / "evidence" / "series" / "ssa" / "firearm_share.csv"
    table.write_bytes(table.read_bytes() + b"2009,100,60\n")
    assert script.main([*arguments, "--check"]) == 1
    assert script.main(arguments) == 0
    sidecar = table.with_suffix(".toml").read_text(encoding="utf-8")
    assert "rows = 12" in sidecar
    assert 'period = { first = "1998", last = "2009" }' in sidecar


def test_the_sidecar_of_the_guide_is_sealed_and_read(script, package):
    guide = (ROOT / "docs" / "guide" / "add-a-series.md").read_text(encoding="utf-8")
    folder = package / "evidence" / "series" / "conagua"
    folder.mkdir()
    table, sidecar = folder / "water.csv", folder / "water.toml"
    table.write_text("year,volume\n2010,80\n2020,61.5\n", encoding="utf-8")
    sidecar.write_text(guide.split("```toml\n")[1].split("```")[0], encoding="utf-8")
    assert script.main(["--seal", "--package", str(package)]) == 0
    series = load_series("conagua/water", folder.parent)
    assert (series.info.period.first, series.info.period.last, series.info.rows) == ("2010", "2020", 2)
    assert script.main(["--seal", "--package", str(package), "--check"]) == 0


@pytest.mark.parametrize(
    ("old", "new", "said"),
    [
        ('name = "year"', 'name = "years"', "'years' is not in the table, which has year, volume"),
        ('kind = "year"', 'kind = "text"', "no column of years or months"),
        ("producer", "producr", "Did you mean 'producer'"),
        ("title = {", "title = [", "water.toml:1"),
    ],
)
def test_a_wrong_sidecar_is_refused_with_its_line(script, package, capsys, old, new, said):
    guide = (ROOT / "docs" / "guide" / "add-a-series.md").read_text(encoding="utf-8")
    folder = package / "evidence" / "series" / "conagua"
    folder.mkdir()
    (folder / "water.csv").write_text("year,volume\n2010,80\n", encoding="utf-8")
    text = guide.split("```toml\n")[1].split("```")[0]
    assert old in text
    (folder / "water.toml").write_text(text.replace(old, new, 1), encoding="utf-8")
    assert script.main(["--seal", "--package", str(package)]) == 2
    assert said in capsys.readouterr().err


def test_a_folder_that_reaches_further_makes_the_same_tables(script, official, tmp_path, package):
    further = tmp_path / "further"
    table, text = _own_copy(official, further, "homicides_occurrence_state_month")
    states = pd.read_csv(official / "security" / "states.csv")["state_code"]
    later = "".join(f"{state},{month.date()},1\n" for state in states for month in _months("2022-01-01", 12))
    table.write_text(text + later, encoding="utf-8")
    assert script.main(["--data", str(further), "--package", str(package), "--check"]) == 0


def _own_copy(official, folder, name):
    """Folder of links to the official files but one, which is returned with its text to be written anew."""
    (folder / "security").mkdir(parents=True)
    for path in (official / "security").iterdir():
        (folder / "security" / path.name).symlink_to(path)
    for package in official.iterdir():
        if package.is_dir() and package.name != "security":
            (folder / package.name).symlink_to(package)
    table = folder / "security" / f"{name}.csv"
    text = table.read_text(encoding="utf-8")
    table.unlink()
    return table, text


def _months(first, count):
    return pd.date_range(first, periods=count, freq="MS")


def test_rights_that_are_not_open_are_refused(script, official):
    with pytest.raises(EvidenceError, match="rights are not open"):
        script.read_inputs(open_folder(official), ["security/states", "security/criminal_groups_2020"])


def test_no_series_comes_from_a_table_whose_rights_are_to_confirm(script, official):
    resources = json.loads((official / "security" / "datapackage.json").read_text(encoding="utf-8"))["resources"]
    closed = {f"security/{Path(item['path']).stem}" for item in resources if item["redistribution"] != "open"}
    assert len(closed) == 7
    declared = script.declared_tables(script.PACKAGE)
    assert not closed & {table for tables in declared.values() for table in tables}


def test_a_hole_in_the_grid_is_refused(script, official, tmp_path, capsys):
    cut = tmp_path / "cut"
    table, text = _own_copy(official, cut, "crime_victims_state_month")
    row = next(line for line in text.splitlines(keepends=True) if line.startswith("MX-SIN,2018-05-01"))
    table.write_text(text.replace(row, row.replace("2018-05-01", "2022-01-01")), encoding="utf-8")
    assert script.main(["--data", str(cut), "--check"]) == 2
    assert "crime_victims_state_month" in capsys.readouterr().err


def test_no_data_folder_exits_with_two(script, monkeypatch, capsys):
    monkeypatch.delenv("TWOTRACK_DATA", raising=False)
    assert script.main([]) == 2
    assert "TWOTRACK_DATA" in capsys.readouterr().err


@pytest.mark.usefixtures("script")
def test_a_season_of_unemployment_knows_no_later_month():
    from evidence_tables.economy import season

    when = pd.date_range("1994-01", "2021-12", freq="MS")
    rate = pd.Series([6.0 + month % 12 + 0.01 * month for month in range(len(when))], index=when)
    whole = season(rate)
    for last in (120, 200, 300):
        assert season(rate.iloc[:last])[-1] == whole[last - 1]
    # A season that repeats comes out as it went in: of mean zero over the year.
    assert whole[200:212].sum() == pytest.approx(0, abs=0.1)
    assert whole[215] - whole[204] == pytest.approx(11, abs=0.2)
