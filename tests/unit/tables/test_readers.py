import shutil

import pytest

from twotrack.tables import catalogue
from twotrack.tables.closed import StrictRow, Text
from twotrack.tables.errors import Fault, TableError, TwotrackError, nearest
from twotrack.tables.issue_tables import ISSUES, issue_tables, read_issue
from twotrack.tables.readers import read_document, read_rows
from twotrack.tables.rows import LeverRow, OutcomeRow, ParameterRow

WHOLE = """[loss_rate]
label = { en = "Loss", es = "Pérdida" }
symbol = 'd'
unit = "1 / month"
prior = { family = "lognormal", median = 0.01, low = 0.005, high = 0.02 }
status = "read"
[[loss_rate.sources]]
cite = "made up"
status = "read"
"""


class Row(StrictRow):
    """A row of two keys."""

    label: Text
    level: float


@pytest.fixture
def table(tmp_path):
    """Writes a table and gives its path."""

    def write(content, name="parameters.toml"):
        path = tmp_path / name
        path.write_bytes(content if isinstance(content, bytes) else content.encode())
        return path

    return write


def faults_of(path, schema=ParameterRow):
    with pytest.raises(TableError) as error:
        read_rows(path, schema)
    return error.value.faults


def test_a_whole_row_is_read(table):
    row = read_rows(table(WHOLE), ParameterRow)["loss_rate"]
    assert row.prior.median == 0.01
    assert row.label["es"] == "Pérdida"
    assert row.sources[0].cite == "made up"


def test_a_whole_number_is_read_as_a_number(table):
    row = read_rows(table('[a]\nlabel = { en = "a", es = "a" }\nlevel = 15000\n'), Row)["a"]
    assert isinstance(row.level, float)


@pytest.mark.parametrize(
    ("old", "new", "place", "said"),
    [
        ("symbol", "symbl", (3, 1), "Did you mean 'symbol'?"),
        ("unit = ", "unti = ", (4, 1), "Did you mean 'unit'?"),
        ("median", "medain", (5, 33), "Did you mean 'median'?"),
        ('"1 / month"', '"1 / fortnight"', (4, 1), "'1 / fortnight' is not a unit"),
        ("low = 0.005", "low = 0.009", (5, 1), "cannot have low = 0.009"),
        ("lognormal", "lognormall", (5, 11), "lognormall"),
        ('status = "read"\n[[', 'status = "seen"\n[[', (6, 1), "seen"),
        ("0.01,", '"much",', (5, 33), "much"),
    ],
)
def test_a_fault_names_line_column_and_what_was_found(table, old, new, place, said):
    found = faults_of(table(WHOLE.replace(old, new, 1)))
    match = [fault for fault in found if said in fault.message]
    assert match, [str(fault) for fault in found]
    assert (match[0].file, match[0].line, match[0].column) == ("parameters.toml", *place)


def test_every_fault_is_told_at_once(table):
    second = WHOLE.replace("loss_rate", "gain_rate").replace("symbol", "sign")
    found = faults_of(table(WHOLE.replace("lognormal", "normal").replace("unit", "units") + second))
    lines = sorted({fault.line for fault in found if fault.line})
    assert {4, 12} <= set(lines), [str(fault) for fault in found]
    assert len(found) >= 4


def test_a_row_needs_a_source(table):
    (fault,) = faults_of(table(WHOLE[: WHOLE.index("[[")]))
    assert fault.message == "[loss_rate.sources] is missing"
    (empty,) = faults_of(table(WHOLE[: WHOLE.index("[[")] + "sources = []\n"))
    assert (empty.line, empty.file) == (7, "parameters.toml")


def test_a_share_needs_support(table):
    normal = WHOLE.replace("1 / month", "share").replace(
        'family = "lognormal", median = 0.01, low = 0.005, high = 0.02',
        'family = "normal", median = 0.5, low = 0, high = 1',
    )
    (fault,) = faults_of(table(normal))
    assert "a share needs the family" in fault.message


def test_overrides_need_axes(table):
    changed = WHOLE.replace("[[", '[loss_rate.overrides]\nMX-CHH = { family = "fixed", median = 1.0 }\n[[', 1)
    (fault,) = faults_of(table(changed))
    assert "overrides by member need axes" in fault.message


@pytest.mark.parametrize(
    ("content", "line", "said"),
    [
        (b"", None, "is empty"),
        (b"  \n\n", None, "is empty"),
        (b"\x89PNG\x00\x01", None, "binary"),
        (b"a = 1\nb = \xe9\n", 2, "UTF-8"),
        (b"[a]\nb = = 2\n", 2, "not TOML"),
        (b"[a]\nb = 1\nb = 2\n", 3, "not TOML"),
    ],
)
def test_a_file_that_is_no_table_says_why(table, content, line, said):
    with pytest.raises(TableError) as error:
        read_document(table(content))
    (fault,) = error.value.faults
    assert said in fault.message
    assert (fault.file, fault.line) == ("parameters.toml", line)


def test_a_byte_order_mark_is_no_fault(table):
    assert read_document(table(b"\xef\xbb\xbfa = 1\n")).data == {"a": 1}


def test_a_missing_file_and_a_folder_say_so(tmp_path):
    for path in (tmp_path / "none.toml", tmp_path):
        with pytest.raises(TableError, match="cannot be read") as error:
            read_document(path)
        assert error.value.faults[0].file == str(path)


def test_another_schema_has_other_keys(table):
    lever = '[l]\nlabel = { en = "a", es = "a" }\nholdr = "us"\n'
    found = faults_of(table(lever, "levers.toml"), LeverRow)
    assert any("Did you mean 'holder'?" in fault.message and fault.line == 3 for fault in found)
    outcome = '[o]\nlabel = { en = "a", es = "a" }\naggregate = "total"\n'
    assert any(fault.line == 3 for fault in faults_of(table(outcome, "outcomes.toml"), OutcomeRow))


def test_a_fault_reads_as_editors_do():
    assert str(Fault("wrong", "a.toml", 3, 7)) == "a.toml:3:7: error: wrong"
    assert str(Fault("odd", "a.toml", 3, warning=True)) == "a.toml:3: warning: odd"
    assert str(Fault("wrong")) == "error: wrong"
    assert str(TwotrackError([Fault("one"), Fault("two")])) == "error: one\nerror: two"
    assert TwotrackError("one").faults == (Fault("one"),)


def test_no_name_near_is_no_offer():
    assert nearest("zebra", ["loss_rate"]) == ""


@pytest.mark.parametrize(
    ("old", "new", "english", "spanish"),
    [
        ('status = "read"', 'status = "heard"', "wanted one of 'read', ", "se esperaba uno de 'read', "),
        (
            "median = 0.01",
            'median = "low"',
            "wanted a number (found 'low')",
            "se esperaba un número (se encontró 'low')",
        ),
        ("symbol = 'd'", "symbol = 4", "wanted a text in quotation marks", "se esperaba un texto entre comillas"),
        ('unit = "1 / month"', 'unit = "furlongs"', "'furlongs' is not a unit", "'furlongs' no es una unidad"),
        ("high = 0.02", "high = 0.2", "the lognormal family with this median", "la familia lognormal con esta mediana"),
        ("low = 0.005", "low = 0.03", "wanted low < median < high", "se esperaba low < median < high"),
        ("symbol = 'd'", "symbol = 'd'\naxes = [\"stat\"]", "Did you mean 'state'?", "'stat' no es un eje"),
    ],
)
def test_what_was_wanted_is_told_in_both_languages(table, monkeypatch, old, new, english, spanish):
    path = table(WHOLE.replace(old, new, 1))
    for language, said in (("en", english), ("es", spanish)):
        monkeypatch.setattr(catalogue, "_chosen", [language])
        assert any(said in fault.message for fault in faults_of(path)), language


def test_every_table_of_an_issue_is_told_at_once(tmp_path):
    folder = tmp_path / "drugs"
    shutil.copytree(ISSUES / "drugs", folder)
    for name in ("levers.toml", "checks.toml"):
        path = folder / name
        path.write_text(path.read_text(encoding="utf-8").replace("\nholder", "\nholdr").replace("\nwatch", "\nwach"))
    with pytest.raises(TableError) as error:
        read_issue(folder)
    assert {fault.file for fault in error.value.faults} == {"levers.toml", "checks.toml"}


def test_a_table_that_is_not_there_says_how_to_get_one(tmp_path):
    folder = tmp_path / "drugs"
    shutil.copytree(ISSUES / "drugs", folder)
    for name in ("drivers.toml", "issue.toml"):
        (folder / name).unlink()
    with pytest.raises(TableError) as error:
        read_issue(folder)
    assert [fault.file for fault in error.value.faults] == ["issue.toml", "drivers.toml"]
    assert all("`twotrack new-issue` writes one" in fault.message for fault in error.value.faults)


def test_a_lever_and_an_outcome_belong_to_one_issue(tmp_path):
    for name in ("drugs", "smoke"):
        shutil.copytree(ISSUES / "drugs", tmp_path / name)
    with pytest.raises(TableError) as error:
        issue_tables(tmp_path)
    told = [fault.message for fault in error.value.faults if fault.file == "levers.toml"]
    assert "[us_demand_reduction] is also a name in the issue drugs" in told[0]
    assert {fault.file for fault in error.value.faults} == {
        *("levers.toml", "outcomes.toml", "observations.toml", "sampling.toml"),
    }
    assert all(fault.line for fault in error.value.faults)


@pytest.mark.parametrize("number", ["nan", "inf", "-inf"])
def test_a_number_that_is_not_finite_is_no_number(table, number):
    (fault,) = faults_of(table(f'[a]\nlabel = {{ en = "a", es = "a" }}\nlevel = {number}\n'), Row)
    assert (fault.line, "wanted a number" in fault.message) == (3, True)


@pytest.mark.parametrize("encoding", ["utf-8-sig", "utf-16", "utf-16-be", "utf-32", "latin-1"])
def test_encodings_are_read_by_their_mark_or_refused_by_name(table, encoding):
    text = WHOLE.replace("Loss", "México")
    marked = {"utf-16-be": b"\xfe\xff" + text.encode("utf-16-be")}.get(encoding, text.encode(encoding))
    if encoding == "latin-1":
        (fault,) = faults_of(table(marked))
        assert fault.line == 2
        assert "the byte E9 is 'é' in Latin-1" in fault.message
    else:
        assert read_rows(table(marked), ParameterRow)["loss_rate"].label["en"] == "México"
    (unmarked,) = faults_of(table(text.encode("utf-16-le")))
    assert "UTF-16" in unmarked.message
