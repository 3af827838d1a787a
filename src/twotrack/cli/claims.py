"""`twotrack claims`: every checkable statement of the article with its verdict, or all about one."""

from pathlib import Path
from typing import TYPE_CHECKING, Annotated, Any

import typer

from twotrack.cli.options import DataDir, JsonFlag
from twotrack.cli.terminal.language import status_word
from twotrack.cli.terminal.output import notes, print_json, print_warnings, results_console, table
from twotrack.tables.catalogue import current_language, translate
from twotrack.tables.files.csv_text import csv_of_mappings

if TYPE_CHECKING:
    from collections.abc import Sequence

    from twotrack.claims.answer import Answer
    from twotrack.claims.choice import Choice
    from twotrack.claims.inputs import Inputs

Id = Annotated[str | None, typer.Argument(metavar="[ID]", help="claims.id")]
Kind = Annotated[str | None, typer.Option("--kind", metavar="KIND", help="claims.kind")]
Paragraph = Annotated[int | None, typer.Option("--paragraph", metavar="N", help="claims.paragraph")]
VerdictName = Annotated[str | None, typer.Option("--verdict", metavar="VERDICT", help="claims.verdict")]
Csv = Annotated[bool, typer.Option("--csv", help="cli.csv")]
Svg = Annotated[Path | None, typer.Option("--svg", metavar="FILE", help="claims.svg")]
HtmlFile = Annotated[Path | None, typer.Option("--html", metavar="FILE", help="claims.html")]
Rows = Annotated[Path | None, typer.Option("--rows", metavar="FILE", help="claims.rows")]


def claims(
    name: Id = None,
    kind: Kind = None,
    paragraph: Paragraph = None,
    verdict: VerdictName = None,
    data: DataDir = None,
    rows: Rows = None,
    csv: Csv = False,
    svg: Svg = None,
    html: HtmlFile = None,
    json: JsonFlag = False,
) -> None:
    """Print every claim with its verdict and the figure that decides, or everything about one."""
    from twotrack.claims.choice import Choice
    from twotrack.claims.notebook import inputs_of

    inputs = inputs_of(data)
    shown = answers_to(name, Choice(kind, paragraph, verdict), inputs, rows)
    print_input_warnings(inputs)
    if svg is not None:
        write_svg(shown, svg)
    if html is not None:
        write_page(shown, html)
    if json:
        print_json({"claims": [everything(one) for one in shown]})
    elif csv:
        write_csv(shown)
    else:
        print_text(shown, one=name is not None)
    print_missing(shown)


def answers_to(name: str | None, choice: "Choice", inputs: "Inputs", rows: Path | None) -> "list[Answer]":
    """Answers to the claims requested, of the article's table or of another."""
    from twotrack.claims.answer import answers
    from twotrack.claims.choice import checked_choice, checked_id, chosen_answers
    from twotrack.claims.rows import CLAIMS, read_claims

    found = read_claims(rows or CLAIMS)
    choice = checked_choice(choice, found.values())
    only = None if name is None else [checked_id(name, found)]
    return chosen_answers(answers(found, inputs, only), choice)


def print_text(shown: "Sequence[Answer]", *, one: bool) -> None:
    """Claims for reading: everything about the one requested, or the table."""
    if one and shown:
        print_one(shown[0])
    else:
        print_all(shown)


def print_input_warnings(inputs: "Inputs") -> None:
    """What is odd in the tables of the data folder."""
    if inputs.folder is not None:
        print_warnings(inputs.folder.warnings)


def print_missing(shown: "Sequence[Answer]") -> None:
    """On standard error, which claims were not answered for want of tables, and which tables these are."""
    unanswered = [one for one in shown if one.missing]
    if not unanswered:
        return
    lacking = sorted({name.removeprefix("data/") for one in unanswered for name in one.missing})
    ids = ", ".join(one.name for one in unanswered)
    notes.print(translate("claims.unanswered", count=len(unanswered), ids=ids, tables=", ".join(lacking)), markup=False)


def everything(one: "Answer") -> dict[str, Any]:
    """Answer with its row, for a program."""
    from twotrack.claims.rows import as_json
    from twotrack.claims.wording import entry

    parts = {} if one.finding is None else dict(one.finding.parts)
    return entry(one) | {"parts": parts, "row": as_json(one.claim)}


def write_csv(shown: "Sequence[Answer]") -> None:
    """One row a claim."""
    from twotrack.claims.wording import entry
    from twotrack.cli.terminal.streams import write_data

    lines = [entry(one) for one in shown]
    write_data(csv_of_mappings(list(lines[0]), lines) if lines else "")


def print_all(shown: "Sequence[Answer]") -> None:
    """Table for reading, and how many there are of each verdict."""
    from twotrack.claims.wording import figure_text, interval_text, kind_word, placebo_text, verdict_text

    columns = ("id", "paragraph", "statement", "kind", "verdict", "figure", "interval", "placebo")
    made = table(*(translate(f"claims.column_{name}") for name in columns))
    for one in shown:
        row = (one.name, str(one.claim.paragraph), one.claim.statement[current_language()], kind_word(one.claim.kind))
        made.add_row(*row, verdict_text(one), figure_text(one), interval_text(one), placebo_text(one))
    results_console().print(made, markup=False)
    notes.print(count_text(shown), markup=False)


def count_text(shown: "Sequence[Answer]") -> str:
    """How many claims have each verdict."""
    from twotrack.claims.verdict import VERDICTS
    from twotrack.claims.wording import verdict_word

    counted = [(verdict_word(verdict), sum(one.verdict == verdict for one in shown)) for verdict in VERDICTS]
    return "; ".join(f"{word}: {count}" for word, count in counted if count)


def print_one(one: "Answer") -> None:
    """Everything about one claim, and its picture."""
    from twotrack.claims.about import paragraphs
    from twotrack.claims.chart import sparkline
    from twotrack.claims.wording import picture_text

    console = results_console()
    console.print(f"{one.name}: {one.claim.statement[current_language()]}", style="bold", markup=False)
    for label, text in paragraphs(one):
        console.print(f"{label}: {text}", markup=False)
    if one.claim.sources:
        listed = table(translate("cli.column_source"), translate("cli.column_status"))
        for source in one.claim.sources:
            cited = ", ".join(part for part in (source.cite, source.where, source.url) if part)
            listed.add_row(cited, status_word(source.status))
        console.print(listed)
    if one.finding is not None and one.finding.picture is not None:
        console.print(picture_text(one), markup=False)
        for line in sparkline(one.finding.picture):
            console.print(line, markup=False)


def write_page(shown: "Sequence[Answer]", path: Path) -> None:
    """Page of the claims shown, in one file."""
    from twotrack.cli.terminal.output import check_writable, write_together
    from twotrack.report.claims.page import claims_text

    check_writable(path.parent, path.name)
    write_together(path.parent, {path.name: claims_text(shown, current_language())})
    notes.print(translate("cli.open_page", file=path), markup=False)


def write_svg(shown: "Sequence[Answer]", path: Path) -> None:
    """Picture of one claim as SVG; TwotrackError where not one claim with a picture was requested."""
    from twotrack.claims.chart import svg
    from twotrack.claims.wording import picture_text
    from twotrack.cli.terminal.output import check_writable, write_together
    from twotrack.tables.errors import TwotrackError

    if len(shown) != 1:
        raise TwotrackError(translate("claims.svg_of_one"))
    finding = shown[0].finding
    if finding is None or finding.picture is None:
        raise TwotrackError(translate("claims.no_picture", name=shown[0].name))
    check_writable(path.parent, path.name)
    title = f"{shown[0].name}: {shown[0].claim.statement[current_language()]}. {picture_text(shown[0])}"
    write_together(path.parent, {path.name: svg(finding.picture, title)})
