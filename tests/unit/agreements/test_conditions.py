"""A deal with conditions: each future goes on as agreed for what it shows."""

from dataclasses import replace

import numpy as np
import pytest

import twotrack as tt
from twotrack.agreements.packages.reading import load_package
from twotrack.agreements.packages.rows import ConditionRow
from twotrack.agreements.preferences.tables import shipped_preferences
from twotrack.agreements.wording.answer import condition_text
from twotrack.agreements.wording.object import answer_object
from twotrack.agreements.worth.conditions import median_month
from twotrack.agreements.worth.worlds import DEAL, Size, run_worlds
from twotrack.base.months import month_index
from twotrack.policy.setting import Setting
from twotrack.policy.span import DEFAULT_SPAN
from twotrack.runs.experiment import shipped_experiment

DRAWS = 4
ENCOUNTERS, LEVER, REVIEW = "border_patrol_encounters", "us_tariff_on_mexico", "2019-08"


@pytest.fixture(scope="module")
def run():
    experiment, plain = shipped_experiment(), load_package("june-2019")

    def run_package(conditions, deal=()):
        row = plain.row.model_copy(update={"conditions": tuple(conditions), "horizon": 12})
        package = replace(plain, row=row, deal=(*plain.deal, *deal))
        return run_worlds(experiment, package, shipped_preferences(), Size(DRAWS))

    return run_package


def encounters(worlds):
    return worlds.outcomes[DEAL].monthly[ENCOUNTERS]


def test_each_future_takes_its_branch(run):
    at = month_index(REVIEW) - DEFAULT_SPAN.first
    never = run([])
    limit = float(np.median(encounters(never)[:, at]))
    found = run([ConditionRow(name="review", outcome=ENCOUNTERS, month=REVIEW, above=limit, then={LEVER: 0.2})])
    always = run([], [Setting(LEVER, 0.2, month_index("2019-09"))])
    met = encounters(never)[:, at] > limit
    assert met.sum() == DRAWS / 2
    for name, values in found.outcomes[DEAL].monthly.items():
        np.testing.assert_array_equal(values[~met], never.outcomes[DEAL].monthly[name][~met], err_msg=name)
        np.testing.assert_array_equal(values[met], always.outcomes[DEAL].monthly[name][met], err_msg=name)
    moved = [one.movement(LEVER, DEAL, one.window) for one in (never, found, always)]
    assert moved[0] == 0
    assert moved[1] == pytest.approx(moved[2] / 2)


def test_a_condition_that_no_future_meets_changes_nothing(run):
    never = run([ConditionRow(name="review", outcome=ENCOUNTERS, month=REVIEW, below=0.0, then={LEVER: 0.2})])
    assert len(never.branches) == 1
    np.testing.assert_array_equal(encounters(never), encounters(run([])))


def test_two_conditions_make_a_branch_for_those_that_meet_both(run):
    rows = [
        ConditionRow(name="later", outcome=ENCOUNTERS, month="2019-10", above=0.0, then={"mx_retaliatory_tariff": 0.1}),
        ConditionRow(name="review", outcome=ENCOUNTERS, month=REVIEW, above=0.0, then={LEVER: 0.2}),
    ]
    (branch,) = run(rows).branches
    deal = {(one.lever, one.month) for one in branch.scenario.settings if one.value in (0.1, 0.2)}
    assert (LEVER, month_index("2019-09")) in deal
    assert ("mx_retaliatory_tariff", month_index("2019-11")) in deal
    assert branch.futures.all()


def test_the_month_by_which_half_of_the_futures_have_passed_a_level(run):
    first, months = month_index("2019-06"), 12
    values = np.zeros((4, first - DEFAULT_SPAN.first + months))
    found = run([]).outcomes[DEAL]
    for future, month in ((0, 7), (1, 2), (2, 4)):
        values[future, first - DEFAULT_SPAN.first + month] = 5.0
    deal = found._replace(monthly={**found.monthly, ENCOUNTERS: values})
    above = ConditionRow(name="review", outcome=ENCOUNTERS, month=REVIEW, above=4.0)
    assert median_month(above, deal, first, months) == first + 4, "the second of four; one month above is enough"
    assert median_month(above, deal, first, 4) is None
    below = ConditionRow(name="review", outcome=ENCOUNTERS, month=REVIEW, below=1.0)
    assert median_month(below, deal, first, months) == first


@pytest.mark.parametrize(
    ("above", "month", "english", "spanish"),
    [
        (0.0, "2019-06", "have passed its level by 2019-06", "para 2019-06"),
        (1e9, None, "fewer than half", "menos de la mitad"),
    ],
)
def test_it_is_said_with_the_condition(above, month, english, spanish):
    package = load_package("june-2019")
    row = ConditionRow(name="review", outcome=ENCOUNTERS, month=REVIEW, above=above)
    asked = replace(package, row=package.row.model_copy(update={"conditions": (row,), "horizon": 6}))
    answer = tt.negotiate(asked, 2, preferences=5)
    assert answer_object(answer)["package"]["conditions"][0]["month_median"] == month
    assert english in condition_text(answer, 0, "en")
    assert spanish in condition_text(answer, 0, "es")
