"""Sensitivity: the gradient of what is shown is finite in every uncertain number; the strongest are listed."""

import sys
from dataclasses import replace

import jax
import jax.numpy as jnp
import numpy as np
import pytest
from paths import ISSUES, median

from every import cases
from twotrack.observation.recording import Chance, measured
from twotrack.policy.scenario import Scenario
from twotrack.policy.span import DEFAULT_SPAN, Span
from twotrack.runs.inputs import shared_inputs
from twotrack.tables.prior import Z90
from twotrack.world.assemble import shipped_world
from twotrack.world.forcing import shock_forcing
from twotrack.world.parameters.draws import draw_key, parameters, scales_of, standard_normals, value_of
from twotrack.world.simulate import simulate

# Nothing after the year that is looked at can move it: the world of a gradient ends with it.
RECORD = Span(DEFAULT_SPAN.first, DEFAULT_SPAN.replay_until, DEFAULT_SPAN.replay_until)
YEARS, MONTHS = jnp.array(list(RECORD.years)), jnp.array(list(RECORD.months))
YEAR = RECORD.years.index(2021)
# One outcome of each issue, none of which is ever nothing in 2021; with all of them a NaN anywhere shows.
SHOWN = (
    "homicides",
    "weapons_trafficked",
    "synthetic_opioid_deaths",
    "cooptation",
    "migration_encounters",
    "pedestrians",
    "us_covid_deaths",
    "mx_approval",
    "both_tracks_mx_to_us",
)
COUPLED = ("migration.transit_time", "border.avoided_share_pedestrians", "pandemic.reproduction_ancestral")
ALL, HOMICIDES = jnp.ones(len(SHOWN)), jnp.eye(len(SHOWN))[0]


@pytest.fixture(scope="module")
def program(prior_setup):
    """Uncertain numbers; and the logs of outcomes of 2021, weighted, with their gradient, at any deviations."""
    shared = shared_inputs(replace(prior_setup, span=RECORD, project=False), Scenario(), 1)
    uncertain = [b for b in prior_setup.beliefs if b.family != "fixed"]
    fixed = {b.name: value_of(b, shared.scales, jnp.zeros(())) for b in prior_setup.beliefs if b.family == "fixed"}

    def log_outcomes(deviations, shocks, weights):
        values = fixed | {b.name: value_of(b, shared.scales, deviations[b.name]) for b in uncertain}
        outside = shared.outside._replace(shocks=shocks)
        run = simulate(shipped_world(), parameters(shipped_world(), values), outside, shared.start)
        quiet = Chance(draw_key(1, 0), YEARS, 0.0)
        nation = measured(shipped_world(), run, outside.drivers, values, quiet).nation
        return weights @ jnp.stack([jnp.log(nation[name][YEAR]) for name in SHOWN])

    return uncertain, jax.jit(jax.value_and_grad(log_outcomes))


def slopes_at(program, deviations, draw=None, weights=ALL):
    """Value and gradient at deviations from the medians, without chance or with the luck of a draw."""
    shocks = shock_forcing(shipped_world(), draw_key(1, draw or 0), MONTHS, 0.0 if draw is None else 1.0)
    value, slopes = program[1](deviations, shocks, weights)
    return float(value), {name: np.asarray(slope) for name, slope in slopes.items()}


def everywhere(program, standard):
    """Every number so many standard deviations from its median."""
    return {b.name: jnp.full(b.location.shape, standard, dtype=float) for b in program[0]}


def unsound(value, slopes):
    """Numbers in which a gradient is not finite."""
    return [name for name, slope in slopes.items() if not np.isfinite(slope).all()] or (
        [] if np.isfinite(value) else [value]
    )


@pytest.mark.parametrize("draw", cases([0, 1, 2, 3], [0, 1]))
def test_gradients_are_finite_in_draws(program, draw):
    key = draw_key(1, draw)
    deviations = {b.name: standard_normals(key, b.keys).reshape(b.location.shape) for b in program[0]}
    assert unsound(*slopes_at(program, deviations, draw)) == []


def test_gradients_are_finite_at_the_medians_of_the_priors(program):
    assert unsound(*slopes_at(program, everywhere(program, 0.0))) == []


@pytest.mark.parametrize("standard", [-Z90, Z90])
@pytest.mark.parametrize("issue", ISSUES)
def test_gradients_are_finite_at_the_quantiles_of_the_priors(program, issue, standard):
    """The numbers of one issue at their 5 and 95 %, the others at their medians."""
    medians, moved = everywhere(program, 0.0), everywhere(program, standard)
    deviations = {name: moved[name] if name.startswith(f"{issue}.") else at for name, at in medians.items()}
    assert unsound(*slopes_at(program, deviations)) == []


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
    """Against a difference of two runs by the program of the medians, in numbers of several issues."""
    _, slopes = slopes_at(program, everywhere(program, 0.0))
    uncertain, scales = {b.name: b for b in program[0]}, scales_of(prior_setup.beliefs)

    def log_outcomes(name, standard):
        value = float(value_of(uncertain[name], scales, jnp.asarray(standard))) / uncertain[name].to_base
        nation = median(prior_setup, Scenario(), {name: value})[0].nation
        return sum(float(np.log(nation[shown][YEAR])) for shown in SHOWN)

    for name in ("violence.recruitment_rate", "arms.loss_rate", "state.arrest_rate_at_start", *COUPLED):
        up, down = (log_outcomes(name, h) for h in (1e-4, -1e-4))
        assert float(slopes[name]) == pytest.approx((up - down) / 2e-4, rel=1e-3), name
        assert abs(float(slopes[name])) > 1e-4, f"{name} moves nothing: the test proves nothing"
