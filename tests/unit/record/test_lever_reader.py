import pytest

from twotrack.base.months import month_index
from twotrack.record.levers import read_points
from twotrack.tables.axes import codes
from twotrack.tables.errors import TableError

HEADER = "month,level,place,status,source,note\n"


@pytest.fixture
def history(tmp_path):
    """Reads a made-up history; each test has its own folder, so nothing is remembered."""

    def read(text, axes=(), header=HEADER):
        (tmp_path / "mx_mill.csv").write_text(header + text, encoding="utf-8")
        return read_points(tmp_path / "mx_mill.csv", axes)

    return read


def faults_of(history, *args, **kwargs):
    with pytest.raises(TableError) as error:
        history(*args, **kwargs)
    return error.value.faults


def test_points_are_read_in_their_order(history):
    first, second = history("2000-01,1,,read,made up,\n2004-10,0.5,,unread,made up,so far\n")
    assert (first.month, first.level, first.place) == (month_index("2000-01"), 1.0, "")
    assert (second.status, second.source, second.note) == ("unread", "made up", "so far")


@pytest.mark.parametrize(
    ("line", "said"),
    [
        ("2000-13,1,,read,made up,", "'2000-13' is not a month"),
        ("2000-02,much,,read,made up,", "much"),
        ("2000-02,1,,read,,", "the source is empty"),
        ("2000-02,1,MX-CHH,read,made up,", "'MX-CHH' is not a place of this lever."),
        ("2000-01,1,,read,made up,", "months of one place must ascend"),
        ("1999-12,1,,read,made up,", "months of one place must ascend"),
    ],
)
def test_a_fault_names_its_line(history, line, said):
    found = faults_of(history, "2000-01,1,,read,made up,\n" + line + "\n")
    assert [(fault.file, fault.line) for fault in found] == [("mx_mill.csv", 3)], [str(f) for f in found]
    assert said in found[0].message


def test_every_fault_is_told_at_once(history):
    found = faults_of(history, "2000-01,much,,read,made up,\n2000-02,1,,read,,\n2000-03,1,,read,made up,\n")
    assert [fault.line for fault in found] == [2, 3]


def test_every_place_has_a_point(history):
    rows = "".join(f"2000-01,1,{code},read,made up,\n" for code in codes("bloc")[1:])
    (fault,) = faults_of(history, rows, ("bloc",))
    assert fault.message == "no point for sinaloa"


def test_a_wrong_place_names_the_nearest(history):
    rows = "".join(f"2000-01,1,{code},read,made up,\n" for code in codes("bloc"))
    (fault,) = faults_of(history, rows + "2001-01,1,sinalo,read,made up,\n", ("bloc",))
    assert "Did you mean 'sinaloa'?" in fault.message


def test_an_unknown_column_names_the_nearest(history):
    found = faults_of(history, "2000-01,1,,read,made up,\n", header=HEADER.replace("level", "levl"))
    assert any("Did you mean 'level'?" in fault.message for fault in found)


def test_an_unknown_status_is_a_fault(history):
    found = faults_of(history, "2000-01,1,,read,made up,\n2001-01,1,,unred,made up,\n")
    assert [str(fault) for fault in found] == ["mx_mill.csv:3: error: 'unred' is not a status. Did you mean 'unread'?"]


def test_a_row_too_short_is_a_fault(history):
    found = faults_of(history, "2000-01,1,,read,made up,\n2001-01,1\n")
    assert found[0].line == 3


def test_a_lever_without_history_says_so(tmp_path):
    with pytest.raises(TableError, match="no recorded history"):
        read_points(tmp_path / "mx_mill.csv")
