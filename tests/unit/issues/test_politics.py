"""Politics: closed forms, the cost of threats, the calendar, and the US polls where the data folder has them."""

import jax
import jax.numpy as jnp
import numpy as np
import pandas as pd
import pytest
from two_issues import at, drivers, medians, path, run, topic

from twotrack.base.months import month_text
from twotrack.issues.politics.equations import approval
from twotrack.policy.span import DEFAULT_SPAN
from twotrack.tables.axes import codes

# A threat that is never carried out keeps its worth: version 0.1.
NEVER_WORN = {"diplomacy.threat_wear": 1e12}

pytestmark = pytest.mark.usefixtures("_strict")


@pytest.fixture(scope="module")
def record():
    return run()


def test_approval_at_rest_is_the_usual_level():
    assert float(approval(jnp.asarray(0.45), jnp.zeros(()), jnp.zeros(()))) == pytest.approx(0.45)


def test_a_small_cost_is_in_points_and_a_large_one_leaves_something():
    usual = jnp.asarray(0.45)
    assert float(approval(usual, jnp.zeros(()), jnp.asarray(0.01))) == pytest.approx(0.44, abs=2e-4)
    assert float(approval(usual, jnp.zeros(()), jnp.asarray(2.0))) > 0


def test_a_new_president_has_a_honeymoon_that_halves():
    p, record = medians()["politics"], run(**{"politics.rally_gain": 0.0})
    flat = jnp.zeros(())
    lift = approval(p.us_approval_baseline, p.honeymoon_gain, flat) - p.us_approval_baseline
    us = path(record, "politics.us_approval") - float(p.us_approval_baseline)
    assert us[at("2009-02")] == pytest.approx(float(lift), rel=0.15)
    assert us[at("2009-02") + 6] == pytest.approx(us[at("2009-02")] / 2, rel=0.05)
    assert us[at("2000-12")] == pytest.approx(0, abs=1e-9)


def test_presidents_come_by_the_calendar():
    held = drivers()["politics"]
    us, mx = (np.flatnonzero(np.asarray(v).ravel()) for v in (held.us_new_president, held.mx_new_president))
    text = [[month_text(DEFAULT_SPAN.first + int(i)) for i in found] for found in (us, mx)]
    assert text[0] == ["2001-01", "2009-01", "2017-01", "2021-01", "2025-01", "2029-01", "2033-01"]
    assert text[1] == ["2000-12", "2006-12", "2012-12", "2018-12", "2024-12", "2030-12"]


def test_a_threat_that_is_kept_up_costs_less_than_one_that_is_dropped():
    """Threatening and backing down is what costs (Tomz 2007: 16 points, from memory; 0 to 20 here)."""
    none = jax.tree.map(np.zeros_like, drivers())
    kept, dropped, calm = (
        path(run([("us_tariff_threat", "2000-01", 0), *more], none, **NEVER_WORN), "politics.us_public_cost")
        for more in (
            [("us_tariff_threat", "2005-01", 1)],
            [("us_tariff_threat", "2005-01", 1), ("us_tariff_threat", "2006-01", 0)],
            [],
        )
    )
    window = slice(at("2006-01"), at("2007-12"))
    assert dropped[window].max() > 0.005
    assert kept[window].max() < 1e-6
    assert calm[window].max() < dropped[window].max() / 10
    assert dropped.max() < 0.20


def test_a_threat_that_wears_out_is_paid_by_instalments_and_not_again_when_dropped():
    """What is charged of a threat comes to one, kept or dropped: the sum of a stock is what came in, over its rate."""
    none = jax.tree.map(np.zeros_like, drivers())
    # Salience is held, since hostility moves it.
    held = {"politics.news_effect": 0.0, "diplomacy.threat_recovery": 1e12}
    first = [("us_tariff_threat", "2000-01", 0), ("us_tariff_threat", "2005-01", 1)]
    kept, dropped = (
        path(run([*first, *more], none, **held), "politics.us_public_cost")
        for more in ([], [("us_tariff_threat", "2006-01", 0)])
    )
    after = slice(at("2005-01"), None)
    assert dropped[after].max() > kept[after].max() > 0.001
    assert dropped[after].sum() == pytest.approx(kept[after].sum(), rel=0.05)


def test_what_is_liked_gains_and_approval_stays_a_share():
    usual = jnp.asarray(0.6)
    assert float(approval(usual, jnp.zeros(()), jnp.asarray(-0.01))) == pytest.approx(0.61, abs=2e-4)
    assert float(approval(usual, jnp.zeros(()), jnp.asarray(-5.0))) <= 1
    without = {"politics.concession_cost": 0.0}
    plain, liked = (path(run(**without, **one), "politics.mx_approval") for one in ({"politics.content_gain": 0.0}, {}))
    assert liked[at("2019-08")] > plain[at("2019-08")]


def test_no_cost_where_experiments_find_none():
    """In a paid laboratory game no audience cost appeared (Bausch)."""
    costs = path(run(**{"politics.climb_down_cost": 0.0}), "politics.us_public_cost")
    assert not costs.any()


def test_giving_in_costs_in_mexico():
    """Where nobody rallies."""
    calm = {"politics.rally_gain": 0.0}
    given, without = (path(run(s, **calm), "politics.mx_approval") for s in ((), [("us_tariff_threat", "2019-05", 0)]))
    lost = without - given
    assert lost[at("2019-04")] == pytest.approx(0, abs=1e-9)
    assert 0 < lost[at("2019-08")] < 0.02


def test_salience_rises_with_hostility_on_the_topic(record):
    public = path(record, "politics.mx_salience")
    assert public[at("2021-02"), topic("security")] > public[at("2020-09"), topic("security")] + 0.1
    assert public.min() >= 0
    assert public.max() <= 1


def test_texas_pulls_another_way(record):
    """Operation Lone Star in March 2021, disaster decree, wall and arrests in May and June."""
    pull = path(record, "politics.states_pulling").sum(axis=1)
    assert pull[at("2021-02")] < 0.1
    assert pull[at("2021-06")] > pull[at("2021-04")] > 1
    made = np.asarray(drivers()["diplomacy"].us_hostile_moves).reshape(-1, 8)
    assert made[at("2021-05")].sum() == 0, "the federal government made no hostile move that month"


def test_interests_are_coded_in_four_steps():
    interest = np.asarray(medians()["politics"].audience_interest)
    assert set(interest.ravel().tolist()) == {0.1, 0.3, 0.6, 0.9}
    assert interest.shape == (len(codes("audience")), len(codes("topic")))


def test_the_usual_level_stands_beside_the_polls(record, data_folder):
    """Monthly means of published polls, 2001 to 2021: mean 46.9 %, and the first month of four presidents."""
    file = data_folder / "events" / "us_presidential_approval_month.csv"
    if not file.is_file():
        pytest.skip("the polls are not in the folder of official files")
    polls = pd.read_csv(file)
    polls = polls[(polls["month"] >= "2001-02") & (polls["month"] < "2022")].drop_duplicates("month", keep="first")
    ours = path(record, "politics.us_approval")
    modelled = np.array([ours[at(month[:7])] for month in polls["month"]])
    official = polls["approve_percent"].to_numpy() / 100
    assert modelled.mean() == pytest.approx(official.mean(), abs=0.02)
    first = polls["month"].isin([f"{year}-02-01" for year in (2001, 2009, 2017, 2021)]).to_numpy()
    assert modelled[first].mean() == pytest.approx(official[first].mean(), abs=0.03)
