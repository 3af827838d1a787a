"""The page of the two-track measure: one self-contained file, both languages in it."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from functools import partial
from importlib.metadata import version
from importlib.resources import files

import plotly.graph_objects as go

from twotrack.record.tracks.measure import TwoTracks, fingerprint
from twotrack.report.page.markup import Child, Html, element, row, table, together
from twotrack.report.page.wording import BOTH, amount
from twotrack.report.run.page import document
from twotrack.report.run.sections.head import language_button
from twotrack.report.run.sections.plots import plot
from twotrack.report.tracks import tables as cells
from twotrack.report.tracks.figure_chance import chance_figure, lag_figure, shown_voices, voices_figure
from twotrack.report.tracks.figure_tracks import coarser, drawn_by, mirror_figure, topics_figure
from twotrack.report.tracks.words import (
    corrected_note,
    lag_verdicts,
    lead_sentence,
    meaning,
    notes_of,
    source_name,
    told,
    verdict,
)
from twotrack.tables.catalogue import LANGUAGES


@dataclass(frozen=True)
class _View:
    """The page in one language."""

    found: TwoTracks
    spoken: str
    receipt: dict[str, str]
    command: str
    figures: Mapping[str, go.Figure | None]


def tracks_text(found: TwoTracks, language: str, command: str) -> str:
    """Whole page as text; `command` is what makes it again."""
    receipt = {"hash": fingerprint(found), "version": version("twotrack"), "command": command}
    figures = _figures(found)
    views = [_view(_View(found, spoken, receipt, command, figures), hidden=spoken != language) for spoken in LANGUAGES]
    look = element("style", Html(files("twotrack.report.tracks").joinpath("tracks.css").read_text(encoding="utf-8")))
    return document(told("title", language), [look, *views], receipt, language)


def _figures(found: TwoTracks) -> dict[str, go.Figure | None]:
    has_any = any(part.findings for part in found.parts[:3])
    return {
        "mirror": mirror_figure(found, BOTH),
        "chance": chance_figure(found, BOTH) if has_any else None,
        "topics": topics_figure(found, BOTH),
        "voices": voices_figure(found, BOTH),
        "lags": lag_figure(found, BOTH),
    }


def _view(view: _View, *, hidden: bool) -> Html:
    parts = (_masthead, _mirror, _verdicts, _corrected, _chance, _topics, _voices, _lags, _changes, _coverage, _footer)
    title = f"{told('title', view.spoken)} \u00b7 twotrack"
    body = together(*(part(view) for part in parts))
    return element("main", body, lang=view.spoken, data_title=title, hidden=hidden, class_="tracks")


def _masthead(view: _View) -> Html:
    found, text = view.found, partial(told, spoken=view.spoken)
    selection, labels = found.ledger.selection, found.ledger.labels
    facts = {
        "source": source_name(found, view.spoken),
        "span": f"{labels[0]} \u2013 {labels[-1]}",
        "added_up": text(f"period_{selection.by}"),
        "counted": text(f"unit_{found.ledger.kind}"),
        "asked": text("asked_text", draws=amount(found.chances.draws), seed=found.chances.seed),
        "named": element("code", view.receipt["hash"][:12]),
    }
    pairs = (element("div", element("dt", text(key)), element("dd", fact)) for key, fact in facts.items())
    return element(
        "header",
        language_button(view.spoken),
        element("p", text("kicker"), class_="kicker"),
        element("h1", text("title")),
        element("p", lead_sentence(found, view.spoken), class_="story"),
        element("p", verdict(found.whole, view.spoken), class_=f"verdict {found.whole.verdict}"),
        element("dl", pairs, class_="receipt"),
        class_="masthead",
    )


def _section(view: _View, heading: str, *parts: Child | Iterable[Child], note: str = "") -> Html:
    text = element("p", note, class_="note") if note else None
    return element("section", element("h2", told(heading, view.spoken)), text, *parts)


def _drawn(view: _View, name: str, alt: str) -> Html | None:
    figure = view.figures[name]
    if figure is None:
        return None
    box = plot(lambda _: figure, name, alt, view.receipt, view.spoken)
    return element("figure", box, class_="wide")


def _table(shown: cells.Cells, *, folded: bool = False, texts: int = 1) -> Html | None:
    if not shown.rows:
        return None
    rows = (row(*line[1:], head=line[0]) for line in shown.rows)
    whole = table(shown.heads, rows, shown.title, "numeric" if texts == 1 else "tracks-table")
    return element("details", element("summary", shown.title), whole) if folded else whole


def _mirror(view: _View) -> Html:
    text = partial(told, spoken=view.spoken)
    period = text(f"period_{drawn_by(view.found.ledger)}")
    alt = text("mirror_alt", period=period)
    figure = _drawn(view, "mirror", alt)
    shown = _table(cells.totals(view.found, view.spoken), folded=True)
    return _section(view, "mirror_heading", figure, shown, note=text("mirror_note", period=period))


def _verdicts(view: _View) -> Html:
    found, spoken = view.found, view.spoken
    listed = [element("li", verdict(part, spoken), class_=f"said {part.verdict}") for part in found.parts]
    told_why = [element("p", sentence) for sentence in meaning(found, spoken)]
    heading = element("h2", told("verdict_heading", spoken))
    return element(
        "section", heading, element("ul", listed, class_="verdicts"), element("div", told_why, class_="guide why")
    )


def _corrected(view: _View) -> Html | None:
    if view.found.corrected is None:
        return None
    shown = _table(cells.corrected(view.found, view.spoken), texts=2)
    return _section(view, "corrected_heading", shown, note=corrected_note(view.found, view.spoken))


def _chance(view: _View) -> Html:
    note = told("chance_note", view.spoken)
    figure = _drawn(view, "chance", note)
    shown = _table(cells.chances(view.found, view.spoken), folded=True)
    return _section(view, "chance_heading", figure, shown, note=note)


def _topics(view: _View) -> Html | None:
    note = told("topics_note", view.spoken, period=told(f"period_{coarser(view.found.ledger)}", view.spoken))
    figure = _drawn(view, "topics", note)
    return _section(view, "topics_heading", figure, note=note) if figure else None


def _voices(view: _View) -> Html:
    found, spoken = view.found, view.spoken
    figure = _drawn(view, "voices", told("voices_heading", spoken))
    note = told("voices_note", spoken, least=found.chances.least)
    if len(shown_voices(found.voices)) < len(found.voices):
        note += " " + told("voices_more", spoken, count=len(found.voices))
    if figure is None:
        note = told("voices_none", spoken)
    return _section(view, "voices_heading", figure, _table(cells.speakers(found, spoken), folded=True), note=note)


def _lags(view: _View) -> Html:
    found, spoken = view.found, view.spoken
    said = element("p", " ".join(lag_verdicts(found, spoken)), class_="said")
    note = told("lag_note", spoken, periods=told(f"periods_{found.ledger.selection.by}", spoken))
    figure = _drawn(view, "lags", note)
    shown = _table(cells.lags(found, spoken), folded=True)
    return _section(view, "lag_heading", said, figure, shown, note=note)


def _changes(view: _View) -> Html:
    shown = _table(cells.changes(view.found, view.spoken))
    return _section(view, "changes_heading", shown, note=told("changes_note", view.spoken))


def _coverage(view: _View) -> Html:
    notes = [element("li", note) for note in notes_of(view.found, view.spoken)]
    listed = element("ul", notes) if notes else None
    shown = _table(cells.coverage(view.found, view.spoken))
    return _section(view, "coverage_heading", listed, shown, note=told("coverage_note", view.spoken))


def _footer(view: _View) -> Html:
    lines: Sequence[Child] = [
        element("h2", told("reproduce", view.spoken)),
        element("pre", element("code", view.command)),
        element("p", f"twotrack {view.receipt['version']} \u00b7 ", element("code", view.receipt["hash"])),
    ]
    return element("footer", *lines)
