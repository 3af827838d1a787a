"""A run's projection beside later figures, on draws and figures that are made up."""

import numpy as np
import pytest

from twotrack.base.months import month_index
from twotrack.forecasting.case import ForecastCase
from twotrack.forecasting.scoring.projection import Projection, outcomes_by_series
from twotrack.forecasting.scoring.rows import NATION, PROJECTION, STATE
from twotrack.forecasting.scoring.runner import Job
from twotrack.observation.outcomes import Outcomes
from twotrack.runs.experiment import shipped_experiment
from twotrack.runs.inputs import official_level

LAYOUT = shipped_experiment(prior=True).layout
SPAN, DRAWS, AHEAD = LAYOUT.span, 40, 24
ORIGIN = SPAN.replay_until
pytestmark = pytest.mark.usefixtures("_strict")


class Figures:
    """A reader of one case."""

    def __init__(self, known, future, months=1):
        self.known, self.future, self.months = known, future, months

    def case(self, job, _):
        known, ahead = np.ones_like(self.known), np.ones_like(self.future)
        return ForecastCase(
            job.origin, "made up", self.known, self.future, known, ahead, self.months, reached=len(self.future)
        )


def test_every_flow_has_the_outcome_that_counts_the_same():
    beside = outcomes_by_series(LAYOUT)
    assert beside["crossings_trucks"] == "trucks"
    assert beside["covid_deaths_us"] == "us_covid_deaths"
    assert beside["encounters"] == "border_patrol_encounters"


def draws_around(level, shape):
    return level * np.exp(np.random.default_rng(4).normal(0, 0.1, (DRAWS, *shape)))


def test_a_flow_is_scored_in_the_unit_of_its_figures():
    """Remittances: billions a year in the run, thousands of dollars in the folder."""
    months = draws_around(4.0, (len(SPAN.months),))
    run = Projection(Outcomes({}, {}, {}, {"remittances": months}, {}), LAYOUT)
    figures = Figures(np.full((24, 1), 4e6), np.full((AHEAD, 1), 4e6))
    near, far = run.rows(figures, [Job("remittances", ORIGIN)], (12, 24))
    assert (near.method, near.origin, near.horizon, far.horizon) == (PROJECTION, "2021-12", 12, 24)
    assert near.median_ape < 0.05
    assert near.coverage_90 == 1
    figures.future = figures.future * 3
    assert run.rows(figures, [Job("remittances", ORIGIN)], (12,))[0].coverage_90 == 0


def test_only_months_after_the_record_are_scored():
    months = draws_around(9000.0, (len(SPAN.months),))
    months[:, : ORIGIN - SPAN.first + 1] = np.nan
    run = Projection(Outcomes({}, {}, {}, {"border_patrol_encounters": months}, {}), LAYOUT)
    (row,) = run.rows(Figures(np.ones((24, 1)), np.full((12, 1), 9000.0)), [Job("encounters", ORIGIN)], (12,))
    assert row.median_ape < 0.05


def test_homicides_of_another_institution_are_met_by_its_share_of_the_last_level():
    states = draws_around(official_level(2021), (len(SPAN.years), 32))
    run = Projection(Outcomes({}, {"homicides": states}, {}, {}, {}), LAYOUT)
    share = 0.8
    a_month = share * official_level(2021) / 12
    figures = Figures(np.tile(a_month, (12, 1)), np.tile(a_month, (AHEAD, 1)))
    rows = run.rows(figures, [Job("homicides", ORIGIN)], (12, 24, 36))
    assert [(row.series, row.horizon) for row in rows] == [(NATION, 12), (NATION, 24), (STATE, 12), (STATE, 24)]
    assert all(row.median_ape < 0.06 for row in rows)
    assert rows[2].figures == 32


def test_a_series_without_an_outcome_of_its_period_is_left_out():
    run = Projection(Outcomes({}, {}, {}, {}, {}), LAYOUT)
    assert (
        run.rows(Figures(np.ones((24, 1)), np.ones((12, 1))), [Job("overdose_deaths", month_index("2021-12"))], (12,))
        == []
    )
