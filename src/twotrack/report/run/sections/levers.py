"""Parts of the page about the states, the levers, and the facts that the model should reproduce."""

from collections.abc import Mapping, Sequence
from typing import Any

from twotrack.report.page.markup import Child, Html, element, join_html, row, table
from twotrack.report.page.tongues import Cell, Grid, Line, grid_table, tongues
from twotrack.report.page.wording import (
    NOTHING,
    amount,
    amounts,
    figure_or_year,
    percent,
    pick,
    round_figure,
)
from twotrack.report.payload.year_selection import HEADLINE_YEARS
from twotrack.report.run.drawings.levers import levers_drawing
from twotrack.report.run.drawings.look import look_of
from twotrack.report.run.drawings.states import state_order, states_drawing
from twotrack.report.run.sections.head import section, shared_section
from twotrack.report.run.sections.sources import badge, source_list
from twotrack.report.run.tables import Payload
from twotrack.tables.catalogue import translate, translate_or
from twotrack.tables.numerals import unit_text


def states(payload: Payload) -> Html:
    """Heat table of the states, its cover counts, and the values of the headline years."""
    shown, cover = payload["states"], payload["states"]["coverage"]
    drawn = tongues(lambda language: states_drawing(shown, look_of(payload, language)))
    told = tongues(lambda language: _cover_text(cover, language), "span") if cover and cover["points"] else None
    values = details("values", grid_table(lambda language: _state_values(shown, language), "states-values"))
    inner = element("figure", drawn, element("figcaption", told), values, class_="wide")
    return shared_section("states", inner, note="report.states_note")


def details(key: str, inside: Html) -> Html:
    """Part that is folded up behind some words."""
    return element("details", element("summary", tongues(lambda one: translate(f"report.{key}", one), "span")), inside)


def _cover_text(cover: Mapping[str, int], language: str) -> str:
    points = cover["points"]
    return translate(
        "report.states_covered",
        language,
        points=amount(points),
        fifty=amount(cover["covered_50"]),
        ninety=amount(cover["covered_90"]),
        fifty_share=percent(cover["covered_50"] / points),
        ninety_share=percent(cover["covered_90"] / points),
    )


def _state_values(shown: Mapping[str, Any], language: str) -> Grid:
    columns = [(year, shown["years"].index(year)) for year in HEADLINE_YEARS if year in shown["years"]]
    # Official figures end before the projection: a column without any is left out.
    kinds = [
        (key, year, at)
        for year, at in columns
        for key in ("official", "median", "mean")
        if any(shown[key][place][at] is not None for place in state_order(shown))
    ]
    heads = [
        translate("report.state", language),
        *(f"{year} {translate(f'report.{key}', language).lower()}" for key, year, _ in kinds),
    ]
    lines = [
        Line(shown["names"][language][place], [amount(shown[key][place][at]) for key, _, at in kinds])
        for place in state_order(shown)
    ]
    caption = f"{translate('report.states', language)}, {translate('report.rate', language)}"
    return Grid(heads, lines, caption, "numeric")


def settings(payload: Payload, language: str) -> Html:
    """What the scenario sets, on every issue."""
    return section("settings", language, _settings(payload, language))


def levers(payload: Payload, every: Sequence[Mapping[str, Any]], issue: str) -> list[Child]:
    """Levers that move as small charts, and all of these levers as a table."""
    if not every:
        return [_note("page_levers_none")]
    moving = [lever for lever in every if _moves(lever)]
    listed = details("levers_table", grid_table(lambda language: _lever_grid(every, language), f"{issue}-levers-table"))
    if not moving:
        return [_note("levers_note"), listed]
    drawn = tongues(lambda language: levers_drawing(moving, look_of(payload, language)))
    return [_note("levers_note"), element("figure", drawn, listed, class_="wide")]


def _note(key: str) -> Html:
    return element("p", tongues(lambda language: translate(f"report.{key}", language), "span"), class_="note")


def _moves(lever: Mapping[str, Any]) -> bool:
    paths = [lever["values"], *(lever.get("by") or {}).values()]
    return bool(lever.get("changed")) or any(len(set(path)) > 1 for path in paths)


def _lever_grid(every: Sequence[Mapping[str, Any]], language: str) -> Grid:
    keys = ("lever", "holder", "unit", "status_quo", "bounds", "first_level", "last_level", "sources", "note")
    heads = [translate(f"report.{key}", language) for key in keys]
    return Grid(heads, [_lever_line(lever, language) for lever in every], translate("report.levers_table", language))


def _lever_line(lever: Mapping[str, Any], language: str) -> Line:
    mark = element("span", translate("report.changed", language), class_="badge computed")
    low, high = lever["bounds"]
    cells: list[Cell] = [
        translate_or(f"report.holder_{lever['holder']}", language, lever["holder"]),
        unit_text(language, lever["unit"]),
        amount(lever["status_quo"]),
        amounts(low, high),
        amount(next(iter(lever["values"]), None)),
        amount(next(reversed(lever["values"]), None)),
        [source_list(lever.get("sources") or []), *(badge(s, language) for s in lever.get("statuses") or [])],
        [element("p", pick(language, lever.get("meaning"))), pick(language, lever.get("note"))],
    ]
    name = [pick(language, lever["label"]), element("code", lever["name"]), mark if lever.get("changed") else None]
    return Line(name, cells)


def _settings(payload: Payload, language: str) -> Html:
    labels = {lever["name"]: pick(language, lever["label"]) for lever in payload["levers"]}
    if not payload["settings"]:
        return element("p", translate("report.settings_none", language))
    rows = (
        row(
            str(setting["month"]),
            str(setting.get("place") or translate("report.everywhere", language)),
            amount(setting["value"]) if isinstance(setting["value"], int | float) else str(setting["value"]),
            head=labels.get(setting["lever"], setting["lever"]),
        )
        for setting in payload["settings"]
    )
    heads = (translate(f"report.{key}", language) for key in ("lever", "month", "where", "value"))
    return table(heads, rows, translate("report.settings", language), "settings")


def reported_facts(payload: Payload, issue: str, language: str) -> Child:
    """Published facts of an issue beside what the model makes of them; None where there are none."""
    rows = [_reported_row(fact, language) for fact in payload["reported"] if fact["issue"] == issue]
    if not rows:
        return None
    heads = (translate(f"report.{key}", language) for key in ("fact", "published", "model_range", "unit"))
    named, title = f"{issue}-reported-{language}", translate("report.reported", language)
    heading = element("h3", title, id=f"{named}-title")
    return element("section", heading, table(heads, rows, title, "facts"), id=named, aria_labelledby=f"{named}-title")


def _reported_row(fact: Mapping[str, Any], language: str) -> Html:
    text = element("small", pick(language, fact["text"]))
    unit = fact.get("unit") or ""
    published = (
        translate("report.not_published", language)
        if fact["published"] is None
        else figure_or_year(fact["published"], unit)
    )
    modelled = translate("report.not_modelled", language)
    if fact["model"]:
        low, median, high = (
            figure_or_year(value if unit == "year" else round_figure(value), unit) for value in fact["model"]
        )
        modelled = f"{median} ({low} \u2013 {high})"
    return row(
        published, modelled, unit_text(language, unit) or NOTHING, head=join_html(pick(language, fact["label"]), text)
    )
