"""Migration: people are conserved, force fades, returns are bounded, and events are not persons."""

import sys
from dataclasses import fields, replace

import jax
import jax.numpy as jnp
import numpy as np
import pytest
from migration_runs import (
    NAME,
    ORIGINS,
    at,
    by_month,
    drivers,
    held,
    month,
    no_levers,
    numbers,
    official,
    quiet_inputs,
    trajectory,
)

from twotrack.base.units import factor
from twotrack.issues.migration import equations, transit
from twotrack.policy.span import DEFAULT_SPAN

PEOPLE = ("in_transit", "on_lists", "expelled", "remaining", "deported")
ELSEWHERE = [ORIGINS.index(code) for code in ORIGINS if code != "mexico"]


def encounters_elsewhere(run):
    return by_month(run, "border_patrol_encounters")[:, ELSEWHERE].sum(axis=1)


# --- closed forms


def test_the_start_is_in_balance_with_the_official_year_2000():
    """1,541,690 encounters of the Border Patrol in 2000 (OHSS), 1,516,510 of them with Mexicans."""
    p, (_, season) = numbers(), month()
    stocks, levers = equations.initial(season, p), replace(no_levers(), us_consequences=p.consequences_at_start)
    found = equations.encounters_between_ports(stocks, season, levers, p)
    np.testing.assert_allclose(factor("persons / month", "persons / year") * found, [1516510, 18420, 1050, 5710])
    for pool in ("in_transit", "deported", "on_lists"):
        flow = getattr(flows(stocks, season, levers, p), pool)
        # Claims of asylum and repeats by way of the ports are the only things not in the balance.
        assert np.abs(flow).max() < 0.02 * float(p.encounters_at_start.max())
    years = official("ohss/southwest_border_patrol", "encounters")
    assert sum(v for m, v in years.items() if m[:4] == "2000") == pytest.approx(float(found.sum()) * 12, rel=1e-3)


def flows(stocks, season, levers, p):
    return equations.flows(stocks, quiet_inputs(p), season, levers, p)


def test_a_force_raises_interception_by_its_power_and_in_the_end_by_less():
    p, none = numbers(), jnp.zeros(len(ORIGINS))
    doubled = replace(no_levers(), mx_migration_deployment=p.troops_reference)
    start = equations.initial(month()[1], p)
    assert float(transit.enforcement(start, doubled, p)) == pytest.approx(2)

    def rate(force, adaptation):
        return float(transit.interception(jnp.asarray(force), jnp.asarray(adaptation), none, p))

    h, undone = float(p.force_elasticity), float(p.adaptation_share)
    assert rate(2.0, 0.0) / rate(1.0, 0.0) == pytest.approx(2**h)
    in_the_end = float(equations.adaptation_in_the_end(start, doubled, p))
    assert rate(2.0, in_the_end) / rate(1.0, 0.0) == pytest.approx(2 ** (h * (1 - undone)))


def test_repeats_in_balance_follow_from_returned_shares():
    """kappa (psi_x u + psi_d d) of Mexicans' encounters, and 0.07 to 0.15 without expulsion (published, 2014-2019)."""
    run, p = trajectory(), numbers()
    last = slice(at("2035-01"), at("2035-12") + 1)
    again, between = (by_month(run, n)[last, 0].sum() for n in ("repeat_encounters", "border_patrol_encounters"))
    u, d = 0.927, float(p.deported_share[0]) * (1 - 0.927)
    wanted = float(p.encounter_chance) * (float(p.retry_share_expelled) * u + float(p.retry_share_deported) * d)
    assert again / between == pytest.approx(wanted, abs=0.01)


# --- people are conserved


def left_for_good(stocks, season, levers, p):
    """Persons who leave the model in a month, by where they go."""
    tried = equations.attempts(stocks, season, levers, p)
    returned = transit.expelled_share(levers, p) + transit.remain_share(levers, p) + transit.deported_share(levers, p)
    seen = p.encounter_chance * tried
    return {
        "apprehended by Mexico": transit.apprehensions(stocks, levers, p),
        "gave up": p.giving_up_rate * stocks.in_transit,
        "asked Mexico for asylum": transit.claim_rate(levers, p) * stocks.in_transit,
        "admitted at a port": equations.encounters_at_ports(stocks, season, levers, p),
        "left a list for home": (1 - p.list_crossing_share) * p.list_leaving_rate * stocks.on_lists,
        "not seen": tried - seen,
        "released": seen * (1 - returned),
        "stopped trying": (1 - p.retry_share_expelled) * stocks.expelled / p.retry_delay_expelled
        + (1 - p.retry_share_remain) * stocks.remaining / p.retry_delay_remain
        + (1 - transit.retry_share(levers.us_consequences, p)) * stocks.deported / p.retry_delay_deported,
    }


@pytest.mark.parametrize("draw", [None, 0, 1])
@pytest.mark.parametrize("year", [2003, 2019, 2020, 2030])
def test_entries_are_what_stays_and_what_leaves(draw, year):
    run, p, place = trajectory(draw=draw), numbers(draw), year - DEFAULT_SPAN.years[0]
    stocks = jax.tree.map(lambda path: path[place], run.stocks[NAME])
    levers, season = jax.tree.map(lambda path: path[place, -1], (held()[NAME], drivers()[NAME]))
    change = flows(stocks, season, levers, p)
    stays = sum(getattr(change, name) for name in PEOPLE)
    leaves = sum(left_for_good(stocks, season, levers, p).values())
    entered = transit.entries(stocks, season, p)
    assert float(entered.min()) > 0
    np.testing.assert_allclose(stays + leaves, entered, rtol=1e-9)


# --- force and adaptation

# Interception alone: nobody fears anything.
FEARLESS = {"fear_force": 0.0, "fear_return": 0.0, "fear_news": 0.0}
SETTLED = {"settling_half_life": 0.5, **FEARLESS}
NO_PROGRAM = (("mx_southern_border_program", "2000-01", 0),)
DOUBLED = (*NO_PROGRAM, ("mx_migration_deployment", "2005-01", 15_000))


def falls(months, **changed):
    """Fall of non-Mexicans' encounters so many months after the force is doubled, against the same run without."""
    force, none = (encounters_elsewhere(trajectory(s, **SETTLED, **changed)) for s in (DOUBLED, NO_PROGRAM))
    return {n: float(1 - (force / none)[at("2005-01") + n]) for n in months}


def test_without_adaptation_the_fall_stays():
    found = falls((6, 24, 120), adaptation_share=0.0)
    assert found[6] > 0.05
    assert found[120] >= found[24] >= found[6] * 0.99


def test_with_adaptation_the_fall_fades_in_about_a_year():
    found = falls((1, 2, 4, 6, 12, 18, 24, 36, 120))
    assert found[120] < 0.7 * max(found.values())
    # Half of what fades has faded between half a year and a year and a half.
    half = (max(found.values()) + found[120]) / 2
    assert found[6] > half > found[18]


def test_adaptation_approaches_its_end_with_its_delay():
    p = numbers()
    levers = jax.tree.map(lambda path: path[2005 - DEFAULT_SPAN.years[0], -1], held(DOUBLED)[NAME])
    stocks = trajectory(DOUBLED).stocks[NAME]
    start = jax.tree.map(lambda path: path[0], stocks)
    in_the_end = float(equations.adaptation_in_the_end(start, levers, p))
    adaptation = stocks.adaptation
    for years in (1, 2, 3):
        wanted = in_the_end * (1 - np.exp(-12 * years / float(p.adaptation_delay)))
        assert float(adaptation[2005 - DEFAULT_SPAN.years[0] + years - 1]) == pytest.approx(wanted, rel=1e-6)


# --- returns to Mexico


def test_returns_are_bounded_by_what_mexico_accepts():
    p, rng = numbers(), np.random.default_rng(1)
    for _ in range(200):
        u, m, accepted = rng.uniform(), rng.uniform(), jnp.asarray(rng.uniform(size=len(ORIGINS)))
        levers = replace(
            no_levers(), us_title42=jnp.asarray(u), us_remain_in_mexico=jnp.asarray(m), mx_return_acceptance=accepted
        )
        returned = transit.expelled_share(levers, p) + transit.remain_share(levers, p)
        assert (np.asarray(returned) <= np.asarray(accepted) + 1e-12).all()
        assert (np.asarray(transit.remain_share(levers, p)) >= 0).all()
        assert float(returned.max()) > 0


def test_encounters_can_rise_while_people_do_not():
    with_order, without = (trajectory(s) for s in ((), (("us_title42", "2020-01", 0),)))
    months = slice(at("2021-01"), at("2021-12") + 1)
    events, people = (
        by_month(with_order, n)[months].sum() / by_month(without, n)[months].sum()
        for n in ("border_patrol_encounters", "persons_encountered")
    )
    assert events > 1.2
    assert people < 1


# --- numbers and steps


def test_half_the_step_moves_nothing():
    whole, half = (trajectory(draw=3, steps=n).yearly for n in (1, 2))
    np.testing.assert_allclose(whole, half, rtol=1e-4, atol=1e-6)


def test_every_stock_stays_sound_in_draws():
    for draw in range(4):
        run = trajectory(draw=draw)
        stocks = run.stocks[NAME]
        for field in fields(stocks):
            values = np.asarray(getattr(stocks, field.name))
            assert np.isfinite(values).all(), field.name
            if not field.name.endswith("_wave") and field.name != "push":
                assert values.min() >= 0, field.name


def tell(capsys, sentence):
    with capsys.disabled():
        sys.stdout.write("\n  " + sentence)
