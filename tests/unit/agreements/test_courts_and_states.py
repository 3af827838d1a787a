"""Instruments that no government signs: a court by the law as it is, and acts of a US state."""

import json

import numpy as np
import pytest

import twotrack as tt
from twotrack.agreements.packages.reading import read_package
from twotrack.agreements.preferences.tables import shipped_preferences
from twotrack.agreements.wording.answer import both_text
from twotrack.agreements.wording.object import answer_object
from twotrack.report.agreements.page import answer_page
from twotrack.runs.experiment import shipped_experiment

PACKAGE = """title = "Dealers answer"
date = "2021-08"
instrument = "court"
horizon = 12

[settings]
us_dealer_rules = { 2021-09 = 0.5 }
mx_arms_seizures = { 2021-09 = 2 }

[otherwise]
settings = {}
"""
CHANCE = """
[court]
chance = { family = "fixed", median = 0.25 }
sources = [{ cite = "a brief", status = "unread" }]
"""
STATE = """title = "Patrols for no wall"
date = "2021-08"
instrument = "state"
horizon = 12

[settings]
mx_migration_deployment = { 2021-08 = 30000 }

[otherwise]
chance = { family = "fixed", median = 0.5 }
terms = [{ name = "state_wall" }, { name = "state_arrests", level = 0.5 }]
"""


@pytest.fixture
def judged(tmp_path):
    def judge(text, **options):
        path = tmp_path / "mine.toml"
        path.write_text(text, encoding="utf-8")
        return tt.negotiate(str(path), 3, preferences=300, experiment=shipped_experiment(), **options)

    return judge


def test_a_court_decides_with_a_chance_and_no_preference(judged):
    found = judged(PACKAGE)
    assert found.must == ()
    assert found.court is not None
    np.testing.assert_array_equal(found.government("us"), found.court.allows)
    np.testing.assert_array_equal(found.government("mx"), np.ones(300))
    assert found.both.chance == pytest.approx(found.court.allows.mean())
    assert found.both.chance == pytest.approx(0.5, abs=0.05)
    assert np.quantile(found.court.allows, [0.05, 0.95]) == pytest.approx([0.1, 0.9], abs=0.06)
    other = judged(PACKAGE, prefer={"us_president": {"stances": {"us_dealer_rules": -1.0}}})
    assert other.both == found.both
    assert found.nobody_regrets == 1


def test_a_package_says_how_likely_its_court_is(judged):
    found = judged(PACKAGE + CHANCE)
    assert found.both.chance == pytest.approx(0.25)
    assert not found.accepted
    assert found.refusers == ("us",)
    made = json.loads(json.dumps(answer_object(found)))["court"]
    assert (made["country"], made["allows"], made["status"]) == ("us", pytest.approx(0.25), "unread")
    for language, words in (("en", "A US court decides"), ("es", "Decide un tribunal de EE. UU.")):
        assert words in both_text(found, language)
        assert words in answer_page(found, "receipt", "command", language)
    assert "0.25 (0.25 to 0.25; not read)" in both_text(found, "en")


@pytest.mark.parametrize(
    ("old", "new", "said"),
    [
        ('"court"', '"executive"', "[court] goes with an instrument on which a court decides (court)"),
        ("median = 0.25", "median = 1.5", "chance of the court 1.5: wanted a share from 0 to 1"),
        ("sources = [", "source = [", "source"),
    ],
)
def test_a_wrong_court_is_refused_with_its_line(tmp_path, old, new, said):
    path = tmp_path / "mine.toml"
    path.write_text((PACKAGE + CHANCE).replace(old, new, 1), encoding="utf-8")
    _, faults = read_package(path)
    assert any(said in one.message and one.line for one in faults), faults


def test_other_instruments_have_no_court(judged):
    assert judged(PACKAGE.replace('"court"', '"executive"')).court is None


def test_what_a_state_does_otherwise_weighs_with_its_governor_and_with_mexico(judged):
    found = judged(STATE)
    assert found.must == ("us_governor_texas", "mx_president")
    terms = shipped_preferences().terms
    assert {terms[name].holder for name in ("state_wall", "state_arrests")} == {"us_state"}
    moved = {
        party: {
            stance.measure: value
            for stance, value in zip(one.profile.stances, one.gains.by_stance, strict=True)
            if stance.measure in ("state_wall", "state_arrests")
        }
        for party in found.must
        for one in found.parties[party][:1]
    }
    assert all(value < 0 for value in moved["us_governor_texas"].values()), "the deal takes from it what it is for"
    assert moved["mx_president"]["state_wall"] > 0


def test_what_a_state_undertakes_stays_where_the_federal_side_leaves(judged):
    text = STATE.replace("[settings]", 'terms = [{ name = "state_wall" }]\n\n[settings]').replace(
        'terms = [{ name = "state_wall" }, { name = "state_arrests", level = 0.5 }]\n', ""
    )
    worlds = judged(text.replace("horizon = 12\n\nterms", "horizon = 12\nterms")).worlds
    assert worlds.terms("left_by_us") == {"state_wall": 1}
    assert worlds.terms("left_by_mx") == {"state_wall": 1}
