"""Calendars, change points, lead and lag, and intervals of speakers."""

from datetime import date, timedelta
from itertools import pairwise

import numpy as np
import pytest

from twotrack.record.audit.confusion import wilson
from twotrack.record.tracks.calendar import PERIODS, label_of, next_start, start_of, unbroken
from twotrack.record.tracks.changes import cut, dispersion
from twotrack.record.tracks.lead_lag import lead_lags
from twotrack.record.tracks.ledger import Acts, Ledger, Selection, Speaker
from twotrack.record.tracks.speakers import voices
from twotrack.tables.errors import RunError


@pytest.mark.parametrize("by", PERIODS)
def test_periods_follow_one_another_without_a_gap(by):
    days = [date(2015, 12, 1) + timedelta(days=at) for at in range(500)]
    starts = unbroken((start_of(day, by) for day in days), by)
    assert list(starts) == sorted({start_of(day, by) for day in days})
    assert all(start_of(start, by) == start for start in starts)
    assert all(next_start(a, by) == b for a, b in pairwise(starts))
    assert len({label_of(start, by) for start in starts}) == len(starts)


def test_an_unknown_period_names_the_nearest():
    from twotrack.record.tracks.calendar import checked_period

    with pytest.raises(RunError, match="'month'"):
        checked_period("months")


def test_a_change_of_pace_is_found_where_it_is():
    rng = np.random.default_rng(5)
    counts = np.concatenate([rng.poisson(4, 40), rng.poisson(12, 30), rng.poisson(5, 40)]).astype(float)
    parts = cut(counts, None, 3)
    assert [first for first, _, _ in parts] == pytest.approx([0, 40, 70], abs=2)
    assert [level for _, _, level in parts] == pytest.approx([4, 12, 5], rel=0.2)


def test_even_counts_are_one_stretch():
    """Of 200 even series few may be cut; over-dispersed ones no more than those of Poisson."""
    rng = np.random.default_rng(6)
    even = [len(cut(rng.poisson(6, 60).astype(float), None, 3)) for _ in range(200)]
    wide = [len(cut(rng.negative_binomial(2, 2 / 8, 60).astype(float), None, 3)) for _ in range(200)]
    assert np.mean(np.array(even) > 1) < 0.1
    assert np.mean(np.array(wide) > 1) < 0.15


def test_a_share_is_cut_where_volume_alone_changes_nothing():
    rng = np.random.default_rng(7)
    wholes = np.concatenate([np.full(30, 20.0), np.full(30, 80.0)])
    steady = rng.binomial(wholes.astype(int), 0.3).astype(float)
    assert len(cut(steady, wholes, 3)) == 1
    turned = rng.binomial(wholes.astype(int), np.where(np.arange(60) < 45, 0.2, 0.5)).astype(float)
    assert [first for first, _, _ in cut(turned, wholes, 3)] == pytest.approx([0, 45], abs=1)


def test_dispersion_is_one_for_poisson_and_not_swollen_by_a_step():
    rng = np.random.default_rng(8)
    stepped = np.concatenate([rng.poisson(5, 300), rng.poisson(50, 300)]).astype(float)
    assert dispersion(stepped, None) == pytest.approx(1, abs=0.15)
    assert dispersion(rng.negative_binomial(3, 3 / 13, 600).astype(float), None) > 3


def directed(tracks):
    """Ledger of one act a cell: {direction: (cooperation, hostility)} by period."""
    lines = [
        (at, direction, cooperation[at], hostility[at])
        for direction, (cooperation, hostility) in tracks.items()
        for at in range(len(cooperation))
    ]
    cells = [(at, d, n, track) for at, d, c, h in lines for track, n in (("c", c), ("h", h)) if n]
    period, direction, number, track = (np.array(column) for column in zip(*cells, strict=True))
    uninformed, no = np.full(len(cells), "none"), np.zeros(len(cells), dtype=bool)
    number = number.astype(float)
    amounts = [np.where(track == name, number, 0.0) for name in ("c", "h")]
    acts = Acts(period.astype(np.int64), direction, uninformed, uninformed, no, number, *amounts, no)
    length = len(next(iter(tracks.values()))[0])
    starts = tuple(date(2018, 1, 1) + timedelta(weeks=at) for at in range(length))
    return Ledger(Selection("week"), "made", "events", ("USA", "MEX"), starts, acts, acts, empty_is_zero=True)


def test_who_goes_ahead_is_found():
    """Mexico's hostility answers that of the United States two weeks later."""
    rng = np.random.default_rng(9)
    first = rng.poisson(4, 120)
    answer = np.roll(first, 2) + rng.poisson(0.5, 120)
    quiet = [rng.poisson(6, 120) for _ in range(2)]
    pairs = lead_lags(directed({"USA-MEX": (quiet[0], first), "MEX-USA": (quiet[1], answer)}), 500, 1)
    found = next(pair for pair in pairs if {pair.leader.track, pair.follower.track} == {"hostility"})
    assert found.lags[found.strongest] == 2
    assert found.p < 0.05
    assert found.values[found.strongest] > 0.7


def test_lags_of_noise_seldom_stand_out():
    """All pairs and lags are one test: 60 data sets of noise give few at 5 %."""
    seen = []
    for seed in range(60):
        rng = np.random.default_rng([10, seed])
        noise = {name: (rng.poisson(5, 60), rng.poisson(3, 60)) for name in ("USA-MEX", "MEX-USA")}
        seen.append(min(pair.p for pair in lead_lags(directed(noise), 200, seed)))
    assert np.mean(np.array(seen) < 0.05) <= 0.1


def test_too_few_periods_have_no_lags():
    few = np.array([1, 2, 3])
    assert lead_lags(directed({"USA-MEX": (few, few), "MEX-USA": (few, few)}), 50, 1) == ()


def test_wilson_covers_as_it_says():
    rng = np.random.default_rng(11)
    inside = [low <= 0.2 <= high for low, high in (wilson(k / 30, 30.0, 0.95) for k in rng.binomial(30, 0.2, 2000))]
    assert 0.93 <= np.mean(inside) <= 0.98
    assert wilson(0, 10)[0] == pytest.approx(0, abs=1e-15)
    assert wilson(1, 10)[1] == 1


def test_speakers_of_few_acts_are_left_out():
    speakers = [Speaker("few", "USA", "national", 2, 2), Speaker("many", "MEX", "national", 20, 5)]
    assert [voice.speaker.name for voice in voices(speakers, 3)] == ["many"]
