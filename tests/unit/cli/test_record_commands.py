"""`twotrack record moves` and `twotrack record audit` as users call them."""

import csv
import io


def test_moves_are_listed_and_counted(twotrack):
    ended = twotrack("record", "moves", "--issue", "arms")
    assert ended.code == 0
    assert "US gun industry" in ended.out
    assert "3 directed rows" in ended.out


def test_moves_in_spanish(twotrack):
    ended = twotrack("record", "moves", "--issue", "arms", "--lang", "es")
    assert ended.code == 0
    assert "Armas" in ended.out
    assert "3 filas dirigidas" in ended.out


def test_moves_as_csv(twotrack):
    ended = twotrack("record", "moves", "--since", "2021-01", "--until", "2021-01", "--csv", "-")
    rows = list(csv.DictReader(io.StringIO(ended.out)))
    assert {row["date"][:7] for row in rows} == {"2021-01"}
    assert len(rows) == 5


def test_a_wrong_issue_ends_with_2_and_offers_the_nearest(twotrack):
    ended = twotrack("record", "moves", "--issue", "migraton")
    assert ended.code == 2
    assert ended.out == ""
    assert "Did you mean 'migration'?" in ended.err


def test_an_audit_without_a_database_ends_with_2(twotrack, tmp_path):
    ended = twotrack("record", "audit", "--db", tmp_path / "none.duckdb", "-o", tmp_path / "sample.csv")
    assert ended.code == 2
    assert "twotrack record import" in ended.err
    assert list(tmp_path.iterdir()) == []


def test_a_run_refuses_a_series_before_it_runs(twotrack, tmp_path):
    order = ("run", "-o", tmp_path / "results", "--series")
    for given, said in (("x", "NAME=FILE"), ("twotrack/move_month=x.csv", "Did you mean 'twotrack/moves_month'?")):
        ended = twotrack(*order, given)
        assert ended.code == 2
        assert said in ended.err
    assert not (tmp_path / "results").exists()


def test_a_run_refuses_two_histories(twotrack, tmp_path):
    from twotrack.evidence.series import SERIES

    shipped = SERIES / "twotrack" / "moves_month.csv"
    order = ("--series", f"twotrack/moves_month={shipped}", "--db", tmp_path / "none.duckdb")
    ended = twotrack("run", "-o", tmp_path / "results", *order)
    assert ended.code == 2
    assert "--db" in ended.err


def test_a_folder_keeps_the_series_of_its_run_and_forgets_those_of_an_earlier(tmp_path):
    from twotrack.cli.run.replaced import forget_inputs, kept_series, replacement_series
    from twotrack.evidence.replaced import kept_name
    from twotrack.evidence.series import SERIES

    name = "twotrack/moves_month"
    found = replacement_series((f"{name}={SERIES / name}.csv",), None)
    (tmp_path / kept_name(name)).write_text(found[name].text, encoding="utf-8")
    kept = kept_series(tmp_path)
    assert kept[name].text == found[name].text
    forget_inputs(tmp_path, {kept_name(name)})
    assert set(kept_series(tmp_path)) == {name}
    forget_inputs(tmp_path, {})
    assert kept_series(tmp_path) == {}
