"""Neutrality: what changes nothing changes nothing, and luck is the same under every scenario."""

import jax
import jax.numpy as jnp
import numpy as np
import pytest
from ends import stocks_at_ends
from paths import (
    MONTHS,
    YEARS,
    Case,
    difference,
    in_future,
    outcomes,
    parts,
    stepped,
    unpacked,
)

from golden.jax_worlds import kept, key_of
from twotrack.policy.paths import lever_paths
from twotrack.policy.scenario import Scenario, Setting, levers
from twotrack.policy.span import DEFAULT_SPAN
from twotrack.record.lapse import lapse_rules
from twotrack.record.levers import read_history
from twotrack.runs.programs import shared_inputs
from twotrack.world import ensemble
from twotrack.world.forcing import shock_forcing
from twotrack.world.parameters.draws import draw_key, drawn_values

pytestmark = pytest.mark.filterwarnings("default::golden.jax_outcomes.StaleRecordWarning")
REPLAY = slice(0, YEARS.index(2022))


def quiet(_):
    """Nothing to say of progress."""


def lasting():
    """Levers that go on at their last level; setting one of the others takes it out of its rule of lapse."""
    return {name: row for name, row in levers().items() if name not in lapse_rules()}


def recorded_settings():
    """Every recorded point of every lever, as a setting."""
    return tuple(
        Setting(name, point.level, max(point.month, DEFAULT_SPAN.first), point.place)
        for name, row in lasting().items()
        for point in read_history(name, row.axes)
    )


def held_settings():
    """Every lever at its last recorded level, place by place, after the record."""
    return tuple(
        Setting(name, point.level, DEFAULT_SPAN.future, point.place)
        for name, row in lasting().items()
        for point in read_history(name, row.axes)
    )


def same(found, wanted, tolerance=0.0, years=slice(None)):
    for part, name, paths in parts(found, wanted):
        left, right = (by_year(part, path)[years] for path in paths)
        assert np.isfinite(right).all(), name
        assert difference(left, right).max() <= tolerance, f"{part} {name}"


def first_of(many, count):
    """The first draws of many."""
    return type(many)(*({n: v[:count] for n, v in part.items()} for part in many))


def by_year(part, path):
    """Path with its years first; months are folded into years."""
    folded = path.reshape(*path.shape[:-1], len(YEARS), 12) if part == "monthly" else path
    return np.moveaxis(folded, folded.ndim - (1 if part == "nation" else 2), 0)


# --- policy


@pytest.mark.parametrize("settings", [recorded_settings, held_settings])
def test_levers_at_their_recorded_values_are_no_levers(prior_setup, settings):
    chosen = Scenario("record", settings=settings())
    for name, path in lever_paths(Scenario(), DEFAULT_SPAN).items():
        np.testing.assert_array_equal(lever_paths(chosen, DEFAULT_SPAN)[name], path, err_msg=name)
    same(*outcomes(prior_setup, [Case(chosen), Case()]))


# --- luck


def test_the_past_of_a_draw_is_the_same_under_every_future(prior_setup, prior_draws):
    chosen = in_future({"mx_arrest_effort": 4, "us_assault_weapons_ban": 1, "us_demand_reduction": 0.9})
    changed, record = prior_setup.ensemble(chosen, 20, 1), first_of(prior_draws, 20)
    same(changed, record, years=REPLAY)
    assert difference(changed.nation["homicides"], record.nation["homicides"]).max() > 0.01


def test_an_outcome_out_of_reach_of_a_policy_keeps_its_luck(prior_setup, prior_draws):
    changed = prior_setup.ensemble(in_future({"mx_arrest_effort": 4}), 20, 1)
    for name in (
        "synthetic_opioid_deaths",
        "export_income",
        "pedestrians",
        "us_covid_deaths",
        "mx_income",
        "remittances",
    ):
        np.testing.assert_array_equal(changed.nation[name], prior_draws.nation[name][:20], err_msg=name)


@pytest.fixture(scope="module")
def fifty(prior_setup):
    """Fifty draws, and what was told of their progress."""
    told = []
    return prior_setup.ensemble(Scenario(), 50, 1, told.append), told


def test_fifty_draws_are_the_first_of_a_hundred(fifty, prior_draws):
    same(fifty[0], first_of(prior_draws, 50))
    assert len(np.unique(prior_draws.nation["homicides"][:, -1])) == 100


def test_progress_counts_every_draw_once(fifty):
    """In parts, whose size is the engine's: twenty draws, or fewer where a kernel runs them."""
    assert sum(fifty[1]) == 50
    assert min(fifty[1]) > 0
    assert len(fifty[1]) > 1


def test_a_block_is_its_draws_of_the_whole(prior_setup, prior_draws):
    told = []
    block = prior_setup.block(Scenario(), range(60, 97), 1, told.append)
    assert sum(told) == 37
    same(block, type(block)(*({n: v[60:97] for n, v in part.items()} for part in prior_draws)))


def test_another_seed_is_other_luck(prior_setup, prior_draws):
    other = prior_setup.ensemble(Scenario(), 20, 2)
    assert not np.intersect1d(other.nation["homicides"][:, -1], prior_draws.nation["homicides"][:, -1]).size


@pytest.mark.parametrize(("part", "workers"), [(7, 1), (7, 2)])
def test_parts_do_not_matter(prior_setup, monkeypatch, part, workers):
    """Some numbers and all shocks, which make a draw; all the world takes a minute to compile for each size."""
    shared, world = shared_inputs(prior_setup, Scenario(), 1), prior_setup.world
    known = tuple(b for b in prior_setup.distributions if b.name.startswith(("violence.", "drugs.")))

    def one(draw, shared):
        key = draw_key(shared.seed, draw)
        return drawn_values(known, shared.scales, key), shock_forcing(world, key, MONTHS, shared.chance)

    program = ensemble.vmap_draws(one)
    whole = ensemble.run_draws(program, shared, 70, quiet)
    monkeypatch.setattr(ensemble, "BATCH", part)
    monkeypatch.setattr(ensemble, "workers", lambda: workers)
    some = ensemble.run_draws(program, shared, 70, quiet)
    for left, right in zip(jax.tree.leaves(some), jax.tree.leaves(whole), strict=True):
        assert left.shape[0] == 70
        np.testing.assert_allclose(left, right, rtol=1e-9, atol=1e-12)
    assert len(np.unique(some[0]["violence.recruitment_rate"])) == 70


@pytest.mark.parametrize("workers", [1, 3])
def test_workers_do_not_matter(prior_setup, prior_draws, monkeypatch, workers):
    monkeypatch.setattr(ensemble, "workers", lambda: workers)
    some = prior_setup.ensemble(Scenario(), 60, 1)
    same(some, first_of(prior_draws, 60))


@pytest.mark.parametrize("draws", [1, 21])
def test_any_number_of_draws_can_be_asked(prior_setup, prior_draws, draws):
    some = prior_setup.ensemble(Scenario(), draws, 1)
    assert some.nation["homicides"].shape == (draws, len(YEARS))
    assert some.states["homicides"].shape == (draws, len(YEARS), 32)
    np.testing.assert_array_equal(some.nation["homicides"], prior_draws.nation["homicides"][:draws])


def test_half_the_step_leaves_the_shocks_alone(prior_setup):
    """The slow deviation follows its innovations only: with other innovations it would be another path."""
    # Where a projection starts, both are known anew: their own path goes on without one.
    free, case, names = prior_setup.without_projection(), Case(draw=3), ("violence.slow", "drugs.mortality_wave")

    def two_steps():
        stocks = unpacked(stepped(free, case.chosen, 2, case.draw)[1].stocks)
        return {name: stocks[name][REPLAY] for name in names}

    half = kept("slow deviations with half the step", key_of(free, [case], __file__), two_steps)
    whole = stocks_at_ends(free, case, YEARS[REPLAY])
    for name in names:
        # The step's own error is of this order; other innovations would differ by a tenth.
        np.testing.assert_allclose(whole[name], half[name], rtol=1e-6, atol=1e-6, err_msg=name)
        assert np.abs(whole[name]).max() > 0.01, name


def test_an_innovation_is_of_its_seed_draw_and_month(world):
    months = jnp.array([DEFAULT_SPAN.first, DEFAULT_SPAN.first + 1])
    slow = {(seed, draw): np.asarray(shock_forcing_of(world, seed, draw, months)) for seed in (1, 2) for draw in (0, 1)}
    every = np.concatenate([path.ravel() for path in slow.values()])
    assert len(np.unique(every)) == every.size


def shock_forcing_of(world, seed, draw, months):
    """Slow innovations of the states in a year that begins with these months."""
    year = jnp.concatenate([months, jnp.arange(10) + months[-1] + 1])
    return shock_forcing(world, draw_key(seed, draw), year, 1.0)["violence"]["slow_shock"]
