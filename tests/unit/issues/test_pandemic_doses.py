"""Doses: what is taken, given away, left over; the US plateau; who gains when a donor shares."""

from dataclasses import replace

import jax
import jax.numpy as jnp
import numpy as np
import pandas as pd
import pytest
from pandemic_runs import (
    CALM,
    CLOSED,
    DAYS_A_MONTH,
    PEOPLE,
    US,
    at,
    levers,
    medians,
    monthly,
    run,
    seeded,
    stepped,
    two_equal,
)

from twotrack.issues.pandemic import equations, vaccination
from twotrack.issues.pandemic.ages import people_by_age
from twotrack.record.levers import history_path

JULY_4 = 182e6
BOOSTED = replace(CLOSED, us_third_doses=jnp.ones(()), mexico_third_doses=jnp.ones(()))
SUPPLIES, ABROAD, SHARES = (0.005, 0.01, 0.02), (0.01, 0.05), (0.0, 0.1, 0.2, 0.3, 0.4, 0.5)


def in_july(trajectory):
    """People of the United States with a dose at the start of July 2021."""
    path = monthly(trajectory, "us_people_with_dose")
    return path[at("2021-06") : at("2021-07") + 1].mean()


def test_the_us_plateau_of_july_2021():
    # Over 182 million on 4 July; the run has 198 million, and 222 million where nobody refuses.
    refused, willing = run(), run(us_refusal_share=0.0, us_waiting_share=0.0)
    path = monthly(refused, "us_people_with_dose")
    gained = np.diff(path)[at("2021-01") : at("2021-09")] / 1e6
    assert in_july(refused) == pytest.approx(JULY_4, rel=0.15)
    assert in_july(willing) > 1.1 * JULY_4
    assert in_july(willing) > 1.1 * in_july(refused)
    # 3.0 million doses a day in mid April, 1.1 in mid June: first doses fall to a third and less by July.
    assert gained[at("2021-07") - at("2021-01")] < gained.max() / 3


def test_persuasion_is_refusal_taken_away():
    persuaded = run([("us_vaccine_outreach", "2000-01", 1.0)])
    np.testing.assert_allclose(
        monthly(persuaded, "us_people_with_dose"),
        monthly(run(us_refusal_share=0.0, us_waiting_share=0.0), "us_people_with_dose"),
        rtol=1e-9,
    )


# Our World in Data from bulletins of the health ministry: people with a dose at the end of a day.
@pytest.mark.parametrize(
    ("months", "official"), [(("2021-05", "2021-07"), 26_665_789), (("2021-07", "2021-08"), 46_866_125)]
)
def test_mexicans_with_a_dose(months, official):
    path = monthly(run(), "mexico_people_with_dose")
    first, last = (at(month) for month in months)
    # Mid June lies between the means of May and July, the end of July between those of July and August.
    assert path[first : last + 1].mean() == pytest.approx(official, rel=0.12)


def random_state(seed):
    rng = np.random.default_rng(seed)
    p = medians(unused_doses_passed_on=float(seed % 2))
    stocks = equations.initial(CLOSED, p)
    dosed = people_by_age(p) * rng.uniform(0, 0.8, p.age_shares.shape)
    held = levers(
        mx_vaccine_supply=rng.uniform(0, 3e7),
        us_vaccine_supply=rng.uniform(0, 1e8),
        us_doses_donated=rng.uniform(0, 5e7),
    )
    waiting, due = (dosed.sum(axis=0) * rng.uniform(0, 0.3) for _ in range(2))
    return replace(stocks, dosed_by_age=dosed, awaiting_second_dose=waiting, due_third_dose=due), held, p


@pytest.mark.parametrize("seed", range(8))
def test_every_us_dose_is_taken_given_or_reported_left(seed):
    stocks, held, p = random_state(seed)
    wanted = vaccination.doses_wanted(stocks, BOOSTED, held, p)
    taken = vaccination.in_all(vaccination.doses_given(wanted, CALM, held, p))
    unused = vaccination.us_doses_unused(wanted, CALM, held, p)
    accounted = taken[1] + vaccination.doses_donated(held) + unused
    assert float(accounted) == pytest.approx(float(held.us_vaccine_supply), rel=1e-12)
    left = equations.measures(stocks, CALM, BOOSTED, held, p).us_doses_left
    assert float(left) == pytest.approx(float(unused) * (1 - seed % 2))
    assert float(taken[0]) <= float(vaccination.supply(wanted, CALM, held, p)[0]) + 1


def test_doses_are_left_over_only_after_april_2021():
    left = monthly(run(), "us_doses_left")
    assert left[: at("2021-04")].max() == 0
    assert left[at("2021-08")] > 1e7


def test_the_record_holds_every_donated_dose():
    record = pd.read_csv(history_path("us_doses_donated")).set_index("month")["level"]
    assert record.loc["2021-03":"2021-04"].sum() == 2_720_000
    assert record["2021-06"] == 1_350_000
    assert record.loc["2021-08":"2021-09"].sum() == 3_500_000
    assert record.loc[:"2021-09"].sum() == 7_570_000
    assert record.sum() == 13_143_800
    assert record.iloc[-1] == 0, "a donation must not be carried into the future"


def donor_deaths(cell, share, refusal, passed_on):
    """Donor's deaths in 500 days where it gives this share of its doses away."""
    spread, abroad, supply = cell
    # Three equal places share the doses of a nation; the epidemic is in one of them.
    doses = 3 * supply * PEOPLE * DAYS_A_MONTH
    p = two_equal(
        abroad,
        spread,
        us_vaccine_efficacy=0.9,
        mexico_vaccine_efficacy=0.9,
        breakthrough_deaths_prevented=0.0,
        us_fatality=0.005,
        us_eligible_share=1.0,
        mexico_eligible_share=1.0,
        us_refusal_share=refusal,
        mexico_refusal_share=0.2,
        uptake_delay=0.05,
        second_dose_delay=1e12,
        unused_doses_passed_on=passed_on,
    )
    held = levers(us_vaccine_supply=doses, us_doses_donated=doses * share)
    return stepped(seeded(p, 1e-3, 1e-5), p, held, 500)[1][US] * 0.005


CELLS = [(spread, abroad, supply) for spread in (1.5, 2.5) for abroad in ABROAD for supply in SUPPLIES]
OVER_SHARES = jax.vmap(donor_deaths, in_axes=(None, 0, None, None))
OVER_CELLS = jax.jit(jax.vmap(OVER_SHARES, in_axes=((0, 0, 0), None, None, None)))


def gains(cells, refusal, passed_on):
    """What the donor gains by the best of the shares, by cell."""
    columns = tuple(jnp.array(column) for column in zip(*cells, strict=True))
    deaths = np.asarray(OVER_CELLS(columns, jnp.array(SHARES), refusal, passed_on))
    return 1 - deaths.min(axis=1) / deaths[:, 0]


def test_with_nobody_refusing_a_donor_that_passes_doses_on_never_gains_by_sharing():
    # Science notes, 3.3, version B: none of 12 cells.
    found = gains(CELLS, refusal=0.0, passed_on=1.0)
    assert len(found) == 12
    assert found.max() < 1e-6


def test_the_gain_of_sharing_is_mostly_waste():
    # Science notes, 3.3: with doses lost (A) sharing seems to pay 11 to 90 %, with doses passed on (B) 2 to 13 %.
    cells = CELLS[:6]
    lost, passed = (gains(cells, refusal=0.4, passed_on=switch) for switch in (0.0, 1.0))
    pays = lost > 0.1
    assert pays.sum() >= 2
    assert (lost[pays] > 2 * passed[pays]).all()
    assert passed.max() < 0.2
    assert passed.max() > 0.01
