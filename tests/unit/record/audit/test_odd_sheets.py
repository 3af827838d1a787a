"""Sheets as spreadsheets, programs and people change them: read all the same, refused by line, or told of."""

import pytest

from coded_sheets import TRUE, code, columns, read_json, rewritten, spoilt, write
from twotrack.cli.record.audit import audit
from twotrack.record.audit.sheet import read_sheet
from twotrack.tables.errors import TableError


def test_what_means_nothing_in_a_sheet_changes_nothing(sheet):
    code(sheet)
    wanted = read_sheet(sheet).rows
    rows = columns(sheet)
    plain = sheet.read_bytes()
    written = {
        "utf-16": plain.decode().encode("utf-16"),
        "mac": plain.replace(b"\r\n", b"\n").replace(b"\n", b"\r"),
        "unended": plain.rstrip(),
        "excel": b"sep=;\r\n" + plain,
    }
    for name, content in written.items():
        sheet.write_bytes(content)
        if name == "excel":
            write(sheet, [["sep=;"], *rows], delimiter=";")
        found = read_sheet(sheet).rows
        assert [row.id for row in found] == [row.id for row in wanted], name
        assert [row.truth for row in found] == [row.truth for row in wanted], name


def test_labels_are_read_as_people_and_programs_write_them(sheet):
    code(sheet)
    wanted = [row.truth["class"] for row in read_sheet(sheet).rows]
    code(sheet, truth=lambda label: TRUE[label].replace("_", " ").capitalize())
    assert [row.truth["class"] for row in read_sheet(sheet).rows] == wanted
    rewritten(
        sheet,
        lambda rows: [
            row.update(true_topic=word) for row, word in zip(rows[1:], ("NA", "NULL", "", "none"), strict=False)
        ],
    )
    assert [row.truth["topic"] for row in read_sheet(sheet).rows][:4] == ["", "", "", "none"]


@pytest.mark.parametrize(
    ("changes", "said"),
    [
        ({"id": "3.38E+07"}, "shortened by a spreadsheet"),
        ({"id": "3,38E+07"}, "shortened by a spreadsheet"),
        ({"id": ""}, "has no id"),
        ({"stratum": "trade"}, "drawn by class"),
        ({"stratum": "material_conflict", "class": "verbal_cooperation"}, "drawn by class"),
    ],
)
def test_what_a_spreadsheet_or_a_hand_changed_is_refused(sheet, changes, said):
    code(sheet)
    spoilt(sheet, **changes)
    with pytest.raises(TableError, match=said) as error:
        read_sheet(sheet)
    assert {fault.line for fault in error.value.faults} == {4}


def test_a_workbook_is_refused_by_name(sheet):
    sheet.write_bytes(b"PK\x03\x04" + bytes(40))
    with pytest.raises(TableError, match="save the sheet as CSV"):
        read_sheet(sheet)


def test_a_column_sorted_without_the_others_is_refused(event_table, tmp_path):
    """All labels agree, and the coder read the text of another event."""
    path = event_table(tmp_path / "texts.duckdb", [{"text": f"Event {at}"} for at in range(4)])
    sheet = tmp_path / "sheet.csv"
    audit(path, number=4, out=sheet)
    code(sheet)
    rewritten(sheet, lambda rows: [row.update(text="Évènement") for row in rows[1:2]])
    audit(path, read=sheet)

    def turn(rows):
        texts = [row["text"] for row in rows[1:]]
        for row, text in zip(rows[1:], texts[::-1], strict=True):
            row["text"] = text

    rewritten(sheet, turn)
    with pytest.raises(TableError, match="beside the text of the event"):
        audit(path, read=sheet)


def test_an_identifier_that_icews_used_twice_is_two_events(event_table, tmp_path, capsys):
    days = [{"event_id": "7", "date": "2019-03-01"}, {"event_id": "7", "date": "2019-03-02", "quad": 4}]
    path = event_table(tmp_path / "twice.duckdb", days)
    sheet = tmp_path / "sheet.csv"
    audit(path, number=2, out=sheet)
    code(sheet)
    assert read_json(path, sheet, capsys)["rows"] == 2
    rewritten(sheet, lambda rows: [row.update(date="2019-03-05") for row in rows[2:]])
    with pytest.raises(TableError, match="2019-03-05"):
        audit(path, read=sheet)


def test_an_event_whose_date_is_written_in_two_ways_stands_twice(event_table, tmp_path):
    path = event_table(tmp_path / "one.duckdb", [{"event_id": "7", "date": "2019-03-01"}])
    sheet = tmp_path / "sheet.csv"
    audit(path, number=1, out=sheet)
    code(sheet)
    rows = columns(sheet)
    write(sheet, [*rows, [cell.replace("2019-03-01", "01/03/2019") for cell in rows[-1]]])
    with pytest.raises(TableError, match="line 3 already"):
        audit(path, read=sheet)


def test_what_is_missing_is_told(db, sheet, capsys):
    """Rows left out, a stratum that nobody coded, a topic where there is no event, columns of one's own."""
    code(sheet, truth=lambda label: "none" if label == "verbal_cooperation" else label)
    assert "8 rows have a topic although true_class is none" in read_json(db, sheet, capsys)["remarks"][0]
    rows = columns(sheet)
    write(sheet, [[*row, "note"] for row in rows if row[9] != "verbal_conflict"])
    missing, stratum, _, unread, before, _ = read_json(db, sheet, capsys)["remarks"]
    assert missing.startswith("40 events were drawn and 30 stand in the sheet")
    assert "verbal conflict" in stratum
    assert unread.endswith("note")
    assert "sample.csv (40 events coded)" in before


def test_a_second_sheet_that_takes_the_topics_away_says_so(db, sheet, capsys):
    code(sheet)
    assert read_json(db, sheet, capsys)["remarks"][-1:] != []
    rewritten(sheet, lambda rows: [row.update(true_topic="") for row in rows[1:]])
    told = read_json(db, sheet, capsys)["remarks"]
    assert any("audit of its topics" in said and "(0 coded)" in said for said in told)


def test_events_that_came_after_the_draw_are_told(event_table, audited_events, sheet, tmp_path, capsys):
    code(sheet)
    later = event_table(tmp_path / "later.duckdb", [*audited_events, {"event_id": "n1"}, {"event_id": "n2"}])
    assert any(
        "drawn from 300 events and the database has 302" in said for said in read_json(later, sheet, capsys)["remarks"]
    )


@pytest.mark.parametrize("language", ["en", "es"])
def test_the_numbers_of_the_draw_are_read_in_both_languages(db, tmp_path, language, monkeypatch):
    monkeypatch.setenv("TWOTRACK_LANG", language)
    path = tmp_path / "sheet.csv"
    audit(db, number=12, out=path)
    found = read_sheet(path)
    assert (found.drawn, found.population) == (12, 300)
    write(path, [row for row in columns(path) if row[0] != "#"])
    assert read_sheet(path).drawn is None
