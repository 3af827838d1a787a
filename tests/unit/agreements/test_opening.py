"""Where no package is in both win-sets, what would open the zone is what the model says when it is asked."""

from dataclasses import replace
from html import escape

import numpy as np
import pytest

import twotrack as tt
from twotrack.agreements.answer import COUNTRIES, LEADERS
from twotrack.agreements.packages.rows import PaymentRow
from twotrack.agreements.search import store
from twotrack.agreements.search.find import search
from twotrack.agreements.search.opening import LARGEST, least_sum, steps_beyond
from twotrack.agreements.search.reading import load_menu
from twotrack.agreements.search.result import Opening
from twotrack.agreements.wording.menu import miss_lines, search_object
from twotrack.agreements.wording.opening import opening_lines, opening_object
from twotrack.agreements.worth.worlds import Size
from twotrack.policy.setting import Setting
from twotrack.report.agreements.menu_page import menu_page
from twotrack.runs.experiment import shipped_experiment
from twotrack.tables.catalogue import translate
from twotrack.tables.prior import Prior

MENU = """title = "Summer"
date = "2019-06"
instrument = "executive"
horizon = 12

[levers]
mx_migration_deployment = [25000]
us_remain_in_mexico = [0.2]

[otherwise]
chance = { family = "fixed", median = 0.1 }

[otherwise.settings]
us_tariff_on_mexico = { 2019-06 = 0.05, 2019-07 = 0.25 }

[[stands]]
party = "mx_president"
points = { family = "nonnegative", median = 1.5, low = 0.0, high = 3.0 }
sources = [{ cite = "made up for this test", status = "assumption" }]
"""
SIZE = Size(2, 40, 1)


@pytest.fixture(scope="module")
def experiment():
    return shipped_experiment()


@pytest.fixture(scope="module")
def found(experiment, tmp_path_factory):
    folder = tmp_path_factory.mktemp("opening")
    path = folder / "menu.toml"
    path.write_text(MENU, encoding="utf-8")
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(store, "cache_folder", lambda: folder)
        return search(load_menu(path), SIZE, experiment)


def chances(package, experiment):
    answer = tt.negotiate(package, SIZE.draws, preferences=SIZE.preferences, experiment=experiment)
    return [answer.parties[LEADERS[country]][0].yes.mean() for country in COUNTRIES]


def test_the_least_chance_and_payment_open_it_and_a_little_less_does_not(found, experiment):
    assert found.overlap == 0
    opening, miss = found.opening, found.nearest_miss().package
    assert 0.1 < opening.chance < 1
    for chance, opens in ((opening.chance, True), (opening.chance - 0.01, False)):
        asked = miss.with_chance(Prior(family="fixed", median=chance))
        assert (min(chances(asked, experiment)) >= 0.5) == opens
    assert set(opening.payments) == {"mx"}, "the US signs as it is"
    paid = opening.payments["mx"]
    assert paid.payer == "us"
    for millions, opens in ((paid.million_usd_a_year, True), (0.95 * paid.million_usd_a_year, False)):
        months = {"first": "2019-06", "last": "2020-05"}
        row = PaymentRow.model_validate({"from": "us", "to": "mx", "million_usd_a_year": millions, **months})
        asked = replace(miss, row=miss.row.model_copy(update={"payments": (row,)}))
        assert (chances(asked, experiment)[1] >= 0.5) == opens
    assert min(paid.chances) >= 0.5


def test_steps_are_beyond_the_menu_within_bounds_and_run_on_the_model(found, experiment):
    settings = {one.setting: one for one in found.opening.steps}
    assert set(settings) == {setting for _, setting in steps_beyond(found.menu)}
    levels, before = sorted(one.value for one in settings if one.lever == "us_remain_in_mexico"), 0.0448
    assert levels == pytest.approx([0, 2 * 0.2 - before]), "as far again as the last two"
    assert Setting("mx_migration_deployment", 50000, found.menu.core.month) in settings
    least = [min(one.chances) for one in found.opening.steps]
    assert least == sorted(least, reverse=True)
    step = found.opening.steps[0]
    kept = tuple(one for one in found.nearest_miss().package.deal if one.lever != step.setting.lever)
    asked = replace(found.nearest_miss().package, deal=(*kept, step.setting))
    assert chances(asked, experiment) == pytest.approx(step.chances)
    assert step.opens == (min(step.chances) >= 0.5)


def test_it_is_said_in_both_languages_and_in_the_object(found):
    miss = found.nearest_miss()
    for language, word in (("en", "A chance of"), ("es", "Una probabilidad de")):
        lines = miss_lines(found, miss, language)
        assert lines == opening_lines(found.opening, language)
        assert (len(lines), lines[0].startswith(word)) == (3, True)
        page = menu_page(found, "x", "y", language)
        assert escape(opening_lines(found.opening, language)[-1]) in page
        assert translate("negotiate.no_points", language) in page, "no package leaves both leaders with a mean gain"
    said = search_object(found)["nearest_miss"]["opening"]
    assert said["payments"]["mx"]["payer"] == "us"
    assert {one["setting"]["lever"] for one in said["steps"]} <= {"mx_migration_deployment", "us_remain_in_mexico"}
    shut = Opening(None, {"us": None}, ())
    assert "No chance" in opening_lines(shut, "en")[0]
    assert "ningún pago" in opening_lines(shut, "es")[1]
    assert "Ninguna palanca" in opening_lines(shut, "es")[2]
    assert opening_object(None) is None


@pytest.mark.parametrize("enough", [0.2, 1.0, 9.94, 10.5, 1234.0, LARGEST])
def test_the_least_sum_has_two_digits_and_is_enough(enough):
    tried = []

    def is_enough(millions):
        tried.append(millions)
        return millions >= enough

    found = least_sum(is_enough)
    assert found >= enough
    assert found == float(f"{found:.2g}")
    assert found <= max(1.0, 1.1 * enough)
    assert len(tried) < 15
    assert least_sum(lambda _: False) is None
    assert np.isfinite(found)
