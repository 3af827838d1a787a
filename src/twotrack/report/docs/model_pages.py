"""Pages of the model in docs/model, made from the issues' own prose, equations and tables."""

import sys
from pathlib import Path

from twotrack.base.fields import Link, links
from twotrack.report.docs.model_equations import equation_blocks
from twotrack.report.docs.model_tables import (
    check_list,
    driver_table,
    lever_table,
    outcome_table,
    parameter_table,
    quantity_table,
)
from twotrack.world.assemble import Issue, World, shipped_world

COMMAND = "python -m twotrack.report.docs.model_pages"
FOLDER = Path(__file__).parents[4] / "docs" / "model"
HEADER = f"<!-- Made by `{COMMAND}` from src/twotrack/issues/{{}}; do not edit. -->"
SYMBOLS = (
    "Printed from the functions' own syntax trees. A name in upright letters is another equation, a lever, a quantity "
    "without a symbol of its own, or a value named on the line above; products over the axes *bloc* and *state* go "
    "member by member, but for the matrix $`W`$ of neighbours where there is one. Time is in months."
)


def page(world: World, issue: Issue) -> str:
    """Page of one issue: prose, equations, numbers, levers, what it reads and who reads it, checks."""
    tables = issue.tables
    sections = [("Equations", f"{SYMBOLS}\n\n{equation_blocks(world, issue)}")]
    sections += [("Stocks, signals and measures", quantity_table(issue))]
    sections += [("Numbers", parameter_table(tables, tables.parameters))]
    sections += [("Numbers of the recording", parameter_table(tables, tables.recording) if tables.recording else "")]
    sections += [("Levers", lever_table(tables))]
    sections += [("Drivers", driver_table(tables) if tables.drivers else "")]
    sections += [("Outcomes", outcome_table(tables))]
    sections += [("Links", link_diagram(world, issue))]
    sections += [("Checks", check_list(tables))]
    prose = (tables.folder / "README.md").read_text(encoding="utf-8").strip()
    parts = [HEADER.format(issue.name), prose, *(f"## {title}\n\n{text}" for title, text in sections if text)]
    return "\n\n".join(parts) + "\n"


def link_diagram(world: World, issue: Issue) -> str:
    """Signals that the issue reads and that others read of it, as a diagram."""
    arrows = [arrow for reader in world for arrow in _arrows(reader) if issue.name in (arrow[0], reader.name)]
    lines = [f'    {owner} -->|"{signal}"| {reader}' for owner, signal, reader in arrows]
    lines += [f'    {name}(["{name}"]) -.-> {issue.name}' for name in issue.tables.drivers]
    return "```mermaid\n" + "\n".join(["flowchart LR", f"    {issue.name}", *lines]) + "\n```"


def _arrows(reader: Issue) -> list[tuple[str, str, str]]:
    """Owner, signal with its unit, and reader of each link."""
    found: list[tuple[str, str, str]] = []
    for link in links(reader.struct("Inputs")).values():
        if isinstance(link, Link):
            owner, signal = link.signal.split(".")
            reduced = f", {link.reduce} over states" if link.reduce else ""
            found.append((owner, f"{signal} ({link.unit}{reduced})", reader.name))
    return found


def pages(world: World) -> dict[str, str]:
    """Every page by its file name."""
    return {f"{issue.name}.md": page(world, issue) for issue in world}


def outdated(wanted: dict[str, str], folder: Path) -> list[str]:
    """Names of pages that are missing, differ, or belong to no issue."""
    found = {path.name: path.read_text(encoding="utf-8") for path in folder.glob("*.md")}
    return sorted(name for name in wanted.keys() | found.keys() if wanted.get(name) != found.get(name))


def write(wanted: dict[str, str], folder: Path) -> None:
    """Put the pages in a folder, and take away those of no issue."""
    folder.mkdir(parents=True, exist_ok=True)
    for name in outdated(wanted, folder):
        if name in wanted:
            (folder / name).write_text(wanted[name], encoding="utf-8", newline="\n")
        else:
            (folder / name).unlink()


def main(arguments: list[str], folder: Path = FOLDER) -> int:
    """Write the pages, or with --check say which differ; exit status."""
    wanted = pages(shipped_world())
    if "--check" not in arguments:
        write(wanted, folder)
        return 0
    differing = outdated(wanted, folder)
    for name in differing:
        sys.stderr.write(f"docs/model/{name} is not what the equations and tables say: run `{COMMAND}`\n")
    return 1 if differing else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
