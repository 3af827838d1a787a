"""Official figures in the unit of an outcome, and the score of a band against them."""

import numpy as np
import pytest

from twotrack.evidence.series import load_series
from twotrack.observation.official import official_points, official_states, score
from twotrack.observation.recording import state_codes
from twotrack.policy.span import DEFAULT_SPAN
from twotrack.tables.issue_tables import outcome_rows


@pytest.fixture(scope="module")
def rows(world):
    return outcome_rows(world.tables)


def figure(row, year):
    points = official_points(row, DEFAULT_SPAN)
    (value,) = [v for y, v in zip(points.years, points.values, strict=True) if y == year]
    return value


def test_figures_that_everyone_knows(rows):
    """INEGI: 8,837 homicides occurred in 2007, and 8,867 were registered then."""
    assert figure(rows["homicides"], 2007) == 8837
    assert figure(rows["homicides_registered"], 2007) == 8867


def test_a_rate_is_over_the_population_of_its_year(rows):
    people = load_series("conapo/population_state").table
    whole = people[people["year"] == 2007]["population"].sum()
    assert 1.0e8 < whole < 1.2e8
    assert figure(rows["homicide_rate"], 2007) == pytest.approx(8837 / whole * 1e5, rel=1e-12)


def test_a_share_is_one_column_over_another(rows):
    """Death certificates of 2008: 8,557 of 13,601 by firearm."""
    assert figure(rows["firearm_share"], 2008) == pytest.approx(8557 / 13601, rel=1e-12)


def test_two_series_of_one_outcome_keep_their_names(rows):
    points = official_points(rows["firearm_share"], DEFAULT_SPAN)
    assert points.series == ("ssa/firearm_share", "sesnsp/firearm_share")
    by_series = {n: [y for y, s in zip(points.years, points.source, strict=True) if s == n] for n in (0, 1)}
    assert by_series == {0: list(range(2000, 2009)), 1: list(range(2015, 2022))}


def test_no_figure_lies_outside_the_replay(rows):
    """The series of death certificates begins in 1998, that of synthetic opioids in 1999."""
    for name, row in rows.items():
        points = official_points(row, DEFAULT_SPAN)
        if points is not None:
            assert 2000 <= min(points.years) <= max(points.years) <= 2021, name
            assert len(points.years) == len(points.values) == len(points.source), name
            assert np.isfinite(points.values).all(), name


def test_where_there_is_no_series_there_is_no_figure(rows):
    assert official_points(rows["members"], DEFAULT_SPAN) is None
    assert official_states(rows["members"], DEFAULT_SPAN) is None


def test_figures_by_state_stand_by_year_and_place(rows):
    found = official_states(rows["homicides"], DEFAULT_SPAN)
    assert found.shape == (36, 32)
    assert np.isfinite(found[:22]).all()
    assert np.isnan(found[22:]).all()
    table = load_series("inegi/homicides_occurrence_state").table
    cell = table[(table["year"] == 2010) & (table["state"] == "MX-CHH")]["homicides"].item()
    assert found[10, state_codes().index("MX-CHH")] == cell
    people = load_series("conapo/population_state").table
    there = people[(people["year"] == 2010) & (people["state"] == "MX-CHH")]["population"].item()
    rates = official_states(rows["homicide_rate"], DEFAULT_SPAN)
    assert rates[10, state_codes().index("MX-CHH")] == pytest.approx(cell / there * 1e5, rel=1e-12)


def test_a_score_worked_by_hand():
    """Draws 0 to 100: bands 25 to 75 and 5 to 95, median 50; errors 0, 3/2, 1/2 and 1/3, and a point not known."""
    draws = np.tile(np.arange(101.0)[:, None], 5)
    found = score(draws, np.array([50, 20, 100, np.nan, 75]))
    assert (found.points, found.covered_50, found.covered_90) == (4, 2, 3)
    assert found.median_ape == pytest.approx((1 / 2 + 1 / 3) / 2)


@pytest.mark.parametrize(
    ("value", "covered_50", "covered_90"), [(25, 1, 1), (24, 0, 1), (5, 0, 1), (4, 0, 0), (95, 0, 1), (96, 0, 0)]
)
def test_the_ends_of_a_band_belong_to_it(value, covered_50, covered_90):
    found = score(np.arange(101.0)[:, None], np.array([float(value)]))
    assert (found.covered_50, found.covered_90) == (covered_50, covered_90)
