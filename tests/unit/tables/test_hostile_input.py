"""Input made to break what reads or shows it: deep, long, full of faults, or with codes in it."""

import pytest

from twotrack.tables.closed import StrictRow
from twotrack.tables.errors import MOST_PRINTED, Fault, TableError, TwotrackError, fault_lines, nearest
from twotrack.tables.readers import read_document, read_rows


class Row(StrictRow):
    """A row of one key."""

    level: float


@pytest.fixture
def table(tmp_path):
    """Writes a table and gives its path."""

    def write(content):
        path = tmp_path / "parameters.toml"
        path.write_text(content, encoding="utf-8")
        return path

    return write


@pytest.mark.parametrize(
    "text",
    [
        "a = " + "[" * 5000 + "]" * 5000,
        "a = " + "{ b = " * 5000 + "1" + " }" * 5000,
        "a" + ".a" * 5000 + " = 1",
        f"[{'.'.join('a' * 5000)}]",
        "a = " + "[" * 60 + "]" * 60,
    ],
    ids=["lists", "tables", "dotted keys", "header", "sixty levels"],
)
def test_what_is_nested_too_deeply_is_a_fault_and_no_crash(table, text):
    with pytest.raises(TableError) as error:
        read_document(table(text))
    (fault,) = error.value.faults
    assert str(fault) == "parameters.toml: error: is nested too deeply: wanted 32 levels at most"


def test_of_many_faults_the_first_are_told_and_the_rest_counted():
    many = [Fault("odd", "a.toml", line, warning=line % 2 == 0) for line in range(1000)]
    lines = fault_lines(many)
    assert len(lines) == MOST_PRINTED + 1
    assert lines[-1] == "… and 950 more faults"
    assert not any("warning" in line for line in lines)
    assert str(TwotrackError(many)) == "\n".join(lines)
    assert fault_lines(many[:MOST_PRINTED]) == [str(fault) for fault in many[:MOST_PRINTED]]
    assert fault_lines(many[: MOST_PRINTED + 1])[-1] == "… and 1 more fault"


def test_a_fault_fits_a_screen_and_moves_no_cursor():
    assert len(str(Fault("x" * 10**6))) < 1100
    assert str(Fault("a\x1b[31mred\x9b")) == "error: a\\x1b[31mred\\x9b"


def test_a_long_value_is_shown_by_its_ends(table):
    with pytest.raises(TableError) as error:
        read_rows(table(f'[a]\nlevel = "{"9" * 10**6}x"\n'), Row)
    (fault,) = error.value.faults
    assert len(str(fault)) < 200


def test_a_long_name_is_compared_with_none():
    assert nearest("loss_rate" * 10**5, ["loss_rate"]) == ""
