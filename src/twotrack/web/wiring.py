"""By which ways the page shows that a lever can reach an outcome."""

from typing import Any

from twotrack.record.acts import NONE, read_acts
from twotrack.tables.issue_tables import issue_tables
from twotrack.web.texts import both
from twotrack.world.wiring import wires


def levers_that_are_acts() -> list[str]:
    """Levers that the other government feels as an act, which moves the two tracks besides their own issue."""
    rows = [row for issue in issue_tables() for row in read_acts(issue.folder)]
    return sorted({row.lever for row in rows if row.direction != NONE})


def wire_entries() -> list[list[Any]]:
    """Links as the page reads them: reader, owner, the signal in words."""
    quantities = {issue.name: issue.quantities for issue in issue_tables()}
    return [[one.reader, one.owner, both(dict(quantities[one.owner][one.signal].label))] for one in wires()]
