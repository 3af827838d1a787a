"""The pandemic where stocks are used up, and rounding of either sign is all that is left of them."""

from dataclasses import replace

import jax.numpy as jnp
import numpy as np
import pytest
from pandemic_runs import CALM, CLOSED, levers, medians

from twotrack.issues.pandemic import equations
from twotrack.issues.pandemic.ages import attack_among, fatality_among, relative_attack
from twotrack.issues.pandemic.infection import waned_share

# What was left of the stocks of an unconditioned draw (198 of seed 1) in 2035, before it was lost.
ROUNDING = jnp.array([[-9.5e-35, 4.0e-9], [3.0e-35, -3.9e-9], [2.0e-36, -1.0e-10]])


@pytest.fixture
def used_up():
    """Numbers, and stocks of which only rounding is left."""
    p = medians()
    start = equations.initial(CLOSED, p)
    return p, replace(
        start,
        susceptible=jnp.full_like(start.susceptible, 1e-22),
        vaccinated=jnp.full_like(start.vaccinated, 1e-9),
        susceptible_by_age=ROUNDING,
        vaccinated_by_age=-ROUNDING,
        waned_vaccinated=jnp.array([-5.2e-8, 2.8e-11]),
        infectious=0.02 * p.people,
    )


def test_shares_and_means_stay_inside_their_bounds(used_up):
    p, stocks = used_up
    waned = np.asarray(waned_share(stocks))
    assert ((waned >= 0) & (waned <= 1)).all()
    eases = np.asarray(relative_attack(p))
    for people in (stocks.susceptible_by_age, stocks.vaccinated_by_age):
        attack = np.asarray(attack_among(people, p))
        assert (attack >= min(1, eases.min())).all()
        assert (attack <= max(1, eases.max())).all()
        assert (np.asarray(fatality_among(people, p)) >= 0).all()


def test_nothing_flows_out_of_what_is_used_up(used_up):
    """A flow of many persons out of a stock of none is a stiffness that no step length survives."""
    p, stocks = used_up
    flows = equations.flows(stocks, CALM, CLOSED, levers(), p)
    for name in ("susceptible", "susceptible_by_age", "vaccinated_by_age"):
        assert np.abs(np.asarray(getattr(flows, name))).max() < 1e-3, name


def test_shares_of_stocks_that_are_there_are_as_they_were(used_up):
    _, stocks = used_up
    full = replace(stocks, vaccinated_by_age=jnp.full((3, 2), 4e6), waned_vaccinated=jnp.array([3e6, 6e6]))
    assert np.asarray(waned_share(full)).tolist() == [0.25, 0.5]
