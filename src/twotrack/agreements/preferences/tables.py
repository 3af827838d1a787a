"""The tables of preferences, read whole and checked against one another."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from functools import lru_cache
from hashlib import sha256
from pathlib import Path
from typing import TypeVar

from twotrack.agreements.preferences.reading import Lines, read_lines
from twotrack.agreements.preferences.rows import (
    CoalitionRow,
    ConcernRow,
    NumberRow,
    OverlayRow,
    PartyRow,
    PositionRow,
    RuleRow,
    SeatsRow,
    StanceRow,
    SurveyRow,
    TermRow,
)
from twotrack.tables.axes import codes
from twotrack.tables.catalogue import translate
from twotrack.tables.closed import StrictRow
from twotrack.tables.errors import Fault, TableError, nearest, place
from twotrack.tables.issue_tables import issue_tables, lever_rows, outcome_rows
from twotrack.tables.readers import read_rows

R = TypeVar("R", bound=StrictRow)

FOLDER = Path(__file__).parent
# What shares that add up to one may miss it by.
ROUNDING = 1e-6


@dataclass(frozen=True, eq=False)
class Preferences:
    """Every table of preferences, each audience's interest in each topic, and what a user says of parties instead."""

    parties: Mapping[str, PartyRow]
    concerns: Mapping[str, ConcernRow]
    rules: Mapping[str, RuleRow]
    terms: Mapping[str, TermRow]
    numbers: Mapping[str, NumberRow]
    positions: tuple[PositionRow, ...]
    stances: tuple[StanceRow, ...]
    coalitions: tuple[CoalitionRow, ...]
    seats: tuple[SeatsRow, ...]
    surveys: tuple[SurveyRow, ...]
    interest: Mapping[str, Mapping[str, float]]
    overlay: Mapping[str, OverlayRow] = field(default_factory=dict[str, OverlayRow])


@lru_cache(maxsize=1)
def shipped_preferences() -> Preferences:
    """Tables of the package."""
    return read_preferences(FOLDER)


def preferences_hash(overlay: Mapping[str, OverlayRow] | None = None) -> str:
    """First sixteen digits of the hash of the package's tables of preferences, and of what a user says instead."""
    digest = sha256()
    for path in sorted(one for one in FOLDER.iterdir() if one.suffix in {".csv", ".toml"}):
        digest.update(path.name.encode() + path.read_bytes())
    for party, row in sorted((overlay or {}).items()):
        digest.update(repr((party, sorted(row.model_dump().items()))).encode())
    return digest.hexdigest()[:16]


def read_preferences(folder: Path) -> Preferences:
    """Tables of a folder; TableError with every fault of each, and of names that no other table has."""
    positions = read_lines(folder / "positions.csv", PositionRow)
    stances = read_lines(folder / "stances.csv", StanceRow)
    coalitions = read_lines(folder / "coalitions.csv", CoalitionRow)
    seats = read_lines(folder / "seats.csv", SeatsRow)
    surveys = read_lines(folder / "surveys.csv", SurveyRow)
    found = Preferences(
        parties=read_rows(folder / "parties.toml", PartyRow),
        concerns=read_rows(folder / "concerns.toml", ConcernRow),
        rules=read_rows(folder / "rules.toml", RuleRow),
        terms=read_rows(folder / "terms.toml", TermRow),
        numbers=read_rows(folder / "numbers.toml", NumberRow),
        positions=tuple(positions.rows),
        stances=tuple(stances.rows),
        coalitions=tuple(coalitions.rows),
        seats=tuple(seats.rows),
        surveys=tuple(surveys.rows),
        interest=audience_interest(),
    )
    faults = [
        *_unknown_names(found, positions, stances, surveys),
        *[*unknown(coalitions, "audience", found.parties), *unknown(seats, "bloc", found.parties)],
        *[*_unknown_outcomes(found, folder), *_unknown_drivers(found, folder)],
        *_repetitions(positions, ("party", "concern")),
        *_repetitions(stances, ("party", "measure")),
        *_sums(coalitions),
    ]
    if faults:
        raise TableError(faults)
    return found


def audience_interest() -> dict[str, dict[str, float]]:
    """Standing interest of each audience in each topic, from the table that politics has."""
    name, axes = "audience_interest", ("audience", "topic")
    issue = next(one for one in issue_tables() if name in one.parameters)
    matrix = issue.matrices[name]
    return {
        audience: dict(zip(codes(axes[1]), row, strict=True))
        for audience, row in zip(codes(axes[0]), matrix, strict=True)
    }


def _unknown_names(
    found: Preferences, positions: Lines[PositionRow], stances: Lines[StanceRow], surveys: Lines[SurveyRow]
) -> list[Fault]:
    """Faults of positions and stances that name what no table has."""
    measures = [*found.terms, *lever_rows(issue_tables())]
    return [
        *unknown(positions, "party", found.parties),
        *unknown(positions, "concern", found.concerns),
        *unknown(stances, "party", found.parties),
        *unknown(stances, "measure", measures),
        *unknown(stances, "survey", [row.survey for row in surveys.rows]),
    ]


def unknown(lines: Lines[R], field: str, known: Iterable[str]) -> list[Fault]:
    """Fault of each row whose name in this column no other table has."""
    names = set(known)
    cells = [(str(getattr(line.row, field)), line.line) for line in lines.lines]
    return [
        lines.table.fault(translate("negotiate.unknown_name", column=field, name=name) + nearest(name, names), line)
        for name, line in cells
        if name and name not in names
    ]


def _unknown_outcomes(found: Preferences, folder: Path) -> list[Fault]:
    outcomes = outcome_rows(issue_tables())
    file = place(folder / "concerns.toml")
    return [
        Fault(translate("negotiate.unknown_name", column=name, name=one) + nearest(one, outcomes), file)
        for name, row in found.concerns.items()
        for one in (row.outcome, row.without)
        if one and one not in outcomes
    ]


def _unknown_drivers(found: Preferences, folder: Path) -> list[Fault]:
    """Fault of each party whose acts raise what is no driver."""
    drivers = [name for issue in issue_tables() for name in issue.drivers]
    return [
        Fault(
            translate("negotiate.unknown_name", column=name, name=row.acts) + nearest(row.acts, drivers),
            place(folder / "parties.toml"),
        )
        for name, row in found.parties.items()
        if row.acts and row.acts not in drivers
    ]


def _repetitions(lines: Lines[R], fields: tuple[str, ...]) -> list[Fault]:
    """Fault of each row that says again what an earlier one says."""
    seen: dict[tuple[str, ...], int] = {}
    faults: list[Fault] = []
    for row, line in lines.lines:
        key = tuple(str(getattr(row, field)) for field in fields)
        if key in seen:
            values = {"name": ", ".join(key), "line": seen[key]}
            faults.append(lines.table.fault(translate("negotiate.row_twice", **values), line))
        seen.setdefault(key, line)
    return faults


def _sums(coalitions: Lines[CoalitionRow]) -> list[Fault]:
    """Fault of each president whose audiences' shares do not add up to one."""
    sums: dict[str, float] = {}
    for row in coalitions.rows:
        sums[row.president] = sums.get(row.president, 0.0) + row.share
    return [
        coalitions.table.fault(translate("negotiate.shares_sum", name=name, found=f"{total:g}"), 1)
        for name, total in sums.items()
        if abs(total - 1) > ROUNDING
    ]
