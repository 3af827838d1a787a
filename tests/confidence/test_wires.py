"""Wires and links: every lever moves some outcome, and a policy moves nothing where the link's number is nothing."""

import pytest
from paths import LAST_TEN, Case, difference, in_base_units, in_future, outcomes, scenario, setting

from twotrack.policy.paths import lever_paths
from twotrack.policy.scenario import Scenario, levers
from twotrack.policy.span import DEFAULT_SPAN

# A rule of reopening has nothing to open while nothing is closed, leaders can be killed where any are removed, and by
# 2022 whoever wants a dose has one.
BESIDE = {
    "joint_reopening_rule": setting("joint_land_restriction", 1, "2022-01"),
    "mx_leader_killed_share": setting("mx_leader_removals", 0.1, "2022-01"),
}
SINCE = {"mx_vaccine_supply": "2021-01"}


def wired(lever):
    """What stands beside a lever, and the lever far from its last level since 2022."""
    row = levers()[lever]
    last = lever_paths(Scenario(), DEFAULT_SPAN)[lever][-1].ravel()
    far = max(row.bounds, key=lambda bound: abs(bound - last.mean()))
    # Targeting in proportion is no targeting: one bloc must be singled out.
    place = "sinaloa" if row.axes == ("bloc",) else ""
    return BESIDE.get(lever, ()), setting(lever, far, SINCE.get(lever, "2022-01"), place=place)


@pytest.fixture(scope="module")
def by_wire(prior_setup):
    """Outcomes of the nation at the medians without the official start, without and with each lever moved."""
    both = {lever: wired(lever) for lever in levers()}
    cases = [Case(scenario(beside, *more)) for beside, changed in both.values() for more in ((), (changed,))]
    found = [measured.nation for measured in outcomes(prior_setup.without_projection(), cases)]
    return dict(zip(both, zip(found[::2], found[1::2], strict=True), strict=True))


@pytest.mark.parametrize("lever", sorted(levers()))
def test_every_lever_has_a_wire(by_wire, lever):
    """A lever that moves no outcome at all is not connected."""
    base, moved = by_wire[lever]
    found = {n for n, v in moved.items() if difference(v, base[n]).max() > 1e-9}
    assert found, f"{lever} moves no outcome at {wired(lever)[1][0].value:g}"


LINKS = [
    ({"violence.income_elasticity": 0, "state.capture_income_elasticity": 0}, {"us_demand_reduction": 0.9}, "members"),
    ({"violence.lethality_elasticity": 0}, {"us_assault_weapons_ban": 1}, "homicides"),
    ({"violence.firearm_elasticity": 0, "violence.lethality_elasticity": 0}, {"mx_arms_seizures": 5}, "firearm_share"),
    ({"arms.demand_elasticity": 0}, {"mx_arrest_effort": 4}, "weapons_trafficked"),
    (
        {"violence.forces_arrest_elasticity": 0, "violence.forces_conflict_elasticity": 0},
        {"mx_guard_deployment": 0},
        "homicides",
    ),
    ({"drugs.supply_elasticity": 0}, {"us_port_interdiction": 5}, "synthetic_opioid_deaths"),
    ({"state.institutions_gain": 0}, {"us_security_assistance": 2000}, "members"),
    ({"state.justice_reform_gain": 0}, {"mx_justice_reform": 1}, "members"),
    ({"violence.prevention_effect": 0}, {"mx_prevention": 5}, "members"),
    ({"violence.splinters_per_removal": 0}, {"mx_leader_removals": 2}, "groups"),
]


@pytest.fixture(scope="module")
def by_link(prior_setup):
    """Outcomes of the nation without and with each policy: with the link's numbers off, and at the medians."""
    cases = [
        Case(chosen, in_base_units(prior_setup, numbers))
        for off, values, _ in LINKS
        for numbers in (off, {})
        for chosen in (Scenario(), in_future(values))
    ]
    found = [measured.nation for measured in outcomes(prior_setup, cases)]
    return [found[first : first + 4] for first in range(0, len(found), 4)]


@pytest.mark.parametrize("at", range(len(LINKS)), ids=[link[2] + " " + next(iter(link[1])) for link in LINKS])
def test_a_link_without_effect_is_no_link(by_link, at):
    """And with the effect at its median the same policy does move the same outcome."""
    watch = LINKS[at][2]
    base_off, moved_off, base, moved = (nation[watch][LAST_TEN] for nation in by_link[at])
    assert difference(moved_off, base_off).max() < 1e-9
    assert difference(moved, base).max() > 1e-6
