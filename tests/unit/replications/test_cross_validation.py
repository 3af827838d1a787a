"""Years left out are given to nobody; each contender finds again what was made by its own rule."""

import numpy as np
import pytest

from twotrack.replications.science_2023 import cross_validation as cv
from twotrack.replications.science_2023.network import YEARS, read_inputs
from twotrack.replications.science_2023.own_mechanism import Points, forecaster
from twotrack.replications.science_2023.public_values import public_values
from twotrack.replications.science_2023.refit import all_years, fitted_numbers, refitter

WHEN = np.arange(len(YEARS))
LINES = {name: 1000.0 * (at + 1) + 50 * at * WHEN for at, name in enumerate(cv.SERIES)}


def test_a_straight_line_is_foretold_by_a_line():
    every = cv.held_out_forecasts(LINES, {"line": cv.linear_trend}, lambda _: None)
    assert len(every) == len(cv.SERIES) * (10 + 5 + 4 + 3 + 2 + 1)
    assert max(abs(one.forecast - one.official) for one in every) < 1e-6
    assert {one.year for one in every if one.scheme == "last_out" and one.known == 9} == {2021}


def test_nobody_is_given_a_year_that_is_left_out():
    given = []

    def spy(seen, kept):
        given.append(all(np.isnan(values[~kept]).all() and np.isfinite(values[kept]).all() for values in seen.values()))
        return LINES

    cv.held_out_forecasts(LINES, {"line": spy}, lambda _: None)
    assert given == [True] * 15


def test_the_least_error_wins_whoever_it_is():
    def off_by(amount):
        return lambda *_: {name: values + amount for name, values in LINES.items()}

    contenders = {"science_2023": off_by(30.0), "line": off_by(-10.0), "twotrack": off_by(20.0)}
    found = cv.results(cv.held_out_forecasts(LINES, contenders, lambda _: None))
    assert len(found) == 2 * len(cv.SERIES) * 3
    assert {one.contender for one in found if one.wins} == {"line"}
    science = next(one for one in found if one.contender == "science_2023" and one.series == "deaths")
    assert (science.root_mean_square, science.mean_absolute) == (pytest.approx(30), pytest.approx(30))
    assert science.relative == pytest.approx(0.03)
    fitted = {(one.contender, one.series): one.numbers for one in found}
    assert fitted["science_2023", "deaths"] == 5
    assert fitted["science_2023", "missing"] == 6
    assert fitted["twotrack", "homicides"] == fitted["line", "homicides"] == 2
    assert fitted["twotrack", "imprisonments"] == 3


@pytest.fixture(scope="module")
def refit(folder):
    return refitter(read_inputs(folder)[0])


def test_the_published_model_finds_its_own_path_again(refit, folder):
    """Deaths as the public values make them: three years left out come back within a percent."""
    target = refit(public_values().share_of_deaths * cv.official(folder)["deaths"], all_years())
    kept = all_years()
    kept[[3, 8, 9]] = False
    again = refit(np.where(kept, target.deaths, np.nan), kept)
    np.testing.assert_allclose(again.deaths, target.deaths, rtol=0.01)
    assert set(fitted_numbers()) == {
        "recruitment_rate",
        "incapacitated",
        "lethality",
        "saturation_rate",
        "start_members",
    }


def test_fitted_again_it_is_no_worse_than_the_public_values(refit, folder):
    wanted = public_values().share_of_deaths * cv.official(folder)["deaths"]
    error = np.sqrt(((refit(wanted, all_years()).deaths - wanted) ** 2).mean())
    assert error < 428


def made_points(spread):
    """Three points of a grid: homicides that fall, stay and rise; arrests that rise with them."""
    slopes = np.array([-0.05, 0.0, 0.05])
    homicides = 20_000 * np.exp(slopes[:, None] * WHEN)
    walk = spread * np.minimum(WHEN[:, None] + 1, WHEN[None] + 1) + 1e-6 * np.eye(len(WHEN))
    return Points(np.zeros(3), homicides, homicides / 10, np.repeat(walk[None], 3, axis=0))


def test_the_mechanism_takes_the_point_that_the_kept_years_speak_for():
    points = made_points(1e-5)
    kept = WHEN < 6
    found = forecaster(points)(np.where(kept, points.homicides[2], np.nan), kept)
    np.testing.assert_allclose(found.homicides, points.homicides[2], rtol=0.01)
    np.testing.assert_allclose(found.arrests, points.arrests[2], rtol=0.01)


def test_what_the_mechanism_misses_is_carried_on():
    """A walk around a flat path: after the last year known its level stays, between two years known it is halfway."""
    points = made_points(0.05)
    flat = Points(*(column[1:2] for column in points))
    seen = flat.homicides[0] * np.exp(np.where(WHEN < 5, 0.0, 0.6))
    kept = WHEN < 7
    last = forecaster(flat)(np.where(kept, seen, np.nan), kept).homicides
    np.testing.assert_allclose(last[7:], seen[6], rtol=0.01)
    kept = WHEN != 5
    seen[5] = np.nan
    assert forecaster(flat)(seen, kept).homicides[5] == pytest.approx(20_000 * np.exp(0.3), rel=0.01)


def test_deviations_by_themselves_go_on_from_the_last_year():
    points = made_points(0.05)
    seen = dict.fromkeys(("homicides", "missing", "imprisonments"), points.homicides[2])
    kept = WHEN < 7
    paths = cv.mean_plus_noise(points)({name: np.where(kept, values, np.nan) for name, values in seen.items()}, kept)
    np.testing.assert_allclose(paths["homicides"][7:], points.homicides[2][6], rtol=0.01)
    np.testing.assert_allclose(paths["imprisonments"], np.exp(np.log(points.homicides[2][:7]).mean()), rtol=0.01)


def test_shares_of_the_mechanism_are_those_of_the_years_kept():
    points = made_points(1e-5)
    seen = {
        "homicides": points.homicides[1],
        "missing": points.homicides[1] / 4,
        "imprisonments": points.arrests[1] * 30,
    }
    kept = WHEN < 5
    given = {name: np.where(kept, values, np.nan) for name, values in seen.items()}
    paths = cv.twotrack_model(points)(given, kept)
    np.testing.assert_allclose(paths["missing"], seen["missing"], rtol=0.02)
    np.testing.assert_allclose(paths["imprisonments"], seen["imprisonments"], rtol=0.02)
    np.testing.assert_allclose(paths["deaths"], paths["homicides"] + paths["missing"])
