"""One HTML file that holds a whole run: figures, tables, sources, and the script that draws them."""

import json
from collections.abc import Mapping, Sequence
from importlib.resources import files
from typing import Any

from plotly.offline import get_plotlyjs

from twotrack.report.page.markup import Child, Html, element, join_html
from twotrack.report.page.wording import pick
from twotrack.report.payload.issues import issue_names
from twotrack.report.run.sections import head, levers, results, sources, tracks
from twotrack.report.run.sections.issues import issue_page
from twotrack.tables.catalogue import LANGUAGES, translate

# The browser itself then refuses to fetch anything, whatever a payload says.
_POLICY = "default-src 'none'; script-src 'unsafe-inline'; style-src 'unsafe-inline'; img-src data: blob:"


def page_text(payload: Mapping[str, Any], language: str) -> str:
    """Whole page as text, both languages in it, the one asked in view."""
    views = [_view(payload, shown, hidden=shown != language) for shown in LANGUAGES]
    return document(pick(language, payload["title"]), views, payload["receipt"], language)


def document(title: str, views: Sequence[Html], receipt: Mapping[str, Any], language: str) -> str:
    """Self-contained page around its views, one a language: style, scripts and receipt inside."""
    heading = element(
        "head",
        element("meta", charset="utf-8"),
        element("meta", name="viewport", content="width=device-width, initial-scale=1"),
        element("meta", http_equiv="Content-Security-Policy", content=_POLICY),
        element("meta", name="color-scheme", content="light"),
        element("title", f"{title} \u00b7 twotrack"),
        element("style", _asset("page.css")),
    )
    named = element("script", _json(receipt), type="application/json", id="receipt")
    scripts = [element("script", Html(code)) for code in (get_plotlyjs(), _asset("page.js").code)]
    return f"<!doctype html>\n{element('html', heading, element('body', views, named, scripts), lang=language).code}\n"


def _view(payload: Mapping[str, Any], language: str, *, hidden: bool) -> Html:
    issues = issue_names(payload)
    pages = [
        _page("overview", language, *_overview(payload, language)),
        *(_page(issue, language, *issue_page(payload, issue, language)) for issue in issues),
        _page("numbers", language, sources.numbers(payload, language)),
    ]
    parts = join_html(
        head.masthead(payload, language),
        head.menu(issues, language),
        element("noscript", element("p", translate("report.no_script", language), class_="warning")),
        pages,
        head.footer(payload, language),
    )
    title = f"{pick(language, payload['title'])} \u00b7 twotrack"
    return element("main", parts, lang=language, data_title=title, hidden=hidden)


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


def _asset(name: str) -> Html:
    return Html(files("twotrack.report.run").joinpath(name).read_text(encoding="utf-8"))


def _json(value: object) -> Html:
    return Html(json.dumps(value, ensure_ascii=False).replace("<", "\\u003c"))
