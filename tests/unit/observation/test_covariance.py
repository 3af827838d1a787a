"""Covariance of the model's stochastic terms, and densities that use it, against simulation and scipy."""

import jax.numpy as jnp
import numpy as np
import pytest
from scipy.linalg import block_diag
from scipy.stats import multivariate_normal

from twotrack.observation.covariance import normal, normal_with_common_factor, reverting_walk

# The world's engine counts in double precision; arrays made before it is there would not.
pytestmark = pytest.mark.usefixtures("world")


def simulated(months, sd, half_life):
    """Exact covariance of a walk with one shock a month, held for the month: its response to each shock, squared."""
    rate = np.log(2) / half_life
    decay, kick = np.exp(-rate), sd * (1 - np.exp(-rate)) / rate
    response = np.zeros((months[-1] + 1, months[-1]))
    for month in range(months[-1]):
        response[month + 1] = decay * response[month]
        response[month + 1, month] += kick
    return (response @ response.T)[np.ix_(months, months)]


@pytest.mark.parametrize("half_life", [3.0, 24.0, 240.0])
def test_the_covariance_is_that_of_a_simulated_walk(half_life):
    """A walk of monthly shocks has tanh(r/2) / (r/2) of the variance of a continuous one, r being the decay a
    month: 1 - r²/12, or 0.45 % less for a half-life of three months.
    """
    months = np.array([1, 6, 18, 30, 120])
    rate = np.log(2) / half_life
    found = reverting_walk(jnp.asarray(months, dtype=float), jnp.asarray(0.2), jnp.asarray(half_life))
    assert np.allclose(found, simulated(months, 0.2, half_life) * (rate / 2) / np.tanh(rate / 2), rtol=1e-10)
    assert np.allclose(found, simulated(months, 0.2, half_life), rtol=rate**2 / 12 + 1e-10)


def test_a_walk_that_is_hardly_drawn_back_is_a_random_walk():
    months = jnp.array([0.0, 6.0, 60.0])
    found = reverting_walk(months, jnp.asarray(0.2), jnp.asarray(1e7))
    assert np.allclose(found, 0.2**2 * np.minimum.outer(months, months), rtol=1e-5)


def test_a_walk_that_has_gone_on_for_long_is_stationary():
    months = jnp.array([5000.0, 5012.0])
    rate = np.log(2) / 12
    found = reverting_walk(months, jnp.asarray(0.2), jnp.asarray(12.0))
    stationary = 0.2**2 / (2 * rate)
    assert np.allclose(found, stationary * np.array([[1, 0.5], [0.5, 1]]), rtol=1e-12)


def test_a_walk_starts_at_zero_and_its_covariance_is_one():
    months = jnp.arange(0.0, 264.0, 12.0)
    found = np.asarray(reverting_walk(months, jnp.asarray(0.3), jnp.asarray(18.0)))
    assert np.array_equal(found[0], np.zeros(22))
    assert np.allclose(found, found.T, rtol=1e-14)
    assert np.linalg.eigvalsh(found).min() > -1e-12
    assert (np.diff(np.diag(found)) > 0).all()


def spread(random, size):
    root = random.normal(size=(size, size))
    return root @ root.T + size * np.eye(size) / 4


def test_a_normal_density_is_scipy_s_up_to_its_constant():
    random = np.random.default_rng(3)
    residual, covariance = random.normal(size=7), spread(random, 7)
    wanted = multivariate_normal(np.zeros(7), covariance).logpdf(residual) + 7 / 2 * np.log(2 * np.pi)
    assert float(normal(jnp.asarray(residual), jnp.asarray(covariance))) == pytest.approx(wanted, rel=1e-12)


@pytest.mark.parametrize("size", [0.0, 1.0, 30.0], ids=["no factor", "a factor", "a strong factor"])
def test_a_common_factor_is_that_of_the_dense_covariance(size):
    random = np.random.default_rng(4)
    states, years = 4, 6
    residual = random.normal(size=(states, years))
    own = np.array([spread(random, years) for _ in range(states)])
    loads = random.uniform(0.1, 2, (states, years))
    common = size * spread(random, years)
    mixing = np.concatenate([np.diag(row) for row in loads])
    dense = block_diag(*own) + mixing @ common @ mixing.T
    wanted = multivariate_normal(np.zeros(states * years), dense).logpdf(residual.ravel())
    found = normal_with_common_factor(*(jnp.asarray(a) for a in (residual, own, loads, common)))
    assert float(found) == pytest.approx(wanted + states * years / 2 * np.log(2 * np.pi), rel=1e-9)
