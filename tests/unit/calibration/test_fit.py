"""The fit: what it may read, its gradient, the table that is shipped, and whether known numbers are found again."""

from dataclasses import replace
from functools import partial

import jax
import jax.numpy as jnp
import numpy as np
import pytest

from every import cases, in_the_long_run
from slopes import FIGURES, ends_of
from twotrack.base.months import month_index
from twotrack.calibration import fit as fitting
from twotrack.calibration.figures import figures_to_fit
from twotrack.calibration.nuts import density as sampling
from twotrack.calibration.nuts.blocks import block_named
from twotrack.calibration.nuts.plan import Plan
from twotrack.observation.declarations import declarations, fitted_numbers
from twotrack.policy.files import load_scenario
from twotrack.policy.span import DEFAULT_SPAN
from twotrack.runs.programs import shared_inputs
from twotrack.runs.receipt import ingredient_hash
from twotrack.tables.issue_tables import issue_tables
from twotrack.world.parameters.distributions import scales_of
from twotrack.world.parameters.draws import median_values
from twotrack.world.parameters.fitted import read_fitted

LAST = month_index("2021-12")
EARLY = month_index("2004-12")
seen_until = partial(figures_to_fit, first=DEFAULT_SPAN.first, observed=declarations())
LEVEL = "violence.start_homicide_rate"
FITTED = fitted_numbers()


@pytest.fixture(scope="module")
def known(world):
    """Beliefs of the numbers that are fitted, each with its place on the standard scale."""
    start, found = 0, {}
    for b in fitting.fit_experiment(LAST).distributions:
        if b.name in FITTED:
            found[b.name] = (b, slice(start, start + b.location.size))
            start += b.location.size
    assert world
    return found


@pytest.fixture(scope="module")
def size(known):
    return max(place.stop for _, place in known.values())


@pytest.fixture(scope="module")
def gradient(record_slopes):
    """Negative log density of the figures up to the last month and its gradient, as all slopes are made: that they are
    those of the density itself has a test of its own.
    """
    prepared, calm = record_slopes.prepared, record_slopes.shocks()
    at = record_slopes.of(lambda z: fitting.fitted_values(prepared, z))

    def negative(z):
        value, slope = at(z, FIGURES, calm)
        return (z**2).sum() / 2 - value, z - slope

    return negative


@pytest.fixture(scope="module")
def negative_density():
    """Negative log density of the figures up to the last month, which is quick to compile without its gradient."""
    program = jax.jit(fitting.log_density(fitting.fit_experiment(LAST), seen_until(LAST)))
    return lambda z: -float(program(jnp.asarray(z)))


@pytest.fixture(scope="module")
def shipped(known, size):
    """Mode and spread of the shipped table on the standard scale of the priors."""
    numbers = read_fitted().numbers
    mode, spread = np.zeros(size), np.zeros(size)
    for name, (b, place) in known.items():
        mode[place] = (np.array(numbers[name].location) - b.location.ravel()) / b.scale.ravel()
        spread[place] = np.array(numbers[name].scale) / b.scale.ravel()
    return mode, spread


def test_only_named_numbers_are_fitted_and_none_of_the_literature():
    numbers = {issue.name: issue.parameters | issue.recording for issue in issue_tables()}
    rows = {f"{name}.{n}": row for name, rows in numbers.items() for n, row in rows.items()}
    assert set(read_fitted().numbers) == set(FITTED)
    assert len(set(FITTED)) == len(FITTED)
    assert not [name for name in FITTED if rows[name].literature_only]
    assert any(row.literature_only for row in rows.values())


def test_the_shipped_table_is_of_these_figures():
    header = read_fitted().fit
    assert (header.until, header.command) == ("2021-12", "twotrack fit --until 2021-12")
    assert header.evidence == ingredient_hash("evidence")


def test_the_shipped_table_is_where_the_density_is_highest(gradient, negative_density, shipped):
    """Cheaper than to fit again: half the square of the slope in units of the spread is what a better mode
    could still gain. Six digits of the file and the end of the search are worth less than a hundredth.
    """
    mode, spread = shipped
    value, slope = gradient(jnp.asarray(mode))
    assert 0.5 * float((np.asarray(slope) ** 2 * spread**2).sum()) < 0.01
    aside = mode + np.where(np.arange(mode.size) % 2, 0.1, -0.1)
    assert negative_density(aside) > float(value) + 0.1


def test_the_shipped_spread_is_no_narrower_than_the_curvature(negative_density, shipped, known):
    """The spread of a number is that with the others free, so at least that with the others held."""
    mode, spread = shipped
    step = 1e-2
    for name in ("violence.recruitment_rate", "violence.fast_shock_sd", "drugs.fentanyl_spread_rate"):
        at = known[name][1].start
        move = np.zeros(mode.size)
        move[at] = step
        up, middle, down = (negative_density(mode + side * move) for side in (1, 0, -1))
        held = 1 / np.sqrt((up - 2 * middle + down) / step**2)
        assert held * 0.99 < spread[at] < 1.5, name


def by_issue(known):
    """Places of the numbers of each issue."""
    issues = {name.split(".")[0] for name in known}
    return [np.r_[*(place for name, (_, place) in known.items() if name.startswith(f"{i}."))] for i in sorted(issues)]


def test_gradients_of_every_part_are_finite_at_the_median_and_far_from_it(record_chain, size, known):
    """All numbers go to their ends together; those of each issue do in the tests of sensitivity, and here in the long
    run.
    """
    calm = record_chain.shocks()
    for point in ends_of(size, cases(by_issue(known), [])):
        values = fitting.fitted_values(record_chain.prepared, jnp.asarray(point))
        broad = {b.name: jnp.broadcast_to(values[b.name], b.location.shape) for b in record_chain.uncertain}
        assert record_chain.unsound(broad, calm) == []


@in_the_long_run
def test_gradients_are_finite_at_the_median_and_far_from_it(gradient, size, known):
    """Of the whole world, number by number."""
    for point in ends_of(size, [place for _, place in known.values()]):
        value, slope = gradient(jnp.asarray(point))
        assert np.isfinite(float(value))
        assert np.isfinite(np.asarray(slope)).all()


def test_the_gradient_is_the_slope_of_the_density(gradient, negative_density, size):
    step = np.random.default_rng(2).normal(size=size)
    step *= 1e-4 / np.linalg.norm(step)
    up, down = (negative_density(z) for z in (step, -step))
    value, slope = gradient(jnp.zeros(size))
    assert (up - down) / 2 == pytest.approx(float(np.asarray(slope) @ step), rel=1e-5)
    assert float(value) == pytest.approx((up + down) / 2, rel=1e-7)


def test_at_the_middle_every_number_is_its_median(known, size):
    experiment = fitting.fit_experiment(LAST)
    values = fitting.fitted_values(experiment, jnp.zeros(size))
    medians = median_values(experiment.distributions, scales_of(experiment.distributions))
    assert values.keys() == medians.keys()
    assert all(np.allclose(values[name], medians[name], rtol=1e-12) for name in medians)
    moved = fitting.fitted_values(experiment, jnp.ones(size))
    assert {name for name in medians if not np.allclose(moved[name], medians[name])} == set(known)


def test_the_middle_with_the_width_of_the_priors_is_written_as_the_priors(known, size):
    for name, row in fitting.as_table(fitting.fit_experiment(LAST), np.zeros(size), np.ones(size)).items():
        b, _ = known[name]
        assert row.family == b.family
        assert np.allclose(row.location, b.location.ravel())
        assert np.allclose(row.scale, b.scale.ravel())


def test_curvature_is_the_second_derivative():
    square = np.array([[2.0, 0.5, 0.0], [0.5, 3.0, -1.0], [0.0, -1.0, 4.0]])
    found = fitting.curvature(jax.value_and_grad(lambda z: z @ jnp.asarray(square) @ z / 2), np.array([0.3, -1.0, 2.0]))
    assert np.allclose(found, square, rtol=1e-9, atol=1e-9)


@pytest.mark.parametrize(("until", "last"), [("2018-12", "2018-12"), ("2018-11", "2018-12"), ("2019-06", "2019-12")])
def test_the_world_of_a_fit_ends_with_the_year_of_the_last_month(until, last):
    prepared = fitting.fit_experiment(month_index(until))
    assert prepared.span.last == prepared.span.replay_until == month_index(last)
    assert (prepared.chance, prepared.project) == (0.0, False)


@pytest.mark.parametrize("world_of_fit", cases(["violence and arms", "whole"], ["violence and arms"]))
def test_known_numbers_are_found_again(monkeypatch, known, world_of_fit):
    """Figures made by the mechanism at known levels of the states: the fit comes back within two spreads of each."""
    monkeypatch.setattr(fitting, "fitted_numbers", lambda _: (LEVEL,))
    truth = np.where(np.arange(32) % 2, 0.6, -0.6)
    prepared = fitting.fit_experiment(EARLY)
    shared = shared_inputs(prepared, load_scenario("as-it-happened"), 0)
    made = fitting.mechanism_path(prepared, shared, fitting.fitted_values(prepared, jnp.asarray(truth)))
    by_year = ("homicides", "firearm_share", "synthetic_opioid_deaths")
    figures = {
        name: np.asarray(made[name].level) if name in by_year else np.full_like(seen, np.nan)
        for name, seen in seen_until(EARLY).items()
    }
    for module in (fitting, sampling):
        monkeypatch.setattr(module, "figures_to_fit", lambda *_, **__: figures)
    if world_of_fit != "whole":
        unit = replace(block_named("violence"), numbers=(LEVEL,))
        density = sampling.problem(unit, Plan("2004-12"), {}).log_density
        monkeypatch.setattr(fitting, "log_density", lambda *_: density)
    mode = fitting.fit(EARLY)
    assert mode.converged, mode.message
    assert list(mode.numbers) == [LEVEL]
    b, _ = known[LEVEL]
    found = (np.array(mode.numbers[LEVEL].location) - b.location) / b.scale
    spread = np.array(mode.numbers[LEVEL].scale) / b.scale
    assert (np.abs(found - truth) < 2 * spread).all()
    assert (spread < 0.7).all(), "the figures say nothing"
    assert np.corrcoef(found, truth)[0, 1] > 0.98
