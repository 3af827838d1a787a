"""Conservation: what leaves one place arrives in another, and every stock is its inflows less its outflows."""

from math import prod

import jax
import jax.numpy as jnp
import numpy as np
import pytest
from flow_books import booked_world
from paths import ISSUES, Case, outcomes, unpacked, worlds

from golden.jax_worlds import is_recorded, kept, key_of
from rescaling import random_struct
from twotrack.issues.violence import equations as violence
from twotrack.policy.scenario import Scenario
from twotrack.runs.programs import shared_inputs
from twotrack.tables.axes import shape_of
from twotrack.world.assemble import shipped_world
from twotrack.world.derivative import diagnostics_layout
from twotrack.world.parameters.draws import draw_key, drawn_values, parameters

DRAWS, BOOKS = (0, 1, 2), "books"
CASES = [Case(draw=draw) for draw in DRAWS]
pytestmark = pytest.mark.filterwarnings("default::golden.jax_outcomes.StaleRecordWarning")


@pytest.fixture(scope="module")
def books(prior_setup):
    """By draw, with chance: parameters, stocks by year with the start, and totals and levers by year."""
    if is_recorded(BOOKS, key_of(prior_setup, CASES, __file__)):
        pytest.skip("shown of these very functions, numbers and draws: tests/golden/jax_worlds.npz")
    return made_books(prior_setup)


def made_books(prior_setup):
    """Books of the draws, by JAX."""
    booked, shared = booked_world(), shared_inputs(prior_setup, Scenario(), 1)
    first = jax.tree.map(lambda a: a[0, 0], shared.forcing.drivers)

    def read(draw, run):
        p = parameters(booked, drawn_values(prior_setup.distributions, shared.scales, draw_key(shared.seed, draw)))
        start = {i.name: i.equations.initial(first[i.name], p[i.name]) for i in booked}
        stocks = {
            name: np.concatenate([np.asarray(getattr(start[name.split(".")[0]], name.split(".")[1]))[None], values])
            for name, values in unpacked(run.stocks).items()
        }
        levers = {n: getattr(shared.forcing.levers[i.name], n).sum(axis=1) for i in booked for n in i.tables.levers}
        return p, stocks, totals(booked, run), levers

    runs = worlds(prior_setup, CASES)
    return {draw: read(draw, run) for draw, (_, run) in zip(DRAWS, runs, strict=True)}


def totals(world, run):
    """Yearly integral of everything watched, by name."""
    layout = diagnostics_layout(world)
    return {
        name: np.asarray(run.yearly[:, start : start + prod(shape_of(axes))]).squeeze()
        for name, (start, axes) in layout.items()
    }


def close(found, wanted):
    """Equal to rounding, against the largest number in sight."""
    size = max(np.abs(found).max(), np.abs(wanted).max())
    np.testing.assert_allclose(found, wanted, rtol=0, atol=1e-9 * size)


@pytest.mark.parametrize("seed", range(5))
def test_expansion_and_break_away_make_nobody(prior_setup, seed):
    rng = np.random.default_rng(seed)
    shared = shared_inputs(prior_setup, Scenario(), 1)
    p = parameters(
        shipped_world(), drawn_values(prior_setup.distributions, shared.scales, draw_key(shared.seed, seed))
    )["violence"]
    stocks = random_struct(violence.Stocks, rng)
    levers = random_struct(violence.Levers, rng)
    expansion, break_away = violence.expansion(stocks, p), violence.break_away(stocks, levers, p)
    np.testing.assert_allclose(expansion.sum(axis=1), 0, atol=1e-12 * float(jnp.abs(expansion).max()))
    np.testing.assert_allclose(break_away.sum(axis=0), 0, atol=1e-12 * float(jnp.abs(break_away).max()))
    if float(p.expansion_rate) > 0:
        assert np.abs(expansion).max() > 0, "nothing moved: the test proves nothing"


@pytest.mark.parametrize("draw", DRAWS)
def test_members_balance_over_the_whole_run(books, draw):
    _, stocks, made, _ = books[draw]
    members = stocks["violence.members"].sum(axis=1)
    gained = made["violence.recruits"] + made["violence.returned"] + made["violence.moved_net"]
    lost = made["violence.arrests"] + made["violence.members_killed"] + made["violence.dropped_out"]
    close(np.diff(members, axis=0), gained - lost)
    nation = (made["violence.recruits"] + made["violence.returned"] - lost).sum(axis=1)
    close(np.diff(members.sum(axis=1)), nation)
    # Members, prisoners, the dead and those who left are all who joined.
    alive = stocks["violence.members"].sum(axis=(1, 2)) + stocks["violence.held"].sum(axis=1)
    gone = made["violence.members_killed"] + made["violence.dropped_out"] + made["violence.released_for_good"]
    close(np.diff(alive), (made["violence.recruits"] - gone).sum(axis=1))


@pytest.mark.parametrize("draw", DRAWS)
def test_firearms_balance_over_the_whole_run(books, draw):
    p, stocks, made, _ = books[draw]
    firearms = stocks["arms.handguns"] + stocks["arms.rifles"]
    lost = float(p["arms"].loss_rate) * made["arms.firearms"]
    close(np.diff(firearms), made["arms.weapons_trafficked"] - lost - made["arms.firearms_seized"])


@pytest.mark.parametrize("draw", DRAWS)
def test_assistance_balances_over_the_whole_run(books, draw):
    _, stocks, made, levers = books[draw]
    signed = np.asarray(levers["us_security_assistance"])
    close(np.diff(stocks["state.assistance_under_way"]), signed - made["state.assistance_delivered"])


@pytest.mark.parametrize("draw", DRAWS)
def test_groups_balance_over_the_whole_run(books, draw):
    p, stocks, made, levers = books[draw]
    removed = np.asarray(levers["mx_leader_removals"])
    born = float(p["violence"].splinters_per_removal) * removed
    close(
        np.diff(stocks["violence.groups"], axis=0),
        born + float(p["violence"].group_growth_rate) * made["violence.groups"],
    )


@pytest.mark.parametrize("draw", DRAWS)
def test_travellers_balance_over_the_whole_run(books, draw):
    """Entries are arrivals, apprehensions, claims, those who give up, and those still on the road."""
    p, stocks, made, _ = books[draw]
    entered = np.asarray(made["migration.entries"])
    away = made["migration.mexican_apprehensions"] + made["migration.asylum_claims"] + made["migration.gave_up"]
    crosses = np.asarray(p["migration"].crosses_mexico)
    on_the_road = np.diff(stocks["migration.in_transit"], axis=0)
    close(crosses * entered, crosses * made["migration.arrived"] + away + on_the_road)
    # Mexicans go straight to the border.
    close(made["migration.arrived"][:, 0], entered[:, 0])
    assert (away[:, 1:] > 0).all(), "nobody left the road: the test proves nothing"


@pytest.mark.parametrize("draw", DRAWS)
def test_people_of_each_patch_are_conserved(books, draw):
    p, stocks, made, _ = books[draw]
    states = ("susceptible", "vaccinated", "exposed", "infectious", "removed")
    people = sum(stocks[f"pandemic.{state}"] for state in states)
    close(people, np.broadcast_to(np.asarray(p["pandemic"].people), people.shape))
    infected = made["pandemic.infections"].sum(axis=0)
    assert (infected > 0.01 * np.asarray(p["pandemic"].people)).all(), "few were infected: the test proves little"


@pytest.mark.parametrize("draw", DRAWS)
def test_homicides_are_the_sum_of_their_parts(books, draw):
    _, _, made, _ = books[draw]
    background = made["violence.homicides"] - made["violence.members_killed"] - made["violence.others_killed"]
    assert (background > 0).all()
    assert (made["violence.firearm_homicides"] < made["violence.homicides"]).all()


@pytest.fixture(scope="module")
def plain(prior_setup):
    """Outcomes of draw 0 without books, by the engine of every run."""
    return outcomes(prior_setup, [Case(draw=0)])[0]


@pytest.fixture(scope="module")
def booked(prior_setup):
    """Totals of draw 0 with books, by outcome."""

    def sums():
        made = made_books(prior_setup)[0][2]
        return {name: made[of].sum(axis=1) if made[of].ndim > 1 else made[of] for name, of in added_up(ISSUES)}

    return kept(BOOKS, key_of(prior_setup, CASES, __file__), sums)


def added_up(issues):
    """Outcomes of issues that are sums of a measure, and the measure."""
    rows = [row for name in issues for row in shipped_world().issue(name).tables.outcomes.items()]
    return [(name, row.of) for name, row in rows if row.aggregate == "sum" and row.recording is None]


@pytest.mark.parametrize("name", ISSUES)
def test_bookkeeping_changes_nothing(booked, plain, name):
    for outcome, _ in added_up([name]):
        whole = booked[outcome]
        shown = np.asarray(plain.nation[outcome])
        # Each against its own mean: outcomes have units of their own.
        close(shown / max(shown.mean(), 1e-300), whole / max(whole.mean(), 1e-300))
