"""Drugs: turnover of use, the share that passes the ports, the spread of fentanyl, deaths, in closed form."""

import numpy as np
import pytest

from twotrack.issues.drugs import equations as drugs
from unit.issues.forms.medians import numbers, struct_of

pytestmark = pytest.mark.usefixtures("_strict")


@pytest.fixture(scope="module")
def p(_strict):
    return numbers("drugs")


def levers(reduction=0.0, interdiction=1.0):
    return struct_of(drugs, "Levers", us_demand_reduction=reduction, us_port_interdiction=interdiction)


def start(p):
    return drugs.initial(struct_of(drugs, "Drivers"), p)


def change(p, stocks, chosen, shock=0.0):
    return drugs.flows(
        stocks, struct_of(drugs, "Inputs", mortality_shock=shock), struct_of(drugs, "Drivers"), chosen, p
    )


def test_the_start_earns_the_reference(p):
    found = drugs.signals(start(p), levers(), p)
    assert float(found.export_income) == pytest.approx(float(p.export_income_reference))


def test_use_turns_over_towards_what_is_wanted(p):
    """From use u and reduction d: du/dt = r (1 - d - u), so a tenth less of new use takes a tenth of use in time."""
    assert float(change(p, start(p), levers()).use) == pytest.approx(0, abs=1e-15)
    assert float(change(p, start(p), levers(0.9)).use) == pytest.approx(-0.9 * float(p.use_turnover_rate))


@pytest.mark.parametrize("effort", [0.0, 1.0, 3.0])
def test_each_unit_of_effort_at_the_ports_stops_the_same_share_again(p, effort):
    passed = float(drugs.arriving_share(levers(interdiction=effort), p))
    assert passed == pytest.approx((1 - float(p.seized_share_at_ports)) ** (effort - 1))
    income = drugs.export_income(start(p), levers(interdiction=effort), p)
    assert float(income) == pytest.approx(passed * float(p.export_income_reference))


def test_deaths_answer_supply_by_their_elasticity_alone(p):
    none = numbers("drugs", supply_elasticity=0.0)
    assert float(drugs.overdose_deaths(start(p), levers(interdiction=3), none)) == float(
        drugs.overdose_deaths(start(p), levers(), none)
    )
    one = numbers("drugs", supply_elasticity=1.0)
    ratio = drugs.overdose_deaths(start(p), levers(interdiction=3), one) / drugs.overdose_deaths(
        start(p), levers(), one
    )
    assert float(ratio) == pytest.approx(float(drugs.arriving_share(levers(interdiction=3), one)))


def test_fentanyl_spreads_by_contact_and_stops_where_all_are_exposed(p):
    for share in (0.0, 0.5, 1.0):
        stocks = struct_of(drugs, "Stocks", use=1, fentanyl_share=share)
        wanted = float(p.fentanyl_spread_rate) * share * (1 - share)
        assert float(change(p, stocks, levers()).fentanyl_share) == pytest.approx(wanted)
    exposed = struct_of(drugs, "Stocks", use=1, fentanyl_share=1)
    wanted = float(p.deaths_at_start + p.deaths_at_full_exposure)
    assert float(drugs.overdose_deaths(exposed, levers(), p)) == pytest.approx(wanted)


def test_a_wave_of_mortality_leaves_the_mean_of_deaths_alone(p):
    """Half the variance is taken off, so that the mean over waves is that of no wave."""
    waves = np.sqrt(0.09) * np.random.default_rng(1).standard_normal(20_000)
    stocks = [struct_of(drugs, "Stocks", use=1, mortality_wave=wave, mortality_variance=0.09) for wave in waves[:1]]
    calm = float(drugs.overdose_deaths(struct_of(drugs, "Stocks", use=1), levers(), p))
    assert float(drugs.overdose_deaths(stocks[0], levers(), p)) == pytest.approx(calm * np.exp(waves[0] - 0.045))
    assert np.exp(waves - 0.045).mean() == pytest.approx(1, abs=0.01)
    pushed = change(p, struct_of(drugs, "Stocks", use=1), levers(), shock=2.0)
    assert float(pushed.mortality_wave) == pytest.approx(2 * float(p.mortality_shock_sd))


# --- the price of cocaine


@pytest.mark.parametrize(("month", "share"), [(0, 0.0), (84, 0.0), (94.5, 0.5), (105, 1.0), (400, 1.0)])
def test_cocaine_is_dearer_by_its_rise_from_2007_on(p, month, share):
    stocks = struct_of(drugs, "Stocks", use=1, elapsed=month)
    assert float(drugs.cocaine_price(stocks, levers(), p)) == pytest.approx(share * float(p.cocaine_price_rise))


def test_a_price_is_scarcity_until_it_has_become_usual(p):
    rise = float(p.cocaine_price_rise)
    new, usual = (struct_of(drugs, "Stocks", use=1, elapsed=200, usual_cocaine_price=level) for level in (0.0, rise))
    assert float(drugs.signals(start(p), levers(), p).scarcity) == 0
    assert float(drugs.signals(new, levers(), p).scarcity) == pytest.approx(rise)
    assert float(drugs.signals(usual, levers(), p).scarcity) == pytest.approx(0)
    assert float(change(p, new, levers()).usual_cocaine_price) == pytest.approx(rise / float(p.usual_price_delay))


def test_what_is_stopped_at_the_ports_makes_cocaine_dearer_by_its_elasticity():
    none = numbers("drugs", cocaine_price_elasticity=0.0)
    assert float(drugs.scarcity(start(none), levers(interdiction=5), none)) == 0
    one = numbers("drugs", cocaine_price_elasticity=1.0)
    wanted = -4 * np.log(1 - float(one.seized_share_at_ports))
    assert float(drugs.scarcity(start(one), levers(interdiction=5), one)) == pytest.approx(wanted)
    assert float(drugs.scarcity(start(one), levers(interdiction=0), one)) < 0


def test_time_goes_on_by_a_month_a_month(p):
    assert float(change(p, start(p), levers()).elapsed) == 1
