"""Rates that scores rest on: homicides per head, yearly walks as twelve monthly ones, the rules of a flow by year."""

from itertools import product

import numpy as np
import pytest

from twotrack.base.months import month_index
from twotrack.forecasting.case import ForecastCase
from twotrack.forecasting.scoring import baselines, methods, walks, walks_year
from twotrack.forecasting.scoring.methods import ScoreOptions, score_flow
from twotrack.forecasting.scoring.rows import MONTH, NATION, OWN, PLAIN, STATE, WITH_MECHANISM, homicide_rows
from twotrack.forecasting.scoring.walks import NOISES, PULLS, SHOCKS
from twotrack.forecasting.scoring.walks_year import POINTS, filtered

ORIGIN = month_index("2014-12")


# --- homicides are scored as rates


PEOPLE = np.array([200_000.0, 600_000.0])


def of_states(growth=1.0):
    """Case of two states, one homicide a month in each; their people grow by a factor in the second year."""
    ones, ahead = np.ones((24, 2)), np.repeat([PEOPLE, growth * PEOPLE], 12, axis=0)
    return ForecastCase(ORIGIN, "made", ones, ones, np.ones((24, 2)) * PEOPLE, ahead)


def errors(case, draws, horizon):
    return {one.series: one.absolute_error for one in homicide_rows(case, "made", draws, (horizon,))}


@pytest.mark.parametrize("growth", [1.0, 2.0])
def test_an_error_in_homicides_is_one_per_hundred_thousand(growth):
    """Two a month where one was: twelve too many a year in each state."""
    found = errors(of_states(growth), np.full((9, 24, 2), 2.0), 24)
    people = growth * PEOPLE
    assert found[NATION] == pytest.approx(24 / people.sum() * 1e5)
    assert found[STATE] == pytest.approx(np.mean(12 / people) * 1e5)
    assert found[MONTH] == pytest.approx(np.mean(12 / people) * 1e5)


def test_the_people_of_a_year_are_their_mean_over_its_months():
    case = of_states()
    case.population_ahead[:12] *= np.linspace(0.5, 1.5, 12)[:, None]
    found = errors(case, np.full((9, 24, 2), 2.0), 12)
    assert found[NATION] == pytest.approx(24 / PEOPLE.sum() * 1e5)


# --- a walk by year is twelve steps of one by month


def test_the_grid_by_year_is_twelve_steps_of_the_grid_by_month():
    for (shock, noise, pull), (a_year, averaged, drawn) in zip(product(SHOCKS, NOISES, PULLS), POINTS, strict=True):
        deviation, variance = 1.0, 0.0
        for _ in range(12):
            deviation, variance = deviation * (1 - pull), variance + shock
        assert (1 - drawn, a_year, averaged * 12) == pytest.approx((deviation, variance, noise))
    assert (PULLS[0], walks_year.POINTS[0, 2]) == (0, 0)
    assert walks.PULLS is PULLS


def paths(monkeypatch, point, counts, draws=4000, years=4):
    """Draws of a walk of one point of the grid."""
    monkeypatch.setattr(walks_year, "POINTS", np.array([point, (*point[:2], 0.5)]))
    known = np.asarray(counts, dtype=float)[:, None]
    ones = np.ones((years, 1))
    case = ForecastCase(ORIGIN, "made", known, np.full((years, 1), np.nan), np.ones_like(known), ones, months=12)
    return walks_year.walks_by_year(case, np.random.default_rng(3), draws)


def test_shocks_of_a_walk_add_up_by_the_year(monkeypatch):
    found = paths(monkeypatch, (0.04, 1e-9, 0.0), np.full(20, 1e6))["random_walk"][:, :, 0]
    (_, variance, _) = filtered(np.full(20, 1e6), np.array([(0.04, 1e-9, 0.0)]))
    wanted = variance[0] + 0.04 * np.arange(1, 5)
    # Student shocks of one size along a path: the variance over paths is that of the normal.
    np.testing.assert_allclose(np.var(np.log(found), axis=0), wanted, rtol=0.2)


def test_a_walk_that_is_drawn_back_halves_its_distance_each_year(monkeypatch):
    counts = np.r_[np.full(19, 1e4), 1e6]
    home = np.log(counts + 0.5).mean()
    found = np.log(paths(monkeypatch, (1e-6, 1e-9, 0.0), counts)["reverting_walk"][:, :, 0])
    far = np.median(found, axis=0) - home
    np.testing.assert_allclose(far[1:] / far[:-1], 0.5, rtol=0.05)


# --- a flow by year has the rules of years


@pytest.fixture
def calls(monkeypatch):
    """What the methods of a flow are given: the path of its own forecast, and each rival's rule with its season."""
    given = {"paths": [], "rules": [], "walks": []}

    def flow(case, path, _, draws):
        given["paths"].append(np.asarray(path))
        return np.ones((draws, *case.future.shape))

    def with_past_errors(rule, known, steps, season, _, draws):
        given["rules"].append((rule, season))
        return np.ones((draws, steps, known.shape[1]))

    def pool(name):
        def draw(case, _, draws):
            given["walks"].append(name)
            return {"pool_of_walks": np.ones((draws, *case.future.shape))}

        return draw

    monkeypatch.setattr(methods, "flow", flow)
    monkeypatch.setattr(methods, "walks", pool("month"))
    monkeypatch.setattr(methods, "walks_by_year", pool("year"))
    monkeypatch.setattr(methods, "seasonal_pool", lambda *_: np.ones((20, 12, 1)))
    monkeypatch.setitem(methods.FLOWS, "made", methods.FLOWS["remittances"])
    monkeypatch.setattr(methods, "season", lambda case: np.full((len(case.known) + len(case.future), 1), 7.0))
    monkeypatch.setattr(methods, "drift", lambda case, _: np.full((len(case.known) + len(case.future), 1), 3.0))
    monkeypatch.setattr(methods, "given_levers", lambda *_: None)
    monkeypatch.setattr(methods.smoothing, "rivals", dict)
    monkeypatch.setattr(baselines, "with_past_errors", with_past_errors)
    return given


def of_flow(steps, months):
    ones = np.full((steps, 1), 100.0)
    return ForecastCase(ORIGIN, "made", ones, ones[:months], ones, ones[:months], months=12 if steps < 24 else 1)


def test_a_flow_by_year_has_no_season_and_the_rivals_of_years(calls):
    rows = score_flow(of_flow(20, 4), "made", ScoreOptions((12, 48), 20, 1, {}))
    assert {rule for rule, _ in calls["rules"]} == set(baselines.YEARLY.values())
    assert {season for _, season in calls["rules"]} == {1}
    own, drift = calls["paths"]
    assert own.shape == (24, 1)
    assert (own == 0).all(), "the own forecast of a flow by year has a season"
    assert (drift == 3).all()
    assert calls["walks"] == ["year"]
    assert {row.method for row in rows} == {OWN, WITH_MECHANISM, "pool_of_walks", *baselines.YEARLY}


def test_a_flow_by_month_has_its_season_and_the_rivals_of_months(calls):
    rows = score_flow(of_flow(48, 12), "made", ScoreOptions((12,), 20, 1, {}))
    assert {rule for rule, _ in calls["rules"]} == set(baselines.MONTHLY.values())
    assert {season for _, season in calls["rules"]} == {12}
    assert calls["walks"] == ["month"]
    assert (calls["paths"][0] == 7).all()
    own = {OWN, WITH_MECHANISM, "pool_of_walks", "seasonal_pool_of_walks"}
    assert {row.method for row in rows} == own | set(baselines.MONTHLY)


def test_a_flow_that_has_the_mechanism_by_half_shows_the_line_without_it(calls, monkeypatch):
    monkeypatch.setitem(methods.FLOWS, "made", methods.FLOWS["crossings_trucks"])
    rows = score_flow(of_flow(48, 12), "made", ScoreOptions((12,), 20, 1, {}))
    assert {OWN, WITH_MECHANISM, PLAIN} <= {row.method for row in rows}
    assert len(calls["paths"]) == 2
