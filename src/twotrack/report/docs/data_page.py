"""Page of the data folder: what each table is used for, or why it is not, as Markdown."""

import sys
from collections.abc import Iterator
from itertools import groupby
from pathlib import Path

from twotrack.evidence.data_tables import USES, DataTable, data_tables
from twotrack.report.docs.generated import write_or_check

PAGE = Path(__file__).parents[4] / "docs" / "data.md"
COMMAND = "python -m twotrack.report.docs.data_page"
PLACES = {
    "series": "[{name}](../src/twotrack/evidence/series/{name}.toml)",
    "lever": "lever `{name}`",
    "code": "[{name}](../src/twotrack/{name})",
    "doc": "[{name}](../{name})",
    "test": "[{name}](../{name})",
}
HEADER = f"""# The data folder, table by table

Written by `{COMMAND}` (`make docs`) from `src/twotrack/evidence/data_tables.csv`. Do not edit.

A run needs no data folder: what it takes ships as compact series of official figures. The folder (`--data DIR`, or
`TWOTRACK_DATA`) is where these were made from, and what `score`, `claims` and `replicate` read. Each of its tables
stands here with what it is used for, or with the reason why it is not; the tests compare the list with the folder, with
the series and with the code.
"""


def page() -> str:
    """The whole page."""
    tables = data_tables()
    used = sum(table.used for table in tables)
    lines = [HEADER, f"**{used} of {len(tables)} tables are used**, {len(tables) - used} are not.", ""]
    lines += ["| used for | tables | meaning |", "|---|--:|---|"]
    for use, meaning in USES.items():
        lines.append(f"| {use} | {sum(use in table.uses for table in tables)} | {meaning} |")
    for folder, some in groupby(tables, key=lambda table: table.folder):
        lines += ["", f"## {folder}", "", *rows(list(some))]
    return "\n".join([*lines, ""])


def rows(tables: list[DataTable]) -> Iterator[str]:
    """Table of one folder: what is used, then what is not."""
    yield from ("| table | used for | through | what, or why not |", "|---|---|---|---|")
    for table in sorted(tables, key=lambda one: not one.used):
        ways = ", ".join(PLACES[kind].format(name=name) for kind, name in table.through)
        yield f"| `{table.name}` | {', '.join(table.uses) if table.used else '–'} | {ways} | {table.note} |"


def main() -> int:
    """Write the page; with `--check` only say whether it is up to date."""
    return write_or_check(sys.argv[1:], PAGE, page(), f"{PAGE.name} is out of date: run `{COMMAND}`")


if __name__ == "__main__":
    sys.exit(main())
