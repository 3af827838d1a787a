"""The user's data folder: official tables, each checked against its datapackage before use."""

import hashlib
import os
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from pathlib import Path

import pandas as pd

from twotrack.evidence.cells import cap_faults, read_cells
from twotrack.evidence.checking import check_table
from twotrack.evidence.observed import check_columns
from twotrack.evidence.schema import PACKAGE_FILE, Resource, read_package
from twotrack.tables.catalogue import translate
from twotrack.tables.errors import EvidenceError, Fault, nearest

ENVIRONMENT = "TWOTRACK_DATA"


@dataclass(frozen=True)
class DataFolder:
    """Folders of official tables, by name; a single folder answers to every name."""

    path: Path
    packages: Mapping[str, Path]
    warnings: list[Fault] = field(default_factory=list[Fault], compare=False, repr=False)

    def warn(self, faults: Iterable[Fault]) -> None:
        """Keep what is odd and no error, each once, for the reader who is shown it."""
        self.warnings.extend(fault for fault in faults if fault not in self.warnings)

    def file(self, package: str, name: str) -> str:
        """File of a table, as faults name it."""
        return str(self._file(package, self.resource(package, name)))

    def table(self, package: str, name: str, needed: Sequence[str] = ()) -> pd.DataFrame:
        """Table with the columns and types of its schema; whatever does not fit is one error.

        `needed` columns must be among them. A file of another size than was described is kept among the warnings.
        """
        resource = self.resource(package, name)
        path = self._file(package, resource)
        cells = read_cells(path, resource.dialect.delimiter)
        frame, faults = check_table(cells, resource.table_schema)
        faults += _row_faults(path, resource, len(cells.rows) + len(cells.ragged))
        if faults:
            raise EvidenceError(cap_faults(faults))
        check_columns(frame, needed, str(path))
        self.warn(_size_warnings(path, resource))
        return frame

    def tables(self, package: str) -> list[str]:
        """Names of the tables of a package."""
        return [resource.table for resource in read_package(self._folder(package)).resources]

    def resource(self, package: str, name: str) -> Resource:
        """Entry of a table in its datapackage."""
        folder = self._folder(package)
        known = {resource.table.replace("-", "_"): resource for resource in read_package(folder).resources}
        wanted = name.removesuffix(".csv").replace("-", "_")
        if wanted not in known:
            message = translate("evidence.unknown_table", name=name) + nearest(wanted, known)
            raise EvidenceError(Fault(message, str(folder / PACKAGE_FILE)))
        return known[wanted]

    def fingerprint(self, tables: Iterable[tuple[str, str]]) -> str:
        """Sha256 over the bytes of tables (package, name), whatever their order and wherever the folder lies."""
        lines = {self._seal(package, name) for package, name in tables}
        return hashlib.sha256("\n".join(sorted(lines)).encode()).hexdigest()

    def _seal(self, package: str, name: str) -> str:
        resource = self.resource(package, name)
        content = self._file(package, resource).read_bytes()
        return f"{package}/{resource.table} {hashlib.sha256(content).hexdigest()}"

    def _folder(self, package: str) -> Path:
        if self.path in self.packages.values():
            return self.path
        if package in self.packages:
            return self.packages[package]
        if (self.path / package).is_dir():
            raise EvidenceError(Fault(translate("evidence.no_package_file"), str(self.path / package / PACKAGE_FILE)))
        known = ", ".join(sorted(self.packages))
        message = translate("evidence.unknown_package", name=package, known=known) + nearest(package, self.packages)
        raise EvidenceError(Fault(message, str(self.path)))

    def _file(self, package: str, resource: Resource) -> Path:
        path = self._folder(package) / resource.path
        if not path.is_file():
            there = [found.name for found in path.parent.glob("*")]
            message = translate("evidence.missing_file") + nearest(path.name, there)
            raise EvidenceError(Fault(message, str(path)))
        return path


def open_folder(path: Path | None = None) -> DataFolder:
    """Open the data folder at a path, or at TWOTRACK_DATA; a folder without any datapackage is an error."""
    named = os.environ.get(ENVIRONMENT, "")
    if path is None and not named:
        raise EvidenceError(translate("evidence.no_folder"))
    root = Path(named) if path is None else Path(path)
    if not root.is_dir():
        raise EvidenceError(Fault(translate("evidence.not_a_folder"), str(root)))
    if (root / PACKAGE_FILE).is_file():
        return DataFolder(root, {root.resolve().name: root})
    inside = sorted(child for child in root.iterdir() if child.is_dir() and not child.name.startswith("."))
    packages = {child.name: child for child in inside if (child / PACKAGE_FILE).is_file()}
    if not packages:
        folders = ", ".join(child.name for child in inside) or translate("evidence.no_folders")
        raise EvidenceError(Fault(translate("evidence.no_packages", folders=folders), str(root)))
    return DataFolder(root, packages)


def _row_faults(path: Path, resource: Resource, rows: int) -> list[Fault]:
    # A table may have grown since its datapackage was written; a shorter one has lost a part.
    if resource.rows is None or rows >= resource.rows:
        return []
    return [Fault(translate("evidence.too_few_rows", found=rows, wanted=resource.rows), str(path))]


def _size_warnings(path: Path, resource: Resource) -> list[Fault]:
    """Bytes are no measure of rows: a figure that was revised may have a digit less."""
    found = path.stat().st_size
    if resource.rows is not None or resource.size in {None, found}:
        return []
    return [Fault(translate("evidence.other_bytes", found=found, wanted=resource.size), str(path), warning=True)]
