"""Integration error: the monthly step is small enough, by halving it and by an independent program."""

import warnings
from dataclasses import replace

import jax
import jax.numpy as jnp
import numpy as np
import pytest
from jax.flatten_util import ravel_pytree
from paths import YEARS, difference, in_future, scenario, setting, stepped

from twotrack.outcomes import experiment
from twotrack.policy.scenario import Scenario
from twotrack.world.assemble import the_world
from twotrack.world.derivative import all_flows
from twotrack.world.draws import median_values, parameters
from twotrack.world.forcing import shock_forcing

# A thousandth: an outcome is never shown with more than three digits.
AGREED = 1e-3

SCENARIOS = {
    "as it happened": Scenario(),
    "many switches": scenario(
        setting("mx_leader_removals", 2, "2025-03", "2025-05", "MX-SIN"),
        setting("mx_arrest_effort", 4, "2024-07", "2026-02"),
        setting("us_assault_weapons_ban", 1, "2027-11"),
    ),
    "all at once": in_future({"mx_arrest_effort": 4, "mx_leader_removals": 2, "us_security_assistance": 2000}),
}


def worst(found, wanted):
    """Largest relative difference by outcome, nation and states."""
    return {
        name: float(difference(getattr(found, part)[name], getattr(wanted, part)[name]).max())
        for part in ("nation", "states")
        for name in getattr(wanted, part)
    }


@pytest.mark.parametrize("title", SCENARIOS)
def test_half_the_step_moves_no_outcome(prior_setup, title):
    whole, _ = stepped(prior_setup, SCENARIOS[title], 1)
    half, _ = stepped(prior_setup, SCENARIOS[title], 2)
    assert {name: error for name, error in worst(whole, half).items() if error > AGREED} == {}


@pytest.mark.parametrize("draw", range(4))
def test_half_the_step_moves_no_outcome_of_a_draw_with_chance(prior_setup, draw):
    whole, _ = stepped(prior_setup, Scenario(), 1, draw)
    half, _ = stepped(prior_setup, Scenario(), 2, draw)
    assert {name: error for name, error in worst(whole, half).items() if error > AGREED} == {}


def test_diffrax_finds_the_same_stocks(prior_setup):
    """Tsitouras 5(4) with its own step and a tolerance of 1e-10, month by month, against RK4 by the month."""
    free = replace(prior_setup, project=False)
    chosen = SCENARIOS["many switches"]
    _, run = stepped(free, chosen, 1)
    judged = by_diffrax(free, chosen)
    ours = np.asarray(jax.vmap(lambda held: ravel_pytree(held)[0])(run.stocks))
    size = np.maximum(np.abs(judged).max(axis=0), 1e-12)
    assert np.max(np.abs(ours - judged) / size) < AGREED / 10
    assert judged.shape == (len(YEARS), ours.shape[1])


def by_diffrax(setup, chosen):
    """Stocks at each year's end on the median path without chance, by diffrax."""
    with warnings.catch_warnings():
        # Its own imports may warn of names that the engine has renamed.
        warnings.simplefilter("ignore")
        import diffrax

    shared = experiment.common(setup, chosen, 0)
    p = parameters(setup.world, median_values(setup.beliefs, shared.scales))
    calm = shock_forcing(setup.world, jax.random.key(0), jnp.array(list(setup.span.months)), 0.0)
    outside = shared.outside._replace(shocks=calm)
    months = jax.tree.map(lambda a: a.reshape(-1, *a.shape[2:]), outside)
    first = jax.tree.map(lambda a: a[0], months.drivers)
    start, unpack = ravel_pytree({i.name: i.equations.initial(first[i.name], p[i.name]) for i in the_world()})

    def change(_, packed, month):
        return ravel_pytree(all_flows(the_world().issues, unpack(packed), month, p, {})[0])[0]

    def one_month(packed, month):
        found = diffrax.diffeqsolve(
            *(diffrax.ODETerm(change), diffrax.Tsit5()),
            *(0.0, 1.0, 0.5, packed, month),
            stepsize_controller=diffrax.PIDController(rtol=1e-10, atol=1e-10),
            saveat=diffrax.SaveAt(t1=True),
        )
        return found.ys[0], found.ys[0]

    every_month = jax.jit(lambda stocks: jax.lax.scan(one_month, stocks, months)[1])(start)
    return np.asarray(every_month[11::12])
