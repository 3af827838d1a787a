import re

import pytest

from reading import read_anew
from twotrack.base.months import month_index
from twotrack.record.levers import history_path, read_points
from twotrack.tables import catalogue
from twotrack.tables.axes import codes
from twotrack.tables.errors import TableError, place

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
    assert fault.message.startswith("no point for sinaloa: add a row such as `2000-01,0,sinaloa,assumption,")


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


@pytest.mark.parametrize(("axes", "count"), [((), 1), (("bloc",), 9)])
def test_what_a_missing_history_must_hold_is_told_and_is_enough(tmp_path, axes, count):
    """Header and row of the message, written once a place as it says, are a history."""
    path = tmp_path / "mx_mill.csv"
    (fault,) = faults_of(lambda: read_points(path, axes))
    assert fault.file == "mx_mill.csv"
    header, row = re.findall("`([^`]*)`", fault.message)
    assert ("9 members of the axis bloc" in fault.message) == (count > 1)
    rows = [row.replace("sinaloa", code) for code in codes(axes[0])] if axes else [row]
    path.write_text("\n".join([header, *rows]) + "\n", encoding="utf-8")
    assert len(read_points(path, axes)) == count


def test_a_missing_history_is_told_in_spanish_too(tmp_path, monkeypatch):
    monkeypatch.setattr(catalogue, "_chosen", ["es"])
    (fault,) = faults_of(lambda: read_points(tmp_path / "mx_mill.csv"))
    assert "la palanca mx_mill no tiene historia registrada: escriba este archivo" in fault.message


def test_a_history_is_named_from_the_package_on():
    assert place(history_path("us_dealer_rules")) == "issues/arms/levers/us_dealer_rules.csv"


def test_every_history_that_is_wrong_is_told_at_once(monkeypatch, tmp_path):
    from twotrack.policy.paths import lever_paths
    from twotrack.policy.scenario import Scenario, levers
    from twotrack.policy.span import DEFAULT_SPAN
    from twotrack.record import levers as reader

    read_anew(monkeypatch)
    gone = {"us_dealer_rules", "mx_prevention"}
    true = reader.history_path
    monkeypatch.setattr(reader, "history_path", lambda n: tmp_path / f"{n}.csv" if n in gone else true(n))
    assert {fault.file for fault in reader.history_faults(levers())} == {f"{name}.csv" for name in gone}
    with pytest.raises(TableError) as error:
        lever_paths(Scenario(), DEFAULT_SPAN)
    assert len(error.value.faults) == 2
