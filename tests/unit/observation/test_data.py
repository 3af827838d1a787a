"""Figures that a fit may see: complete years up to a month, without artefacts; and what they say of a path."""

import jax.numpy as jnp
import numpy as np
import pytest

from twotrack.base.months import month_index
from twotrack.evidence.series import load_series
from twotrack.observation.data import read_figures
from twotrack.observation.declarations import declarations
from twotrack.observation.observation import Observation
from twotrack.observation.paths import ModelPath
from twotrack.observation.recording import state_codes
from twotrack.policy.span import DEFAULT_SPAN

# The world's engine counts in double precision; arrays made before it is there would not.
pytestmark = pytest.mark.usefixtures("world")

CHIAPAS = state_codes().index("MX-CHP")
YEARS = tuple(range(2000, 2022))
NAMES = ("homicides", "firearm_share", "synthetic_opioid_deaths")
OBSERVED = {one.name: Observation(one) for one in declarations() if one.name in NAMES}


@pytest.fixture(scope="module")
def figures():
    return read_figures(month_index("2021-12"), first=DEFAULT_SPAN.first)


def test_the_artefacts_of_chiapas_are_left_out_and_nothing_else(figures):
    homicides = figures["homicides"]
    assert homicides.shape == (22, 32)
    holes = [(YEARS[row], int(column)) for row, column in np.argwhere(np.isnan(homicides))]
    assert holes == [(2001, CHIAPAS), (2007, CHIAPAS)]


def test_every_other_figure_is_the_official_one(figures):
    table = load_series("inegi/homicides_occurrence_state").table.set_index(["state", "year"])["homicides"]
    for column, code in enumerate(state_codes()):
        for row, year in enumerate(YEARS):
            if not np.isnan(figures["homicides"][row, column]):
                assert figures["homicides"][row, column] == table[code, year]


def test_shares_and_deaths_stand_in_their_years(figures):
    share = dict(zip(YEARS, figures["firearm_share"][:, 0], strict=True))
    assert share[2008] == pytest.approx(8557 / 13601)
    assert [year for year in YEARS if np.isnan(share[year])] == list(range(2009, 2015))
    deaths = dict(zip(YEARS, figures["synthetic_opioid_deaths"][:, 0], strict=True))
    assert deaths[2021] == 70601
    assert np.isfinite(figures["synthetic_opioid_deaths"]).all()


def test_money_is_in_dollars_and_months_add_up_to_years(figures):
    months = load_series("banxico/remittances").table
    billions = months[months["month"].astype(str).str.startswith("2019")]["billion_usd"].sum()
    assert figures["remittances"][19, 0] == pytest.approx(billions * 1e9)
    assert figures["border_flows"].shape == (264, 6)
    assert figures["border_flows"][0, 4] == pytest.approx(9583.1e6)


def test_the_arrival_of_the_epidemic_is_left_out(figures):
    seen = figures["covid_deaths"]
    assert np.nanmin(seen) >= 100
    assert np.isfinite(seen[-1]).all()


@pytest.mark.parametrize(
    ("until", "last"), [("2018-12", 2018), ("2018-11", 2017), ("2018-01", 2017), ("2019-01", 2018), ("2004-12", 2004)]
)
def test_only_complete_years_and_months_up_to_the_last_are_seen(figures, until, last):
    month = month_index(until)
    seen = read_figures(month, first=DEFAULT_SPAN.first)
    count = last - 2000 + 1
    for name in (*NAMES, "remittances", "asylum_claims"):
        assert np.array_equal(seen[name][:count], figures[name][:count], equal_nan=True), name
        assert np.isnan(seen[name][count:]).all(), name
    known = month - DEFAULT_SPAN.first + 1
    for name in ("encounters", "border_flows"):
        assert np.array_equal(seen[name][:known], figures[name][:known], equal_nan=True), name
        assert np.isnan(seen[name][known:]).all(), name


def test_figures_are_logs_and_a_figure_of_nothing_counts_as_the_row_says():
    homicides, deaths = (OBSERVED[name].figures(jnp.array([[20.0, jnp.nan, 0.0]])) for name in NAMES[::2])
    assert np.allclose(homicides, [[np.log(20), np.nan, np.log(0.5)]], equal_nan=True)
    assert np.allclose(deaths, [[np.log(20), np.nan, np.nan]], equal_nan=True)


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


def a_path(figures):
    """A path that goes through every figure, with a guess where there is none."""
    homicides, share, deaths = (figures[name] for name in NAMES)
    homicides = jnp.asarray(np.where(np.isnan(homicides), 300.0, homicides))
    share = jnp.asarray(np.where(np.isnan(share), 0.6, share))
    return dict(
        zip(NAMES, (ModelPath(homicides, homicides / 2), ModelPath(share), ModelPath(jnp.asarray(deaths))), strict=True)
    )


@pytest.fixture(scope="module")
def density(values):
    def of(path, figures):
        return np.array([float(OBSERVED[n].log_density(path[n], jnp.asarray(figures[n]), values)) for n in NAMES])

    return of


@pytest.mark.parametrize("factor", [0.8, 1.3])
def test_figures_on_the_path_are_likelier_than_others(density, figures, factor):
    path = a_path(figures)
    others = {name: figures[name] * factor for name in NAMES}
    assert (density(path, others) < density(path, figures) - 0.1).all()


def test_where_there_is_no_figure_a_path_may_be_anything(density, figures):
    path = a_path(figures)
    row = YEARS.index(2007)
    moved = path | {
        "homicides": ModelPath(*(part.at[row, CHIAPAS].multiply(5.0) for part in path["homicides"])),
        "firearm_share": ModelPath(path["firearm_share"].level.at[YEARS.index(2011)].set(0.1)),
    }
    assert np.allclose(density(moved, figures), density(path, figures), rtol=0, atol=1e-9)
