"""Figures that a fit may see."""

import numpy as np

from twotrack.base.months import month_index
from twotrack.calibration.figures import figures_to_fit
from twotrack.observation.data import read_figures
from twotrack.observation.declarations import declarations
from twotrack.policy.span import DEFAULT_SPAN

LAST = month_index("2021-12")


def test_a_fit_sees_no_figure_that_is_kept_to_test_it():
    figures = read_figures(LAST, first=DEFAULT_SPAN.first)
    seen = figures_to_fit(LAST, first=DEFAULT_SPAN.first, observed=declarations())
    held_out = month_index("2021-01") - DEFAULT_SPAN.first
    deaths = figures["covid_deaths"]
    assert np.isfinite(deaths[held_out:]).all()
    assert np.isnan(seen["covid_deaths"][held_out:]).all()
    np.testing.assert_array_equal(seen["covid_deaths"][:held_out], deaths[:held_out])
    others = [one.name for one in declarations() if one.row.fit_until is None]
    assert "homicides" in others
    for name in others:
        np.testing.assert_array_equal(seen[name], figures[name])
