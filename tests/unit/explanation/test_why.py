"""Shapley values add up, are exact where players are few, and the answer names what carries a change."""

from dataclasses import replace
from itertools import pairwise, permutations

import numpy as np
import pytest

import twotrack as tt
from twotrack.cli.why import as_object, print_answer
from twotrack.explanation.shapley import FEW, before, coalitions_of, estimate, exact, shapley
from twotrack.explanation.why.checks import changed_levers, check_question, check_twin
from twotrack.explanation.why.inquiry import Inquiry
from twotrack.explanation.why.parts import DIRECT, OTHERS, Part, Why
from twotrack.explanation.why.program import TwinMemory, TwinRuns
from twotrack.policy.files import load_scenario
from twotrack.policy.span import DEFAULT_SPAN
from twotrack.runs.experiment import shipped_experiment
from twotrack.runs.sweep.run import Size
from twotrack.tables import catalogue
from twotrack.tables.errors import RunError

DRAWS = 3
WEIGHTS = {name: 1.0 + at for at, name in enumerate("abcdefgh")}


def game(one):
    """Each player is worth its weight; a and b together ten more; draws differ by a factor."""
    return (sum(WEIGHTS[player] for player in one) + 10 * (one >= {"a", "b"})) * np.arange(1, DRAWS + 1)


def values(wanted):
    return {one: game(one) for one in wanted}


@pytest.mark.parametrize("players", ["", "a", "abc", "abcdef", "abcdefgh"])
def test_parts_add_up_to_the_whole_in_every_draw(players):
    found = shapley(list(players), values)
    whole = game(frozenset(players)) - game(frozenset())
    np.testing.assert_allclose(np.sum([np.zeros(DRAWS), *found.values.values()], axis=0), whole, rtol=1e-12)
    assert (found.errors is None) == (len(players) <= FEW)


def test_what_two_carry_only_together_they_share():
    found = exact(["a", "b", "c"], values).values
    np.testing.assert_allclose([found[player][0] for player in "abc"], [1 + 5, 2 + 5, 3])


def test_exact_values_are_the_mean_over_every_order():
    odd = {frozenset(some): hash(some) % 97 * np.ones(1) for n in range(4) for some in [tuple(sorted("abc"[:n]))]}
    odd |= {
        frozenset(x): np.array([float(len(x) ** 2 + ("a" in x) * 3 - (x == "bc") * 5)])
        for x in ("", "a", "b", "c", "ab", "ac", "bc", "abc")
    }
    found = exact(["a", "b", "c"], lambda wanted: {one: odd[one] for one in wanted}).values
    adds = {player: [] for player in "abc"}
    for order in permutations("abc"):
        for small, large in pairwise(coalitions_of(order)):
            (player,) = large - small
            adds[player].append(odd[large] - odd[small])
    for player, every in adds.items():
        np.testing.assert_allclose(found[player], np.mean(every, axis=0), rtol=1e-12)


def test_sampled_values_have_an_error_that_is_nothing_where_orders_do_not_matter():
    found = estimate(list("bcdefgh"), values)
    np.testing.assert_allclose([found.values[player][0] for player in "bcdefgh"], [WEIGHTS[p] for p in "bcdefgh"])
    assert max(found.errors.values()) < 1e-12
    both = estimate(list("abcdefgh"), values)
    # With an order goes its reverse: one of two that need each other is second in exactly one of them.
    np.testing.assert_allclose([both.values["a"][0], both.values["b"][0]], [6, 7])
    assert before(["c", "a", "b"], "b") == {"c", "a"}


# --- an inquiry, over runs made by hand


class MadeUp:
    """Homicides fall by 100 through one link, by 6 where two more are live together, by 8 inside; one never parts."""

    experiment = shipped_experiment(prior=True)
    scenario = tt.Scenario().set("mx_arrest_effort", 2)
    signals = {name: f"state.{name[-1]}" for name in ("x.a", "x.b", "x.c", "x.d", "x.e")}  # noqa: RUF012
    names = tuple(signals)

    def __init__(self):
        self.calls, self.asked = 0, []

    def record(self, year):
        assert year == 2030 - 2000
        return {"homicides": np.full(DRAWS, 1000.0)}

    def outcomes(self, lives, year, progress):
        assert year == 2030 - 2000
        self.calls += len(lives)
        self.asked += lives
        progress(len(lives))
        nation = [self.homicides(one) * np.ones(DRAWS) for one in lives]
        parted = np.array([[[1.0, 1.0, 1.0, 0.0, 1.0]] * DRAWS] * len(lives))
        return {"homicides": np.array(nation)}, parted

    def homicides(self, live):
        return 992.0 - 100 * ("x.a" in live) - 6 * ({"x.b", "x.c"} <= live) - 0.1 * ("x.e" in live)


@pytest.fixture
def answer():
    runs = MadeUp()
    return Inquiry(runs, "homicides", Size(DRAWS, 1, 2030), lambda _: None).answer(), runs


def test_an_answer_adds_up_and_names_the_ways(answer):
    found, _ = answer
    parts = {part.link: part.mean for part in found.parts}
    assert parts == pytest.approx({"x.a": -100, DIRECT: -8, "x.b": -3, "x.c": -3, OTHERS: -0.1})
    assert sum(parts.values()) == pytest.approx(found.change)
    assert sum(part.share for part in found.parts) == pytest.approx(1)
    assert found.exact
    assert (found.base, found.unit, found.draws) == (1000, "persons / year", DRAWS)
    assert [part.link for part in found.parts][:2] == ["x.a", DIRECT]
    assert {part.link: part.signal for part in found.parts}["x.a"] == "state.a"


def test_no_set_of_links_is_run_twice(answer):
    _, runs = answer
    # All live, all held, each of four alone and each alone held; then the sets of three links and the small one.
    assert runs.calls == len(runs.asked) == len(set(runs.asked))
    assert runs.calls <= 2 + 8 + 16


def test_runs_that_remember_run_a_set_of_links_once(monkeypatch):
    asked = []

    def outcomes(_, lives, year, *_rest):
        asked.extend((year, one) for one in lives)
        return {"homicides": np.array([[float(len(one))] * DRAWS for one in lives])}, np.zeros((len(lives), DRAWS, 5))

    monkeypatch.setattr(TwinRuns, "outcomes", outcomes)
    runs = TwinMemory(MadeUp.experiment, MadeUp.scenario, range(DRAWS), 1)
    some, more = frozenset("a"), frozenset("ab")
    runs.outcomes([some], 30)
    nation, parted = runs.outcomes([more, some, more], 30)
    assert nation["homicides"][:, 0].tolist() == [2.0, 1.0, 2.0]
    assert parted.shape == (3, DRAWS, 5)
    runs.outcomes([some], 31)
    assert asked == [(30, some), (30, more), (31, some)]


def test_a_change_is_measured_by_what_it_is_a_part_of():
    runs = MadeUp()
    assert Inquiry(runs, "homicides", Size(DRAWS, 1, 2030), lambda _: None).relative == pytest.approx(0.1141)


def test_questions_without_an_answer_are_refused():
    experiment, sets = shipped_experiment(prior=True), tt.Scenario().set("mx_arrest_effort", 2)
    wrong = [
        (sets, "homicide", Size(3, 1, 2030), "Did you mean"),
        (sets, "homicides", Size(3, 1, 2036), "2036 lies outside the run"),
        (sets, "homicides", Size(0, 1, 2030), "draw"),
        (tt.Scenario(), "homicides", Size(3, 1, 2030), "status quo"),
    ]
    for scenario, outcome, size, said in wrong:
        with pytest.raises(tt.TwotrackError, match=said):
            check_question(experiment, scenario, outcome, size)
    assert changed_levers(sets, DEFAULT_SPAN) == ("mx_arrest_effort",)
    # At its level of December 2021, and yet another path: left alone it would lapse.
    assert "us_title42" in changed_levers(load_scenario("law-of-2021"), DEFAULT_SPAN)
    assert tt.why.__module__ == "twotrack.explanation.why.answer"


def test_without_jax_the_remedy_is_said(monkeypatch):
    monkeypatch.setattr("twotrack.explanation.why.checks.find_spec", lambda _: None)
    with pytest.raises(tt.TwotrackError, match="JAX"):
        check_question(shipped_experiment(prior=True), MadeUp.scenario, "homicides", Size(3, 1, 2030))


# --- in words


def told(errors=None):
    parts = (
        Part("violence.arrest_rate", "state.arrest_rate", -90.0, -120.0, -50.0, 0.9, errors),
        Part(DIRECT, "", -10.0, -20.0, 0.0, 0.1, errors),
        Part(OTHERS, "", 0.0, 0.0, 0.0, 0.0, errors),
    )
    return Why(
        tt.Scenario(), "homicides", "persons / year", 2030, 3, 1, 1000.0, -100.0, -140.0, -50.0, errors is None, parts
    )


@pytest.mark.parametrize(
    ("spoken", "said"),
    [
        (
            "en",
            [
                "Homicides in 2030: −100 persons / year",
                "State → Violence: Arrest rate",
                "90.0 %",
                "no link: inside",
                "the whole change",
            ],
        ),
        ("es", ["en 2030: −100", "Estado → Violencia: Tasa de detención", "ningún enlace", "el cambio entero"]),
    ],
)
def test_an_answer_is_told_in_words(capsys, monkeypatch, spoken, said):
    monkeypatch.setattr(catalogue, "_chosen", [spoken])
    print_answer(told())
    text = " ".join(capsys.readouterr().out.split())
    assert not [one for one in said if one not in text]


def test_a_sampled_answer_has_its_errors_and_no_change_is_a_sentence(capsys, monkeypatch):
    monkeypatch.setattr(catalogue, "_chosen", ["en"])
    print_answer(told(1.25))
    text = " ".join(capsys.readouterr().out.split())
    assert "Sampling error" in text
    assert "1.2" in text
    assert "sampled orders" in text
    none = Part(DIRECT, "", 0.0, 0.0, 0.0, 0.0, None)
    print_answer(Why(tt.Scenario(), "homicides", "persons / year", 2030, 3, 1, 1000.0, 0.0, 0.0, 0.0, True, (none,)))
    assert "the same as under the status quo" in capsys.readouterr().out
    assert as_object(told())["parts"][0]["link"] == "violence.arrest_rate"


def test_what_rounding_leaves_of_nothing_is_shown_as_nothing(capsys, monkeypatch):
    monkeypatch.setattr(catalogue, "_chosen", ["en"])
    whole = told()
    left = replace(whole.parts[1], mean=-3.6e-13, low=-2e-12, high=0.0)
    print_answer(replace(whole, parts=(whole.parts[0], left)))
    assert "0 0 – 0" in " ".join(capsys.readouterr().out.split())


@pytest.mark.parametrize("wrong", [1.00001, np.nan])
def test_twins_that_are_not_the_run_are_refused(wrong):
    run = np.array([10.0, 20.0, np.nan])
    check_twin(run * (1 + 1e-9), run, "homicides")
    with pytest.raises(RunError, match="homicides: the two worlds"):
        check_twin(np.array([10.0, 20.0 * wrong, np.nan]), run, "homicides")
