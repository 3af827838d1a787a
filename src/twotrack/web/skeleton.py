"""The skeleton of the page: its parts in their order, in one language, with the marks that the scripts look for."""

from collections.abc import Sequence
from functools import partial

from twotrack.report.page.markup import Html, element, join_html
from twotrack.runs.compare import YEARS_AHEAD
from twotrack.tables.catalogue import LANGUAGES
from twotrack.web.argument.part import argument_part
from twotrack.web.levers.cards import lever_panel
from twotrack.web.outlines import map_drawing
from twotrack.web.stories import StorySet
from twotrack.web.texts import name_tag, text_tag

# The mark: two tracks that come together.
_UPPER = "M1 6C8 6 9 2 15 2s7 9 14 9"
_LOWER = "M1 16c7 0 8 4 14 4s7-9 14-9"
STEPS = ("predict", "vote", "reveal", "discuss")
# Parts of the page on a telephone, with the lines of their signs.
TABS = {
    "levers": "M1 3h20M1 9h20M1 15h20M6 1v4M15 7v4M9 13v4",
    "results": "M1 16l6-7 5 4 9-11",
    "moves": "M11 1v16M11 4h8M11 9H4M11 14h4",
    "map": "M1 3l6-2 7 3 7-2v13l-7 2-7-3-6 2zM7 1v13M14 4v13",
}

button = partial(element, "button", type="button")


def body(sets: Sequence[StorySet], language: str, without_script: Html, *, live: bool) -> Html:
    """Everything in view: header, stories, answer, levers, graphs, tables, map, tracks, drawer."""
    parts = (
        text_tag("a", "skip_graph", language, class_="skip", href="#graph"),
        text_tag("a", "skip_levers", language, class_="skip", href="#levers"),
        header(language),
        element("div", id="notices", role="status"),
        stories(sets, language),
        answer(),
        element(
            "main",
            classroom(language),
            table_door(language),
            bargaining(language),
            lever_panel(language, live=live),
            right(language),
            id="main",
        ),
        footer(language),
        tabs(language),
        drawer(language),
        element("p", id="live", class_="sr", aria_live="polite"),
        element("noscript", without_script),
    )
    return join_html(parts)


def mark() -> Html:
    """Sign of the product."""
    lines = (element("path", d=_UPPER, class_="mark-us"), element("path", d=_LOWER, class_="mark-mx"))
    return element("svg", lines, viewBox="0 0 30 22", aria_hidden="true")


def header(language: str) -> Html:
    """Mark, title of the story, worlds in view, undo, class mode, language, share."""
    logo = name_tag("a", "top", language, mark(), element("b", "twotrack"), class_="mark", href="#top")
    title = element("div", element("h1", id="title"), element("span", id="sub"), class_="title")
    worlds = element("span", element("i", class_="ring", aria_hidden="true"), element("span", id="worlds"))
    tools = (
        element("span", worlds, class_="worlds wide-only"),
        name_tag("button", "undo", language, _sign("\u21b6"), type="button", id="undo", class_="btn wide-only"),
        name_tag("button", "redo", language, _sign("\u21b7"), type="button", id="redo", class_="btn wide-only"),
        text_tag("button", "class_mode", language, type="button", id="class", class_="btn", aria_pressed="false"),
        name_tag("div", "language", language, map(_language, LANGUAGES), role="group", class_="seg"),
        text_tag("button", "negotiate", language, type="button", id="negotiate", class_="btn", aria_pressed="false"),
        button(_sign("\u2934"), text_tag("span", "share", language), id="share", class_="btn main"),
    )
    return element("header", element("div", logo, title, tools, class_="bar"), id="top")


def _sign(text: str) -> Html:
    return element("span", text, aria_hidden="true")


def _language(language: str) -> Html:
    name = {"en": "EN, English", "es": "ES, Espa\u00f1ol"}[language]
    return button(language.upper(), data_language=language, lang=language, aria_label=name, aria_pressed="false")


def stories(sets: Sequence[StorySet], language: str) -> Html:
    """One button a story; those of a run of its own worlds stand first."""
    chips = [
        button(story.title[language], class_="chip", data_story=f"{at}:{story.name}", aria_pressed="false")
        for at, found in reversed(list(enumerate(sets)))
        for story in found.stories
        if story.settings or at == 0
    ]
    return name_tag(
        "nav", "stories", language, text_tag("span", "stories", language, class_="label"), chips, class_="stories"
    )


def answer() -> Html:
    """The sentence that answers, and what the story does."""
    return element("div", element("p", id="answer"), element("p", id="story"), class_="answer")


def classroom(language: str) -> Html:
    """Class mode: its four steps, its question, its button."""
    steps = [text_tag("button", f"step_{step}", language, type="button", data_step=step) for step in STEPS]
    line = element("ol", (element("li", step) for step in steps))
    told = text_tag("span", "class_told", language)
    return name_tag(
        "section",
        "class_mode",
        language,
        line,
        element("p", id="question"),
        element("div", told),
        id="classroom",
        hidden=True,
    )


def table_door(language: str) -> Html:
    """Way to the table on a telephone, whose header has no room for it."""
    return text_tag("button", "negotiate", language, type="button", class_="btn to-table", data_door="table")


def bargaining(language: str) -> Html:
    """Two delegations at one table: seats, what each sets and will not accept, offers, and what was computed before."""
    seats = [button("", data_seat=seat, aria_pressed="false") for seat in ("us", "both", "mx")]
    teams = text_tag("button", "teams", language, type="button", id="teams", class_="btn", aria_pressed="false")
    tools = element("div", name_tag("div", "seat", language, seats, role="group", class_="seg"), teams, class_="tools")
    parts = [element("div", id=f"table-{part}") for part in ("sides", "offers", "verdict")]
    parts.append(element("details", id="table-frontier"))
    head = element("div", text_tag("h2", "delegations", language), class_="head")
    told = text_tag("p", "table_told", language, class_="quiet small")
    ids: dict[str, str | bool] = {"id": "table", "data_panel": "moves", "hidden": True}
    return element("section", head, told, tools, parts, class_="card", **ids)


def right(language: str) -> Html:
    """Everything beside the levers."""
    pair = element("div", graphs(language), moves(language), class_="pair")
    small = element("div", id="small", class_="grid", data_panel="results")
    printed = element("div", id="levers-printed", class_="print-only")
    return element(
        "div",
        printed,
        pair,
        small,
        changes(language),
        acceptance(language),
        state_map(language),
        tracks(language),
        argument_part(language),
        class_="right",
    )


def graphs(language: str) -> Html:
    """Choice of the large graph and of the year, the graph, its key."""
    chosen = element("label", text_tag("span", "graph_of", language), element("select", id="outcome"))
    years = [button(str(year), data_year=year, aria_pressed="false") for year in YEARS_AHEAD]
    read = name_tag("div", "read_at", language, years, role="group", class_="seg")
    reading = element("span", text_tag("span", "read_at", language), read, class_="read-at")
    large = element("div", id="graph", class_="large", tabindex=-1)
    key = element("ul", id="key", class_="key", data_panel="results")
    shown = element("div", chosen, reading, class_="control", data_panel="results")
    return element("section", shown, large, key, class_="charts")


def moves(language: str) -> Html:
    """What moves what: levers alone, ranked."""
    told = (element("p", id="moves-of", class_="quiet"), element("div", id="moves-list"))
    heading = text_tag("h2", "moves", language)
    return element("section", heading, told, class_="card moves", data_panel="moves")


def changes(language: str) -> Html:
    """Table of what changed."""
    head = element("div", element("h2", id="changes-title"), element("small", id="changes-sub"), class_="head")
    more = text_tag("button", "every_outcome", language, type="button", class_="link", id="every", aria_pressed="false")
    body = element("div", id="changes", class_="scroll")
    return element(
        "section", head, body, element("p", id="same", class_="quiet"), more, class_="card", data_panel="results"
    )


def acceptance(language: str) -> Html:
    """Before whom a story has to stand: approval and audiences of both governments."""
    head = element("div", text_tag("h2", "accept", language), element("small", id="accept-sub"), class_="head")
    note = element("p", id="accept-note", class_="quiet small")
    sides = element("div", id="accept-sides")
    ids: dict[str, str | bool] = {"id": "accept", "data_panel": "moves", "hidden": True}
    return element("section", head, sides, note, class_="card", **ids)


def state_map(language: str) -> Html:
    """Map of the states: year, scale, drawing, list."""
    ways = [button("", data_map=way, aria_pressed="false") for way in ("until", "year", "change")]
    choice = name_tag("div", "map_view", language, ways, role="group", class_="seg")
    pick = element("label", text_tag("span", "map_pick", language), element("select", id="state"))
    line = element("div", choice, pick, element("div", id="scale", class_="scale"), class_="map-tools")
    told = element("p", id="map-told", class_="quiet", aria_live="polite")
    side = element("div", told, element("div", id="state-curve"), element("div", id="highest"))
    both = element("div", element("div", map_drawing(), class_="plot"), side, class_="map-grid")
    head = element("div", text_tag("h2", "map", language), text_tag("small", "map_unit", language), class_="head")
    return element("section", head, line, both, class_="card map", data_panel="map")


def tracks(language: str) -> Html:
    """The two tracks, mirrored."""
    head = element("div", text_tag("h2", "tracks", language), text_tag("small", "tracks_note", language), class_="head")
    drawn = (element("div", id="tracks", class_="plot"), element("p", id="tracks-told", class_="quiet"))
    return element("section", head, drawn, class_="card tracks", data_panel="map")


def footer(language: str) -> Html:
    """How to read, receipt, files."""
    told = element("div", text_tag("p", "foot", language), text_tag("p", "replayed", language))
    links = (
        text_tag("button", "save_all", language, type="button", class_="link", id="save-all"),
        text_tag("button", "scenario_file", language, type="button", class_="link", id="save-scenario"),
        text_tag("button", "print", language, type="button", class_="link", id="print"),
    )
    command = element("details", text_tag("summary", "command", language), element("code", id="command"))
    receipt = element(
        "div", text_tag("b", "receipt", language), element("code", id="receipt"), element("div", links), command
    )
    return element("footer", told, receipt, element("p", id="printed-link", class_="print-only"))


def tabs(language: str) -> Html:
    """Parts of the page on a phone."""
    found = [button(icon(path), text_tag("span", f"tab_{tab}", language), data_tab=tab) for tab, path in TABS.items()]
    return name_tag("nav", "sections", language, found, class_="tabs")


def icon(path: str) -> Html:
    """Sign of a part, of lines alone."""
    return element("svg", element("path", d=path), viewBox="0 0 22 18", aria_hidden="true", focusable="false")


def drawer(language: str) -> Html:
    """Where a curve comes from; and the link to share, where the clipboard refuses."""
    close = text_tag("button", "close", language, type="button", class_="btn close", id="close")
    return element("dialog", close, element("div", id="drawer"), id="dialog", aria_labelledby="drawer-title")
