import pytest

from twotrack.tables.axes import codes, members, shape_of
from twotrack.tables.errors import TableError
from twotrack.tables.matrices import read_matrix

STATES = codes("state")


def rows():
    """A whole matrix of blocs by states as cells, header first."""
    header = ["bloc", *STATES, "source"]
    return [header, *([bloc, *("0.5" for _ in STATES), "made up"] for bloc in codes("bloc"))]


@pytest.fixture
def write(tmp_path):
    def write(table):
        path = tmp_path / "home.csv"
        path.write_text("\n".join(",".join(row) for row in table) + "\n", encoding="utf-8")
        return path

    return write


def test_a_whole_matrix_is_read_in_the_order_of_the_axes(write):
    table = rows()
    table[1][1] = "7"
    shuffled = [table[0], *reversed(table[1:])]
    matrix = read_matrix(write(shuffled), ("bloc", "state"))
    assert (len(matrix), len(matrix[0])) == (9, 32)
    assert (matrix[0][0], matrix[8][31]) == (7.0, 0.5)


@pytest.mark.parametrize("cell", ["", "much"])
def test_a_missing_cell_is_named_with_its_line(write, cell):
    table = rows()
    table[3][5] = cell
    with pytest.raises(TableError) as error:
        read_matrix(write(table), ("bloc", "state"))
    (fault,) = error.value.faults
    assert (fault.file, fault.line, fault.column) == ("home.csv", 4, 6)
    assert STATES[4] in fault.message


def test_a_missing_row_and_a_wrong_one_are_told_together(write):
    table = rows()
    table[1][0] = "sinalo"
    with pytest.raises(TableError) as error:
        read_matrix(write(table), ("bloc", "state"))
    assert [f.message for f in error.value.faults] == [
        "'sinalo' is not a member of the axis bloc. Did you mean 'sinaloa'?",
        "the row of sinaloa is missing",
    ]


def test_a_row_needs_a_source(write):
    table = rows()
    table[2][-1] = ""
    with pytest.raises(TableError, match="the column source is empty") as error:
        read_matrix(write(table), ("bloc", "state"))
    assert error.value.faults[0].line == 3


def test_a_missing_column_is_named(write):
    table = [row[:-2] + row[-1:] for row in rows()]
    with pytest.raises(TableError, match=STATES[-1]):
        read_matrix(write(table), ("bloc", "state"))


def test_a_missing_file_says_so(tmp_path):
    with pytest.raises(TableError, match="no such matrix"):
        read_matrix(tmp_path / "none.csv", ("bloc", "state"))


def test_axes_have_their_members():
    assert shape_of(()) == ()
    assert shape_of(("state", "state")) == (32, 32)
    assert len(set(STATES)) == 32
    assert members("bloc")[-1].name("es") == "Escisiones locales"
