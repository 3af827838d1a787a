"""Infection: published closed forms from the issue's own functions, conservation, integration, what is shipped."""

from dataclasses import replace

import jax
import jax.numpy as jnp
import numpy as np
import pandas as pd
import pytest
from pandemic_runs import (
    CALM,
    CLOSED,
    MEXICO,
    PEOPLE,
    SIX,
    US,
    levers,
    medians,
    monthly,
    run,
    seeded,
    stepped,
    two_equal,
)

from twotrack.evidence.series import load_series
from twotrack.issues.pandemic import equations, transmission
from twotrack.issues.pandemic.ages import people_by_age
from twotrack.issues.pandemic.patches import by_nation
from twotrack.record.levers import history_path

# Science notes, 3.2: share of contacts abroad, spectral radius, final sizes of patches with numbers 2 and 3.
TWO_PATCHES = [
    (0.0, 3.000000, (0.796812, 0.940480), (0.796746, 0.940387)),
    (0.01, 2.970606, (0.797783, 0.940169), (0.797717, 0.940077)),
    (0.1, 2.762348, (0.805524, 0.937524), (0.805455, 0.937432)),
]
ONE_PATCH = [(1.2, 0.313698), (1.5, 0.582812), (2.0, 0.796812), (2.5, 0.892645), (3.0, 0.940480), (5.08, 0.993574)]
THRESHOLDS = [(1.2, 0.166667), (1.5, 0.333333), (2.0, 0.5), (2.5, 0.6), (3.0, 0.666667), (5.08, 0.803150)]
# Measures in Mexico that bring its number from 3 to 2.
TWO_OF_THREE = {"measures_effect": float(np.log(1.5))}
HELD = levers(mx_health_measures=1.0)


@jax.jit
def sizes_after_400_days(abroad):
    p = two_equal(abroad, **TWO_OF_THREE)
    return stepped(seeded(p, 1e-4, 1e-4), p, HELD, 400)[1] / PEOPLE


@jax.jit
def size_after_3000_days(spread):
    p = two_equal(0.0, spread)
    return stepped(seeded(p, 0.0, 1e-7), p, levers(), 3000)[1][US] / PEOPLE


@pytest.mark.parametrize(("abroad", "radius", "sizes", "_"), TWO_PATCHES)
def test_next_generation_and_final_size_of_two_patches(abroad, radius, sizes, _):
    p = two_equal(abroad, **TWO_OF_THREE)
    none = equations.initial(CLOSED, p)

    def infections(infectious):
        return transmission.force_of_infection(replace(none, infectious=infectious), CLOSED, HELD, p) * p.people

    made = np.asarray(jax.jacobian(infections)(jnp.zeros(SIX)) * p.infectious_period)[:2, :2]
    assert max(abs(np.linalg.eigvals(made))) == pytest.approx(radius, abs=1e-6)
    share = np.array([0.5, 0.5])
    for _step in range(500):
        share = 1 - np.exp(-made @ share)
    np.testing.assert_allclose(share, sizes, atol=1e-6)


@pytest.mark.parametrize(("abroad", "_", "sizes", "simulated"), TWO_PATCHES)
def test_a_run_of_two_patches_ends_at_the_published_sizes(abroad, _, sizes, simulated):
    found = np.asarray(sizes_after_400_days(abroad))[[MEXICO, US]]
    np.testing.assert_allclose(found, simulated, atol=1e-5)
    np.testing.assert_allclose(found, sizes, atol=1e-4)


@pytest.mark.parametrize(("spread", "size"), ONE_PATCH)
def test_final_size_of_one_patch(spread, size):
    # The closed form is that of an infinitely small seed.
    assert float(size_after_3000_days(spread)) == pytest.approx(size, abs=1e-4)


@pytest.mark.parametrize(("spread", "needed"), THRESHOLDS)
def test_coverage_needed_with_a_perfect_vaccine(spread, needed):
    assert float(equations.coverage_needed(jnp.asarray(spread), jnp.ones(()))) == pytest.approx(needed, abs=1e-6)


@pytest.mark.parametrize(("spread", "efficacy", "needed"), [(2.5, 0.9, 0.667), (5.08, 0.9, 0.892)])
def test_coverage_needed(spread, efficacy, needed):
    assert float(equations.coverage_needed(jnp.asarray(spread), jnp.asarray(efficacy))) == pytest.approx(
        needed, abs=5e-4
    )


@pytest.mark.parametrize("efficacy", [0.8, 0.66])
def test_under_delta_no_coverage_is_enough(efficacy):
    assert float(equations.coverage_needed(jnp.asarray(5.08), jnp.asarray(efficacy))) > 1


def test_contacts_are_the_same_from_both_sides():
    p = medians()
    met = np.asarray(transmission.contacts_elsewhere(p) * p.people[:, None])
    np.testing.assert_allclose(met, met.T, rtol=1e-5)
    assert (np.asarray(transmission.contacts_elsewhere(p)).sum(axis=1) < 0.2).all()
    # BTS 2019: 0.40 % of Mexico and 0.16 % of the United States cross on a day, cities included.
    crossing = np.asarray(p.border_contacts.sum(axis=1) * p.people)
    mexico = np.asarray(p.of_mexico) > 0
    assert crossing[mexico].sum() / p.people[mexico].sum() == pytest.approx(0.0040, abs=5e-5)
    assert crossing[~mexico].sum() / p.people[~mexico].sum() == pytest.approx(0.0016, abs=5e-5)


@pytest.mark.parametrize("chance", [0.0, 1.0])
def test_people_are_conserved(chance):
    found = run(chance=chance).stocks["pandemic"]
    parts = (found.susceptible, found.vaccinated, found.exposed, found.infectious, found.removed)
    people = np.asarray(medians().people)
    np.testing.assert_allclose(sum(np.asarray(part) for part in parts), np.tile(people, (36, 1)), rtol=1e-9)
    assert min(float(part.min()) for part in parts) > -1e-6 * people.min()
    assert float(found.removed[-1].sum()) > 1e6, "nobody was infected: the test proves nothing"


def test_nobody_is_infected_before_the_virus_arrives():
    deaths = monthly(run(chance=1.0), "us_deaths")
    assert deaths[:241].max() == 0
    assert deaths[243] > 0


def test_halving_the_step_changes_nothing():
    once, twice = run(), run(steps=2)
    for name in ("mexico_deaths", "us_deaths", "mexico_people_with_dose", "us_people_with_dose", "us_doses_left"):
        a, b = monthly(once, name)[243:264], monthly(twice, name)[243:264]
        assert np.abs(a - b).max() / b.max() < 1e-3, name
        assert abs(a.sum() / b.sum() - 1) < 1e-3, name


def test_measures_and_fear_lower_transmission_and_delta_raises_it():
    p = medians()
    calm = replace(equations.initial(CLOSED, p), infectious=p.people / 1000)
    base = transmission.force_of_infection(calm, CLOSED, levers(), p)
    under = transmission.force_of_infection(calm, CLOSED, levers(mx_health_measures=1.0), p)
    feared = transmission.force_of_infection(replace(calm, dying=p.people / 1000), CLOSED, levers(), p)
    delta = transmission.force_of_infection(replace(calm, delta_share=jnp.ones(())), CLOSED, levers(), p)
    assert float(under[MEXICO] / base[MEXICO]) == pytest.approx(float(jnp.exp(-p.measures_effect)), rel=1e-9)
    assert (np.asarray(feared) < np.asarray(base)).all()
    np.testing.assert_allclose(np.asarray(delta / base), 5.08 / 2.79, rtol=1e-9)


def test_caution_answers_the_deaths_that_are_confirmed():
    p = medians()
    seen = by_nation(p.mexico_confirmed_share, p.us_confirmed_share, p)
    dying = p.caution_deaths * p.death_delay * p.people
    empty = equations.initial(CLOSED, p)
    kept = [transmission.contacts_kept(replace(empty, dying=d), levers(), p) for d in (dying / seen, dying)]
    np.testing.assert_allclose(np.asarray(kept[0]), 0.5, rtol=1e-9)
    # Fewer of Mexico's deaths are confirmed, so that as many deaths move Mexicans less.
    assert float(kept[1][MEXICO]) > float(kept[1][US]) > 0.5


def test_the_waves_have_mean_one():
    p = medians()
    sd = 0.3
    draws = sd * np.random.default_rng(1).standard_normal(20_000)
    stocks = replace(equations.initial(CLOSED, p), wave_variance=jnp.asarray(sd**2))
    waves = jnp.asarray(draws)[:, None] * jnp.ones(2)
    factors = jax.vmap(lambda w: transmission.passing_wave(replace(stocks, waves=w), CLOSED, p)[1])(waves)
    assert float(factors.mean()) == pytest.approx(1, abs=0.01)


def test_readiness_needs_both_nations_and_both_thresholds():
    p = medians()
    empty = equations.initial(CLOSED, p)
    vaccinated = replace(empty, dosed_by_age=people_by_age(p) * p.vaccinated_threshold)
    many = replace(vaccinated, exposed=2 * p.incidence_threshold * p.latent_period * p.people)
    half = replace(vaccinated, dosed_by_age=vaccinated.dosed_by_age * jnp.array([1 / 2, 1]))
    found = [float(equations.signals(s, levers(), p).reopening_readiness) for s in (empty, vaccinated, many, half)]
    assert found == pytest.approx([0.0, 1.0, 0.5, 0.5])


@pytest.mark.parametrize(
    ("lever", "column"), [("mx_health_measures", "mexico"), ("us_health_measures", "united_states")]
)
def test_the_record_of_measures_is_the_official_index(lever, column):
    record = pd.read_csv(history_path(lever)).set_index("month")["level"]
    index = load_series("oxcgrt/lockdown").table.set_index("month")[column].loc["2020-01":]
    np.testing.assert_allclose(record.loc["2020-01":].to_numpy(), index.to_numpy() / 100, atol=1e-6)


@pytest.mark.parametrize(
    ("name", "column", "published"),
    # Johns Hopkins to the end of 2021; The Economist's weeks of both years.
    [
        ("jhu/covid_deaths", "mexico", 299_428),
        ("jhu/covid_deaths", "united_states", 825_468),
        ("economist/excess_deaths", "mexico", 648_507),
        ("economist/excess_deaths", "united_states", 1_007_908),
    ],
)
def test_shipped_totals(name, column, published):
    assert int(load_series(name).table[column].sum()) == published


def test_the_two_counts_of_excess_deaths_are_near():
    # Karlinsky and Kobak: 629,672 and 983,746 over both years.
    table = load_series("economist/excess_deaths").table
    assert table["mexico"].sum() / 629_672 == pytest.approx(1, abs=0.04)
    assert table["united_states"].sum() / 983_746 == pytest.approx(1, abs=0.04)


def test_chance_moves_both_nations_apart():
    flow = equations.flows(
        equations.initial(CLOSED, medians()),
        replace(CALM, us_transmission_shock=jnp.ones(())),
        CLOSED,
        levers(),
        medians(),
    )
    assert np.asarray(flow.waves) == pytest.approx([0, 0.08])
