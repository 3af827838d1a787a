"""The tables of a run, and of a comparison, as a terminal of 80 columns shows them."""

from collections.abc import Iterable, Mapping, Sequence
from itertools import groupby
from typing import Any

from rich.box import SIMPLE_HEAD
from rich.console import Group
from rich.table import Table
from rich.text import Text

from twotrack.report.page.wording import NOTHING, amount, percent, pick
from twotrack.report.payload.explained import COLUMNS, explained_cells
from twotrack.report.payload.issues import is_conditioned, issue_label, issue_names, outcomes_of, scores_by_issue
from twotrack.report.payload.track_rows import AHEAD, WHOLE, cell_text, track_rows
from twotrack.report.payload.year_selection import band, figure
from twotrack.report.run.tables import Payload, headline_rows, missed_years, year_ranges
from twotrack.tables.catalogue import translate
from twotrack.tables.numerals import digits_between

_COLOURS = {"50": "green", "90": "cyan", "out": "red"}
# One width for all outcomes, so that the small tables read as one.
_COLUMNS = {"year": 6, "official": 12, "median": 12, "band_90": 26, "where_short": 9, "gap": 9}
# Where the replay is conditioned on the official figures nothing is said of its agreement with them.
_CONDITIONED = 4


def headline_table(payload: Payload, language: str, *, every: bool = False) -> Group:
    """Official beside model by issue and outcome, in the years that say something."""
    shown = _CONDITIONED if is_conditioned(payload) else len(_COLUMNS)
    heads = [Text(translate(f"report.{key}", language), style="bold") for key in _COLUMNS][:shown]
    parts: list[Text | Table] = [Text(translate("report.headline", language), style="italic"), _grid([heads])]
    rows = headline_rows(payload, language, every=every)
    for issue, lines in groupby(rows, key=lambda line: line["issue"]):
        parts.append(Text(f"\n{issue_label(language, issue).upper()}", style="bold"))
        for _, years in groupby(lines, key=lambda line: line["name"]):
            parts += _outcome(list(years), language, shown)
    return Group(*parts, Text(f"\ntwotrack {payload['receipt']['hash']}\n", style="dim"))


def _outcome(lines: Sequence[Mapping[str, Any]], language: str, shown: int) -> list[Text | Table]:
    name = Text(lines[0]["label"]).append(f"  {lines[0]['unit']}", style="dim")
    return [name, _grid([_cells(line, language)[:shown] for line in lines])]


def _grid(rows: Iterable[Sequence[str | Text]]) -> Table:
    listed = list(rows)
    made = Table.grid(padding=(0, 0, 0, 1))
    for key, width in [*_COLUMNS.items()][: len(listed[0])]:
        made.add_column(width=width, justify="left" if key == "where_short" else "right", no_wrap=True)
    for cells in listed:
        made.add_row(*cells)
    return made


def _cells(line: Mapping[str, Any], language: str) -> tuple[str | Text, ...]:
    official = translate(f"report.short_{line['absence']}", language) if line["absence"] else amount(line["official"])
    where = translate(f"report.short_{line['place']}", language) if line["place"] else NOTHING
    return (
        str(line["year"]),
        Text(official, style="dim" if line["absence"] else ""),
        figure(line["median"], line["peak"], digits_between(line["q05"], line["q95"])),
        band(line["q05"], line["q95"], line["peak"]),
        Text(where, style=_COLOURS.get(line["place"] or "", "dim")),
        percent(line["error"], signed=True),
    )


def tracks_table(payload: Payload, language: str) -> Group:
    """Cooperation, hostility and both at once by direction and topic."""
    parts: list[Text | Table] = [Text(translate("report.tracks", language), style="italic")]
    for direction, rows in groupby(track_rows(payload, language), key=lambda row: row["direction"]):
        parts += [
            Text(f"\n{translate(f'report.short_{direction}', language)}", style="bold"),
            _direction(list(rows), language),
        ]
    return Group(*parts, Text(translate("report.tracks_key", language), style="dim"))


def _direction(rows: Sequence[Mapping[str, Any]], language: str) -> Table:
    shown = Table(box=None, padding=(0, 0, 0, 1), pad_edge=False)
    shown.add_column(translate("report.topic", language), no_wrap=True)
    for key in rows[0]["cells"]:
        head = translate("report.ahead_short", language) if key == AHEAD else key
        shown.add_column(head, justify="right", overflow="fold", min_width=6)
    for row in rows:
        style = "bold" if row["topic"] == WHOLE else ""
        shown.add_row(Text(row["label"]), *(Text(cell_text(cell)) for cell in row["cells"].values()), style=style)
    return shown


def cover_table(payload: Payload, language: str, *, every: bool = False) -> Table:
    """How many official figures fall inside the 50 and the 90 % bands, by issue (or by outcome) and over states."""
    shown = Table(title=translate("report.scores", language), box=SIMPLE_HEAD, pad_edge=False)
    keys = ("outcome" if every else "issue", "points", "covered_50", "covered_90", "typical_error")
    for key in (*keys, "missed_years") if every else keys:
        shown.add_column(
            translate(f"report.{key}", language), justify="left" if key in (keys[0], "missed_years") else "right"
        )
    for cells in _cover_by_outcome(payload, language) if every else _cover_by_issue(payload, language):
        shown.add_row(*cells)
    cover = payload["states"]["coverage"]
    if cover and cover["points"]:
        shown.add_row(*_cover(translate("report.states_cover", language), cover), *([NOTHING] if every else []))
    return shown


def _cover_by_issue(payload: Payload, language: str) -> list[tuple[str, ...]]:
    return [_cover(issue_label(language, name), score) for name, score in scores_by_issue(payload).items()]


def _cover_by_outcome(payload: Payload, language: str) -> list[tuple[str, ...]]:
    found: list[tuple[str, ...]] = []
    for outcome in (o for issue in issue_names(payload) for o in outcomes_of(payload, issue) if o["score"]):
        missed = year_ranges(missed_years(outcome)) or translate("report.none", language)
        found.append((*_cover(pick(language, outcome["label"]), outcome["score"]), missed))
    return found


def _cover(label: str, score: Mapping[str, Any]) -> tuple[str, ...]:
    counts = (f"{score[key]} ({percent(score[key] / score['points'])})" for key in ("covered_50", "covered_90"))
    return (label, amount(score["points"]), *counts, percent(score.get("median_ape")))


def explained_table(payload: Payload, language: str) -> Group:
    """How much of the variance of official figures the mechanism explains."""
    shown = Table(title=translate("report.explained", language), box=SIMPLE_HEAD, pad_edge=False)
    for at, key in enumerate(COLUMNS):
        shown.add_column(translate(f"report.{key}", language), justify="left" if at < 2 else "right")
    for entry in payload["explained"]:
        shown.add_row(*explained_cells(entry, language))
    return Group(shown, Text(translate("report.explained_note", language), style="dim"))
