"""Bands of a flow whose groups teach the size of its shocks, and the pool of walks around a season."""

from dataclasses import replace

import numpy as np
import pandas as pd
import pytest

from twotrack.base.months import month_index
from twotrack.evidence.folder import open_folder
from twotrack.forecasting.case import ForecastCase
from twotrack.forecasting.levels.forecasts import flow
from twotrack.forecasting.scoring.flows import flow_case, flow_figures, group_figures
from twotrack.forecasting.scoring.methods import without_season
from twotrack.forecasting.scoring.season import season
from twotrack.forecasting.scoring.walks import seasonal_pool, walks

YEARS, AHEAD, DRAWS = 10, 12, 600
MONTHS = 12 * YEARS


def walk(sd, rng, columns=1):
    """Figures around 20,000 a month along a walk of logs."""
    return 20_000 * np.exp(np.cumsum(sd * rng.standard_normal((MONTHS, columns)), axis=0))


def case_of(known, groups=None):
    ones = np.ones((MONTHS, 1)), np.ones((AHEAD, 1))
    return ForecastCase(month_index("2010-12"), "made up", known, np.zeros((AHEAD, 1)), *ones, groups=groups)


def width(case, drift, seed=3):
    """Width of the 90 % band in logs a year ahead."""
    draws = flow(case, drift, np.random.default_rng(seed), DRAWS)
    low, high = np.quantile(draws[:, -1, 0], (0.05, 0.95))
    return np.log(high / low)


def test_a_quiet_past_beside_wild_groups_is_not_taken_for_granted():
    rng = np.random.default_rng(1)
    quiet, wild, calm = walk(0.03, rng), walk(0.3, rng, 3), walk(0.03, rng, 3)
    drift = np.zeros((MONTHS + AHEAD, 1))
    alone, beside, alike = (width(case_of(quiet, groups), drift) for groups in (None, wild, calm))
    assert beside > 1.2 * alone
    assert beside > 1.2 * alike


def test_groups_stand_without_their_own_season():
    rng = np.random.default_rng(2)
    wave = np.exp(np.sin(2 * np.pi * np.arange(MONTHS) / 12))[:, None]
    figures = walk(0.02, rng, 2)
    found = without_season(case_of(figures[:, :1], figures * wave)).groups
    moved = np.abs(np.diff(np.log(found), axis=0)).mean()
    assert moved < 0.4 * np.abs(np.diff(np.log(figures * wave), axis=0)).mean()
    plain = case_of(figures[:, :1])
    assert without_season(plain) is plain


def test_the_pool_around_a_season_keeps_the_season():
    rng = np.random.default_rng(4)
    wave = np.exp(0.8 * np.sin(2 * np.pi * np.arange(MONTHS + AHEAD) / 12))[:, None]
    case = case_of(walk(0.02, rng) * wave[:MONTHS])
    around, usual = (
        np.median(found, axis=0)[:, 0]
        for found in (
            seasonal_pool(case, season(case), np.random.default_rng(5), DRAWS),
            walks(case, np.random.default_rng(5), DRAWS)["pool_of_walks"],
        )
    )
    assert np.corrcoef(np.log(around), np.log(wave[MONTHS:, 0]))[0, 1] > 0.9
    assert np.log(usual).std() < 0.5 * np.log(around).std()


@pytest.fixture(scope="module")
def folder(data_folder):
    return open_folder(data_folder)


def test_groups_of_encounters_add_up_to_the_flow(folder):
    whole, groups = flow_figures(folder, "encounters"), group_figures(folder, "encounters")
    assert len(groups) == 3
    np.testing.assert_allclose(sum(one.reindex(whole.index).fillna(0) for one in groups), whole)
    assert group_figures(folder, "crossings_trucks") == []
    case = flow_case(whole, "encounters", month_index("2010-12"), 12, groups)
    np.testing.assert_allclose(case.groups.sum(axis=1), case.known[:, 0])
    later = [one * np.where(one.index > case.origin, 9, 1) for one in groups]
    again = flow_case(whole, "encounters", case.origin, 12, later)
    np.testing.assert_array_equal(again.groups, case.groups)
    assert replace(case, groups=None).groups is None


def test_a_group_with_gaps_is_filled_and_one_without_figures_is_left_out():
    first = month_index("2001-01")
    whole = pd.Series(np.full(MONTHS, 900.0), index=range(first, first + MONTHS))
    gappy = whole.drop([first, first + 30])
    case = flow_case(whole, "encounters", first + MONTHS - 1, 12, [gappy, whole.iloc[:0]])
    np.testing.assert_array_equal(case.groups, np.full((MONTHS, 1), 900.0))
    assert flow_case(whole, "encounters", case.origin, 12, [whole.iloc[:0]]).groups is None
    assert np.isfinite(width(case, np.zeros((MONTHS + AHEAD, 1))))
