"""Drugs: turnover of use, what passes the ports, the spread of fentanyl, deaths, income and prices, in closed form."""

import numpy as np
import pytest

from twotrack.issues.drugs import equations as drugs
from twotrack.issues.drugs import markets
from twotrack.tables.axes import codes
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


def test_use_turns_over_towards_what_is_wanted(p):
    """From use u and reduction d: du/dt = r (1 - d - u), so a tenth less of new use takes a tenth of use in time."""
    assert float(change(p, start(p), levers()).use) == pytest.approx(0, abs=1e-15)
    assert float(change(p, start(p), levers(0.9)).use) == pytest.approx(-0.9 * float(p.use_turnover_rate))


@pytest.mark.parametrize("effort", [0.0, 1.0, 3.0])
def test_each_unit_of_effort_at_the_ports_stops_the_same_share_again(p, effort):
    passed = float(markets.arriving_share(levers(interdiction=effort), p))
    assert passed == pytest.approx((1 - float(p.seized_share_at_ports)) ** (effort - 1))
    income = [float(markets.export_income(start(p), levers(interdiction=one), p)) for one in (effort, 1)]
    assert income[0] == pytest.approx(passed * income[1])


def test_deaths_answer_supply_by_their_elasticity_alone(p):
    none = numbers("drugs", supply_elasticity=0.0)
    assert float(drugs.overdose_deaths(start(p), levers(interdiction=3), none)) == float(
        drugs.overdose_deaths(start(p), levers(), none)
    )
    one = numbers("drugs", supply_elasticity=1.0)
    ratio = drugs.overdose_deaths(start(p), levers(interdiction=3), one) / drugs.overdose_deaths(
        start(p), levers(), one
    )
    assert float(ratio) == pytest.approx(float(markets.arriving_share(levers(interdiction=3), one)))


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
    assert float(markets.cocaine_price(stocks, levers(), p)) == pytest.approx(share * float(p.cocaine_price_rise))


def test_a_price_is_scarcity_until_it_has_become_usual(p):
    rise = float(p.cocaine_price_rise)
    new, usual = (struct_of(drugs, "Stocks", use=1, elapsed=200, usual_cocaine_price=level) for level in (0.0, rise))
    assert float(drugs.signals(start(p), levers(), p).scarcity) == 0
    assert float(drugs.signals(new, levers(), p).scarcity) == pytest.approx(rise)
    assert float(drugs.signals(usual, levers(), p).scarcity) == pytest.approx(0)
    assert float(change(p, new, levers()).usual_cocaine_price) == pytest.approx(rise / float(p.usual_price_delay))


def test_what_is_stopped_at_the_ports_makes_cocaine_dearer_by_its_elasticity():
    none = numbers("drugs", cocaine_price_elasticity=0.0)
    assert float(markets.scarcity(start(none), levers(interdiction=5), none)) == 0
    one = numbers("drugs", cocaine_price_elasticity=1.0)
    wanted = -4 * np.log(1 - float(one.seized_share_at_ports))
    assert float(markets.scarcity(start(one), levers(interdiction=5), one)) == pytest.approx(wanted)
    assert float(markets.scarcity(start(one), levers(interdiction=0), one)) < 0


def test_time_goes_on_by_a_month_a_month(p):
    assert float(change(p, start(p), levers()).elapsed) == 1


# --- income by drug

DRUGS = codes("drug")


def month(year):
    """Middle of a year, in months since January 2000."""
    return 12 * (year - 2000) + 6


def market(year, exposure=0.0):
    """Stocks in the middle of a year at usual use."""
    return struct_of(drugs, "Stocks", use=1, elapsed=month(year), fentanyl_share=exposure)


def by_drug(p, year, exposure=0.0):
    """Income by drug in the middle of a year."""
    return dict(zip(DRUGS, np.asarray(markets.income_by_drug(market(year, exposure), levers(), p)), strict=True))


def test_income_of_2008_is_the_reference(p):
    assert sum(by_drug(p, 2008).values()) == pytest.approx(float(p.export_income_reference), rel=1e-12)


@pytest.mark.parametrize("year", [1990, 2000, 2006, 2010, 2016, 2035])
def test_retail_passes_its_anchors_and_stands_still_beyond(p, year):
    anchor = {1990: p.retail_2000, 2035: p.retail_2016}
    wanted = anchor[year] if year in anchor else getattr(p, f"retail_{year}")
    np.testing.assert_allclose(markets.retail_spending(month(year), p), wanted, rtol=1e-12)


def test_retail_spending_is_what_rand_found_in_every_year(p):
    """Its two reports have 120 to 150 billion in 2006-2016."""
    billion = [12e-9 * float(markets.retail_spending(month(year), p).sum()) for year in range(2006, 2017)]
    assert min(billion) > 100
    assert max(billion) < 165


def test_fentanyl_that_earns_as_much_as_heroin_changes_nothing():
    equal = numbers("drugs", fentanyl_income_ratio=1.0)
    assert by_drug(equal, 2016, exposure=1.0) == by_drug(equal, 2016)


def test_fentanyl_that_earns_next_to_nothing_takes_the_opioids_and_nothing_else():
    none = numbers("drugs", fentanyl_income_ratio=0.0)
    before, after = by_drug(none, 2016), by_drug(none, 2016, exposure=1.0)
    assert after["opioids"] == 0
    assert {n: after[n] for n in DRUGS if n != "opioids"} == {n: before[n] for n in DRUGS if n != "opioids"}


def test_cannabis_is_grown_at_home_from_2012_on(p):
    """A half-life on, half of what retail would bring is left; the other drugs do not know of it."""
    never = numbers("drugs", cannabis_exports_half_life=1e12)
    halved = market(2012)
    later = type(halved)(**(vars(halved) | {"elapsed": p.cannabis_exports_fall + p.cannabis_exports_half_life}))
    ratio = np.asarray(markets.income_by_drug(later, levers(), p)) / np.asarray(
        markets.income_by_drug(later, levers(), never)
    )
    np.testing.assert_allclose(ratio, [0.5 if name == "cannabis" else 1 for name in DRUGS], rtol=1e-9)
    assert by_drug(p, 2011) == by_drug(never, 2011)


def test_with_equal_anchors_and_no_turn_income_is_the_same_in_every_year():
    """As in version 0.1."""
    same = {f"retail_{year}": 1e9 for year in (2000, 2006, 2010, 2016)}
    flat = numbers("drugs", **same, fentanyl_income_ratio=1.0, cannabis_exports_half_life=1e12)
    for year in (2000, 2013, 2030):
        assert sum(by_drug(flat, year, exposure=0.7).values()) == pytest.approx(float(flat.export_income_reference))


def test_the_parts_that_are_told_add_up_to_the_whole(p):
    found = drugs.measures(market(2019, 0.8), struct_of(drugs, "Inputs"), struct_of(drugs, "Drivers"), levers(), p)
    parts = [found.cocaine_income, found.opioid_income, found.methamphetamine_income, found.cannabis_income]
    np.testing.assert_allclose(parts, list(by_drug(p, 2019, 0.8).values()), rtol=1e-12)
    assert sum(map(float, parts)) == pytest.approx(float(found.export_income_earned), rel=1e-12)
    assert float(found.export_income_earned) == pytest.approx(
        float(drugs.signals(market(2019, 0.8), levers(), p).export_income)
    )
