"""`twotrack record tracks` as a user runs it: tables, files, both languages, and bad input."""

import csv
import json

import pytest

from command_line import exit_code_of
from twotrack.tables.catalogue import choose_language


@pytest.fixture(autouse=True)
def _english_again():
    yield
    choose_language("en")


def run(monkeypatch, capsys, *arguments):
    code = exit_code_of(monkeypatch, "record", "tracks", "-n", "300", *arguments)
    out, err = capsys.readouterr()
    return code, out, err


def test_the_verdict_is_printed_whatever_it_is(monkeypatch, capsys):
    code, out, _ = run(monkeypatch, capsys)
    assert code == 0
    assert "Both sides: no more coincidence than chance gives." in out
    assert "What is permuted" in out
    assert "dated from memory: unread" in out


def test_it_speaks_spanish(monkeypatch, capsys):
    code, out, _ = run(monkeypatch, capsys, "--lang", "es", "--by", "quarter", "--weighted")
    assert code == 0
    assert "Qué se baraja" in out
    assert "Estados Unidos → México" in out


def test_json_and_files_hold_the_same_series(monkeypatch, capsys, tmp_path):
    target, page = tmp_path / "series.csv", tmp_path / "page.html"
    code, out, err = run(monkeypatch, capsys, "--issue", "migration", "--csv", target, "-o", page, "--json")
    assert code == 0
    values = json.loads(out)
    with target.open(encoding="utf-8", newline="") as file:
        rows = list(csv.DictReader(file))
    assert len(rows) == len(values["series"])
    assert float(rows[0]["verbal_cooperation"]) == values["series"][0]["verbal_cooperation"]
    assert values["selection"]["topic"] == "migration"
    assert {finding["measure"] for finding in values["simultaneity"][0]["findings"]} >= {"griffin", "correlation"}
    assert "series.csv" in err
    assert values["fingerprint"] in page.read_text(encoding="utf-8")


def test_the_same_seed_gives_the_same_numbers(monkeypatch, capsys):
    one = run(monkeypatch, capsys, "--json", "--by", "year")[1]
    assert one == run(monkeypatch, capsys, "--json", "--by", "year")[1]
    assert one != run(monkeypatch, capsys, "--json", "--by", "year", "--seed", "2")[1]


def test_a_table_is_read_with_its_coverage(monkeypatch, capsys, data_folder):
    events = data_folder / "events"
    files = ("--table", events / "icews_usa_mex_events.csv", "--complete", events / "icews_usa_mex_year_quad.csv")
    code, out, _ = run(monkeypatch, capsys, *files, "--by", "year")
    assert code == 0
    assert "icews0515_sample20" in out
    assert "1.4 %" in out
    assert "events have no issue" in out


BAD = {
    ("--issue", "migraton"): "'migration'",
    ("--level", "nacional"): "'national'",
    ("--by", "months"): "'month'",
    ("--since", "2019-13"): "YYYY-MM",
    ("--since", "2020-01", "--until", "2019-01"): "after the last",
    ("--dyad", "USA"): "USA-MEX",
    ("--dyad", "USA-MXE"): "'MXE' is not a country code",
    ("--dyad", "MEX-GTM"): "USA-MEX alone",
    ("--corrected",): "--db",
    ("--db", "nowhere.duckdb"): "nowhere.duckdb",
    ("--table", "nowhere.csv"): "nowhere.csv",
    ("--moves", "--table", "x.csv"): "--db, --moves and --table",
    ("--table", "x.csv", "--weighted"): "--weighted",
    ("--complete", "x.csv"): "--complete",
    ("-n", "0"): "draws",
    ("--since", "1990-01", "--until", "1991-01"): "no act is left",
}


@pytest.mark.parametrize("arguments", BAD, ids=" ".join)
def test_bad_input_ends_with_2_and_writes_nothing(monkeypatch, capsys, tmp_path, arguments):
    monkeypatch.chdir(tmp_path)
    code, out, err = run(monkeypatch, capsys, *arguments, "--csv", "series.csv", "-o", "page.html")
    assert code == 2
    assert BAD[arguments] in err
    assert not out
    assert not list(tmp_path.iterdir())
