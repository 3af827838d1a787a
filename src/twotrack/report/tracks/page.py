"""The page of the two-track measure: one self-contained file, both languages in it."""

from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass
from importlib.metadata import version
from importlib.resources import files

import plotly.graph_objects as go

from twotrack.record.tracks.measure import TwoTracks, fingerprint
from twotrack.report.page.markup import Child, Html, element, join_html, row, table
from twotrack.report.page.wording import amount
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
    verdict,
)
from twotrack.tables.bilingual import BOTH
from twotrack.tables.catalogue import LANGUAGES, translate


@dataclass(frozen=True)
class _View:
    """The page in one language."""

    found: TwoTracks
    language: str
    receipt: dict[str, str]
    command: str
    figures: Mapping[str, go.Figure | None]


def tracks_text(found: TwoTracks, language: str, command: str) -> str:
    """Whole page as text; `command` is what makes it again."""
    receipt = {"hash": fingerprint(found), "version": version("twotrack"), "command": command}
    figures = _figures(found)
    views = [_view(_View(found, shown, receipt, command, figures), hidden=shown != language) for shown in LANGUAGES]
    look = element("style", Html(files("twotrack.report.tracks").joinpath("tracks.css").read_text(encoding="utf-8")))
    return document(translate("tracks.title", language), [look, *views], receipt, language)


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
    parts = (
        _masthead,
        _mirror,
        _verdicts,
        _corrected_section,
        _chance,
        _topics,
        _voices,
        _lags,
        _changes,
        _coverage,
        _footer,
    )
    title = f"{translate('tracks.title', view.language)} \u00b7 twotrack"
    body = join_html(*(part(view) for part in parts))
    return element("main", body, lang=view.language, data_title=title, hidden=hidden, class_="tracks")


def _texts_of(view: _View) -> Callable[..., str]:
    """Texts of the catalogue of tracks by key, in the language of a view."""

    def text(key: str, **values: object) -> str:
        return translate(f"tracks.{key}", view.language, **values)

    return text


def _masthead(view: _View) -> Html:
    found, text = view.found, _texts_of(view)
    selection, labels = found.ledger.selection, found.ledger.labels
    facts = {
        "source": source_name(found, view.language),
        "span": f"{labels[0]} \u2013 {labels[-1]}",
        "added_up": text(f"period_{selection.by}"),
        "counted": text(f"unit_{found.ledger.kind}"),
        "asked": text("asked_text", draws=amount(found.chances.draws), seed=found.chances.seed),
        "named": element("code", view.receipt["hash"][:12]),
    }
    pairs = (element("div", element("dt", text(key)), element("dd", fact)) for key, fact in facts.items())
    return element(
        "header",
        language_button(view.language),
        element("p", text("kicker"), class_="kicker"),
        element("h1", text("title")),
        element("p", lead_sentence(found, view.language), class_="story"),
        element("p", verdict(found.whole, view.language), class_=f"verdict {found.whole.verdict}"),
        element("dl", pairs, class_="receipt"),
        class_="masthead",
    )


def _section(view: _View, heading: str, *parts: Child | Iterable[Child], note: str = "") -> Html:
    text = element("p", note, class_="note") if note else None
    return element("section", element("h2", translate(f"tracks.{heading}", view.language)), text, *parts)


def _figure_box(view: _View, name: str, alt: str) -> Html | None:
    figure = view.figures[name]
    if figure is None:
        return None
    box = plot(lambda _: figure, name, alt, view.receipt, view.language)
    return element("figure", box, class_="wide")


def _table(shown: cells.Cells, *, folded: bool = False, texts: int = 1) -> Html | None:
    if not shown.rows:
        return None
    rows = (row(*line[1:], head=line[0]) for line in shown.rows)
    whole = table(shown.heads, rows, shown.title, "numeric" if texts == 1 else "tracks-table")
    return element("details", element("summary", shown.title), whole) if folded else whole


def _mirror(view: _View) -> Html:
    text = _texts_of(view)
    period = text(f"period_{drawn_by(view.found.ledger)}")
    alt = text("mirror_alt", period=period)
    figure = _figure_box(view, "mirror", alt)
    shown = _table(cells.totals(view.found, view.language), folded=True)
    return _section(view, "mirror_heading", figure, shown, note=text("mirror_note", period=period))


def _verdicts(view: _View) -> Html:
    found, language = view.found, view.language
    listed = [element("li", verdict(part, language), class_=f"said {part.verdict}") for part in found.parts]
    told_why = [element("p", sentence) for sentence in meaning(found, language)]
    heading = element("h2", translate("tracks.verdict_heading", language))
    return element(
        "section", heading, element("ul", listed, class_="verdicts"), element("div", told_why, class_="guide why")
    )


def _corrected_section(view: _View) -> Html | None:
    if view.found.corrected is None:
        return None
    shown = _table(cells.corrections(view.found, view.language), texts=2)
    return _section(view, "corrected_heading", shown, note=corrected_note(view.found, view.language))


def _chance(view: _View) -> Html:
    note = translate("tracks.chance_note", view.language)
    figure = _figure_box(view, "chance", note)
    shown = _table(cells.chances(view.found, view.language), folded=True)
    return _section(view, "chance_heading", figure, shown, note=note)


def _topics(view: _View) -> Html | None:
    note = translate(
        "tracks.topics_note",
        view.language,
        period=translate(f"tracks.period_{coarser(view.found.ledger)}", view.language),
    )
    figure = _figure_box(view, "topics", note)
    return _section(view, "topics_heading", figure, note=note) if figure else None


def _voices(view: _View) -> Html:
    found, language = view.found, view.language
    figure = _figure_box(view, "voices", translate("tracks.voices_heading", language))
    note = translate("tracks.voices_note", language, least=found.chances.least)
    if len(shown_voices(found.voices)) < len(found.voices):
        note += " " + translate("tracks.voices_more", language, count=len(found.voices))
    if figure is None:
        note = translate("tracks.voices_none", language)
    return _section(view, "voices_heading", figure, _table(cells.speakers(found, language), folded=True), note=note)


def _lags(view: _View) -> Html:
    found, language = view.found, view.language
    said = element("p", " ".join(lag_verdicts(found, language)), class_="said")
    note = translate(
        "tracks.lag_note", language, periods=translate(f"tracks.periods_{found.ledger.selection.by}", language)
    )
    figure = _figure_box(view, "lags", note)
    shown = _table(cells.lags(found, language), folded=True)
    return _section(view, "lag_heading", said, figure, shown, note=note)


def _changes(view: _View) -> Html:
    shown = _table(cells.changes(view.found, view.language))
    return _section(view, "changes_heading", shown, note=translate("tracks.changes_note", view.language))


def _coverage(view: _View) -> Html:
    notes = [element("li", note) for note in notes_of(view.found, view.language)]
    listed = element("ul", notes) if notes else None
    shown = _table(cells.coverage(view.found, view.language))
    return _section(view, "coverage_heading", listed, shown, note=translate("tracks.coverage_note", view.language))


def _footer(view: _View) -> Html:
    lines: Sequence[Child] = [
        element("h2", translate("tracks.reproduce", view.language)),
        element("pre", element("code", view.command)),
        element("p", f"twotrack {view.receipt['version']} \u00b7 ", element("code", view.receipt["hash"])),
    ]
    return element("footer", *lines)
