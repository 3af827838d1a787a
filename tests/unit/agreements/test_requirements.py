"""What a user requires of a deal: read, refused with a reason, and counted over futures."""

import json

import numpy as np
import pytest

import twotrack as tt
from twotrack.agreements.answer import COUNTRIES
from twotrack.agreements.criteria import Criteria
from twotrack.agreements.requirements import read_requirements
from twotrack.agreements.search import store
from twotrack.agreements.search.find import search
from twotrack.agreements.search.reading import load_menu
from twotrack.agreements.wording.menu import robust_choices, search_object
from twotrack.agreements.wording.object import answer_object
from twotrack.agreements.wording.requirements import required_text, requirement_text, requirements_text
from twotrack.agreements.worth.changes import Level
from twotrack.agreements.worth.worlds import DEAL, Size
from twotrack.cli.negotiate.files import packages_csv
from twotrack.report.agreements.menu_page import menu_page
from twotrack.report.agreements.page import answer_page
from twotrack.runs.experiment import shipped_experiment
from twotrack.tables.errors import TwotrackError
from winter_menu import MENU

ASKED = ("encounters<=0.97", "border_patrol_encounters <= 60000 encounters / month", "trust>=0.4 share")


@pytest.fixture(scope="module")
def june():
    return tt.negotiate("june-2019", 8, preferences=5, require=ASKED, experiment=shipped_experiment())


def one(text):
    return read_requirements([text])[0]


@pytest.mark.parametrize(
    ("text", "operator", "bound", "unit"),
    [
        ("encounters<=0.9", "<=", 0.9, ""),
        (" homicides < 1e0 ", "<", 1.0, ""),
        ("border_patrol_encounters<=40000 encounters / month", "<=", 480_000, "encounters / year"),
        ("us_approval>=45 %", ">=", 45, "percent"),
        ("security_work>35 percent", ">", 0.35, "share"),
        ("mx_money>=200 million USD / year", ">=", 200, "million USD / year"),
        ("mx_money>=-0.2 billion USD / year", ">=", -200, "million USD / year"),
    ],
)
def test_a_number_alone_is_a_multiple_and_one_with_a_unit_a_level(text, operator, bound, unit):
    found = one(text)
    assert (found.operator, found.unit) == (operator, unit)
    assert found.bound == pytest.approx(bound)


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("encounters", "wanted NAME, an operator and a number"),
        ("encounters<=", "wanted NAME, an operator and a number"),
        ("<=0.9", "wanted NAME, an operator and a number"),
        ("encounters=0.9", "= is no operator: wanted one of <=, <, >=, >"),
        ("encounters=<0.9", "=< is no operator"),
        ("encounter<=0.9", "Did you mean 'encounters'?"),
        ("border_patrol_encounter<=0.9", "Did you mean 'border_patrol_encounters'?"),
        ("encounters<=less", "less does not begin with a finite number"),
        ("encounters<=0,9", "0,9 does not begin with a finite number"),
        ("encounters<=nan", "does not begin with a finite number"),
        ("encounters<=1e999", "does not begin with a finite number"),
        ("us_approval>45", "a multiple of what stands now, 10 at most: for a level write its unit after it, percent"),
        ("encounters<=90 %", "not measured in percent: wanted a level in encounters / year"),
        ("encounters<=90 bananas", "not measured in bananas"),
        ("trust>=0.4 persons", "wanted a level in share"),
        ("us_money<=0.9", "wanted a level in million USD / year"),
    ],
)
def test_what_cannot_be_read_is_refused_with_a_remedy(text, said):
    with pytest.raises(TwotrackError) as refused:
        read_requirements(["trust>=0.9", text])
    (fault,) = refused.value.faults
    assert said in fault.message
    assert fault.file == "--require"


def test_every_fault_is_said_at_once_and_a_repetition_counts_once():
    with pytest.raises(TwotrackError) as refused:
        read_requirements(["encounters=1", "trust>=much"])
    assert len(refused.value.faults) == 2
    assert len(read_requirements(["trust>=0.9", "trust>=0.9"])) == 1


def test_bounds_by_hand():
    level = Level(np.array([90.0, 91.0, 0.0, np.nan]), np.array([100.0, 100.0, 0.0, 100.0]))
    assert list(one("encounters<=0.9").holds(level)) == [True, False, True, False]
    assert list(one("encounters<0.9").holds(level)) == [False, False, False, False]
    assert list(one("encounters>=90.5 encounters / year").holds(level)) == [False, True, False, False]
    assert list(one("encounters>0.9").holds(level)) == [False, True, False, False]


def test_the_share_of_futures_is_that_of_the_means_that_concerns_have(june):
    level = june.worlds.level("encounters", DEAL, june.worlds.window)
    holds = [level.world / level.before <= 0.97, level.world <= 12 * 60000]
    assert june.required.shape == (3, 8)
    np.testing.assert_array_equal(june.required[:2], holds)
    found = json.loads(json.dumps(answer_object(june)))["required"]
    assert found["share"] == june.required.all(axis=0).mean()
    assert [each["share"] for each in found["each"]] == [float(row.mean()) for row in june.required]
    assert [each["unit"] for each in found["each"]] == [None, "encounters / year", "share"]


def test_without_requirements_nothing_is_said(june):
    plain = tt.negotiate("june-2019", 8, preferences=5, experiment=shipped_experiment())
    assert answer_object(plain)["required"] is None
    assert required_text(plain, "en") == ""
    assert answer_object(plain)["parties"] == answer_object(june)["parties"]


@pytest.mark.parametrize(
    ("language", "words"),
    [
        (
            "en",
            (
                "Encounters between ports at most 0.97 times what stands now (in ",
                "at least 40 %",
                "All of them hold in ",
            ),
        ),
        ("es", ("a lo sumo 0.97 veces lo que hay ahora (en ", "al menos 40 %", "Todo a la vez se cumple en ")),
    ],
)
def test_requirements_are_said_in_both_languages(june, language, words):
    said = required_text(june, language)
    assert all(one in said for one in words)
    assert said in answer_page(june, "receipt", "command", language).replace("&lt;", "<")


def test_a_menu_says_it_of_every_package_that_was_run(tmp_path, monkeypatch):
    path = tmp_path / "menu.toml"
    path.write_text(MENU, encoding="utf-8")
    monkeypatch.setattr(store, "cache_folder", lambda: tmp_path)
    menu, size, criteria = load_menu(path), Size(3, 20, 1), Criteria(requirements=read_requirements(["encounters<1"]))
    found = search(menu, size, shipped_experiment(), criteria=criteria)
    shares = {each.package.name: each.required_share for each in found.verified.values()}
    assert any("40,000" in name for name in shares)
    assert all(share == float("40,000" in name) for name, share in shares.items())
    again = search(menu, size, shipped_experiment(), criteria=criteria, resume=True)
    assert {each.package.name: each.required_share for each in again.verified.values()} == shares
    made = json.loads(json.dumps(search_object(found)))
    assert made["require"] == ["encounters<1"]
    assert {each["required"] for each in made["front"]} <= {0.0, 1.0}
    best = robust_choices(found)["required"]
    assert best == [best[0]] * len(COUNTRIES)
    assert shares[best[0]] == 1
    assert packages_csv(found).splitlines()[0].endswith(",utilitarian,required")
    assert requirement_text(criteria.requirements[0], "es") in requirements_text(criteria, "es")
    assert "Se cumple lo exigido" in menu_page(found, "receipt", "command", "es")
    assert store.store_of(shipped_experiment(), menu, size) != store.store_of(
        shipped_experiment(), menu, size, criteria=criteria
    )
