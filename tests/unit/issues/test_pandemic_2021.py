"""The pandemic of 2021: what was added to version 0.1, each taken away; ages, waning, late doses; official figures."""

from pathlib import Path

import numpy as np
import pandas as pd
import pytest
from pandemic_alone import MONTHS, drivers, measured, prior_draws, run
from pandemic_runs import PLAIN

from twotrack.base.months import month_index
from twotrack.evidence.series import load_series
from twotrack.issues.pandemic.patches import in_nations
from twotrack.issues.pandemic.vaccination import admitted_share

# What version 0.1 had in place of numbers that have changed since.
VERSION_0_1 = PLAIN | {"transmission_shock_sd": 0.12, "us_refusal_share": 0.17, "mexico_refusal_share": 0.17}
NO_LATE_DOSES = {"us_younger_admitted": 0.0, "mexico_younger_admitted": 0.0}
JUNE, DECEMBER = 17, 23
US = 1
# CDC: people with a dose on 31 December 2021 over those on 30 June, less one: Arizona, California, New Mexico, Texas.
RISES = (0.36, 0.35, 0.31, 0.39)


def band(values):
    return np.percentile(values, [5, 50, 95])


def confirmed(draws, nation, year):
    """Confirmed deaths of a year by draw."""
    months = slice(12 * (year - 2020), 12 * (year - 2019))
    share = np.asarray(getattr(draws.p, f"{nation}_confirmed_share"))
    return measured(draws, f"{nation}_deaths")[:, months].sum(axis=1) * share


def official(column, year):
    table = load_series("jhu/covid_deaths").table
    return table.loc[table["month"].str.startswith(str(year)), column].sum()


def test_without_what_was_added_it_is_version_0_1():
    found = run(drivers(**NO_LATE_DOSES), **VERSION_0_1)
    known = pd.read_csv(Path(__file__).parent / "pandemic_version_0_1.csv")
    for name in known.columns[1:]:
        np.testing.assert_allclose(measured(found, name)[1:], known[name], rtol=1e-6, atol=1e-3, err_msg=name)


def test_ages_add_up_to_the_nation():
    found = run()
    for places, ages in (("susceptible", "susceptible_by_age"), ("vaccinated", "vaccinated_by_age")):
        by_place = np.asarray(getattr(found.stocks, places))
        nation = np.stack([np.asarray(in_nations(month, found.p)) for month in by_place])
        np.testing.assert_allclose(nation, np.asarray(getattr(found.stocks, ages)).sum(axis=1), atol=1e-3)
    shares = np.asarray(found.p.age_shares)
    np.testing.assert_allclose(shares.sum(axis=0), 1, atol=1e-12)


def test_the_old_are_vaccinated_first_and_die_most():
    found = run()
    dosed = np.asarray(found.stocks.dosed_by_age)[:, :, US] / np.asarray(found.p.people @ (1 - found.p.of_mexico))
    march = (dosed / np.asarray(found.p.age_shares)[:, US])[14]
    assert march[2] > 2 * march[1] > 2 * march[0]
    alike = run(fatality_by_age=np.ones(3))
    assert measured(found, "us_deaths")[15:20].sum() < measured(alike, "us_deaths")[15:20].sum()


def test_the_vaccinated_with_perfect_vaccines_that_do_not_wane_do_not_die():
    perfect = {"us_vaccine_efficacy": 1.0, "mexico_vaccine_efficacy": 1.0, "delta_efficacy_kept": 1.0}
    everyone = {"us_eligible_share": 1.0, "mexico_eligible_share": 1.0, "uptake_delay": 0.01}
    willing = {"us_refusal_share": 0.0, "mexico_refusal_share": 0.0, "us_waiting_share": 0.0, "second_dose_delay": 1e12}
    lasting = {"vaccine_waning_time": 1e12, "recovered_waning_time": 1e12}
    found = run(**perfect, **everyone, **willing, **lasting)
    dosed = measured(found, "us_people_with_dose")
    assert dosed[-1] == pytest.approx(float(found.p.people @ (1 - found.p.of_mexico)), rel=1e-3)
    deaths = measured(found, "us_deaths")
    assert deaths[12] > 1e3
    assert deaths[-1] < 1


@pytest.mark.parametrize(
    ("number", "without", "first", "last"),
    [
        ("fatigue_half_life", 1e12, "2020-01", "2021-12"),
        ("alpha_transmissibility", 1.0, "2021-02", "2021-04"),
        ("delta_fatality", 1.0, "2021-08", "2021-12"),
        ("vaccine_waning_time", 1e12, "2021-08", "2021-12"),
        ("recovered_waning_time", 1e12, "2020-01", "2021-12"),
    ],
)
def test_what_was_added_costs_lives(number, without, first, last):
    def lives(found):
        start, end = (month_index(month) - month_index("2020-01") for month in (first, last))
        return measured(found, "us_deaths")[start : end + 1].sum()

    assert lives(run()) > lives(run(**{number: without}))


def test_season_moves_deaths_from_summer_to_winter():
    def winter_over_summer(found):
        deaths = measured(found, "us_deaths")
        return deaths[11:14].sum() / deaths[6:9].sum()

    assert winter_over_summer(run()) > 1.05 * winter_over_summer(run(us_season_amplitude=0.0))


def test_third_doses_make_protection_fresh():
    found, none = run(), run(third_dose_share=0.0)
    assert (
        np.asarray(found.stocks.waned_vaccinated)[DECEMBER, US]
        < 0.9 * np.asarray(none.stocks.waned_vaccinated)[DECEMBER, US]
    )
    assert measured(found, "us_deaths")[24:].sum() < measured(none, "us_deaths")[24:].sum()


# --- official figures, not one of which any number was fitted to here
@pytest.mark.parametrize(
    ("nation", "column", "year"),
    [("us", "united_states", 2020), ("us", "united_states", 2021), ("mexico", "mexico", 2021)],
)
def test_official_deaths_lie_in_the_band(nation, column, year):
    low, _, high = band(confirmed(prior_draws(), nation, year))
    assert low < official(column, year) < high


def test_as_many_were_infected_as_can_be():
    draws = prior_draws()
    never = np.asarray(draws.stocks.susceptible_by_age + draws.stocks.vaccinated_by_age)[:, DECEMBER, :, US].sum(axis=1)
    people = np.asarray(draws.p.people[0] @ (1 - draws.p.of_mexico[0]))
    assert 0.40 < np.median(1 - never / people) < 0.85


def test_first_doses_go_on_in_the_second_half_of_2021():
    dosed = np.asarray(prior_draws().stocks.dosed_by_age)[:, :, :, US].sum(axis=2)
    low, _, high = band(dosed[:, DECEMBER] / dosed[:, JUNE] - 1)
    assert all(low < rise < high for rise in RISES)


def test_additional_doses_of_2021():
    draws = prior_draws()
    first = np.asarray(draws.stocks.dosed_by_age)[:, DECEMBER, :, US].sum(axis=1)
    second = first - np.asarray(draws.stocks.awaiting_second_dose)[:, DECEMBER, US]
    later = np.asarray(draws.stocks.awaiting_third_dose + draws.stocks.due_third_dose)[:, DECEMBER, US]
    third = np.asarray(draws.p.third_dose_share) * second - later
    assert 0.05 < np.median(third / (first + second + third)) < 0.25


def test_nobody_who_is_not_admitted_has_a_dose():
    found, every = run(), drivers()["pandemic"]
    for month in range(MONTHS):
        now = type(every)(**{name: np.asarray(a).reshape(-1)[240 + month] for name, a in vars(every).items()})
        admitted = np.asarray(admitted_share(now, found.p) * in_nations(found.p.people, found.p))
        assert (np.asarray(found.stocks.dosed_by_age)[month].sum(axis=0) <= admitted + 1).all()
