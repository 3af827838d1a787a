"""Designed samples and shares of many inputs: values of the literature, and what shuffling and relabelling do."""

import numpy as np
import pytest

from twotrack.agreements.dependence.designs import (
    elementary_effects_of,
    mixtures,
    morris_bands,
    sobol_bands,
    trajectories,
)
from twotrack.agreements.dependence.indices import given_data_share, spread_points
from twotrack.agreements.dependence.shares import given_data_shares
from twotrack.agreements.discovery.find import find_box


def ishigami(points):
    x = np.pi * (2 * points - 1)
    return np.sin(x[:, 0]) + 7 * np.sin(x[:, 1]) ** 2 + 0.1 * x[:, 2] ** 4 * np.sin(x[:, 0])


def sobol(function, count, inputs, groups):
    points = spread_points(count, 2 * inputs)
    mixed = mixtures(points[:, :inputs], points[:, inputs:], groups)
    return sobol_bands(function(mixed).reshape(-1, count))


def test_sobol_indices_of_ishigami_lie_in_their_intervals():
    found = sobol(ishigami, 2**13, 3, [[0], [1], [2]])
    first, total = np.array([0.313905, 0.442411, 0]), np.array([0.557589, 0.442411, 0.243684])
    assert found.first.value == pytest.approx(first, abs=0.01)
    assert found.total.value == pytest.approx(total, abs=0.01)
    assert found.variance == pytest.approx(13.844588, rel=0.01)
    assert ((found.first.low < first) & (first < found.first.high)).all()
    assert found.control > found.first.value[2]


def test_inputs_moved_together_have_the_index_of_the_group():
    found = sobol(lambda x: x @ np.array([3.0, 2.0, 1.0]), 2**14, 3, [[0, 2], [1]])
    assert found.first.value == pytest.approx([10 / 14, 4 / 14], abs=0.01)
    assert found.total.value == pytest.approx([10 / 14, 4 / 14], abs=0.01)


def test_trajectories_agree_with_all_pairs_of_the_grid():
    design = trajectories(4, 3000)
    assert set(np.round(np.unique(design.points), 6)) == {0, 0.333333, 0.666667, 1}
    assert (np.abs(np.diff(design.points, axis=1)) > 1e-9).sum(axis=2).max() == 1
    values = ishigami(design.points.reshape(-1, 4)).reshape(3000, 5)
    found = morris_bands(elementary_effects_of(design, values))
    assert found.size.value[:3] == pytest.approx([7.704054, 7.875, 6.248796], abs=0.3)
    assert found.size.value[3] == 0
    assert found.size.low[0] < 7.704054 < found.size.high[0]


def test_shares_of_many_inputs_are_those_of_each():
    points = spread_points(200, 3)
    outcome = ishigami(points)
    found = given_data_shares(points, outcome)
    assert found.share == pytest.approx([given_data_share(points[:, at], outcome) for at in range(3)], abs=1e-12)
    turned = given_data_shares(points[:, ::-1], outcome)
    assert turned.share == pytest.approx(found.share[::-1], abs=1e-12)
    assert turned.control == found.control
    assert (found.low < found.share).all()


def test_of_many_inputs_that_do_nothing_few_pass_the_control():
    random = np.random.default_rng(0)
    points, outcome = random.standard_normal((100, 60)), random.standard_normal((20, 100))
    passed = [(found.share > found.control).any() for found in (given_data_shares(points, one) for one in outcome)]
    assert sum(passed) <= 4
    one_alone = given_data_shares(points[:, :1], outcome[0]).control
    assert given_data_shares(points, outcome[0]).control > one_alone


def test_a_box_is_found_among_many_inputs_and_none_among_shuffled_cases():
    random = np.random.default_rng(1)
    points = random.random((300, 60))
    cases = (points[:, 41] > 0.6) & (points[:, 7] < 0.7)
    found = find_box(points, cases)
    assert {one.column for one in found.conditions} == {7, 41}
    assert found.density > 0.9
    assert found.held_out > 2 * found.base_rate
    assert all(one.again > found.halves / 2 for one in found.conditions)
    assert find_box(points, random.permutation(cases)).state == "by_chance"
    assert find_box(points, points[:, 0] < 0.05).state == "few"
