"""Whether a breach shows in a figure that is watched, and what payments are worth, on the model and by hand."""

import json
from dataclasses import replace
from statistics import NormalDist

import numpy as np
import pytest

import twotrack as tt
from twotrack.agreements.answer import COUNTRIES, LEADERS
from twotrack.agreements.discovery.about import Discovery, Limit, discover_leaving
from twotrack.agreements.discovery.find import Finding
from twotrack.agreements.discovery.wording import leaving_lines
from twotrack.agreements.holding.patience import discount_needed
from twotrack.agreements.holding.payments import Temptation, loss_needed, payments_that_hold
from twotrack.agreements.packages.reading import load_package, read_package
from twotrack.agreements.packages.rows import PaymentRow, VerificationRow
from twotrack.agreements.wording.holding import (
    Risks,
    detection_text,
    holding_lines,
    holding_payment_text,
    signing_payment_text,
)
from twotrack.agreements.wording.object import answer_object
from twotrack.agreements.worth.detection import chance_of_alarm, detection
from twotrack.agreements.worth.holding import holdings
from twotrack.agreements.worth.money import Transfer, money_rate, payment_to_sign
from twotrack.base.months import month_text
from twotrack.report.agreements.page import answer_page
from twotrack.runs.experiment import shipped_experiment

WATCHED = "border_patrol_encounters"


@pytest.fixture(scope="module")
def experiment():
    return shipped_experiment()


@pytest.fixture(scope="module")
def june(experiment):
    return tt.negotiate("june-2019", 6, preferences=10, experiment=experiment)


def test_an_alarm_on_normal_figures_is_the_published_one():
    figures = np.array([NormalDist().inv_cdf((at + 0.5) / 20_000) for at in range(20_000)])[:, None]
    assert chance_of_alarm(figures, figures + 1, 0.05) == pytest.approx(0.259511, abs=5e-4)
    assert chance_of_alarm(figures, figures - 1, 0.05) == pytest.approx(0.259511, abs=5e-4)
    assert chance_of_alarm(figures, figures, 0.05) == pytest.approx(0.05, abs=1e-9)
    assert chance_of_alarm(figures, figures + 100, 0.05) == 1
    assert discount_needed(5, 2, found_out_chance=chance_of_alarm(figures, figures + 1, 0.05)) == pytest.approx(
        0.905958, abs=1e-3
    )


def test_every_check_has_an_alarm_of_its_own():
    kept = np.array([[0.0, 10.0], [1.0, 11.0], [2.0, 12.0], [3.0, 13.0]])
    left = kept + np.array([10.0, 1.5])
    assert chance_of_alarm(kept, left, 0.25) == pytest.approx((1 + 0.75) / 2), "alarms at 2.25 and 12.25"


def test_loss_from_which_a_party_stays():
    assert loss_needed(2, 0.5) == pytest.approx(2)
    assert loss_needed(2, 0.8, found_out_chance=0.25) == pytest.approx(2)
    assert loss_needed(2, 0.793701, found_out_after=3) == pytest.approx(2, abs=1e-5)
    us, mx = Temptation(4, 1), Temptation(1, 4)
    assert payments_that_hold(us, mx, 0.6).smallest == pytest.approx(loss_needed(4, 0.6) - 1)


def test_the_outcome_that_is_watched_says_how_soon_a_breach_is_found_out(june):
    assert june.package.row.verification.outcome == WATCHED
    for one in holdings(june):
        chance = detection(june, one.country)
        assert chance == one.found_out_chance
        assert 0 <= chance <= 1
        needed = discount_needed(one.gain_a_month, one.loss_a_month, found_out_after=2, found_out_chance=chance or 1e-9)
        assert one.needed == pytest.approx(needed) or chance == 0
        for language in ("en", "es"):
            assert f"{chance:.2f}" in detection_text(one, language)
    row = june.package.row.model_copy(update={"verification": VerificationRow(lag=3)})
    seen = replace(june, worlds=replace(june.worlds, package=replace(june.package, row=row)))
    assert [one.found_out_chance for one in holdings(seen)] == [None, None]
    assert "3 months" in detection_text(holdings(seen)[0], "en")


def test_the_payment_from_which_a_president_signs_leaves_it_no_loss(june, experiment):
    found = payment_to_sign(june, "mx")
    assert found.payer == "us"
    assert payment_to_sign(june, "us") is None
    last = month_text(june.package.month + june.package.horizon - 1)
    for country, millions in (("mx", found.least), ("us", found.most)):
        paid = PaymentRow(**{"from": "us", "to": "mx"}, million_usd_a_year=millions, first="2019-06", last=last)
        package = load_package("june-2019")
        package = replace(package, row=package.row.model_copy(update={"payments": (paid,)}))
        answer = tt.negotiate(package, 6, preferences=10, experiment=experiment)
        assert answer.parties[LEADERS[country]][0].middle.gain.mean() == pytest.approx(0, abs=1e-9)
    for language, word in (("en", "million dollars"), ("es", "millones de dólares")):
        assert word in signing_payment_text(june, "mx", language)
        assert not signing_payment_text(june, "us", language)


def test_what_is_paid_counts_more_than_what_is_received(june):
    for country in COUNTRIES:
        judged = june.parties[LEADERS[country]][0]
        rate = money_rate(judged)
        assert rate.paid == pytest.approx(1.6 * rate.received)
        assert rate.received > 0


def test_payments_that_suit_both_and_those_that_do_not(june):
    own = holdings(june)[1]
    for payment, said in (
        (Transfer("us", 300.0, 800.0), "would pay up to 800"),
        (Transfer("us", 800.0, 300.0), "no sum suits both"),
        (Transfer("us", 300.0, float("inf")), "does not weigh what it pays"),
        (Transfer("us", float("inf"), 300.0), "No payment makes Mexico stay"),
    ):
        assert said in holding_payment_text(replace(own, payment=payment), "en")
        assert payment.possible == (payment.least <= payment.most)
    assert len(holding_lines(june, "en")) == len(holding_lines(june, "es"))


def test_a_watched_outcome_without_months_is_refused(tmp_path):
    text = 'title = "x"\ndate = "2026-03"\ninstrument = "executive"\nhorizon = 12\n[settings]\n'
    text += "us_security_assistance = 400\n[otherwise]\nsettings = {}\n[verification]\n"
    path = tmp_path / "p.toml"
    path.write_text(text + 'outcome = "weapons_trafficked"\n', encoding="utf-8")
    _, faults = read_package(path)
    assert any("weapons_trafficked has no months" in one.message and one.line == 10 for one in faults)
    path.write_text(text + 'outcome = "border_patrol_encounter"\n', encoding="utf-8")
    _, faults = read_package(path)
    assert any("Did you mean 'border_patrol_encounters'?" in one.message for one in faults)


def label(country):
    return {"en": f"President of {country}", "es": f"Presidente de {country}"}


def test_futures_in_which_a_government_leaves_are_in_the_answer(june, experiment):
    assert discover_leaving(experiment, june) == {}, "too few futures for any box"
    few = {c: Discovery("leaves", f"{c}_president", label(c), Finding("few", 3, 40), ()) for c in ("us", "mx")}
    assert leaving_lines(few, "en") == []
    holds = json.loads(json.dumps(answer_object(june, Risks(few))))["holds"]
    assert [one["triggers"]["state"] for one in holds] == ["few", "few"]
    assert answer_object(june)["holds"][0]["triggers"] is None
    inside = {"inside": 40, "coverage": 0.8, "density": 0.9, "held_out": 0.7, "halves": 20}
    limit = Limit("x", {"en": "Refusal", "es": "Rechazo"}, "share", 0.4, None, 0.6, 1.0, 19)
    box = replace(few["mx"], finding=Finding("found", 45, 200, **inside), limits=(limit,))
    for language, word in (("en", "Refusal"), ("es", "Rechazo")):
        first, second = leaving_lines({"us": few["us"], "mx": box}, language)
        assert word in first
        assert "90 %" in second
    chance = replace(few["mx"], finding=Finding("by_chance", 45, 200))
    assert len(leaving_lines({"mx": chance}, "es")) == 1
    page = answer_page(june, "receipt", "command", "en", Risks({"mx": box}))
    assert "Refusal" in page
    assert "Rechazo" in page
