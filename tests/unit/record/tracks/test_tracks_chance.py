"""Chance: what a shuffle keeps, uniform p-values where there is nothing, power where there is something."""

from datetime import date, timedelta

import numpy as np
import pytest
from scipy import stats

from twotrack.record.moves.table import read_moves
from twotrack.record.tracks.chance import Permutation, blocks, holm, movable, p_value, permute_stances
from twotrack.record.tracks.from_moves import moves_ledger
from twotrack.record.tracks.ledger import BOTH, Acts, Ledger, Scope, Selection, acts_of, both_tracks
from twotrack.record.tracks.simultaneity import measure_scope, simultaneity

WHOLE = Scope(BOTH, BOTH)
FACTS = {("2019", "2022"): (28, 19, 16.6, 13, 20)}


def made_acts(period, hostile, topic=None, number=None):
    count = len(period)
    number = np.ones(count) if number is None else np.asarray(number, dtype=float)
    hostile = np.asarray(hostile, dtype=bool)
    return Acts(
        np.asarray(period, dtype=np.int64),
        np.full(count, "USA-MEX"),
        np.full(count, "trade") if topic is None else np.asarray(topic, dtype=str),
        np.full(count, "national"),
        np.zeros(count, dtype=bool),
        number,
        np.where(hostile, 0.0, number),
        np.where(hostile, number, 0.0),
        np.zeros(count, dtype=bool),
    )


def made_ledger(acts, periods):
    starts = tuple(date(2018, 1, 1) + timedelta(weeks=at) for at in range(periods))
    return Ledger(Selection("week"), "made", "events", ("USA", "MEX"), starts, acts, acts)


def counts_of(period, hostile, periods):
    """The same acts as cells of counts, as a database gives them."""
    cells = [(at, track) for at in range(periods) for track in (False, True)]
    number = [int(((period == at) & (hostile == track)).sum()) for at, track in cells]
    kept = [(at, track, n) for (at, track), n in zip(cells, number, strict=True) if n]
    return made_acts(*(np.array(column) for column in zip(*[(a, t) for a, t, _ in kept], strict=True)),
                     number=[n for _, _, n in kept])  # fmt: skip


@pytest.mark.parametrize("counted", [False, True], ids=["single acts", "counts"])
def test_a_shuffle_keeps_what_it_says(counted):
    rng = np.random.default_rng(1)
    period, hostile = rng.integers(0, 12, 90), rng.random(90) < 0.3
    acts = counts_of(period, hostile, 12) if counted else made_acts(period, hostile)
    cooperation, hostility = permute_stances(acts, Permutation(300, 12), rng)
    activity = np.bincount(period, minlength=12)
    assert (cooperation + hostility == activity).all()
    assert (hostility.sum(axis=1) == hostile.sum()).all()
    assert len({tuple(row) for row in hostility}) > 250
    assert hostility.mean(axis=0) == pytest.approx(activity * hostile.mean(), abs=0.25)


def test_both_ways_of_dealing_give_one_distribution():
    rng = np.random.default_rng(2)
    period, hostile = rng.integers(0, 6, 40), rng.random(40) < 0.4
    one = permute_stances(made_acts(period, hostile), Permutation(4000, 6), rng)[1]
    other = permute_stances(counts_of(period, hostile, 6), Permutation(4000, 6), rng)[1]
    assert one.std(axis=0) == pytest.approx(other.std(axis=0), rel=0.06)
    assert stats.ks_2samp(one.max(axis=1), other.max(axis=1)).pvalue > 0.01


def test_a_shuffle_stays_within_its_strata():
    acts = made_acts([0, 1, 2, 3], [True, True, False, False], topic=["trade", "trade", "border", "border"])
    _, hostility = permute_stances(acts, Permutation(50, 4), np.random.default_rng(1))
    assert (hostility == [1, 1, 0, 0]).all()
    assert movable(acts, ("topic", "direction")) == 0
    assert movable(acts, ()) == 4


@pytest.mark.parametrize("measure", ["griffin", "jamieson", "gradual_threshold", "correlation"])
@pytest.mark.parametrize("counted", [False, True], ids=["single acts", "counts"])
def test_p_values_are_uniform_where_there_is_nothing(measure, counted):
    values = null_p_values()[counted][measure]
    assert len(values) == 200
    assert stats.kstest(values, "uniform").pvalue > 0.01
    assert np.mean(np.array(values) <= 0.05) < 0.09


_CACHE = {}


def null_p_values():
    """Two-sided p-values of 200 data sets whose stances were thrown without regard to the week."""
    if _CACHE:
        return _CACHE
    for counted in (False, True):
        rng = np.random.default_rng(20261123)
        found = {}
        for seed in range(200):
            # Activity differs from week to week, so that the correlation has something to follow.
            period = np.repeat(np.arange(24), rng.integers(3, 16, 24))
            hostile = rng.random(len(period)) < 0.42
            acts = counts_of(period, hostile, 24) if counted else made_acts(period, hostile)
            part = measure_scope(made_ledger(acts, 24), WHOLE, Permutation(199, 24), seed)
            for finding in part.findings:
                found.setdefault(finding.measure, []).append(finding.p)
        _CACHE[counted] = found
    return _CACHE


def test_p_values_are_small_where_there_is_something():
    """Weeks of one stance only: never both at once, though activity is even."""
    period = np.repeat(np.arange(30), 6)
    apart = simultaneity(made_ledger(made_acts(period, period % 2 == 0), 30), 999, 1)[0]
    assert apart.verdict == "less"
    # With even activity one track is the other's mirror, whatever is dealt: the correlation was not tested.
    assert {finding.p for finding in apart.findings if finding.verdict != "fixed"} == {0.002}
    assert {finding.measure for finding in apart.findings if finding.verdict == "fixed"} == {"correlation"}
    together = made_acts(period, np.tile([True, True, True, False, False, False], 30))
    found = {finding.measure: finding for finding in simultaneity(made_ledger(together, 30), 999, 1)[0].findings}
    assert found["kaplan"].verdict == "more"


def test_p_value_counts_the_finding_itself():
    assert p_value(5.0, np.arange(99.0)) == pytest.approx(2 * 7 / 100)
    assert p_value(50.0, np.full(9, 50.0)) == 1
    assert holm([]) == []


def test_blocks_are_runs_of_neighbours():
    drawn = blocks(27, 40, np.random.default_rng(1))
    assert drawn.shape == (40, 27)
    assert drawn.min() >= 0
    assert drawn.max() < 27
    steps = np.diff(drawn.reshape(40, 9, 3), axis=2)
    assert (steps == 1).all()


@pytest.mark.parametrize("span", FACTS, ids=" to ".join)
def test_the_count_by_hand_of_the_chronology(span):
    """Science notes 4.5: 19 of 28 months of 2019-21 have both; shuffled over all acts 16.6, 13 to 20."""
    months, both, mean, low, high = FACTS[span]
    ledger = moves_ledger(read_moves(), Selection("month", since="2019-01", until="2021-12"), weighted=False)
    part = measure_scope(ledger, WHOLE, Permutation(2000, len(ledger.starts), ()), 1)
    share = next(finding for finding in part.findings if finding.measure == "both_share")
    assert (part.active, part.both) == (months, both)
    assert share.expected * months == pytest.approx(mean, abs=0.3)
    assert [end * months for end in share.chance] == pytest.approx([low, high])
    assert share.verdict == "none"


def test_a_joint_act_is_two_rows_and_one_act():
    ledger = moves_ledger(read_moves(), Selection("month", until="2030-12"), weighted=False)
    assert ledger.acts.number.sum() == 120
    assert len(ledger.rows.period) == len(read_moves()) == 120 + ledger.acts.where(ledger.acts.joint).number.sum()
    weighted = moves_ledger(read_moves(), Selection("month", until="2030-12"), weighted=True)
    for one, other in zip(
        both_tracks(weighted.acts, len(weighted.starts)), both_tracks(weighted.rows, len(weighted.starts)), strict=True
    ):
        assert one == pytest.approx(other)


def test_moves_after_2021_feed_nothing_unless_asked():
    ledger = moves_ledger(read_moves(), Selection("year"), weighted=False)
    assert ledger.labels[-1] == "2021"
    assert ledger.notes["later"] > 0
    level = moves_ledger(read_moves(), Selection("year", level="subnational"), weighted=False)
    assert set(acts_of(level, WHOLE).level) == {"subnational"}
