"""All tables of an issue's folder, read once; an issue is found by being there."""

from dataclasses import dataclass
from functools import lru_cache
from pathlib import Path

import twotrack.issues
from twotrack.tables.manifest import Manifest
from twotrack.tables.matrices import Matrix, read_matrix
from twotrack.tables.readers import read_one, read_rows
from twotrack.tables.rows import CheckRow, DriverRow, LeverRow, OutcomeRow, ParameterRow, QuantityRow

ISSUES = Path(twotrack.issues.__file__).parent


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


def issue_folders(root: Path = ISSUES) -> tuple[Path, ...]:
    """Folders that hold equations, in the order of their names."""
    return tuple(sorted(path.parent for path in root.glob("*/equations.py")))


def read_issue(folder: Path) -> IssueTables:
    """Every table of a folder, checked against its schema."""
    parameters = read_rows(folder / "parameters.toml", ParameterRow)
    return IssueTables(
        name=folder.name,
        folder=folder,
        manifest=read_one(folder / "issue.toml", Manifest),
        parameters=parameters,
        matrices={name: read_matrix(folder / row.matrix, row.axes) for name, row in parameters.items() if row.matrix},
        recording=_optional(folder / "recording.toml"),
        quantities=read_rows(folder / "quantities.toml", QuantityRow),
        levers=read_rows(folder / "levers.toml", LeverRow),
        drivers=read_rows(folder / "drivers.toml", DriverRow),
        outcomes=read_rows(folder / "outcomes.toml", OutcomeRow),
        checks=read_rows(folder / "checks.toml", CheckRow),
    )


def _optional(path: Path) -> dict[str, ParameterRow]:
    """Numbers of the recording, which only outcomes read; an issue may have none."""
    return read_rows(path, ParameterRow) if path.exists() else {}


@lru_cache(maxsize=4)
def issue_tables(root: Path = ISSUES) -> tuple[IssueTables, ...]:
    """Tables of every issue found."""
    return tuple(read_issue(folder) for folder in issue_folders(root))


def display_order(tables: tuple[IssueTables, ...]) -> tuple[str, ...]:
    """Names of issues in the order in which a reader meets them."""
    return tuple(issue.name for issue in sorted(tables, key=lambda issue: (issue.manifest.order, issue.name)))


def lever_folders(root: Path = ISSUES) -> dict[str, Path]:
    """Folder of the issue that declares each lever, by the lever's name."""
    return {name: issue.folder for issue in issue_tables(root) for name in issue.levers}


def lever_rows(tables: tuple[IssueTables, ...]) -> dict[str, LeverRow]:
    """Every lever of every issue by its name, which is unique."""
    return {name: row for issue in tables for name, row in issue.levers.items()}
