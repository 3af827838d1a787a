"""Scores against closed forms, rivals against the tool they come from, and nothing read after an origin."""

import importlib.util
from dataclasses import replace

import jax
import numpy as np
import pytest
from scipy.stats import norm

from twotrack.base.months import month_index
from twotrack.evidence.folder import open_folder
from twotrack.forecasting.levels.forecasts import homicides
from twotrack.forecasting.scoring import baselines, runner, smoothing
from twotrack.forecasting.scoring.compare import best_rival, blanks, ratio, score_table
from twotrack.forecasting.scoring.flows import flow_case, flow_figures
from twotrack.forecasting.scoring.homicides import homicide_case, homicide_tables
from twotrack.forecasting.scoring.measures import crps, scores
from twotrack.forecasting.scoring.methods import ScoreOptions
from twotrack.forecasting.scoring.rows import ScoreRow, years
from twotrack.forecasting.scoring.season import season
from twotrack.forecasting.scoring.walks import walks
from twotrack.tables.axes import codes
from twotrack.tables.errors import EvidenceError

ORIGIN = month_index("2010-12")
DRAWS = 60
PEOPLE = ("population", "population_ahead")


@pytest.fixture(scope="module")
def folder(data_folder):
    return open_folder(data_folder)


@pytest.fixture(scope="module")
def tables(folder):
    return homicide_tables(folder)


@pytest.fixture(scope="module")
def case(tables):
    return homicide_case(tables, ORIGIN, 48)


@pytest.fixture(scope="module")
def tool(data_folder):
    path = data_folder.parent / "tools" / "forecast_rivals.py"
    if not path.is_file():
        pytest.skip("the tool of rivals does not lie beside the data folder")
    spec = importlib.util.spec_from_file_location("forecast_rivals", path)
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    module.DRAWS = DRAWS
    return module


def test_crps_of_a_normal_is_its_closed_form():
    sample = np.random.default_rng(1).standard_normal((20_000, 3))
    seen = np.array([0.0, 0.7, -2.0])
    exact = seen * (2 * norm.cdf(seen) - 1) + 2 * norm.pdf(seen) - 1 / np.sqrt(np.pi)
    np.testing.assert_allclose(crps(sample, seen), exact, atol=0.015)


def test_crps_is_fair_however_few_the_draws():
    rng = np.random.default_rng(2)
    few = crps(rng.standard_normal((4, 40_000)), np.zeros(40_000)).mean()
    assert few == pytest.approx(2 * norm.pdf(0) - 1 / np.sqrt(np.pi), abs=0.01)


def test_bands_of_a_known_distribution_hold_their_share():
    rng = np.random.default_rng(3)
    found = scores(rng.standard_normal((2000, 3000)) + 9, rng.standard_normal(3000) + 9)
    assert found.coverage_50 == pytest.approx(0.5, abs=0.03)
    assert found.coverage_90 == pytest.approx(0.9, abs=0.02)
    assert scores(np.zeros((9, 2)), np.full(2, np.nan)) is None


@pytest.mark.parametrize("origin", ["2010-12", "2018-12"])
def test_case_and_pool_are_the_tools(tool, tables, data_folder, origin):
    theirs = tool.Case(data_folder / "security", origin)
    ours = homicide_case(tables, month_index(origin), 48)
    # The tool has the states in alphabetical order, the program in that of INEGI's codes.
    order = [list(codes("state")).index(code) for code in theirs.states]
    ours = replace(ours, **{name: getattr(ours, name)[:, order] for name in ("known", "future", *PEOPLE)})
    np.testing.assert_allclose(ours.known, theirs.m)
    np.testing.assert_allclose(ours.future, theirs.future)
    wanted = tool.walks(theirs, np.random.default_rng(7))["pool of walks"]
    np.testing.assert_array_equal(walks(ours, np.random.default_rng(7), DRAWS)["pool_of_walks"], wanted)


def test_plain_rivals_are_the_tools(tool, case):
    yearly = years(case.known)
    wanted = tool.with_past_errors(tool.line(5), yearly, 4, 1, 10, np.random.default_rng(5))
    found = baselines.with_past_errors(baselines.linear_trend(5), yearly, 4, 1, np.random.default_rng(5), DRAWS)
    np.testing.assert_allclose(found, wanted)
    months = case.known[:, :3]
    wanted = tool.with_past_errors(tool.MONTHLY["seasonal naive"], months, 48, 12, 120, np.random.default_rng(5))
    rule = baselines.MONTHLY["seasonal_last_value"]
    found = baselines.with_past_errors(rule, months, 48, 12, np.random.default_rng(5), DRAWS)
    np.testing.assert_allclose(found, wanted)


def test_smoothing_follows_what_it_is_made_for():
    line = np.linspace(1.0, 3.0, 40)
    assert smoothing.ets(line, 4).middle[-1] == pytest.approx(line[-1] + 4 * (line[1] - line[0]), rel=0.05)
    flat = 2 + 0.1 * np.random.default_rng(1).standard_normal(60)
    for rule in (smoothing.ets, smoothing.theta):
        bands = rule(flat, 4)
        assert bands.middle[-1] == pytest.approx(2.0, abs=0.15)
        assert (np.diff(bands.spread) >= 0).all()


def lied(tables, after):
    """Tables in which every month after one is a lie."""
    series = {name: table.copy() for name, table in tables.series.items()}
    for table in series.values():
        table.loc[table.index > after] = 9999.0
    return replace(tables, series=series)


@pytest.mark.parametrize("origin", ["2007-12", "2010-12", "2018-12"])
def test_what_is_known_does_not_move_with_a_lie_after_it(tables, origin):
    at = month_index(origin)
    honest, lie = homicide_case(tables, at, 48), homicide_case(lied(tables, at), at, 48)
    np.testing.assert_array_equal(lie.known, honest.known)
    assert not np.array_equal(lie.future[:12], honest.future[:12])


@pytest.fixture
def no_shipped_fit(monkeypatch):
    """Whatever reads the shipped fit or posterior, which saw what came after, fails."""

    def refuse(*_):
        raise AssertionError("a forecast may not read what was fitted to later figures")

    for place in (
        "world.parameters.fitted.read_fitted",
        "world.parameters.posterior.read_posterior",
        "runs.experiment.shipped_overlay",
    ):
        monkeypatch.setattr(f"twotrack.{place}", refuse)


@pytest.mark.usefixtures("_strict", "no_shipped_fit")
@pytest.mark.slow
def test_no_forecast_moves_with_a_lie_after_the_origin(tables):
    origin = month_index("2004-12")  # 180 months, as the tests of levels have, whose programs it runs
    case, lie = (homicide_case(known, origin, 48) for known in (tables, lied(tables, origin)))
    quiet, asked = np.zeros((len(case.known) + 48, 32)), ((case, 1), (lie, 1), (case, 2))
    honest, lied_to, other = (homicides(given, quiet, np.random.default_rng(seed), 50) for given, seed in asked)
    np.testing.assert_array_equal(lied_to, honest)
    assert not np.array_equal(other, honest)


@pytest.mark.usefixtures("_strict", "no_shipped_fit")
def test_mechanism_knows_no_lever_after_the_origin():
    from twotrack.forecasting.scoring import mechanism
    from twotrack.forecasting.scoring.mechanism import as_known
    from twotrack.policy.scenario import Scenario, Setting
    from twotrack.policy.span import DEFAULT_SPAN
    from twotrack.runs.programs import shared_inputs

    prepared, origin = mechanism.prior_experiment(), month_index("2013-12")
    later = Scenario(settings=(Setting(lever="us_dealer_rules", month=origin + 7, place="", value=1.0),))
    known, told = (as_known(shared_inputs(prepared, scenario, 0), origin) for scenario in (Scenario(), later))
    jax.tree.map(np.testing.assert_array_equal, known.forcing, told.forcing)
    assert float(known.start.anchor_year.sum()) == 0
    population = np.asarray(known.forcing.drivers["violence"].population).reshape(-1, 32)
    at = origin - DEFAULT_SPAN.first
    np.testing.assert_array_equal(population[at + 12], population[at])
    # What only the record knows is nothing after the origin: no recession is foreseen, and none is repeated.
    known_labour = np.asarray(known.forcing.drivers["economy"].labour_known).ravel()
    assert known_labour[at] == 1
    assert not known_labour[at + 1 :].any()


def test_flows_end_where_the_folder_ends(folder):
    months = flow_figures(folder, "encounters")
    found = flow_case(months, "encounters", month_index("2019-05"), 48)
    assert found.known[-1, 0] == months.loc[month_index("2019-05")]
    assert np.isfinite(found.future[:31]).all()
    path = season(found)
    assert path.shape == (len(found.known) + 48, 1)
    np.testing.assert_allclose(path[12:], path[:-12])
    with pytest.raises(EvidenceError, match="encounters"):
        flow_case(months, "encounters", month_index("2150-01"), 12)


def rows(method, values, series="s", horizon=12):
    blank = {"absolute_error": 1.0, "median_ape": 1.0, "coverage_50": 0.5, "coverage_90": 0.9, "log_crps": 1.0}
    return [
        ScoreRow(series, f"{2005 + n}-12", horizon, method, "registered", 1, crps=value, **blank)
        for n, value in enumerate(values)
    ]


def by_origin(found):
    return {one.origin: one for one in found}


def test_better_is_claimed_two_errors_of_blocks_below_one():
    level = np.ones(12)
    steady = ratio(by_origin(rows("a", 0.8 * level)), by_origin(rows("b", level)))
    assert steady.value == pytest.approx(0.8)
    assert steady.better
    wild = ratio(by_origin(rows("a", [0.3] * 4 + [1.2] * 8)), by_origin(rows("b", level)))
    assert wild.value < 0.8
    assert not wild.better
    few = ratio(by_origin(rows("a", [0.1] * 8)), by_origin(rows("b", level[:8])))
    assert few.error is None
    assert not few.better


def test_best_rival_is_never_ones_own_nor_one_with_fewer_origins():
    made = rows("twotrack", [0.1, 0.1]) + rows("theta", [1.0, 1.0]) + rows("pool_of_walks", [0.9, 1.0])
    made += rows("science_2023", [0.2])
    table = {line.method: line for line in score_table([*made, ScoreRow("s", "2019-12", 12, "theta", "x")])}
    assert table["theta"].best_rival == "pool_of_walks"
    assert table["theta"].origins == ("2005-12", "2006-12")
    assert table["science_2023"].to_pool.value == pytest.approx(0.2 / 0.9)
    assert best_rival({"twotrack": by_origin(rows("twotrack", [1.0]))}) == ""
    assert blanks([ScoreRow("s", "2019-12", 12, "theta", "x")]) == [("s", "2019-12", 12)]


def test_an_origin_that_is_done_is_not_done_again(monkeypatch, tmp_path, folder):
    calls = []

    def scored(case, _):
        calls.append(case.origin)
        if len(calls) == 2:
            raise KeyboardInterrupt
        return rows("twotrack", [float(case.origin)])

    monkeypatch.setattr(runner, "score_homicides", scored)
    todo = runner.jobs(("homicides_state_year",), ("2010-12", "2011-12"))
    order = ScoreOptions((12,), 50, 1, {})
    with pytest.raises(KeyboardInterrupt):
        list(runner.score_jobs(folder, todo, order, lambda *_: None, tmp_path))
    told = []
    found = list(runner.score_jobs(folder, todo, order, lambda job, kept: told.append((job.origin, kept)), tmp_path))
    first, second = (month_index(text) for text in ("2010-12", "2011-12"))
    assert calls == [first, second, second]
    assert told == [(first, True), (second, False)]
    assert [one.crps for one in found] == [first, second]
    assert runner.receipt(folder, todo[0], order) != runner.receipt(folder, todo[0], replace(order, seed=2))
    before = runner.receipt(folder, todo[0], order)
    monkeypatch.setattr(runner, "arima_here", lambda: not smoothing.arima_here())
    assert runner.receipt(folder, todo[0], order) != before, "rows without a rival are not those with it"
