"""Cells lever by outcome: which are inside what is published, and none changes its state unnoticed."""

import re
from dataclasses import replace

import cells
import numpy as np
import pytest
from cells import BEYOND, INSIDE, NO_LEVER, NO_OUTCOME, WORLDS, Cell, Finding

from twotrack.policy.setting import levers
from twotrack.runs.experiment import shipped_experiment

ROOT = cells.HERE.parents[1]
RENEW = "python tests/confidence/cells.py --write"
NUMBERS = [cell.number for cell in cells.cells()]


@pytest.fixture(scope="module")
def outcomes():
    """Rows of the outcomes by name."""
    return shipped_experiment().layout.outcomes


def test_every_cell_of_the_note_is_there_once():
    assert list(range(1, 58)) == NUMBERS
    assert all(cell.source and cell.status for cell in cells.cells())
    assert all(cell.low <= cell.high and cell.figure in cells.FIGURES for cell in cells.cells())


@pytest.mark.parametrize("number", NUMBERS)
def test_a_cell_is_where_the_list_says(number):
    """A cell that is no longer inside must come with its reason, and one that came inside must leave the list."""
    found, listed = cells.findings()[number], cells.outside().get(number)
    state = INSIDE if listed is None else listed["state"]
    assert found.state == state, (
        f"cell {number} is {found.state} at {cells.shown(found.value)}, listed as {state}: {RENEW}"
    )
    if found.state == BEYOND:
        assert float(listed["value"]) == pytest.approx(found.value, rel=0.05, abs=1e-3), RENEW


def test_what_is_outside_has_its_reason_and_its_repair():
    assert all(row["reason"] and re.match(r"\d+: ", row["repair"]) for row in cells.outside().values())
    assert {row["state"] for row in cells.outside().values()} <= set(cells.STATES) - {INSIDE}


def test_a_cell_names_levers_and_outcomes_that_there_are(outcomes):
    """Those that a repair will bring are listed one by one, so that a wrong name is no cell that waits."""
    coming = {
        NO_LEVER: set(),
        NO_OUTCOME: set(),
    }
    named = {lever for cell in cells.cells() for lever in cells.lever_names(f"{cell.settings} {cell.base}")}
    assert named - set(levers()) == coming[NO_LEVER]
    assert {cell.outcome for cell in cells.cells()} - set(outcomes) == coming[NO_OUTCOME]


def test_a_cell_is_in_the_unit_of_its_outcome(outcomes):
    for cell in cells.cells():
        if cell.figure in {"difference", "level"} and cell.outcome in outcomes:
            assert cell.unit == outcomes[cell.outcome].unit, cell.number


@pytest.mark.parametrize("page", ["README.md", "docs/results.md"])
def test_the_pages_say_how_many_are_inside(page):
    inside, every = cells.count()
    assert f"{inside} of {every} cells" in " ".join((ROOT / page).read_text(encoding="utf-8").split())


# --- the rule, on worlds made by hand

ONE = Cell(
    1, "us_dealer_rules@2023-01=1", "", "homicides", (), 2030, None, "change", -20, -5, "%", False, "made up", "-"
)
BEFORE = np.full(10, 100.0)


def found(cell, moved):
    """State and figure of a cell of these worlds against a hundred in each."""
    return cells.finding(cell, lambda _, settings, year: moved if settings and year == 2030 else BEFORE)


def test_a_figure_in_its_range_with_its_sign_is_inside():
    assert found(ONE, np.full(10, 90.0)) == Finding(INSIDE, pytest.approx(-10))
    assert found(ONE, np.full(10, 97.0)).state == BEYOND
    assert found(ONE, np.full(10, 110.0)).state == BEYOND


@pytest.mark.parametrize(("worse", "state"), [(2, INSIDE), (3, BEYOND)])
def test_enough_worlds_must_have_the_sign(worse, state):
    assert round(10 * WORLDS) == 8
    assert found(ONE, np.where(np.arange(10) < worse, 101.0, 90.0)).state == state


def test_a_range_that_holds_nothing_asks_for_no_sign():
    either = replace(ONE, low=-20.0, high=0.0)
    assert found(either, np.where(np.arange(10) < 4, 101.0, 90.0)).state == INSIDE
    assert found(either, BEFORE).state == INSIDE
    assert found(replace(either, not_zero=True), BEFORE).state == BEYOND


def test_nothing_is_nothing_but_for_rounding():
    none = replace(ONE, low=0.0, high=0.0)
    assert found(none, BEFORE * (1 + 1e-13)).state == INSIDE
    assert found(none, BEFORE * (1 + 1e-6)).state == BEYOND


def test_a_ratio_to_an_earlier_year_that_is_one_did_not_move():
    ratio = replace(ONE, figure="ratio", against=2008, low=0.35, high=1.2, not_zero=True)
    assert found(ratio, BEFORE).state == BEYOND
    assert found(ratio, BEFORE / 2) == Finding(INSIDE, pytest.approx(0.5))


def test_a_world_that_is_lost_counts_for_nothing():
    lost = np.where(np.arange(10) == 0, np.nan, 90.0)
    assert found(ONE, lost) == Finding(INSIDE, pytest.approx(-10))


def test_a_level_is_that_of_the_worlds_alone():
    level = replace(ONE, figure="level", low=80.0, high=95.0)
    assert found(level, np.full(10, 90.0)) == Finding(INSIDE, pytest.approx(90))


def test_a_lever_that_is_not_there_is_said_so(outcomes):
    assert cells.missing(replace(ONE, settings="mx_no_such_lever=1"), outcomes) == NO_LEVER
    assert cells.missing(replace(ONE, outcome="no_such_outcome"), outcomes) == NO_OUTCOME
    assert not cells.missing(ONE, outcomes)
