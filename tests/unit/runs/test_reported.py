"""Facts that a run is held against without being tuned to them."""

from dataclasses import replace

import numpy as np
import pytest

import twotrack as tt
from twotrack.runs.experiment import shipped_experiment
from twotrack.runs.reported import (
    ban_kept,
    effective_states,
    official_homicides,
    share_of_rise_by_ban_end,
    turning_points,
)
from twotrack.tables.errors import RunError
from twotrack.world.parameters.fitted import FittedDistribution, read_fitted

LAYOUT = shipped_experiment(prior=True).layout


@pytest.fixture(scope="module")
def result():
    return tt.run(draws=10)


@pytest.mark.parametrize("count", [1, 2, 32])
def test_equal_states_count_in_full(count):
    homicides = np.zeros(32)
    homicides[:count] = 7.5
    assert effective_states(homicides) == pytest.approx(count)


def test_unequal_states_count_for_less():
    """One half and two quarters: 1 / (1/4 + 1/16 + 1/16)."""
    assert effective_states(np.array([2.0, 1.0, 1.0])) == pytest.approx(8 / 3)


def test_the_number_of_states_does_not_depend_on_the_number_of_deaths():
    deaths = np.random.default_rng(1).uniform(1, 100, (4, 6, 32))
    found = effective_states(deaths)
    assert found.shape == (4, 6)
    assert np.allclose(found, effective_states(1000 * deaths))
    assert ((found >= 1) & (found <= 32)).all()


def test_official_turns_are_the_known_ones():
    official = official_homicides(LAYOUT)
    assert official[2007] == 8837
    assert official[2011] > official[2007] + 15000
    assert official[2014] < official[2011]


def test_a_turn_counts_the_draws_that_go_the_official_way(result):
    """Three draws rise by 1, 2 and 3 thousand from 2007 to 2011, one falls by one thousand."""
    paths = np.tile(np.full(36, 10000.0), (4, 1))
    paths[:, 11] += np.array([1000, 2000, 3000, -1000])
    made = replace(result, nation={"homicides": paths}, draws=(0, 1, 2, 3))
    mechanism = np.arange(36.0) * 100
    first = turning_points(made, mechanism)[0]
    assert (first.first, first.last) == (2007, 2011)
    assert first.official == official_homicides(LAYOUT)[2011] - 8837
    assert first.mechanism == pytest.approx(400)
    assert first.agreeing == 0.75
    assert first.model[1] == pytest.approx(1500)


def with_elasticity(of):
    """The shipped fit with lethality that follows arms this much, without doubt."""
    return read_fitted().numbers | {
        "violence.lethality_elasticity": FittedDistribution(family="nonnegative", location=(of,), scale=(0.0,))
    }


@pytest.mark.parametrize("elasticity", [0.0, 0.3])
def test_the_end_of_the_ban_gives_nothing_where_arms_do_not_kill(elasticity):
    fitted = with_elasticity(elasticity)
    made = tt.run(draws=10, fitted=fitted)
    prepared = shipped_experiment(fitted=fitted).without_projection()
    kept = prepared.ensemble(ban_kept(made.scenario), 10, 1)
    share = share_of_rise_by_ban_end(made, np.asarray(kept.nation["homicides"]))
    if elasticity:
        assert 0 < share.model[1] < 1
    else:
        # The end of the ban is an act as well, which trust and joint work feel: by a millionth.
        assert np.allclose(share.model, 0, atol=1e-5)
    assert share.official == 0.164


def test_a_share_is_the_part_of_the_official_rise(result):
    rise = official_homicides(LAYOUT)[2008] - official_homicides(LAYOUT)[2004]
    with_ban = result.nation["homicides"].copy()
    with_ban[:, 8] -= rise / 4
    assert np.allclose(share_of_rise_by_ban_end(result, with_ban).model, 1 / 4)


def test_the_share_leaves_out_what_is_not_finite_and_says_so(result):
    with_ban = result.nation["homicides"] - 100.0
    whole = share_of_rise_by_ban_end(result, with_ban)
    assert whole.left_out == ()
    with_ban[2, 8] = np.nan
    lost = share_of_rise_by_ban_end(replace(result, draws=tuple(range(10, 20))), with_ban)
    assert lost.left_out == (12,)
    assert np.allclose(lost.model, whole.model)
    with pytest.raises(RunError, match="non-finite"):
        share_of_rise_by_ban_end(result, with_ban * np.nan)


def test_the_ban_is_kept_from_the_month_after_its_end():
    from twotrack.policy.paths import lever_paths
    from twotrack.policy.scenario import Scenario
    from twotrack.policy.span import DEFAULT_SPAN

    kept = lever_paths(ban_kept(Scenario()), DEFAULT_SPAN)["us_assault_weapons_ban"]
    ended = lever_paths(Scenario(), DEFAULT_SPAN)["us_assault_weapons_ban"]
    assert (kept == 1).all()
    assert ended.sum() < 60
