"""Moments of parts are those of the whole, also far from zero and of no draws."""

import math

import numpy as np

from twotrack.scale.moments import merge_moments, merge_two, moments_of

VALUES = 1e9 + np.random.default_rng(3).normal(0, 2, (5_000, 4))


def test_parts_merge_to_the_moments_of_the_whole():
    parts = [moments_of(VALUES[first : first + 1_000]) for first in range(0, 5_000, 1_000)]
    found = merge_moments(parts)
    assert found.count == 5_000
    np.testing.assert_allclose(found.mean, [math.fsum(column) / 5_000 for column in VALUES.T], rtol=1e-13)
    near = VALUES - 1e9
    np.testing.assert_allclose(found.sd, near.std(axis=0, ddof=1), rtol=1e-9)
    np.testing.assert_array_equal(found.low, VALUES.min(axis=0))
    np.testing.assert_array_equal(found.high, VALUES.max(axis=0))


def test_no_draws_change_nothing():
    some, none = moments_of(VALUES[:10]), moments_of(VALUES[:0])
    for found in (merge_two(some, none), merge_two(none, some)):
        assert found.count == 10
        np.testing.assert_array_equal(found.mean, some.mean)
    assert merge_two(none, none).count == 0


def test_one_draw_has_no_deviation():
    assert np.isnan(moments_of(VALUES[:1]).sd).all()
