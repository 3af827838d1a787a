"""Approval and the news: signs and sizes of each link alone, and nothing where every cost is nothing."""

from dataclasses import replace

import jax
import jax.numpy as jnp
import numpy as np
import pytest
from two_issues import medians, world

from twotrack.base.fields import names
from twotrack.issues.politics.equations import approval
from twotrack.issues.politics.mood import event_doublings, mood_change, mx_news, rally_change, us_news
from twotrack.issues.politics.vocabulary import Inputs, Stocks
from twotrack.world.parameters.distributions import parameter_distributions, scales_of
from twotrack.world.parameters.draws import draw_key, drawn_values, parameters

DRAWS, STEPS = 200, 10
EVENTS = ("encounters", "overdose_deaths", "war_deaths", "pandemic_deaths")
COSTS = ("encounter", "overdose", "killing", "pandemic", "price", "unemployment", "income")
ZERO = jnp.zeros(())


def inputs(p, doublings=0.0, **changed):
    """Inputs with every event at its reference times two to the doublings, and nothing else."""
    held = dict.fromkeys(names(Inputs), ZERO)
    held |= {name: p.event_reference[at] * 2.0**doublings for at, name in enumerate(EVENTS)}
    return Inputs(**held | {name: jnp.asarray(float(value)) for name, value in changed.items()})


def stocks(p, usual=0.0):
    """Stocks at nothing, every event usual at so many doublings of its reference."""
    held = dict.fromkeys(names(Stocks), ZERO)
    return Stocks(**held | {"usual_events": jnp.full_like(p.event_reference, usual)})


@pytest.fixture(scope="module")
def draws():
    """Numbers of politics in two hundred draws."""
    known = parameter_distributions(world().tables)
    scales = scales_of(known)
    one = jax.jit(lambda draw: parameters(world(), drawn_values(known, scales, draw_key(1, draw)))["politics"])
    return jax.vmap(one)(jnp.arange(DRAWS))


@pytest.mark.parametrize("event", EVENTS)
def test_more_of_an_event_never_helps_in_any_draw(draws, event):
    def told(p):
        more = replace(inputs(p), **{event: 4 * getattr(inputs(p), event)})
        return us_news(stocks(p), more, p), mx_news(stocks(p), more, p)

    us, mx = (np.asarray(one) for one in jax.vmap(told)(draws))
    assert (us <= 0).all()
    assert (mx <= 0).all()
    # Encounters and overdoses are news in the United States, killings in Mexico, the pandemic in both.
    assert us.any() == (event != "war_deaths")
    assert mx.any() == (event in {"war_deaths", "pandemic_deaths"})


@pytest.mark.parametrize(
    ("change", "told"), [("us_prices", us_news), ("us_labour", us_news), ("mexican_income", mx_news)]
)
def test_prices_lost_jobs_and_lost_income_never_help_in_any_draw(draws, change, told):
    worse = 0.01 if change == "us_prices" else -0.01
    found = np.asarray(jax.vmap(lambda p: told(stocks(p), inputs(p, **{change: worse}), p))(draws))
    assert (found <= 0).all()
    assert found.any()


def points_lost(p, doublings, months, told, usual=0.0):
    """Points of approval that an event which stands so many doublings higher for so many months takes at most."""
    more = inputs(p, doublings)

    def step(carry, at):
        mood, adapted = carry
        seen = jnp.where(at < months * STEPS, 1.0, 0.0)
        given = jax.tree.map(lambda high, low: seen * high + (1 - seen) * low, more, inputs(p))
        state = replace(stocks(p), usual_events=adapted)
        mood += mood_change(mood, told(state, given, p), ZERO, ZERO, p) / STEPS
        adapted += (event_doublings(given, p) - adapted) / p.usual_event_delay / STEPS
        return (mood, adapted), mood

    start = (ZERO, jnp.full_like(p.event_reference, usual))
    moods = jax.lax.scan(step, start, jnp.arange(48 * STEPS))[1]
    baseline = p.us_approval_baseline if told is us_news else p.mx_approval_baseline
    return 100 * (baseline - jax.vmap(lambda mood: approval(baseline, mood, ZERO))(moods).min())


def test_fivefold_pandemic_deaths_for_a_year_cost_nothing_to_nine_points(draws):
    alone = replace(draws, **{f"{name}_cost": jnp.zeros(DRAWS) for name in COSTS if name != "pandemic"})
    lost = np.asarray(jax.vmap(lambda p: points_lost(p, np.log2(5), 12, us_news))(alone))
    assert np.quantile(lost, 0.05) >= 0
    assert 0 < np.median(lost) < np.quantile(lost, 0.95) < 9


def test_twice_the_killings_cost_a_mexican_president_nothing_to_three_points_until_they_are_usual(draws):
    alone = replace(draws, **{f"{name}_cost": jnp.zeros(DRAWS) for name in COSTS if name != "killing"})
    lost = np.asarray(jax.vmap(lambda p: points_lost(p, 1.0, 48, mx_news))(alone))
    assert 0 <= np.quantile(lost, 0.05) < np.median(lost) < np.quantile(lost, 0.95) < 3
    p = medians()["politics"]
    at_once, half_usual = (float(mx_news(stocks(p, usual), inputs(p, 1.0), p)) for usual in (0.0, 0.5))
    assert half_usual == pytest.approx(at_once / 2)


def test_without_costs_and_rally_moods_are_as_they_were():
    """Version 0.1: chance, and a slow return to nothing."""
    p = replace(medians()["politics"], **{f"{name}_cost": ZERO for name in COSTS}, rally_gain=ZERO)
    told = us_news(stocks(p), inputs(p, 3.0, us_prices=0.1, us_labour=-0.1), p)
    assert float(told) == float(mx_news(stocks(p), inputs(p, 3.0, mexican_income=-0.1), p)) == 0
    mood = jnp.asarray(0.4)
    wanted = p.mood_shock_sd * 0.5 - (np.log(2) / p.mood_half_life + p.renewal_share) * mood
    assert float(mood_change(mood, told, jnp.ones(()), jnp.asarray(0.5), p)) == pytest.approx(float(wanted))
    assert float(rally_change(ZERO, jnp.ones(()), p)) == 0


def test_a_rally_is_a_pulse_of_its_gain_by_each_ultimatum(draws):
    p = medians()["politics"]
    assert float(rally_change(ZERO, jnp.ones(()), p)) == pytest.approx(float(p.rally_gain))
    assert float(rally_change(jnp.asarray(0.1), ZERO, p)) < 0
    assert np.asarray(draws.rally_gain).min() < 0 < np.median(np.asarray(draws.rally_gain))


def test_the_pandemic_counts_from_a_thousand_deaths_on():
    p = medians()["politics"]
    few, floor = (inputs(p, pandemic_deaths=deaths) for deaths in (10.0, 1000.0))
    assert np.array_equal(event_doublings(few, p), event_doublings(floor, p))
