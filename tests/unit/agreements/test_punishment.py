"""What follows a breach, where the package says that it is not what happens otherwise."""

import json

import pytest

import twotrack as tt
from twotrack.agreements.answer import COUNTRIES
from twotrack.agreements.negotiate import worlds_of
from twotrack.agreements.packages.reading import read_package
from twotrack.agreements.wording.holding import holding_lines
from twotrack.agreements.wording.object import answer_object
from twotrack.agreements.worth.holding import holdings, leader, order_of, signs_from
from twotrack.agreements.worth.money import payment_to_sign
from twotrack.agreements.worth.worlds import DEAL, OTHERWISE, PUNISH
from twotrack.runs.experiment import shipped_experiment

PACKAGE = """title = "Guard for no tariff"
date = "2019-06"
instrument = "executive"
horizon = 12
order = ["us", "mx"]
terms = [{ name = "return_safeguards" }]

[settings]
mx_migration_deployment = { 2019-06 = 21500 }
us_remain_in_mexico = { 2019-07 = 0.2 }

[otherwise]
chance = { family = "fixed", median = 0.5 }

[otherwise.settings]
us_tariff_on_mexico = { 2019-07 = 0.1 }
"""
SEVERE = "\n[punish.settings]\nus_tariff_on_mexico = { 2019-07 = 0.25 }\n"
SAME = """
[punish]
terms = [{ name = "return_safeguards" }]

[punish.settings]
mx_migration_deployment = { 2019-06 = 21500 }
us_remain_in_mexico = { 2019-07 = 0.2 }
"""
NOTHING = "\n[punish]\nsettings = {}\n"


@pytest.fixture(scope="module")
def judged(tmp_path_factory):
    folder = tmp_path_factory.mktemp("packages")

    def judge(more):
        path = folder / "mine.toml"
        path.write_text(PACKAGE + more, encoding="utf-8")
        return tt.negotiate(str(path), 4, preferences=20, experiment=shipped_experiment())

    return {name: judge(more) for name, more in (("plain", ""), ("severe", SEVERE), ("nothing", NOTHING))}


def test_the_loss_is_against_what_follows_a_breach(judged):
    for name, world in (("plain", OTHERWISE), ("severe", PUNISH), ("nothing", PUNISH)):
        found = judged[name]
        for one in holdings(found):
            own = leader(found, one.country)
            lost = own.mean_worth_of(DEAL) - own.mean_worth_of(world)
            assert one.loss_a_month == pytest.approx(lost / 12)
    losses = {name: holdings(found)[1].loss_a_month for name, found in judged.items()}
    assert losses["nothing"] < losses["plain"] < losses["severe"]
    assert worlds_of(judged["plain"].package) + 1 == worlds_of(judged["severe"].package)


def test_what_stands_now_as_punishment_is_worth_nothing(judged):
    for country in COUNTRIES:
        assert leader(judged["nothing"], country).mean_worth_of(PUNISH) == pytest.approx(0, abs=1e-12)


def test_signing_stays_as_it_is(judged):
    plain = judged["plain"]
    for found in judged.values():
        assert found.both == plain.both
        assert order_of(found) == order_of(plain)
        for country in COUNTRIES:
            assert signs_from(found, country) == pytest.approx(signs_from(plain, country))
            assert payment_to_sign(found, country) == payment_to_sign(plain, country)


def test_it_is_said_in_both_languages_and_in_the_object(judged):
    for language in ("en", "es"):
        lines = {name: " ".join(holding_lines(found, language)) for name, found in judged.items()}
        assert "[punish]" in lines["severe"]
        assert "[punish]" not in lines["plain"]
    made = {name: json.loads(json.dumps(answer_object(found)))["package"] for name, found in judged.items()}
    assert made["plain"]["punish"] is None
    assert [one["lever"] for one in made["severe"]["punish"]] == ["us_tariff_on_mexico"]
    assert made["nothing"]["punish"] == []


@pytest.mark.parametrize(
    ("more", "said", "warning"),
    [
        ("\n[punish.settings]\nus_tarif_on_mexico = 0.25\n", "Did you mean 'us_tariff_on_mexico'?", False),
        (
            "\n[punish.settings]\nus_tariff_on_mexico = { 2019-05 = 0.25 }\n",
            "a setting before the package's date",
            False,
        ),
        ('\n[punish]\nterms = [{ name = "return_safegards" }]\n', "Did you mean 'return_safeguards'?", False),
        ("\n[punish]\nsetting = {}\n", "Did you mean 'settings'?", False),
        ("\n[punish.settings]\nus_tariff_on_mexico = { 2019-07 = 0.1 }\n", "as it does without [punish]", True),
        (SAME, "equals the deal", True),
    ],
)
def test_a_wrong_or_idle_punishment_is_named(tmp_path, more, said, warning):
    path = tmp_path / "mine.toml"
    path.write_text(PACKAGE + more, encoding="utf-8")
    _, faults = read_package(path)
    assert any(said in one.message and one.warning == warning and one.line for one in faults), faults
