"""Chambers by exact convolution, and indices of power."""

import numpy as np
import pytest

from twotrack.agreements.voting.chambers import Bloc, binomial, chance_of_votes, passing_chance
from twotrack.agreements.voting.power import banzhaf, shapley_shubik, with_veto


def test_three_members():
    assert shapley_shubik([50, 49, 1], 51) == pytest.approx([2 / 3, 1 / 6, 1 / 6])
    assert banzhaf([50, 49, 1], 51) == pytest.approx([0.6, 0.2, 0.2])


def test_a_president_with_a_chamber():
    weights, quota = with_veto(100, 67)
    assert float(shapley_shubik(weights, quota)[0]) == pytest.approx(34 / 101)


def test_independent_votes():
    assert chance_of_votes([(100, 0.7)], 67) == pytest.approx(0.779258, abs=1e-6)


def test_a_common_shock():
    blocs = [Bloc(47, -0.4), Bloc(53, 1.0)]
    assert passing_chance(blocs, 60) == pytest.approx(0.532652, abs=1e-4)
    assert passing_chance(blocs, 60, common=0) == pytest.approx(0.621478, abs=1e-4)


def test_convolution_agrees_with_sampling():
    blocs = [Bloc(200, 0.3), Bloc(150, -0.2), Bloc(85, 0.0)]
    random = np.random.default_rng(0)
    shock = random.normal(size=(4000, 1)) * 0.5
    yeas = sum((random.normal(size=(4000, b.seats)) < b.lean + shock).sum(axis=1) for b in blocs)
    assert passing_chance(blocs, 218) == pytest.approx((yeas >= 218).mean(), abs=0.03)


def test_certain_members():
    assert binomial(3, 1.0).tolist() == [0, 0, 0, 1]
    assert binomial(3, 0.0).tolist() == [1, 0, 0, 0]
    assert binomial(435, 0.999999).sum() == pytest.approx(1)
