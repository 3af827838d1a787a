"""What a verification looks at, of a run or of an answer, and what it says of it."""

from twotrack.cli.terminal.output import notes
from twotrack.tables.catalogue import translate

# Part of a figure by which it may differ, and still agree.
TOLERANCE = 1e-6
# What of the receipt is made again.
INGREDIENTS = ("version", "tables", "equations", "record", "evidence", "fitted", "scenario_hash")


def report(rows: int, different: int, changed: list[str], worst: str, line: str) -> None:
    """Say what was found."""
    if changed:
        notes.print(translate("cli.verify_ingredients", names=", ".join(changed)), markup=False)
    if different:
        notes.print(
            translate("cli.verify_different", different=different, rows=rows, tolerance=TOLERANCE, where=worst),
            markup=False,
        )
    else:
        notes.print(translate("cli.verify_same", rows=rows, tolerance=TOLERANCE, line=line), markup=False)
