"""Simulation-based calibration: from figures that the model made, the sampler finds the numbers that made them."""

import jax
import jax.numpy as jnp
import numpy as np
import pytest
from scipy.stats import chi2

from every import cases
from twotrack.base.months import MONTHS_A_YEAR
from twotrack.calibration.nuts.blocks import block_named
from twotrack.calibration.nuts.chain import sampler
from twotrack.calibration.nuts.density import select, values_at
from twotrack.observation.covariance import reverting_walk
from twotrack.observation.observation import Observation
from twotrack.observation.paths import ModelPath
from twotrack.world.assemble import shipped_world
from twotrack.world.parameters.distributions import parameter_distributions, scales_of
from twotrack.world.parameters.draws import median_values

YEARS, WORLDS = 22, cases(120, 60)
WARMUP, DRAWS, EVERY, BINS = 100, 120, 6, 5


@pytest.fixture(scope="module")
def toy(_strict):
    """Density of the drugs' numbers with their curve in closed form, given logs of deaths by year."""
    unit = block_named("drugs")
    observation = Observation(unit.observed[0])
    known = parameter_distributions(shipped_world().tables)
    sampled, medians = select(known, unit.numbers), median_values(known, scales_of(known))
    months = MONTHS_A_YEAR * (jnp.arange(YEARS, dtype=float) + 1 / 2)

    def path(standard):
        v = medians | values_at(sampled, standard)
        odds = v["drugs.fentanyl_share_at_start"] / (1 - v["drugs.fentanyl_share_at_start"])
        share = jax.nn.sigmoid(jnp.log(odds) + v["drugs.fentanyl_spread_rate"] * months)
        a_month = v["drugs.deaths_at_start"] + v["drugs.deaths_at_full_exposure"] * share
        return MONTHS_A_YEAR * a_month, v

    def term(standard, deaths):
        curve, v = path(standard)
        return observation.log_density(ModelPath(curve[:, None]), deaths[:, None], v)

    def figures(standard, key):
        curve, v = path(standard)
        wave = reverting_walk(months, v["drugs.mortality_shock_sd"], v["drugs.mortality_half_life"])
        root = jnp.linalg.cholesky(wave + jnp.diag(1 / jnp.maximum(curve, 1.0)))
        return curve * jnp.exp(root @ jax.random.normal(key, (YEARS,)))

    return sum(b.location.size for b in sampled), term, figures


@pytest.fixture(scope="module")
def drawn(toy):
    """Numbers of many worlds, and the draws that their figures leave possible."""
    size, term, figures = toy

    def one(key):
        made, seen, drawing = jax.random.split(key, 3)
        truth = jax.random.normal(made, (size,))
        deaths = figures(truth, seen)
        nuts = sampler(lambda z: term(z, deaths) - (z**2).sum() / 2)
        state = nuts.init(jax.random.key_data(drawing), WARMUP, jnp.zeros(size), (), {})

        def step(state, _):
            state = nuts.sample(state, (), {})
            return state, state.z

        return truth, jax.lax.scan(step, state, None, length=WARMUP + DRAWS)[1][WARMUP::EVERY]

    keys = jax.random.split(jax.random.key(12), WORLDS)
    with jax.numpy_dtype_promotion("standard"):
        # One after another: side by side, XLA's two threads wait for each other and never end.
        truth, draws = jax.jit(lambda every: jax.lax.map(one, every))(keys)
    return np.asarray(truth), np.asarray(draws)


def test_ranks_of_the_numbers_among_their_draws_are_uniform(drawn):
    truth, draws = drawn
    ranks = (draws < truth[:, None, :]).sum(axis=1)
    kept = draws.shape[1]
    for at in range(truth.shape[1]):
        counts, _ = np.histogram(ranks[:, at], bins=BINS, range=(-0.5, kept + 0.5))
        spent = ((counts - WORLDS / BINS) ** 2 / (WORLDS / BINS)).sum()
        assert spent < chi2.ppf(0.999, BINS - 1), (at, counts)


def test_numbers_are_found_again(drawn):
    truth, draws = drawn
    for at in range(truth.shape[1]):
        assert np.corrcoef(truth[:, at], draws[:, :, at].mean(axis=1))[0, 1] > 0.4
    assert np.isfinite(draws).all()


def test_the_range_of_the_draws_holds_the_number_as_often_as_it_should(drawn):
    """A number stands outside all of its n draws in 2 of n + 1 worlds, whatever the form of the posterior."""
    truth, draws = drawn
    kept = draws.shape[1]
    wanted = (kept - 1) / (kept + 1)
    inside = ((draws < truth[:, None, :]).any(axis=1) & (draws > truth[:, None, :]).any(axis=1)).mean(axis=1)
    assert abs(inside.mean() - wanted) < 3 * inside.std() / np.sqrt(WORLDS), (inside.mean(), wanted)


def test_ranks_find_a_sampler_that_is_too_sure(drawn):
    truth, draws = drawn
    middle = draws.mean(axis=1, keepdims=True)
    ranks = (middle + 0.5 * (draws - middle) < truth[:, None, :]).sum(axis=1)
    counts = np.stack([np.histogram(r, bins=BINS, range=(-0.5, draws.shape[1] + 0.5))[0] for r in ranks.T])
    spent = ((counts - WORLDS / BINS) ** 2 / (WORLDS / BINS)).sum(axis=1)
    assert (spent > chi2.ppf(0.999, BINS - 1)).any()
