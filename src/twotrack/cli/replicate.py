"""`twotrack replicate`: the published model of 2023 beside its published figures."""

from dataclasses import asdict
from pathlib import Path

from twotrack.cli.output import notes, print_json, results_console, table
from twotrack.tables.catalogue import say


def replicate_command(data: Path | None, *, as_json: bool) -> None:
    """Print published, replicated, difference."""
    from twotrack.evidence.folder import open_folder

    folder = open_folder(data)
    with notes.status(say("cli.preparing")):
        from twotrack.replications.science_2023.compare import cells, headings, replicate

        rows = replicate(folder)
    if as_json:
        listed = [asdict(row) | {"quantity": row.quantity, "difference": row.difference} for row in rows]
        print_json({"replication": "science_2023", "rows": listed})
        return
    made = table(*headings())
    for row in rows:
        made.add_row(*cells(row))
    console = results_console()
    console.print(say("replication.science_2023"), style="bold", markup=False)
    console.print(made)
