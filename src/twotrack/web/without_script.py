"""What the page shows where no script runs: the run's main figures as a table."""

from twotrack.report.page.markup import Html, element, join_html, row, table
from twotrack.report.payload.models import Payload
from twotrack.report.payload.parts import OutcomePart
from twotrack.report.payload.year_selection import band, figure, official_by_year, peak
from twotrack.runs.compare import YEARS_AHEAD
from twotrack.tables.catalogue import translate
from twotrack.tables.numerals import digits_between, unit_text

YEAR = YEARS_AHEAD[1]


def run_in_words(payload: Payload, language: str) -> Html:
    """Title, story, and each headline outcome in the last recorded year and in 2030."""
    until = int(payload.span.replay_until[:4])
    heads = (
        translate("page.column_outcome", language),
        translate("page.column_official", language, year=until),
        str(YEAR),
        translate("page.column_band", language),
    )
    lines = [outcome_row(one, until, language) for one in payload.outcomes if one.headline]
    return join_html(
        element("p", translate("page.no_script", language)),
        element("h1", payload.title[language]),
        element("p", payload.story[language]),
        table(heads, lines, payload.title[language], "numeric"),
    )


def outcome_row(one: OutcomePart, until: int, language: str) -> Html:
    """One outcome: official figure of the last recorded year, median and band of 2030."""
    entry = one.model_dump()
    at, highest = one.years.index(YEAR), peak(entry)
    low, high = one.q05[at], one.q95[at]
    return row(
        figure(official_by_year(entry).get(until), highest),
        figure(one.median[at], highest, digits_between(low, high)),
        band(low, high, highest),
        head=f"{one.label[language]} ({unit_text(language, one.unit)})",
    )
