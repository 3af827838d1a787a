"""The page of a run: one file that holds everything, or a page with its style and script beside it for a server."""

import base64
import hashlib
import json
from collections.abc import Mapping, Sequence
from dataclasses import fields
from importlib.resources import files
from typing import Any, NamedTuple

from twotrack.report.drawing.marks import colours, marks
from twotrack.report.page.document import without_comments
from twotrack.report.page.markup import Html, element, join_html
from twotrack.report.payload.models import Payload
from twotrack.runs.receipt import Receipt
from twotrack.web.frontier import shipped_frontier
from twotrack.web.live import LiveEngine
from twotrack.web.page_data import Start, page_data
from twotrack.web.shares import shipped_shares
from twotrack.web.shipped import shipped_stories
from twotrack.web.skeleton import body
from twotrack.web.stories import Story, StorySet, StorySetting, story_name
from twotrack.web.without_script import Contrast, run_in_words

STYLES = ("base.css", "parts.css", "argument.css", "narrow.css", "print.css")
# In the order in which they are joined: each reads only what stands before it.
SCRIPTS = (
    "core.js",
    "numbers.js",
    "runs.js",
    "link.js",
    "scale.js",
    "fan.js",
    "words.js",
    "cards.js",
    "lists.js",
    "levers.js",
    "accept.js",
    "table.js",
    "map.js",
    "tracks.js",
    "argument.js",
    "export.js",
    "drawer.js",
    "why.js",
    "classroom.js",
    "engine.js",
    "sliders.js",
    "start.js",
)
SERVED = ("served.js",)
WORKER = ("kernel.js", "levers.js", "reduce.js", "answer.js")
# Of one file alone: nothing is fetched, and no script or style runs but those whose hashes are named.
_CLOSED = (
    "default-src 'none'; script-src {scripts}{engine}; style-src {styles}; img-src data: blob:; "
    "base-uri 'none'; form-action 'none'"
)
# What an engine takes besides: WebAssembly, and a worker made of text in the page.
_ENGINE = " 'wasm-unsafe-eval'; worker-src blob:"


class PageParts(NamedTuple):
    """Parts of a page: its markup, its style, its script."""

    markup: Html
    style: str
    script: str
    title: str


def page_text(
    payload: Payload, sets: Sequence[StorySet], language: str, engine: LiveEngine | None = None, report: str = ""
) -> str:
    """The page as one file. It opens on the story of the run's receipt, or else on the first of the last set; with an
    engine its levers can be moved. `report` is the name of a report beside it, for those whose browser runs no script.
    """
    parts = page_parts(payload, sets, language, engine, report)
    policy = _CLOSED.format(scripts=_hash(parts.script), styles=_hash(parts.style), engine=_ENGINE if engine else "")
    head = (
        element("meta", http_equiv="Content-Security-Policy", content=policy),
        element("style", Html(parts.style)),
    )
    return _document(parts, head, element("script", Html(parts.script)), language)


def page_files(
    payload: Payload,
    sets: Sequence[StorySet],
    language: str,
    engine: LiveEngine | None = None,
    beside: Html | None = None,
) -> dict[str, str]:
    """The page with its style and script as files beside it, by name: no inline script, for a server's policy. `beside`
    are links to other pages of the folder.
    """
    parts = page_parts(payload, sets, language, engine)
    if beside is not None:
        parts = parts._replace(markup=join_html(parts.markup, beside))
    head = element("link", rel="stylesheet", href="page.css")
    script = element("script", src="page.js")
    return {
        "index.html": _document(parts, (head,), script, language),
        "page.css": parts.style,
        "page.js": parts.script,
    }


def page_parts(
    payload: Payload, sets: Sequence[StorySet], language: str, engine: LiveEngine | None, report: str = ""
) -> PageParts:
    """Markup with the data in it, style and script."""
    start = start_of(payload, sets)
    data = page_data(payload, sets, start, language, engine)
    front = shipped_frontier()
    data |= {"frontier": None if front is None else front.model_dump(mode="json"), "shares": shares_entry(sets)}
    opened = Contrast(story_at(sets, start), sets[start.set].stories[0])
    shown = body(sets, language, run_in_words(payload, opened, language, report), live=engine is not None)
    held = element("script", _json(data), type="application/json", id="data")
    markup = Html(shown.code + held.code + ("" if engine is None or engine.is_served else engine_parts(engine).code))
    title = f"{payload.title[language]} \u00b7 twotrack"
    served = _join("script/served", SERVED) + "\n" if engine is not None and engine.is_served else ""
    style = f"{without_comments(colours() + marks())}\n{_join('style', STYLES)}"
    return PageParts(markup, style, served + _join("script", SCRIPTS), title)


def shares_entry(sets: Sequence[StorySet]) -> dict[str, Any] | None:
    """Shares of links, where the first of these sets is the package's stories and they hold for them."""
    found = shipped_shares()
    return None if found is None or sets[0] != shipped_stories() else found.entry()


def engine_parts(engine: LiveEngine) -> Html:
    """The packed engine and the script of its worker, as text that the browser leaves alone."""
    packed = element("script", Html(engine.packed), type="text/plain", id="engine")
    return join_html(packed, element("script", Html(_join("script/worker", WORKER)), type="text/plain", id="worker"))


def story_at(sets: Sequence[StorySet], start: Start) -> Story:
    """Story that a page opens on."""
    return next(story for story in sets[start.set].stories if story.name == start.story)


def start_of(payload: Payload, sets: Sequence[StorySet]) -> Start:
    """Set and story that the page opens on: that of the run, where one has its worlds and its settings."""
    receipt = Receipt(**{field.name: getattr(payload.receipt, field.name) for field in fields(Receipt)})
    settings = [StorySetting(**one.model_dump()) for one in payload.settings]
    for at, found in enumerate(sets):
        name = story_name(found, receipt, settings)
        if name is not None:
            return Start(at, name)
    return Start(0, sets[0].stories[0].name)


def _document(parts: PageParts, head: Sequence[Html], script: Html, language: str) -> str:
    heading = element(
        "head",
        element("meta", charset="utf-8"),
        element("meta", name="viewport", content="width=device-width, initial-scale=1"),
        element("meta", name="color-scheme", content="light dark"),
        element("meta", name="referrer", content="no-referrer"),
        element("title", parts.title),
        # No picture, so that no browser asks a server for one.
        element("link", rel="icon", href="data:,"),
        head,
    )
    whole = element("html", heading, element("body", parts.markup, script, data_tab="levers"), lang=language)
    return f"<!doctype html>\n{whole.code}\n"


def _join(folder: str, names: Sequence[str]) -> str:
    place = files("twotrack.web").joinpath(folder)
    return "\n".join(without_comments(place.joinpath(name).read_text(encoding="utf-8")) for name in names)


def _hash(text: str) -> str:
    digest = hashlib.sha256(text.encode()).digest()
    return f"'sha256-{base64.b64encode(digest).decode()}'"


def _json(value: Mapping[str, Any]) -> Html:
    return Html(json.dumps(value, ensure_ascii=False, separators=(",", ":")).replace("<", "\\u003c"))
