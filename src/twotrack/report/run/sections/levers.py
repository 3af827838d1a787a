"""Parts of the page about the states, the levers, and the facts that the model should reproduce."""

from collections.abc import Mapping, Sequence
from typing import Any

from twotrack.report.page.markup import Child, Html, element, join_html, row, table
from twotrack.report.page.wording import NOTHING, amount, amounts, figure_or_year, percent, pick, round_figure
from twotrack.report.payload.year_selection import HEADLINE_YEARS
from twotrack.report.run.drawings.levers import levers_drawing
from twotrack.report.run.drawings.look import look_of
from twotrack.report.run.drawings.states import state_order, states_drawing
from twotrack.report.run.sections.head import section
from twotrack.report.run.sections.sources import badge, source_list
from twotrack.report.run.tables import Payload
from twotrack.tables.catalogue import translate, translate_or
from twotrack.tables.numerals import unit_text


def states(payload: Payload, language: str) -> Html:
    """Heat table of the states, its cover counts, and the values of the headline years."""
    shown, cover = payload["states"], payload["states"]["coverage"]
    drawn = states_drawing(shown, look_of(payload, language))
    told = _cover_text(cover, language) if cover and cover["points"] else ""
    values = element(
        "details", element("summary", translate("report.values", language)), _state_values(shown, language)
    )
    inner = element("figure", drawn, element("figcaption", told), values, class_="wide")
    return section("states", language, inner, note=translate("report.states_note", language))


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


def _state_values(shown: Mapping[str, Any], language: str) -> Html:
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
    rows = (
        row(*(amount(shown[key][place][at]) for key, _, at in kinds), head=shown["names"][language][place])
        for place in state_order(shown)
    )
    return table(
        heads, rows, f"{translate('report.states', language)}, {translate('report.rate', language)}", "numeric"
    )


def settings(payload: Payload, language: str) -> Html:
    """What the scenario sets, on every issue."""
    return section("settings", language, _settings(payload, language))


def levers(payload: Payload, every: Sequence[Mapping[str, Any]], language: str) -> list[Child]:
    """Levers that move as small charts, and all of these levers as a table."""
    if not every:
        return [element("p", translate("report.page_levers_none", language), class_="note")]
    moving = [lever for lever in every if _moves(lever)]
    listed = element(
        "details", element("summary", translate("report.levers_table", language)), _lever_table(every, language)
    )
    note = element("p", translate("report.levers_note", language), class_="note")
    if not moving:
        return [note, listed]
    drawn = levers_drawing(moving, look_of(payload, language))
    return [note, element("figure", drawn, listed, class_="wide")]


def _moves(lever: Mapping[str, Any]) -> bool:
    paths = [lever["values"], *(lever.get("by") or {}).values()]
    return bool(lever.get("changed")) or any(len(set(path)) > 1 for path in paths)


def _lever_table(every: Sequence[Mapping[str, Any]], language: str) -> Html:
    keys = ("lever", "holder", "unit", "status_quo", "bounds", "first_level", "last_level", "sources", "note")
    rows = (_lever_row(lever, language) for lever in every)
    return table(
        (translate(f"report.{key}", language) for key in keys), rows, translate("report.levers_table", language)
    )


def _lever_row(lever: Mapping[str, Any], language: str) -> Html:
    mark = (
        element("span", translate("report.changed", language), class_="badge computed")
        if lever.get("changed")
        else None
    )
    name = join_html(pick(language, lever["label"]), element("code", lever["name"]), mark)
    low, high = lever["bounds"]
    return row(
        translate_or(f"report.holder_{lever['holder']}", language, lever["holder"]),
        unit_text(language, lever["unit"]),
        amount(lever["status_quo"]),
        amounts(low, high),
        amount(next(iter(lever["values"]), None)),
        amount(next(reversed(lever["values"]), None)),
        join_html(source_list(lever.get("sources") or []), (badge(s, language) for s in lever.get("statuses") or [])),
        join_html(element("p", pick(language, lever.get("meaning"))), pick(language, lever.get("note"))),
        head=name,
    )


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
    text = element("span", pick(language, fact["text"]), class_="unit")
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
