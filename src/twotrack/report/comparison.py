"""The page that holds scenarios side by side, and the cells of its tables."""

from collections.abc import Sequence
from dataclasses import asdict

import numpy as np
import plotly.graph_objects as go

from twotrack.outcomes.compare import Difference, lever_changes
from twotrack.outcomes.measure import outcome_rows
from twotrack.outcomes.result import Result
from twotrack.policy.scenario import Scenario, levers
from twotrack.policy.span import SPAN
from twotrack.report import style
from twotrack.report.markup import Html, element, row, table, together
from twotrack.report.page import document
from twotrack.report.sections.head import language_button
from twotrack.report.sections.results import plot
from twotrack.report.wording import NOTHING, amount, amounts, percent, rounded, unit_text
from twotrack.tables.catalogue import LANGUAGES, language, messages
from twotrack.world.assemble import the_world

# The scenarios' colours, in their order; each stays apart from the others for the colour-blind.
COLOURS = (style.MODEL, style.OFFICIAL, "#0b7a5c")
SHOWN_FROM = 2015
_FAINT = 0.12


def _said(key: str, spoken: str, **values: object) -> str:
    return messages()[f"compare.{key}"][spoken].format(**values)


def difference_headings(spoken: str | None = None) -> list[str]:
    """Headings of the table of differences."""
    return [_said(key, spoken or language()) for key in ("outcome", "year", "first", "other", "change", "better")]


def difference_cells(change: Difference, spoken: str | None = None) -> list[str]:
    """Cells of one difference."""
    tongue = spoken or language()
    outcome = outcome_rows(the_world())[change.outcome]
    low, median, high = (rounded(value) for value in change.change)
    return [
        f"{outcome.label[tongue]} ({unit_text(tongue, outcome.unit)})",
        str(change.year),
        amount(rounded(change.first[1])),
        amount(rounded(change.other[1])),
        f"{amount(median)} ({amounts(low, high)})",
        NOTHING if change.better is None else percent(change.better),
    ]


def comparison_figure(results: Sequence[Result], name: str, spoken: str) -> go.Figure:
    """Medians and 90 % bands of every scenario, from some years before the projection on."""
    figure = go.Figure(layout={"template": style.house_template(), "height": 380, "margin": {"t": 40, "b": 70}})
    outcome = outcome_rows(the_world())[name]
    for result, colour in zip(results, COLOURS, strict=False):
        first = result.years.index(SHOWN_FROM)
        years = list(result.years[first:])
        low, median, high = np.quantile(result.nation[name][:, first:], [0.05, 0.5, 0.95], axis=0)
        fill = {
            "fill": "toself",
            "fillcolor": _faint(colour),
            "line": {"width": 0},
            "hoverinfo": "skip",
            "showlegend": False,
        }
        figure.add_scatter(x=[*years, *years[::-1]], y=[*high, *low[::-1]], **fill)
        title = result.scenario.title[spoken]
        figure.add_scatter(x=years, y=list(median), name=title, mode="lines", line={"color": colour, "width": 2.5})
    figure.update_layout(yaxis={"title": {"text": unit_text(spoken, outcome.unit)}, "rangemode": "tozero"})
    figure.add_vline(x=SPAN.replay_until / 12, line={"dash": "dot", "color": style.QUIET})
    return figure


def _faint(colour: str) -> str:
    red, green, blue = (int(colour[at : at + 2], 16) for at in (1, 3, 5))
    return f"rgba({red}, {green}, {blue}, {_FAINT})"


def comparison_text(
    results: Sequence[Result], changes: Sequence[Sequence[Difference]], scenarios: Sequence[Scenario]
) -> str:
    """The comparison as one self-contained page, both languages in it, the one in force in view."""
    spoken = language()
    shown = [
        element(
            "main",
            language_button(tongue),
            _view(results, changes, lever_changes(scenarios, tongue), tongue),
            lang=tongue,
            hidden=tongue != spoken,
            data_title=_said("title", tongue),
        )
        for tongue in LANGUAGES
    ]
    receipt = results[0].receipt
    return document(_said("title", spoken), shown, {"hash": receipt.name, **asdict(receipt)}, spoken)


def _view(
    results: Sequence[Result], changes: Sequence[Sequence[Difference]], moved: dict[str, list[str]], spoken: str
) -> Html:
    heads = difference_headings(spoken)
    titles = [result.scenario.title[spoken] for result in results]
    parts: list[Html] = [element("header", element("h1", " · ".join(titles)), element("p", _said("note", spoken)))]
    for title, part in zip(titles[1:], changes, strict=True):
        rows = [row(*cells[1:], head=cells[0]) for cells in (difference_cells(change, spoken) for change in part)]
        versus = _said("versus", spoken, other=title, first=titles[0])
        parts.append(element("section", element("h2", versus), table(heads, rows, versus, "numeric")))
    parts.append(_levers(titles, moved, spoken))
    parts.append(_figures(results, spoken))
    parts.append(element("footer", (element("p", element("code", result.receipt.line())) for result in results)))
    return together(parts)


def _levers(titles: Sequence[str], moved: dict[str, list[str]], spoken: str) -> Html:
    rows = [row(*cells, head=levers()[name].label[spoken]) for name, cells in moved.items()]
    heading = _said("levers", spoken)
    return element("section", element("h2", heading), table(["", *titles], rows, heading))


def _figures(results: Sequence[Result], spoken: str) -> Html:
    drawn: list[Html] = []
    receipt = {"hash": results[0].receipt.name, "version": results[0].receipt.version}
    for name, outcome in outcome_rows(the_world()).items():
        if outcome.headline:
            label = outcome.label[spoken]
            figure = comparison_figure(results, name, spoken)
            drawn.append(element("article", element("h3", label), plot(figure, f"{name}-{spoken}", label, receipt)))
    return element("section", element("h2", _said("over_time", spoken)), element("div", drawn, class_="outcomes"))
