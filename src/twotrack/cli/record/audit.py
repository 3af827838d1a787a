"""`twotrack record audit`: events drawn to be coded by hand, and what the coding says of the machine."""

from dataclasses import asdict, dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Annotated, Any

import typer

from twotrack.cli.options import JsonFlag
from twotrack.tables.catalogue import translate

if TYPE_CHECKING:
    from twotrack.record.audit.confusion import Confusion, CorrectedCounts
    from twotrack.record.audit.sheet import Sheet

Database = Annotated[Path, typer.Option("--db", metavar="DB", help="audit.db")]
Number = Annotated[int, typer.Option("-n", "--number", help="audit.number")]
By = Annotated[str, typer.Option("--by", metavar="class|topic", help="audit.by")]
Shared = Annotated[str, typer.Option("--allocation", metavar="equal|proportional", help="audit.allocation")]
Seed = Annotated[int, typer.Option("--seed", help="audit.seed")]
Out = Annotated[Path, typer.Option("-o", "--out", metavar="FILE", help="audit.out")]
ReadFile = Annotated[Path | None, typer.Option("--read", metavar="FILE", help="audit.read")]


@dataclass(frozen=True)
class Finding:
    """What a sheet says of one kind of label: confusion, events of each label, the population corrected."""

    confusion: "Confusion"
    population: dict[str, int]
    corrected: "CorrectedCounts"


def audit(
    db: Database,
    number: Number = 100,
    by: By = "class",
    allocation: Shared = "equal",
    seed: Seed = 1,
    out: Out = Path("sample.csv"),
    read: ReadFile = None,
    json: JsonFlag = False,
) -> None:
    """Draw a sample of events to code by hand, or read one back."""
    if read is not None:
        read_back(db, read, as_json=json)
        return
    from twotrack.record.audit.sample import SampleOptions, check_options

    draw_sample(db, check_options(SampleOptions(number, by, allocation, seed)), out, as_json=json)


def draw_sample(db: Path, order: Any, out: Path, *, as_json: bool) -> None:
    """Write the sheet, and say how many events of each stratum stand in it."""
    from collections import Counter

    from twotrack.cli.terminal.output import check_writable, notes, print_json, results_console, table, write_together
    from twotrack.record.audit.sample import draw, population, sheet_text
    from twotrack.record.audit.store import open_database
    from twotrack.tables.errors import Fault, RunError

    if out.exists():
        raise RunError(Fault(translate("audit.already"), str(out)))
    check_writable(out.parent, out.name)
    with open_database(db) as con:
        sizes = population(con, order.by)
        rows = draw(con, order)
    write_together(out.parent, {out.name: sheet_text(rows, order, sum(sizes.values()))})
    drawn = Counter(row["stratum"] for row in rows)
    if as_json:
        print_json({"file": str(out), "order": asdict(order), "drawn": drawn, "population": sizes})
        return
    made = table(*(translate(f"audit.column_{name}") for name in ("stratum", "drawn", "population")))
    for label, size in sizes.items():
        made.add_row(label_text(label), str(drawn[label]), f"{size:,}")
    results_console().print(made)
    notes.print(translate("audit.drawn", rows=len(rows), file=out, allocation=order.allocation, seed=order.seed))


def read_back(db: Path, path: Path, *, as_json: bool) -> None:
    """Report precision and confusion of a hand-coded sheet, and keep them in the database."""
    from twotrack.cli.terminal.output import print_json
    from twotrack.record.audit.confusion import population_estimate
    from twotrack.record.audit.matching import check_sheet
    from twotrack.record.audit.remarks import remarks
    from twotrack.record.audit.sample import population
    from twotrack.record.audit.sheet import read_sheet
    from twotrack.record.audit.store import confusions, keep, kept_before, open_database

    sheet = read_sheet(path)
    with open_database(db, read_only=False) as con:
        check_sheet(con, sheet)
        found = confusions(con, sheet)
        told = remarks(sheet, population(con, sheet.by), kept_before(con))
        keep(con, sheet, found)
        sizes = {kind: population(con, kind) for kind in found}
    findings = {k: Finding(made, sizes[k], population_estimate(made, sizes[k])) for k, made in found.items()}
    if as_json:
        print_json(as_data(sheet, findings) | {"remarks": told})
    else:
        print_findings(sheet, findings)
    print_remarks(told)


def as_data(sheet: "Sheet", findings: dict[str, Finding]) -> dict[str, Any]:
    """The findings as one object."""
    from twotrack.record.audit.confusion import precision

    told: dict[str, Any] = {"rows": len(sheet.rows), "drawn_by": sheet.by}
    for kind, found in findings.items():
        shares = precision(found.confusion)
        told[kind] = {
            "unfinished": sheet.count_uncoded(kind),
            "precision": {label: share and share._asdict() for label, share in shares.items()},
            "truth": list(found.confusion.truth),
            "confusion": dict(zip(found.confusion.observed, found.confusion.coded.tolist(), strict=True)),
            "weighted": dict(zip(found.confusion.observed, found.confusion.numbers.tolist(), strict=True)),
            "population": found.population,
            "corrected": {name: getattr(found.corrected, name).tolist() for name in ("point", "low", "high")},
            "unaudited": [label for label in found.corrected.unaudited if found.population.get(label)],
        }
    return told


def print_findings(sheet: "Sheet", findings: dict[str, Finding]) -> None:
    """Tables for reading: precision, confusion, the population corrected."""
    from twotrack.cli.terminal.output import notes, results_console

    console = results_console()
    for kind, found in findings.items():
        console.print(f"\n{translate(f'audit.heading_{kind}')}", style="bold", markup=False)
        console.print(precision_table(found))
        console.print(f"\n{translate('audit.heading_confusion')}", markup=False)
        console.print(confusion_table(found))
        console.print(f"\n{translate('audit.heading_corrected')}", markup=False)
        console.print(corrected_table(found))
        unaudited = [label_text(label) for label in found.corrected.unaudited if found.population.get(label)]
        if unaudited:
            notes.print(translate("audit.unaudited", labels=", ".join(unaudited)), markup=False)
    for kind in ("class", "topic"):
        notes.print(
            translate(f"audit.unfinished_{kind}", count=sheet.count_uncoded(kind), rows=len(sheet.rows)), markup=False
        )
    notes.print(translate("audit.kept"), markup=False)


def print_remarks(told: list[str]) -> None:
    """What a reader must know of the sheet, on standard error."""
    from twotrack.cli.terminal.output import notes

    for sentence in told:
        notes.print(f"{translate('error.warning')}: {sentence}", markup=False)


def precision_table(found: Finding) -> Any:
    """Share of each label that is what it says."""
    from twotrack.cli.terminal.output import table
    from twotrack.record.audit.confusion import precision

    made = table(
        *(translate(f"audit.column_{name}") for name in ("label", "population", "coded", "precision", "interval"))
    )
    for label, share in precision(found.confusion).items():
        size = found.population.get(label, 0)
        if share is not None:
            span = f"{share.low:.0%} – {share.high:.0%}"
            made.add_row(label_text(label), f"{size:,}", str(share.coded), f"{share.share:.0%}", span)
        elif size:
            made.add_row(label_text(label), f"{size:,}", "0", "", "")
    return made


def confusion_table(found: Finding) -> Any:
    """Share of each observed label's population by what it truly is."""
    from twotrack.cli.terminal.output import table

    made = table(translate("audit.column_label"), *(label_text(label) for label in found.confusion.truth))
    for label, numbers in zip(found.confusion.observed, found.confusion.numbers, strict=True):
        whole = numbers.sum()
        if whole:
            made.add_row(label_text(label), *(f"{number / whole:.0%}" if number else "" for number in numbers))
    return made


def corrected_table(found: Finding) -> Any:
    """Events of each label as the machine counts them, and as they truly are."""
    from twotrack.cli.terminal.output import table

    made = table(*(translate(f"audit.column_{name}") for name in ("label", "population", "corrected", "interval")))
    parts = (found.corrected.truth, found.corrected.point, found.corrected.low, found.corrected.high)
    for label, point, low, high in zip(*parts, strict=True):
        size = found.population.get(label)
        span = f"{low:,.0f} – {high:,.0f}"
        made.add_row(label_text(label), "" if size is None else f"{size:,}", f"{point:,.0f}", span)
    return made


def label_text(label: str) -> str:
    """Class or topic in the language in force."""
    return translate(f"audit.label_{label}")
