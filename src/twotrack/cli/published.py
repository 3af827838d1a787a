"""`twotrack replicate --list`: published findings beside what the tables here give, or why not."""

from pathlib import Path
from typing import TYPE_CHECKING, Any

from twotrack.cli.terminal.output import notes, print_json, print_warnings, results_console, table
from twotrack.tables.catalogue import current_language, translate

if TYPE_CHECKING:
    from twotrack.claims.published import Replication

COLUMNS = ("study", "quantity", "published", "here", "chance", "agrees", "note")


def print_published(data: Path | None, *, as_json: bool) -> None:
    """Print every published finding with its replication."""
    from twotrack.claims.notebook import inputs_of
    from twotrack.claims.published import replications

    inputs = inputs_of(data)
    found = replications(inputs)
    if inputs.folder is not None:
        print_warnings(inputs.folder.warnings)
    if as_json:
        print_json({"replications": [entry(one) for one in found]})
        return
    made = table(*(translate(f"claims.published_{name}") for name in COLUMNS))
    for one in found:
        made.add_row(*cells(one))
    results_console().print(made, markup=False)
    if any(one.missing for one in found):
        notes.print(translate("claims.published_needs"), markup=False)


def cells(one: "Replication") -> list[str]:
    """A finding as one row for reading."""
    from twotrack.claims.wording import interval_of, plain_number

    language = current_language()
    said = one.row.why_not or one.row.note
    agrees = {None: "", True: translate("claims.published_yes"), False: translate("claims.published_no")}[one.agrees]
    figures = ["", ""] if one.finding is None else [plain_number(one.finding.value), interval_of(one.finding)]
    if one.missing:
        figures[0] = translate("claims.verdict_needs_data")
    return [
        one.row.study.cite,
        one.row.quantity[language],
        one.row.figure,
        *figures,
        agrees,
        said[language] if said else "",
    ]


def entry(one: "Replication") -> dict[str, Any]:
    """A finding for a program."""
    finding = one.finding
    numbers = {key: None if finding is None else finding.number(key) for key in ("value", "low", "high", "placebo")}
    said = one.row.model_dump(mode="json", include={"study", "quantity", "note", "why_not"})
    return {
        "name": one.name,
        "published": one.row.figure,
        **numbers,
        "agrees": one.agrees,
        "missing": one.missing,
        **said,
    }
