"""Parts of the page about the states, the levers, and the facts that the model is asked to show."""

from collections.abc import Mapping, Sequence
from typing import Any

from twotrack.report.page.markup import Child, Html, element, row, table, together
from twotrack.report.page.wording import (
    NOTHING,
    amount,
    amounts,
    dated,
    percent,
    pick,
    rounded,
    unit_text,
    word,
    word_or,
)
from twotrack.report.payload.telling import HEADLINE_YEARS
from twotrack.report.run.figure_levers import levers_figure
from twotrack.report.run.figure_states import state_order, states_figure
from twotrack.report.run.sections.head import section
from twotrack.report.run.sections.plots import plot
from twotrack.report.run.sections.sources import badge, source_list
from twotrack.report.run.tables import Payload, replay_end


def states(payload: Payload, language: str) -> Html:
    """Heat table of the states, its cover counts, and the values of the headline years."""
    shown, cover = payload["states"], payload["states"]["coverage"]
    alt = word(language, "states_alt")
    end, receipt = replay_end(payload), payload["receipt"]
    drawn = plot(lambda spoken: states_figure(shown, spoken, end), "states", alt, receipt, language)
    told = _cover_text(cover, language) if cover and cover["points"] else ""
    values = element("details", element("summary", word(language, "values")), _state_values(shown, language))
    inner = element("figure", drawn, element("figcaption", told), values, class_="wide")
    return section("states", language, inner, note=word(language, "states_note"))


def _cover_text(cover: Mapping[str, int], language: str) -> str:
    points = cover["points"]
    return word(
        language,
        "states_covered",
        points=amount(points),
        fifty=amount(cover["inside50"]),
        ninety=amount(cover["inside90"]),
        fifty_share=percent(cover["inside50"] / points),
        ninety_share=percent(cover["inside90"] / points),
    )


def _state_values(shown: Mapping[str, Any], language: str) -> Html:
    columns = [(year, shown["years"].index(year)) for year in HEADLINE_YEARS if year in shown["years"]]
    kinds = [(key, year, at) for year, at in columns for key in ("official", "median")]
    heads = [word(language, "state"), *(f"{year} {word(language, key).lower()}" for key, year, _ in kinds)]
    rows = (
        row(*(amount(shown[key][place][at]) for key, _, at in kinds), head=shown["names"][language][place])
        for place in state_order(shown)
    )
    return table(heads, rows, f"{word(language, 'states')}, {word(language, 'rate')}", "numeric")


def settings(payload: Payload, language: str) -> Html:
    """What the scenario sets, on every issue."""
    return section("settings", language, _settings(payload, language))


def levers(payload: Payload, every: Sequence[Mapping[str, Any]], name: str, language: str) -> list[Child]:
    """Levers that move as small charts, and all of these levers as a table; `name` tells the figure from others."""
    if not every:
        return [element("p", word(language, "page_levers_none"), class_="note")]
    moving = [lever for lever in every if _moves(lever)]
    listed = element("details", element("summary", word(language, "levers_table")), _lever_table(every, language))
    note = element("p", word(language, "levers_note"), class_="note")
    if not moving:
        return [note, listed]
    alt = word(language, "levers_alt", count=len(moving))
    end, receipt = replay_end(payload), payload["receipt"]
    drawn = plot(lambda spoken: levers_figure(moving, spoken, end), f"levers-{name}", alt, receipt, language)
    return [note, element("figure", drawn, listed, class_="wide")]


def _moves(lever: Mapping[str, Any]) -> bool:
    paths = [lever["values"], *(lever.get("by") or {}).values()]
    return bool(lever.get("changed")) or any(len(set(path)) > 1 for path in paths)


def _lever_table(every: Sequence[Mapping[str, Any]], language: str) -> Html:
    keys = ("lever", "holder", "unit", "status_quo", "bounds", "first_level", "last_level", "sources", "note")
    rows = (_lever_row(lever, language) for lever in every)
    return table((word(language, key) for key in keys), rows, word(language, "levers_table"))


def _lever_row(lever: Mapping[str, Any], language: str) -> Html:
    mark = element("span", word(language, "changed"), class_="badge computed") if lever.get("changed") else None
    name = together(pick(language, lever["label"]), element("code", lever["name"]), mark)
    low, high = lever["bounds"]
    return row(
        word_or(language, f"holder_{lever['holder']}", lever["holder"]),
        unit_text(language, lever["unit"]),
        amount(lever["status_quo"]),
        amounts(low, high),
        amount(next(iter(lever["values"]), None)),
        amount(next(reversed(lever["values"]), None)),
        together(source_list(lever.get("sources") or []), (badge(s, language) for s in lever.get("statuses") or [])),
        together(element("p", pick(language, lever.get("meaning"))), pick(language, lever.get("note"))),
        head=name,
    )


def _settings(payload: Payload, language: str) -> Html:
    labels = {lever["name"]: pick(language, lever["label"]) for lever in payload["levers"]}
    if not payload["settings"]:
        return element("p", word(language, "settings_none"))
    rows = (
        row(
            str(setting["month"]),
            str(setting.get("place") or word(language, "everywhere")),
            amount(setting["value"]) if isinstance(setting["value"], int | float) else str(setting["value"]),
            head=labels.get(setting["lever"], setting["lever"]),
        )
        for setting in payload["settings"]
    )
    heads = (word(language, key) for key in ("lever", "month", "where", "value"))
    return table(heads, rows, word(language, "settings"), "settings")


def reported(payload: Payload, language: str) -> Html:
    """Show the published facts beside what the model makes of them."""
    rows = (_reported_row(fact, language) for fact in payload["reported"])
    heads = (word(language, key) for key in ("fact", "published", "model_range", "unit"))
    return section("reported", language, table(heads, rows, word(language, "reported"), "facts"))


def _reported_row(fact: Mapping[str, Any], language: str) -> Html:
    text = element("span", pick(language, fact["text"]), class_="unit")
    unit = fact.get("unit") or ""
    published = word(language, "not_published") if fact["published"] is None else dated(fact["published"], unit)
    modelled = word(language, "not_modelled")
    if fact["model"]:
        low, median, high = (dated(value if unit == "year" else rounded(value), unit) for value in fact["model"])
        modelled = f"{median} ({low} \u2013 {high})"
    return row(
        published, modelled, unit_text(language, unit) or NOTHING, head=together(pick(language, fact["label"]), text)
    )
