"""The chain from changes to a gain of signing and two chances, by hand."""

import numpy as np
import pytest

from twotrack.agreements.preferences.draws import PreferenceDraws
from twotrack.agreements.worth.judging import Signing, World, all_of, gain_of_signing, no_regret, says_yes, worth

DEAL = np.array([(-0.5, 0.1), (-0.2, 0.0), (-0.8, -0.1), (0.1, 0.0)])
OTHERWISE = np.array([(0.0, -2.0), (0.1, -1.0), (0.0, -3.0), (0.0, -0.5)])
US = ((-1, 1), [(0.8, 0.2), (0.5, 0.5), (0.3, 0.7)], 0.4, 0.1)
MX = ((0, 1), [(0.2, 0.8), (0.6, 0.4), (0.9, 0.1)], -0.6, 0.2)


def judge(party, chance=0.5, signing=None, deal=DEAL, otherwise=OTHERWISE):
    direction, weights, stance, cost = party
    draws = PreferenceDraws(np.array(weights), np.full((3, 1), stance), np.full(3, 2.0), np.full(3, 0.5))
    worlds = World(deal * direction, np.ones(1)), World(otherwise * direction, np.zeros(1))
    cost = cost if signing is None else signing
    return gain_of_signing(*worlds, Signing(np.full(4, cost), np.full(3, chance)), draws)


def test_the_chain():
    us, mx = judge(US), judge(MX)
    near = {"abs": 1e-6}
    assert us.gain.mean() == pytest.approx(1.033333, **near)
    assert us.by_draw == pytest.approx(us.gain.mean(axis=1), abs=1e-12)
    assert us.by_wish == pytest.approx([0.186667, 0.746667], **near)
    assert us.by_stance == pytest.approx([0.2], **near)
    assert us.gain.mean(axis=0) == pytest.approx([1.346667, 0.726667, 1.833333, 0.226667], **near)
    assert says_yes(us.by_draw).mean() == 1
    assert no_regret(us.gain).mean() == 1
    assert mx.gain.mean() == pytest.approx(0.193333, **near)
    assert mx.by_wish == pytest.approx([0, 0.693333], **near)
    assert (mx.by_stance.sum(), mx.cost) == pytest.approx((-0.3, 0.2), **near)
    assert mx.gain.mean(axis=0) == pytest.approx([0.41, -0.066667, 0.713333, -0.283333], **near)
    assert says_yes(mx.by_draw).mean() == pytest.approx(2 / 3)
    assert no_regret(mx.gain).mean() == 0.5
    assert all_of([says_yes(us.by_draw), says_yes(mx.by_draw)]).mean() == pytest.approx(2 / 3)
    assert all_of([no_regret(us.gain), no_regret(mx.gain)]).mean() == 0.5


@pytest.mark.parametrize("party", [US, MX])
def test_parts_add_up_to_the_gain(party):
    found = judge(party)
    assert found.by_wish.sum() + found.by_stance.sum() - found.cost == pytest.approx(found.gain.mean(), abs=1e-9)


def test_a_package_equal_to_otherwise_gains_nobody_anything():
    direction, weights, stance, _ = US
    draws = PreferenceDraws(np.array(weights), np.full((3, 1), stance), np.full(3, 2.0), np.full(3, 0.5))
    world = World(DEAL * direction, np.ones(1))
    found = gain_of_signing(world, world, Signing(np.zeros(4), np.ones(3)), draws)
    assert not found.gain.any()


def test_without_a_chance_of_it_otherwise_does_not_matter():
    assert judge(US, chance=0).gain == pytest.approx(judge(US, chance=0, otherwise=9 * OTHERWISE).gain)


def test_before_is_worth_nothing():
    draws = PreferenceDraws(np.array([(0.5, 0.5)]), np.ones((1, 1)), np.ones(1), np.ones(1))
    assert not worth(World(np.zeros((4, 2)), np.zeros(1)), draws).any()
