"""`twotrack sources`: every number the model uses, and who says so."""

from collections.abc import Iterable
from typing import Annotated, Any

import typer

from twotrack.cli.options import JsonFlag
from twotrack.cli.terminal.language import status_word, unit_word
from twotrack.cli.terminal.output import print_json, results_console, table
from twotrack.cli.terminal.streams import write_data
from twotrack.tables.catalogue import current_language, translate
from twotrack.tables.errors import RunError, nearest
from twotrack.tables.files.csv_text import csv_of_mappings
from twotrack.tables.numerals import plain_number, short_number

COLUMNS = (
    "name",
    "label",
    "symbol",
    "unit",
    "family",
    "median",
    "low",
    "high",
    "fitted_median",
    "fitted_low",
    "fitted_high",
    "fitted_width",
    "informed_by",
    "status",
    "literature_only",
    "source",
    "where",
    "url",
    "source_status",
    "note",
)


def sources(
    issue: Annotated[str | None, typer.Argument(metavar="[ISSUE]", help="cli.sources_issue")] = None,
    uninformed: Annotated[bool, typer.Option("--uninformed", help="cli.uninformed")] = False,
    csv: Annotated[bool, typer.Option("--csv", help="cli.csv")] = False,
    json: JsonFlag = False,
) -> None:
    """Print every number with prior, fitted value, unit and source; or only those that the data cannot identify."""
    from twotrack.tables.issue_tables import issue_tables
    from twotrack.world.parameters.distributions import parameter_distributions
    from twotrack.world.parameters.number_view import number_entries
    from twotrack.world.parameters.posterior import shipped_overlay

    over = shipped_overlay(parameter_distributions(issue_tables()))
    entries = number_entries(over.numbers, over.series or series_of_fit(over.numbers))
    if issue is not None:
        entries = entries_of(entries, issue)
    if uninformed:
        entries = [entry for entry in entries if is_uninformed(entry)]
    if json:
        print_json({"numbers": entries})
    elif csv:
        write_csv(entries)
    else:
        print_table(entries)


def entries_of(entries: list[dict[str, Any]], issue: str) -> list[dict[str, Any]]:
    """Numbers of one issue; RunError that offers the nearest name for an issue that there is not."""
    known = dict.fromkeys(entry["name"].partition(".")[0] for entry in entries)
    if issue not in known:
        raise RunError(translate("cli.unknown_issue", name=issue, known=", ".join(known)) + nearest(issue, known))
    return [entry for entry in entries if entry["name"].startswith(f"{issue}.")]


def series_of_fit(numbers: Iterable[str]) -> dict[str, tuple[str, ...]]:
    """Official series that inform each number of a fit; a posterior names them itself."""
    from twotrack.observation.declarations import informed_by

    return {name: informed_by(name) for name in numbers}


def is_uninformed(entry: dict[str, Any]) -> bool:
    """Whether official figures do not inform an uncertain number: it is not sampled, or as wide as its prior."""
    from twotrack.world.parameters.posterior import UNINFORMED_WIDTH

    if entry["prior"]["low"] is None or "[" in entry["name"]:
        return False
    return entry["fitted"] is None or (entry["fitted"].get("width") or 0) > UNINFORMED_WIDTH


def write_csv(entries: list[dict[str, Any]]) -> None:
    """One row for each source of each number."""
    write_data(csv_of_mappings(COLUMNS, (row for entry in entries for row in source_rows(entry))))


def source_rows(entry: dict[str, Any]) -> list[dict[str, Any]]:
    """A number with each of its sources, by column."""
    fitted = entry["fitted"] or {}
    own = {key: entry[key] for key in ("name", "symbol", "unit", "status", "literature_only")}
    own |= {key: entry[key][current_language()] for key in ("label", "note")} | entry["prior"]
    own |= {f"fitted_{key}": fitted.get(key, "") for key in ("low", "median", "high", "width")}
    own["informed_by"] = "; ".join(entry["informed_by"])
    names = {"source": "cite", "where": "where", "url": "url", "source_status": "status"}
    return [own | {column: source[key] for column, key in names.items()} for source in entry["sources"]]


def span(entry: dict[str, Any] | None) -> str:
    """Median with its 5 and 95 % points."""
    if entry is None:
        return ""
    if entry.get("low") is None:
        return plain_number(entry["median"])
    median, low, high = (short_number(entry[name]) for name in ("median", "low", "high"))
    return f"{median} ({low} – {high})"


def posterior(entry: dict[str, Any]) -> str:
    """Median with its 5 and 95 % points after the figures, or why there is none; its width beside the prior's."""
    if entry["fitted"] is None:
        return translate("cli.from_literature") if entry["literature_only"] else ""
    width = entry["fitted"].get("width")
    return span(entry["fitted"]) + ("" if width is None else f" [{width:.2f}]")


def print_table(entries: list[dict[str, Any]]) -> None:
    """Table for reading."""
    columns = ("number", "label", "prior", "posterior", "informed_by", "unit", "status", "source")
    made = table(*(translate(f"cli.column_{c}") for c in columns))
    for entry in entries:
        cited = "; ".join(f"{source['cite']}, {source['where']}".rstrip(", ") for source in entry["sources"])
        made.add_row(
            entry["name"],
            entry["label"][current_language()],
            span(entry["prior"]),
            posterior(entry),
            "; ".join(entry["informed_by"]),
            unit_word(entry["unit"]),
            status_word(entry["status"]),
            cited,
        )
    results_console().print(made)
