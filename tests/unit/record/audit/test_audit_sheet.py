"""The sheet of an audit: read back with its faults, held against the events, kept in the database."""

import csv
import json

import numpy as np
import pytest

from coded_sheets import TRUE, code, spoilt
from twotrack.cli.record.audit import audit
from twotrack.record.audit.matching import check_sheet
from twotrack.record.audit.sheet import read_sheet
from twotrack.record.audit.store import corrected_counts, kept_confusion, open_database
from twotrack.tables.errors import RunError, TableError


def test_the_sheet_explains_what_to_fill_in(sheet):
    with sheet.open(encoding="utf-8", newline="") as file:
        told, *rows = csv.DictReader(file)
    assert told["id"] == "#"
    assert "material_conflict | none" in told["true_class"]
    assert "equal" in told["stratum"]
    assert len(rows) == 40
    assert {row["true_class"] for row in rows} == {""}
    assert rows[0]["text"] == "Says, “sí”"


def test_a_sheet_that_is_there_is_not_written_over(db, sheet):
    with pytest.raises(RunError, match="already"):
        audit(db, number=40, out=sheet)


def test_round_trip_recovers_the_counts(db, sheet, capsys):
    """The hand-coder finds half of one class to be nothing and another to be deeds: the counts follow."""
    code(sheet)
    capsys.readouterr()
    audit(db, read=sheet, json=True)
    told = json.loads(capsys.readouterr().out)["class"]
    assert told["unfinished"] == 0
    assert told["population"] == dict(zip(TRUE, (200, 60, 30, 10), strict=True))
    assert told["corrected"]["point"] == pytest.approx([200, 0, 0, 40, 60])
    assert told["precision"]["verbal_cooperation"]["share"] == 1
    assert told["precision"]["verbal_conflict"]["share"] == 0
    with open_database(db) as con:
        kept = kept_confusion(con)
        assert kept.numbers.tolist() == list(told["weighted"].values())
        assert kept_confusion(con, "topic").coded.sum() == 40
        assert corrected_counts(con, [[20, 6, 3, 1]]).point == pytest.approx(np.array([[20, 0, 0, 4, 6]]))


def test_a_sheet_drawn_by_topic_is_weighted_by_topic(db, tmp_path, capsys):
    path = tmp_path / "topics.csv"
    audit(db, number=300, by="topic", out=path)
    code(path)
    capsys.readouterr()
    audit(db, read=path, json=True)
    told = json.loads(capsys.readouterr().out)
    assert told["drawn_by"] == "topic"
    assert told["class"]["corrected"]["point"] == pytest.approx([200, 0, 0, 40, 60])


def test_the_table_for_reading(db, sheet, capsys):
    code(sheet, lines=21)
    audit(db, read=sheet)
    ended = capsys.readouterr()
    assert "verbal cooperation" in ended.out
    assert "100%" in ended.out
    assert "true_class: 20 of 40 rows are not coded yet" in ended.err


def test_a_later_audit_takes_the_place_of_an_earlier(db, sheet):
    code(sheet)
    audit(db, read=sheet)
    code(sheet, truth=lambda label: label)
    audit(db, read=sheet)
    with open_database(db) as con:
        numbers = kept_confusion(con).numbers
    assert numbers[:, :4].sum() == pytest.approx(40)
    assert numbers[:, :4].trace() == pytest.approx(40)


@pytest.mark.parametrize(
    ("changes", "said"),
    [
        ({"true_class": "material_conflct"}, "Did you mean 'material_conflict'?"),
        ({"true_topic": "trad"}, "Did you mean 'trade'?"),
        ({"class": "verbal"}, "class: found 'verbal'"),
        ({"stratum": ""}, "stratum"),
    ],
)
def test_a_bad_label_names_its_line(sheet, changes, said):
    code(sheet)
    spoilt(sheet, **changes)
    with pytest.raises(TableError) as error:
        read_sheet(sheet)
    (fault,) = error.value.faults
    assert (fault.file, fault.line) == ("sample.csv", 4)
    assert said in fault.message


def test_events_that_the_database_has_not_or_has_otherwise_are_refused(db, sheet):
    spoilt(sheet, id="e9999")
    with open_database(db) as con, pytest.raises(TableError, match="e9999"):
        check_sheet(con, read_sheet(sheet))
    first = read_sheet(sheet).rows[0].id
    spoilt(sheet, id=first)
    with pytest.raises(TableError, match="line 3 already"):
        read_sheet(sheet)


def test_a_label_of_the_machine_must_be_that_of_the_database(db, sheet):
    spoilt(sheet, topic="pandemic")
    with pytest.raises(TableError, match="pandemic"):
        audit(db, read=sheet)


def test_a_missing_column_is_told(sheet):
    sheet.write_text(sheet.read_text(encoding="utf-8").replace("true_class", "tru_class", 1), encoding="utf-8")
    with pytest.raises(TableError, match="true_class"):
        read_sheet(sheet)


def test_semicolons_of_a_spreadsheet_are_read(sheet):
    code(sheet)
    wanted = read_sheet(sheet).rows
    with sheet.open(encoding="utf-8", newline="") as file:
        rows = list(csv.reader(file))
    with sheet.open("w", encoding="utf-8-sig", newline="") as file:
        csv.writer(file, delimiter=";").writerows(rows)
    assert read_sheet(sheet).rows == wanted


def test_an_uncoded_sheet_is_refused(db, sheet):
    with pytest.raises(TableError, match="empty in all of its 40 rows"):
        audit(db, read=sheet)


def test_what_is_no_database_of_events_is_refused(tmp_path):
    import duckdb

    text, empty = tmp_path / "text.duckdb", tmp_path / "empty.duckdb"
    text.write_text("not a database")
    with duckdb.connect(str(empty)):
        pass
    for path in (tmp_path / "none.duckdb", text, empty):
        with pytest.raises(RunError), open_database(path):
            pass
    assert not (tmp_path / "none.duckdb").exists()


def test_a_database_without_an_audit_says_so(db):
    with open_database(db) as con, pytest.raises(RunError, match="--read"):
        kept_confusion(con)
