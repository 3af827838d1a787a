"""One HTML file that holds a whole run: drawings, tables and sources. It opens without a script; the one that it has
turns its parts into pages and searches its numbers.
"""

from collections.abc import Mapping
from importlib.resources import files
from typing import Any

from twotrack.report.page.document import document, shared_axes, without_comments, without_spare_marks
from twotrack.report.page.languages import language_choice
from twotrack.report.page.look import page_look, receipt_data
from twotrack.report.page.markup import Child, Html, element
from twotrack.report.page.tongues import tongues
from twotrack.report.page.wording import pick
from twotrack.report.payload.issues import issue_names
from twotrack.report.run.sections import head, levers, results, sources, tracks
from twotrack.report.run.sections.issues import issue_page
from twotrack.tables.catalogue import LANGUAGES


def page_text(payload: Mapping[str, Any], language: str) -> str:
    """Whole page as text, both languages in it, the one asked in view."""
    body = element(
        "body",
        language_choice(language),
        without_spare_marks(shared_axes(_main(payload))),
        receipt_data(payload["receipt"]),
    )
    script = files("twotrack.report.run").joinpath("page.js").read_text(encoding="utf-8")
    return document(pick(language, payload["title"]), page_look(), body, language, without_comments(script))


def _main(payload: Mapping[str, Any]) -> Html:
    issues = issue_names(payload)
    pages = [
        _page("overview", *_overview(payload)),
        *(_page(issue, *issue_page(payload, issue)) for issue in issues),
        _page("numbers", sources.numbers(payload)),
    ]
    top = tongues(lambda language: [head.masthead(payload, language), head.menu(issues, language)])
    foot = tongues(lambda language: head.footer(payload, language))
    titles = {f"data_{one}": f"{pick(one, payload['title'])} \u00b7 twotrack" for one in LANGUAGES}
    return element("main", top, pages, foot, class_="tongues", **titles)


def _overview(payload: Mapping[str, Any]) -> list[Child]:
    guide = tongues(lambda language: [head.reading_guide(payload, language), results.headline(payload, language)])
    rest = (results.issues_scores, results.explained_section, levers.settings)
    return [
        guide,
        tracks.tracks(payload),
        *(tongues(lambda language, make=make: make(payload, language)) for make in rest),
    ]


def _page(name: str, *children: Child) -> Html:
    return element("div", children, class_="page", data_page=name, id=f"{name}-page")
