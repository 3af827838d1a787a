"""The sample folder is the package's own series in the layout of a data folder."""

import json

from twotrack.evidence.folder import open_folder
from twotrack.evidence.sample import TABLES, WHERE, main, sample_files
from twotrack.evidence.series import load_series
from twotrack.forecasting.scoring.flows import flow_figures


def test_the_folder_in_the_repository_is_up_to_date(capsys):
    assert main(["--check"]) == 0
    assert capsys.readouterr().out == ""


def test_it_is_written_where_it_is_asked_for_and_read_without_a_word(tmp_path):
    assert main([str(tmp_path / "mine")]) == 0
    folder = open_folder(tmp_path / "mine")
    for table in TABLES:
        frame = folder.table(table.folder, table.name)
        assert list(frame.columns) == list(table.columns)
    figures = flow_figures(folder, "remittances")
    assert (len(figures), figures.iloc[0]) == (264, 456_245.551)
    assert folder.warnings == []
    written = {path.relative_to(tmp_path / "mine").as_posix() for path in (tmp_path / "mine").rglob("*.*")}
    assert written == set(sample_files())


def test_each_table_says_whose_figures_it_holds():
    for table in TABLES:
        package = json.loads((WHERE / table.folder / "datapackage.json").read_text(encoding="utf-8"))
        own = next(entry for entry in package["resources"] if entry["path"] == f"{table.name}.csv")
        info = load_series(table.series).info
        assert own["sources"][0]["title"] == info.producer
        assert own["rights"] == info.licence.en
