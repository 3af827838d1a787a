"""Sensitivity: the gradient of homicides is finite in every uncertain number; the strongest are listed."""

import sys

import jax
import jax.numpy as jnp
import numpy as np
import pytest
from paths import MONTHS, YEARS

from twotrack.outcomes import experiment
from twotrack.outcomes.measure import Chance, measured
from twotrack.policy.scenario import Scenario
from twotrack.world.assemble import the_world
from twotrack.world.draws import draw_key, parameters, standard_normals, value_of
from twotrack.world.forcing import shock_forcing
from twotrack.world.simulate import simulate

YEAR = YEARS.index(2021)


@pytest.fixture(scope="module")
def program(prior_setup):
    """Uncertain numbers; and log homicides of 2021 with its gradient, at deviations from the medians."""
    shared = experiment.common(prior_setup, Scenario(), 1)
    uncertain = [b for b in prior_setup.beliefs if b.family != "fixed"]
    fixed = {b.name: value_of(b, shared.scales, jnp.zeros(())) for b in prior_setup.beliefs if b.family == "fixed"}

    def log_homicides(deviations, shocks):
        values = fixed | {b.name: value_of(b, shared.scales, deviations[b.name]) for b in uncertain}
        outside = shared.outside._replace(shocks=shocks)
        run = simulate(the_world(), parameters(the_world(), values), outside, shared.start)
        quiet = Chance(draw_key(1, 0), jnp.array(YEARS), 0.0)
        return jnp.log(measured(the_world(), run, outside.drivers, values, quiet).nation["homicides"][YEAR])

    return uncertain, jax.jit(jax.value_and_grad(log_homicides))


def at_draw(program, draw):
    """Value and gradient at the medians (no draw) or at the numbers and the luck of a draw."""
    uncertain, gradient = program
    key = draw_key(1, 0 if draw is None else draw)
    size = 0.0 if draw is None else 1.0
    deviations = {b.name: size * standard_normals(key, b.keys).reshape(b.location.shape) for b in uncertain}
    value, slopes = gradient(deviations, shock_forcing(the_world(), key, MONTHS, size))
    return float(value), {name: np.asarray(slope) for name, slope in slopes.items()}


@pytest.mark.parametrize("draw", [None, 0, 1, 2, 3])
def test_gradients_are_finite(program, draw):
    value, slopes = at_draw(program, draw)
    assert np.isfinite(value)
    assert [name for name, slope in slopes.items() if not np.isfinite(slope).all()] == []


def test_the_strongest_numbers_are_listed(program, capsys):
    _, slopes = at_draw(program, None)
    size = {name: float(np.sqrt((slope**2).sum())) for name, slope in slopes.items()}
    strongest = sorted(size, key=size.__getitem__, reverse=True)[:10]
    with capsys.disabled():
        sys.stdout.write("\nlog homicides of 2021 per standard deviation of the prior:\n")
        for name in strongest:
            sys.stdout.write(f"  {name:38s} {float(slopes[name].sum()):+.3f}\n")
    assert size[strongest[0]] > 0.05, "homicides answer to nothing"
    assert all(name.startswith(("violence.", "state.", "arms.", "drugs.")) for name in strongest)


def test_a_gradient_is_the_slope(program):
    """Against a difference of two runs, in three numbers of three issues."""
    uncertain, gradient = program
    calm = shock_forcing(the_world(), draw_key(1, 0), MONTHS, 0.0)
    rest = {b.name: jnp.zeros(b.location.shape) for b in uncertain}
    _, slopes = gradient(rest, calm)
    for name in ("violence.recruitment_rate", "arms.loss_rate", "state.arrest_rate_at_start"):
        up, down = (gradient(rest | {name: rest[name] + h}, calm)[0] for h in (1e-4, -1e-4))
        assert float(slopes[name]) == pytest.approx(float(up - down) / 2e-4, rel=1e-4), name
