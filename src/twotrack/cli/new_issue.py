"""`twotrack new-issue`: the folder of a new issue, with one working row of each table."""

import keyword
import re
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Annotated

import typer

from twotrack.cli.terminal.output import notes, writing_to
from twotrack.tables.catalogue import translate
from twotrack.tables.errors import Fault, RunError
from twotrack.tables.issue_tables import ISSUES, issue_folders, issue_tables

TEMPLATE = Path(__file__).parent / "issue_template"
# The template is a whole issue of this name and place; both are replaced wherever they stand.
EXAMPLE, FIRST = "example", "order = 1\n"


def new_issue(
    name: Annotated[str, typer.Argument(help="new_issue.name")],
    into: Annotated[Path, typer.Option("--into", metavar="DIR", help="new_issue.into", show_default=False)] = ISSUES,
) -> None:
    """Write the folder of a new issue; RunError for a name that is taken or is none, and nothing is written then."""
    fault = name_fault(name, into)
    if fault is not None:
        raise RunError(fault)
    files = issue_files(name, order=1 + max(issue.manifest.order for issue in issue_tables()))
    write_folder(into / name, files)
    notes.print(translate("new_issue.wrote", count=len(files), folder=into / name), markup=False)


def name_fault(name: str, into: Path) -> Fault | None:
    """Why a folder of this name cannot be an issue there; None where it can."""
    if not re.fullmatch(r"[a-z][a-z0-9_]*", name) or keyword.iskeyword(name):
        return Fault(translate("new_issue.bad_name", name=name))
    if name in {folder.name for folder in issue_folders()}:
        return Fault(translate("new_issue.is_an_issue", name=name))
    if not into.is_dir():
        return Fault(translate("new_issue.no_folder"), str(into))
    return Fault(translate("new_issue.exists"), str(into / name)) if (into / name).exists() else None


def issue_files(name: str, order: int) -> dict[str, str]:
    """Text of each file of a new issue, by its path in the folder."""
    found: dict[str, str] = {}
    for path in sorted(path for path in TEMPLATE.rglob("*") if path.is_file() and path.suffix != ".pyc"):
        text = path.read_text(encoding="utf-8").replace(FIRST, f"order = {order}\n")
        text = text.replace(EXAMPLE, name).replace(EXAMPLE.title(), name.title().replace("_", " "))
        found[path.relative_to(TEMPLATE).as_posix().replace(EXAMPLE, name)] = text
    return found


def write_folder(folder: Path, files: dict[str, str]) -> None:
    """Write a new folder in one piece: it takes its place when all of it is there."""
    with writing_to(folder.parent), TemporaryDirectory(dir=folder.parent, prefix=".twotrack-") as made:
        whole = Path(made) / folder.name
        for name, text in files.items():
            (whole / name).parent.mkdir(parents=True, exist_ok=True)
            (whole / name).write_text(text, encoding="utf-8", newline="\n")
        whole.rename(folder)
