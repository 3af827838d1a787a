"""Win-sets from a chance of one's own, on packages, menus and the deals of the record."""

import json
from dataclasses import replace

import numpy as np
import pytest

import twotrack as tt
from twotrack.agreements.criteria import USUAL, Criteria, checked_threshold
from twotrack.agreements.negotiate import judge_history
from twotrack.agreements.search.result import Search
from twotrack.agreements.wording.answer import government_text, threshold_text
from twotrack.agreements.wording.history import history_object
from twotrack.agreements.wording.object import answer_object
from twotrack.agreements.worth.worlds import Size
from twotrack.report.agreements.history_page import history_page
from twotrack.report.agreements.page import answer_page
from twotrack.runs.experiment import shipped_experiment
from twotrack.tables.errors import RunError


@pytest.fixture(scope="module")
def june():
    return tt.negotiate("june-2019", 4, preferences=20, experiment=shipped_experiment())


def at(answer, threshold):
    return replace(answer, criteria=Criteria(threshold))


def test_a_package_enters_a_win_set_at_the_threshold(june):
    chance = june.government("mx").mean()
    assert 0 < chance < 1
    assert at(june, chance).in_win_set("mx")
    assert not at(june, np.nextafter(chance, 1)).in_win_set("mx")
    assert at(june, 0).accepted
    assert at(june, 0).refusers == ()
    assert at(june, 1).refusers == ("mx",)
    sets = [one["win_set"] for one in answer_object(at(june, 1))["governments"]]
    assert sets == [True, False]


def test_the_usual_threshold_changes_nothing(june):
    found = tt.negotiate("june-2019", 4, preferences=20, threshold=0.5, experiment=shipped_experiment())
    assert json.dumps(answer_object(found)) == json.dumps(answer_object(june))
    assert answer_object(june)["verdict"]["threshold"] == USUAL.threshold
    assert threshold_text(USUAL, "en") == ""


@pytest.mark.parametrize(
    ("language", "words", "inside"), [("en", "0.8 or more", "out of"), ("es", "0.8 o más", "fuera")]
)
def test_a_threshold_is_said_in_both_languages(june, language, words, inside):
    strict = at(june, 0.8)
    assert words in threshold_text(strict.criteria, language)
    assert inside in government_text(strict, "mx", language)
    page = answer_page(strict, "receipt", "command", language)
    assert page.count(words) > answer_page(june, "receipt", "command", language).count(words)


def test_win_sets_of_a_menu_follow_the_threshold():
    chances = np.array([[0.4, 0.6], [0.9, 0.7], [1.0, 0.2]])
    found = Search(None, np.zeros((3, 2)), chances, np.zeros(3))  # type: ignore[arg-type]
    counts = {}
    for threshold in (0.5, 0.7, 0.95):
        found.criteria = Criteria(threshold)
        counts[threshold] = [int(found.win_set(at).sum()) for at in (0, 1)], found.overlap
    assert counts == {0.5: ([2, 2], 1), 0.7: ([2, 1], 1), 0.95: ([1, 0], 0)}


def test_history_is_right_from_the_threshold_on():
    usual = judge_history(["merida"], Size(2, 40, 1))
    chance = usual[0].answer.both.chance
    assert usual[0].accepted
    assert usual[0].right == (chance >= 0.5)
    (strict,) = judge_history(["merida"], Size(2, 40, 1), criteria=Criteria(1.0))
    assert strict.right == (chance >= 1)
    assert history_object([strict])["threshold"] == 1
    assert "a chance of 1, the model says" in history_page([strict], "receipt", "command", "en")


@pytest.mark.parametrize("wrong", [-0.1, 1.01, float("nan"), float("inf")])
def test_a_threshold_that_is_no_chance_is_refused(wrong):
    with pytest.raises(RunError, match="wanted a chance from 0 to 1"):
        checked_threshold(wrong)
