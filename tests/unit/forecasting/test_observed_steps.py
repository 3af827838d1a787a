"""A month that was not observed has no outcome; the other months of its year keep theirs."""

import numpy as np
import pytest

from twotrack.forecasting.case import ForecastCase
from twotrack.forecasting.scoring.rows import flow_rows

DRAWS = np.random.default_rng(1).normal(100.0, 10.0, size=(50, 12, 1))


def made(future, reached):
    ones = np.ones((12, 1))
    return ForecastCase(24_000, "made", 100 * ones, np.array(future)[:, None], ones, ones, reached=reached)


def test_a_gap_is_left_out_and_the_rest_is_scored():
    future = [100.0] * 12
    (whole,) = flow_rows(made(future, 12), "s", "m", DRAWS, (12,))
    for gap in (4, 11):
        (found,) = flow_rows(made([*future[:gap], np.nan, *future[gap + 1 :]], 12), "s", "m", DRAWS, (12,))
        assert (whole.figures, found.figures) == (12, 11)
        assert found.crps == pytest.approx(whole.crps, rel=0.1)


@pytest.mark.parametrize(("known", "reached"), [(7, 7), (0, 12)])
def test_a_year_that_the_folder_does_not_reach_or_never_saw_stays_blank(known, reached):
    (found,) = flow_rows(made([100.0] * known + [np.nan] * (12 - known), reached), "s", "m", DRAWS, (12,))
    assert (found.figures, found.crps) == (0, None)
