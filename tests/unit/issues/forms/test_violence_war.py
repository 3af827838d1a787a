"""Violence: rivalry, groups, the pulse of a removal, broken pacts and scarce cocaine, in closed form."""

import jax.numpy as jnp
import numpy as np
import pytest

from twotrack.issues.violence import equations as violence
from twotrack.issues.violence import war
from twotrack.tables.axes import codes, shape_of
from unit.issues.forms.medians import numbers, struct_of
from unit.issues.forms.violence_case import HOME, INHABITANTS, inputs, levers

pytestmark = pytest.mark.usefixtures("_strict")


@pytest.fixture(scope="module")
def p(_strict):
    return numbers("violence")


@pytest.fixture(scope="module")
def drivers(_strict):
    return struct_of(violence, "Drivers", population=INHABITANTS)


@pytest.fixture(scope="module")
def stocks(p, drivers):
    return violence.initial(drivers, p)


def test_there_is_no_war_and_no_rivalry_at_the_start(stocks, p):
    np.testing.assert_allclose(war.rivalry(stocks, p), 0, atol=1e-14)
    np.testing.assert_allclose(war.war_intensity(stocks, p), 1)


def pulse_of(p, members):
    """Log of killing by state after one leader is removed at home, where blocs stand so."""
    left = np.zeros(32)
    left[HOME] = float(p.leader)
    found = war.succession_pulse(struct_of(violence, "Stocks", succession=left, members=members), p)
    six_months = p.removal_delay / p.removal_window * (1 - jnp.exp(-p.removal_window / p.removal_delay))
    return np.asarray(found) * float(six_months)


def blocs_at(*places):
    """Members of bloc 0 in these places and of bloc 1 in all others."""
    members = np.zeros(shape_of(("bloc", "state")))
    members[1] = 1.0
    members[1, list(places)], members[0, list(places)] = 0.0, 1.0
    return members


def test_one_leader_changes_killing_by_its_effect_over_the_window(p):
    """The mean over six months of a pulse of one leader is the published effect, at home and next door."""
    pulse = pulse_of(p, blocs_at(HOME))
    neighbours = np.flatnonzero(np.asarray(p.neighbours)[:, HOME])
    assert pulse[HOME] == pytest.approx(float(p.removal_effect))
    np.testing.assert_allclose(pulse[neighbours], float(p.removal_effect_next_door))
    assert np.abs(np.delete(pulse, [HOME, *neighbours])).max() == 0


def test_a_removal_is_felt_along_the_organisation(p):
    """A removal in Jalisco of a bloc that is also in Colima and Guanajuato, next door to it."""
    jalisco, *same = (codes("state").index(f"MX-{code}") for code in ("JAL", "COL", "GUA"))
    left = np.eye(32)[jalisco] * float(p.leader)
    stocks = struct_of(violence, "Stocks", succession=left, members=blocs_at(jalisco, *same))
    alone = struct_of(violence, "Stocks", succession=left, members=blocs_at(jalisco))
    both, next_door = (np.asarray(war.succession_pulse(one, p)) for one in (stocks, alone))
    others = np.setdiff1d(np.flatnonzero(np.asarray(p.neighbours)[:, jalisco]), same)
    assert (both[others] < 0).all()
    assert (both[same] > 0).all()
    np.testing.assert_array_equal(both[others], next_door[others])
    assert float(np.abs(war.removals_elsewhere(alone, p)).max()) == 0


def test_killing_a_leader_is_followed_by_more_than_arresting_him(p):
    none, usual, every = (
        float(war.removal_size(levers(mx_leader_killed_share=share), p))
        for share in (0.0, float(p.usual_killed_share), 1.0)
    )
    assert usual == 1
    assert none / every == pytest.approx(float(p.arrest_over_killing))


def drawn(p, members, times, **changed):
    """Level to which open war is drawn where the groups of every state are so many times those of the start."""
    there = numbers("violence", **changed)
    stocks = struct_of(violence, "Stocks", members=members, groups=times * war.start_groups(p))
    return np.asarray(war.drawn_level(stocks, there))


def test_twice_the_groups_raise_killing_and_the_next_doubling_less(stocks, p):
    once, twice, four = (drawn(p, stocks.members, times) for times in (1, 2, 4))
    np.testing.assert_allclose(once, 0, atol=1e-14)
    assert (twice > 0).all()
    assert (np.exp(twice) < 1.2).all()
    assert (four - twice < twice).all()


def test_of_division_and_groups_the_larger_counts(stocks, p):
    none = np.zeros_like(stocks.members)
    none[0] = 1
    even = np.ones_like(stocks.members)
    for members in (none, even):
        division = float(p.rivalry_effect) * np.asarray(war.rivalry(struct_of(violence, "Stocks", members=members), p))
        np.testing.assert_allclose(drawn(p, members, 10, groups_effect=0), division, atol=1e-12)
        groups = drawn(p, stocks.members, 10)
        wanted = np.where(division > 0, np.maximum(division, groups), division + groups)
        np.testing.assert_allclose(drawn(p, members, 10), wanted, atol=1e-12)


@pytest.mark.parametrize(
    ("told", "effect"),
    [({"protection_broken": 0.5 / 12}, ("broken_effect", 0.5 / 12)), ({"scarcity": 0.4}, ("scarcity_effect", 0.4))],
)
def test_broken_pacts_and_scarce_cocaine_raise_killing(stocks, p, drivers, told, effect):
    """Half of the governments lose their protection in a year; cocaine costs half as much again as usual."""
    name, level = effect
    usual = violence.killing_rate(stocks, inputs(p), drivers, p)
    more = violence.killing_rate(stocks, inputs(p, **told), drivers, p)
    np.testing.assert_allclose(np.log(np.asarray(more / usual)), level * float(getattr(p, name)), rtol=1e-9)
    off = violence.killing_rate(stocks, inputs(p, **told), drivers, numbers("violence", **{name: 0}))
    np.testing.assert_array_equal(off, usual)
