"""Conservation at the ends of years: what flows into and out of every stock of a draw is what is measured of it then.

`test_conservation.py` adds the same up over whole runs.
"""

from math import prod

import jax
import numpy as np
import pytest
from ends import stocks_at_ends
from flow_books import booked_world
from paths import MONTHS, YEARS, Case

from twotrack.policy.scenario import Scenario
from twotrack.runs.continuation import ACTS
from twotrack.runs.programs import shared_inputs
from twotrack.tables.axes import shape_of
from twotrack.world.derivative import all_flows, diagnostics_layout, parts
from twotrack.world.driven import driven_forcing
from twotrack.world.forcing import shock_forcing, structs_of
from twotrack.world.lapse import with_lapses
from twotrack.world.parameters.draws import draw_key, drawn_values, parameters

# Years of war, of the pandemic, and of a projection.
ENDS = (2008, 2020, 2034)
POINTS = [(draw, year) for draw in range(3) for year in ENDS]


@pytest.fixture(scope="module")
def flowing(prior_setup):
    """By draw and year: flows of stocks, what is measured, levers and numbers, at the stocks of the year's end."""
    world, shared = booked_world(), shared_inputs(prior_setup, Scenario(), 1)
    issues = [issue for part in parts(world) for issue in part]
    program = jax.jit(lambda stocks, month, p: all_flows(issues, stocks, month, p, {}))
    found = {}
    for draw in range(3):
        key, ends = draw_key(1, draw), stocks_at_ends(prior_setup, Case(draw=draw), ENDS)
        p = parameters(world, drawn_values(prior_setup.distributions, shared.scales, key))
        shocks = shock_forcing(world, key, MONTHS, shared.chance)
        outside = with_lapses(world, shared.forcing._replace(shocks=shocks), shared.free, key, shared.chance)
        outside = driven_forcing(world, outside, p)
        for at, year in enumerate(ENDS):
            month = jax.tree.map(lambda array, year=year: array[YEARS.index(year), -1], outside)
            stocks = structs_of(world, "Stocks", by_issue({name: values[at] for name, values in ends.items()}))
            flows, diagnostics = program(stocks, month, p)
            levers = {name: getattr(month.levers[i.name], name) for i in world for name in i.tables.levers}
            made = {**flat(flows), **measured(world, diagnostics), **{f"levers.{n}": v for n, v in levers.items()}}
            found[draw, year] = made, p
    return found


def by_issue(stocks):
    """Stocks by issue and name, without what issues remember of acts."""
    found = {}
    for path, values in stocks.items():
        issue, name = path.split(".", 1)
        found.setdefault(issue, {})[name] = values
    found.pop(ACTS, None)
    return found


def flat(flows):
    """Flows by `d issue.name`."""
    return {f"d {name}.{field}": np.asarray(v) for name, struct in flows.items() for field, v in vars(struct).items()}


def measured(world, diagnostics):
    """Everything watched, by name."""
    layout = diagnostics_layout(world).items()
    return {
        name: np.asarray(diagnostics[start : start + prod(shape_of(axes))]).reshape(shape_of(axes))
        for name, (start, axes) in layout
    }


def close(*sides):
    """Equal to rounding, against the largest number in sight."""
    found, wanted = sides
    size = max(np.abs(found).max(), np.abs(wanted).max())
    assert size > 0, "nothing flows: the test proves nothing"
    np.testing.assert_allclose(found, wanted, rtol=0, atol=1e-9 * size)


@pytest.mark.parametrize("point", POINTS)
def test_members_are_those_who_join_less_those_who_leave(flowing, point):
    made, _ = flowing[point]
    members, held = made["d violence.members"], made["d violence.held"]
    gained = made["violence.recruits"] + made["violence.returned"] + made["violence.moved_net"]
    lost = made["violence.arrests"] + made["violence.members_killed"] + made["violence.dropped_out"]
    largest = np.abs(gained).max()
    np.testing.assert_allclose(members.sum(axis=0), gained - lost, rtol=0, atol=1e-9 * largest)
    np.testing.assert_allclose(made["violence.moved_net"].sum(), 0, atol=1e-9 * largest)
    gone = made["violence.members_killed"] + made["violence.dropped_out"] + made["violence.released_for_good"]
    np.testing.assert_allclose(
        members.sum() + held.sum(), (made["violence.recruits"] - gone).sum(), atol=1e-9 * largest * 32
    )


@pytest.mark.parametrize("point", POINTS)
def test_firearms_money_and_groups_balance(flowing, point):
    made, p = flowing[point]
    lost = float(p["arms"].loss_rate) * made["arms.firearms"] + made["arms.firearms_seized"]
    close(made["d arms.handguns"] + made["d arms.rifles"] + lost, made["arms.weapons_trafficked"])
    signed, delivered = made["levers.us_security_assistance"], made["state.assistance_delivered"]
    close(made["d state.assistance_under_way"] + delivered, signed)
    born = float(p["violence"].splinters_per_removal) * np.asarray(made["levers.mx_leader_removals"])
    close(made["d violence.groups"], born + float(p["violence"].group_growth_rate) * made["violence.groups"])


@pytest.mark.parametrize("point", POINTS)
def test_travellers_and_people_balance(flowing, point):
    made, p = flowing[point]
    crosses, entered = np.asarray(p["migration"].crosses_mexico), made["migration.entries"]
    away = made["migration.mexican_apprehensions"] + made["migration.asylum_claims"] + made["migration.gave_up"]
    close(crosses * entered, crosses * made["migration.arrived"] + away + made["d migration.in_transit"])
    close(made["migration.arrived"][0], entered[0])
    states = [made[f"d pandemic.{n}"] for n in ("susceptible", "vaccinated", "exposed", "infectious", "removed")]
    np.testing.assert_allclose(sum(states), 0, atol=1e-9 * max(np.abs(one).max() for one in states) + 1e-6)
