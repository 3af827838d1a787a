"""The table of claims: closed rows, faults with their line, causes with their placebo, rows of one's own."""

import re

import pytest

from twotrack.claims.answer import answer
from twotrack.claims.inputs import Inputs
from twotrack.claims.methods import METHODS
from twotrack.claims.published import PUBLISHED, PublishedFinding
from twotrack.claims.rows import CLAIMS, read_claims
from twotrack.claims.verdict import VERDICTS
from twotrack.claims.wording import figure_text, picture_text
from twotrack.tables.errors import TableError
from twotrack.tables.readers import read_rows

OWN = """
[X01]
paragraph = 11
kind = "trend"
statement = { en = "Ever more of the Guard is deployed", es = "Hay cada vez más Guardia" }
reading = { en = "By July 2021.", es = "A julio de 2021." }
statistic = { en = "Last month over first.", es = "Último mes entre el primero." }
figure = { en = "x{value:.2f}", es = "x{value:.2f}" }
test = "forces_growth"
series = ["gn/national_guard_state"]
holds = [{ of = "value", at_least = 1.5 }]
would_change = { en = "Other figures.", es = "Otras cifras." }
"""


@pytest.fixture
def own(tmp_path):
    def write(text):
        path = tmp_path / "own.toml"
        path.write_text(text, encoding="utf-8")
        return path

    return write


def faults_of(path):
    with pytest.raises(TableError) as caught:
        read_claims(path)
    return [str(fault) for fault in caught.value.faults]


def test_a_researcher_adds_a_claim_by_a_row(own):
    claims = read_claims(own(OWN))
    found = answer("X01", claims["X01"], Inputs())
    assert (found.verdict, figure_text(found, "en")) == ("holds", "x1.78")


def test_the_row_of_the_guide_is_answered(own):
    guide = CLAIMS.parents[3] / "docs" / "guide" / "add-a-claim.md"
    (text,) = re.findall(r"```toml\n(.*?)```", guide.read_text(encoding="utf-8"), flags=re.DOTALL)
    ((name, claim),) = read_claims(own(text)).items()
    assert answer(name, claim, Inputs()).verdict == "holds"


SPOILT = {
    'es = "A julio de 2021."': ("", r"own.toml:6.*X01.reading.es"),
    "gn/national_guard_state": ("gn/national_guard_stat", r"own.toml:10.*Did you mean 'gn/national_guard_state'"),
    "at_least = 1.5": ("at_least = 3, at_most = 2", r"own.toml:11.*above at_most = 2"),
    'test = "forces_growth"': ('test = "force_growth"', r"own.toml:9.*Did you mean 'forces_growth'"),
    'series = ["gn': ('given = { year = 2 }\nseries = ["gn', r"own.toml:9.*'year' is not a setting"),
    '"trend"': ('"cause"', r"own.toml:2.*confounded"),
    "would_change": ("woud_change", r"own.toml:12.*Did you mean 'would_change'"),
}


@pytest.mark.parametrize("part", SPOILT)
def test_a_fault_says_file_line_and_remedy(own, part):
    instead, wanted = SPOILT[part]
    assert part in OWN
    text = OWN.replace(f", {part}", instead) if not instead else OWN.replace(part, instead)
    said = faults_of(own(text))
    assert any(re.search(wanted, line) for line in said), said


def test_a_cause_carries_its_placebo_and_what_cannot_be_told_apart(own):
    causes = [claim for claim in read_claims().values() if claim.kind == "cause"]
    assert all(claim.confounded and claim.placebo and (claim.placebo.moves or not claim.test) for claim in causes)
    said = " ".join(faults_of(own(OWN.replace('"trend"', '"cause"'))))
    assert "add placebo" in said
    assert "add confounded" in said


def test_ids_run_without_a_gap_in_order():
    names = list(read_claims())
    assert names == sorted(names)
    assert all(re.fullmatch(r"C\d\d", name) for name in names)


@pytest.mark.parametrize(("name", "claim"), read_claims().items())
def test_a_row_is_whole_in_both_languages(name, claim):
    texts = [claim.statement, claim.reading, claim.would_change, claim.statistic, claim.confounded, claim.figure]
    shown = [text for text in texts if text is not None]
    assert all(text.en.strip() and text.es.strip() for text in shown), name
    assert all(text.en != text.es for text in shown[:3]), name


def test_every_method_is_used_by_a_row():
    used = {claim.test for claim in read_claims().values()} | {
        row.test for row in read_rows(PUBLISHED, PublishedFinding).values()
    }
    assert set(METHODS) == used - {""}


def test_every_figure_names_numbers_that_are_there(own_answers):
    for one in own_answers.values():
        for language in ("en", "es"):
            text = figure_text(one, language)
            assert "nan" not in text.split(), (one.name, text)
            assert "0001-01-01" not in text, (one.name, text)
        assert one.verdict in VERDICTS


def test_every_picture_says_what_its_line_is(all_answers):
    drawn = [one for one in all_answers.values() if one.finding is not None and one.finding.picture is not None]
    assert len(drawn) > 55
    for one in drawn:
        assert len(one.finding.picture.times) == len(one.finding.picture.values) > 2, one.name
        assert all(picture_text(one, language) for language in ("en", "es"))


def test_what_needs_the_folder_says_so_and_gives_no_number(own_answers):
    for one in own_answers.values():
        needs = [name for name in one.claim.series if name.startswith("data/")]
        if needs and one.claim.kind != "forecast":
            assert (one.verdict, one.finding) == ("needs_data", None), one.name
            assert set(one.missing) == set(needs)


def test_statements_are_not_sentences_of_the_article():
    article = CLAIMS.parents[4] / "shared" / "article.txt"
    if not article.is_file():
        pytest.skip("the article is not here")
    text = " ".join(re.findall(r"\w+", article.read_text(encoding="utf-8").lower()))
    for name, claim in read_claims().items():
        words = re.findall(r"\w+", claim.statement.en.lower())
        runs = [" ".join(words[at : at + 9]) for at in range(len(words) - 8)]
        assert not [run for run in runs if run in text], name
