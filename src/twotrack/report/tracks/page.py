"""The page of the two-track measure: one self-contained file, both languages in it."""

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from importlib.metadata import version
from importlib.resources import files

from twotrack.record.tracks.measure import TwoTracks, fingerprint
from twotrack.report.page.document import document
from twotrack.report.page.languages import language_choice
from twotrack.report.page.look import page_look, receipt_data
from twotrack.report.page.markup import Child, Html, element, row, table
from twotrack.report.page.wording import amount
from twotrack.report.tracks import tables as cells
from twotrack.report.tracks.drawings.chance import chances, lags
from twotrack.report.tracks.drawings.mirror import coarser, drawn_by, mirror, periods_told, topics
from twotrack.report.tracks.drawings.voices import shown_voices, voices
from twotrack.report.tracks.words import (
    corrected_note,
    lag_verdicts,
    lead_sentence,
    meaning,
    notes_of,
    source_name,
    verdict,
)
from twotrack.tables.catalogue import LANGUAGES, translate


@dataclass(frozen=True)
class _View:
    """The page in one language."""

    found: TwoTracks
    language: str
    receipt: dict[str, str]
    command: str


def tracks_text(found: TwoTracks, language: str, command: str) -> str:
    """Whole page as text; `command` is what makes it again."""
    receipt = {"hash": fingerprint(found), "version": version("twotrack"), "command": command}
    views = [_view(_View(found, shown, receipt, command)) for shown in LANGUAGES]
    style = page_look() + files("twotrack.report.tracks").joinpath("tracks.css").read_text(encoding="utf-8")
    body = element("body", language_choice(language), views, receipt_data(receipt))
    return document(translate("tracks.title", language), style, body, language)


def _view(view: _View) -> Html:
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
    return element("main", *(part(view) for part in parts), lang=view.language, class_="tracks")


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


def _figure(drawn: Html | None) -> Html | None:
    return None if drawn is None else element("figure", drawn, class_="wide")


def _table(shown: cells.Cells, *, folded: bool = False, texts: int = 1) -> Html | None:
    if not shown.rows:
        return None
    rows = (row(*line[1:], head=line[0]) for line in shown.rows)
    whole = table(shown.heads, rows, shown.title, "numeric" if texts == 1 else "tracks-table")
    return element("details", element("summary", shown.title), whole) if folded else whole


def _mirror(view: _View) -> Html:
    text = _texts_of(view)
    period = text(f"period_{drawn_by(view.found.ledger)}")
    figure = _figure(mirror(view.found, view.language))
    shown = _table(cells.totals(view.found, view.language), folded=True)
    listed = _table(cells.periods(periods_told(view.found, view.language), view.language), folded=True, texts=2)
    return _section(view, "mirror_heading", figure, listed, shown, note=text("mirror_note", period=period))


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
    figure = _figure(chances(view.found, view.language))
    shown = _table(cells.chances(view.found, view.language), folded=True)
    return _section(view, "chance_heading", figure, shown, note=note)


def _topics(view: _View) -> Html | None:
    note = translate(
        "tracks.topics_note",
        view.language,
        period=translate(f"tracks.period_{coarser(view.found.ledger)}", view.language),
    )
    figure = _figure(topics(view.found, view.language))
    return _section(view, "topics_heading", figure, note=note) if figure else None


def _voices(view: _View) -> Html:
    found, language = view.found, view.language
    figure = _figure(voices(found, language))
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
    figure = _figure(lags(found, language))
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
    heading = translate("tracks.reproduce", view.language)
    lines: Sequence[Child] = [
        element("h2", heading),
        element("pre", element("code", view.command), tabindex=0, role="region", aria_label=heading),
        element("p", f"twotrack {view.receipt['version']} \u00b7 ", element("code", view.receipt["hash"])),
    ]
    return element("footer", *lines)
