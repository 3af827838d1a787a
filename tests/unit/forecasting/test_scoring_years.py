"""Figures by year: what an origin knows, forecasts that see nothing after it, and series that carry no origin."""

import jax
import numpy as np
import pytest

from twotrack.base.months import month_index
from twotrack.cli.estimate.score import runnable_jobs
from twotrack.evidence.folder import open_folder
from twotrack.forecasting.case import ForecastCase
from twotrack.forecasting.levels.forecasts import flow
from twotrack.forecasting.scoring import runner
from twotrack.forecasting.scoring.flows import FLOWS, NoOriginError, flow_case, flow_figures
from twotrack.forecasting.scoring.rows import flow_rows
from twotrack.forecasting.scoring.walks_year import walks_by_year
from twotrack.tables.errors import EvidenceError

NAME = "overdose_deaths_year"
ORIGIN = month_index("2014-12")
DRAWS = 200


@pytest.fixture(scope="module")
def folder(data_folder):
    return open_folder(data_folder)


@pytest.fixture(scope="module")
def figures(folder):
    return flow_figures(folder, NAME)


@pytest.fixture(scope="module")
def case(figures):
    return flow_case(figures, NAME, ORIGIN, 48)


def quiet(case):
    return np.zeros((len(case.known) + len(case.future), 1))


def test_a_december_knows_the_years_up_to_it(case):
    assert (case.months, len(case.known), len(case.future)) == (12, 16, 4)
    assert (case.known[-1, 0], case.future[0, 0]) == (5544, 9580)


def test_every_origin_has_ten_years_behind_it_and_one_ahead(figures):
    cases = [flow_case(figures, NAME, month_index(text), 12) for text in FLOWS[NAME].origins]
    assert [len(c.known) for c in cases] == list(range(10, 23))
    assert all(np.isfinite(c.future).all() for c in cases)
    for text in ("2007-12", "2014-06", "2030-12"):
        with pytest.raises(NoOriginError, match=NAME):
            flow_case(figures, NAME, month_index(text), 12)


def test_a_folder_that_reaches_further_carries_later_origins(figures):
    longer = figures.reindex(range(1999, 2026)).ffill()
    found = flow_case(longer, NAME, month_index("2023-12"), 48)
    assert len(found.known) == 25
    assert np.isfinite(found.future[:2]).all()
    assert np.isnan(found.future[2:]).all()


@pytest.mark.usefixtures("_strict")
def test_no_forecast_by_year_moves_with_a_lie_after_the_origin(figures, case):
    lie = figures.copy()
    lie[lie.index > 2014] = 9e5
    told = flow_case(lie, NAME, ORIGIN, 48)
    assert told.future[0, 0] == 9e5
    honest, lied_to = (flow(c, quiet(c), np.random.default_rng(1), DRAWS) for c in (case, told))
    np.testing.assert_array_equal(lied_to, honest)
    rivals = [walks_by_year(c, np.random.default_rng(1), DRAWS) for c in (case, told)]
    jax.tree.map(np.testing.assert_array_equal, *rivals)


def walked(years, sd, seed):
    """Case of a plain walk in logs by year, its last four years held back."""
    steps = sd * np.random.default_rng(seed).standard_normal((years + 4, 1))
    counts = np.round(np.exp(9 + steps.cumsum(axis=0)))
    ones = np.ones((years, 1)), np.ones((4, 1))
    return ForecastCase(ORIGIN, "made", counts[:years], counts[years:], *ones, months=12)


@pytest.mark.usefixtures("_strict")
def test_bands_grow_with_what_was_seen_to_move():
    widths = {}
    for sd in (0.05, 0.6):
        found = walked(24, sd, 5)
        mine = flow(found, quiet(found), np.random.default_rng(1), DRAWS)
        for name, draws in {"own": mine, **walks_by_year(found, np.random.default_rng(1), DRAWS)}.items():
            low, middle, high = np.quantile(np.log(draws[:, :, 0]), (0.05, 0.5, 0.95), axis=0)
            widths[name, sd] = high - low
            assert (high - low)[-1] > (high - low)[0], name
            assert abs(middle[0] - np.log(found.known[-1, 0])) < 2 * sd, name
    for name in ("own", "random_walk", "pool_of_walks"):
        assert (widths[name, 0.6] > 2 * widths[name, 0.05]).all(), name


def test_rows_by_year_are_of_the_year_that_ends_at_the_horizon(case):
    draws = np.arange(5)[:, None, None] + np.repeat(case.future[None], 5, axis=0)
    found = flow_rows(case, NAME, "made", draws, (6, 12, 36))
    assert [(one.horizon, one.figures) for one in found] == [(12, 1), (36, 1)]
    assert [one.absolute_error for one in found] == [2.0, 2.0]


def test_a_series_that_carries_no_forecast_from_an_origin_is_left_out(folder, capsys):
    todo = runner.jobs((), ("2018-12",))
    kept = {job.group for job in runnable_jobs(folder, todo, explicit=False)}
    left = {"overdose_deaths", "covid_deaths_mexico", "covid_deaths_us"}
    assert {job.group for job in todo} - kept == left
    told = capsys.readouterr().err
    assert all(f"{name} is left out" in told for name in left)
    with pytest.raises(EvidenceError, match="covid_deaths_us"):
        runnable_jobs(folder, runner.jobs(("covid_deaths_us",), ("2018-12",)), explicit=True)
