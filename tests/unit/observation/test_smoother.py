"""Months over as long a record as the shipped one, and figures almost without error: rounding stays rounding."""

import jax.numpy as jnp
import numpy as np
import pytest
from jax import vmap

from twotrack.observation.covariance import equicorrelation
from twotrack.observation.kalman import month_gain, smooth
from twotrack.observation.walks import month_means, month_moments

MONTHS, SERIES = 264, 4
# Such as the posterior has for encounters: with exact figures and unlike standard deviations, a filter whose
# covariance loses its symmetry loses its stability with it.
SD, COMMON, HALF_LIFE = np.array([0.18, 0.26, 0.35, 0.25]), 0.47, 19.0
EXACT = (0.0005, 0.00124, 0.0025)


@pytest.fixture(scope="module", autouse=True)
def _engine(_strict):
    """Float64 and strict promotion."""


def record(month_variance):
    """Moments of a month, covariance of the shocks, variance of each figure (months that differ), and a gap."""
    random = np.random.default_rng(4)
    variance = month_variance + 1 / random.uniform(1_000, 100_000, (MONTHS, SERIES))
    moments = month_moments(jnp.full(SERIES, HALF_LIFE))
    return moments, equicorrelation(jnp.asarray(SD), jnp.asarray(COMMON)), variance, random.normal(size=variance.shape)


def whole_matrix(moments, covariance, variance):
    """Response of monthly means to the shocks of each month, and covariance of all figures."""
    unit = np.asarray(vmap(lambda shock: month_means(moments, jnp.tile(shock[:, None], SERIES)))(jnp.eye(MONTHS)))
    response = unit[:, :, 0].T
    return response, np.kron(response @ response.T, covariance) + np.diag(variance.ravel())


@pytest.mark.parametrize("month_variance", EXACT)
def test_a_long_record_is_smoothed_as_the_whole_matrix_would(month_variance):
    moments, covariance, variance, gap = record(month_variance)
    response, whole = whole_matrix(moments, covariance, variance)
    wanted = np.linalg.solve(whole, gap.ravel()).reshape(gap.shape)
    divided, felt = smooth(month_gain(moments, covariance, jnp.asarray(variance)), jnp.asarray(gap))
    assert np.abs(divided - wanted).max() < 1e-9 * np.abs(wanted).max()
    assert np.abs(felt - response.T @ wanted).max() < 1e-9 * np.abs(felt).max()


@pytest.mark.parametrize("month_variance", EXACT)
def test_rounding_of_the_figures_stays_rounding(month_variance):
    moments, covariance, variance, gap = record(month_variance)
    nearly = 1 + 1e-14 * np.random.default_rng(5).uniform(-1, 1, variance.shape)
    _, felt = smooth(month_gain(moments, covariance, jnp.asarray(variance)), jnp.asarray(gap))
    _, again = smooth(month_gain(moments, covariance, jnp.asarray(variance * nearly)), jnp.asarray(gap * nearly))
    assert np.abs(again - felt).max() < 1e-11 * np.abs(felt).max()
