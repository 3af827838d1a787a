"""All tables of an issue's folder, read once; an issue is found by being there."""

from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass, field
from functools import lru_cache, partial
from pathlib import Path
from typing import Any, TypeVar

import twotrack.issues
from twotrack.tables.catalogue import translate
from twotrack.tables.closed import StrictRow
from twotrack.tables.errors import Fault, TableError, place
from twotrack.tables.manifest import Manifest
from twotrack.tables.matrices import Matrix, read_matrix
from twotrack.tables.observation_rows import ObservationRow, SamplingRow
from twotrack.tables.readers import read_document, read_one, read_rows
from twotrack.tables.rows import CheckRow, DriverRow, LeverRow, OutcomeRow, ParameterRow, QuantityRow

ISSUES = Path(twotrack.issues.__file__).parent
T = TypeVar("T")
MANIFEST = "issue.toml"
SCHEMAS: dict[str, type[StrictRow]] = {
    "parameters": ParameterRow,
    "quantities": QuantityRow,
    "levers": LeverRow,
    "drivers": DriverRow,
    "outcomes": OutcomeRow,
    "checks": CheckRow,
}
# Tables that an issue need not have: numbers of the recording, which only outcomes read; official series that count
# what happens in it; numbers that are sampled given them.
OPTIONAL: dict[str, type[StrictRow]] = {
    "recording": ParameterRow,
    "observations": ObservationRow,
    "sampling": SamplingRow,
}


@dataclass(frozen=True)
class IssueTables:
    """The tables of one issue."""

    name: str
    folder: Path
    manifest: Manifest
    parameters: dict[str, ParameterRow]
    matrices: dict[str, Matrix]
    recording: dict[str, ParameterRow]
    quantities: dict[str, QuantityRow]
    levers: dict[str, LeverRow]
    drivers: dict[str, DriverRow]
    outcomes: dict[str, OutcomeRow]
    checks: dict[str, CheckRow]
    observations: dict[str, ObservationRow] = field(default_factory=dict[str, ObservationRow])
    sampling: dict[str, SamplingRow] = field(default_factory=dict[str, SamplingRow])


def issue_folders(root: Path = ISSUES) -> tuple[Path, ...]:
    """Folders that hold equations, in the order of their names."""
    return tuple(sorted(path.parent for path in root.glob("*/equations.py")))


def read_issue(folder: Path) -> IssueTables:
    """Every table of a folder, checked against its schema; TableError with the faults of all of them."""
    absent = [name for name in (MANIFEST, *(f"{table}.toml" for table in SCHEMAS)) if not (folder / name).exists()]
    if absent:
        raise TableError([Fault(translate("issue.table_missing"), place(folder / name)) for name in absent])
    found = read_all(_readers(folder))
    parameters: dict[str, ParameterRow] = found["parameters"]
    with_matrix = {name: row for name, row in parameters.items() if row.matrix}
    matrices = read_all({n: partial(read_matrix, folder / row.matrix, row.axes) for n, row in with_matrix.items()})
    return IssueTables(name=folder.name, folder=folder, matrices=matrices, **found)


def _readers(folder: Path) -> dict[str, Callable[[], Any]]:
    """How each table is read; one that an issue need not have is empty where it is missing."""
    readers: dict[str, Callable[[], Any]] = {"manifest": partial(read_one, folder / MANIFEST, Manifest)}
    readers |= {table: partial(read_rows, folder / f"{table}.toml", schema) for table, schema in SCHEMAS.items()}
    there = {table: schema for table, schema in OPTIONAL.items() if (folder / f"{table}.toml").exists()}
    readers |= dict.fromkeys(OPTIONAL, dict)
    return readers | {table: partial(read_rows, folder / f"{table}.toml", schema) for table, schema in there.items()}


def read_all(readers: Mapping[str, Callable[[], T]]) -> dict[str, T]:
    """What each reader gives, by its name; TableError with the faults of all of them."""
    found: dict[str, T] = {}
    faults: list[Fault] = []
    for name, read in readers.items():
        try:
            found[name] = read()
        except TableError as error:
            faults += error.faults
    if faults:
        raise TableError(faults)
    return found


def issue_tables(root: Path = ISSUES) -> tuple[IssueTables, ...]:
    """Tables of every issue found, by name; TableError with the faults of all of them."""
    return _tables_in(root)


@lru_cache(maxsize=4)
def _tables_in(root: Path) -> tuple[IssueTables, ...]:
    found = tuple(read_all({folder.name: partial(read_issue, folder) for folder in issue_folders(root)}).values())
    faults = doubled_names(found)
    if faults:
        raise TableError(faults)
    return found


def doubled_names(tables: tuple[IssueTables, ...]) -> list[Fault]:
    """Levers, outcomes, observations and samplings of one issue that have the name of another's."""
    faults: list[Fault] = []
    for kind in ("levers", "outcomes", "observations", "sampling"):
        owners: dict[str, str] = {}
        for issue in tables:
            for name in getattr(issue, kind):
                if name in owners:
                    document = read_document(issue.folder / f"{kind}.toml")
                    faults.append(document.fault(translate("issue.name_twice", name=name, other=owners[name]), name))
                owners.setdefault(name, issue.name)
    return faults


def display_order(tables: tuple[IssueTables, ...]) -> tuple[str, ...]:
    """Names of issues in the order in which a reader meets them."""
    return tuple(issue.name for issue in sorted(tables, key=lambda issue: (issue.manifest.order, issue.name)))


def lever_folders(root: Path = ISSUES) -> dict[str, Path]:
    """Folder of the issue that declares each lever, by the lever's name."""
    return {name: issue.folder for issue in issue_tables(root) for name in issue.levers}


def lever_rows(tables: tuple[IssueTables, ...]) -> dict[str, LeverRow]:
    """Every lever of every issue by its name, which is unique."""
    return {name: row for issue in tables for name, row in issue.levers.items()}


def outcome_rows(tables: Iterable[IssueTables]) -> dict[str, OutcomeRow]:
    """Every outcome of these issues: those of the issue that readers meet first, then the others by name."""
    issues = list(tables)
    first = min((issue.manifest.order for issue in issues), default=0)
    ordered = sorted(issues, key=lambda issue: issue.manifest.order > first)
    return {name: row for issue in ordered for name, row in issue.outcomes.items()}


def driver_series(tables: Iterable[IssueTables]) -> set[str]:
    """Names of the series that the drivers of these issues read."""
    return {row.series for issue in tables for row in issue.drivers.values()}
