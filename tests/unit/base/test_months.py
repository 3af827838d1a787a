import pytest
from hypothesis import given
from hypothesis import strategies as st

from twotrack.base.fields import Link, Noise, axes_of, links, names, reads, shock
from twotrack.base.months import month_index, month_range, month_text, year_of
from twotrack.base.shapes import Scalar, State, struct


@given(st.integers(0, 9999 * 12 + 11))
def test_a_month_is_its_text_and_back(index):
    assert month_index(month_text(index)) == index
    assert year_of(index) == int(month_text(index)[:4])


@pytest.mark.parametrize(
    "text", ["2000-00", "2000-13", "2000", "2000-1", "January 2000", "2000-01-02", "", "２０００-１３"]
)
def test_what_is_no_month_is_refused(text):
    with pytest.raises(ValueError, match="is not a month"):
        month_index(text)


def test_the_first_of_a_month_is_the_month():
    assert month_index("2026-07-01") == month_index(" 2026-07 ")


def test_a_range_has_both_ends():
    assert [month_text(m) for m in month_range("1999-12", "2000-02")] == ["1999-12", "2000-01", "2000-02"]


def test_a_struct_tells_its_fields_axes_and_links():
    @struct
    class Inputs:
        wages: Scalar = reads("mills.wages", unit="USD / month")
        boatmen: Scalar = reads("rivers.boatmen", unit="persons", reduce="sum")
        water: State = shock()

    assert names(Inputs) == ("wages", "boatmen", "water")
    assert axes_of(Inputs, "water") == ("state",)
    assert links(Inputs) == {
        "wages": Link("mills.wages", "USD / month"),
        "boatmen": Link("rivers.boatmen", "persons", "sum"),
        "water": Noise(),
    }
