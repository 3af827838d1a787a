"""A scenario that changes the past keeps history's shocks and changes the levers."""

import numpy as np
import pytest
from paths import Case, in_base_units, median, outcomes, parts, worlds

from golden.jax_outcomes import Summed, assert_recorded, summed
from golden.jax_worlds import kept, key_of
from twotrack.engine.named import named_arrays
from twotrack.policy.files import load_scenario
from twotrack.policy.scenario import Scenario
from twotrack.policy.span import DEFAULT_SPAN
from twotrack.runs.experiment import shipped_experiment
from twotrack.runs.inputs import changes_the_past

pytestmark = pytest.mark.filterwarnings("default::golden.jax_outcomes.StaleRecordWarning")
YEAR = 2022 - DEFAULT_SPAN.years[0]
KEPT = Scenario().set("us_assault_weapons_ban", 1, month="2004-10")
NUMBERS = {"violence.lethality_elasticity": 0.5}
# One of each family, in the units of their tables, and nothing where its scale has no place for it.
OF_EACH_FAMILY = {
    "border.import_elasticity": 0.0,
    "migration.adaptation_share": 0.0,
    "violence.removal_effect_next_door": -0.1,
    "arms.demand_elasticity": 0.5,
    "arms.members_reference": 120_000.0,
}


def test_only_settings_before_the_projection_change_the_past():
    assert changes_the_past(Scenario().set("us_assault_weapons_ban", 1, month="2004-10"), DEFAULT_SPAN)
    assert not changes_the_past(Scenario().set("us_assault_weapons_ban", 1, month="2022-01"), DEFAULT_SPAN)
    # The record already has this level then, so nothing of the past is another.
    assert not changes_the_past(
        Scenario().set("us_assault_weapons_ban", 1, month="2000-01").set("us_assault_weapons_ban", 0, month="2004-10"),
        DEFAULT_SPAN,
    )


def test_a_changed_past_is_still_felt_after_the_official_start(prior_setup):
    happened = np.asarray(median(prior_setup, Scenario())[0].nation["homicides"])
    without_end = np.asarray(median(prior_setup, KEPT)[0].nation["homicides"])
    # The start from the official level must not undo seventeen years with the ban.
    before, after = without_end[YEAR - 1] / happened[YEAR - 1], without_end[YEAR] / happened[YEAR]
    assert before < 0.99
    assert after < 0.99


def test_an_unchanged_past_starts_at_the_official_level(prior_setup):
    later = Scenario().set("us_dealer_rules", 1, month="2030-01")
    happened = np.asarray(median(prior_setup, Scenario())[0].nation["homicides"])
    changed = np.asarray(median(prior_setup, later)[0].nation["homicides"])
    np.testing.assert_allclose(changed[: YEAR + 1], happened[: YEAR + 1], rtol=1e-12)


def test_worlds_in_batches_are_those_one_by_one(prior_setup):
    """Under the record, under another past, and with other numbers: the batch is what `median` runs, to rounding."""
    cases = ((Scenario(), {}), (KEPT, {}), (KEPT, NUMBERS))
    alone = [median(prior_setup, chosen, changed)[0] for chosen, changed in cases]
    batch = [Case(chosen, in_base_units(prior_setup, changed)) for chosen, changed in cases]
    compare_with_batch(prior_setup, "one by one", batch, alone, lambda other: 1e-12 + 1e-9 * np.abs(other))


def test_outcomes_alone_are_those_of_worlds(prior_setup):
    """What the engine of every run makes of a case: of its scenario, of numbers of each family, and of a draw."""
    cases = [
        Case(KEPT, in_base_units(prior_setup, NUMBERS)),
        Case(KEPT, draw=3),
        Case(numbers=in_base_units(prior_setup, OF_EACH_FAMILY)),
    ]
    found = outcomes(prior_setup, cases)
    compare_with_batch(prior_setup, "outcomes alone", cases, found, lambda other: 1e-9 * np.abs(other).max())


def compare_with_batch(setup, name, batch, found, tolerance):
    """What was found is what the batch makes: figure by figure where it is run, or by sums that are on record of it."""

    def by_batch():
        made = [measured for measured, _ in worlds(setup, batch)]
        for one, other in zip(found, made, strict=True):
            for part, outcome, (left, right) in parts(one, other):
                assert (np.abs(left - right) <= tolerance(right)).all(), f"{part} {outcome}"
        return summed(stacked(made))._asdict()

    sums = kept(name, key_of(setup, batch, __file__), by_batch)
    assert_recorded(stacked(found), Summed(**sums))


def stacked(measured):
    """Outcomes of several worlds by name, the worlds along a first axis."""
    every = [named_arrays(**one._asdict()) for one in measured]
    return {name: np.stack([one[name] for one in every]) for name in every[0]}


@pytest.mark.usefixtures("_strict")
@pytest.mark.parametrize("scenario", ["as-it-happened", "no-kingpin-strategy"])
def test_medians_are_those_of_the_one_world_without_chance(scenario):
    experiment, chosen = shipped_experiment(), load_scenario(scenario)
    found, (wanted, _) = experiment.medians(chosen), experiment.median_path(chosen)
    for name, series in wanted.nation.items():
        np.testing.assert_allclose(
            found.nation[name], series, rtol=1e-9, atol=1e-9 * np.abs(series).max(), err_msg=name
        )
