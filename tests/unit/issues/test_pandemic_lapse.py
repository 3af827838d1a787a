"""Measures that end with the epidemic and doses at hand that end with demand, where a scenario leaves them alone."""

from dataclasses import replace

import jax
import jax.numpy as jnp
import numpy as np
import pytest
from pandemic_runs import CALM, CLOSED, levers, medians

from twotrack.issues.pandemic import equations, transmission, vaccination

LEFT = replace(CALM, mexico_measures_lapse=jnp.ones(()), us_measures_lapse=jnp.ones(()), us_supply_lapse=jnp.ones(()))
HELD = levers(mx_health_measures=0.5, us_health_measures=0.5, us_vaccine_supply=9e7)


def dying(p, deaths):
    """Stocks in which so many a month die in each nation, as many as did before."""
    start = equations.initial(CLOSED, p)
    here = jnp.where(jnp.arange(start.dying.size) < 2, deaths * p.death_delay, 0.0)
    return replace(start, dying=here, deaths_before_lapse=jnp.full(2, deaths))


def after_a_year(stocks, inputs, p):
    """Measures kept after twelve months in which deaths stand still."""

    def step(now, _):
        moved = replace(
            now,
            measures_kept=now.measures_kept + transmission.measures_kept_change(now, inputs, p) / 100,
            deaths_before_lapse=now.deaths_before_lapse + transmission.deaths_before_change(now, inputs, p) / 100,
        )
        return moved, None

    return jax.lax.scan(step, stocks, length=1200)[0]


@pytest.mark.parametrize(("share", "kept"), [(1.0, 1.0), (0.25, 0.25), (3.0, 1.0)])
def test_measures_follow_the_deaths_of_the_nation(share, kept):
    p = medians()
    start = dying(p, 1000.0)
    fewer = after_a_year(replace(start, dying=start.dying * share), LEFT, p)
    np.testing.assert_allclose(np.asarray(fewer.measures_kept), kept, rtol=1e-4)
    np.testing.assert_allclose(np.asarray(fewer.deaths_before_lapse), 1000, rtol=1e-9)
    published = equations.signals(fewer, HELD, p).measures_in_force
    assert float(published) == pytest.approx(0.5 * kept, rel=1e-4)


def test_measures_that_a_scenario_sets_stand_and_deaths_are_followed():
    p = medians()
    start = dying(p, 1000.0)
    fewer = after_a_year(replace(start, dying=start.dying / 4), CALM, p)
    assert (np.asarray(fewer.measures_kept) == 1).all()
    np.testing.assert_allclose(np.asarray(fewer.deaths_before_lapse), 250, rtol=1e-3)


def test_doses_at_hand_end_with_demand():
    p = medians()
    stocks = replace(equations.initial(CLOSED, p), due_third_dose=jnp.array([0.0, 1e6]))
    boosted = replace(CLOSED, us_third_doses=jnp.ones(()))
    refused = levers(us_vaccine_supply=9e7)
    stocks = replace(stocks, dosed_by_age=0.99 * equations.people_by_age(p))
    wanted = vaccination.doses_wanted(stocks, boosted, refused, p)
    asked = float(vaccination.in_all(wanted)[1])
    assert asked > 0
    left = {n: float(vaccination.us_doses_unused(wanted, i, refused, p)) for n, i in (("left", LEFT), ("set", CALM))}
    assert left["left"] == pytest.approx(0.1 * asked)
    assert left["set"] == pytest.approx(9e7 - asked)
    given = levers(us_vaccine_supply=9e7, us_doses_donated=0.04 * asked)
    assert float(vaccination.us_doses_unused(wanted, LEFT, given, p)) == pytest.approx(0.06 * asked)
    for inputs in (LEFT, CALM):
        taken = vaccination.in_all(vaccination.doses_given(wanted, inputs, refused, p))
        assert float(taken[1]) == pytest.approx(asked)
