import pytest
from hypothesis import given
from hypothesis import strategies as st
from pydantic import ValidationError

from twotrack.tables.prior import Z90, Prior


@pytest.mark.parametrize(
    ("row", "said"),
    [
        ({"family": "lognormal", "median": 1.0, "low": 0.9, "high": 4.0}, "cannot have low"),
        ({"family": "normal", "median": 0.0, "low": -1.0, "high": 3.0}, "cannot have"),
        ({"family": "logitnormal", "median": 0.5, "low": 0.4, "high": 0.9}, "cannot have"),
        ({"family": "lognormal", "median": 1.0, "low": 0.0, "high": 4.0}, "low must be above 0"),
        ({"family": "logitnormal", "median": 0.5, "low": 0.1, "high": 1.0}, "between 0 and 1"),
        ({"family": "nonnegative", "median": 0.1, "low": -0.1, "high": 0.3}, "low at 0 or above"),
        ({"family": "normal", "median": 2.0, "low": 1.0, "high": 2.0}, "low < median < high"),
        ({"family": "normal", "median": 2.0}, "needs low"),
        ({"family": "fixed", "median": 2.0, "low": 1.0, "high": 3.0}, "no low and no high"),
        ({"family": "gamma", "median": 2.0, "low": 1.0, "high": 3.0}, "family"),
        ({"family": "fixed", "median": 2.0, "mean": 2.0}, "mean"),
    ],
)
def test_a_prior_that_does_not_fit_is_refused(row, said):
    with pytest.raises(ValidationError, match=said):
        Prior.model_validate(row)


@pytest.mark.parametrize(
    "row",
    [
        {"family": "fixed", "median": 2.0},
        {"family": "normal", "median": 0.0, "low": -1.0, "high": 1.04},
        {"family": "nonnegative", "median": 0.2, "low": 0.0, "high": 0.5},
        {"family": "nonnegative", "median": 0.2, "low": 0.1, "high": 0.3},
        {"family": "lognormal", "median": 1.0, "low": 0.5, "high": 2.0},
        {"family": "logitnormal", "median": 0.2, "low": 0.08, "high": 0.418},
    ],
)
def test_a_prior_that_fits_has_its_points(row):
    prior = Prior.model_validate(row)
    low, high = prior.bounds
    assert prior.value(0.0) == pytest.approx(prior.median)
    assert prior.quantiles() == pytest.approx((low, high), rel=0.05, abs=0.05 * (high - low) or 1e-12)


@given(median=st.floats(1e-6, 1e6), factor=st.floats(1.1, 100.0))
def test_a_symmetric_lognormal_always_fits(median, factor):
    prior = Prior(family="lognormal", median=median, low=median / factor, high=median * factor)
    assert prior.value(-Z90) == pytest.approx(median / factor)
    assert prior.value(10.0) > prior.value(1.0) > 0


@given(median=st.floats(0.0, 10.0), width=st.floats(0.1, 10.0), standard=st.floats(-6.0, 6.0))
def test_an_effect_that_may_be_absent_is_never_negative(median, width, standard):
    high = median + width
    if 0.0 < median < high and median - width <= 0:
        assert Prior(family="nonnegative", median=median, low=0.0, high=high).value(standard) >= 0
