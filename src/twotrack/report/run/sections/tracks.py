"""The two tracks: a table by year and topic, and the mirrored picture by month."""

from collections.abc import Mapping, Sequence
from itertools import groupby
from typing import Any

from twotrack.report.page.markup import Child, Html, element, join_html
from twotrack.report.page.tongues import Grid, Line, grid_table, tongues
from twotrack.report.page.wording import NOTHING
from twotrack.report.payload.track_rows import AHEAD, TRACKS, WHOLE, Cell, cell_text, track_rows
from twotrack.report.payload.year_selection import NEARLY_NOTHING
from twotrack.report.run.drawings.two_tracks import FIRST_SHOWN, two_tracks_drawing
from twotrack.report.run.sections.head import shared_section
from twotrack.report.run.tables import Payload
from twotrack.tables.catalogue import LANGUAGES, translate


def tracks(payload: Payload) -> Child:
    """Part of the page with the tables of the two tracks; None where there are no topics."""
    tables = tracks_tables(payload, "overview")
    return shared_section("tracks", *tables, note="report.tracks_note") if tables else None


def tracks_tables(payload: Payload, place: str) -> list[Child]:
    """Cooperation, hostility and both at once by topic and year, one table a direction; `place` tells them from those
    of other parts of the page.
    """
    by_language = {language: _directions(payload, language) for language in LANGUAGES}
    parts: list[Child] = []
    for direction in by_language[LANGUAGES[0]]:
        heading = tongues(lambda language, at=direction: translate(f"report.short_{at}", language), "span")
        shown = grid_table(lambda language, at=direction: by_language[language][at], f"{place}-{direction}")
        parts += [element("h3", heading), shown]
    return [*parts, tongues(_key)] if parts else []


def _directions(payload: Payload, language: str) -> dict[str, Grid]:
    grouped = groupby(track_rows(payload, language), key=lambda row: row["direction"])
    return {direction: _direction(list(rows), direction, language) for direction, rows in grouped}


def _direction(rows: Sequence[Mapping[str, Any]], direction: str, language: str) -> Grid:
    heads = [translate("report.ahead", language) if key == AHEAD else str(key) for key in rows[0]["cells"]]
    lines = [
        Line(
            line["label"],
            [_cell(cell) for cell in line["cells"].values()],
            {"class_": "whole" if line["topic"] == WHOLE else None},
        )
        for line in rows
    ]
    label = translate(f"report.short_{direction}", language)
    caption = f"{translate('report.tracks', language)}: {label}"
    return Grid([translate("report.topic", language), *heads], lines, caption, "numeric tracks")


def _cell(cell: Cell) -> Html:
    text = cell_text(cell)
    if text in (NOTHING, NEARLY_NOTHING):
        return element("em", text)
    # In the order of the tracks, by which the style tells them apart.
    return join_html(join_html(element("b", figure), " ") for figure in text.split("/"))


def _key(language: str) -> Html:
    items = (
        element("li", element("span", translate(f"report.track_{track}", language), class_=f"track {track}"))
        for track in TRACKS
    )
    return element("ul", items, class_="key")


def tracks_picture(payload: Payload, language: str) -> Child:
    """Mirrored picture of both tracks by month, with what it is and is not; None where the months are not there."""
    tracks = payload.get("tracks")
    if not tracks or not tracks["monthly"]:
        return None
    drawn = two_tracks_drawing(tracks, language)
    first = max(FIRST_SHOWN, tracks["months"][0])
    told = translate("report.tracks_figure_note", language, first=first, last=tracks["months"][-1])
    return element("figure", drawn, element("figcaption", told), class_="wide")
