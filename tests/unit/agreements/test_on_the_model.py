"""A package on the model: parts add up, few draws are the first of many, nothing promised gains nothing."""

import json
import re
from dataclasses import replace

import numpy as np
import pytest

import twotrack as tt
from twotrack.agreements.negotiate import judge_history
from twotrack.agreements.packages.reading import load_package, read_package
from twotrack.agreements.wording.answer import pairs_text, presidents_text, threat_text
from twotrack.agreements.wording.dependence import weighing
from twotrack.agreements.wording.object import answer_object
from twotrack.agreements.wording.reasons import concern_text, contributions, net_contributions, reasons, reasons_text
from twotrack.agreements.wording.units import change_unit, natural_change, unit_of_change
from twotrack.agreements.worth.judging import worth
from twotrack.agreements.worth.stands import without_stands
from twotrack.agreements.worth.threats import threats
from twotrack.agreements.worth.worlds import OTHERWISE, Size
from twotrack.runs.experiment import shipped_experiment

FUTURE = """title = "Doses for a bridge"
date = "2026-03"
instrument = "executive"
horizon = 12
sunset = "2026-09"
order = ["mx", "us"]

[settings]
mx_migration_deployment = 40000
us_security_assistance = 400

[otherwise]
settings = {}
"""


@pytest.fixture(scope="module")
def experiment():
    return shipped_experiment()


@pytest.fixture(scope="module")
def june(experiment):
    return tt.negotiate("june-2019", 6, preferences=40, experiment=experiment)


def test_reasons_add_up_to_the_gain(june):
    for each in june.parties.values():
        for one in each:
            parts = one.gains.by_wish.sum() + one.gains.by_stance.sum() - one.gains.cost
            assert parts == pytest.approx(one.gains.gain.mean(), abs=1e-9)


def test_a_public_stand_shrinks_the_chance_of_a_yes_and_both_are_said(june):
    (stand,) = june.package.row.stands
    free = without_stands(june, stand.party)
    judged = june.parties[stand.party][0]
    cost = judged.signing(june.size.preferences).cost.mean(axis=1) - judged.audience_cost().mean()
    assert cost.min() >= 0
    assert free.chance == pytest.approx((judged.gains.gain.mean(axis=1) + cost >= 0).mean())
    assert free.chance >= june.chance(stand.party).chance
    assert without_stands(june, "us_public") is None
    assert f"{free.chance:.2f}" in reasons_text(june, stand.party, "en")
    assert f"{free.chance:.2f}" in reasons_text(june, stand.party, "es")


def test_shares_of_weights_in_any_order_and_in_the_declared_one_are_those_of_draws(june):
    judged = june.parties["mx_president"][0]
    found, random = weighing(judged), np.random.default_rng(0)
    middle, signing = judged.declared, judged.signing(None)
    weights = random.dirichlet(np.ones(middle.weights.shape[1]), 20_000)
    ordered = np.empty_like(weights)
    ordered[:, np.argsort(-middle.weights[0], kind="stable")] = -np.sort(-weights, axis=1)
    for rows, share in ((weights, found.share), (ordered, found.ordered)):
        gains = [
            worth(judged.world(name), middle._replace(weights=rows, **repeated(middle, len(rows)))).mean(axis=1)
            for name in ("deal", OTHERWISE)
        ]
        signed = gains[0] - signing.cost.mean() - signing.otherwise[0] * gains[1] >= 0
        assert signed.mean() == pytest.approx(share, abs=0.02)


def repeated(draws, count):
    return {name: np.repeat(getattr(draws, name), count, axis=0) for name in ("stances", "aversion", "unit")}


def test_what_mexico_gains_is_what_would_come_otherwise(june):
    (mexico,) = june.parties["mx_president"]
    assert mexico.against_before < 0
    assert mexico.middle.gain.mean() + mexico.middle.cost > mexico.against_before
    averted = [one for one in contributions(mexico) if one.world == OTHERWISE]
    assert sum(one.contribution for one in averted) > 0
    assert len(reasons(mexico, "en")) == len(reasons(mexico, "es")) == 3
    assert not set(reasons(mexico, "en")) & set(reasons(mexico, "es"))


@pytest.mark.parametrize(
    ("language", "gain", "persons"), [("en", "of gain", "persons"), ("es", "de ganancia", "personas")]
)
def test_every_figure_of_a_reason_has_its_unit(june, language, gain, persons):
    # A figure stands before its unit or before the band that has the same; the last one is the gain.
    for each in june.parties.values():
        for one in contributions(each[0]):
            text = concern_text(each[0], one, language)
            assert re.search(rf"[\d,.]+ {re.escape(unit_of_change(one.unit, language))} \(", text), text
            assert re.search(rf": [+−][\d.]+ {gain}$", text), text
    (mexico,) = june.parties["mx_president"]
    returned = next(one for one in contributions(mexico) if one.concern == "returns_to_mexico")
    assert persons in concern_text(mexico, returned, language)


def test_changes_are_told_in_units_a_reader_knows(june):
    concerns = june.preferences.concerns
    found = {name: change_unit(row) for name, row in concerns.items()}
    assert found["mx_doses"] == "million persons"
    assert (found["encounters"], found["us_approval"], found["mx_money"]) == ("percent", "points", "million USD / year")
    shares = natural_change(concerns["security_work"], np.array([0.35]), np.array([0.3]))
    assert (found["security_work"], float(shares[0])) == ("points", pytest.approx(5.0))


def test_both_ways_of_a_concern_are_one_reason(june):
    for each in june.parties.values():
        found = net_contributions(each[0])
        assert len({one.concern for one in found}) == len(found)
        assert sum(one.contribution for one in found) == pytest.approx(each[0].gains.by_wish.sum(), abs=1e-9)


def test_who_holds_what_happens_otherwise_is_asked_whether_it_prefers_it(june, experiment):
    found = {one.country: one for one in threats(june)}
    assert set(found) == {"us", "mx"}, "a tariff of one, the answer of the other"
    us = june.parties["us_president"][0]
    willing = np.mean([worth(us.world(OTHERWISE), us.draws)[k].mean() >= 0 for k in range(40)])
    assert found["us"].chance.chance == pytest.approx(willing)
    assert found["us"].declared == pytest.approx(0.5)
    assert not threats(tt.negotiate("doses-2021", 2, preferences=5, experiment=experiment))
    for one in found.values():
        assert ("--prefer" in threat_text(one, "es")) == one.differs


def test_fewer_draws_are_the_first_of_more(june, experiment):
    few = tt.negotiate("june-2019", 3, preferences=10, experiment=experiment)
    for name, each in few.parties.items():
        for one, other in zip(each, june.parties[name], strict=True):
            np.testing.assert_allclose(one.middle.gain[0], other.middle.gain[0][:3], atol=1e-9)
            np.testing.assert_allclose(one.gains.gain, other.gains.gain[:10, :3], atol=1e-9)


def test_the_object_can_be_written_and_has_five_parts(june):
    found = json.loads(json.dumps(answer_object(june)))
    assert found["draws"] == {"asked": 6, "used": 6, "nonfinite": [], "weighted": None}
    assert {"verdict", "governments", "parties", "holds", "hangs_on"} <= set(found)
    assert found["preferences"]["assumed"] <= found["preferences"]["moving"]
    assert 0 <= found["verdict"]["both"]["low"] <= found["verdict"]["both"]["chance"] <= 1


def test_a_package_of_the_future_with_two_presidents_and_a_sunset(experiment, tmp_path):
    path = tmp_path / "future.toml"
    path.write_text(FUTURE, encoding="utf-8")
    found = tt.negotiate(str(path), 3, preferences=20, experiment=experiment)
    assert [len(found.parties[name]) for name in ("us_president", "mx_president", "us_public")] == [2, 2, 1]
    assert set(found.yes("us_president")) <= {0.0, 1.0}
    each = found.by_president("us_president")
    assert list(each) == ["democrat", "republican"]
    assert [one.chance for one in each.values()] == [one.yes.mean() for one in found.parties["us_president"]]
    assert found.by_president("us_public") == {}
    pairs = {(one.us, one.mx): one.both.chance for one in found.by_pair}
    assert list(pairs) == [(us, mx) for us in ("democrat", "republican") for mx in ("governing", "opposition")]
    republican, opposition = found.parties["us_president"][1], found.parties["mx_president"][1]
    assert pairs["republican", "opposition"] == (republican.yes & opposition.yes).mean()
    for language, words in (("en", "a Republican and the opposition"), ("es", "republicano y la oposición")):
        assert f"{words} {pairs['republican', 'opposition']:.2f}" in pairs_text(found, language)
    assert len(answer_object(found)["verdict"]["by_presidents"]) == len(pairs)
    for language, word in (("en", "a Republican"), ("es", "republicano")):
        assert f"{word} {each['republican'].chance:.2f}" in presidents_text(found, "us_president", language)
    held = found.worlds.paths["deal"]["us_security_assistance"]
    assert len(np.unique(held[-110:])) == 1
    assert held[-1] != 400
    assert found.chance("us_president").chance <= 1


def test_presidents_who_are_known_are_no_pairs_and_one_who_is_not_is_named_alone(june, experiment, tmp_path):
    assert june.by_pair == []
    assert pairs_text(june, "en") == ""
    path = tmp_path / "autumn.toml"
    path.write_text(FUTURE.replace("2026-03", "2024-11"), encoding="utf-8")
    found = tt.negotiate(str(path), 2, preferences=10, experiment=experiment)
    assert [(one.us, one.mx) for one in found.by_pair] == [("biden", "governing"), ("biden", "opposition")]
    assert pairs_text(found, "en").startswith("Both sign, by who holds office: the governing party ")


def test_a_deal_of_what_comes_otherwise_gains_nobody_anything(experiment):
    package = load_package("doses-2021")
    row = package.row.model_copy(update={"otherwise": package.row.otherwise})
    same = replace(package, row=row, otherwise=package.deal)
    found = tt.negotiate(same, 2, preferences=5, experiment=experiment)
    for name, each in found.parties.items():
        if name not in found.must:
            assert np.abs(each[0].gains.gain).max() == pytest.approx(0, abs=1e-12)


def test_deals_of_the_record_are_judged_without_rows_of_their_own():
    (past,) = judge_history(["wall-2017"], Size(2, 60, 1))
    assert not past.accepted
    assert past.answer.refusers == ("mx",)
    assert "wall_paid_by_mexico" in past.alone
    assert past.right


def test_lever_of_no_consequence_and_no_stance_changes_nothing(experiment, tmp_path):
    path = tmp_path / "law.toml"
    path.write_text(
        FUTURE.replace("mx_migration_deployment = 40000\nus_security_assistance = 400", "{}"), encoding="utf-8"
    )
    text = path.read_text(encoding="utf-8").replace("{}\n", "mx_regional_forum_weight = 1\n", 1)
    path.write_text(text.replace('order = ["mx", "us"]\n', ""), encoding="utf-8")
    package, _ = read_package(path)
    found = tt.negotiate(package, 2, preferences=5, experiment=experiment)
    for each in found.parties.values():
        assert np.abs(each[0].gains.by_stance).max(initial=0) == 0
