"""`twotrack record import`: what it prints, its exit codes, an interrupt."""

import gzip
import json

import pytest

from made_events import as_text, gdelt1_row


@pytest.fixture
def files(tmp_path):
    """A good file, one with bad rows, and a damaged one."""
    good, bad, damaged = tmp_path / "good.CSV", tmp_path / "bad.CSV", tmp_path / "damaged.gz"
    good.write_text(as_text([gdelt1_row(str(n), c56="20190601") for n in range(5)]))
    bad.write_text(as_text([gdelt1_row(f"b{n}", c26="x" if n < 25 else "1312") for n in range(30)]))
    damaged.write_bytes(gzip.compress(good.read_bytes())[:-20])
    return good, bad, damaged


def test_it_tells_of_everything(twotrack, tmp_path, files):
    good, bad, damaged = files
    ended = twotrack("record", "import", damaged, good, bad, "--into", tmp_path / "e.db")
    assert ended.code == 2, "one was refused"
    assert "damaged.gz: error" in ended.err
    assert ended.out.count("found x, wanted a CAMEO code") == 20
    assert "25 bad or mended rows in all" in ended.out
    assert "not coded (none): 0.0%" in ended.out
    again = twotrack("record", "import", good, bad, "--into", tmp_path / "e.db", "--lang", "es")
    assert again.code == 0
    assert again.out.count("ya importado, sin cambios") == 2


def test_json_has_every_count(twotrack, tmp_path, files):
    ended = twotrack("record", "import", *files, "--into", tmp_path / "e.db", "--json")
    told = json.loads(ended.out)
    assert [file["status"] for file in told["files"]] == ["imported", "imported", "refused"]
    assert (told["files"][1]["rows_read"], told["files"][1]["bad_rows"], told["bad_rows_total"]) == (30, 25, 25)
    assert told["topics"]["trade"] == 10
    assert len(told["bad_rows"]) == 20
    assert told["gaps"] == [
        {"format": "gdelt1", "first": "2019-05-31 00:00:00", "last": "2019-05-31 00:00:00", "missing": 1}
    ]


@pytest.mark.parametrize(
    ("options", "said"),
    [
        (["--format", "gdelt3"], "Did you mean 'gdelt"),
        (["--dyad", "USA-MEXX"], "Did you mean 'MEX'?"),
        (["--coding", "nowhere.csv"], "nowhere.csv"),
    ],
)
def test_bad_options_end_with_2(twotrack, tmp_path, files, options, said):
    ended = twotrack("record", "import", files[0], "--into", tmp_path / "e.db", *options)
    assert ended.code == 2
    assert said in ended.err
    assert not (tmp_path / "e.db").exists()


def test_a_file_that_is_no_database_is_left_as_it_is(twotrack, tmp_path, files):
    path = tmp_path / "e.db"
    path.write_text("not a database, but long enough to look at")
    ended = twotrack("record", "import", files[0], "--into", path)
    assert ended.code == 2
    assert "e.db: error" in ended.err
    assert path.read_text().startswith("not a database")


def test_an_interrupt_keeps_finished_files_and_says_how_to_go_on(twotrack, tmp_path, files, monkeypatch, capsys):
    from twotrack.cli.record import import_events as record_import

    real = record_import.import_files

    def stopped(con, paths, *rest):
        if paths[0] == files[1]:
            raise KeyboardInterrupt
        return real(con, paths, *rest)

    monkeypatch.setattr(record_import, "import_files", stopped)
    with pytest.raises(SystemExit) as end:
        twotrack("record", "import", *files[:2], "--into", tmp_path / "e.db")
    assert end.value.code == 130
    assert "1 of 2 files are in" in capsys.readouterr().err
    monkeypatch.setattr(record_import, "import_files", real)
    assert twotrack("record", "import", *files[:2], "--into", tmp_path / "e.db").code == 0


def test_no_file_makes_no_database(twotrack, tmp_path):
    ended = twotrack("record", "import", tmp_path / "nowhere.CSV", "--into", tmp_path / "e.db")
    assert ended.code == 2
    assert "nowhere.CSV" in ended.err
    assert not (tmp_path / "e.db").exists()


def test_topics_and_days_are_told_in_the_language_asked(twotrack, tmp_path, files):
    ended = twotrack("record", "import", files[0], files[1], "--into", tmp_path / "e.db", "--lang", "es")
    assert "comercio" in ended.out
    assert "gdelt1: faltan 1, de 2019-05-31 a 2019-05-31" in ended.out


def test_no_database_is_left_where_every_file_was_refused(twotrack, tmp_path, files):
    ended = twotrack("record", "import", files[2], "--into", tmp_path / "e.db")
    assert ended.code == 2
    assert not (tmp_path / "e.db").exists()
    twotrack("record", "import", files[0], "--into", tmp_path / "e.db")
    assert twotrack("record", "import", files[2], "--into", tmp_path / "e.db").code == 2
    assert (tmp_path / "e.db").exists(), "what was there before stays"


def test_unknown_names_and_far_days_are_told(twotrack, tmp_path):
    path = tmp_path / "odd.CSV"
    rows = [gdelt1_row("1"), gdelt1_row("2", c7="XYZ"), gdelt1_row("3", c1="20180530")]
    path.write_text(as_text(rows))
    ended = twotrack("record", "import", path, "--into", tmp_path / "e.db")
    assert "odd.CSV: 1 row names 'XYZ'" in ended.out
    assert "1 event of the dyad is dated more than 14 days" in ended.out
