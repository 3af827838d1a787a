"""`twotrack replicate`: the published model of 2023 beside its published figures, or on years left out of its fit."""

from dataclasses import asdict
from itertools import groupby
from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from twotrack.cli.options import DataDir, JsonFlag
from twotrack.cli.terminal.output import notes, print_json, print_warnings, progress_bar, results_console, table
from twotrack.tables.catalogue import translate

if TYPE_CHECKING:
    from twotrack.replications.science_2023.cross_validation import Result

ERRORS = ("contender", "numbers", "years", "rms", "mae", "relative")


def replicate(
    cross_validate: Annotated[bool, typer.Option("--cross-validate", help="replication.cross_validate")] = False,
    listed: Annotated[bool, typer.Option("--list", help="claims.published_list")] = False,
    data: DataDir = None,
    json: JsonFlag = False,
) -> None:
    """Reproduce the published model of 2023, or compare it with a line and the mechanism on years left out."""
    if listed:
        from twotrack.cli.published import print_published

        print_published(data, as_json=json)
        return
    (print_cross_validation if cross_validate else print_replication)(data, as_json=json)


def print_replication(data: Path | None, *, as_json: bool) -> None:
    """Print published, replicated, difference."""
    from twotrack.evidence.folder import open_folder

    folder = open_folder(data)
    with notes.status(translate("cli.preparing")):
        from twotrack.replications.science_2023.compare import cells, headings
        from twotrack.replications.science_2023.compare import replicate as replicated

        rows = replicated(folder)
    print_warnings(folder.warnings)
    if as_json:
        listed = [asdict(row) | {"quantity": row.quantity, "difference": row.difference} for row in rows]
        print_json({"replication": "science_2023", "rows": listed})
        return
    made = table(*headings())
    for row in rows:
        made.add_row(*cells(row))
    console = results_console()
    console.print(translate("replication.science_2023"), style="bold", markup=False)
    console.print(made)


def print_cross_validation(data: Path | None, *, as_json: bool) -> None:
    """Print the errors of every contender on years left out, and who wins."""
    from twotrack.evidence.folder import open_folder

    folder = open_folder(data)
    with notes.status(translate("cli.preparing")):
        from twotrack.replications.science_2023.cross_validation import cross_validate, splits
        from twotrack.replications.science_2023.network import read_inputs
        from twotrack.world.ensemble import cache_compiled

        cache_compiled()
        read_inputs(folder)
    print_warnings(folder.warnings)
    with progress_bar("replication.folds", len(list(splits()))) as advance:
        found, every = cross_validate(folder, advance)
    if as_json:
        rows = {"errors": [asdict(one) for one in found], "forecasts": [asdict(one) for one in every]}
        print_json({"replication": "science_2023", **rows})
        return
    for _, part in groupby(found, key=lambda one: (one.scheme, one.series)):
        print_errors(list(part))
    notes.print(translate("replication.seen"), markup=False)


def print_errors(part: list["Result"]) -> None:
    """Table of one scheme and series, and the winner."""
    made = table(*(translate(f"replication.{name}") for name in ERRORS))
    for one in part:
        errors = (f"{one.root_mean_square:,.0f}", f"{one.mean_absolute:,.0f}", f"{100 * one.relative:.1f} %")
        made.add_row(translate(f"replication.by_{one.contender}"), str(one.numbers), str(one.years), *errors)
    head = translate(f"replication.{part[0].scheme}", series=translate(f"replication.of_{part[0].series}"))
    wins = translate("replication.wins", contender=translate(f"replication.by_{part[0].contender}"))
    console = results_console()
    console.print(f"\n{head}; {wins}", style="bold", markup=False)
    console.print(made)
