"""The pages of a judged package and of a searched menu: one file without script, five parts, both languages."""

import re
from dataclasses import replace
from html import unescape

import numpy as np
import pytest

import twotrack as tt
from twotrack.agreements.negotiate import Past
from twotrack.agreements.packages.reading import load_package
from twotrack.agreements.search.menu import Menu, Option
from twotrack.agreements.search.result import Search, VerifiedPackage
from twotrack.agreements.wording.among import alternatives
from twotrack.agreements.wording.answer import both_text
from twotrack.agreements.wording.dependence import weighing
from twotrack.agreements.worth.holding import leader
from twotrack.policy.setting import Setting
from twotrack.report.agreements import weights
from twotrack.report.agreements.history_page import history_page
from twotrack.report.agreements.menu_page import menu_page
from twotrack.report.agreements.page import answer_page
from twotrack.report.agreements.parties import stake
from twotrack.report.agreements.weights import weights_picture
from twotrack.runs.experiment import shipped_experiment


@pytest.fixture(scope="module")
def june():
    return tt.negotiate("june-2019", 6, preferences=40, experiment=shipped_experiment())


@pytest.fixture(scope="module")
def page(june):
    return answer_page(june, "a1b2c3", "twotrack negotiate june-2019 --html FILE", "es")


def assert_one_file(text):
    assert "<script" not in text
    assert not re.findall(r"(?:src|href)=\"(?!#)", text)
    assert "default-src 'none'" in unescape(text)
    assert 'id="in-es" checked' in text
    assert len(re.findall(r"<svg[^>]*role=\"img\"[^>]*><title>[^<]+</title>", text)) == text.count('role="img"')


def test_the_page_is_one_file_and_every_picture_has_a_title(page):
    assert_one_file(page)


def test_the_five_parts_stand_in_both_languages(page, june):
    for said in ("1. Who would say yes?", "3. Where it lies among others", "4. ¿Se mantendría?", "5. De qué depende"):
        assert said in page
    for language in ("en", "es"):
        assert both_text(june, language) in page
        for one in june.preferences.parties.values():
            assert page.count(one.label[language]) >= 3


def test_parts_of_a_stake_add_up_to_its_mean(june):
    for name in june.parties:
        one = stake(june, name)
        assert sum(one.parts) == pytest.approx(one.mean, abs=1e-9)
        assert one.low <= one.high


def test_a_package_lies_among_its_halves_and_no_agreement(june):
    found = {one.name: one for one in alternatives(june)}
    assert set(found) == {"deal", "us_alone", "mx_alone", "no_agreement"}
    assert found["no_agreement"].gains == (0.0, 0.0)
    assert found["deal"].gains[0] == pytest.approx(june.parties["us_president"][0].middle.gain.mean())
    # Mexico's stand is broken only where Mexico undertakes something.
    assert found["us_alone"].gains[1] > found["deal"].gains[1]
    assert any(one.on_front for one in found.values())


def test_a_menu_shows_the_front_by_letters_and_labels():
    core = load_package("doses-2021")
    menu = Menu(replace(core, deal=()), ((Option("x", (Setting("us_remain_in_mexico", 0.2, core.month),)),),))
    found = Search(menu, np.zeros((2, 2)), np.full((2, 2), 0.9), np.full(2, 0.8), draws=3)
    gains, yes = np.array([[0.2, 0.3, 0.4], [0.1, 0.1, -0.1]]), np.array([[1, 1, 1, 0], [1, 1, 0, 1]], dtype=bool)
    found.verified = {1: VerifiedPackage(1, menu.package([1]), gains, yes, np.zeros(2), (0.0, None))}
    text = menu_page(found, "a1b2c3", "twotrack negotiate --menu menu.toml --html FILE", "es")
    assert_one_file(text)
    assert "A. Sent to wait for court in Mexico: 20 %" in text
    assert "+0.30 (0.75)" in text
    assert "0.50</td>" in text


def test_deals_of_the_record_stand_beside_what_happened(june):
    found = [Past(june, frozenset(), june)]
    text = history_page(found, "a1b2c3", "twotrack negotiate --history --html FILE", "es")
    assert_one_file(text)
    assert not found[0].right, "the model says that nobody signs in June 2019"
    assert text.count("× ") == 2 * 2 + 2, "in the picture and the table, and once in what the mark means, by language"
    for language in ("en", "es"):
        assert june.package.title[language] in text
        assert both_text(june, language) in text
    assert text.count('class="spot"') == 2, "filled where the deal was accepted"


def test_the_triangle_of_weights_shades_where_a_president_signs(june, page):
    for country in ("us", "mx"):
        corners = weighing(leader(june, country)).corners
        drawn = weights_picture(june, country, "es").code
        assert drawn in page
        assert len(corners) == 3
        assert drawn.count("<tr") == 4, "a head, and a row for each corner"
        signs = sum(one.weight * one.gain for one in corners) >= 0
        assert ('class="spot refused"' not in drawn) == signs
        assert ("zone yes" in drawn) == any(one.gain > 0 for one in corners)
    assert "Los demás intereses, como se declaran" in page
    assert "All other concerns, as declared" in page


@pytest.mark.parametrize("count", [0, 1, 2, 3])
def test_two_concerns_are_a_line_and_one_is_no_picture(june, monkeypatch, count):
    corners = tuple(weighing(leader(june, "mx")).corners[:count])
    monkeypatch.setattr(weights, "weighing", lambda _: weighing(leader(june, "mx"))._replace(corners=corners))
    drawn = weights_picture(june, "mx", "en")
    assert (drawn is None) == (count < 2)
    if count == 2:
        assert "0 0 360 96" in drawn.code
