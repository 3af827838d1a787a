"""Figures one after another say what the filter and the fit say at once; and a particle filter says it once more."""

import jax
import jax.numpy as jnp
import numpy as np
import pytest

from twotrack.calibration.nuts.blocks import TERMS, ObservedFigures, Paths
from twotrack.calibration.nuts.predictive import GAUSSIAN_TERMS, replicate, sequential_log_density
from twotrack.observation import likelihood
from twotrack.observation.kalman import Waves, filtered
from twotrack.observation.outcomes import Monthly
from twotrack.observation.smoother import diagonal_covariance

RNG = np.random.default_rng(11)
YEARS, MONTHS, STATES = 6, 30, 5
VALUES = {
    "violence.slow_shock_sd": 0.03,
    "violence.slow_half_life": 120.0,
    "violence.fast_shock_sd": 0.08,
    "violence.fast_half_life": 20.0,
    "violence.common_share": 0.3,
    "violence.recording_variance": 0.004,
    "violence.shock_scale": RNG.lognormal(0, 0.3, STATES),
    "violence.firearm_share_error": 0.1,
    "drugs.mortality_shock_sd": 0.05,
    "drugs.mortality_half_life": 24.0,
    "migration.entry_shock_sd": np.array([0.1, 0.2, 0.3, 0.2]),
    "migration.common_share": 0.4,
    "migration.entry_half_life": 6.0,
    "migration.month_variance": 0.01,
    "migration.claims_error": 0.3,
    "migration.remittances_shock_sd": 0.02,
    "migration.remittances_half_life": 30.0,
    "border.wave_sd": np.array([0.1, 0.2, 0.1, 0.1, 0.1, 0.05]),
    "border.wave_half_life": 8.0,
    "border.irregular_variance_people": 0.01,
    "border.irregular_variance_goods": 0.002,
    "pandemic.deaths_misfit_sd": 0.3,
    "pandemic.deaths_misfit_half_life": 2.0,
}
V = {name: jnp.asarray(value) for name, value in VALUES.items()}


def made_up(shape, level, missing=0.1):
    path = level * RNG.lognormal(0, 0.3, shape)
    seen = path * RNG.lognormal(0, 0.3, shape)
    return path, np.where(RNG.random(shape) < missing, np.nan, seen)


@pytest.fixture(scope="module")
def paths():
    shapes = {
        "homicides": ((STATES, YEARS), 500.0),
        "synthetic_opioid_deaths": (YEARS, 5000.0),
        "encounters": ((MONTHS, 4), 9000.0),
        "border_flows": ((MONTHS, 6), 1e5),
        "covid_deaths": ((MONTHS, 2), 2000.0),
        "asylum_claims": (YEARS, 4000.0),
        "remittances": (YEARS, 2e10),
    }
    made = {name: made_up(*shape) for name, shape in shapes.items()}
    path = {name: jnp.asarray(pair[0]) for name, pair in made.items()}
    seen = {name: jnp.asarray(pair[1]) for name, pair in made.items()}
    path |= {"conflict": path["homicides"] * 0.6, "firearm_share": jnp.linspace(0.5, 0.7, YEARS)}
    seen |= {"firearm_share": jnp.linspace(0.52, 0.66, YEARS)}

    def of(kind, values):
        return kind(**{name: values[name] for name in kind._fields})

    return (
        Paths(of(likelihood.Path, path), of(Monthly, path)),
        ObservedFigures(of(likelihood.YearlyFigures, seen), of(Monthly, seen)),
    )


@pytest.mark.parametrize("name", list(GAUSSIAN_TERMS))
def test_the_figures_one_after_another_are_as_probable_as_all_at_once(paths, name):
    """The fit leaves constants out, which the number of figures and not the values gives: so two sets of values."""
    other = {key: 1.3 * value for key, value in V.items()}

    def apart_and_together(values):
        each = sequential_log_density(GAUSSIAN_TERMS[name](*paths, values))
        return float(jnp.nansum(each)), float(TERMS[name](*paths, values))

    (first, fit_first), (second, fit_second) = apart_and_together(V), apart_and_together(other)
    if name == "firearm_share":
        # Its error is a number without a width, which the fit does not normalise.
        count = int(jnp.isfinite(paths[1].yearly.firearm_share).sum())
        second += count * np.log(1.3)
    if name == "asylum_claims":
        second += int(jnp.isfinite(paths[1].monthly.asylum_claims).sum()) * np.log(1.3)
    assert first - second == pytest.approx(fit_first - fit_second, rel=1e-3, abs=2e-3)


def test_a_figure_that_is_not_there_says_nothing(paths):
    series = GAUSSIAN_TERMS["encounters"](*paths, V)
    each = sequential_log_density(series)
    assert bool((jnp.isnan(each) == jnp.isnan(series.figures)).all())
    assert int(jnp.isnan(each).sum()) > 0


def test_replicated_figures_have_the_width_of_their_covariance(paths):
    series = GAUSSIAN_TERMS["synthetic_opioid_deaths"](*paths, V)
    many = jax.vmap(lambda n: replicate(series, jax.random.key(n)))(jnp.arange(4000))
    assert np.allclose(many.mean(axis=0), series.mean, atol=0.03)
    assert np.allclose(np.cov(np.asarray(many).T), series.covariance, atol=0.02)


def test_a_particle_filter_says_what_the_kalman_filter_says():
    """Many particles, weighed by each month's figures: what they make of the figures is the figures' density."""
    months, particles = 24, 100_000
    rng = np.random.default_rng(5)
    waves = Waves(
        diagonal_covariance(jnp.array([0.3, 0.2])), jnp.log(2.0) / jnp.array([5.0, 9.0]), jnp.array([0.02, 0.04])
    )
    carried = np.exp(-np.asarray(waves.reversion))
    kept = (1 - carried) / np.asarray(waves.reversion)
    sd, error = np.sqrt(np.diag(np.asarray(waves.shocks))) * kept, np.asarray(waves.irregular)
    gap, wave = np.zeros((months, 2)), np.zeros(2)
    for month in gap:
        wave = carried * wave + sd * rng.normal(size=2)
        month[:] = wave + np.sqrt(error) * rng.normal(size=2)
    gap[5, 0] = gap[9] = np.nan
    known = np.isfinite(gap)
    kalman = float(filtered(jnp.asarray(gap), waves, jnp.zeros((months, 2))).log_density)
    kalman -= known.sum() * np.log(2 * np.pi) / 2
    state, total = np.zeros((particles, 2)), 0.0
    for figures, there in zip(gap, known, strict=True):
        state = carried * state + sd * rng.normal(size=state.shape)
        spent = (figures - state) ** 2 / error + np.log(2 * np.pi * error)
        weight = np.exp(-np.where(there, spent, 0.0).sum(axis=1) / 2)
        total += np.log(weight.mean())
        state = state[rng.choice(particles, particles, p=weight / weight.sum())]
    assert total == pytest.approx(kalman, abs=0.15)
