"""From a trajectory to yearly outcomes: sums, ratios, values at the year's end, units per year, recording."""

from math import prod
from typing import Any, NamedTuple

import jax
import jax.numpy as jnp
import numpy as np
import pytest

from twotrack.observation.recording import Chance, apply_recording, record_outcomes, recording_normals, state_codes
from twotrack.policy.span import DEFAULT_SPAN
from twotrack.tables.axes import codes, shape_of
from twotrack.tables.issue_tables import outcome_rows
from twotrack.tables.rows import OutcomeRow, RecordingRow
from twotrack.world.derivative import diagnostics_layout
from twotrack.world.forcing import driver_forcing
from twotrack.world.parameters.distributions import parameter_distributions, scales_of
from twotrack.world.parameters.draws import draw_key, median_values
from twotrack.world.simulate import Trajectory

YEARS = jnp.array(list(DEFAULT_SPAN.years))
VALUES = {
    "violence.recording_variance": jnp.asarray(0.12),
    "violence.registered_factor": jnp.asarray(1.25),
    "violence.firearm_share_error": jnp.asarray(0.15),
}


class Made(NamedTuple):
    """Outcomes of a made-up trajectory, its columns by name, and the population by year."""

    out: Any
    yearly: Any
    ends: Any
    monthly: Any
    population: Any


def numbers_of(world):
    """Numbers of the recording at their medians, those of violence as above."""
    known = parameter_distributions(world.tables)
    return median_values(known, scales_of(known)) | VALUES


@pytest.fixture(scope="module")
def made(world):
    """A made-up trajectory by the names of what is watched, and the outcomes measured of it without chance."""
    layout = diagnostics_layout(world)
    width = sum(prod(shape_of(axes)) for _, axes in layout.values())
    random = np.random.default_rng(5)
    monthly, ends = random.uniform(1, 1000, (len(YEARS), 12, width)), random.uniform(1, 1000, (len(YEARS), width))
    yearly = monthly.sum(axis=1)
    run = Trajectory(jnp.asarray(monthly), jnp.asarray(yearly), jnp.asarray(ends), {})
    chance = Chance(draw_key(0, 0), YEARS, 0.0)

    def of(name, table):
        start, axes = layout[name]
        return table[..., start : start + prod(shape_of(axes))] if axes else table[..., start]

    drivers = driver_forcing(world, DEFAULT_SPAN)
    out = record_outcomes(world, run, drivers, numbers_of(world), chance)
    population = np.asarray(drivers["violence"].population).mean(axis=1)
    return Made(out, lambda n: of(n, yearly), lambda n: of(n, ends), lambda n: of(n, monthly), population)


def test_a_sum_over_states_is_the_nation(made):
    out, yearly = made.out, made.yearly
    assert np.allclose(out.states["homicides"], yearly("violence.homicides"), rtol=1e-12)
    assert np.allclose(out.nation["homicides"], yearly("violence.homicides").sum(axis=1), rtol=1e-12)
    assert np.allclose(out.nation["arrests"], yearly("violence.arrests").sum(axis=1), rtol=1e-12)


def test_a_rate_is_a_year_over_the_mean_population(made):
    out, yearly, population = made.out, made.yearly, made.population
    deaths = yearly("violence.homicides")
    assert np.allclose(out.states["homicide_rate"], deaths / population * 1e5, rtol=1e-12)
    assert np.allclose(out.nation["homicide_rate"], deaths.sum(axis=1) / population.sum(axis=1) * 1e5, rtol=1e-12)


def test_a_share_of_the_nation_is_a_ratio_of_sums_and_no_mean_of_ratios(made):
    out, yearly = made.out, made.yearly
    firearm, every = yearly("violence.firearm_homicides"), yearly("violence.homicides")
    assert np.allclose(out.nation["firearm_share"], firearm.sum(axis=1) / every.sum(axis=1), rtol=1e-12)
    assert not np.allclose(out.nation["firearm_share"], (firearm / every).mean(axis=1), rtol=1e-3)


def test_a_stock_is_taken_at_the_year_s_end(made):
    out, ends = made.out, made.ends
    assert np.allclose(out.nation["members"], ends("violence.members").sum(axis=1), rtol=1e-12)
    groups = ends("violence.groups")
    assert np.allclose(out.nation["groups"], groups if groups.ndim == 1 else groups.sum(axis=1), rtol=1e-12)


def test_units_are_those_of_the_row(made):
    out, yearly = made.out, made.yearly
    assert np.allclose(out.nation["export_income"], yearly("drugs.export_income_earned") / 1e9, rtol=1e-12)
    assert np.allclose(out.nation["cooptation"], yearly("state.cooptation_mean") / 12, rtol=1e-12)
    assert np.allclose(out.nation["weapons_trafficked"], yearly("arms.weapons_trafficked"), rtol=1e-12)


def test_what_is_registered_is_a_factor_of_what_happened(made):
    out = made.out
    assert np.allclose(out.nation["homicides_registered"], 1.25 * out.nation["homicides"], rtol=1e-12)


def test_every_outcome_has_its_shape(made, world):
    out = made.out
    rows = outcome_rows(world.tables)
    assert {name: np.shape(values) for name, values in out.nation.items()} == dict.fromkeys(rows, (36,))
    assert set(out.states) == {name for name, row in rows.items() if row.by_state}
    assert {np.shape(values) for values in out.states.values()} == {(36, 32)}
    topics = len(codes("topic"))
    assert set(out.topics) == {name for name, row in rows.items() if row.by_topic}
    assert {np.shape(values) for values in out.topics.values()} == {(36, topics)}
    assert set(out.monthly) == {name for name, row in rows.items() if row.monthly}
    assert {np.shape(values) for values in out.monthly.values()} == {(36 * 12,)}
    assert next(iter(rows)) == "homicides"


def test_topics_add_up_to_the_nation(made):
    for name, topics in made.out.topics.items():
        np.testing.assert_allclose(topics.sum(axis=1), made.out.nation[name], rtol=1e-12, err_msg=name)


def test_months_of_a_sum_add_up_to_the_year_and_those_of_a_mean_average_to_it(made, world):
    for name, months in made.out.monthly.items():
        row = outcome_rows(world.tables)[name]
        by_year = np.asarray(months).reshape(36, 12)
        if row.aggregate in {"sum", "mean"}:
            # A yearly sum is kept in its own unit a year, so each month is a twelfth of a year like it.
            folded = by_year.sum(axis=1) if row.aggregate == "sum" else by_year.mean(axis=1)
            np.testing.assert_allclose(folded, made.out.nation[name], rtol=1e-9, err_msg=name)


def test_a_month_is_the_sum_over_places(made):
    found = np.asarray(made.out.monthly["pedestrians"])
    np.testing.assert_allclose(found, made.monthly("border.pedestrians").sum(axis=-1).ravel(), rtol=1e-12)


@pytest.mark.parametrize(("aggregate", "over"), [("ratio", ""), ("sum", "violence.homicides")])
def test_a_ratio_over_nothing_is_refused(world, aggregate, over):
    row = outcome_rows(world.tables)["firearm_share"].model_dump()
    with pytest.raises(ValueError, match="a ratio needs `over`"):
        OutcomeRow.model_validate(row | {"aggregate": aggregate, "over": over})
    OutcomeRow.model_validate(row)


COUNTED = RecordingRow(factor="violence.registered_factor", variance="violence.recording_variance", counts=True)


def of_places(true, row, chance, axes=()):
    """What is recorded of a made-up number by year, as outcomes record it."""
    noise = chance.size * recording_normals("made.up", axes, chance.key, chance.years).reshape(true.shape)
    return apply_recording(true, row, VALUES, noise, 12)


def test_recording_keeps_the_mean_and_has_the_stated_variance():
    """The variance of a count, 1/40, and that beyond it, 0.12 a month or 0.01 a year, both relative.

    Of 3,000 keys by 36 years the mean is known to 0.06 % and the variance to 0.5 % (one standard
    deviation, that of a log-normal being a little wider than a normal's): five of each are allowed.
    """
    true = jnp.full(len(YEARS), 40.0)

    def one(draw):
        return of_places(true, COUNTED, Chance(draw_key(1, draw), YEARS, 1.0))

    figures = np.asarray(jax.jit(jax.vmap(one))(jnp.arange(3000)))
    mean, variance = 1.25 * 40, (1.25 * 40) ** 2 * (1 / 40 + 0.12 / 12)
    assert figures.mean() == pytest.approx(mean, rel=5 * 0.0006)
    assert figures.var() == pytest.approx(variance, rel=5 * 0.005)
    assert (figures > 0).all()


def test_years_and_places_err_apart():
    figures = recording_normals("made.up", ("state",), draw_key(1, 0), YEARS)
    assert figures.shape == (36, 32)
    assert len(np.unique(np.asarray(figures))) == 36 * 32


@pytest.mark.parametrize("row", [COUNTED, RecordingRow(counts=True), RecordingRow()], ids=["all", "counts", "nothing"])
def test_without_chance_recording_errs_not(row):
    true = jnp.linspace(0.0, 500.0, 36 * 32).reshape(36, 32)
    found = of_places(true, row, Chance(draw_key(1, 0), YEARS, 0.0), ("state",))
    assert np.allclose(found, true * (1.25 if row.factor else 1.0), rtol=1e-15)


def test_nothing_is_recorded_of_nothing():
    found = of_places(jnp.zeros((36, 32)), COUNTED, Chance(draw_key(1, 0), YEARS, 1.0), ("state",))
    assert np.array_equal(found, np.zeros((36, 32)))


def test_the_error_of_a_place_and_year_is_its_own(monkeypatch):
    """Whatever other places and years there are, and in whatever order."""
    whole = np.asarray(recording_normals("made.up", ("state",), draw_key(1, 7), YEARS))
    some = ("MX-ZAC", "MX-CHH", "MX-SIN")
    monkeypatch.setattr("twotrack.world.parameters.distributions.codes", lambda _: some)
    part = recording_normals("made.up", ("state",), draw_key(1, 7), jnp.array([2030, 2007]))
    columns = [state_codes().index(code) for code in some]
    rows = [2030 - 2000, 2007 - 2000]
    assert np.array_equal(part, whole[np.ix_(rows, columns)])


def test_the_error_is_that_of_the_measure_and_the_draw():
    first = recording_normals("violence.homicides", (), draw_key(1, 0), YEARS)
    for name, key in (("violence.arrests", (1, 0)), ("violence.homicides", (1, 1)), ("violence.homicides", (2, 0))):
        assert not np.array_equal(first, recording_normals(name, (), draw_key(*key), YEARS))


def test_months_err_more_than_a_year():
    """The variance beyond that of a count is one of months: of a year it is a twelfth."""
    true, noise = jnp.asarray(1e9), jnp.asarray(1.0)
    month, year = (float(jnp.log(apply_recording(true, COUNTED, VALUES, noise, n) / (1.25 * true))) for n in (1, 12))
    sd = [float(np.sqrt(np.log1p(0.12 / n))) for n in (1, 12)]
    assert [month, year] == pytest.approx([s - s**2 / 2 for s in sd], rel=1e-6)
