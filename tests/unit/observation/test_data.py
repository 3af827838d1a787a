"""Figures that a fit may see: complete years up to a month, without artefacts; and what they say of a path."""

import jax.numpy as jnp
import numpy as np
import pytest

from twotrack.base.months import month_index
from twotrack.evidence.series import load_series
from twotrack.observation import likelihood
from twotrack.observation.data import Figures, read_figures
from twotrack.observation.recording import state_codes
from twotrack.policy.span import DEFAULT_SPAN

# The world's engine counts in double precision; arrays made before it is there would not.
pytestmark = pytest.mark.usefixtures("world")

CHIAPAS = state_codes().index("MX-CHP")


@pytest.fixture(scope="module")
def figures():
    return read_figures(month_index("2021-12"), first=DEFAULT_SPAN.first)


def test_the_artefacts_of_chiapas_are_left_out_and_nothing_else(figures):
    assert figures.homicides.shape == (32, 22)
    holes = [(int(row), figures.years[column]) for row, column in np.argwhere(np.isnan(figures.homicides))]
    assert holes == [(CHIAPAS, 2001), (CHIAPAS, 2007)]


def test_every_other_figure_is_the_official_one(figures):
    table = load_series("inegi/homicides_occurrence_state").table.set_index(["state", "year"])["homicides"]
    for row, code in enumerate(state_codes()):
        for column, year in enumerate(figures.years):
            if not np.isnan(figures.homicides[row, column]):
                assert figures.homicides[row, column] == table[code, year]


def test_shares_and_deaths_stand_in_their_years(figures):
    share = dict(zip(figures.years, figures.firearm_share, strict=True))
    assert share[2008] == pytest.approx(8557 / 13601)
    assert [year for year in figures.years if np.isnan(share[year])] == list(range(2009, 2015))
    deaths = dict(zip(figures.years, figures.synthetic_opioid_deaths, strict=True))
    assert deaths[2021] == 70601
    assert np.isfinite(figures.synthetic_opioid_deaths).all()


@pytest.mark.parametrize(
    ("until", "last"), [("2018-12", 2018), ("2018-11", 2017), ("2018-01", 2017), ("2019-01", 2018), ("2004-12", 2004)]
)
def test_only_complete_years_are_seen(figures, until, last):
    seen = read_figures(month_index(until), first=DEFAULT_SPAN.first)
    count = last - 2000 + 1
    assert seen.years == tuple(range(2000, last + 1))
    assert np.array_equal(seen.homicides, figures.homicides[:, :count], equal_nan=True)
    assert np.array_equal(seen.firearm_share, figures.firearm_share[:count], equal_nan=True)
    assert np.array_equal(seen.synthetic_opioid_deaths, figures.synthetic_opioid_deaths[:count])


def test_a_gap_is_that_of_logarithms_and_silent_where_there_is_no_figure():
    gap, unknown = likelihood.log_gap(jnp.array([20.0, jnp.nan, 0.0]), jnp.array([10.0, 10.0, 10.0]))
    assert np.allclose(gap, [np.log(2), 0, np.log(1 / 20)])
    assert list(unknown) == [0, likelihood.UNKNOWN, 0]


@pytest.fixture(scope="module")
def values(world):
    """Numbers that the likelihood reads."""
    assert world
    single = {
        "violence.slow_shock_sd": 0.03,
        "violence.slow_half_life": 300.0,
        "violence.fast_shock_sd": 0.1,
        "violence.fast_half_life": 40.0,
        "violence.common_share": 0.2,
        "violence.recording_variance": 0.015,
        "violence.firearm_share_error": 0.15,
        "drugs.mortality_shock_sd": 0.1,
        "drugs.mortality_half_life": 60.0,
    }
    return {name: jnp.asarray(value) for name, value in single.items()} | {"violence.shock_scale": jnp.ones(32)}


TERMS = (likelihood.homicides, likelihood.firearm_share, likelihood.synthetic_opioid_deaths)


def a_path(figures):
    """A path that goes through every figure, with a guess where there is none."""
    homicides = np.where(np.isnan(figures.homicides), 300.0, figures.homicides)
    share = np.where(np.isnan(figures.firearm_share), 0.6, figures.firearm_share)
    arrays = (homicides, homicides / 2, share, figures.synthetic_opioid_deaths)
    return likelihood.Path(*(jnp.asarray(array) for array in arrays))


@pytest.fixture(scope="module")
def density(values):
    return lambda path, figures: log_densities(path, figures, values)


def log_densities(path, figures, values):
    seen = likelihood.YearlyFigures(
        jnp.asarray(figures.homicides), jnp.asarray(figures.firearm_share), jnp.asarray(figures.synthetic_opioid_deaths)
    )
    return np.array([float(term(path, seen, values)) for term in TERMS])


@pytest.mark.parametrize("factor", [0.8, 1.3])
def test_figures_on_the_path_are_likelier_than_others(density, figures, factor):
    path = a_path(figures)
    best = density(path, figures)
    assert best[1] == 0
    others = Figures(
        figures.years,
        figures.homicides * factor,
        figures.firearm_share * factor,
        figures.synthetic_opioid_deaths * factor,
        figures.monthly,
    )
    assert (density(path, others) < best - 0.1).all()


def test_where_there_is_no_figure_a_path_may_be_anything(density, figures):
    path = a_path(figures)
    column = figures.years.index(2007)
    moved = path._replace(
        homicides=path.homicides.at[CHIAPAS, column].multiply(5.0),
        conflict=path.conflict.at[CHIAPAS, column].multiply(5.0),
        firearm_share=path.firearm_share.at[figures.years.index(2011)].set(0.1),
    )
    assert np.allclose(density(moved, figures), density(path, figures), rtol=0, atol=1e-6)
