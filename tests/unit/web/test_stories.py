"""Stories: quantiles equal those of the results table, differences are taken world by world."""

from dataclasses import replace

import numpy as np
import pytest
from made_up_run import DRAWS, STILL, made_up_result, made_up_set, made_up_stories, national, result_of

from twotrack.policy.scenario import Scenario, levers
from twotrack.runs.results.summary import summarize
from twotrack.runs.results.tables import quantile_table
from twotrack.web.effects import far_level, moved_alone
from twotrack.web.packing import unpack
from twotrack.web.stories import Pair, shares, story_set, worlds_of

NAMES = ("status-quo", "arms-for-inspections", "no-closure-2020")


def rows(story, name, result):
    return unpack(story.outcomes[name]).reshape(-1, result.years[-1] - story.first + 1)


@pytest.mark.parametrize("at", range(len(NAMES)))
def test_quantiles_of_a_story_are_those_of_its_results_table(at):
    result, story = made_up_result(NAMES[at]), made_up_set(*NAMES).stories[at]
    table = quantile_table(summarize(result))
    table = table[national(table) & (table["year"] >= story.first)]
    for name in story.outcomes:
        own = table[table["outcome"] == name]
        for row, statistic in zip(rows(story, name, result)[:5], ("q05", "q25", "median", "q75", "q95"), strict=True):
            values = own[own["statistic"] == statistic].sort_values("year")["value"]
            assert row.tolist() == [float(f"{value:.2e}") for value in values], (name, statistic)


def test_a_band_of_a_difference_comes_from_differences_by_world():
    base, other = made_up_result(NAMES[0]), made_up_result(NAMES[1])
    story = made_up_set(*NAMES).stories[1]
    at = base.layout.year_index(story.first)
    change = other.nation["homicides"][:, at:] - base.nation["homicides"][:, at:]
    found = rows(story, "homicides", other)
    wanted = np.quantile(change, [0.05, 0.25, 0.5, 0.75, 0.95], axis=0)
    assert np.allclose(found[5:10], wanted, rtol=5e-3)
    assert not np.allclose(
        found[5], found[0] - rows(made_up_set(*NAMES).stories[0], "homicides", base)[0][at:], rtol=0.2
    )


def test_better_counts_worlds_strictly_and_ties_apart():
    base, other = np.array([[1.0], [1.0], [1.0], [1.0]]), np.array([[0.5], [1.0], [1.0], [2.0]])
    for side, wanted in (("lower", 0.25), ("higher", 0.25), ("neither", 0.25)):
        better, same = shares(Pair(base, other, side))
        assert (better[0], same[0]) == (wanted, 0.5)


def test_an_outcome_that_differs_in_no_world_is_left_out():
    story = made_up_set(*NAMES).stories[1]
    assert not set(STILL) & set(story.outcomes)
    assert set(STILL) <= set(made_up_set(*NAMES).stories[0].outcomes)


def test_a_story_starts_where_it_can_first_differ():
    assert [story.first for story in made_up_set(*NAMES).stories] == [2000, 2022, 2020]


def test_draws_that_one_run_lost_are_left_out_of_all():
    base, other = made_up_result(NAMES[0]), made_up_result(NAMES[1])
    kept = [i for i in range(DRAWS) if i != 3]
    lame = replace(
        other,
        draws=tuple(kept),
        nation={name: values[kept] for name, values in other.nation.items()},
        states={name: values[kept] for name, values in other.states.items()},
        nonfinite=(3,),
    )
    assert worlds_of([base, lame]) == kept
    found = story_set([base, lame])
    assert (found.used, found.asked) == (DRAWS - 1, DRAWS)
    whole = story_set([replace_draws(base, kept), lame])
    assert found.stories[1].outcomes == whole.stories[1].outcomes


def replace_draws(result, kept):
    return replace(
        result,
        draws=tuple(kept),
        nation={name: values[kept] for name, values in result.nation.items()},
        states={name: values[kept] for name, values in result.states.items()},
    )


def test_worlds_have_one_key_whatever_the_scenario():
    assert made_up_set(*NAMES[:2]).worlds == made_up_set(NAMES[0]).worlds
    assert story_set([made_up_result(NAMES[0], DRAWS, 2)]).worlds != made_up_set(NAMES[0]).worlds


def test_a_lever_alone_goes_to_the_bound_farther_from_the_status_quo():
    rows_by_name = levers()
    assert far_level("us_dealer_rules", rows_by_name["us_dealer_rules"]) == 1.0
    assert far_level("us_title42", rows_by_name["us_title42"]) == 0.0
    # Forces by state: twice the highest total on record over the 32 states, never every state at the bound of one.
    guard = far_level("mx_guard_deployment", rows_by_name["mx_guard_deployment"])
    assert 100_000 < guard * 32 < 300_000


def test_every_lever_alone_makes_a_scenario_that_can_be_run():
    for name, row in levers().items():
        assert [s.lever for s in moved_alone(name, far_level(name, row)).settings] == [name]


def test_effects_hold_the_difference_in_the_years_of_reading():
    found = made_up_stories().effects["us_dealer_rules"]
    low, median, high, better, same = unpack(found.outcomes["homicides"]).reshape(5, 3)
    assert np.all(low <= median) & np.all(median <= high)
    assert np.all(median < 0) & np.all(better > 0.9) & np.all(same == 0)
    assert not set(STILL) & set(found.outcomes)


def test_a_run_of_no_settings_is_the_status_quo():
    assert result_of(Scenario()).nation["homicides"].tolist() == made_up_result(NAMES[0]).nation["homicides"].tolist()


def test_a_narrow_band_keeps_the_digits_that_tell_its_ends_apart():
    base = made_up_result(NAMES[0])
    near = 1 + 4e-4 * (base.nation["homicides"] / base.nation["homicides"].max() - 0.5)
    narrow = replace(base, nation=base.nation | {"homicides": near})
    found = rows(story_set([narrow]).stories[0], "homicides", narrow)
    assert f"{found[0][-1]:.2e}" == f"{found[4][-1]:.2e}"
    assert found[0][-1] < found[4][-1]
    assert found[2].tolist() == [float(f"{value:.4e}") for value in np.median(near, axis=0)]
