"""Two copies of one world: a link that is held carries nothing; with all live the second copy is the world."""

from dataclasses import replace
from types import SimpleNamespace

import jax
import jax.numpy as jnp
import numpy as np
import pytest

from twotrack.world.assemble import World
from twotrack.world.simulate import simulate
from twotrack.world.twins import Twins, Window, link_names, link_signals, simulate_twins
from unit.world.test_simulate import NO_START, YEARS, diagnostics, forcing, medians

LINKS = ("mills.boatmen", "rivers.wages")
# Wages move arrivals.
NUMBERS = {"rivers.wage_elasticity": 0.7}


@pytest.fixture(scope="module")
def run(toy_world):
    """Runs of the copies: levers of the second, which links are live, the years, the stocks to start from."""
    p, first = medians(toy_world, **NUMBERS), jax.tree.map(jnp.asarray, forcing(toy_world, chance=1.0))
    stocks = simulate(toy_world, p, first, NO_START).stocks
    empty = jax.tree.map(lambda a: jnp.zeros_like(a[0]), stocks)

    @jax.jit
    def program(moved, live, given, window):
        lives = {name: live[at] for at, name in enumerate(LINKS)}
        return simulate_twins(toy_world, p, Twins(first, moved), NO_START, lives, given, window)

    def one(moved, live, years=(0, YEARS), given=None):
        window = Window(*(jnp.asarray(year) for year in years))
        start = Twins(empty, empty) if given is None else given
        return program(moved, jnp.array(live, dtype=float), start, window)

    return one


@pytest.fixture(scope="module")
def moved(toy_world):
    """Levers of the second copy: mills are taxed by a fifth."""
    return forcing(toy_world, tax=0.2, chance=1.0)


def ends(toy_world, state, name):
    return diagnostics(toy_world, state.ends[None], name)


def test_links_are_named_by_who_reads_with_what_they_read(toy_world):
    assert link_names(toy_world) == LINKS
    assert link_signals(toy_world) == {"mills.boatmen": "rivers.boatmen", "rivers.wages": "mills.wages"}


@pytest.mark.parametrize("tax", [0.0, 0.2])
def test_with_all_links_live_the_second_copy_is_the_world(toy_world, run, tax):
    levers = forcing(toy_world, tax=tax, chance=1.0)
    found, wanted = run(levers, (1, 1)), simulate(toy_world, medians(toy_world, **NUMBERS), levers, NO_START)
    np.testing.assert_allclose(found.yearly, wanted.yearly[-1], rtol=1e-12)
    np.testing.assert_allclose(found.ends, wanted.ends[-1], rtol=1e-12)


def test_a_lever_inside_one_issue_moves_no_other_where_links_are_held(toy_world, run, moved):
    base, held, live = run(forcing(toy_world, chance=1.0), (1, 1)), run(moved, (0, 0)), run(moved, (1, 1))
    boatmen = [ends(toy_world, state, "rivers.boatmen") for state in (base, held, live)]
    np.testing.assert_allclose(boatmen[1], boatmen[0], rtol=1e-14)
    assert (boatmen[2] < boatmen[0]).all(), "lower wages bring fewer boatmen"
    wages = [float(ends(toy_world, state, "mills.wages")[0, 0]) for state in (base, held, live)]
    assert wages[2] < wages[1] < wages[0], "the tax, and then fewer boatmen, lower the savings that pay wages"


def test_one_link_of_a_circle_stops_what_comes_back(toy_world, run, moved):
    there, both = run(moved, (0, 1)), run(moved, (1, 1))
    np.testing.assert_array_equal(
        ends(toy_world, run(moved, (1, 0)), "rivers.boatmen"), ends(toy_world, run(moved, (0, 0)), "rivers.boatmen")
    )
    assert (ends(toy_world, there, "rivers.boatmen") > ends(toy_world, both, "rivers.boatmen")).all()


def test_the_distance_of_each_signal_is_seen(toy_world, run, moved):
    assert np.asarray(run(forcing(toy_world, chance=1.0), (1, 1)).parted).max() < 1e-14
    boatmen, wages = np.asarray(run(moved, (0, 0)).parted)
    assert boatmen < 1e-14
    assert 0.01 < wages < 1


def test_a_run_goes_on_from_kept_stocks(run, moved):
    whole = run(moved, (1, 0))
    half = run(moved, (1, 0), (0, 2))
    on = run(moved, (1, 0), (2, YEARS), half.stocks)
    np.testing.assert_allclose(on.yearly, whole.yearly, rtol=1e-12)
    np.testing.assert_allclose(on.ends, whole.ends, rtol=1e-12)


@pytest.fixture(scope="module")
def solved_world(toy_world):
    """World whose rivers stand still or move as a closed form says, which no step of the equations would do."""
    rivers = toy_world.issue("rivers")

    def solution(stocks, inputs, drivers, levers, p, elapsed):
        flows = rivers.equations.flows(stocks, inputs, drivers, levers, p)
        return jax.tree.map(lambda a, b: a + 0.8 * elapsed * b, stocks, flows)

    manifest = rivers.tables.manifest.model_copy(update={"closed_form": True})
    changed = replace(
        rivers,
        equations=SimpleNamespace(**(vars(rivers.equations) | {"solution": solution})),
        tables=replace(rivers.tables, manifest=manifest),
    )
    return World(tuple(changed if issue.name == "rivers" else issue for issue in toy_world))


def test_an_issue_in_closed_form_is_solved_in_both_copies(solved_world, toy_world):
    p = medians(solved_world, **NUMBERS)
    first, taxed = (jax.tree.map(jnp.asarray, forcing(solved_world, tax=tax, chance=1.0)) for tax in (0.0, 0.2))
    window = Window(jnp.asarray(0), jnp.asarray(YEARS))
    empty = jax.tree.map(lambda a: jnp.zeros_like(a[0]), simulate(solved_world, p, first, NO_START).stocks)

    @jax.jit
    def program(live):
        lives = dict(zip(LINKS, live, strict=True))
        both = Twins(first, taxed)
        return simulate_twins(solved_world, p, both, NO_START, lives, Twins(empty, empty), window)

    live, held = (program(jnp.full(2, value)) for value in (1.0, 0.0))
    wanted, base = (simulate(solved_world, p, levers, NO_START) for levers in (taxed, first))
    np.testing.assert_allclose(live.yearly, wanted.yearly[-1], rtol=1e-12)
    boatmen = [ends(solved_world, state, "rivers.boatmen") for state in (live, held)]
    np.testing.assert_allclose(boatmen[1], diagnostics(solved_world, base.ends, "rivers.boatmen")[-1:], rtol=1e-12)
    assert (boatmen[0] < boatmen[1]).all(), "lower wages bring fewer boatmen"
    stepped = simulate(toy_world, medians(toy_world, **NUMBERS), first, NO_START)
    assert not np.allclose(boatmen[1], diagnostics(toy_world, stepped.ends, "rivers.boatmen")[-1:], rtol=1e-3)
