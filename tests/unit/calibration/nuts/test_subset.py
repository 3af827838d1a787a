"""An issue by itself, fed the others' signals, goes the way it goes in the whole world."""

from dataclasses import replace

import jax
import jax.numpy as jnp
import numpy as np
import pytest

from twotrack.calibration import fit as fitting
from twotrack.calibration.nuts.blocks import literature_only
from twotrack.calibration.nuts.density import problem
from twotrack.calibration.nuts.plan import Plan
from twotrack.observation.declarations import declarations, fitted_numbers, informed_by, sampling_blocks
from twotrack.policy.files import load_scenario
from twotrack.runs.programs import shared_inputs
from twotrack.tables.issue_tables import issue_tables
from twotrack.world.parameters.distributions import scales_of
from twotrack.world.parameters.draws import median_values

# Pandemic and border answer each other within the month; all but drugs and the border are stepped more coarsely, which
# shows most in the first months of an epidemic and of settling.
FAR = {"drugs": 1e-9, "pandemic": 1.5e-2, "border": 1e-3, "migration": 2e-2, "violence": 3e-3, "couplings": 3e-3}
# As the fit that finds known numbers: one program gives both their signals.
EARLY = Plan("2004-12")


@pytest.fixture(scope="module")
def units():
    return {unit.name: unit for unit in sampling_blocks()}


@pytest.fixture(scope="module")
def whole(world):
    """Path of the whole world at the medians, over all years."""
    prepared = fitting.fit_experiment(Plan("2021-12").last)
    shared = shared_inputs(prepared, load_scenario("as-it-happened"), 0)
    values = median_values(prepared.distributions, scales_of(prepared.distributions))
    assert world
    return jax.jit(lambda v: fitting.mechanism_path(prepared, shared, v))(values)


@pytest.mark.parametrize("name", list(FAR))
def test_at_the_medians_the_path_is_that_of_the_whole_world(units, whole, name):
    posed = problem(units[name], Plan("2021-12"), {})
    path, _ = jax.jit(posed.path)(jnp.zeros(posed.size))
    for observed in units[name].observed:
        series = observed.name
        one, other = np.asarray(path[series].level), np.asarray(whole[series].level)
        moved = other > 1e-6
        assert np.allclose(np.log(one[moved]), np.log(other[moved]), atol=FAR[name]), series
        if observed.row.period == "month":
            a_year, whole_year = (months.reshape(-1, 12, months.shape[1]).sum(axis=1) for months in (one, other))
            there = whole_year > 1
            assert np.allclose(np.log(a_year[there]), np.log(whole_year[there]), atol=3e-3), series


def test_every_fitted_number_is_sampled_once_and_none_of_the_literature():
    rows = {f"{i.name}.{n}": row for i in issue_tables() for n, row in (i.parameters | i.recording).items()}
    blocks = sampling_blocks()
    sampled = [name for unit in blocks for name in unit.numbers]
    assert len(set(sampled)) == len(sampled)
    assert set(sampled) == {*fitted_numbers(), *(n for unit in blocks if unit.couplings for n in unit.numbers)}
    assert not set(sampled) & set(literature_only())
    assert not [name for name in sampled if rows[name].literature_only]
    assert {s for unit in blocks for s in unit.series} == {one.name for one in declarations(use="fit")}
    assert informed_by("drugs.fentanyl_spread_rate") == ("cdc/synthetic_opioid_deaths",)
    assert informed_by("violence.removal_effect") == ()


@pytest.mark.parametrize("name", ["drugs", "violence"])
def test_gradients_are_finite_at_every_quantile_of_the_priors(units, name):
    posed = problem(units[name], Plan("2021-12"), {})
    gradient = jax.jit(jax.value_and_grad(posed.log_density))
    rng = np.random.default_rng(3)
    ends = [np.full(posed.size, z) for z in (-2.3, -1.6, -0.7, 0.0, 0.7, 1.6, 2.3)]
    for point in [*ends, *rng.normal(0, 1.5, (6, posed.size))]:
        value, slope = gradient(jnp.asarray(point))
        assert np.isfinite(float(value))
        assert np.isfinite(np.asarray(slope)).all()


def test_nothing_after_the_last_month_is_read(units, monkeypatch):
    """A lie planted after it changes nothing, in figures or in the table of an earlier fit."""
    from twotrack.observation import data as figures
    from twotrack.world.parameters import fitted, posterior

    def at_the_middle():
        posed = problem(units["drugs"], EARLY, {})
        return float(posed.log_density(jnp.full(posed.size, 0.3)))

    before = at_the_middle()
    true = figures.load_series

    def lying(name, *folder):
        series = true(name, *folder)
        columns = dict(series.columns)
        if {"deaths", "year"} <= set(columns):
            columns["deaths"] = np.where(columns["year"] > 2004, 7 * columns["deaths"], columns["deaths"])
        return replace(series, columns=columns)

    monkeypatch.setattr(figures, "load_series", lying)
    for module in (fitted, posterior):
        monkeypatch.setattr(module, "read_fitted", lambda *_: pytest.fail("an earlier fit was read"))
    assert at_the_middle() == before


def test_settled_numbers_stand_where_they_settled(units):
    settled = {"drugs.fentanyl_spread_rate": np.array([1.0])}
    posed, other = problem(units["border"], EARLY, settled), problem(units["border"], EARLY, {})
    names = "drugs.fentanyl_spread_rate", "drugs.deaths_at_start"
    here, there = (p.path(jnp.zeros(p.size))[1] for p in (posed, other))
    assert float(here[names[0]]) > float(there[names[0]])
    assert float(here[names[1]]) == float(there[names[1]])
