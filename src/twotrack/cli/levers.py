"""`twotrack levers`: what governments can move."""

from typing import Annotated, Any

import typer

from twotrack.base.months import month_text
from twotrack.cli.options import JsonFlag
from twotrack.cli.terminal.language import status_word, unit_word
from twotrack.cli.terminal.output import print_json, results_console, table
from twotrack.policy import scenario
from twotrack.record.levers import history_path, read_history
from twotrack.tables.catalogue import current_language, translate
from twotrack.tables.errors import ScenarioError, nearest, place
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
    entries = {entry["name"]: entry for entry in lever_entries(load_scenario("as-it-happened"))}
    if json:
        shown = [entries[name] | {"history_points": points(name)}] if name else list(entries.values())
        print_json({"levers": shown})
    elif name:
        print_one(name, rows[name], entries[name])
    else:
        print_all(entries)


def places(row: LeverRow, entry: dict[str, Any]) -> str:
    """Over which places a lever is set."""
    if not row.axes:
        return translate("cli.nation")
    return translate(f"cli.by_{row.axes[0]}", whole=translate(f"cli.{entry['of']}"))


def print_all(entries: dict[str, Any]) -> None:
    """Table of every lever."""
    made = table(
        *(translate(f"cli.column_{c}") for c in ("lever", "label", "holder", "status_quo", "unit", "bounds", "places"))
    )
    for name, row in scenario.levers().items():
        entry = entries[name]
        low, high = row.bounds
        cells = (
            name,
            row.label[current_language()],
            translate(f"cli.holder_{row.holder}"),
            f"{entry['status_quo']:,.6g}",
            unit_word(row.unit),
        )
        made.add_row(*cells, f"{low:g} – {high:g}", places(row, entry))
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
    bounds = f"{row.bounds[0]:g} – {row.bounds[1]:g}"
    cells = unit_word(row.unit), bounds, places(row, entry)
    facts.add_row(translate(f"cli.holder_{row.holder}"), f"{entry['status_quo']:,.6g}", *cells)
    console.print(facts)
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
            point["month"], f"{point['level']:,.6g}", point["place"], status_word(point["status"]), point["source"]
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
