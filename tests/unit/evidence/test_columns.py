"""Columns read straight from cells are those of the full check, and what does not fit is left to it."""

import numpy as np
import pytest

from twotrack.evidence.cells import read_cells
from twotrack.evidence.columns import by_time, by_time_and_place, grid, in_order, typed_column, typed_columns
from twotrack.evidence.series import SERIES, available, checked_cells, load_info, load_series


@pytest.mark.parametrize("name", available())
def test_every_series_is_read_as_by_the_full_check(name):
    path = SERIES / f"{name}.csv"
    frame, faults = checked_cells(read_cells(path), load_info(path.with_suffix(".toml")))
    found = load_series(name).columns
    assert not faults
    assert list(found) == list(frame)
    for column, values in found.items():
        assert values.dtype.kind == frame[column].to_numpy().dtype.kind, column
        np.testing.assert_array_equal(values, frame[column].to_numpy(), err_msg=column)


@pytest.mark.parametrize(
    ("kind", "texts"),
    [
        ("integer", ["1", "2.0"]),
        ("integer", ["1", ""]),
        ("integer", ["1_000"]),
        ("number", ["nan"]),
        ("number", ["inf"]),
        ("number", ["1e999"]),
        ("number", ["0x1p3"]),
        ("year", ["20211"]),
        ("yearmonth", ["2021-13"]),
        ("string", [""]),
        ("boolean", ["true"]),
    ],
)
def test_a_cell_of_another_kind_is_left_to_the_full_check(kind, texts):
    assert typed_column(texts, kind) is None


def test_blanks_around_a_cell_do_not_count():
    assert typed_column([" 1", "2 "], "integer").tolist() == [1, 2]
    assert typed_column([" 2021-01 "], "yearmonth").tolist() == ["2021-01"]
    assert typed_column([" a "], "string").tolist() == [" a "]


@pytest.mark.parametrize("text", ["a,b\n1,2\n3\n", "a,a\n1,2\n", "a,c\n1,2\n", "a\n1\n", "a,b,c\n1,2,3\n"])
def test_a_table_of_another_shape_is_left_to_the_full_check(text, tmp_path):
    path = tmp_path / "made.csv"
    path.write_text(text, encoding="utf-8")
    assert typed_columns(read_cells(path), {"a": "integer", "b": "integer"}) is None


def test_figures_by_time_and_place_are_each_there_once():
    columns = {"year": [2000, 2000, 2001], "state": ["a", "b", "a"], "n": [1, 2, 3]}
    found = by_time_and_place(columns, "year", "state", "n")
    assert found == {(2000, "a"): 1.0, (2000, "b"): 2.0, (2001, "a"): 3.0}
    assert np.array_equal(grid(found, [2000, 2001], ["a", "b"]), [[1, 2], [3, np.nan]], equal_nan=True)
    with pytest.raises(ValueError, match="stands twice"):
        by_time(columns, "year", "n")


def test_months_are_counted():
    found = by_time({"month": ["2000-01", "2000-03"], "n": [5, 6]}, "month", "n")
    assert found == {24000: 5.0, 24002: 6.0}
    assert np.array_equal(in_order(found, [24000, 24001]), [5.0, np.nan], equal_nan=True)
