"""Issues linked: one threshold for all obligations beside each one's own."""

import json
from dataclasses import replace

import pytest

import twotrack as tt
from twotrack.agreements.holding.patience import linked_discount
from twotrack.agreements.wording.holding import Risks, linkage_text, risk_lines
from twotrack.agreements.wording.object import answer_object
from twotrack.agreements.worth.holding import holdings
from twotrack.agreements.worth.linkage import Linkage, Obligation, linkages
from twotrack.agreements.worth.worlds import DEAL
from twotrack.runs.experiment import shipped_experiment

PACKAGE = """title = "Guard, arms and doses"
date = "2019-06"
instrument = "executive"
horizon = 12
terms = [{ name = "return_safeguards" }]

[settings]
mx_migration_deployment = { 2019-06 = 21500 }
mx_arms_seizures = { 2019-06 = 2 }
us_southbound_interdiction = { 2019-07 = 0.02 }

[otherwise]
chance = { family = "fixed", median = 0.5 }

[otherwise.settings]
us_tariff_on_mexico = { 2019-07 = 0.1 }
"""


@pytest.fixture(scope="module")
def judged(tmp_path_factory):
    path = tmp_path_factory.mktemp("packages") / "mine.toml"
    path.write_text(PACKAGE, encoding="utf-8")
    return tt.negotiate(str(path), 4, preferences=10, experiment=shipped_experiment())


@pytest.fixture(scope="module")
def linked(judged):
    return linkages(shipped_experiment(), judged)


def test_obligations_of_each_side_by_issue(linked):
    assert linked["mx"].own == ("migration", "arms")
    assert linked["us"].own == ("arms", "terms")
    for found in linked.values():
        assert [one.issue for one in found.obligations] == ["arms", "terms", "migration", "border"]
        assert all(one.gain_a_month == 0 for one in found.obligations if one.issue not in found.own)


def test_a_duty_that_punishes_is_lost_only_where_issues_are_linked(linked):
    (border,) = (one for one in linked["mx"].obligations if one.issue == "border")
    assert border.loss_a_month > 0
    assert border.needed == 0


def test_the_linked_threshold_is_that_of_the_sums(judged, linked):
    for one in holdings(judged):
        found = linked[one.country]
        gains, losses = zip(*((each.gain_a_month, each.loss_a_month) for each in found.obligations), strict=True)
        assert found.needed == pytest.approx(linked_discount(list(gains), list(losses)))


def test_parts_add_up_to_leaving_the_whole_where_issues_do_not_touch(judged, linked):
    own = holdings(judged)[1]
    assert sum(one.gain_a_month for one in linked["mx"].obligations) == pytest.approx(own.gain_a_month, abs=2e-3)


def test_leaving_a_term_costs_what_the_stance_on_it_is_worth(judged, linked):
    us = judged.parties["us_president"][0]
    at = next((i for i, one in enumerate(us.profile.stances) if one.measure == "return_safeguards"), None)
    worth = 0.0 if at is None else float(us.declared.unit[0] * us.declared.stances[0, at])
    assert linked["us"].obligations[1].gain_a_month == pytest.approx(-worth / 12, abs=1e-12)


def test_one_issue_has_nothing_to_link():
    found = tt.negotiate("merida", 2, preferences=5, experiment=shipped_experiment())
    assert set(linkages(shipped_experiment(), found)) <= {"us", "mx"}
    plain = answer_object(found)["holds"]
    assert [(one["linked_needed"], one["by_issue"]) for one in plain] == [(None, []), (None, [])]


@pytest.mark.parametrize(("language", "words"), [("en", "Linkage alone holds it on"), ("es", "Solo la vinculación")])
def test_it_is_said_where_linkage_alone_holds(judged, linked, language, words):
    own = replace(holdings(judged)[1], has=0.6)
    each = (Obligation("migration", 5, 2, 0.714286), Obligation("arms", 1, 4, 0.2))
    made = Linkage(each, linked_discount([5, 1], [2, 4]), ("migration", "arms"))
    said = linkage_text(own, made, language)
    assert words in said
    assert "0.714" in said
    assert "0.500" in said
    assert words not in linkage_text(replace(own, has=0.9), made, language)
    lines = risk_lines(judged, Risks(linked=linked), language)
    assert len(lines) == 2


def test_the_object_has_it(judged, linked):
    found = json.loads(json.dumps(answer_object(judged, Risks(linked=linked))))["holds"]
    assert found[1]["linked_needed"] == pytest.approx(linked["mx"].needed)
    assert [one["issue"] for one in found[1]["by_issue"]] == ["arms", "terms", "migration", "border"]
    assert DEAL in judged.worlds.outcomes
