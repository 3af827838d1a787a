"""The pages of the claims: one file without script, both languages; the documentation says what the series say."""

import re
from html import unescape
from pathlib import Path

import pytest

from twotrack.claims.answer import answers
from twotrack.claims.inputs import Inputs
from twotrack.claims.rows import read_claims
from twotrack.report.claims.page import claims_text
from twotrack.report.docs import claims_page


@pytest.fixture(scope="module")
def found():
    return answers(read_claims(), Inputs())


@pytest.fixture(scope="module")
def page(found):
    return claims_text(found, "es")


def test_the_page_is_one_file_that_loads_and_runs_nothing(page):
    assert "<script" not in page
    assert not re.findall(r"(?:src|href)=\"(?!#)", page)
    assert "default-src 'none'" in unescape(page)


def test_every_claim_stands_in_both_languages_with_its_verdict_in_shape(found, page):
    for one in found:
        for language in ("en", "es"):
            assert page.count(f'id="{one.name}-{language}"') == 1
            assert page.count(f'href="#{one.name}-{language}"') == 1
    assert page.count("<use ") >= 4 * len(found)
    assert 'id="in-es" checked' in page


def test_the_article_is_not_in_the_page(page):
    article = Path(__file__).resolve().parents[4] / "shared" / "article.txt"
    if not article.is_file():
        pytest.skip("the article is not here")
    words = re.findall(r"\w+", article.read_text(encoding="utf-8").lower())
    text = " ".join(re.findall(r"\w+", page.lower()))
    runs = {" ".join(words[at : at + 12]) for at in range(len(words) - 11)}
    assert not [run for run in runs if run in text and "two track relationship between mexico" not in run]


def test_the_documentation_says_what_the_package_says():
    assert not claims_page.differing(claims_page.PAGE.read_text(encoding="utf-8"), Inputs())


def test_a_line_that_is_not_what_the_series_say_is_found():
    text = claims_page.PAGE.read_text(encoding="utf-8").replace("56,516 in 2020", "56,515 in 2020")
    assert claims_page.differing(text, Inputs()) == ["C74"]
