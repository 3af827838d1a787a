from dataclasses import replace
from types import SimpleNamespace

import jax
import jax.numpy as jnp
import numpy as np
import pytest

from twotrack.world.derivative import all_signals, diagnostics_layout, inputs_of
from twotrack.world.ensemble import FAST_COMPILE, fast_compile_options
from twotrack.world.exogenous import Forcing, ProjectionAnchor
from twotrack.world.forcing import by_year, lever_forcing, noise_axes, shock_forcing
from twotrack.world.parameters.distributions import parameter_distributions, scales_of
from twotrack.world.parameters.draws import median_values, parameters
from twotrack.world.simulate import MIDPOINT, RUNGE_KUTTA, Stepping, simulate, step_part

YEARS = 5
MONTHS = jnp.arange(24000, 24000 + 12 * YEARS)
NO_START = ProjectionAnchor(jnp.zeros(YEARS), jnp.zeros(32))


def forcing(world, licences=1.0, tax=0.0, chance=0.0):
    """Constant levers and drivers, and innovations of a size."""
    levers = {"mx_licences": np.full((12 * YEARS, 32), licences), "us_mill_tax": np.full(12 * YEARS, tax)}
    children = by_year(np.ones((12 * YEARS, 32)))
    drivers = {
        "rivers": world.issue("rivers").struct("Drivers")(children=children),
        "mills": world.issue("mills").struct("Drivers")(),
    }
    shocks = shock_forcing(world, jax.random.key(1), MONTHS, chance)
    return Forcing(lever_forcing(world, levers), drivers, shocks)


def medians(world, **changed):
    known = parameter_distributions(world.tables)
    values = median_values(known, scales_of(known)) | {n: jnp.asarray(v) for n, v in changed.items()}
    return parameters(world, values)


def diagnostics(world, table, name):
    start, axes = diagnostics_layout(world)[name]
    return np.asarray(table[:, start : start + (32 if axes else 1)])


def flat(stocks):
    """Stocks of every issue by year, side by side."""
    return np.concatenate([np.asarray(a).reshape(a.shape[0], -1) for a in jax.tree.leaves(stocks)], axis=1)


@pytest.fixture(scope="module")
def decay(toy_world):
    """Run in which nobody arrives, so that boatmen fall exponentially at 5 % a month."""
    return simulate(toy_world, medians(toy_world), forcing(toy_world, licences=0.0), NO_START)


def test_a_linear_stock_follows_its_exact_solution(toy_world, decay):
    months = 12.0 * np.arange(1, YEARS + 1)
    ends = diagnostics(toy_world, decay.ends, "rivers.boatmen")[:, 0]
    np.testing.assert_allclose(ends, 100 * np.exp(-0.05 * months), rtol=1e-6)


def test_totals_of_a_year_are_exact_integrals(toy_world, decay):
    ends = np.concatenate([[100.0], diagnostics(toy_world, decay.ends, "rivers.boatmen")[:, 0]])
    left = diagnostics(toy_world, decay.yearly, "rivers.departures")[:, 0]
    np.testing.assert_allclose(left, ends[:-1] - ends[1:], rtol=1e-12)


def test_the_error_of_the_step_is_of_fourth_order(toy_world):
    exact = 100 * np.exp(-0.05 * 12.0 * YEARS)
    shared = (toy_world, medians(toy_world), forcing(toy_world, licences=0.0), NO_START)
    one, two = (
        abs(diagnostics(toy_world, simulate(*shared, steps).ends, "rivers.boatmen")[-1, 0] - exact) for steps in (1, 2)
    )
    assert one / two == pytest.approx(2**4, rel=0.1)


def test_innovations_are_constant_within_the_month(toy_world):
    shared = (toy_world, medians(toy_world), forcing(toy_world, chance=1.0), NO_START)
    whole, half = (flat(simulate(*shared, steps).stocks) for steps in (1, 2))
    np.testing.assert_allclose(whole, half, rtol=1e-5)
    # The last is the water: mills come before rivers, boatmen before water.
    assert np.std(whole[:, -1]) > 0.01, "the water does not wander"


def test_an_innovation_belongs_to_its_calendar_month(toy_world):
    key = jax.random.key(1)
    early = shock_forcing(toy_world, key, MONTHS, 1.0)["rivers"]["water_shock"].ravel()
    later = shock_forcing(toy_world, key, MONTHS + 12, 1.0)["rivers"]["water_shock"].ravel()
    np.testing.assert_array_equal(early[12:], later[:-12])


def test_no_chance_is_no_innovation(toy_world):
    assert not np.any(shock_forcing(toy_world, jax.random.key(1), MONTHS, 0.0)["rivers"]["water_shock"])
    assert noise_axes(toy_world) == {("rivers", "water_shock"): ()}


def test_signals_flow_along_their_links(toy_world):
    p = medians(toy_world)
    first = jax.tree.map(lambda a: a[0, 0], forcing(toy_world))
    stocks = {i.name: i.equations.initial(first.drivers[i.name], p[i.name]) for i in toy_world}
    signals = all_signals(toy_world, stocks, first.levers, p)
    assert float(inputs_of(toy_world.issue("mills"), signals, first.shocks).boatmen) == pytest.approx(31 * 100 + 400)
    assert float(inputs_of(toy_world.issue("rivers"), signals, first.shocks).wages) == pytest.approx(0.05 * 200e3)


def test_without_answer_to_wages_the_tax_leaves_the_rivers_alone(toy_world):
    def boatmen(tax, elasticity):
        p = medians(toy_world, **{"rivers.wage_elasticity": elasticity})
        return diagnostics(
            toy_world, simulate(toy_world, p, forcing(toy_world, tax=tax), NO_START).ends, "rivers.boatmen"
        )

    np.testing.assert_array_equal(boatmen(0.0, 0.0), boatmen(1.0, 0.0))
    assert (boatmen(1.0, 0.2)[-1] < boatmen(0.0, 0.2)[-1]).all()


def test_watched_numbers_have_their_places(toy_world):
    layout = diagnostics_layout(toy_world)
    assert layout == {
        "mills.income": (0, ()),
        "mills.wages": (1, ()),
        "rivers.departures": (2, ("state",)),
        "rivers.boatmen": (34, ("state",)),
    }


def test_an_anchored_issue_is_moved_once_at_the_year_asked(toy_world):
    """The stocks of the year itself are seen as they were; the next year starts at the official level."""
    rivers = toy_world.issue("rivers")
    moved = SimpleNamespace(**vars(rivers.equations))
    moved.anchored = lambda stocks, modelled, official, _drivers, _p: type(stocks)(
        boatmen=stocks.boatmen * official / modelled, water=stocks.water
    )
    tables = replace(rivers.tables, manifest=rivers.tables.manifest.model_copy(update={"anchor": "departures"}))
    world = type(toy_world)((toy_world.issue("mills"), type(rivers)("rivers", moved, tables)))
    start = ProjectionAnchor(jnp.array([0.0, 1.0, 0.0, 0.0, 0.0]), jnp.full(32, 240.0))
    calm = forcing(world, licences=0.0)
    free, held = (
        diagnostics(world, simulate(world, medians(world), calm, s).ends, "rivers.boatmen")[:, 0]
        for s in (NO_START, start)
    )
    np.testing.assert_array_equal(free[:2], held[:2])
    np.testing.assert_allclose(held[2] / free[2], 240 / (free[0] - free[1]), rtol=1e-9)


@pytest.fixture
def a_month(toy_world):
    """One month of the toy world stepped in some manner: stocks and integrals."""
    world = toy_world
    p, month = medians(world), jax.tree.map(lambda a: a[0, 0], forcing(world, licences=0.5, tax=0.2, chance=1.0))
    stocks = {i.name: i.equations.initial(month.drivers[i.name], p[i.name]) for i in world}
    signals = all_signals(world, stocks, month.levers, p)

    def stepped(manner):
        return jax.jit(lambda: step_part(tuple(world), stocks, month, p, signals, signals, manner))()

    return stepped


def test_written_out_a_month_is_the_same(a_month):
    for scheme in (RUNGE_KUTTA, MIDPOINT):
        one, other = a_month(Stepping(3, scheme)), a_month(Stepping(3, scheme, unroll_and_remat=True))
        for a, b in zip(jax.tree.leaves(one), jax.tree.leaves(other), strict=True):
            assert np.allclose(a, b, rtol=1e-12, atol=0)


def test_the_midpoint_rule_is_of_second_order_and_runge_kutta_of_fourth(a_month):
    truth = np.asarray(a_month(Stepping(64))[1])
    for scheme, order in ((MIDPOINT, 2), (RUNGE_KUTTA, 4)):
        coarse, fine = (np.abs(np.asarray(a_month(Stepping(n, scheme))[1]) - truth).max() for n in (1, 2))
        assert 2 ** (order - 0.7) < coarse / fine < 2 ** (order + 1.2)


def test_what_is_not_wanted_stands_as_zero(toy_world, a_month):
    wanted = next(iter(diagnostics_layout(toy_world)))
    every, some = (np.asarray(a_month(Stepping(1, selected=w))[1]) for w in (None, frozenset({wanted})))
    start, axes = diagnostics_layout(toy_world)[wanted]
    there = np.zeros(every.shape, bool)
    there[start : start + (32 if axes else 1)] = True
    assert np.array_equal(some[there], every[there])
    assert not some[~there].any()
    assert every[~there].any()


def test_a_compiler_without_these_options_compiles_as_it_does(monkeypatch):
    monkeypatch.setitem(FAST_COMPILE, "no_such_option", 1)
    fast_compile_options.cache_clear()
    try:
        assert fast_compile_options() == {}
    finally:
        monkeypatch.undo()
        fast_compile_options.cache_clear()
    assert fast_compile_options() in ({}, FAST_COMPILE)
