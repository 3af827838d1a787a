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
    origin: Annotated[str | None, typer.Option("--from", metavar="SCENARIO", help="compare.new_from")] = None,
    package: Annotated[bool, typer.Option("--package", help="negotiate.new_package")] = False,
) -> None:
    """Write a copy of a scenario or package under a new name; an existing file is left alone."""
    if file.exists():
        raise RunError(Fault(translate("compare.exists"), str(file)))
    text = package_text(origin or "june-2019") if package else scenario_text(origin or "as-it-happened")
    check_writable(file.parent, file.name)
    write_together(file.parent, {file.name: text})
    notes.print(translate("negotiate.new_wrote" if package else "compare.new_wrote", file=file), markup=False)


def scenario_text(name: str) -> str:
    """Text of a scenario file."""
    return f"# {translate('compare.new_head')}\n{scenario_toml(load_scenario(name))}"


def package_text(name: str) -> str:
    """Text of the file of a deal of the record, or of another package file that can be judged."""
    from twotrack.agreements.packages.reading import load_package, package_file

    load_package(name)
    return package_file(name).read_text(encoding="utf-8")
