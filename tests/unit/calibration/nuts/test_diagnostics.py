"""Diagnoses of draws whose agreement is known."""

import warnings

import numpy as np
import pytest

from twotrack.calibration.nuts.diagnostics import (
    behind,
    diagnose,
    effective,
    r_hat,
    uninformed_numbers,
    verdict,
    widths,
)

RNG = np.random.default_rng(4)
ALIKE = RNG.normal(size=(4, 500))


def correlated(share):
    found = np.empty((4, 500))
    found[:, 0] = RNG.normal(size=4)
    for at in range(1, 500):
        found[:, at] = share * found[:, at - 1] + np.sqrt(1 - share**2) * RNG.normal(size=4)
    return found


def test_chains_that_agree_have_r_hat_near_one_and_those_apart_do_not():
    assert r_hat(ALIKE) < 1.01
    assert r_hat(ALIKE + np.arange(4)[:, None]) > 1.5
    assert r_hat(ALIKE * np.array([1, 1, 1, 4])[:, None]) > 1.1, "chains of one place and another width"
    assert r_hat(np.exp(20 * ALIKE)) < 1.01, "ranks have no heavy tails"


def test_effective_draws_fall_with_correlation():
    assert effective(ALIKE) == pytest.approx(2000, rel=0.2)
    assert effective(correlated(0.9)) == pytest.approx(2000 * 0.1 / 1.9, rel=0.5)


def test_arviz_says_the_same():
    with warnings.catch_warnings():
        # ArviZ announces its next version once a day.
        warnings.simplefilter("ignore")
        import arviz as az
    for draws in (ALIKE, correlated(0.5), ALIKE + 0.1 * np.arange(4)[:, None]):
        ours = diagnose(["x"], draws[:, :, None])[0]
        assert ours.r_hat == pytest.approx(float(az.rhat(draws)), rel=1e-6)
        assert ours.bulk == pytest.approx(float(az.ess(draws, method="bulk")), rel=0.05)
        assert ours.tail == pytest.approx(float(az.ess(draws, method="tail")), rel=0.1)


def test_a_bound_that_is_missed_is_named_and_refused():
    good, bad = ALIKE[:, :, None], (ALIKE + np.arange(4)[:, None])[:, :, None]
    each = diagnose(["good", "bad"], np.concatenate([good, bad], axis=2))
    assert [d.name for d in behind(each)] == ["bad"]
    calm, steps = np.zeros((4, 500)), np.full((4, 500), 7.0)
    assert verdict("x", each[:1], calm, steps).converged
    assert not verdict("x", each, calm, steps).converged
    assert not verdict("x", each[:1], calm + (np.arange(500) % 100 == 0), steps).converged
    assert not verdict("x", diagnose(["few"], good[:, :50]), calm, steps).converged


def test_one_number_in_twenty_may_be_behind_and_none_far():
    calm, steps = np.zeros((4, 500)), np.full((4, 500), 7.0)
    slow = diagnose(["slow"], correlated(0.8)[:, :, None])
    assert 100 < slow[0].bulk < 400
    good = diagnose(["good"], ALIKE[:, :, None])
    assert verdict("x", good * 19 + slow, calm, steps).converged
    assert not verdict("x", good * 18 + slow * 2, calm, steps).converged
    far = diagnose(["far"], correlated(0.97)[:, :, None])
    assert far[0].bulk < 100
    assert not verdict("x", good * 19 + far, calm, steps).converged


def test_a_vector_is_untold_only_if_all_of_it_is():
    draws = np.stack([ALIKE, 0.3 * ALIKE, ALIKE, ALIKE], axis=2)
    each = diagnose(["a.v[x]", "a.v[y]", "a.w[x]", "a.w[y]"], draws)
    assert uninformed_numbers(each) == ["a.w"]
    assert widths(each)["a.v"] == pytest.approx(0.65, abs=0.05)
