"""Pages of the model in docs/model, made from the issues' own prose, equations and tables, and their list."""

import sys
from collections.abc import Mapping
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
from twotrack.tables.issue_tables import display_order
from twotrack.world.assemble import Issue, World, shipped_world

COMMAND = "python -m twotrack.report.docs.model_pages"
DOCS = Path(__file__).parents[4] / "docs"
FOLDER, INDEX = DOCS / "model", "README.md"
# Between these marks the index of the documentation lists the pages of the issues.
BEGIN, END = f"<!-- Made by `{COMMAND}`. -->", "<!-- End of what is made. -->"
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


def outdated_pages(wanted: dict[str, str], folder: Path) -> list[str]:
    """Names of pages that are missing, differ, or belong to no issue."""
    found = {path.name: path.read_text(encoding="utf-8") for path in folder.glob("*.md")}
    return sorted(name for name in wanted.keys() | found.keys() if wanted.get(name) != found.get(name))


def index_text(world: World, text: str) -> str:
    """Index of the documentation with a line for the page of each issue, in the order of display, between its marks;
    ValueError where a mark is gone.
    """
    tables = tuple(issue.tables for issue in world)
    lines = [f"- [{name}](model/{name}.md): {subject(world.issue(name))}" for name in display_order(tables)]
    before, begin, rest = text.partition(BEGIN)
    _, end, after = rest.partition(END)
    if not end:
        raise ValueError(f"the index of the documentation has lost the mark {END if begin else BEGIN}")
    return before + begin + "\n\n" + "\n".join(lines) + "\n\n" + end + after


def subject(issue: Issue) -> str:
    """What an issue is about: what follows its name in the title of its README."""
    title = (issue.tables.folder / "README.md").read_text(encoding="utf-8").split("\n", 1)[0]
    return title.partition(": ")[2]


def differing(world: World, docs: Path = DOCS) -> dict[str, str | None]:
    """Texts of pages that are missing or differ, by their path in the documentation; None for one of no issue."""
    wanted = pages(world)
    found: dict[str, str | None] = {
        f"model/{name}": wanted.get(name) for name in outdated_pages(wanted, docs / "model")
    }
    index = (docs / INDEX).read_text(encoding="utf-8")
    listed = index_text(world, index)
    return found if listed == index else found | {INDEX: listed}


def write(wanted: Mapping[str, str | None], docs: Path) -> None:
    """Put pages in the documentation, and take away those of no issue."""
    (docs / "model").mkdir(parents=True, exist_ok=True)
    for name, text in wanted.items():
        if text is None:
            (docs / name).unlink()
        else:
            (docs / name).write_text(text, encoding="utf-8", newline="\n")


def main(arguments: list[str], docs: Path = DOCS) -> int:
    """Write the pages, or with --check say which differ; exit status."""
    changed = differing(shipped_world(), docs)
    if "--check" not in arguments:
        write(changed, docs)
        return 0
    for name in changed:
        sys.stderr.write(f"docs/{name} is not what the equations and tables say: run `{COMMAND}`\n")
    return 1 if changed else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
