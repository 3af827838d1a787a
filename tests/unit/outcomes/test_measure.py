"""From a trajectory to yearly outcomes: sums, ratios, values at the year's end, units per year, recording."""

import jax
import jax.numpy as jnp
import numpy as np
import pytest

from twotrack.outcomes.measure import Chance, measured, outcome_rows, recorded, recording_normals, state_codes
from twotrack.policy.span import SPAN
from twotrack.tables.rows import RecordingRow
from twotrack.world.derivative import watched_layout
from twotrack.world.draws import draw_key
from twotrack.world.forcing import driver_forcing
from twotrack.world.simulate import Trajectory

YEARS = jnp.array(list(SPAN.years))
VALUES = {
    "violence.recording_variance": jnp.asarray(0.12),
    "violence.registered_factor": jnp.asarray(1.25),
    "violence.firearm_share_error": jnp.asarray(0.15),
}


@pytest.fixture(scope="module")
def made(world):
    """A made-up trajectory by the names of what is watched, and the outcomes measured of it without chance."""
    layout = watched_layout(world)
    width = sum(32 if axes == ("state",) else 1 for _, axes in layout.values())
    assert {axes for _, axes in layout.values()} <= {(), ("state",)}
    random = np.random.default_rng(5)
    yearly, ends = random.uniform(1, 1000, (2, len(YEARS), width))
    run = Trajectory(jnp.asarray(yearly), jnp.asarray(ends), jnp.zeros((len(YEARS), 1)))
    chance = Chance(draw_key(0, 0), YEARS, 0.0)

    def of(name, table):
        start, axes = layout[name]
        return table[:, start : start + 32] if axes else table[:, start]

    drivers = driver_forcing(world, SPAN)
    out = measured(world, run, drivers, VALUES, chance)
    population = np.asarray(drivers["violence"].population).mean(axis=1)
    return out, lambda name: of(name, yearly), lambda name: of(name, ends), population


def test_a_sum_over_states_is_the_nation(made):
    out, yearly, _, _ = made
    assert np.allclose(out.states["homicides"], yearly("violence.homicides"), rtol=1e-12)
    assert np.allclose(out.nation["homicides"], yearly("violence.homicides").sum(axis=1), rtol=1e-12)
    assert np.allclose(out.nation["arrests"], yearly("violence.arrests").sum(axis=1), rtol=1e-12)


def test_a_rate_is_a_year_over_the_mean_population(made):
    out, yearly, _, population = made
    deaths = yearly("violence.homicides")
    assert np.allclose(out.states["homicide_rate"], deaths / population * 1e5, rtol=1e-12)
    assert np.allclose(out.nation["homicide_rate"], deaths.sum(axis=1) / population.sum(axis=1) * 1e5, rtol=1e-12)


def test_a_share_of_the_nation_is_a_ratio_of_sums_and_no_mean_of_ratios(made):
    out, yearly, _, _ = made
    firearm, every = yearly("violence.firearm_homicides"), yearly("violence.homicides")
    assert np.allclose(out.nation["firearm_share"], firearm.sum(axis=1) / every.sum(axis=1), rtol=1e-12)
    assert not np.allclose(out.nation["firearm_share"], (firearm / every).mean(axis=1), rtol=1e-3)


def test_a_stock_is_taken_at_the_year_s_end(made):
    out, _, ends, _ = made
    assert np.allclose(out.nation["members"], ends("violence.members").sum(axis=1), rtol=1e-12)
    groups = ends("violence.groups")
    assert np.allclose(out.nation["groups"], groups if groups.ndim == 1 else groups.sum(axis=1), rtol=1e-12)


def test_units_are_those_of_the_row(made):
    out, yearly, _, _ = made
    assert np.allclose(out.nation["export_income"], yearly("drugs.export_income_earned") / 1e9, rtol=1e-12)
    assert np.allclose(out.nation["cooptation"], yearly("state.cooptation_mean") / 12, rtol=1e-12)
    assert np.allclose(out.nation["weapons_trafficked"], yearly("arms.weapons_trafficked"), rtol=1e-12)


def test_what_is_registered_is_a_factor_of_what_happened(made):
    out, _, _, _ = made
    assert np.allclose(out.nation["homicides_registered"], 1.25 * out.nation["homicides"], rtol=1e-12)


def test_every_outcome_has_its_shape(made, world):
    out = made[0]
    rows = outcome_rows(world)
    assert {name: np.shape(values) for name, values in out.nation.items()} == dict.fromkeys(rows, (36,))
    assert set(out.states) == {name for name, row in rows.items() if row.by_state}
    assert {np.shape(values) for values in out.states.values()} == {(36, 32)}
    assert next(iter(rows)) == "homicides"


def test_a_ratio_over_nothing_is_refused(world, monkeypatch):
    rows = outcome_rows(world)
    broken = rows["firearm_share"].model_copy(update={"over": ""})
    monkeypatch.setattr("twotrack.outcomes.measure.outcome_rows", lambda _: {"broken": broken})
    run = Trajectory(*jnp.ones((3, len(YEARS), 4000)))
    with pytest.raises(ValueError, match=r"a ratio needs `over`: violence\.firearm_homicides"):
        measured(world, run, {}, VALUES, Chance(draw_key(0, 0), YEARS, 0.0))


COUNTED = RecordingRow(factor="violence.registered_factor", variance="violence.recording_variance", counts=True)


def test_recording_keeps_the_mean_and_has_the_stated_variance():
    """The variance of a count, 1/40, and that beyond it, 0.12 a month or 0.01 a year, both relative.

    Of 3,000 keys by 36 years the mean is known to 0.06 % and the variance to 0.5 % (one standard
    deviation, that of a log-normal being a little wider than a normal's): five of each are allowed.
    """
    true = jnp.full(len(YEARS), 40.0)

    def one(draw):
        return recorded(true, "made.up", COUNTED, VALUES, Chance(draw_key(1, draw), YEARS, 1.0))

    figures = np.asarray(jax.jit(jax.vmap(one))(jnp.arange(3000)))
    mean, variance = 1.25 * 40, (1.25 * 40) ** 2 * (1 / 40 + 0.12 / 12)
    assert figures.mean() == pytest.approx(mean, rel=5 * 0.0006)
    assert figures.var() == pytest.approx(variance, rel=5 * 0.005)
    assert (figures > 0).all()


def test_years_and_places_err_apart():
    figures = recording_normals("made.up", True, Chance(draw_key(1, 0), YEARS, 1.0))
    assert figures.shape == (36, 32)
    assert len(np.unique(np.asarray(figures))) == 36 * 32


@pytest.mark.parametrize("row", [COUNTED, RecordingRow(counts=True), RecordingRow()], ids=["all", "counts", "nothing"])
def test_without_chance_recording_errs_not(row):
    true = jnp.linspace(0.0, 500.0, 36 * 32).reshape(36, 32)
    found = recorded(true, "made.up", row, VALUES, Chance(draw_key(1, 0), YEARS, 0.0))
    assert np.allclose(found, true * (1.25 if row.factor else 1.0), rtol=1e-15)


def test_nothing_is_recorded_of_nothing():
    found = recorded(jnp.zeros((36, 32)), "made.up", COUNTED, VALUES, Chance(draw_key(1, 0), YEARS, 1.0))
    assert np.array_equal(found, np.zeros((36, 32)))


def test_the_error_of_a_place_and_year_is_its_own(monkeypatch):
    """Whatever other places and years there are, and in whatever order."""
    chance = Chance(draw_key(1, 7), YEARS, 1.0)
    whole = np.asarray(recording_normals("made.up", True, chance))
    some = ("MX-ZAC", "MX-CHH", "MX-SIN")
    monkeypatch.setattr("twotrack.world.draws.codes", lambda _: some)
    part = recording_normals("made.up", True, chance._replace(years=jnp.array([2030, 2007])))
    columns = [state_codes().index(code) for code in some]
    rows = [2030 - 2000, 2007 - 2000]
    assert np.array_equal(part, whole[np.ix_(rows, columns)])


def test_the_error_is_that_of_the_measure_and_the_draw():
    first = recording_normals("violence.homicides", False, Chance(draw_key(1, 0), YEARS, 1.0))
    assert not np.array_equal(first, recording_normals("violence.arrests", False, Chance(draw_key(1, 0), YEARS, 1.0)))
    assert not np.array_equal(first, recording_normals("violence.homicides", False, Chance(draw_key(1, 1), YEARS, 1.0)))
    assert not np.array_equal(first, recording_normals("violence.homicides", False, Chance(draw_key(2, 0), YEARS, 1.0)))
