"""`twotrack new`: a scenario file to begin from."""

from pathlib import Path
from typing import Annotated

import typer

from twotrack.cli.terminal.output import check_writable, notes, write_together
from twotrack.policy.files import load_scenario, scenario_toml
from twotrack.tables.catalogue import translate
from twotrack.tables.errors import Fault, RunError


def new(
    file: Annotated[Path, typer.Argument(help="compare.new_file")],
    origin: Annotated[str, typer.Option("--from", metavar="SCENARIO", help="compare.new_from")] = "as-it-happened",
) -> None:
    """Write a copy of a scenario under a new name; an existing file is left alone."""
    if file.exists():
        raise RunError(Fault(translate("compare.exists"), str(file)))
    scenario = load_scenario(origin)
    check_writable(file.parent, file.name)
    write_together(file.parent, {file.name: f"# {translate('compare.new_head')}\n{scenario_toml(scenario)}"})
    notes.print(translate("compare.new_wrote", file=file), markup=False)
