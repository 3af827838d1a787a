"""The two tracks: a table by year and topic, and the mirrored picture by month."""

from collections.abc import Mapping, Sequence
from itertools import groupby
from typing import Any

from twotrack.report.page.markup import Child, Html, element, join_html, row, table
from twotrack.report.page.wording import NOTHING
from twotrack.report.payload.track_rows import AHEAD, TRACKS, WHOLE, Cell, cell_text, track_rows
from twotrack.report.payload.year_selection import NEARLY_NOTHING
from twotrack.report.run.drawings.two_tracks import FIRST_SHOWN, two_tracks_drawing
from twotrack.report.run.sections.head import section
from twotrack.report.run.tables import Payload
from twotrack.tables.catalogue import translate


def tracks(payload: Payload, language: str) -> Child:
    """Part of the page with the tables of the two tracks; None where there are no topics."""
    tables = tracks_tables(payload, language)
    return section("tracks", language, *tables, note=translate("report.tracks_note", language)) if tables else None


def tracks_tables(payload: Payload, language: str) -> list[Child]:
    """Cooperation, hostility and both at once by topic and year, one table a direction."""
    parts: list[Child] = []
    for direction, rows in groupby(track_rows(payload, language), key=lambda row: row["direction"]):
        label = translate(f"report.short_{direction}", language)
        parts += [element("h3", label), _direction(list(rows), label, language)]
    return [*parts, _key(language)] if parts else []


def _direction(rows: Sequence[Mapping[str, Any]], label: str, language: str) -> Html:
    heads = [translate("report.ahead", language) if key == AHEAD else key for key in rows[0]["cells"]]
    lines = (
        row(
            *(_cell(cell) for cell in line["cells"].values()),
            head=line["label"],
            class_="whole" if line["topic"] == WHOLE else None,
        )
        for line in rows
    )
    return table(
        [translate("report.topic", language), *heads],
        lines,
        f"{translate('report.tracks', language)}: {label}",
        "numeric tracks",
    )


def _cell(cell: Cell) -> Html:
    text = cell_text(cell)
    if text in (NOTHING, NEARLY_NOTHING):
        return element("span", text, class_="absent")
    figures = zip(TRACKS, text.split("/"), strict=True)
    return element(
        "span", (join_html(element("span", figure, class_=f"track {track}"), " ") for track, figure in figures)
    )


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
