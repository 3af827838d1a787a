"""The page of one issue: its story, its figures, the official ones beside them, levers, and what is assumed."""

from collections.abc import Mapping, Sequence
from typing import Any

from twotrack.report.page.markup import Child, Html, element, join_html
from twotrack.report.page.tongues import Cell, Grid, Line, grid_table, tongues
from twotrack.report.page.wording import amount, amounts, pick
from twotrack.report.payload.issues import has_official, issue_label, outcomes_of
from twotrack.report.run.sections.levers import details, levers, reported_facts, states
from twotrack.report.run.sections.outcomes import outcomes
from twotrack.report.run.sections.results import score_table
from twotrack.report.run.sections.sources import badge
from twotrack.report.run.sections.tracks import tracks_picture, tracks_tables
from twotrack.report.run.tables import Payload
from twotrack.tables.catalogue import translate, translate_or
from twotrack.tables.numerals import unit_text

_WEAK = ("unread", "assumption")
_SHOWN_NUMBERS = 10
# Whose page shows the parts that only one issue has.
_STATES, _TRACKS = "violence", "diplomacy"


def issue_page(payload: Payload, issue: str) -> list[Child]:
    """Everything about one issue."""
    chosen, own = outcomes_of(payload, issue), _own(payload["levers"], issue)
    return [
        tongues(lambda language: _head(issue, language)),
        _tracks(payload, issue) if issue == _TRACKS else None,
        _part("figures", issue, *outcomes(payload, chosen)),
        states(payload) if issue == _STATES else None,
        tongues(lambda language: reported_facts(payload, issue, language)),
        tongues(lambda language: _score_section(chosen, issue, language)),
        _part("levers", issue, *levers(payload, own, issue)),
        _part("assumed", issue, *_assumptions(payload, issue)),
    ]


def _head(issue: str, language: str) -> list[Child]:
    story = translate_or(f"report.story_{issue}", language, "")
    warning = translate_or(f"report.warn_{issue}", language, "")
    title = (element("h2", issue_label(language, issue)), element("p", story, class_="story") if story else None)
    return [
        element("header", *title, class_="issue"),
        element("p", warning, class_="warning") if warning else None,
    ]


def _part(key: str, issue: str, *children: Child) -> Html:
    name = f"{issue}-{key}"
    words = tongues(lambda language: translate(f"report.page_{key}", language), "span")
    heading = element("h3", words, id=f"{name}-title")
    return element("section", heading, children, id=name, aria_labelledby=f"{name}-title")


def _score_section(chosen: Sequence[Mapping[str, Any]], issue: str, language: str) -> Html:
    name = f"{issue}-scores-{language}"
    heading = element("h3", translate("report.page_scores", language), id=f"{name}-title")
    return element("section", heading, _scores(chosen, language), id=name, aria_labelledby=f"{name}-title")


def _tracks(payload: Payload, issue: str) -> Html:
    tables = tracks_tables(payload, issue)
    more = details("values", join_html(tables)) if tables else None
    return _part("tracks", issue, tongues(lambda language: tracks_picture(payload, language)), more)


def _scores(chosen: Sequence[Mapping[str, Any]], language: str) -> Html:
    shown = score_table(chosen, language)
    if shown is not None:
        return join_html(shown, element("p", translate("report.scores_note", language), class_="note"))
    # A run with inferred shocks has official figures and no score: their absence is no sign of the other's.
    if any(has_official(outcome) for outcome in chosen):
        return element("p", translate("report.page_not_scored", language), class_="note")
    return element("p", translate("report.page_no_official", language), class_="warning")


def _own(levers: Sequence[Mapping[str, Any]], issue: str) -> list[Mapping[str, Any]]:
    return [lever for lever in levers if lever.get("issue") == issue]


def _assumptions(payload: Payload, issue: str) -> list[Child]:
    own = [number for number in payload["numbers"] if number["name"].startswith(f"{issue}.")]
    weak = sorted((n for n in own if n["status"] in _WEAK), key=lambda n: (_WEAK.index(n["status"]), -_width(n)))
    if not weak:
        return [element("p", tongues(lambda language: translate("report.page_assumed_none", language), "span"))]
    counts = [sum(n["status"] == status for n in weak) for status in _WEAK]
    said = {"all": len(own), "unread": counts[0], "assumed": counts[1]}
    note = tongues(lambda language: translate("report.page_numbers_note", language, **said), "span")
    shown = grid_table(lambda language: _weakest(weak[:_SHOWN_NUMBERS], language), f"{issue}-assumed-table")
    return [element("p", note, class_="note"), shown]


def _weakest(weak: Sequence[Mapping[str, Any]], language: str) -> Grid:
    heads = [translate(f"report.{key}", language) for key in ("number", "prior", "unit", "status")]
    return Grid(heads, [_number(n, language) for n in weak], translate("report.page_assumed", language), "assumed")


def _width(number: Mapping[str, Any]) -> float:
    prior = number.get("prior") or {}
    low, median, high = (prior.get(key) for key in ("low", "median", "high"))
    if low is None or high is None or not median:
        return 0.0
    return (high - low) / abs(median)


def _number(number: Mapping[str, Any], language: str) -> Line:
    prior = number.get("prior") or {}
    ends = amounts(prior["low"], prior["high"]) if prior.get("low") is not None else ""
    cells: list[Cell] = [
        [amount(prior.get("median")), element("small", ends) if ends else None],
        unit_text(language, number["unit"]),
        badge(number["status"], language),
    ]
    return Line([pick(language, number["label"]), element("code", number["name"])], cells)
