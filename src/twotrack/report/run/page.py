"""One HTML file that holds a whole run: drawings, tables and sources. It opens without a script; the one that it has
turns its parts into pages and searches its numbers.
"""

from collections.abc import Mapping
from importlib.resources import files
from typing import Any

from twotrack.report.page.document import document
from twotrack.report.page.languages import language_choice
from twotrack.report.page.look import page_look, receipt_data
from twotrack.report.page.markup import Child, Html, element, join_html
from twotrack.report.page.wording import pick
from twotrack.report.payload.issues import issue_names
from twotrack.report.run.sections import head, levers, results, sources, tracks
from twotrack.report.run.sections.issues import issue_page
from twotrack.tables.catalogue import LANGUAGES


def page_text(payload: Mapping[str, Any], language: str) -> str:
    """Whole page as text, both languages in it, the one asked in view."""
    views = [_view(payload, shown) for shown in LANGUAGES]
    body = element("body", language_choice(language), views, receipt_data(payload["receipt"]))
    script = files("twotrack.report.run").joinpath("page.js").read_text(encoding="utf-8")
    return document(pick(language, payload["title"]), page_look(), body, language, script)


def _view(payload: Mapping[str, Any], language: str) -> Html:
    issues = issue_names(payload)
    pages = [
        _page("overview", language, *_overview(payload, language)),
        *(_page(issue, language, *issue_page(payload, issue, language)) for issue in issues),
        _page("numbers", language, sources.numbers(payload, language)),
    ]
    parts = join_html(
        head.masthead(payload, language),
        head.menu(issues, language),
        pages,
        head.footer(payload, language),
    )
    title = f"{pick(language, payload['title'])} \u00b7 twotrack"
    return element("main", parts, lang=language, data_title=title)


def _overview(payload: Mapping[str, Any], language: str) -> list[Child]:
    return [
        head.reading_guide(payload, language),
        results.headline(payload, language),
        tracks.tracks(payload, language),
        results.issues_scores(payload, language),
        results.explained_section(payload, language),
        levers.settings(payload, language),
    ]


def _page(name: str, language: str, *children: Child) -> Html:
    return element("div", children, class_="page", data_page=name, id=f"{name}-page-{language}")
