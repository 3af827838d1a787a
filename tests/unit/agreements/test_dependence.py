"""What a verdict depends on: shares of weights, sensitivity from draws, boxes."""

import numpy as np
import pytest

from twotrack.agreements.dependence.boxes import box_of_cases, prim_box
from twotrack.agreements.dependence.indices import (
    elementary_effects,
    given_data_share,
    shuffled_share,
    sobol_indices,
    spread_points,
)
from twotrack.agreements.dependence.slices import Corner, weight_corners, yes_region
from twotrack.agreements.dependence.weights import share_of_ordered_weights, share_of_weights, smallest_flip


def ishigami(points):
    x = np.pi * (2 * points - 1)
    return np.sin(x[:, 0]) + 7 * np.sin(x[:, 1]) ** 2 + 0.1 * x[:, 2] ** 4 * np.sin(x[:, 0])


@pytest.mark.parametrize(
    ("gains", "share"),
    [((2, -1), 0.666667), ((3, -1, -2), 0.45), ((2, 1, -1, -3), 0.408333), ((1, 2), 1), ((-1, 0), 0)],
)
def test_shares_of_weights(gains, share):
    assert share_of_weights(np.array(gains, dtype=float)) == pytest.approx(share, abs=1e-6)


def test_shares_of_weights_agree_with_sampling_where_gains_coincide():
    gains = np.array([1, 1, 0.3, -0.5, -0.5, -0.5, 0.2, -0.1])
    weights = np.random.default_rng(0).dirichlet(np.ones(gains.size), 100_000)
    assert share_of_weights(gains) == pytest.approx((weights @ gains > 0).mean(), abs=5e-3)
    assert share_of_weights(gains) + share_of_weights(-gains) == pytest.approx(1, abs=1e-12)


def test_ordered_weights():
    assert share_of_ordered_weights(np.array([2.0, -1.0])) == 1


def test_smallest_flip():
    found = smallest_flip(np.array([0.5, 0.3, 0.2]), np.array([2.0, -1.0, -1.0]))
    assert (found.source, found.shift) == (0, pytest.approx(0.166667, abs=1e-6))
    assert smallest_flip(np.array([0.5, 0.5]), np.array([1.0, 2.0])) is None
    other = smallest_flip(np.array([0.2, 0.8]), np.array([2.0, -1.0]))
    assert (other.source, other.target, other.shift) == (1, 0, pytest.approx(0.4 / 3))


@pytest.mark.parametrize(
    ("count", "bins", "wanted"),
    [(2000, 20, (0.307265, 0.423361, -0.006949)), (200, 14, (0.271454, 0.432369, -0.055681))],
)
def test_given_data_shares(count, bins, wanted):
    points = spread_points(count, 3)
    outcome = ishigami(points)
    shares = [given_data_share(points[:, at], outcome, bins) for at in range(3)]
    assert shares == pytest.approx(wanted, abs=1e-6)


def test_an_input_that_does_nothing_is_below_what_shuffling_reaches():
    points = spread_points(200, 3)
    outcome = ishigami(points)
    share = [given_data_share(points[:, at], outcome) for at in range(3)]
    reached = [shuffled_share(points[:, at], outcome) for at in range(3)]
    assert [s > r for s, r in zip(share, reached, strict=True)] == [True, True, False]
    assert given_data_share(points[:, 0], np.ones(200)) == 0


def test_elementary_effects():
    found = elementary_effects(ishigami, 3)
    assert found.mu_star == pytest.approx([7.704054, 7.875, 6.248796], abs=1e-6)
    assert found.mu[1] == pytest.approx(0, abs=1e-6)


def test_sobol_indices():
    found = sobol_indices(ishigami, spread_points(2**15, 6))
    assert found.first == pytest.approx([0.313905, 0.442411, 0], abs=5e-3)
    assert found.total == pytest.approx([0.557589, 0.442411, 0.243684], abs=5e-3)
    assert found.variance == pytest.approx(13.844588, rel=2e-3)
    line = sobol_indices(lambda x: x @ np.array([3.0, 2.0, 1.0]), spread_points(2**14, 6))
    assert line.first == pytest.approx([0.642857, 0.285714, 0.071429], abs=5e-3)
    assert line.total == pytest.approx(line.first, abs=1e-2)


def test_a_box():
    points = spread_points(2000, 4)
    cases = (points[:, 0] > 0.2) & (points[:, 0] < 0.6) & (points[:, 2] > 0.5)
    found = prim_box(points, cases)
    assert found.base_rate == pytest.approx(0.2265)
    assert found.conditions == [0, 2]
    assert (found.low[0], found.high[0], found.low[2]) == pytest.approx((0.204, 0.600, 0.501), abs=0.05)
    assert found.high[2] == np.inf
    assert found.density == pytest.approx(1, abs=0.02)
    assert found.coverage >= 0.98


def test_no_box():
    random = np.random.default_rng(3)
    points = random.random((200, 5))
    assert box_of_cases(points, random.random(200) < 0.3) is None
    few = np.zeros(200, dtype=bool)
    few[:19] = True
    assert box_of_cases(points, points[:, 0] < 0.05) is None
    assert box_of_cases(points, few) is None
    assert box_of_cases(points, points[:, 0] < 0.2).conditions == [0]


@pytest.mark.parametrize(
    ("gains", "region"),
    [
        ((2.0, -1.0), [(1, 0), (1 / 3, 2 / 3)]),
        ((-1.0, 2.0), [(2 / 3, 1 / 3), (0, 1)]),
        ((3.0, -1.0, -2.0), [(1, 0, 0), (0.25, 0.75, 0), (0.4, 0, 0.6)]),
        ((-1.0, -1.0, -1.0), []),
        ((1.0, 0.0, -1.0), [(1, 0, 0), (0, 1, 0), (0.5, 0, 0.5)]),
    ],
)
def test_the_region_of_yes_is_cut_by_a_line(gains, region):
    found = yes_region(gains)
    assert found == [pytest.approx(corner) for corner in region]
    assert yes_region([1.0, 1.0, 1.0]) == [(1, 0, 0), (0, 1, 0), (0, 0, 1)]


def test_the_region_of_three_has_the_share_of_all_weights():
    gains = (3.0, -1.0, -2.0)
    (_, *first), (_, *second), (_, *third) = yes_region(gains)
    twice = abs((second[0] - first[0]) * (third[1] - first[1]) - (second[1] - first[1]) * (third[0] - first[0]))
    assert twice == pytest.approx(share_of_weights(np.array(gains))), "twice the area, of which the simplex has one"


def test_corners_hold_the_declared_weights_and_their_worth():
    names, weights = ("a", "b", "a", "c", "d"), np.array([0.3, 0.2, 0.1, 0.25, 0.15])
    gains = np.array([1.0, -2.0, 0.5, 0.1, 0.3])
    found = weight_corners(names, weights, gains)
    assert [one.concern for one in found] == ["b", "a", ""]
    assert sum(one.weight for one in found) == pytest.approx(1)
    assert sum(one.weight * one.gain for one in found) == pytest.approx(weights @ gains)
    named = weight_corners(names, weights, gains, ("d", "c"))
    assert [one.concern for one in named] == ["d", "c", ""], "those that are named come first"
    three = weight_corners(("a", "b", "c"), np.array([0.5, 0.3, 0.2]), gains[:3])
    assert {one.concern for one in three} == {"a", "b", "c"}
    assert weight_corners(("a",), np.ones(1), gains[:1]) == [Corner("a", 1.0, 1.0)]
    assert weight_corners((), np.empty(0), np.empty(0)) == []
    nothing = weight_corners(("a", "b", "c", "d"), np.array([1.0, 0.0, 0.0, 0.0]), gains[:4])
    assert np.isfinite([one.gain for one in nothing]).all()
