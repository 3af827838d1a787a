"""Border: base and season, what fear keeps away and what the rule gives back, beside the official months."""

from dataclasses import fields, replace

import jax
import jax.numpy as jnp
import numpy as np
import pytest
from border_runs import (
    FLOWS,
    NO_FEAR,
    NO_RULE,
    at,
    border_setup,
    flows_of,
    inputs_of,
    levers_at,
    median,
    months_of,
    no_season,
    numbers_of,
    official,
    ratio,
    since,
)

from twotrack.issues.border import equations
from twotrack.issues.pandemic.vocabulary import Signals as PandemicSignals
from twotrack.policy.scenario import Scenario
from twotrack.runs.programs import shared_inputs
from twotrack.world.closed_form import solve_part
from twotrack.world.parameters.draws import parameters
from twotrack.world.simulate import Stepping, integrate_part

# April 2020 over April 2019 (BTS).
APRIL_2020 = {"pedestrians": 0.215, "personal_vehicles": 0.454, "vehicle_passengers": 0.339, "trucks": 0.767}
PERSONS = ("pedestrians", "vehicle_passengers")


@pytest.fixture(scope="module")
def border(_strict):
    """Everything a run needs, at the priors."""
    return border_setup()


@pytest.fixture(scope="module")
def record(border):
    """Months of the record at the medians."""
    return months_of(border)


# --- base and season


@pytest.mark.parametrize("name", FLOWS)
def test_months_of_2019_are_near_the_official_ones(record, name, record_property):
    year = slice(at("2019-01"), at("2019-12") + 1)
    error = np.abs(record[name][year] / official(name, "2019-01", "2019-12") - 1)
    said = f"{name}: months of 2019, mean error {error.mean():.1%}, largest {error.max():.1%}"
    record_property("months of 2019", said)
    assert error.mean() < 0.05, said
    flat = record[name][year].mean() / official(name, "2019-01", "2019-12") - 1
    assert error.mean() < np.abs(flat).mean(), "the season says nothing"


@pytest.mark.parametrize("name", FLOWS)
def test_the_year_2000_is_near_the_official_one(record, name):
    assert record[name][:12].sum() == pytest.approx(official(name, "2000-01", "2000-12").sum(), rel=0.05)


# --- April 2020


@pytest.mark.parametrize("name", APRIL_2020)
def test_official_falls_are_as_cited(name):
    assert ratio(official(name), "2020-04", "2019-04") == pytest.approx(APRIL_2020[name], abs=0.001)


def test_april_2020_falls_in_the_order_of_the_official_figures(record, record_property):
    found = {name: ratio(record[name], "2020-04", "2019-04") for name in APRIL_2020}
    record_property(
        "April 2020", {name: f"{found[name]:.3f}, official {wanted}" for name, wanted in APRIL_2020.items()}
    )
    assert sorted(found, key=found.get) == sorted(APRIL_2020, key=APRIL_2020.get)
    assert all(found[name] < 0.85 for name in found)


def test_draws_of_the_priors_hold_april_2020(border):
    draws = border.ensemble(Scenario(), 64, 1)
    for name, wanted in APRIL_2020.items():
        found = np.asarray(draws.monthly[name])
        low, high = np.quantile(found[:, at("2020-04")] / found[:, at("2019-04")], [0.025, 0.975])
        assert low < wanted < high, f"{name}: official {wanted}, 95 % of draws from {low:.3f} to {high:.3f}"


def test_cargo_comes_back_when_plants_open_and_persons_do_not(record):
    assert ratio(record["trucks"], "2020-06", "2019-06") > 0.95
    assert ratio(record["pedestrians"], "2020-06", "2019-06") < 0.6


# --- what the rule gives back


def test_lifting_the_rule_alone_gives_back_no_more_than_its_share(border, record, record_property):
    usual = months_of(border, [since("joint_land_restriction", 0, "2020-03")], NO_FEAR)["pedestrians"]
    lifted = months_of(border, [since("joint_land_restriction", 0, "2020-03")])["pedestrians"]
    month, share = at("2020-04"), median(border, "rule_share_pedestrians")
    given_back = lifted[month] - record["pedestrians"][month]
    assert given_back == pytest.approx(share * lifted[month], rel=1e-9)
    assert given_back <= share * usual[month]
    part = given_back / (usual[month] - record["pedestrians"][month])
    record_property("given back of the fall of April 2020", f"{part:.0%}, official 24 %")
    assert part < share < 0.5
    assert record["crossings_stopped"][month] > given_back, "passengers are stopped too"


def test_a_rule_that_stops_nobody_gives_nothing_back(border):
    lifted, kept = (
        months_of(border, settings, NO_RULE) for settings in ([since("joint_land_restriction", 0, "2020-03")], [])
    )
    np.testing.assert_array_equal(lifted["pedestrians"], kept["pedestrians"])
    assert kept["crossings_stopped"].max() == 0


def test_pedestrians_step_up_at_the_reopening(record, record_property):
    """BTS: +33.4 % from October to November 2021, against +0.9 % in 2019."""
    found = ratio(record["pedestrians"], "2021-11", "2021-10")
    record_property("October to November 2021", f"{found - 1:+.1%}, official +33.4 %")
    assert 1.15 < found < 1.45
    assert ratio(official("pedestrians"), "2021-11", "2021-10") == pytest.approx(1.334, abs=0.001)


def test_without_rule_and_fear_nothing_is_lost(border):
    calm = months_of(border, [], NO_FEAR | NO_RULE)
    assert np.abs(calm["us_closure_loss"]).max() < 1e-6
    assert calm["persons_kept_out"].max() == 0


def test_losses_are_the_crossings_lost_at_their_price(border, record, record_property):
    """The price makes 137.3 million lost crossings US$20 billion (Baker Institute)."""
    assert 137.3e6 * median(border, "us_loss_per_crossing") == pytest.approx(20e9, rel=0.01)
    usual = months_of(border, [], NO_FEAR | NO_RULE)
    lost = sum(usual[name] - record[name] for name in PERSONS)
    np.testing.assert_allclose(record["us_closure_loss"] * 1e6, lost * median(border, "us_loss_per_crossing"), atol=1)
    closed = slice(at("2020-03"), at("2021-10") + 1)
    record_property("lost from March 2020 to October 2021", f"{lost[closed].sum() / 1e6:.0f} million, official 137")
    assert 80e6 < lost[closed].sum() < 180e6


# --- fear


def test_half_of_the_effect_wears_off_in_the_half_life(border):
    """Under full measures fatigue is one half after the half-life, and avoidance follows it within days."""
    p = numbers_of(border)
    stocks = equations.initial(no_season(), p)
    assert float(stocks.fatigue) == 0
    rate = float(flows_of(border, stocks, 1.0).fatigue)
    assert rate * median(border, "fatigue_half_life") == pytest.approx(np.log(2))


def test_the_share_avoided_is_that_of_the_reference(border):
    p = numbers_of(border)
    stocks = equations.initial(no_season(), p)
    stocks = type(stocks)(**(vars(stocks) | {"caution": p.fear_reference}))
    assert float(equations.share_crossing_despite_fear(jnp.asarray(0.4), stocks, p)) == pytest.approx(0.6)


def test_without_measures_nobody_is_afraid(border):
    stocks = equations.initial(no_season(), numbers_of(border))
    change = flows_of(border, stocks, 0.0)
    assert float(change.caution) == 0
    assert float(change.fatigue) == 0


# --- the solution in closed form


@pytest.fixture(scope="module")
def a_moving_month(border):
    """Stocks that all move, and what drives them."""
    drivers, p = no_season(), numbers_of(border)
    stocks = jax.tree.map(lambda a: a + 0.3, equations.initial(drivers, p))
    shaken = replace(inputs_of(0.7, 0.4), wave_shock=jnp.linspace(-1.0, 2.0, len(FLOWS)))
    return stocks, (shaken, drivers, levers_at(joint_reopening_rule=0.6, joint_land_restriction=1.0), p)


@pytest.mark.parametrize("elapsed", [0.0, 0.03, 0.4, 1.0])
def test_the_slope_of_the_solution_is_the_flow(a_moving_month, elapsed):
    stocks, drive = a_moving_month
    moment = (jnp.asarray(elapsed), jnp.ones(()))
    now, slope = jax.jvp(lambda t: equations.solution(stocks, *drive, t), moment[:1], moment[1:])
    flow = equations.flows(now, *drive)
    for field in fields(stocks):
        np.testing.assert_allclose(
            getattr(slope, field.name), getattr(flow, field.name), rtol=1e-9, atol=1e-12, err_msg=field.name
        )


def test_the_solution_begins_at_the_stocks(a_moving_month):
    stocks, drive = a_moving_month
    start = equations.solution(stocks, *drive, jnp.zeros(()))
    for field in fields(stocks):
        np.testing.assert_allclose(getattr(start, field.name), getattr(stocks, field.name), rtol=1e-12)


def test_the_quadrature_of_a_month_in_which_fear_begins_is_that_of_many_steps(border):
    """Measures come into force at once, and answers take the least time there is."""
    world = border.world
    first = jax.tree.map(lambda a: a[0, 0], shared_inputs(border, Scenario(), 1).forcing)
    forcing = first._replace(shocks={"border": {"wave_shock": jnp.ones(len(FLOWS))}}, active={})
    numbers = parameters(world, border.median_values())
    p = numbers | {"border": replace(numbers["border"], fear_delay=jnp.asarray(0.01))}
    stocks = {"border": equations.initial(first.drivers["border"], p["border"])}
    signals = {issue.name: () for issue in world} | {"pandemic": PandemicSignals(*jnp.ones(5))}
    part = (world.issue("border"),)
    solved = solve_part(part, stocks, forcing, p, signals, signals, None)[1]
    stepped = integrate_part(part, stocks, forcing, p, signals, signals, Stepping(400))[1]
    np.testing.assert_allclose(solved, stepped, rtol=5e-5, atol=1e-12)


# --- signals


def test_signals_are_the_measures_without_the_season(border):
    p, drivers = numbers_of(border), no_season()
    stocks = equations.initial(drivers, p)
    stocks = type(stocks)(**(vars(stocks) | {"caution": jnp.asarray(0.5)}))
    levers = levers_at(joint_land_restriction=1.0)
    signals = equations.signals(stocks, levers, p)
    measures = equations.measures(stocks, inputs_of(0.7), drivers, levers, p)
    np.testing.assert_allclose(signals.person_crossings, measures.pedestrians + measures.vehicle_passengers)
    np.testing.assert_allclose(signals.imports, measures.imports_from_mexico)
    assert float(signals.restriction) == 1
    assert float(signals.fear) == 0.5
    assert signals.crossings_kept.shape == (4,)
    lost = measures.person_crossings_lost
    assert (np.asarray(measures.person_crossings_stopped) < np.asarray(lost)).all()
