"""Arms: stocks in balance, what each lever takes off, and the closed forms of both."""

import numpy as np
import pytest

from twotrack.issues.arms import equations as arms
from unit.issues.forms.medians import numbers, struct_of

pytestmark = pytest.mark.usefixtures("_strict")


@pytest.fixture(scope="module")
def p(_strict):
    return numbers("arms")


def levers(**told):
    """Levers at their start: the full ban, mean effort of seizures."""
    return struct_of(
        arms,
        "Levers",
        us_assault_weapons_ban=told.pop("us_assault_weapons_ban", 1),
        mx_arms_seizures=told.pop("mx_arms_seizures", 1),
        **told,
    )


def drivers(p, times=1.0):
    return struct_of(arms, "Drivers", us_gun_sales=times * p.sales_reference)


def inputs(p, times=1.0):
    return struct_of(arms, "Inputs", members=times * p.members_reference)


def test_the_start_is_a_balance(p):
    stocks = arms.initial(drivers(p), p)
    change = arms.flows(stocks, inputs(p), drivers(p), levers(), p)
    assert float(change.handguns / stocks.handguns) == pytest.approx(0, abs=1e-14)
    assert float(change.rifles / stocks.rifles) == pytest.approx(0, abs=1e-14)
    assert float(arms.signals(stocks, levers(), p).rifle_availability) == pytest.approx(1)


def trafficked(p, members=1.0, **told):
    stocks = arms.initial(drivers(p), p)
    return float(arms.measures(stocks, inputs(p, members), drivers(p), levers(**told), p).weapons_trafficked)


@pytest.mark.parametrize("share", [0.0, 0.3, 1.0])
def test_interdiction_takes_its_share_of_what_goes_south(p, share):
    assert trafficked(p, us_southbound_interdiction=share) == pytest.approx((1 - share) * trafficked(p))


def test_a_ban_bears_on_rifles_alone(p):
    stocks, none = arms.initial(drivers(p), p), levers(us_assault_weapons_ban=0)
    with_ban, without = (arms.flows(stocks, inputs(p), drivers(p), chosen, p) for chosen in (levers(), none))
    assert float(without.handguns) == float(with_ban.handguns)
    assert float(without.rifles) > float(with_ban.rifles)
    bought = [float(arms.rifles_under(np.float64(ban), p)) for ban in (0, 1)]
    assert bought[1] / bought[0] == pytest.approx(np.exp(-float(p.ban_effect)))


def test_rules_on_dealers_lower_every_purchase_alike(p):
    assert trafficked(p, us_dealer_rules=0.5) / trafficked(p) == pytest.approx(
        np.exp(-float(p.dealer_rules_effect) / 2)
    )


def test_demand_follows_members_by_its_elasticity():
    some = numbers("arms", demand_elasticity=0.5)
    assert trafficked(some, members=4.0) / trafficked(some) == pytest.approx(2)
    none = numbers("arms", demand_elasticity=0.0)
    assert trafficked(none, members=4.0) == trafficked(none)


def test_seizures_shorten_the_life_of_a_firearm_and_are_counted(p):
    stocks = arms.initial(drivers(p), p)
    whole = float(stocks.handguns + stocks.rifles)
    twice = levers(mx_arms_seizures=2)
    seized = arms.measures(stocks, inputs(p), drivers(p), twice, p).firearms_seized
    assert float(seized) == pytest.approx(2 * float(p.seizure_rate) * whole)
    lost = arms.flows(stocks, inputs(p), drivers(p), twice, p)
    assert float(lost.handguns + lost.rifles) == pytest.approx(-float(p.seizure_rate) * whole)
