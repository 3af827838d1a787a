"""`twotrack levers`: what governments can move."""

from typing import Annotated, Any

import typer

from twotrack.base.months import month_text
from twotrack.cli.options import JsonFlag
from twotrack.cli.terminal.language import status_word, unit_word
from twotrack.cli.terminal.output import print_json, results_console, table
from twotrack.policy import scenario
from twotrack.policy.recorded import recorded_path
from twotrack.policy.span import DEFAULT_SPAN
from twotrack.record.lapse import HELD, lapse_rows, lapse_rules
from twotrack.record.levers import history_path, read_history
from twotrack.tables.axes import codes, members
from twotrack.tables.catalogue import current_language, translate
from twotrack.tables.errors import ScenarioError, nearest, place
from twotrack.tables.numerals import plain_number
from twotrack.tables.rows import LeverRow

SHOWN_POINTS = 12


def levers(
    name: Annotated[str | None, typer.Argument(help="cli.lever_name")] = None,
    json: JsonFlag = False,
) -> None:
    """List every lever, or tell all about one."""
    from twotrack.policy.files import load_scenario
    from twotrack.policy.lever_view import lever_entries

    rows = scenario.levers()
    if name is not None and name not in rows:
        raise ScenarioError(translate("cli.unknown_lever", name=name) + nearest(name, rows))
    listed = lever_entries(load_scenario("as-it-happened"))
    entries = {entry["name"]: with_status_quo(rows[entry["name"]], entry) for entry in listed}
    if json:
        shown = [entries[name] | {"history_points": points(name)}] if name else list(entries.values())
        print_json({"levers": shown})
    elif name:
        print_one(name, rows[name], entries[name])
    else:
        print_all(entries)


def levels(row: LeverRow, entry: dict[str, Any]) -> tuple[str, str, str, str]:
    """Status quo, unit, bounds and places of a lever; of one of places, the levels of each and what they make together,
    status quo and bounds alike.
    """
    low, high = row.bounds
    unit = unit_word(row.unit)
    if not row.axes:
        return plain_number(entry["status_quo"]), unit, span_text(low, high), translate("cli.nation")
    now, each = [one["level"] for one in entry["status_quo_by_place"]], translate("cli.each")
    whole, bounds = translate(f"cli.{entry['of']}"), f"{span_text(low, high)} {each}"
    status_quo = f"{plain_number(entry['status_quo'])} {whole}; {span_text(min(now), max(now))} {each}"
    if entry["of"] == "total":
        bounds = f"{span_text(low * len(now), high * len(now))} {whole}; {bounds}"
    return status_quo, unit, bounds, translate(f"cli.by_{row.axes[0]}")


def span_text(low: float, high: float) -> str:
    """Two ends, or the one level where they are the same."""
    return plain_number(low) if low == high else f"{plain_number(low)} – {plain_number(high)}"


def print_places(row: LeverRow, entry: dict[str, Any]) -> None:
    """Every place that a lever can be set in, by its code and its name, with its last recorded level."""
    listed = table(*(translate(f"cli.column_{c}") for c in ("place_code", "place", "status_quo")))
    for member, one in zip(members(row.axes[0]), entry["status_quo_by_place"], strict=True):
        listed.add_row(member.code, member.name(current_language()), plain_number(one["level"]))
    results_console().print(listed)
    example = members(row.axes[0])[-1]
    values = {"lever": entry["name"], "code": example.code, "name": example.name(current_language())}
    results_console().print(translate(f"cli.places_{entry['of']}", **values), markup=False)


def with_status_quo(row: LeverRow, entry: dict[str, Any]) -> dict[str, Any]:
    """Entry of a lever with the last recorded level of each of its places, in the order of their axis, and the rule by
    which it goes on after the record.
    """
    entry = entry | {"lapse": lapse_rules().get(entry["name"], HELD)}
    if not row.axes:
        return entry | {"status_quo_by_place": []}
    last = zip(codes(row.axes[0]), recorded_path(entry["name"], row, DEFAULT_SPAN)[-1], strict=True)
    return entry | {"status_quo_by_place": [{"place": code, "level": float(level)} for code, level in last]}


def print_all(entries: dict[str, Any]) -> None:
    """Table of every lever."""
    made = table(
        *(translate(f"cli.column_{c}") for c in ("lever", "label", "holder", "status_quo", "unit", "bounds", "places"))
    )
    for name, row in scenario.levers().items():
        entry = entries[name]
        cells = (name, row.label[current_language()], translate(f"cli.holder_{row.holder}"))
        made.add_row(*cells, *levels(row, entry))
    results_console().print(made)


def print_one(name: str, row: LeverRow, entry: dict[str, Any]) -> None:
    """Everything about one lever."""
    console = results_console()
    console.print(f"{name}: {row.label[current_language()]}", style="bold", markup=False)
    console.print(row.meaning[current_language()], markup=False)
    console.print(translate("cli.instrument", text=row.instrument[current_language()]), markup=False)
    if row.note:
        console.print(translate("cli.note", text=row.note[current_language()]), markup=False)
    facts = table(*(translate(f"cli.column_{c}") for c in ("holder", "status_quo", "unit", "bounds", "places")))
    facts.add_row(translate(f"cli.holder_{row.holder}"), *levels(row, entry))
    console.print(facts)
    lapse = lapse_rows().get(name)
    if lapse is not None:
        values = {"age": plain_number(lapse.age_months), "ends": lapse.ends, "source": lapse.source}
        console.print(translate(f"lapse.rule_{lapse.rule}", **values), markup=False)
    if row.axes:
        print_places(row, entry)
    sources = table(translate("cli.column_source"), translate("cli.column_status"))
    for source in row.sources:
        sources.add_row(
            ", ".join(part for part in (source.cite, source.where, source.url) if part), status_word(source.status)
        )
    console.print(sources)
    history = points(name)
    console.print(translate("cli.history", file=place(history_path(name)), count=len(history)), markup=False)
    listed = table(*(translate(f"cli.column_{c}") for c in ("month", "level", "place", "status", "source")))
    for point in history[-SHOWN_POINTS:]:
        listed.add_row(
            point["month"], plain_number(point["level"]), point["place"], status_word(point["status"]), point["source"]
        )
    console.print(listed)


def points(name: str) -> list[dict[str, Any]]:
    """Recorded points of a lever in the order of their months."""
    history = sorted(read_history(name, scenario.levers()[name].axes), key=lambda point: point.month)
    return [
        {
            "month": month_text(p.month),
            "level": p.level,
            "place": p.place,
            "status": p.status,
            "source": p.source,
            "note": p.note,
        }
        for p in history
    ]
