"""Numbers of the page: three significant digits, exactly those of the table."""

import math

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from twotrack.web.packing import LONG, SHORT, code_of, pack, unpack, value_of

SIZES = st.floats(min_value=1e-12, max_value=1e15) | st.floats(min_value=-1e15, max_value=-1e-12)


@given(SIZES)
def test_a_number_comes_back_with_three_digits(value):
    assert value_of(code_of(value)) == float(f"{value:.2e}")


@given(st.lists(SIZES, min_size=1, max_size=30))
def test_packed_rows_come_back_in_order(values):
    found = unpack(pack([values, values[::-1]]))
    assert found.tolist() == [float(f"{value:.2e}") for value in (*values, *values[::-1])]
    found = unpack(pack([values], LONG))
    assert found.tolist() == [float(f"{value:.4e}") for value in values]


@pytest.mark.parametrize("form", [SHORT, LONG])
@pytest.mark.parametrize("value", [math.nan, math.inf, -math.inf, 1e30])
def test_what_is_no_number_stays_none(value, form):
    assert code_of(value, form) == form.missing
    assert math.isnan(value_of(code_of(value, form), form))
    assert np.isnan(unpack(pack([[value]], form))).all()


def test_what_is_too_small_is_nothing():
    assert [value_of(code_of(value)) for value in (0.0, -0.0, 1e-20)] == [0.0, 0.0, 0.0]


def test_rounding_carries_into_the_next_power():
    assert value_of(code_of(99_960.0)) == 100_000.0
    assert value_of(code_of(0.09996)) == 0.1


def test_every_code_fits_in_two_bytes():
    extremes = np.array([9.99e17, 1e-14, -9.99e17, -1e-14])
    assert unpack(pack([extremes])).tolist() == extremes.tolist()
