"""The states' stochastic levels: the density by another route, the walk nested in it, and bands that hold."""

import jax
import jax.numpy as jnp
import numpy as np
import pytest
from scipy.stats import multivariate_normal

from twotrack.calibration.level_bands import widening
from twotrack.calibration.level_numbers import LevelNumbers, fit_levels, level_beliefs, level_numbers, size
from twotrack.calibration.level_paths import forecast, level_path, recorded, student_scale
from twotrack.calibration.state_levels import Ahead, Known, counting_variance, gaps, homes, log_density, motion

pytestmark = pytest.mark.usefixtures("_strict")


def numbers(states=1, **changed):
    given = {
        "slow_sd": 0.05,
        "slow_half_life": 1e6,
        "fast_sd": 1e-6,
        "fast_half_life": 60.0,
        "brief_sd": 1e-6,
        "brief_half_life": 3.0,
        "common_share": 0.0,
        "recording_variance": 0.01,
        "tail": 1e6,
        "widening": 1.0,
    } | changed
    return LevelNumbers(shock_scale=jnp.ones(states), **{name: jnp.asarray(value) for name, value in given.items()})


def made(months, states, seed=3, drift=0.0):
    """Counts along random walks of the log rate."""
    rng = np.random.default_rng(seed)
    level = np.log(2e-4) + np.cumsum(0.05 * rng.standard_normal((months, states)), axis=0)
    exposure = np.full((months, states), 3e6 / 12)
    figures = rng.poisson(np.exp(level) * exposure).astype(float)
    return Known(jnp.asarray(figures), jnp.asarray(exposure), jnp.full((months, states), drift))


def test_every_prior_is_read_and_its_median_is_the_standard_zero():
    assert [b.name for b in level_beliefs()] == list(LevelNumbers._fields)
    middle = level_numbers(jnp.zeros(size()))
    assert middle.shock_scale.shape == (32,)
    np.testing.assert_allclose([middle.slow_sd, middle.common_share], [0.0202, 0.16], rtol=1e-3)


def test_density_of_a_weak_walk_is_that_of_one_normal_vector():
    known, given = made(30, 1), numbers(slow_half_life=60.0)
    noise = np.asarray(counting_variance(known))[:, 0] + 0.01
    rate = np.log(2) / 60
    apart = np.abs(np.arange(30)[:, None] - np.arange(30)[None, :])
    settled = 0.05**2 / (2 * rate) * np.exp(-rate * apart)
    gap = np.asarray(gaps(known) - homes(known))[:, 0]
    whole = multivariate_normal(np.zeros(30), settled + np.diag(noise)).logpdf(gap)
    found = float(jax.jit(log_density)(given, known)) - 30 * np.log(2 * np.pi) / 2
    assert found == pytest.approx(whole, abs=1e-3)


def test_a_drift_that_is_a_constant_changes_nothing():
    density = jax.jit(log_density)
    plain, drifting = (float(density(numbers(4), made(40, 4, drift=drift))) for drift in (0.0, 2.5))
    assert drifting == pytest.approx(plain, rel=1e-9)


def test_a_month_without_figures_says_nothing():
    known = made(40, 2)
    empty = Known(known.figures.at[10:20].set(jnp.nan), known.exposure, known.drift)
    lying = Known(empty.figures, known.exposure.at[10:20].set(1.0), known.drift)
    density = jax.jit(log_density)
    assert np.isfinite(float(density(numbers(2), empty)))
    assert float(density(numbers(2), lying)) == pytest.approx(float(density(numbers(2), empty)), rel=1e-9)


def test_empty_months_before_the_first_change_nothing():
    known = made(40, 2)
    before = ((120, 0), (0, 0))
    padded = Known(
        jnp.pad(known.figures, before, constant_values=jnp.nan),
        jnp.pad(known.exposure, before, mode="edge"),
        jnp.pad(known.drift, before, mode="edge"),
    )
    given = numbers(2, slow_half_life=360.0)
    density = jax.jit(log_density)
    assert float(density(given, padded)) == pytest.approx(float(density(given, known)), rel=1e-9)


def test_a_quarter_moves_as_three_months():
    given = numbers(fast_sd=0.1)
    month, quarter = motion(given, jnp.ones(()), 1), motion(given, jnp.ones(()), 3)
    np.testing.assert_allclose(quarter.kept, month.kept**3)
    np.testing.assert_allclose(quarter.shocks, month.shocks * (1 + month.kept**2 + month.kept**4))


def test_the_gradient_is_finite_far_from_the_median():
    known = made(48, 32)
    gradient = jax.jit(jax.grad(lambda z: log_density(level_numbers(z), known)))
    for at in (-2.0, 0.0, 2.0):
        assert np.isfinite(np.asarray(gradient(jnp.full(size(), at)))).all()


def test_the_mode_finds_shocks_that_made_the_figures():
    known = made(240, 32)
    fitted = fit_levels(lambda given: log_density(given, known))
    found = level_numbers(jnp.asarray(fitted.mode))
    assert fitted.converged
    moved = float(found.slow_sd**2 + found.fast_sd**2) ** 0.5
    assert moved == pytest.approx(0.05, rel=0.2)


def test_bands_hold_what_they_should_on_walks_of_their_own():
    months, ahead, states = 120, 24, 150
    given = numbers(states, slow_sd=0.06, slow_half_life=360.0)
    how = jax.vmap(lambda scale: motion(given, scale, 1))(given.shock_scale)
    path = level_path(jnp.zeros((states, 3)), how, jnp.asarray(1e6), jax.random.key(4), months + ahead)
    exposure = jnp.full((months + ahead, states), 3e6 / 12)
    expected = np.exp(np.asarray(path) + np.log(2e-4)) * np.asarray(exposure)
    figures = jnp.asarray(recorded(expected[None], np.asarray(given.recording_variance)[None], jax.random.key(5))[0])
    quiet = jnp.zeros_like(exposure)
    known = Known(figures[:months], exposure[:months], quiet[:months])
    many = jax.tree.map(lambda leaf: jnp.broadcast_to(leaf, (200, *leaf.shape)), given)
    drawn = np.asarray(forecast(many, known, Ahead(exposure[months:], quiet[months:]), jax.random.key(6)))
    low, lower, upper, high = np.quantile(drawn[:, -1], (0.05, 0.25, 0.75, 0.95), axis=0)
    seen = np.asarray(figures[-1])
    assert ((low <= seen) & (seen <= high)).mean() == pytest.approx(0.9, abs=0.06)
    assert ((lower <= seen) & (seen <= upper)).mean() == pytest.approx(0.5, abs=0.1)


def test_sums_over_states_do_not_climb():
    states = 32
    given = numbers(states, slow_sd=0.08, slow_half_life=1e4)
    known = made(120, states, seed=8)
    many = jax.tree.map(lambda leaf: jnp.broadcast_to(leaf, (300, *leaf.shape)), given)
    ahead = Ahead(known.exposure[:48], known.drift[:48])
    sums = np.asarray(forecast(many, known, ahead, jax.random.key(2))).sum(axis=2).mean(axis=0)
    assert sums[-6:].mean() == pytest.approx(sums[:6].mean(), rel=0.05)


def test_bands_too_narrow_before_the_origin_widen_it():
    known = made(240, 32)
    right, narrow = widening(numbers(32), known), widening(numbers(32, slow_sd=0.025, tail=5.0), known)
    assert right < 1.25
    assert narrow == pytest.approx(2.0, rel=0.2)


def test_tails_are_of_mean_square_one():
    assert float((student_scale(jax.random.key(1), jnp.asarray(5.0), 100_000) ** 2).mean()) == pytest.approx(
        1, rel=0.03
    )


def test_forecasts_want_months():
    known = made(12, 2)
    quarters = Known(known.figures, known.exposure, known.drift, 3)
    with pytest.raises(ValueError, match="by the month"):
        forecast(numbers(2), quarters, Ahead(known.exposure, known.drift), jax.random.key(1))
