"""Forecasts of levels: bands hold on figures of their own making, states add up, tails are as wide as they should."""

import jax.numpy as jnp
import numpy as np
import pytest
from scipy.stats import kstest
from scipy.stats import t as student

from twotrack.forecasting.case import ForecastCase
from twotrack.forecasting.levels import forecasts
from twotrack.forecasting.levels.filter import FilterInput, filtered
from twotrack.forecasting.levels.motion import innovation_covariance, stationary_covariance, transition
from twotrack.forecasting.levels.numbers import FLOW, STATES, points
from twotrack.forecasting.levels.paths import TAIL, at_points, sample_levels
from twotrack.forecasting.levels.pooling import pool_columns, prior_weighted
from twotrack.forecasting.levels.recording import draw_counts

pytestmark = pytest.mark.usefixtures("_strict")


def made(form, chosen, steps, rng, unknown=1.0):
    """Gaps along levels of these points of a form's grid, one column each, by the month; normal shocks."""
    how = at_points(form.motion(points(form).values), np.asarray(chosen))
    share, new, view = (np.asarray(one) for one in (transition(how, 1), innovation_covariance(how, 1), how.view))
    start = np.asarray(stationary_covariance(how)) + np.diag([unknown**2, 0, 0])
    parts = np.stack([rng.multivariate_normal(np.zeros(3), c) for c in start])
    found = np.empty((steps, len(chosen)))
    for step in range(steps):
        parts = share * parts + np.stack([rng.multivariate_normal(np.zeros(3), c) for c in new])
        found[step] = (view * parts).sum(axis=1)
    return found, np.asarray(how.recording)


def by_prior(form, count, rng):
    """Points of the grid as often as the prior has them."""
    weight = np.exp(-(points(form).standard ** 2).sum(axis=1) / 2)
    return rng.choice(len(weight), count, p=weight / weight.sum())


def test_ranks_are_uniform_on_figures_that_the_form_made(monkeypatch):
    """Simulation-based calibration of the whole: numbers from their priors, a level, figures, forecast, rank."""
    monkeypatch.setattr("twotrack.forecasting.levels.paths.TAIL", 1e9)
    monkeypatch.setattr("twotrack.forecasting.levels.filter.MEMORY_YEARS", 1e9)
    filtered.clear_cache()
    rng, columns, known, ahead = np.random.default_rng(5), 60, 60, 12
    level, recording = made(FLOW, by_prior(FLOW, columns, rng), known + ahead, rng)
    gap = level + np.sqrt(recording + 0.01) * rng.standard_normal(level.shape)
    grid = points(FLOW)
    how = FLOW.motion(grid.values)
    seen = FilterInput(jnp.asarray(gap[:known]), jnp.full((known, columns), 0.01))
    found = filtered(how, seen, jnp.asarray(1.0))
    belief = prior_weighted(grid.standard, np.asarray(found.density))
    drawn = sample_levels(how, found, belief, ahead, 1, rng, 400)
    filtered.clear_cache()
    ranks = (drawn.paths[:, -1] < level[-1]).mean(axis=0)
    assert kstest(ranks, "uniform").pvalue > 0.01
    assert kstest((drawn.paths[:, -1] * 0.5 < level[-1]).mean(axis=0), "uniform").pvalue < 0.01


def test_columns_lean_on_one_another():
    rng, grid = np.random.default_rng(6), points(STATES)
    wild = int(np.argmin(np.abs(grid.standard - [1.2, 1.2, 0.0, -0.67, -0.67]).sum(axis=1)))
    level, _ = made(STATES, [wild] * 12, 180, rng)
    # The last column has no figures at all.
    level[:, -1] = np.nan
    how = STATES.motion(grid.values)
    seen = FilterInput(jnp.asarray(level), jnp.full(level.shape, 0.005))
    density = np.asarray(filtered(how, seen, jnp.asarray(1.0)).density)
    found = pool_columns(grid.standard, density)
    np.testing.assert_allclose(found.weights.sum(axis=0), 1.0)
    shocks = np.log(np.asarray(grid.values["slow_sd"]) ** 2 + np.asarray(grid.values["fast_sd"]) ** 2) / 2
    own, silent = found.weights[:, :-1].T @ shocks, found.weights[:, -1] @ shocks
    assert abs(silent - own.mean()) < 0.25
    assert prior_weighted(grid.standard, density)[:, -1] @ shocks < silent - 0.4


def test_the_size_of_shocks_is_students_and_not_scaled_back():
    rng, grid = np.random.default_rng(7), points(FLOW)
    at = int(np.argmin(np.abs(grid.standard - np.array([2.0, -2.0, 0, -2.0, -2.0])).sum(axis=1)))
    chosen = np.zeros((len(grid.standard), 1))
    chosen[at] = 1.0
    how = FLOW.motion(grid.values)
    found = filtered(how, FilterInput(jnp.zeros((1200, 1)), jnp.full((1200, 1), 1e-9)), jnp.asarray(1.0))
    last = sample_levels(how, found, chosen, 12, 1, rng, 20_000).paths[:, -1, 0]
    sd = float(np.asarray(grid.values["level_sd"])[at]) * np.sqrt(12)
    for share in (0.5, 0.9):
        reach = student.ppf((1 + share) / 2, TAIL) * sd
        assert (np.abs(last) < reach).mean() == pytest.approx(share, abs=0.02)


def case_of(known, ahead, population=3e6):
    return ForecastCase(
        origin=24_000,
        series="made",
        known=known,
        future=np.full((ahead, known.shape[1]), np.nan),
        population=np.full(known.shape, population),
        population_ahead=np.full((ahead, known.shape[1]), population),
    )


@pytest.fixture(scope="module")
def thirty_states():
    rng = np.random.default_rng(8)
    level, recording = made(STATES, [864] * 32, 180, rng, unknown=0.5)
    return draw_counts(50 * np.exp(level)[None], recording, rng)[0]


def test_states_share_out_the_nation(thirty_states, monkeypatch):
    """Without chance of recording the states of every draw and month add up to the nation's path."""
    case, quiet = case_of(thirty_states, 24), np.zeros((204, 32))
    monkeypatch.setattr(forecasts, "draw_counts", lambda expected, *_: expected)
    drawn = forecasts.homicides(case, quiet, np.random.default_rng(1), 60)
    exposure = case.population / 12
    known = forecasts.ColumnHistory(case.known, exposure, quiet[:180])
    whole = forecasts.nation(known, quiet[:, :1], case.population_ahead / 12, np.random.default_rng(1), 60)
    np.testing.assert_allclose(drawn.sum(axis=2), whole[..., 0])


def test_a_mechanism_that_is_constant_changes_nothing(thirty_states):
    case = case_of(thirty_states, 12)
    one, two = (
        forecasts.homicides(case, np.full((192, 32), drift), np.random.default_rng(1), 40) for drift in (0.0, 2.5)
    )
    np.testing.assert_allclose(one, two, rtol=1e-9)


def test_a_mechanism_that_rises_after_the_origin_lifts_its_state(thirty_states):
    case, drift = case_of(thirty_states, 12), np.zeros((192, 32))
    plain = forecasts.homicides(case, drift, np.random.default_rng(1), 400)
    drift[180:, 3] = np.log(2.0)
    lifted = forecasts.homicides(case, drift, np.random.default_rng(1), 400)
    assert np.median(lifted[..., 3]) / np.median(plain[..., 3]) == pytest.approx(2.0, rel=0.1)
    assert np.median(lifted[..., 4]) / np.median(plain[..., 4]) == pytest.approx(1.0, rel=0.1)


def test_flows_by_month_and_by_year_follow_their_growth():
    rise = 1e4 * np.exp(0.02 * np.arange(240))[:, None]
    by_month = ForecastCase(24_000, "made", rise, np.full((24, 1), np.nan), np.ones((240, 1)), np.ones((24, 1)))
    found = forecasts.flow(by_month, np.zeros((264, 1)), np.random.default_rng(1), 400)
    assert np.median(found[:, -1]) > 1.1 * rise[-1]
    yearly = rise.reshape(-1, 12).sum(axis=1)[:, None]
    by_year = ForecastCase(
        24_000, "made", yearly, np.full((2, 1), np.nan), np.ones((20, 1)), np.ones((2, 1)), months=12
    )
    found = forecasts.flow(by_year, np.zeros((22, 1)), np.random.default_rng(1), 400)
    assert np.median(found[:, -1]) > 1.1 * yearly[-1]
