"""The differences between two scenarios as a terminal of 80 columns shows them."""

from collections.abc import Sequence
from itertools import groupby

from rich.console import Group
from rich.table import Table
from rich.text import Text

from twotrack.report.compare.page import Outcomes, by_issue, difference_cells, difference_headings, unchanged_text
from twotrack.report.payload.issues import issue_label
from twotrack.runs.compare import Difference
from twotrack.tables.catalogue import current_language

# Year, first, other, difference with its band, probability.
_WIDTHS = (6, 11, 11, 34, 12)


def comparison_table(changes: Sequence[Difference], outcomes: Outcomes, *, every: bool) -> Group:
    """Differences by issue and outcome in the years that say something."""
    parts: list[Text | Table] = [_grid([difference_headings()[1:]], "bold")]
    for issue, part in by_issue(changes, outcomes, every=every).items():
        parts.append(Text(f"\n{issue_label(current_language(), issue).upper()}", style="bold"))
        for _, years in groupby(part, key=lambda change: change.outcome):
            cells = [difference_cells(change, outcomes) for change in years]
            parts += [Text(cells[0][0]), _grid([line[1:] for line in cells])]
    told = "" if every else unchanged_text(changes, outcomes)
    return Group(*parts, *([Text(f"\n{told}", style="dim")] if told else []))


def _grid(rows: Sequence[Sequence[str]], style: str = "") -> Table:
    shown = Table.grid(padding=(0, 0, 0, 1))
    for width in _WIDTHS:
        shown.add_column(width=width, justify="right", overflow="fold")
    for cells in rows:
        shown.add_row(*(Text(cell) for cell in cells), style=style)
    return shown
