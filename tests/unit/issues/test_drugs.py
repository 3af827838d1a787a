"""Drugs alone: the history of income, the lag of demand, scarcity that passes, deaths along the curve."""

import numpy as np
import pandas as pd
import pytest
from alone_runs import Alone, at

ISSUE = Alone("drugs")
PARTS = ("cocaine_income", "opioid_income", "methamphetamine_income", "cannabis_income")


@pytest.fixture(scope="module")
def record(_strict):
    return ISSUE.run()


def yearly(path):
    """Sums by year of a path by month."""
    return path.reshape(-1, 12).sum(axis=1)


def test_income_has_a_history(record):
    income = yearly(record["export_income_earned"])
    assert np.log(income[:22]).std() > 0.10
    assert 0.35 < income[21] / income[8] < 1.2
    np.testing.assert_allclose(sum(yearly(record[part]) for part in PARTS), income, rtol=1e-12)
    # The middle of 2008 earns the reference.
    middle = record["export_income_earned"][at("2008-06") : at("2008-08")].mean()
    assert middle == pytest.approx(float(ISSUE.number("export_income_reference")), rel=0.01)


@pytest.mark.parametrize("month", ["2024-01", "2030-01", "2035-01"])
def test_less_new_use_is_felt_as_spells_of_use_end(record, month):
    """A cut d from January 2023 leaves 1 - d (1 - e^(-rt)) of use t months on: half of it after seven years."""
    rate, months = float(ISSUE.number("use_turnover_rate")), at(month) - at("2023-01")
    cut = ISSUE.run([("us_demand_reduction", "2023-01", 0.9)])
    over_the_month = np.exp(-rate * months) * (1 - np.exp(-rate)) / rate
    for name in ("export_income_earned", "cocaine_income", "synthetic_opioid_deaths"):
        found = cut[name][at(month)] / record[name][at(month)]
        assert found == pytest.approx(1 - 0.9 * (1 - over_the_month), rel=1e-6)


def test_cocaine_is_scarce_from_2007_until_its_price_is_usual(record):
    scarcity = record["scarcity"]
    assert np.abs(scarcity[: at("2007-01")]).max() == 0
    assert np.argmax(scarcity) == at("2008-10")
    delay = float(ISSUE.number("usual_price_delay"))
    later = at("2014-09") - at("2009-09")
    assert scarcity[at("2014-09")] / scarcity[at("2009-09")] == pytest.approx(np.exp(-later / delay), rel=1e-6)


def test_what_is_stopped_is_lost_for_good_and_scarce_for_a_while(record):
    stopped = ISSUE.run([("us_port_interdiction", "2023-01", 5)])
    passed = (1 - float(ISSUE.number("seized_share_at_ports"))) ** 4
    ratio = stopped["export_income_earned"][at("2023-01") :] / record["export_income_earned"][at("2023-01") :]
    np.testing.assert_allclose(ratio, passed, rtol=1e-12)
    more = (stopped["scarcity"] - record["scarcity"])[at("2023-01") :]
    assert more[0] > 0.1
    assert (np.diff(more) < 0).all()
    assert more[-1] < 0.05 * more[0]


def test_fentanyl_takes_income_as_it_takes_the_market(record):
    equal = ISSUE.run(fentanyl_income_ratio=1.0)
    lost = 1 - record["opioid_income"] / equal["opioid_income"]
    assert (np.diff(lost) >= 0).all()
    assert lost[0] < 1e-3
    assert lost[-1] == pytest.approx(1 - float(ISSUE.number("fentanyl_income_ratio")), abs=0.01)
    np.testing.assert_array_equal(record["cocaine_income"], equal["cocaine_income"])


def test_every_draw_is_finite_and_earns_something():
    for draw in range(20):
        found = ISSUE.run([("us_port_interdiction", "2022-01", 5)], draw)
        assert found.finite
        assert found["export_income_earned"].min() > 0


@pytest.fixture(scope="module")
def seized(data_folder):
    """Kilograms seized by US Customs and Border Protection, by drug (rows) and calendar year."""
    file = data_folder / "security" / "cbp_drug_seizures_month.csv"
    if not file.is_file():
        pytest.skip("the seizures are not in the folder of official files")
    rows = pd.read_csv(file)
    rows = rows[rows["date"].between("2019-01-01", "2021-12-31")]
    return rows.pivot_table(index="drug", columns=rows["date"].str[:4], values="kilograms", aggfunc="sum")


@pytest.mark.parametrize("year", ["2019", "2020", "2021"])
def test_the_mix_of_opioids_is_that_of_what_is_seized(record, seized, year):
    """A kilo of fentanyl is stretched into 16 to 24 of heroin (DEA); exposure is what opioids no longer earn."""
    doses = 20 * seized.loc["fentanyl", year]
    recorded = doses / (doses + seized.loc["heroin", year])
    equal, ratio = ISSUE.run(fentanyl_income_ratio=1.0), float(ISSUE.number("fentanyl_income_ratio"))
    lost = 1 - yearly(record["opioid_income"]) / yearly(equal["opioid_income"])
    assert lost[int(year) - 2000] / (1 - ratio) == pytest.approx(recorded, abs=0.15)


def test_less_cannabis_is_seized_every_year_and_fewer_of_it_earned(record, seized):
    """Weights seized fell by more than a half from 2019 to 2021; the median half-life gives a fall of a third. A weight
    seized is no export: the figure stands beside the prior and does not move it.
    """
    recorded = seized.loc["marijuana", "2021"] / seized.loc["marijuana", "2019"]
    income = yearly(record["cannabis_income"])
    assert recorded < income[21] / income[19] < 0.7
