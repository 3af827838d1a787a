"""The arithmetic of an audit: known confusions recover known counts, intervals cover, weights weigh."""

import numpy as np
import pytest

from twotrack.record.audit.confusion import (
    CLASSES,
    NO_EVENT,
    CodedEvent,
    confusion_of,
    corrected_tracks,
    kish_effective_size,
    observed_labels,
    precision,
    true_labels,
    wilson,
)

V_COOP, M_COOP, V_CONF, M_CONF = CLASSES


def coded(observed, truths, weight=1.0):
    """Events of one observed class with so many of each true one."""
    return [CodedEvent(observed, truth, weight) for truth, number in truths.items() for _ in range(number)]


def right(*classes, number=10):
    return [event for label in classes for event in coded(label, {label: number})]


def test_wilson_is_the_published_interval():
    """Newcombe 1998, table of methods: 81 of 263 gives 0.2553 to 0.3662 with 95 %, 0 of 20 gives 0 to 0.1611."""
    assert wilson(81 / 263, 263, 0.95) == pytest.approx((0.2553, 0.3662), abs=5e-5)
    assert wilson(0, 20, 0.95) == pytest.approx((0, 0.1611), abs=5e-5)
    assert wilson(15 / 148, 148, 0.95) == pytest.approx((0.0624, 0.1605), abs=5e-5)


def test_precision_of_each_class():
    confusion = confusion_of("class", coded(V_COOP, {V_COOP: 8, NO_EVENT: 2}) + right(M_CONF))
    shares = precision(confusion)
    assert shares[V_COOP].share == pytest.approx(0.8)
    assert shares[V_COOP].coded == 10
    assert shares[V_COOP][1:3] == pytest.approx(wilson(0.8, 10))
    assert shares[M_CONF].share == 1
    assert shares[M_COOP] is None


def test_weights_bring_the_sample_back_to_the_population():
    """One stratum stands for nine times the events of the other: precision is that of all events."""
    events = coded(V_COOP, {V_COOP: 10}, 9.0) + coded(V_COOP, {M_CONF: 10}, 1.0)
    share = precision(confusion_of("class", events))[V_COOP]
    assert share.share == pytest.approx(0.9)
    assert share.coded == 20
    number = kish_effective_size([9.0] * 10 + [1.0] * 10)
    assert number < 20
    assert share[1:3] == pytest.approx(wilson(0.9, number))


def test_a_known_confusion_recovers_known_counts():
    """800 called verbal cooperation of which one in four is conflict, 200 conflict of which half is nothing."""
    events = coded(V_COOP, {V_COOP: 15, V_CONF: 5}) + coded(V_CONF, {V_CONF: 10, NO_EVENT: 10}) + right(M_COOP, M_CONF)
    found = corrected_tracks([800, 40, 200, 60], confusion_of("class", events))
    assert found.truth == true_labels("class")
    assert found.point == pytest.approx([600, 40, 300, 60, 100])
    assert found.unaudited == ()
    assert found.point.sum() == pytest.approx(1100)


def test_the_shape_of_the_counts_is_kept():
    confusion = confusion_of("class", right(*CLASSES))
    counts = np.arange(2 * 70 * 4, dtype=float).reshape(2, 70, 4)
    found = corrected_tracks(counts, confusion, draws=50)
    assert found.point.shape == found.low.shape == found.high.shape == (2, 70, 5)
    assert found.point[..., :4] == pytest.approx(counts)
    assert np.all(found.low <= found.high)
    alone = corrected_tracks(counts[1, 69], confusion, draws=50)
    assert found.low[1, 69] == pytest.approx(alone.low)


def test_what_nobody_audited_stays_and_is_named():
    found = corrected_tracks([10, 20, 30, 40], confusion_of("class", right(V_COOP, V_CONF, M_CONF)))
    assert found.unaudited == (M_COOP,)
    assert (found.point[1], found.low[1]) == (20, pytest.approx(20, abs=5))


def test_one_seed_one_interval():
    confusion = confusion_of("class", coded(V_COOP, {V_COOP: 6, M_CONF: 4}))
    first, again, other = (corrected_tracks([100, 0, 0, 0], confusion, seed=seed) for seed in (1, 1, 2))
    assert np.array_equal(first.low, again.low)
    assert not np.array_equal(first.low, other.low)


def test_more_coding_narrows_the_interval():
    def width(number):
        found = corrected_tracks(
            [1000, 0, 0, 0], confusion_of("class", coded(V_COOP, {V_COOP: 8 * number, M_CONF: 2 * number}))
        )
        return found.high[0] - found.low[0]

    assert width(10) < width(1) / 2


def test_the_interval_covers_the_truth_about_as_often_as_it_says():
    """Samples of 40 from a class of which 70 % is what it says: nine in ten intervals hold the true 700."""
    rng = np.random.default_rng(4)
    held = 0
    for _ in range(200):
        inside = int(rng.binomial(40, 0.7))
        confusion = confusion_of("class", coded(V_COOP, {V_COOP: inside, V_CONF: 40 - inside}))
        found = corrected_tracks([1000, 0, 0, 0], confusion, draws=300)
        held += found.low[0] <= 700 <= found.high[0]
    assert 0.84 <= held / 200 <= 0.96


def test_topics_have_none_on_both_sides():
    assert observed_labels("topic") == true_labels("topic")
    assert observed_labels("topic")[-1] == NO_EVENT
    found = corrected_tracks(
        np.ones(9), confusion_of("topic", [CodedEvent("trade", "border", 1.0), CodedEvent("none", "trade", 1.0)])
    )
    by_topic = dict(zip(found.truth, found.point, strict=True))
    assert (by_topic["border"], by_topic["trade"], by_topic["none"]) == (2, 1, 0)
