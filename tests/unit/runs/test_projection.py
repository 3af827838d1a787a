"""A projection starts, state by state, from the official level of the last recorded year; the replay does not."""

from dataclasses import replace

import numpy as np
import pytest

from twotrack.observation.official import official_states
from twotrack.policy.files import load_scenario
from twotrack.policy.span import DEFAULT_SPAN
from twotrack.runs.experiment import shipped_experiment
from twotrack.tables.issue_tables import outcome_rows

YEARS = list(DEFAULT_SPAN.years)
LAST, FIRST = YEARS.index(2021), YEARS.index(2022)


def both(make):
    """What a function gives with the projection's start from the official level, and without it."""
    prepared, record = shipped_experiment(unconditioned=True), load_scenario("as-it-happened")
    return tuple(make(replace(prepared, project=project), record) for project in (True, False))


@pytest.fixture(scope="module")
def paths():
    return both(lambda prepared, record: prepared.medians(record))


@pytest.fixture(scope="module")
def draws():
    return both(lambda prepared, record: prepared.ensemble(record, 40, 1))


@pytest.fixture(scope="module")
def official(world):
    return official_states(outcome_rows(world.tables)["homicides"], DEFAULT_SPAN)[LAST]


def test_the_replay_is_untouched_to_its_last_year(paths, draws):
    for on, off in (paths, draws):
        for name, values in on.nation.items():
            assert np.array_equal(values[..., : LAST + 1], off.nation[name][..., : LAST + 1]), name
        for name, values in on.states.items():
            assert np.array_equal(values[..., : LAST + 1, :], off.states[name][..., : LAST + 1, :]), name


def test_without_chance_each_state_starts_near_its_official_level(paths, official):
    on, off = (np.abs(np.log(np.asarray(p.states["homicides"])[FIRST] / official)) for p in paths)
    assert np.median(on) < 0.1
    assert on.max() < 0.5
    assert np.median(off) > 2 * np.median(on)


def test_each_state_s_middle_draw_starts_near_its_official_level(draws, official):
    on, off = (np.abs(np.log(np.median(np.asarray(d.states["homicides"])[:, FIRST], axis=0) / official)) for d in draws)
    assert np.median(on) < 0.15
    assert np.median(off) > np.median(on)


def test_the_first_year_of_a_projection_is_surer_than_a_later_one_and_than_without_the_start(draws):
    def width(of, year):
        values = np.log(np.asarray(of.states["homicides"])[:, YEARS.index(year)])
        return np.median(np.quantile(values, 0.95, axis=0) - np.quantile(values, 0.05, axis=0))

    on, off = draws
    assert width(on, 2022) < width(off, 2022) / 2
    assert width(on, 2022) < width(on, 2026) < width(on, 2034)


def test_what_is_not_anchored_goes_on_from_where_it_was(paths):
    on, off = paths
    for name in ("synthetic_opioid_deaths", "export_income"):
        assert np.allclose(on.nation[name], off.nation[name], rtol=1e-12), name
    members = [np.asarray(p.nation["members"]) for p in paths]
    assert members[0][LAST] == members[1][LAST]
