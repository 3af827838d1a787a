"""Couplings: each link between issues moves what it should, the right way, and nothing where its number is nothing."""

import jax.numpy as jnp
import numpy as np
import pytest
from couplings import CLOSED_FOR_GOOD, COUPLINGS, MEXICANS, ORIGINS, THREAT, TRIANGLE
from paths import by_month, month_at, scenario, setting
from security_couplings import SECURITY

from twotrack.base.fields import axes_of, links, names
from twotrack.issues.pandemic import equations as pandemic
from twotrack.issues.pandemic.transmission import force_of_infection
from twotrack.tables.axes import codes
from twotrack.tables.prior import Prior
from twotrack.world.assemble import shipped_world
from twotrack.world.parameters.distributions import scales_of
from twotrack.world.parameters.draws import median_values, parameters

EVERY = COUPLINGS | SECURITY
PATCHES = codes("patch")
TIJUANA, SAN_DIEGO = PATCHES.index("tijuana"), PATCHES.index("san_diego")


def change(setup, one, numbers):
    """Change of what is watched by month: all of it, and the mean of its column over the months of the link."""
    chosen = (scenario(one.both), scenario((*one.both, *one.changed)))
    base, moved = (by_month(setup, s, one.watch, numbers) for s in chosen)
    column = ... if one.column is None else (..., one.column)
    window = slice(month_at(one.months[0]), month_at(one.months[1]) + 1)
    relative = (moved - base)[window][column].sum() / np.abs(base[window][column]).sum()
    return moved - base, float(relative)


@pytest.mark.parametrize("name", EVERY)
def test_a_link_moves_what_it_should(prior_setup, name):
    one = EVERY[name]
    _, relative = change(prior_setup, one, one.on)
    assert np.sign(relative) == one.way, f"{one.watch} moves by {relative:+.3%}"
    assert abs(relative) > 1e-5, f"{one.watch} moves by {relative:+.3%} only"


@pytest.mark.parametrize("name", [name for name, one in EVERY.items() if one.off])
def test_a_link_without_its_number_is_no_link(prior_setup, name):
    one = EVERY[name]
    difference, _ = change(prior_setup, one, one.off)
    found = difference if one.column is None else difference[..., one.column]
    assert np.abs(found).max() == 0


SWITCHES = sorted(
    {name for one in EVERY.values() for name, value in one.off.items() if value == 0}
    | {"migration.disaster_push", "diplomacy.states_weight", "pandemic.mixing_per_crossing"}
)
# Shares that are measured, with no room for nothing, and a share that is not known.
NEVER_ZERO = {f"border.{kind}_share_{mode}" for kind in ("rule", "avoided") for mode in ("pedestrians", "passengers")}
NEVER_ZERO |= {
    "border.avoided_share_vehicles",
    "economy.export_share",
    "state.cooperation_dependence",
    "state.cooptation_shield",
}


@pytest.mark.parametrize("name", [name for name in SWITCHES if name not in NEVER_ZERO])
def test_an_assumed_link_may_be_nothing_by_its_prior(name):
    issue, number = name.split(".")
    prior: Prior = shipped_world().issue(issue).tables.parameters[number].prior
    assert prior.family in {"nonnegative", "normal"}
    assert prior.low <= 0 <= prior.high


def test_every_link_between_issues_is_tested_here_or_beside():
    """A new link must come with its test: this list is of those that other files hold."""
    beside = {
        ("arms", "violence"), ("drugs", "violence"), ("state", "violence"), ("violence", "arms"),
        ("violence", "state"), ("drugs", "state"), ("violence", "drugs"), ("diplomacy", "politics"),
        ("economy", "politics"), ("border", "diplomacy"),
    }  # fmt: skip
    here = {
        ("violence", "migration"), ("pandemic", "migration"), ("diplomacy", "migration"), ("pandemic", "border"),
        ("border", "pandemic"), ("migration", "politics"), ("drugs", "politics"), ("violence", "politics"),
        ("pandemic", "politics"), ("border", "politics"), ("politics", "diplomacy"), ("diplomacy", "state"),
        ("pandemic", "violence"), ("border", "economy"), ("diplomacy", "economy"), ("economy", "migration"),
    }  # fmt: skip
    found = {
        (link.signal.split(".")[0], issue.name)
        for issue in shipped_world()
        for link in links(issue.struct("Inputs")).values()
        if hasattr(link, "signal")
    }
    assert found <= here | beside
    assert here <= found


# --- what no lever moves: disasters and the states of the United States


def test_disasters_make_people_leave_the_northern_triangle_only(prior_setup):
    """Hurricanes Eta and Iota in November 2020."""
    none, some = (
        by_month(prior_setup, None, "migration.entries", {"migration.disaster_push": push}) for push in (0.0, 0.1)
    )
    storms = slice(month_at("2020-11"), month_at("2021-06"))
    assert (some[storms, TRIANGLE] > 1.01 * none[storms, TRIANGLE]).all()
    others = [i for i in range(len(ORIGINS)) if i != TRIANGLE]
    np.testing.assert_array_equal(some[:, others], none[:, others])
    np.testing.assert_array_equal(some[:12], none[:12])


def test_states_that_pull_away_cost_trust(prior_setup):
    """Arizona in April 2010, Texas in 2021: hostile moves that the federal government did not make."""
    trust = [
        by_month(prior_setup, None, "diplomacy.trust_held", {"diplomacy.states_weight": weight})
        for weight in (0.0, 0.25)
    ]
    lost = trust[0] - trust[1]
    pull = by_month(prior_setup, None, "politics.governors_pull")
    first = int(np.argmax(pull > 0))
    assert first == month_at("2010-04")
    assert np.abs(lost[:first]).max() == 0
    assert (lost[first + 1 :] > 0).all()
    assert lost[month_at("2021-12")] > 0.001


def test_war_moves_no_other_origin(prior_setup):
    one = COUPLINGS["war makes Mexicans leave"]
    difference, _ = change(prior_setup, one, one.on)
    assert np.abs(difference[:, MEXICANS]).max() > 0
    assert np.abs(np.delete(difference, MEXICANS, axis=1)).max() == 0


def test_troops_that_are_ordered_leave_nothing_to_press_for(prior_setup):
    ordered = setting("mx_migration_deployment", 60_000)
    base, pressed = (
        by_month(prior_setup, s, "migration.mexican_enforcement")
        for s in (scenario(ordered), scenario(ordered, THREAT))
    )
    np.testing.assert_array_equal(base, pressed)


def test_without_a_rule_no_vaccine_opens_the_border(prior_setup):
    vaccinated, not_vaccinated = (
        by_month(prior_setup, scenario(CLOSED_FOR_GOOD, *more), "border.restriction")
        for more in ((), (setting("us_vaccine_supply", 0),))
    )
    np.testing.assert_array_equal(vaccinated, not_vaccinated)
    assert vaccinated[-1] == pytest.approx(1)


def test_incidence_holds_the_reopening_back(prior_setup):
    """The stricter the threshold of incidence, the less is eased where the virus spreads."""
    ruled = scenario(CLOSED_FOR_GOOD, setting("joint_reopening_rule", 1, "2021-01"))
    strict, loose = (
        by_month(prior_setup, ruled, "border.restriction", {"pandemic.incidence_threshold": level})
        for level in (1.0, 1e6)
    )
    months = slice(month_at("2021-04"), month_at("2021-12") + 1)
    assert (strict[months] > loose[months] + 0.01).all()


# --- crossings couple the epidemics


@pytest.fixture(scope="module")
def numbers(prior_setup):
    scales = scales_of(prior_setup.distributions)
    return parameters(shipped_world(), median_values(prior_setup.distributions, scales))["pandemic"]


def infected_by_tijuana(p, crossing):
    """Force of infection in San Diego where the virus is in Tijuana only."""
    inputs = pandemic.Inputs(**{n: jnp.full(_shape(n), crossing) for n in names(pandemic.Inputs)})
    drivers = pandemic.Drivers(**{n: jnp.zeros(()) for n in names(pandemic.Drivers)})
    levers = pandemic.Levers(**{n: jnp.zeros(()) for n in names(pandemic.Levers)})
    empty = pandemic.initial(drivers, p)
    ill = vars(empty) | {"infectious": jnp.zeros(len(PATCHES)).at[TIJUANA].set(1e4)}
    here = pandemic.at_crossings(p, inputs)
    return float(force_of_infection(type(empty)(**ill), drivers, levers, here)[SAN_DIEGO])


def _shape(name):
    return tuple(len(codes(axis)) for axis in axes_of(pandemic.Inputs, name))


def test_infection_crosses_the_border_pair_with_the_people(numbers):
    none, half, whole = (infected_by_tijuana(numbers, crossing) for crossing in (0.0, 0.5, 1.0))
    assert none == 0
    assert half == pytest.approx(whole / 2)
    assert whole > 0


def test_a_closed_border_changes_the_epidemics_of_the_pair_by_its_crossings_only(prior_setup):
    opened = scenario(setting("joint_land_restriction", 0, "2020-03"))

    def moved(mixing):
        base, changed = (
            by_month(prior_setup, s, "pandemic.infections", {"pandemic.mixing_per_crossing": mixing})
            for s in (None, opened)
        )
        return np.abs(changed - base)[:, [TIJUANA, SAN_DIEGO]].max() / base[:, SAN_DIEGO].max()

    assert moved(0.5) > 1e-4
    assert moved(0.0) == 0
