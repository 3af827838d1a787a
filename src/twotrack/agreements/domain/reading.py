"""A table of utilities: a row for each outcome, a column for each party, a row of what no agreement gives."""

from dataclasses import dataclass
from decimal import Decimal, InvalidOperation
from math import isfinite
from pathlib import Path

import numpy as np

from twotrack.agreements.bargaining.front import Numbers
from twotrack.tables.catalogue import translate
from twotrack.tables.errors import Fault, RunError, TableError, nearest, shown_value
from twotrack.tables.files.delimited import Row, TextTable, read_table

NAME, RESERVATION = "outcome", "reservation"
FEWEST_PARTIES = 2


@dataclass(frozen=True, eq=False)
class Domain:
    """Outcomes and parties of a table; utilities by outcome and party, and of no agreement by party (zero where the
    table does not say: `assumed`). `gains` are utilities less those of no agreement, taken from the decimals as they
    are written: a difference of binary numbers would break ties, such as 0.3 − 0.2 with 0.2 − 0.1.
    """

    outcomes: tuple[str, ...]
    parties: tuple[str, ...]
    utilities: Numbers
    reservation: Numbers
    gains: Numbers
    assumed: bool


def read_domain(path: Path) -> Domain:
    """Domain of a file; TableError with every fault."""
    table = read_table(path, (NAME,))
    parties = tuple(name for name in table.header if name and name != NAME)
    faults = [*table.faults, *_header_faults(table, parties)]
    if faults:
        raise TableError(faults)
    numbers = {row.line: _numbers(table, row, parties, faults) for row in table.rows}
    reserved = [row for row in table.rows if row.cells[NAME].lower() == RESERVATION]
    outcomes = [row for row in table.rows if row.cells[NAME].lower() != RESERVATION]
    faults += _row_faults(table, outcomes, reserved)
    if faults:
        raise TableError(faults)
    none = numbers[reserved[0].line] if reserved else [Decimal(0)] * len(parties)
    names, rows = tuple(row.cells[NAME] for row in outcomes), [numbers[row.line] for row in outcomes]
    gains = [[utility - least for utility, least in zip(row, none, strict=True)] for row in rows]
    utilities, least, more = (np.array(each, dtype=float) for each in (rows, none, gains))
    return Domain(names, parties, utilities, least, more, not reserved)


def _header_faults(table: TextTable, parties: tuple[str, ...]) -> list[Fault]:
    found: list[Fault] = []
    if NAME not in table.header:
        hint = nearest(NAME, table.header)
        found.append(table.fault(translate("negotiate.no_outcome_column", column=NAME) + hint, 1))
    if len(parties) < FEWEST_PARTIES:
        found.append(table.fault(translate("negotiate.few_parties", found=len(parties), column=NAME), 1))
    return found


def _numbers(table: TextTable, row: Row, parties: tuple[str, ...], faults: list[Fault]) -> list[Decimal]:
    found: list[Decimal] = []
    for party in parties:
        try:
            value = Decimal(row.cells[party].strip())
        except InvalidOperation:
            value = Decimal("nan")
        if not (value.is_finite() and isfinite(value)):
            fault = translate("negotiate.not_a_utility", party=party, found=shown_value(row.cells[party]))
            faults.append(table.fault(fault, row.line))
        found.append(value)
    return found


def _row_faults(table: TextTable, outcomes: list[Row], reserved: list[Row]) -> list[Fault]:
    found = [table.fault(translate("negotiate.two_reservations", row=RESERVATION), row.line) for row in reserved[1:]]
    if not outcomes:
        found.append(table.fault(translate("negotiate.no_outcomes"), 1))
    seen: dict[str, int] = {}
    for row in outcomes:
        name = row.cells[NAME]
        if not name:
            found.append(table.fault(translate("negotiate.unnamed_outcome", column=NAME), row.line))
        elif name in seen:
            found.append(table.fault(translate("negotiate.outcome_twice", name=name, line=seen[name]), row.line))
        seen.setdefault(name, row.line)
    return found


def read_powers(text: str, parties: tuple[str, ...]) -> tuple[float, ...]:
    """Powers as `2:1`, one for each party; RunError for anything else."""
    try:
        found = tuple(float(part) for part in text.split(":"))
    except ValueError:
        found = ()
    if len(found) != len(parties) or not all(isfinite(one) and one > 0 for one in found):
        raise RunError(translate("negotiate.bad_powers", found=text, count=len(parties)))
    return found
