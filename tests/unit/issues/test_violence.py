"""Violence alone: a war that is asked of too few members ends for want of them, and the path stays sound."""

import jax
import jax.numpy as jnp
import numpy as np
import pytest
from alone import world_of

from twotrack.policy.recorded import recorded_path
from twotrack.policy.span import DEFAULT_SPAN
from twotrack.tables.axes import shape_of
from twotrack.world.derivative import diagnostics_layout
from twotrack.world.exogenous import Forcing, ProjectionAnchor
from twotrack.world.forcing import driver_forcing, lever_forcing, shock_forcing
from twotrack.world.parameters.distributions import parameter_distributions, scales_of
from twotrack.world.parameters.draws import draw_key, median_values, parameters
from twotrack.world.simulate import simulate

STATES = shape_of(("state",))
USUAL = {
    "drugs": {"export_income": 6.7e8, "scarcity": 0.0},
    "arms": {"rifle_availability": 1.0},
    "state": {
        "arrest_rate": np.full(STATES, 0.004),
        "army": 45_000.0,
        "guard": np.zeros(STATES),
        "protection_broken": np.zeros(STATES),
    },
    "pandemic": {"mexico_contacts_given_up": 0.0},
}
LAST = DEFAULT_SPAN.replay_until // 12
NATION = 35_000


@pytest.fixture(scope="module")
def run(_strict):
    """Trajectory of the record at the medians, whose projection starts at so many homicides in every state."""
    world = world_of("violence", **USUAL)
    known = parameter_distributions(world.tables)
    p = parameters(world, median_values(known, scales_of(known)))
    paths = {n: recorded_path(n, row, DEFAULT_SPAN) for i in world for n, row in i.tables.levers.items()}
    calm = shock_forcing(world, draw_key(0, 0), jnp.array(list(DEFAULT_SPAN.months)), 0.0)
    forcing = Forcing(lever_forcing(world, paths), driver_forcing(world, DEFAULT_SPAN), calm)
    start = jnp.array([float(year == LAST) for year in DEFAULT_SPAN.years])
    program = jax.jit(lambda official: simulate(world, p, forcing, ProjectionAnchor(start, official)))
    return world, lambda level: program(jnp.full(STATES, float(level)))


def rates(world, trajectory):
    """Members killed per member, by month and state."""
    layout = diagnostics_layout(world)
    monthly = np.asarray(trajectory.monthly).reshape(-1, trajectory.monthly.shape[-1])
    killed, members = (monthly[:, layout[f"violence.{n}"][0] :][:, : STATES[0]] for n in ("members_killed", "members"))
    return killed / members


@pytest.mark.parametrize("times", [10, 100, 1000])
def test_a_war_asked_of_too_few_members_ends_for_want_of_them(run, times):
    world, at_level = run
    trajectory = at_level(times * NATION)
    assert rates(world, trajectory).max() <= 1
    members = np.asarray(trajectory.stocks["violence"].members)
    assert members.min() >= 0
    before = LAST - 2000
    assert (members[before + 1 :].sum(axis=1) <= members[before].sum(axis=0)).all()


def test_at_levels_as_recorded_no_killing_nears_its_ceiling(run):
    world, at_level = run
    assert rates(world, at_level(NATION / STATES[0])).max() < 1 / 4
