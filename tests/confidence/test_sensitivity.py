"""Sensitivity: the gradient of what is shown is finite in every uncertain number; the strongest are listed."""

import sys

import jax.numpy as jnp
import numpy as np
import pytest
from paths import ISSUES, YEARS, Case, in_base_units, outcomes

from every import cases, in_the_long_run
from slopes import ALL, HOMICIDES, SHOWN
from twotrack.tables.prior import Z90
from twotrack.world.parameters.distributions import scales_of
from twotrack.world.parameters.draws import draw_key, standard_normals, value_of

YEAR = YEARS.index(2021)
COUPLED = ("migration.transit_time", "border.avoided_share_pedestrians", "pandemic.reproduction_ancestral")


@pytest.fixture(scope="module")
def program(record_slopes):
    """Uncertain numbers; and the logs of outcomes of 2021, weighted, with their gradient, at any deviations."""
    scales = scales_of(record_slopes.uncertain)
    at = record_slopes.of(lambda moved: {b.name: value_of(b, scales, moved[b.name]) for b in record_slopes.uncertain})
    return record_slopes.uncertain, at, record_slopes.shocks


def slopes_at(program, deviations, draw=None, weights=ALL):
    """Value and gradient at deviations from the medians, without chance or with the luck of a draw."""
    value, slopes = program[1](deviations, weights, program[2](draw))
    return float(value), {name: np.asarray(slope) for name, slope in slopes.items()}


def everywhere(program, standard):
    """Every number so many standard deviations from its median."""
    return {b.name: jnp.full(b.location.shape, standard, dtype=float) for b in program[0]}


def unsound(value, slopes):
    """Numbers in which a gradient is not finite."""
    return [name for name, slope in slopes.items() if not np.isfinite(slope).all()] or (
        [] if np.isfinite(value) else [value]
    )


def deviations_of_draw(program, draw):
    """Every number where a draw has it."""
    key = draw_key(1, draw)
    return {b.name: standard_normals(key, b.keys).reshape(b.location.shape) for b in program[0]}


def at_quantile(program, issue, standard):
    """The numbers of one issue so far from their medians, the others at theirs."""
    medians, moved = everywhere(program, 0.0), everywhere(program, standard)
    return {name: moved[name] if name.startswith(f"{issue}.") else at for name, at in medians.items()}


# --- part by part: in its own numbers and in all signals that it is given


@pytest.fixture(scope="module")
def unsound_parts(record_chain):
    """What has a gradient that is not finite in its part, at deviations from the medians."""
    scales = scales_of(record_chain.uncertain)

    def at(deviations, draw=None, issues=ISSUES):
        values = {
            b.name: jnp.broadcast_to(value_of(b, scales, deviations[b.name]), b.location.shape)
            for b in record_chain.uncertain
        }
        return record_chain.unsound(values, record_chain.shocks(draw), issues)

    return at


@pytest.mark.parametrize("draw", cases([0, 1, 2, 3], [0, 1]))
def test_gradients_of_every_part_are_finite_in_draws(program, unsound_parts, draw):
    assert unsound_parts(deviations_of_draw(program, draw), draw) == []


def test_gradients_of_every_part_are_finite_at_the_medians_of_the_priors(program, unsound_parts):
    assert unsound_parts(everywhere(program, 0.0)) == []


@pytest.mark.parametrize("standard", [-Z90, Z90])
@pytest.mark.parametrize("issue", ISSUES)
def test_gradients_of_every_part_are_finite_at_the_quantiles_of_the_priors(program, unsound_parts, issue, standard):
    """The numbers of one issue at their 5 and 95 %, the others at their medians: in its own part, or in all of them."""
    assert unsound_parts(at_quantile(program, issue, standard), issues=cases(ISSUES, (issue,))) == []


@pytest.mark.parametrize("standard", [-Z90, Z90])
def test_gradients_of_every_part_are_finite_where_all_numbers_are_at_their_quantiles(program, unsound_parts, standard):
    assert unsound_parts(everywhere(program, standard)) == []


# --- the whole world


@in_the_long_run
@pytest.mark.parametrize("draw", [0, 1, 2, 3])
def test_gradients_are_finite_in_draws(program, draw):
    assert unsound(*slopes_at(program, deviations_of_draw(program, draw), draw)) == []


@in_the_long_run
def test_gradients_are_finite_at_the_medians_of_the_priors(program):
    assert unsound(*slopes_at(program, everywhere(program, 0.0))) == []


@in_the_long_run
@pytest.mark.parametrize("standard", [-Z90, Z90])
@pytest.mark.parametrize("issue", ISSUES)
def test_gradients_are_finite_at_the_quantiles_of_the_priors(program, issue, standard):
    assert unsound(*slopes_at(program, at_quantile(program, issue, standard))) == []


@in_the_long_run
def test_the_parts_make_the_gradient_of_the_whole(program, record_chain):
    """In a draw with chance, where every link is alive."""
    deviations, shocks = deviations_of_draw(program, 0), record_chain.shocks(0)
    value, slopes = slopes_at(program, deviations, 0)
    scales = scales_of(record_chain.uncertain)
    at = record_chain.of(lambda moved: {b.name: value_of(b, scales, moved[b.name]) for b in record_chain.uncertain})
    chained, by_part = at(deviations, ALL, shocks)
    assert float(chained) == pytest.approx(value, rel=1e-9)
    for name, slope in slopes.items():
        np.testing.assert_allclose(by_part[name], slope, rtol=1e-5, atol=1e-8, err_msg=name)


# --- by the parts in `make test`, by the program of the whole world in `make test-long`


def test_the_strongest_numbers_are_listed(program, capsys):
    _, slopes = slopes_at(program, everywhere(program, 0.0), weights=HOMICIDES)
    size = {name: float(np.sqrt((slope**2).sum())) for name, slope in slopes.items()}
    strongest = sorted(size, key=size.__getitem__, reverse=True)[:10]
    with capsys.disabled():
        sys.stdout.write("\nlog homicides of 2021 per standard deviation of the prior:\n")
        for name in strongest:
            sys.stdout.write(f"  {name:38s} {float(slopes[name].sum()):+.3f}\n")
    assert size[strongest[0]] > 0.05, "homicides answer to nothing"
    assert all(name.startswith(("violence.", "state.", "arms.", "drugs.")) for name in strongest)


def test_a_gradient_is_the_slope(program, prior_setup):
    """Against a difference of two runs by the engine of every run, in numbers of several issues."""
    _, slopes = slopes_at(program, everywhere(program, 0.0))
    uncertain, scales = {b.name: b for b in program[0]}, scales_of(prior_setup.distributions)

    def log_outcomes(name, standard):
        value = float(value_of(uncertain[name], scales, jnp.asarray(standard))) / uncertain[name].to_base
        (measured,) = outcomes(prior_setup, [Case(numbers=in_base_units(prior_setup, {name: value}))])
        nation = measured.nation
        return sum(float(np.log(nation[shown][YEAR])) for shown in SHOWN)

    for name in ("violence.recruitment_rate", "arms.loss_rate", "state.arrest_rate_at_start", *COUPLED):
        up, down = (log_outcomes(name, h) for h in (1e-4, -1e-4))
        assert float(slopes[name]) == pytest.approx((up - down) / 2e-4, rel=1e-3), name
        assert abs(float(slopes[name])) > 1e-4, f"{name} moves nothing: the test proves nothing"
