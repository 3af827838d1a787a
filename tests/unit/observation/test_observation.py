"""The five renderings of every declared observation are one distribution; and a particle filter says it once more."""

import jax
import jax.numpy as jnp
import numpy as np
import pytest

from twotrack.observation.covariance import diagonal_covariance
from twotrack.observation.declarations import declarations
from twotrack.observation.kalman import filtered
from twotrack.observation.law import Law
from twotrack.observation.month_waves import month_waves
from twotrack.observation.observation import Observation, covariance_of, log_density, process_mean
from twotrack.observation.paths import ModelPath
from twotrack.observation.walks import month_ends, month_moments
from twotrack.observation.year_walks import year_walks

pytestmark = pytest.mark.usefixtures("_strict")

TIMES = {"year": 5, "month": 9}
MANY = 3000
OBSERVED = {one.name: one for one in declarations()}
# What each kind of number is in a made-up world, by the last part of the key that names it.
TYPICAL = {"sd": 0.2, "half_life": 7.0, "common_share": 0.3, "scale": 1.4, "variance": 0.02, "least_share": 0.1}


class MadeUp:
    """An observation with a path, values of its numbers and figures, some of them missing."""

    def __init__(self, one, *, averaged=False, seed=11):
        random = np.random.default_rng(seed)
        shape = (TIMES[one.row.period], one.width)
        self.observation = Observation(one, averaged)
        level = random.uniform(0.3, 0.7, shape) if one.row.link == "logit" else random.uniform(300, 3000, shape)
        self.path = ModelPath(jnp.asarray(level), jnp.asarray(0.6 * level) if one.row.part else None)
        typical = {name: TYPICAL.get(key.split(".")[-1], 0.5) for key, name in one.row.numbers().items()}
        self.values = {one.full(name): jnp.asarray(value) for name, value in typical.items()}
        self.law = self.observation.law(self.path, self.values)
        seen = np.asarray(self.observation.simulate(self.path, self.values, jax.random.key(seed)))
        official = 1 / (1 + np.exp(-seen)) if one.row.link == "logit" else np.exp(seen)
        self.official = jnp.asarray(np.where(random.random(shape) < 0.2, np.nan, official))
        self.gap = np.asarray(self.observation.figures(self.official) - self.law.mean).ravel()
        self.known = np.isfinite(self.gap)

    def of(self, name, *more):
        """One rendering given the figures."""
        return np.asarray(getattr(self.observation, name)(self.path, self.official, self.values, *more))


@pytest.fixture(params=sorted(OBSERVED))
def made(request):
    return MadeUp(OBSERVED[request.param])


def test_figures_one_after_another_are_as_probable_as_all_at_once(made):
    each = made.of("sequential")
    assert (np.isfinite(each).ravel() == made.known).all()
    assert 0 < made.known.sum() < made.known.size
    assert np.nansum(each) == pytest.approx(float(made.of("log_density")), rel=1e-9)


@pytest.mark.parametrize("averaged", [False, True])
@pytest.mark.parametrize("name", sorted(OBSERVED))
def test_the_density_is_that_of_the_covariance(name, averaged):
    """Seen as the fit sees it, and as conditioning does."""
    made = MadeUp(OBSERVED[name], averaged=averaged)
    known, gap = made.known, made.gap[made.known]
    square = np.asarray(covariance_of(made.law))[np.ix_(known, known)]
    spent = gap @ np.linalg.solve(square, gap) + np.linalg.slogdet(square)[1] + len(gap) * np.log(2 * np.pi)
    assert float(made.of("log_density")) == pytest.approx(-spent / 2, rel=1e-9)


@pytest.mark.parametrize("drawn", ["simulate", "replicate"])
def test_drawn_figures_have_the_moments_of_the_density(made, drawn):
    draw = getattr(made.observation, drawn)
    keys = jax.random.split(jax.random.key(3), MANY)
    many = np.asarray(jax.vmap(lambda key: draw(made.path, made.values, key))(keys)).reshape(MANY, -1)
    square = np.asarray(covariance_of(made.law))
    width = np.sqrt(np.diag(square))
    assert (np.abs(many.mean(axis=0) - np.asarray(made.law.mean).ravel()) < 5 * width / np.sqrt(MANY)).all()
    spread = np.sqrt((np.outer(width, width) ** 2 + square**2) / MANY)
    assert (np.abs(np.cov(many.T) - square) < 5.5 * spread).all()


def test_what_is_smoothed_is_the_mean_of_the_process_given_the_figures(made):
    square = np.asarray(covariance_of(made.law))
    process = square - np.diag(np.asarray(made.law.error).ravel())
    known = made.known
    mean = process[:, known] @ np.linalg.solve(square[np.ix_(known, known)], made.gap[known])
    np.testing.assert_allclose(made.of("smooth").ravel(), mean, rtol=1e-7, atol=1e-10)


def test_what_is_smoothed_follows_from_the_slope_of_the_density(made):
    """d log p / dy = −Σ⁻¹ (y − mean), and what is left of a gap is error · Σ⁻¹ (y − mean)."""
    law = made.law

    def density(mean):
        return log_density(Law(mean, law.error, law.process), made.observation.figures(made.official))

    slope = np.asarray(jax.grad(density)(law.mean)).ravel()
    left = np.asarray(law.error).ravel() * slope
    found = made.of("smooth").ravel()[made.known]
    np.testing.assert_allclose(found, (made.gap - left)[made.known], rtol=1e-7, atol=1e-10)


@pytest.mark.parametrize("seen_by", [month_ends, month_moments])
def test_a_particle_filter_says_what_the_kalman_filter_says(seen_by):
    """Many particles, weighed by each month's figures: what they make of the figures is the figures' density."""
    months, particles = 20, 60_000
    rng = np.random.default_rng(5)
    sd, half_life, error = np.array([0.3, 0.2]), np.array([5.0, 9.0]), np.array([0.02, 0.04])
    motion = seen_by(jnp.asarray(half_life))
    carried, added, view, direct = (np.asarray(part) for part in motion)
    gap, wave = np.zeros((months, 2)), np.zeros(2)
    for month in gap:
        shock = sd * rng.normal(size=2)
        month[:] = view * wave + direct * shock + np.sqrt(error) * rng.normal(size=2)
        wave = carried * wave + added * shock
    gap[5, 0] = gap[9] = np.nan
    known = np.isfinite(gap)
    shocks = diagonal_covariance(jnp.asarray(sd))
    kalman = float(filtered(jnp.asarray(gap), motion, shocks, jnp.broadcast_to(error, gap.shape)).log_density)
    state, total = np.zeros((particles, 2)), 0.0
    for figures, there in zip(gap, known, strict=True):
        shock = sd * rng.normal(size=state.shape)
        spent = (figures - view * state - direct * shock) ** 2 / error + np.log(2 * np.pi * error)
        state = carried * state + added * shock
        weight = np.exp(-np.where(there, spent, 0.0).sum(axis=1) / 2)
        total += np.log(weight.mean())
        state = state[rng.choice(particles, particles, p=weight / weight.sum())]
    assert total == pytest.approx(kalman, abs=0.15)


@pytest.mark.parametrize("name", sorted(one.name for one in declarations(use="condition")))
def test_conditioning_moves_the_process_as_the_averaged_law_says(name):
    """Shocks that a gap asks for, put back into the process, make the mean of the process given the figures."""
    made = MadeUp(OBSERVED[name], averaged=True)
    one, values = made.observation.declaration, made.values
    known = made.known.reshape(made.law.mean.shape)
    gap = jnp.where(known, made.gap.reshape(known.shape), 0.0)
    error = jnp.where(known, made.law.error, jnp.inf)
    if one.row.part:
        # What is left of a figure moves with the process as a whole: its error is that of the part.
        law = made.law._replace(process=made.law.process._replace(loads=made.law.process.loads / 0.6))
    else:
        law = made.law
    wanted = process_mean(law, made.observation.figures(made.official))
    if one.row.period == "year":
        walks = year_walks(one, values, error.T)
        found = walks.apply(walks.solve(gap.T)[1]).T
    else:
        waves = month_waves(one, values, error)
        found = waves.apply(waves.solve(gap)[1])
    np.testing.assert_allclose(np.asarray(found), np.asarray(wanted), rtol=1e-6, atol=1e-9)
