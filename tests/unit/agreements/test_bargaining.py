"""Front and bargaining solutions on published and hand-made sets, with lotteries and without."""

import itertools

import numpy as np
import pytest

from twotrack.agreements.bargaining.chances import mean_loss_averse, wilson
from twotrack.agreements.bargaining.front import additive_front, pareto_front
from twotrack.agreements.bargaining.lotteries import (
    mixed_egalitarian,
    mixed_kalai_smorodinsky,
    mixed_nash,
    mixed_utilitarian,
)
from twotrack.agreements.bargaining.points import (
    distinct,
    egalitarian,
    ideal_gains,
    kalai_smorodinsky,
    nash,
    utilitarian,
    zone_of_agreement,
)
from twotrack.agreements.bargaining.ratification import (
    best_offer,
    chance_of_overlap,
    largest_that_passes,
    pivotal_member,
    proposal,
    ratified_interval,
    split_with_least_shares,
)
from twotrack.agreements.bargaining.robust import robustness, satisfied_together, share_of_probabilities

DENTED = [(0, 9), (1, 8), (2, 2.5), (3, 2.2), (4, 1.9), (8, 1), (9, 0)]
# Bill's things and Jack's, each as (worth to Bill, worth to Jack): Nash, The Bargaining Problem, 1950.
BILLS = [(2, 4), (2, 2), (2, 1), (2, 2), (4, 1)]
JACKS = [(10, 1), (4, 1), (6, 2), (2, 2)]


def points(solution, utilities, disagreement=(0, 0), **options):
    """Distinct utilities that a solution picks, sorted."""
    table = np.array(utilities, dtype=float)
    found = solution(table - np.array(disagreement), **options)
    return [tuple(map(float, point)) for point in distinct(table[found])] if len(found) else []


def nash_1950():
    """Gains of Bill and Jack from each of the 512 trades."""
    moves = [((-a, b), (0, 0)) for a, b in BILLS] + [((a, -b), (0, 0)) for a, b in JACKS]
    return np.array([np.sum(one, axis=0) for one in itertools.product(*moves)], dtype=float)


def test_a_curve():
    x = np.linspace(0, 1, 400_001)
    curve = np.column_stack([x, np.sqrt(1 - x)])
    assert points(nash, curve)[0] == pytest.approx((2 / 3, 0.57735), abs=2e-5)
    golden = (np.sqrt(5) - 1) / 2
    assert points(kalai_smorodinsky, curve)[0] == pytest.approx((golden, golden), abs=2e-5)
    assert points(egalitarian, curve)[0] == pytest.approx((golden, golden), abs=2e-5)
    assert points(utilitarian, curve)[0] == pytest.approx((0.75, 0.5), abs=2e-5)


def test_ties_are_all_reported():
    ties = [(1, 10), (4, 5), (5, 4), (10, 1), (3, 3)]
    assert points(nash, ties) == points(kalai_smorodinsky, ties) == [(4, 5), (5, 4)]
    assert points(utilitarian, ties) == [(1, 10), (10, 1)]


def test_only_what_nobody_loses_by_counts_for_the_ideal_too():
    gains = np.array([(10, -5), (6, 2), (4, 4), (2, 5), (-3, 12)], dtype=float)
    assert len(zone_of_agreement(gains)) == 3
    assert tuple(ideal_gains(gains)) == (6, 5)
    assert points(kalai_smorodinsky, gains) == [(4, 4)]


def test_max_min_and_not_the_smallest_difference():
    assert points(kalai_smorodinsky, [(1, 0), (0.95, 0.60), (0.30, 0.62), (0, 1)]) == [(0.95, 0.60)]


def test_a_dented_set():
    threshold = (0.5, 0.5)
    assert points(nash, DENTED, threshold) == [(4, 1.9)]
    assert points(kalai_smorodinsky, DENTED, threshold) == points(egalitarian, DENTED, threshold) == [(3, 2.2)]
    assert points(utilitarian, DENTED, threshold) == [(1, 8), (8, 1)]


@pytest.mark.parametrize("solution", [mixed_nash, mixed_kalai_smorodinsky, mixed_egalitarian, mixed_utilitarian])
def test_lotteries_fill_the_dents(solution):
    ends = np.array([(0, 9), (1, 8), (8, 1), (9, 0)]) - 0.5
    assert solution(ends).gains + 0.5 == pytest.approx((4.5, 4.5))
    assert solution(np.array(DENTED) - 0.5).gains + 0.5 == pytest.approx((4.5, 4.5))
    mixture = solution(ends)
    spanned = ends[mixture.first] * (1 - mixture.share) + ends[mixture.second] * mixture.share
    assert spanned == pytest.approx(mixture.gains)


@pytest.mark.parametrize("unit", [1e-9, 1.0, 1e9])
def test_a_border_cut_where_one_loses_ends_there_in_any_unit(unit):
    # The line from the last to the first passes by (0.79, 0) and (0, 0.38): both are ends, whatever their rounding.
    gains = unit * np.array([(1.2133885416494694, -0.10805699052026896), (-0.18386470148040736, 0.4441156463804441)])
    for solution in (mixed_nash, mixed_kalai_smorodinsky, mixed_egalitarian, mixed_utilitarian):
        mixture = solution(gains)
        assert (mixture.gains >= 0).all()
        assert gains[0] + (gains[1] - gains[0]) * (1 - mixture.share) == pytest.approx(mixture.gains, abs=1e-9 * unit)
    ahead = gains @ (1, -1)
    equal = gains[0] + (gains[1] - gains[0]) * ahead[0] / (ahead[0] - ahead[1])
    assert mixed_egalitarian(gains).gains / unit == pytest.approx(equal / unit)


def test_a_pie_with_powers():
    pie = np.array([(1.0, 0.0), (0.0, 1.0)]) - (0.2, 0.1)
    mixture = mixed_nash(pie, (2, 1))
    assert mixture.gains == pytest.approx((2 / 3 - 0.2, 1 / 3 - 0.1))
    spanned = pie[mixture.first] * (1 - mixture.share) + pie[mixture.second] * mixture.share
    assert spanned == pytest.approx(mixture.gains)


def test_no_zone():
    nothing = np.array([(3, -1), (-1, 4), (-2, -2), (0.5, -0.1)])
    for solution in (nash, kalai_smorodinsky, egalitarian, utilitarian):
        assert solution(nothing).size == 0
    with pytest.raises(ValueError, match="3"):
        ideal_gains(nothing)
    assert mixed_nash(np.array([(3.0, -4.0), (-4.0, 3.0)])) is None


def test_nash_1950():
    gains = nash_1950()
    assert len(gains) == 512
    zone = zone_of_agreement(gains)
    assert len(zone) == 293
    products = sorted({(float(a * b), float(a), float(b)) for a, b in gains[zone]}, reverse=True)[:4]
    assert products == [(60, 12, 5), (56, 14, 4), (50, 10, 5), (48, 8, 6)]
    front = distinct(gains[pareto_front(gains)])
    for_both = [tuple(map(float, point)) for point in front if (point >= 0).all()]
    assert for_both == [(2, 8), (6, 7), (8, 6), (12, 5), (14, 4), (16, 2), (18, 0)]
    assert points(nash, gains) == points(kalai_smorodinsky, gains) == [(12, 5)]
    assert points(egalitarian, gains, all_ties=True) == [(6, 7), (8, 6)]
    assert points(egalitarian, gains) == [(8, 6)]


def test_scaling_one_party_moves_neither_nash_nor_kalai_smorodinsky():
    gains = nash_1950()
    for solution in (nash, kalai_smorodinsky):
        assert np.array_equal(solution(gains), solution(gains * (10, 1)))


def test_relabelling_parties_changes_nothing():
    gains = np.random.default_rng(0).normal(size=(200, 3))
    for solution in (nash, kalai_smorodinsky, egalitarian, utilitarian):
        assert np.array_equal(solution(gains), solution(gains[:, [2, 0, 1]]))


@pytest.mark.parametrize("parties", [2, 3])
def test_front_is_that_of_every_pair(parties):
    utilities = np.random.default_rng(1).integers(0, 6, size=(150, parties)).astype(float)
    dominated = [((utilities >= u).all(1) & (utilities > u).any(1)).any() for u in utilities]
    assert sorted(pareto_front(utilities)) == list(np.flatnonzero(~np.array(dominated)))


def test_front_of_sums_without_listing_them():
    us = [(0, 3, 5), (0, 2, 6), (0, -1, -4), (0, 4, 1)]
    mx = [(0, -2, -6), (0, 1, -5), (0, 5, 6), (0, -3, 2)]
    levers = [np.array(pair, dtype=float).T for pair in zip(us, mx, strict=True)]
    sums = np.array([np.sum(one, axis=0) for one in itertools.product(*levers)])
    assert len(sums) == 81
    front = additive_front(levers)
    assert np.array_equal(front, distinct(sums[pareto_front(sums)]))
    assert len(front) == 11
    assert [tuple(map(float, point)) for point in front[:6]] == [(-1, 9), (2, 8), (5, 6), (7, 2), (8, 1), (9, 0)]
    assert tuple(front[-1]) == (15, -14)
    assert points(nash, sums) == points(kalai_smorodinsky, sums) == [(5, 6)]
    assert (sums > 0).all(axis=1).sum() == 27


def test_two_levels_of_a_pie():
    wanted = {(0, 0): 0.5, (0.7, 0): 0.7, (0.7, 0.2): 0.7, (0.6, 0.4): 0.6, (0.3, 0.3): 0.5, (0.7, 0.4): None}
    for (first, second), share in wanted.items():
        assert split_with_least_shares(first, second) == (None if share is None else pytest.approx(share))


def test_two_levels_on_a_line():
    assert ratified_interval(0.9, [0.3, 0.6]) == pytest.approx((0.3, 0.9))
    assert proposal(0.9, [0.3, 0.6], 0.2) == pytest.approx(0.3)
    assert ratified_interval(0.4, [0.1, 0.7]) == pytest.approx((0.4, 0.4))
    members = [0.05 * k for k in range(1, 101)]
    assert pivotal_member(members, 51) == pytest.approx(2.5)
    assert largest_that_passes(0, members, 51) == pytest.approx(5.0)
    assert best_offer(0.2, 0.7) == pytest.approx((0.4, 0.8, 0.32))


def test_robust_choices_differ():
    table = np.array([(8, 7, 2, 6), (5, 5, 5, 5), (9, 9, -3, 9), (4, 6, 4, 8)], dtype=float)
    found = robustness(table, threshold=4)
    assert found.worst.tolist() == [2, 5, -3, 4]
    assert found.max_regret.tolist() == [3, 4, 8, 5]
    assert found.mean.tolist() == [5.75, 5, 6, 5.5]
    assert found.satisfied.tolist() == [0.75, 1, 0.75, 1]


def test_both_are_satisfied_within_a_future():
    us = np.array([(2, -1, 3, 1), (1, 1, 0.5, 0.2), (4, 3, -2, 5)])
    mx = np.array([(1, 2, -0.5, 0), (0.1, 0.3, 0.2, 0.4), (-1, 2, 3, -2)])
    assert satisfied_together([us, mx]).tolist() == [0.5, 1, 0.25]
    product = (us >= 0).mean(axis=1) * (mx >= 0).mean(axis=1)
    assert product.tolist() == [0.5625, 1, 0.375]


def test_share_of_probabilities():
    shares = share_of_probabilities(np.array([(10, 0), (6, 5), (0, 9)], dtype=float))
    assert shares == pytest.approx([0.444444, 0.155556, 0.4], abs=1e-6)


def test_chances():
    from statistics import NormalDist

    assert NormalDist().cdf(0.3) == pytest.approx(0.617911, abs=1e-6)
    random = np.random.default_rng(2).multivariate_normal([0, 0], [[1, 0.5], [0.5, 1]], 400_000)
    assert chance_of_overlap(random) == pytest.approx(1 / 3, abs=4e-3)
    assert mean_loss_averse(0.322722, 1, 2.25) == pytest.approx(0, abs=1e-6)
    assert mean_loss_averse(0.5, 1, 2.25) == pytest.approx(0.252754, abs=1e-6)
    assert wilson(150, 200) == pytest.approx((0.75, 0.696526, 0.7968), abs=1e-6)
