"""How levels move and are filtered: by other routes, and with what is not there saying nothing."""

import jax.numpy as jnp
import numpy as np
import pytest
from scipy.linalg import expm
from scipy.stats import multivariate_normal

from twotrack.forecasting.levels.filter import MEMORY_YEARS, FilterInput, filtered, memory
from twotrack.forecasting.levels.motion import (
    growing,
    innovation_covariance,
    reverting,
    stationary_covariance,
    transition,
)
from twotrack.forecasting.levels.numbers import FLOW, NATION, STATES, points
from twotrack.forecasting.levels.recording import pad

pytestmark = pytest.mark.usefixtures("_strict")

GROWING = {
    "level_sd": 0.03,
    "level_half_life": 360.0,
    "growth_sd": 0.01,
    "growth_half_life": 9.0,
    "brief_sd": 0.05,
    "brief_half_life": 3.0,
    "recording_variance": 0.01,
}
REVERTING = {
    "slow_sd": 0.03,
    "slow_half_life": 360.0,
    "fast_sd": 0.05,
    "fast_half_life": 40.0,
    "brief_sd": 0.1,
    "brief_half_life": 3.0,
    "recording_variance": 0.01,
}


def one_point(numbers):
    return {name: jnp.asarray([value]) for name, value in numbers.items()}


MOTIONS = [growing(one_point(GROWING)), reverting(one_point(REVERTING))]


@pytest.mark.parametrize("form", [NATION, STATES, FLOW])
def test_the_grid_spans_the_priors_and_moves_everywhere(form):
    grid = points(form)
    assert len(grid.standard) == np.prod([count for _, count, _ in form.nodes])
    how = form.motion(grid.values)
    assert np.isfinite(np.asarray(stationary_covariance(how))).all()
    assert (np.linalg.eigvalsh(np.asarray(innovation_covariance(how, 1))) > -1e-15).all()
    assert np.asarray(grid.values["recording_variance"]).dtype == np.float64


@pytest.mark.parametrize("how", MOTIONS)
def test_a_quarter_moves_as_three_months(how):
    month, quarter = (np.asarray(transition(how, n))[0] for n in (1, 3))
    np.testing.assert_allclose(quarter, month**3)
    new = np.asarray(innovation_covariance(how, 1))[0]
    turns = [month[:, None] ** n * new * month[None, :] ** n for n in range(3)]
    np.testing.assert_allclose(np.asarray(innovation_covariance(how, 3))[0], np.sum(turns, axis=0))


def test_growth_gathers_in_the_level():
    """Variance of the level after a year, from the two equations as they are written: level' = -l level + growth."""
    level, growth = np.log(2) / 360, np.log(2) / 9
    equations = np.array([[-level, 1.0], [0.0, -growth]])
    pushed = np.diag([0.03**2, 2 * growth * 0.01**2])
    block = expm(np.block([[-equations, pushed], [np.zeros((2, 2)), equations.T]]) * 12)
    wanted = (block[2:, 2:].T @ block[:2, 2:])[0, 0]
    how = MOTIONS[0]
    view, new = np.asarray(how.view)[0, :2], np.asarray(innovation_covariance(how, 12))[0, :2, :2]
    assert view @ new @ view == pytest.approx(wanted, rel=1e-9)


@pytest.mark.parametrize("how", MOTIONS)
def test_density_is_that_of_one_normal_vector(how):
    steps, rng = 24, np.random.default_rng(3)
    gap, chance = rng.standard_normal((steps, 1)) / 5, np.full((steps, 1), 0.02)
    long_run, share, view = (
        np.asarray(stationary_covariance(how))[0],
        np.asarray(transition(how, 1))[0],
        np.asarray(how.view)[0],
    )
    start = long_run + np.diag([0.7**2, 0, 0])
    covariance = np.diag(np.full(steps, 0.02 + 0.01))
    for a in range(steps):
        for b in range(a, steps):
            turned = share ** (a + 1)
            at = turned[:, None] * start * turned + (long_run - turned[:, None] * long_run * turned)
            covariance[a, b] += view @ at @ (share ** (b - a) * view)
            covariance[b, a] = covariance[a, b] if a != b else covariance[a, a]
    wanted = multivariate_normal(np.zeros(steps), covariance).logpdf(gap[:, 0])
    found = filtered(how, FilterInput(jnp.asarray(gap), jnp.asarray(chance)), jnp.asarray(0.7), jnp.ones(steps))
    assert float(found.density[0, 0]) - steps * np.log(2 * np.pi) / 2 == pytest.approx(wanted, rel=1e-9)


@pytest.mark.parametrize("how", MOTIONS)
def test_steps_without_figures_say_nothing(how):
    rng = np.random.default_rng(4)
    gap, chance = rng.standard_normal((60, 3)) / 5, np.full((60, 3), 0.02)
    gap[10:20] = np.nan
    other = chance.copy()
    other[10:20] = 99.0
    unknown = jnp.asarray(1.0)
    one, two = (filtered(how, FilterInput(jnp.asarray(gap), jnp.asarray(c)), unknown) for c in (chance, other))
    np.testing.assert_array_equal(one.density, two.density)
    long = filtered(how, pad(gap, chance, 1), unknown)
    for found, wanted in zip(long, one, strict=True):
        np.testing.assert_allclose(found, wanted, rtol=1e-9, atol=1e-9)


def test_old_figures_teach_half_as_much():
    weight = np.asarray(memory(12 * MEMORY_YEARS + 1, 1))
    np.testing.assert_allclose(weight[[-1, 0]], [1.0, 0.5])
    np.testing.assert_allclose(memory(MEMORY_YEARS + 1, 12), weight[::12])
