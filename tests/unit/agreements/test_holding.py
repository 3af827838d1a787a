"""Whether an agreement holds: published thresholds, by hand."""

import pytest

from twotrack.agreements.holding.moves import chance_to_sign, concession, is_carried_out, trust_needed
from twotrack.agreements.holding.patience import (
    alarm_threshold,
    countries_that_hold,
    detection_chance,
    discount_at_hand,
    discount_for_punishment,
    discount_for_tit_for_tat,
    discount_needed,
    discount_with_hazard,
    first_offer_share,
    linked_discount,
    monthly_end,
    months_needed,
)
from twotrack.agreements.holding.payments import Temptation, payments_that_hold

# Temptation 5, reward 3, punishment 1, sucker 0.
GAIN, LOSS = 5 - 3, 3 - 1


def near(value):
    return pytest.approx(value, abs=1e-6)


def test_patience_of_a_dilemma():
    assert discount_needed(GAIN, LOSS) == near(0.5)
    assert discount_needed(GAIN, LOSS, found_out_after=3) == near(0.793701)
    assert discount_needed(GAIN, LOSS, found_out_chance=0.25) == near(0.8)
    assert discount_needed(0, 1) == 0
    assert discount_needed(1, 0) == 1


@pytest.mark.parametrize(("periods", "wanted"), [(2, 0.618034), (3, 0.543689), (6, 0.504138)])
def test_forgiven_after_some_periods(periods, wanted):
    assert discount_for_punishment(GAIN, LOSS, periods) == near(wanted)


def test_a_punishment_too_short_for_any_patience():
    assert discount_for_punishment(2, 1, 2) == 1


def test_tit_for_tat_and_a_hazard():
    assert discount_for_tit_for_tat(5, 3, 1, 0) == near(0.666667)
    assert discount_with_hazard(0.5, 0.05) == near(0.526316)


def test_linkage():
    assert discount_needed(5, 2) == near(0.714286)
    assert discount_needed(1, 4) == near(0.2)
    assert linked_discount([5, 1], [2, 4]) == near(0.5)


def test_side_payments():
    us, mx, discount = Temptation(4, 1), Temptation(1, 4), 0.6
    assert us.least_discount() > discount >= mx.least_discount()
    found = payments_that_hold(us, mx, discount)
    assert found == pytest.approx((1.666667, 3.333333), abs=1e-6)
    assert found.possible
    assert not payments_that_hold(Temptation(9, 1), mx, discount).possible


@pytest.mark.parametrize(("ratio", "countries"), [(1.5, 2), (2.0, 2), (2.4, 3), (3.7, 4)])
def test_agreements_of_many_countries(ratio, countries):
    assert countries_that_hold(ratio, 1) == countries


def test_alternating_offers():
    assert first_offer_share(0.9, 0.8) == near(0.714286)


def test_sunset():
    assert months_needed(5, 2, 0.98) == 3
    assert months_needed(5, 2, 0.5) is None
    assert months_needed(0, 2, 0.9) == 0


def test_detection():
    threshold = alarm_threshold(0.05)
    assert threshold == near(1.644854)
    chance = detection_chance(threshold, 1)
    assert chance == near(0.259511)
    assert discount_needed(5, 2, found_out_chance=chance) == near(0.905958)


def test_discount_at_hand():
    assert discount_at_hand(0.03) == near(1.03 ** (-1 / 12))
    assert monthly_end(12) == near(1 - 0.5 ** (1 / 12))
    assert discount_at_hand(0.0, monthly_end(1)) == near(0.5)


def test_threats():
    assert is_carried_out(3, 4)
    assert concession(3, 4, 10, 6) == 6
    assert not is_carried_out(5, 2)
    assert concession(5, 2, 10, 6) == 0
    assert concession(3, 4, 5, 6) == 0


def test_order():
    assert trust_needed(3, 9) == near(0.25)
    found = [trust_needed(12, 4, steps) for steps in (1, 2, 3, 6)]
    assert found == pytest.approx([0.75, 0.6, 0.5, 1 / 3], abs=1e-6)


def test_chance_to_sign():
    assert chance_to_sign(2, 1, -4, 0.5) == near(0.25)
    assert chance_to_sign(0, 1, -4) == 0
    assert chance_to_sign(0, -5, -4) is None
