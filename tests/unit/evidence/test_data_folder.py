"""A data folder is read with the types of its datapackage, and every fault in it is named with its place."""

import json

import pandas as pd
import pytest

from twotrack.evidence.folder import open_folder
from twotrack.tables.catalogue import choose_language
from twotrack.tables.errors import EvidenceError

from .conftest import FIELDS, TABLE, write_package


def faults_of(folder, name="deaths_month"):
    with pytest.raises(EvidenceError) as caught:
        open_folder(folder).table("security", name)
    return caught.value.faults


def rewrite(folder, old, new):
    path = folder / "security" / "deaths_month.csv"
    text = path.read_text(encoding="utf-8")
    assert old in text
    path.write_text(text.replace(old, new), encoding="utf-8")


def test_columns_have_the_types_of_the_schema(made_up):
    frame = open_folder(made_up).table("security", "deaths_month")
    assert list(frame.columns) == [field["name"] for field in FIELDS]
    assert frame["date"].dt.month.tolist() == [7, 8, 7]
    assert frame["deaths"].dtype == "Int64"
    assert frame["deaths"].dropna().tolist() == [12, 7]
    assert frame["rate"].tolist() == [1.5, -2e-3, 3.0]
    assert frame["note"].tolist()[::2] == ["one, two", "plain"]
    assert frame["note"].isna().tolist() == [False, True, False]


def test_integers_without_gaps_are_plain(made_up):
    rewrite(made_up, "2019-08-01,,", "2019-08-01,3,")
    assert open_folder(made_up).table("security", "deaths-month")["deaths"].dtype == "int64"


def test_a_package_folder_alone_answers_to_any_name(made_up):
    folder = open_folder(made_up / "security")
    assert len(folder.table("security", "deaths_month")) == len(folder.table("whatever", "deaths_month")) == 3


def test_the_environment_names_the_folder(made_up, monkeypatch):
    monkeypatch.setenv("TWOTRACK_DATA", str(made_up))
    assert open_folder(None).tables("security") == ["deaths_month"]


def test_no_folder_says_what_is_needed(monkeypatch):
    monkeypatch.delenv("TWOTRACK_DATA", raising=False)
    with pytest.raises(EvidenceError, match=r"--data DIR.*TWOTRACK_DATA.*datapackage\.json"):
        open_folder(None)


def test_a_folder_that_is_not_there(tmp_path):
    with pytest.raises(EvidenceError, match="is not a folder"):
        open_folder(tmp_path / "nowhere")


def test_missing_datapackage_is_named(made_up):
    (made_up / "security" / "datapackage.json").unlink()
    with pytest.raises(EvidenceError, match=r"holds no datapackage\.json.*security"):
        open_folder(made_up)


def test_missing_datapackage_of_one_folder_among_others(made_up):
    (made_up / "border").mkdir()
    with pytest.raises(EvidenceError, match=r"border.datapackage\.json: error: is missing"):
        open_folder(made_up).table("border", "crossings")


@pytest.mark.parametrize(("package", "table"), [("securty", "deaths_month"), ("security", "death_month")])
def test_wrong_names_get_the_nearest(made_up, package, table):
    with pytest.raises(EvidenceError, match=r"Did you mean '(security|deaths_month)'"):
        open_folder(made_up).table(package, table)


def test_missing_file_gets_the_nearest(made_up):
    (made_up / "security" / "deaths_month.csv").rename(made_up / "security" / "deaths_months.csv")
    assert "Did you mean 'deaths_months.csv'" in faults_of(made_up)[0].message


def test_missing_column_gets_the_nearest(made_up):
    rewrite(made_up, ",deaths,", ",death,")
    (fault,) = faults_of(made_up)
    assert (fault.line, fault.message) == (1, "the column 'deaths' is missing. Did you mean 'death'?")


def test_a_further_column_is_left_out(made_up):
    path = made_up / "security" / "deaths_month.csv"
    lines = path.read_text(encoding="utf-8").splitlines()
    path.write_text("\n".join(line + ",extra" for line in lines) + "\n", encoding="utf-8")
    assert "extra" not in open_folder(made_up).table("security", "deaths_month")


def test_repeated_column(made_up):
    rewrite(made_up, ",rate,", ",deaths,")
    messages = [fault.message for fault in faults_of(made_up)]
    assert "the column 'deaths' stands twice in the header" in messages


@pytest.mark.parametrize("bad", ["2019-13-01", "2019-02-30", "01/08/2019", "2019-8-1"])
def test_bad_date_has_line_and_column(made_up, bad):
    rewrite(made_up, "2019-08-01", bad)
    (fault,) = faults_of(made_up)
    assert (fault.line, fault.column) == (3, 8)
    assert fault.file.endswith("deaths_month.csv")
    assert fault.message == f"date: found '{bad}', wanted a date such as 2019-07-01"


@pytest.mark.parametrize("bad", ["1.5", "1e3", "twelve", "1 204", "9" * 30])
def test_bad_integer(made_up, bad):
    rewrite(made_up, ",12,", f",{bad},")
    (fault,) = faults_of(made_up)
    assert f"deaths: found '{bad}', wanted a whole number" in fault.message


@pytest.mark.parametrize("bad", ["nan", "inf", "1e999", "1,5", "n/a"])
def test_bad_number(made_up, bad):
    rewrite(made_up, ",1.5,", f',"{bad}",')
    (fault,) = faults_of(made_up)
    assert fault.message == f"rate: found '{bad}', wanted a number such as 12.5"


def test_number_below_its_minimum(made_up):
    rewrite(made_up, ",12,", ",-12,")
    (fault,) = faults_of(made_up)
    assert fault.message == "deaths: found -12, wanted at least 0"


def test_empty_cell_that_is_required(made_up):
    rewrite(made_up, "MX-SIN", "")
    (fault,) = faults_of(made_up)
    assert (fault.line, fault.message) == (4, "state_code: the cell is empty, wanted a text")


def test_repeated_key_names_the_earlier_line(made_up):
    rewrite(made_up, "MX-SIN", "MX-CHH")
    (fault,) = faults_of(made_up)
    assert (fault.line, fault.message) == (4, "state_code, date: MX-CHH, 2019-07-01 stands already in line 2")


def test_every_fault_is_listed_at_once_in_order(made_up):
    rewrite(made_up, "2019-08-01,,-2e-3,", "yesterday,many,much,")
    rewrite(made_up, ",plain", "")
    assert [(fault.line, fault.column) for fault in faults_of(made_up)] == [(4, None), (3, 8), (3, 18), (3, 23)]


def test_lines_are_right_after_a_cell_of_two_lines(made_up):
    rewrite(made_up, '"one, two"', '"one,\ntwo"')
    rewrite(made_up, "2019-08-01", "soon")
    (fault,) = faults_of(made_up)
    assert fault.line == 4


def test_twenty_faults_are_shown_and_the_rest_counted(made_up):
    rows = [f"MX-CHH,2019-07-01,{count}x,1,\n" for count in range(50)]
    (made_up / "security" / "deaths_month.csv").write_text(TABLE.splitlines()[0] + "\n" + "".join(rows))
    faults = faults_of(made_up)
    assert len(faults) == 21
    assert faults[-1].message == "and 79 more like these"


def test_empty_file(made_up):
    (made_up / "security" / "deaths_month.csv").write_text("")
    (fault,) = faults_of(made_up)
    assert fault.message == "is empty"
    assert fault.file.endswith("deaths_month.csv")


def test_header_alone_is_half_a_file(made_up):
    (made_up / "security" / "deaths_month.csv").write_text(TABLE.splitlines()[0])
    (fault,) = faults_of(made_up)
    assert fault.message.startswith("has 0 rows and datapackage.json promises 3")


@pytest.mark.parametrize("content", [b"PK\x03\x04\x00\x00", b"\x89PNG\r\n\x1a\n\x00", b"state_code\xff\xfe,date\n"])
def test_binary_file(made_up, content):
    (made_up / "security" / "deaths_month.csv").write_bytes(content)
    (fault,) = faults_of(made_up)
    assert "UTF-8" in fault.message


def test_a_quote_that_never_ends(made_up):
    rewrite(made_up, 'two"', "two")
    (fault,) = faults_of(made_up)
    assert (fault.line, "comma-separated" in fault.message) == (2, True)


def test_cut_table_is_refused_and_longer_one_read(made_up):
    rewrite(made_up, "MX-SIN,2019-07-01,7,3,plain\n", "")
    assert "part of the table is missing" in faults_of(made_up)[0].message
    path = made_up / "security" / "deaths_month.csv"
    path.write_text(TABLE + "MX-SIN,2031-01-01,9,1,later\n", encoding="utf-8")
    assert len(open_folder(made_up).table("security", "deaths_month")) == 4


def test_a_table_of_other_bytes_is_read_and_warned_of(made_up):
    """A figure that was revised may have a digit less; only rows tell that a part is missing."""
    write_package(made_up / "security", bytes=len(TABLE) + 1)
    folder = open_folder(made_up)
    assert len(folder.table("security", "deaths_month"))
    (warning,) = folder.warnings
    assert warning.warning
    assert f"{len(TABLE)} bytes" in warning.message
    folder.table("security", "deaths_month")
    assert len(folder.warnings) == 1


def test_a_column_that_is_read_and_is_not_there_is_told_with_the_nearest(made_up):
    with pytest.raises(EvidenceError, match=r"'death' is missing.*Did you mean 'deaths'\?"):
        open_folder(made_up).table("security", "deaths_month", ["death"])


@pytest.mark.parametrize("path", ["../secret.csv", "/etc/hosts", "..\\secret.csv"])
def test_no_file_outside_the_folder(made_up, path):
    write_package(made_up / "security", path=path)
    with pytest.raises(EvidenceError, match="outside the folder"):
        open_folder(made_up).tables("security")


def test_datapackage_that_is_no_json(made_up):
    (made_up / "security" / "datapackage.json").write_text('{"resources": [}')
    (fault,) = faults_of(made_up)
    assert (fault.line, fault.column) == (1, 16)


def test_datapackage_that_is_binary(made_up):
    (made_up / "security" / "datapackage.json").write_bytes(b"\x80\x00\xff")
    assert "is not JSON" in faults_of(made_up)[0].message


def test_datapackage_with_an_unknown_type(made_up):
    schema = {"fields": [{"name": "date", "type": "moment"}]}
    write_package(made_up / "security", schema=schema)
    (fault,) = faults_of(made_up)
    assert fault.message.startswith("resources.0.schema.fields.0.type: ")


def test_byte_order_mark_and_windows_lines(made_up):
    path = made_up / "security" / "deaths_month.csv"
    path.write_bytes(b"\xef\xbb\xbf" + TABLE.replace("\n", "\r\n").encode())
    assert len(open_folder(made_up).table("security", "deaths_month")) == 3


def test_fingerprint_follows_the_bytes_alone(made_up):
    wanted = [("security", "deaths_month")]
    first = open_folder(made_up).fingerprint(wanted)
    assert first == open_folder(made_up).fingerprint(wanted * 2)
    moved = made_up.rename(made_up.with_name("elsewhere"))
    assert open_folder(moved).fingerprint(wanted) == first
    rewrite(moved, ",12,", ",13,")
    assert open_folder(moved).fingerprint(wanted) != first


def test_faults_speak_spanish(made_up):
    rewrite(made_up, "2019-08-01", "mañana")
    choose_language("es")
    try:
        (fault,) = faults_of(made_up)
    finally:
        choose_language("en")
    assert fault.message == "date: se encontró 'mañana', se esperaba una fecha como 2019-07-01"


def test_every_official_table_is_as_its_datapackage_says(official):
    folder = open_folder(official)
    for package in ("security", "migration", "border", "pandemic", "events"):
        for resource in json.loads((official / package / "datapackage.json").read_text())["resources"]:
            frame = folder.table(package, resource["name"])
            assert isinstance(frame, pd.DataFrame)
            assert len(frame.columns) == len(resource["schema"]["fields"])
