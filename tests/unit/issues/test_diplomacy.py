"""Diplomacy: closed forms, and the replays of 2019 and 2020 against the dated record."""

import jax
import jax.numpy as jnp
import numpy as np
import pytest
from two_issues import at, drivers, medians, path, program, run, topic, world

from twotrack.base.months import month_text
from twotrack.issues.diplomacy.credibility import regain, wear
from twotrack.policy.span import DEFAULT_SPAN
from twotrack.record.moves.table import read_moves, weight_of

REPLAY = slice(0, at("2022-01"))
TRADE, MIGRATION, SECURITY = topic("trade"), topic("migration"), topic("security")

pytestmark = pytest.mark.usefixtures("_strict")


@pytest.fixture(scope="module")
def record():
    return run()


@pytest.fixture(scope="module")
def no_threat():
    return run([("us_tariff_threat", "2019-05", 0)])


def month_of_peak(values, first, last):
    window = values[at(first) : at(last) + 1]
    return month_text(DEFAULT_SPAN.first + at(first) + int(np.argmax(window)))


# A threat that is never carried out keeps its worth: version 0.1.
NEVER_WORN = {"diplomacy.threat_wear": 1e12}
# Measures are felt as they begin and end, and not while they stand.
NOTHING_STANDS = {"diplomacy.standing_scale": 0.0}


# --- closed forms


def test_a_move_decays_with_its_half_life():
    """With no move after 2009 each track falls by half in its half-life: six and four months."""
    quiet = jax.tree.map(lambda a: a.at[10:].set(0.0), drivers())
    diagnostics = run((), quiet, **NOTHING_STANDS)
    for name, half_life in (("us_cooperation", 6), ("us_hostility", 4)):
        total = path(diagnostics, f"diplomacy.{name}").sum(axis=1)
        assert total[at("2010-03")] > 0
        assert total[at("2010-03") + half_life] == pytest.approx(total[at("2010-03")] / 2, rel=1e-4)


def test_a_held_threat_settles_where_it_is_forgotten_as_fast_as_it_is_made():
    none = jax.tree.map(np.zeros_like, drivers())
    diagnostics = run([("us_tariff_threat", "2000-01", 1)], none, **{"diplomacy.answer_rate": 0.0, **NEVER_WORN})
    p = medians()["diplomacy"]
    wanted = float(p.tariff_threat_weight * p.hostility_half_life / np.log(2))
    assert path(diagnostics, "diplomacy.us_hostility")[-1].sum() == pytest.approx(wanted, rel=1e-3)
    pressure = float(p.tariff_threat_weight * p.pressure_half_life / np.log(2) * 0.75 / p.pressure_reference)
    assert path(diagnostics, "diplomacy.enforcement_pressure")[-1] == pytest.approx(pressure, rel=1e-3)


def test_a_threat_wears_out_by_its_time_and_is_proven_by_its_own():
    """c = exp(−t / T_w) while it is kept, and back to one within T_k once a duty stands."""
    none = jax.tree.map(np.zeros_like, drivers())
    kept = run([("us_tariff_threat", "2010-01", 1)], none)
    wear = float(medians()["diplomacy"].threat_wear)
    credibility = path(kept, "diplomacy.credibility_held")
    half = np.arange(1, 25) - 0.5
    assert credibility[at("2010-01") : at("2012-01")] == pytest.approx(np.exp(-half / wear), rel=2e-3)
    assert path(kept, "diplomacy.us_hostility")[at("2014-12")].sum() < 1
    dropped = run([("us_tariff_threat", "2010-01", 1), ("us_tariff_threat", "2011-01", 0)], none)
    recovery = float(medians()["diplomacy"].threat_recovery)
    lost = 1 - path(dropped, "diplomacy.credibility_held")
    assert lost[at("2013-01")] / lost[at("2012-01")] == pytest.approx(np.exp(-12 / recovery), rel=1e-3)


def test_a_threat_that_is_carried_out_does_not_wear_and_is_soon_believed():
    p, half = medians()["diplomacy"], jnp.asarray(0.5)
    assert float(wear(half, 1.0, 1.0, p)) == 0
    assert float(wear(half, 1.0, 0.0, p)) == pytest.approx(0.5 / float(p.threat_wear))
    assert float(regain(half, 1.0, 1.0, p)) == pytest.approx(0.5 / float(p.threat_proof))


def test_without_moves_and_threats_nothing_is_felt():
    none = jax.tree.map(np.zeros_like, drivers())
    off = [("mx_regional_forum_weight", "2000-01", 0), ("mx_recognition_delay", "2000-01", 0)]
    off += [("us_tariff_threat", "2000-01", 0), ("us_designation_threat", "2000-01", 0)]
    off += [(lever, "2000-01", 0) for lever in ("joint_security_dialogue", "mx_foreign_agents_law", "mx_extraditions")]
    off += [("mx_suits_against_us_makers", "2000-01", 0)]
    diagnostics = run(off, none)
    for name in ("us_cooperation", "mx_hostility_total", "enforcement_pressure", "us_both_tracks", "yielding"):
        assert not path(diagnostics, f"diplomacy.{name}").any(), name
    assert path(diagnostics, "diplomacy.trust_held") == pytest.approx(0.5)


def test_both_tracks_are_half_of_kaplan_at_every_moment():
    diagnostics = run()
    tracks = [path(diagnostics, f"diplomacy.us_{track}") for track in ("cooperation", "hostility")]
    both = path(diagnostics, "diplomacy.us_both_tracks")
    # A mean over a month of a smaller is at most the smaller of the means.
    assert (both <= np.minimum(*tracks) + 1e-9).all()
    assert both[at("2019-12")].sum() > 0


def test_linkage_is_shares_and_its_main_currency_is_migration():
    """Half of the packages to 2021 were paid in migration; of all ten, to 2023, seven (science notes 4.6)."""
    linkage = np.asarray(medians()["diplomacy"].linkage)
    np.testing.assert_allclose(linkage.sum(axis=1), 1, atol=2e-4)
    assert (linkage[:, MIGRATION] >= linkage.max(axis=1) - 1e-9).sum() >= 7
    assert np.argmax(linkage[SECURITY]) == SECURITY


# --- the drivers are the record


def test_drivers_hold_each_national_move_that_no_lever_carries():
    wanted = sum(
        weight_of(m).cooperative + weight_of(m).hostile
        for m in read_moves()
        if m.replay == "yes" and m.actor_level == "national" and m.direction and not m.lever
    )
    held = drivers()["diplomacy"]
    moves = [values for name, values in vars(held).items() if name.endswith("_moves")]
    found = sum(float(np.asarray(values)[: 2022 - 2000].sum()) for values in moves)
    assert found == pytest.approx(wanted)
    assert wanted > 300


# --- May and June 2019: threat, agreement, Guard on migration


def test_hostility_on_trade_peaks_with_the_threat(record):
    """Ultimatum on 30 May, put off on 7 June 2019."""
    trade = path(record, "diplomacy.us_hostility")[:, TRADE]
    assert month_of_peak(trade, "2017-01", "2021-12") in {"2019-05", "2019-06"}


def test_what_the_threat_adds_on_trade_and_migration_peaks_in_june(record, no_threat):
    added = (path(record, "diplomacy.us_hostility") - path(no_threat, "diplomacy.us_hostility"))[:, [TRADE, MIGRATION]]
    assert month_of_peak(added.sum(axis=1), "2019-01", "2021-12") in {"2019-05", "2019-06"}
    assert added[at("2019-04")].sum() == pytest.approx(0, abs=1e-9)


def test_the_month_of_most_new_hostility_on_trade_and_migration_is_may_2019():
    made = np.asarray(drivers()["diplomacy"].us_hostile_moves).reshape(-1, 8)[:, [TRADE, MIGRATION]].sum(axis=1)
    made[at("2019-05")] += float(medians()["diplomacy"].tariff_threat_weight)
    assert month_of_peak(made, "2018-07", "2021-12") == "2019-05"


def test_mexican_cooperation_on_migration_follows(record, no_threat):
    """The declaration of 7 June 2019, four units: the threat makes it; the Guard is a lever of migration."""
    given = path(record, "diplomacy.mx_cooperation")[:, MIGRATION]
    without = path(no_threat, "diplomacy.mx_cooperation")[:, MIGRATION]
    added = given - without
    given_up = path(record, "diplomacy.yielding") - path(no_threat, "diplomacy.yielding")
    # The answer to little pressure is up to 1.6 times that of a line through one ultimatum.
    assert 3 < given_up.sum() < 4 * 1.6
    assert added[at("2019-04")] == pytest.approx(0, abs=1e-9)
    assert added[at("2019-08")] > added.max() / 2
    yielded = path(record, "diplomacy.yielding")[:, MIGRATION]
    assert month_of_peak(yielded, "2000-01", "2021-12") == "2019-06"
    assert month_of_peak(path(record, "diplomacy.enforcement_pressure"), "2000-01", "2021-12") == "2019-06"


def test_cooperation_of_the_united_states_follows_the_agreement(record):
    total = path(record, "diplomacy.us_cooperation").sum(axis=1)
    assert total[at("2019-07")] > 2 * total[at("2019-04")]


# --- October 2020 to January 2021: general arrested and returned, late recognition, law on agents


def test_hostility_of_the_united_states_on_security_peaks_around_the_arrest(record):
    """Arrest on 15 October 2020, case dropped on 17 November, criticism of the law on 11 December."""
    security = path(record, "diplomacy.us_hostility")[:, SECURITY]
    assert "2020-10" <= month_of_peak(security, "2020-01", "2021-12") <= "2021-01"
    assert security[at("2020-11")] > 2 * security[at("2020-09")]


def test_most_hostile_moves_on_security_fall_between_october_and_january(record):
    """Of both sides; the highest month is January 2021: rules for agents, acquittal, the file of the DEA."""
    held = drivers()["diplomacy"]
    made = sum(np.asarray(v).reshape(-1, 8)[REPLAY, SECURITY] for v in (held.us_hostile_moves, held.mx_hostile_moves))
    assert made[at("2020-10") : at("2021-02")].sum() > 0.9 * made[at("2020-01") :].sum()
    both = path(record, "diplomacy.hostility_by_topic")[:, SECURITY]
    assert month_of_peak(both, "2000-01", "2021-12") in {"2021-01", "2021-02"}


@pytest.mark.parametrize(("spillover", "regained"), [(0.0, 1 / 2), (0.1, 1 / 3)])
def test_security_work_dips_and_recovers(spillover, regained):
    """Cooperation at stake in October and November 2020; Bicentennial Framework on 8 October 2021.

    Half is regained by the end of 2021 where only hostility on security counts, less where other quarrels do as well,
    and less where the law on foreign agents is felt for as long as it stands.
    """
    diagnostics = run(**{"diplomacy.hostility_spillover": spillover, **NOTHING_STANDS})
    work = path(diagnostics, "diplomacy.working_security_cooperation")
    before, end = work[at("2020-09")], work[at("2021-12")]
    lowest = work[at("2020-10") : at("2021-12")].min()
    assert work[at("2020-12")] < before - 0.05
    assert lowest < before - 0.2
    assert end > lowest + (before - lowest) * regained
    assert end > work[at("2021-11")] > work[at("2021-09")]


def test_the_return_of_the_general_is_cooperation(record):
    security = path(record, "diplomacy.us_cooperation")[:, SECURITY]
    assert month_of_peak(security, "2020-06", "2021-06") == "2020-12"
    assert security[at("2020-12")] > security[at("2020-09")] + 7


def test_late_recognition_is_hostility_of_mexico_on_diplomacy(record):
    """Withheld from 7 November to 14 December 2020."""
    early = run([("mx_recognition_delay", "2020-11", 0)])
    added = (path(record, "diplomacy.mx_hostility") - path(early, "diplomacy.mx_hostility"))[:, topic("diplomacy")]
    assert added[at("2020-10")] == pytest.approx(0, abs=1e-9)
    assert month_of_peak(added, "2020-01", "2021-12") in {"2020-12", "2021-01"}


# --- the world as a whole


def test_all_is_finite_and_no_track_falls_below_nothing(record):
    assert np.isfinite(record).all()
    assert record.min() >= 0


def test_the_program_is_one_for_all_settings():
    before = program._cache_size()
    run([("us_tariff_threat", "2025-01", 1)])
    assert program._cache_size() == max(before, 1)
    assert {issue.name for issue in world() if issue.tables.parameters} == {"diplomacy", "politics"}
