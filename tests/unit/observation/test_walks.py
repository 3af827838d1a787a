"""What figures say of a walk's shocks, against the same written out as one large matrix."""

import jax.numpy as jnp
import numpy as np
import pytest

from twotrack.observation.kalman import month_gain, smooth
from twotrack.observation.walks import inverse, month_means, month_moments, solve_gap, year_gain, year_response

MONTHS, SERIES, COMMON = 36, 3, 0.4
HALF_LIVES = np.array([5.0, 12.0, 30.0])
SD = np.array([0.1, 0.2, 0.3])


@pytest.fixture(scope="module", autouse=True)
def _engine(_strict):
    """Float64 and strict promotion."""


def by_steps(half_life, shocks, steps=200):
    """Mean of a walk over each month, by small steps: the rule that the closed form stands for."""
    rate, level, means = np.log(2) / half_life, 0.0, []
    for shock in shocks:
        inside = []
        for _ in range(steps):
            middle = level + (shock - rate * level) / (2 * steps)
            level += (shock - rate * middle) / steps
            inside.append(middle)
        means.append(np.mean(inside))
    return np.array(means)


def test_a_shock_moves_the_mean_of_its_month_and_of_those_after():
    shocks = np.random.default_rng(1).normal(size=(24, 1))
    found = month_means(month_moments(jnp.array([7.0])), jnp.asarray(shocks))
    assert np.allclose(found[:, 0], by_steps(7.0, shocks[:, 0]), atol=1e-4)
    yearly = year_response(2, jnp.asarray(7.0)) @ jnp.asarray(shocks)
    assert np.allclose(yearly[:, 0], np.asarray(found).reshape(2, 12).mean(axis=1))


def test_an_inverse_is_one():
    square = np.random.default_rng(2).normal(size=(9, 9))
    square = square @ square.T + np.eye(9) / 10
    assert np.allclose(inverse(jnp.asarray(square)) @ square, np.eye(9), atol=1e-9)


def some_figures(shape, *missing):
    """Variances and gaps of figures, those of the missing ones not finite and zero."""
    random = np.random.default_rng(3)
    variance, gap = random.uniform(0.01, 0.1, shape), random.normal(size=shape)
    for place in missing:
        variance[place], gap[place] = np.inf, 0.0
    return variance, gap


def test_months_are_smoothed_as_the_whole_matrix_would():
    variance, gap = some_figures((MONTHS, SERIES), (3, 1), (10,))
    moments = month_moments(jnp.asarray(HALF_LIVES))
    each = np.stack([np.asarray(month_means(moments, jnp.eye(MONTHS)[:, [at] * SERIES])) for at in range(MONTHS)])
    covariance = SD[:, None] * (COMMON + (1 - COMMON) * np.eye(SERIES)) * SD
    whole = np.einsum("ati,ij,auj->tiuj", each, covariance, each).reshape(MONTHS * SERIES, -1)
    known = np.isfinite(variance).ravel()
    seen = np.where(known[:, None] & known, whole, 0.0) + np.diag(np.where(known, variance.ravel(), 1.0))
    wanted = np.linalg.solve(seen, gap.ravel()).reshape(gap.shape)
    divided, felt = smooth(month_gain(moments, jnp.asarray(covariance), jnp.asarray(variance)), jnp.asarray(gap))
    assert np.allclose(divided, wanted, atol=1e-9)
    assert np.allclose(felt, np.einsum("ati,ti->ai", each, wanted), atol=1e-9)


def test_years_are_solved_as_the_whole_matrix_would():
    places, years = 4, 6
    variance, gap = some_figures((places, years), (1, 2), (3, slice(None)))
    response = np.asarray(year_response(years, jnp.asarray(20.0)))
    walk, scale = response @ response.T, np.array([0.5, 1.0, 1.5, 2.0])
    loads = scale[:, None] * np.isfinite(variance)
    shared = COMMON + (1 - COMMON) * np.eye(places)
    whole = np.einsum("pi,qj,ij,pq->piqj", loads, loads, walk, shared).reshape(places * years, -1)
    seen = whole + np.diag(np.where(np.isfinite(variance), variance, 1.0).ravel())
    gain = year_gain(jnp.asarray(walk), jnp.asarray(scale), jnp.asarray(COMMON), jnp.asarray(variance))
    found = solve_gap(gain, jnp.asarray(gap))
    assert np.allclose(found.ravel(), np.linalg.solve(seen, gap.ravel()), atol=1e-9)
    assert not np.asarray(found)[3].any()
