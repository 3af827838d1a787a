"""Equations of outcomes as their sources have them: every outcome has one, with the numbers that stand in it."""

import pytest

from twotrack.tables.issue_tables import issue_tables, outcome_rows
from twotrack.web.equations import outcome_equations

ROWS = outcome_rows(issue_tables())
NUMBERS = {f"{issue.name}.{name}" for issue in issue_tables() for name in (issue.parameters | issue.recording)}


@pytest.mark.parametrize("name", ROWS)
def test_every_outcome_has_its_equation_and_its_numbers_are_those_of_the_tables(name):
    row = ROWS[name]
    found = outcome_equations(row)
    assert any(line for one in found for line in one.lines)
    issue = row.of.partition(".")[0]
    assert {f"{issue}.{number}" for one in found for number in one.numbers} <= NUMBERS


def test_the_equation_of_homicides_is_that_of_its_source():
    first, *called = outcome_equations(ROWS["homicides"])
    assert first.said == "Members killed, others killed around the fighting, and the background."
    assert first.lines == ("homicides = members_killed + others + background_homicides(drivers, p)",)
    assert first.numbers == ()
    assert ("others_killed_ratio",) in [one.numbers for one in called]


def test_a_measure_without_a_function_of_its_own_has_the_lines_that_it_needs():
    first = outcome_equations(ROWS["weapons_trafficked"])[0]
    assert [line.partition(" = ")[0] for line in first.lines] == ["purchases", "weapons_trafficked"]
