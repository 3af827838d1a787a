"""The page that holds scenarios side by side, and the cells of its tables."""

from collections.abc import Mapping, Sequence
from dataclasses import asdict
from typing import NamedTuple

import numpy as np

from twotrack.policy.scenario import Scenario, levers
from twotrack.report.compare.drawing import comparison_drawing, result_bands, role_of, shown_years
from twotrack.report.drawing.marks import key
from twotrack.report.page.document import document
from twotrack.report.page.languages import language_choice
from twotrack.report.page.look import page_look, receipt_data
from twotrack.report.page.markup import Html, element, join_html, row, table
from twotrack.report.page.wording import NOTHING, percent
from twotrack.report.payload.issues import issue_label
from twotrack.report.payload.year_selection import band, figure
from twotrack.runs.compare import Difference, lever_changes
from twotrack.runs.results.result import Result
from twotrack.tables.catalogue import LANGUAGES, current_language, translate
from twotrack.tables.issue_tables import display_order
from twotrack.tables.numerals import unit_text
from twotrack.tables.rows import OutcomeRow

_NOTHING = 0.001


class Outcomes(NamedTuple):
    """Rows of the outcomes compared, the highest median of each, which says what is small, and the issues in order."""

    rows: Mapping[str, OutcomeRow]
    highest: Mapping[str, float]
    issues: tuple[str, ...]


def difference_headings(language: str | None = None) -> list[str]:
    """Headings of the table of differences."""
    return [
        translate(f"compare.{key}", language or current_language())
        for key in ("outcome", "year", "first", "other", "change", "better")
    ]


def difference_cells(change: Difference, outcomes: Outcomes, language: str | None = None) -> list[str]:
    """Cells of one difference, in which what is nothing beside the outcome's peak is written so."""
    tongue = language or current_language()
    outcome, highest = outcomes.rows[change.outcome], outcomes.highest[change.outcome]
    low, median, high = change.change
    nothing = change.better is None or max(abs(low), abs(high)) < _NOTHING * highest
    return [
        f"{outcome.label[tongue]} ({unit_text(tongue, outcome.unit)})",
        str(change.year),
        figure(change.first[1], highest),
        figure(change.other[1], highest),
        f"{figure(median, highest)} ({band(low, high, highest)})",
        NOTHING if nothing else percent(change.better or 0.0),
    ]


def outcomes_of(results: Sequence[Result]) -> Outcomes:
    """Outcomes of some results, with the highest median of each over all years and scenarios."""
    rows = results[0].layout.outcomes
    highest = {n: max(float(np.abs(np.median(r.nation[n], axis=0)).max()) for r in results) for n in rows}
    return Outcomes(rows, highest, display_order(results[0].layout.issues))


def unchanged_outcomes(changes: Sequence[Difference]) -> list[str]:
    """Outcomes that do not differ in any world and year."""
    names = dict.fromkeys(change.outcome for change in changes)
    return [name for name in names if not any(c.differing for c in changes if c.outcome == name)]


def unchanged_text(changes: Sequence[Difference], outcomes: Outcomes, language: str | None = None) -> str:
    """Sentence that names the outcomes without any difference; empty where there are none."""
    tongue = language or current_language()
    labels = "; ".join(outcomes.rows[name].label[tongue] for name in unchanged_outcomes(changes))
    return translate("compare.untouched", tongue, names=labels) if labels else ""


def by_issue(changes: Sequence[Difference], outcomes: Outcomes, *, every: bool) -> dict[str, list[Difference]]:
    """Differences by issue, in the order of a reader; unless all are wanted, without untouched outcomes
    and without the years in which an outcome is nothing.
    """
    rows, highest, same = outcomes.rows, outcomes.highest, set(unchanged_outcomes(changes))
    kept = [c for c in changes if every or (c.outcome not in same and _lives(c, highest[c.outcome]))]
    found = {issue: [c for c in kept if rows[c.outcome].of.split(".")[0] == issue] for issue in outcomes.issues}
    return {issue: part for issue, part in found.items() if part}


def _lives(change: Difference, highest: float) -> bool:
    return max(abs(change.first[1]), abs(change.other[1])) > _NOTHING * highest


def comparison_text(
    results: Sequence[Result],
    changes: Sequence[Sequence[Difference]],
    scenarios: Sequence[Scenario],
    *,
    every: bool = False,
) -> str:
    """The comparison as one self-contained page, both languages in it, the one in force in view."""
    language = current_language()
    outcomes = outcomes_of(results)
    sorted_changes = [(by_issue(part, outcomes, every=every), part) for part in changes]
    shown = [
        element(
            "main",
            _head(results, tongue),
            _differences(results, sorted_changes, outcomes, tongue),
            _levers([r.scenario.title[tongue] for r in results], lever_changes(scenarios, tongue), tongue),
            _figures(results, tongue, every=every),
            element("footer", (element("p", element("code", result.receipt.line())) for result in results)),
            lang=tongue,
        )
        for tongue in LANGUAGES
    ]
    receipt = results[0].receipt
    data = receipt_data({"hash": receipt.name, **asdict(receipt)})
    body = element("body", language_choice(language), shown, data)
    return document(translate("compare.title", language), page_look(), body, language)


def _head(results: Sequence[Result], language: str) -> Html:
    titles = (result.scenario.title[language] for result in results)
    shocks = element("p", translate(f"compare.shocks_{results[0].receipt.shocks}", language))
    return element(
        "header", element("h1", " · ".join(titles)), element("p", translate("compare.note", language)), shocks
    )


def _differences(
    results: Sequence[Result],
    changes: Sequence[tuple[dict[str, list[Difference]], Sequence[Difference]]],
    outcomes: Outcomes,
    language: str,
) -> Html:
    heads = difference_headings(language)
    first, *others = (result.scenario.title[language] for result in results)
    parts: list[Html] = []
    for title, (issues, whole) in zip(others, changes, strict=True):
        versus = translate("compare.versus", language, other=title, first=first)
        tables: list[Html] = []
        for issue, part in issues.items():
            cells = (difference_cells(change, outcomes, language) for change in part)
            label = issue_label(language, issue)
            shown = table(heads, (row(*c[1:], head=c[0]) for c in cells), f"{versus}: {label}", "numeric")
            tables.append(join_html(element("h3", label), shown))
        told = element("p", unchanged_text(whole, outcomes, language), class_="note")
        parts.append(element("section", element("h2", versus), tables, told))
    return join_html(parts)


def _levers(titles: Sequence[str], moved: dict[str, list[str]], language: str) -> Html:
    rows = [row(*cells, head=levers()[name].label[language]) for name, cells in moved.items()]
    heading = translate("compare.levers", language)
    return element("section", element("h2", heading), table(["", *titles], rows, heading))


def _figures(results: Sequence[Result], language: str, *, every: bool) -> Html:
    drawn: list[Html] = []
    for name, outcome in results[0].layout.outcomes.items():
        if every or outcome.headline:
            unit = element("p", unit_text(language, outcome.unit), class_="unit")
            heading = element("h3", outcome.label[language])
            drawn.append(
                element(
                    "figure",
                    heading,
                    unit,
                    comparison_drawing(results, name, language),
                    _values(results, name, language),
                )
            )
    titles = [result.scenario.title[language] for result in results]
    colours = key((f"line {role_of(at)}", title) for at, title in enumerate(titles))
    heading = element("h2", translate("compare.over_time", language))
    return element("section", heading, colours, element("div", drawn, class_="figures"))


def _values(results: Sequence[Result], name: str, language: str) -> Html:
    years, bands = shown_years(results), [result_bands(result, name) for result in results]
    highest = max(float(np.abs(rows[1]).max()) for rows in bands)
    lines = (
        row(
            *(f"{figure(rows[1][at], highest)} ({band(rows[0][at], rows[2][at], highest)})" for rows in bands),
            head=str(year),
        )
        for at, year in enumerate(years)
    )
    heads = [translate("report.year", language), *(result.scenario.title[language] for result in results)]
    shown = table(heads, lines, results[0].layout.outcomes[name].label[language], "numeric")
    return element("details", element("summary", translate("report.values", language)), shown)
