"""Violence: what a projection keeps of the past: homes of open war, and one correction for the nation."""

import numpy as np
import pytest

from twotrack.issues.violence import anchoring, war
from twotrack.issues.violence import equations as violence
from unit.issues.forms.medians import numbers, struct_of
from unit.issues.forms.violence_case import INHABITANTS

pytestmark = pytest.mark.usefixtures("_strict")

MONTHS = 264.0


@pytest.fixture(scope="module")
def p(_strict):
    return numbers("violence", home_choice=1.0)


def stocks_of(**told):
    rng = np.random.default_rng(7)
    states = {n: rng.normal(0, 1, 32) for n in ("slow", "fast")} | {"fast_variance": rng.uniform(0, 1, 32)}
    usual = states | {"members": rng.uniform(1, 9, (9, 32)), "elapsed": MONTHS}
    return struct_of(violence, "Stocks", **(usual | told))


def test_the_past_is_corrected_state_by_state():
    past = stocks_of()
    wanted = np.exp(np.asarray(past.slow + past.fast - past.fast_variance / 2))
    np.testing.assert_allclose(war.deviation_factor(past), wanted)


def test_a_projection_shares_the_same_sum_by_the_deviations_alone():
    """The fighting of the nation is what it was; no state has less of it for a larger variance of its own."""
    past, ahead = stocks_of(), stocks_of(projection=1.0)
    members = np.asarray(past.members.sum(axis=0))
    before, after = (np.asarray(war.deviation_factor(stocks)) for stocks in (past, ahead))
    assert (members * after).sum() == pytest.approx((members * before).sum(), rel=1e-12)
    np.testing.assert_allclose(
        after / after[0], np.exp(np.asarray(ahead.slow + ahead.fast - ahead.slow[0] - ahead.fast[0]))
    )
    same = stocks_of(projection=1.0, fast_variance=0.4)
    np.testing.assert_allclose(war.deviation_factor(same), war.deviation_factor(stocks_of(fast_variance=0.4)))


def test_an_own_home_is_the_mean_of_the_past_as_far_as_a_mean_can_be_known(p):
    """Variance of the mean of a stationary walk, from its covariances month by month."""
    total = MONTHS * np.linspace(-1, 1, 32)
    found = np.asarray(anchoring.own_home(stocks_of(fast_total=total), p))
    rate = np.log(2) / float(p.fast_half_life)
    at = np.arange(MONTHS) + 1 / 2
    of_mean = np.exp(-rate * np.abs(at[:, None] - at)).mean() / (2 * rate)
    spread = of_mean * (float(p.fast_shock_sd) * np.asarray(p.shock_scale)) ** 2
    prior = float(p.home_sd) ** 2
    np.testing.assert_allclose(found, total / MONTHS * prior / (prior + spread), rtol=1e-3, atol=1e-12)


def test_half_of_the_draws_have_no_home_of_their_own():
    stocks = stocks_of(fast_total=MONTHS)
    assert float(np.abs(anchoring.own_home(stocks, numbers("violence", home_choice=-1.0))).max()) == 0


def test_a_projection_starts_at_the_official_level(p):
    """Of the fighting: what the deviations then say is what they said, times the gap."""
    drivers = struct_of(violence, "Drivers", population=INHABITANTS)
    begun = violence.initial(drivers, p)
    modelled = np.asarray(p.start_homicide_rate * drivers.population)
    official = modelled * np.linspace(0.8, 3, 32)
    moved = violence.anchored(stocks_of(members=begun.members), modelled, official, drivers, p)
    background = np.asarray(violence.background_homicides(drivers, p))
    gap = (official - background) / (modelled - background)
    before = stocks_of()
    np.testing.assert_allclose(war.deviation_factor(moved) / war.deviation_factor(before), gap, rtol=1e-9)
    assert float(moved.projection) == 1
    np.testing.assert_allclose(war.deviation_variance(moved), 0, atol=1e-12)
