"""What the page shows where no script runs: the run's main figures as a table, or what it changes."""

from typing import NamedTuple

import numpy as np

from twotrack.report.page.markup import Html, element, join_html, row, table
from twotrack.report.page.wording import percent
from twotrack.report.payload.models import Payload
from twotrack.report.payload.parts import OutcomePart
from twotrack.report.payload.year_selection import band, figure, official_by_year, peak
from twotrack.runs.compare import YEARS_AHEAD
from twotrack.tables.catalogue import translate
from twotrack.tables.numerals import digits_between, unit_text
from twotrack.web.packing import unpack
from twotrack.web.stories import LEVELS, Numbers, Story

YEAR = YEARS_AHEAD[1]
_LOW, _MEDIAN, _HIGH = 0, 2, 4
# After the quantiles of the outcome come those of the difference, and the share of worlds that are better.
_DIFFERENCE, _BETTER = len(LEVELS), 2 * len(LEVELS)


class Contrast(NamedTuple):
    """A story, and the status quo of its worlds."""

    story: Story
    base: Story


def run_in_words(payload: Payload, shown: Contrast, language: str, report: str = "") -> Html:
    """Title, story, and each headline outcome: under a story what it changes in 2030, else the last recorded year and
    2030. `report` is the name of a report in the same folder.
    """
    lines = changes(payload, shown, language) if shown.story.settings else figures(payload, language)
    return join_html(
        element("p", translate("page.no_script", language)),
        element("p", element("a", translate("page.no_script_report", language), href=report)) if report else None,
        element("h1", payload.title[language]),
        element("p", payload.story[language]),
        lines,
    )


def figures(payload: Payload, language: str) -> Html:
    """Each headline outcome in the last recorded year and in 2030."""
    until = int(payload.span.replay_until[:4])
    heads = (
        translate("page.column_outcome", language),
        translate("page.column_official", language, year=until),
        str(YEAR),
        translate("page.column_band", language),
    )
    lines = [outcome_row(one, until, language) for one in payload.outcomes if one.headline]
    return table(heads, lines, payload.title[language], "numeric")


def outcome_row(one: OutcomePart, until: int, language: str) -> Html:
    """One outcome: official figure of the last recorded year, median and band of 2030."""
    entry = one.model_dump()
    at, highest = one.years.index(YEAR), peak(entry)
    low, high = one.q05[at], one.q95[at]
    return row(
        figure(official_by_year(entry).get(until), highest),
        figure(one.median[at], highest, digits_between(low, high)),
        band(low, high, highest),
        head=name_of(one, language),
    )


def name_of(one: OutcomePart, language: str) -> str:
    """Label and unit of an outcome."""
    return f"{one.label[language]} ({unit_text(language, one.unit)})"


def changes(payload: Payload, shown: Contrast, language: str) -> Html:
    """Each headline outcome that a story changes: status quo, story, difference and in how many worlds it is better."""
    keys = ("column_outcome", "status_quo", "yours", "column_difference", "column_better")
    moving = [one for one in payload.outcomes if one.headline and one.name in shown.story.outcomes]
    title = f"{translate('page.what_changed', language)}, {YEAR}"
    heads = [translate(f"page.{key}", language) for key in keys]
    return table(heads, [change_row(one, shown, language) for one in moving], title, "numeric")


def change_row(one: OutcomePart, shown: Contrast, language: str) -> Html:
    """One outcome under a story in 2030; the difference and its band are those of worlds."""
    own, base, highest = in_year(shown.story, one.name), in_year(shown.base, one.name), peak(one.model_dump())
    change = own[_DIFFERENCE:_BETTER]
    ends = band(change[_LOW], change[_HIGH], highest)
    return row(
        figure(base[_MEDIAN], highest, digits_between(base[_LOW], base[_HIGH])),
        figure(own[_MEDIAN], highest, digits_between(own[_LOW], own[_HIGH])),
        f"{figure(change[_MEDIAN], highest)} ({ends})",
        percent(own[_BETTER]),
        head=name_of(one, language),
    )


def in_year(story: Story, name: str) -> list[float]:
    """Rows of an outcome of a story in 2030."""
    rows: Numbers = np.reshape(unpack(story.outcomes[name]), (-1, YEARS_AHEAD[-1] - story.first + 1))
    return [float(value) for value in rows[:, YEAR - story.first]]
