"""What a user says of the parties: laid over the declared, and refused with its place where it cannot be."""

import numpy as np
import pytest

import twotrack as tt
from twotrack.agreements.packages.reading import load_package
from twotrack.agreements.preferences.overlay import read_overlay
from twotrack.agreements.preferences.profiles import party_profile
from twotrack.agreements.preferences.rows import OverlayRow
from twotrack.agreements.preferences.tables import preferences_hash, shipped_preferences
from twotrack.tables.errors import TwotrackError

LEADER, PRESIDENT = "mx_president", "lopez_obrador"


@pytest.fixture(scope="module")
def president():
    known = shipped_preferences()
    return next(one.president for one in known.coalitions if one.country == "mx" and one.first <= "2019-06")


def profile(given, party, president=""):
    return party_profile(read_overlay(given).over(shipped_preferences()), party, president)


def weights(found):
    totals = {}
    for one in found.wishes:
        totals[one.concern] = totals.get(one.concern, 0) + one.weight
    return totals


def test_a_weight_that_is_given_stands_and_the_others_share_the_rest(president):
    declared = weights(party_profile(shipped_preferences(), LEADER, president))
    found = weights(profile(["mx_president.mx_income=0.6"], LEADER, president))
    assert found["mx_income"] == pytest.approx(0.6)
    assert sum(found.values()) == pytest.approx(1)
    first, second = [name for name in declared if name != "mx_income"][:2]
    assert found[first] / found[second] == pytest.approx(declared[first] / declared[second])


def test_nothing_given_changes_nothing(president):
    assert profile([], LEADER, president) == party_profile(shipped_preferences(), LEADER, president)
    assert preferences_hash({}) == preferences_hash() != preferences_hash({"us_public": OverlayRow()})


def test_a_public_moves_the_president_whose_coalition_it_is_in(president):
    known = shipped_preferences()
    said = profile(["mx_public.mx_migration_deployment=-1"], LEADER, president)
    stances = {one.measure: one for one in said.stances}
    declared = {one.measure: one for one in party_profile(known, LEADER, president).stances}
    assert stances["mx_migration_deployment"].value < declared["mx_migration_deployment"].value


def test_a_new_concern_needs_its_way_and_then_has_it():
    with pytest.raises(TwotrackError, match=r"us_gun_lobby has no declared wish for remittances.*directions"):
        read_overlay(["us_gun_lobby.remittances=0.5"])
    found = profile(
        [{"us_gun_lobby": {"weights": {"remittances": 0.5}, "directions": {"remittances": -1}}}], "us_gun_lobby"
    )
    (said,) = [one for one in found.wishes if one.concern == "remittances"]
    assert (said.direction, said.weight, said.status) == (-1, pytest.approx(0.5), "given")


def test_later_ones_lie_over_earlier_ones_and_a_file_may_hold_all(tmp_path):
    path = tmp_path / "mine.toml"
    path.write_text("[mx_president.weights]\nmx_income = 0.6\n[otherwise]\nchance = 0.3\n", encoding="utf-8")
    found = read_overlay([str(path), "mx_president.mx_income=0.2", "otherwise=0.9"])
    assert found.parties["mx_president"].weights == {"mx_income": 0.2}
    assert found.chance is not None
    assert found.chance.median == 0.9


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("[mx_presidente.weights]\nmx_income = 1", r"mine.toml:1:2: error: mx_presidente.*'mx_president'"),
        ("[mx_president.weights]\nmx_incomes = 1", r"mine.toml:2:1: error: .*mx_incomes is not known.*'mx_income'"),
        ("[mx_president.stances]\nmx_income = 1", r"mine.toml:2:1: error: .*mx_income is not known"),
        ("[mx_president.weights]\nmx_income = 0.6\nreturns_to_mexico = 0.7", r"add up to 1.3: wanted 1"),
        ("[mx_president.weights]\nmx_income = -0.6", r"mine.toml:2:1: error: .*mx_income.* wanted 0"),
        ("[mx_president.weights]\nmx_income = nan", r"mine.toml:2:1: error: "),
        ("[mx_president]\nweight = { mx_income = 1 }", r"mine.toml:2:1: error: .*'weights'"),
        ("[mx_public.stances]\nmx_migration_deployment = 2", r"mine.toml:2:1: error: "),
        ("[mx_public.directions]\nmx_income = 2", r"mine.toml:2:1: error: "),
        ("[otherwise]\nchance = 1.2", r"mine.toml:2:1: error: chance of otherwise 1.2: wanted a share from 0 to 1"),
        ("[otherwise]\nodds = 1", r"chance of otherwise"),
        ("mx_president = 3", r"mine.toml:1:1: error: "),
    ],
)
def test_what_cannot_be_is_refused_with_its_place(tmp_path, text, said):
    path = tmp_path / "mine.toml"
    path.write_text(text + "\n", encoding="utf-8")
    with pytest.raises(TwotrackError, match=said):
        read_overlay([path])


def test_weights_that_name_every_concern_add_up_to_one():
    declared = weights(party_profile(shipped_preferences(), "us_gun_lobby"))
    with pytest.raises(TwotrackError, match="name every concern that it has: wanted 1"):
        read_overlay([{"us_gun_lobby": {"weights": dict.fromkeys(declared, 0.5 / len(declared))}}])


def test_an_answer_under_given_preferences():
    given = {"mx_president": {"weights": {"mx_income": 1.0}}, "otherwise": {"chance": 1.0}}
    found = tt.negotiate("june-2019", 2, preferences=10, prefer=given)
    (mexico,) = found.parties["mx_president"]
    assert [one.concern for one in mexico.profile.wishes if one.weight > 0] == ["mx_income"]
    assert np.all(mexico.signing(10).otherwise == 1)
    assert load_package("june-2019").row.otherwise.chance.family == "logitnormal"
