"""Bins follow from a value's bits; histograms merge exactly in any order; quantiles are off by a bin at most."""

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st
from hypothesis.extra.numpy import arrays

from twotrack.scale.histogram import (
    DIGITS,
    MOST,
    SMALLEST,
    binned_quantiles,
    edges,
    finest_bins,
    histogram_of,
    merge_histograms,
    number_of,
)

PROBABILITIES = (0.0, 0.05, 0.25, 0.5, 0.75, 0.95, 1.0)
VALUES = st.floats(-1e12, 1e12) | st.sampled_from([0.0, -0.0, 1e-7, -1e-7, 1e-30, 1e-320, 1.0, 3.0])


def same(left, right):
    return all(np.array_equal(getattr(left, n), getattr(right, n)) for n in ("low", "high", "tally"))


@given(arrays(float, (40, 3), elements=VALUES))
def test_parts_merge_to_the_whole_in_any_order_and_grouping(values):
    whole = histogram_of(values)
    a, b, c = (histogram_of(part) for part in (values[:7], values[7:30], values[30:]))
    for found in (
        merge_histograms([a, b, c]),
        merge_histograms([c, a, b]),
        merge_histograms([a, merge_histograms([c, b])]),
        merge_histograms([merge_histograms([b, a]), c]),
    ):
        assert same(found, whole)
    assert whole.tally.sum() == values.size
    assert whole.binning.width.max() <= MOST


@given(arrays(float, (60, 2), elements=VALUES))
def test_quantiles_are_off_by_one_bin_at_most(values):
    found = histogram_of(values)
    exact = np.sort(values, axis=0)
    for rank in (0, 17, 59):
        estimate = binned_quantiles(found, [rank / 59], 60)[0]
        room = found.bin_width * np.abs(exact[rank]) + SMALLEST * np.abs(exact).max(axis=0) + 1e-300
        assert (np.abs(estimate - exact[rank]) <= room * (1 + 1e-9)).all()


@given(st.floats(1e-300, 1e300), st.sampled_from([1, -1]), st.integers(0, DIGITS))
def test_a_bin_holds_what_lies_between_its_edges(size, sign, halvings):
    value, floor, halvings = np.array([sign * size]), np.array([4_096]), np.array([halvings])
    number = number_of(finest_bins(value), floor, halvings)
    low, high = edges(number, floor, halvings)
    assert low <= value <= high
    assert high - low <= size * 2.0 ** (halvings - DIGITS)
    assert number_of(finest_bins((low + high) / 2), floor, halvings) == number


def test_bins_grow_with_the_value():
    values = np.sort(np.concatenate([np.random.default_rng(1).normal(0, 1e3, 2_000), [0.0, 1e-9, -1e-9, 1e30, -1e30]]))
    assert (np.diff(finest_bins(values)) >= 0).all()


def test_draws_of_one_value_have_it_as_every_quantile():
    found = histogram_of(np.zeros((50, 1)))
    assert (binned_quantiles(found, PROBABILITIES, 50) == 0).all()
    assert found.tally.tolist() == [50]


def test_one_wild_draw_does_not_spoil_the_others():
    values = np.random.default_rng(7).normal(30_000, 2_000, (20_000, 1))
    values[5] = -9e5
    estimate = binned_quantiles(histogram_of(values), PROBABILITIES[1:-1], len(values))
    np.testing.assert_allclose(estimate, np.quantile(values, PROBABILITIES[1:-1], axis=0), rtol=5e-3)


@pytest.mark.parametrize(("sd", "error"), [(0.01, 1e-4), (0.3, 2e-3), (2.0, 2e-2)])
def test_quantiles_of_many_draws_are_close(sd, error):
    values = np.random.default_rng(5).lognormal(3, sd, (40_000, 2))
    estimate = binned_quantiles(histogram_of(values), PROBABILITIES[1:-1], len(values))
    np.testing.assert_allclose(estimate, np.quantile(values, PROBABILITIES[1:-1], axis=0), rtol=error)
