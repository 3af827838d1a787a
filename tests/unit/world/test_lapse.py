"""Emergency measures that end: when, in which worlds, under which scenarios."""

import jax
import jax.numpy as jnp
import numpy as np
import pytest

from twotrack.policy.scenario import Scenario
from twotrack.policy.span import DEFAULT_SPAN
from twotrack.record.lapse import LapseRow, lapsing
from twotrack.runs.experiment import shipped_experiment
from twotrack.runs.inputs import free_levers
from twotrack.runs.programs import shared_inputs
from twotrack.tables.issue_tables import issue_tables
from twotrack.world.assemble import shipped_world
from twotrack.world.lapse import at_floor, is_over, month_of_end, with_lapses
from twotrack.world.parameters.draws import draw_key

RULES = lapsing(issue_tables())["migration"]


@pytest.fixture(scope="module")
def shared():
    return shared_inputs(shipped_experiment(), Scenario(), 1)


def ends(row, draws=4000, seed=1):
    return np.asarray(jax.vmap(lambda draw: month_of_end(row, draw_key(seed, draw), 1.0))(jnp.arange(draws)))


def test_the_longer_a_measure_has_stood_the_longer_it_is_expected_to_stand():
    found = ends(RULES["us_title42"])
    for months, share in ((12, 0.64), (36, 0.37), (108, 0.163)):
        assert (found > months).mean() == pytest.approx(share, abs=0.025)


def test_metering_ends_in_the_month_of_title_42():
    assert np.array_equal(ends(RULES["us_title42"], 20), ends(RULES["us_metering"], 20))


def test_without_chance_a_measure_ends_at_its_median_age():
    assert float(month_of_end(RULES["us_title42"], draw_key(1, 3), 0.0)) == pytest.approx(21)


def lapsed(shared, free, draw=0):
    forcing = with_lapses(shipped_world(), shared.forcing, free, draw_key(1, draw), 1.0)
    return {name: np.asarray(getattr(forcing.levers["migration"], name)).reshape(-1) for name in RULES}, forcing


def test_the_record_is_untouched_and_what_has_ended_stays_so(shared):
    first = DEFAULT_SPAN.future - DEFAULT_SPAN.first
    for draw in range(8):
        path = lapsed(shared, shared.free, draw)[0]["us_title42"]
        recorded = np.asarray(shared.forcing.levers["migration"].us_title42).reshape(-1)
        assert np.array_equal(path[:first], recorded[:first])
        assert set(np.unique(path[first:])) <= {0.0, recorded[-1]}
        assert (np.diff(path[first:]) <= 0).all()


def test_a_scenario_that_sets_a_lever_keeps_it_and_leaves_the_other_to_the_same_end(shared):
    free = free_levers(issue_tables(), Scenario().set("us_title42", 0.5))
    held, _ = lapsed(shared, free)
    status_quo, _ = lapsed(shared, shared.free)
    assert np.array_equal(held["us_title42"], np.asarray(shared.forcing.levers["migration"].us_title42).reshape(-1))
    assert np.array_equal(held["us_metering"], status_quo["us_metering"])


def test_rules_in_the_equations_get_a_switch_that_is_zero_in_the_record(shared):
    switch = np.asarray(lapsed(shared, shared.free)[1].lapsing["pandemic"]["us_health_measures"]).reshape(-1)
    first = DEFAULT_SPAN.future - DEFAULT_SPAN.first
    assert not switch[:first].any()
    assert switch[first:].all()
    free = free_levers(issue_tables(), Scenario().set("us_health_measures", 0.2))
    assert not np.asarray(lapsed(shared, free)[1].lapsing["pandemic"]["us_health_measures"]).any()


def test_a_term_ends_after_its_own_month():
    row = LapseRow(lever="x", rule="term", ends="2022-03", source="a treaty", status="read", known_by="2021-01")
    ahead = jnp.array([0.0, 1.0, 2.0, 3.0, 4.0])
    over = is_over(row, ahead, draw_key(1, 0), 1.0)
    assert np.asarray(over).tolist() == [0, 0, 0, 0, 1]
    assert np.asarray(at_floor(jnp.ones((5, 2)), over, 0.25))[:, 1].tolist() == [1, 1, 1, 1, 0.25]
