"""The claims as one page: the article's argument as a map, each claim by its verdict, opening to its evidence.

One file, no script: the language is chosen by two radio buttons, evidence opens by `details`.
"""

from collections.abc import Iterable, Sequence
from importlib.metadata import version
from importlib.resources import files
from itertools import groupby

from twotrack.claims.about import paragraphs
from twotrack.claims.answer import Answer
from twotrack.claims.chart import svg
from twotrack.claims.verdict import VERDICTS, Verdict
from twotrack.claims.wording import picture_text, verdict_text, verdict_word
from twotrack.report.claims.marks import mark, symbols
from twotrack.report.page.document import document
from twotrack.report.page.languages import language_choice
from twotrack.report.page.markup import Html, element, join_html
from twotrack.tables.bilingual import LANGUAGES
from twotrack.tables.catalogue import translate


def claims_text(found: Sequence[Answer], language: str) -> str:
    """Whole page as text, in both languages; `language` is the one that it opens in."""
    look = files("twotrack.report.claims").joinpath("claims.css").read_text(encoding="utf-8")
    body = element("body", symbols(), language_choice(language), *(_view(found, one) for one in LANGUAGES))
    return document(translate("claims.page_title", language), look, body, language)


def _view(found: Sequence[Answer], language: str) -> Html:
    by_paragraph = sorted(found, key=lambda one: (one.claim.paragraph, one.name))
    groups = [(number, list(part)) for number, part in groupby(by_paragraph, key=lambda one: one.claim.paragraph)]
    return element(
        "main",
        element("h1", translate("claims.page_title", language)),
        element("p", translate("claims.page_lead", language, count=len(found)), class_="lead"),
        _legend(found, language),
        element("nav", *(_map_row(number, part, language) for number, part in groups), class_="map"),
        *(_section(number, part, language) for number, part in groups),
        element("footer", element("p", translate("claims.page_foot", language, version=version("twotrack")))),
        lang=language,
        class_=f"view {language}",
    )


def _legend(found: Sequence[Answer], language: str) -> Html:
    """Every verdict that occurs, with its mark and how many claims have it."""
    shown: list[tuple[Verdict, int]] = [(verdict, sum(one.verdict == verdict for one in found)) for verdict in VERDICTS]
    entries = (
        element("li", mark(verdict), f" {verdict_word(verdict, language)} ", element("b", str(count)))
        for verdict, count in shown
        if count
    )
    return element("ul", *entries, class_="legend")


def _map_row(number: int, part: Iterable[Answer], language: str) -> Html:
    """A paragraph of the article: its number, its subject in our words, and a mark for each claim."""
    marks = (
        element(
            "a",
            mark(one.verdict),
            element("span", one.name),
            href=f"#{one.name}-{language}",
            title=f"{one.claim.statement[language]}: {verdict_word(one.verdict, language)}",
        )
        for one in part
    )
    head = element("b", f"¶ {number}"), element("span", translate(f"claims.subject_{number}", language))
    return element("div", *head, element("span", *marks, class_="marks"), class_="row")


def _section(number: int, part: Iterable[Answer], language: str) -> Html:
    head = element("h2", f"¶ {number} · {translate(f'claims.subject_{number}', language)}")
    return element("section", head, *(_claim(one, language) for one in part))


def _claim(one: Answer, language: str) -> Html:
    """A claim: mark, statement and verdict, opening to its evidence and its picture."""
    summary = element(
        "summary",
        mark(one.verdict),
        element("b", one.name),
        element("span", one.claim.statement[language], class_="statement"),
        element("em", verdict_text(one, language)),
    )
    pairs = (join_html(element("dt", label), element("dd", text)) for label, text in paragraphs(one, language))
    sources = (
        element(
            "li",
            ", ".join(filter(None, (source.cite, source.where))),
            " ",
            element("small", _status(source.status, language)),
        )
        for source in one.claim.sources
    )
    listed = element("ul", *sources, class_="sources") if one.claim.sources else None
    drawn = None
    if one.finding is not None and one.finding.picture is not None:
        drawn = element(
            "figure",
            Html(svg(one.finding.picture, one.claim.statement[language])),
            element("figcaption", picture_text(one, language)),
        )
    # The name is inside, so that a link from the map opens what it leads to.
    evidence = element("div", element("dl", *pairs), listed, drawn, id=f"{one.name}-{language}")
    return element("details", summary, evidence, class_=one.verdict)


def _status(status: str, language: str) -> str:
    return translate(f"report.status_{status}", language)
