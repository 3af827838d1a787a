"""The package's own official series: compact tables, each with a sidecar that says whose figures they are."""

import hashlib
from dataclasses import dataclass, replace
from functools import cached_property, lru_cache
from importlib import import_module
from pathlib import Path
from typing import TYPE_CHECKING, Annotated, Literal

from pydantic import Field, ValidationError

from twotrack.evidence.cells import Cells, cap_faults, read_cells
from twotrack.evidence.columns import Columns, typed_columns
from twotrack.evidence.schema import Kind, TableSchema
from twotrack.tables.catalogue import translate
from twotrack.tables.closed import Status, StrictRow, Text
from twotrack.tables.errors import EvidenceError, Fault, TableError, nearest
from twotrack.tables.readers import read_document, row_faults
from twotrack.tables.rows import Unit

if TYPE_CHECKING:
    import pandas as pd

SERIES = Path(__file__).parent / "series"

ColumnKind = Literal["state", "month", "year", "integer", "number", "text"]

_KINDS: dict[ColumnKind, Kind] = {
    "state": "string",
    "month": "yearmonth",
    "year": "year",
    "integer": "integer",
    "number": "number",
    "text": "string",
}


class SeriesColumn(StrictRow):
    """One column of a series: its type and what it holds."""

    name: str
    kind: ColumnKind
    label: Text


class Period(StrictRow):
    """First and last year or month, as the table writes them."""

    first: str
    last: str


class Break(StrictRow):
    """What to know before use: where and when figures are not comparable, wrong, partial or preliminary."""

    kind: Literal["artefact", "break", "coverage", "definition", "preliminary", "projection", "vintage"]
    where: tuple[str, ...] = ()
    first: str = ""
    last: str = ""
    note: Text


class Copy(StrictRow):
    """Public copy in which the producer's figures were read."""

    repository: str
    commit: str
    url: str


class SeriesInfo(StrictRow):
    """Sidecar of a series: who produced it, what it means, how far it goes and what is wrong with it."""

    title: Text
    producer: str
    definition: Text
    unit: Unit
    licence: Text
    url: str = ""
    found_in: tuple[Copy, ...] = ()
    from_tables: tuple[str, ...] = ()
    read_status: Status
    period: Period
    rows: Annotated[int, Field(gt=0)]
    sha256: Annotated[str, Field(pattern="^[0-9a-f]{64}$")]
    columns: Annotated[tuple[SeriesColumn, ...], Field(min_length=1)]
    breaks: tuple[Break, ...] = ()


@dataclass(frozen=True, eq=False)
class Series:
    """Official series: its name, its sidecar and its columns."""

    name: str
    info: SeriesInfo
    columns: Columns

    @cached_property
    def table(self) -> "pd.DataFrame":
        """Columns as a frame of pandas, imported when it is first requested."""
        return import_module("pandas").DataFrame(dict(self.columns))


def available(folder: Path = SERIES) -> list[str]:
    """Names of the series of the package, as producer/name."""
    return sorted(f"{path.parent.name}/{path.stem}" for path in folder.glob("*/*.csv"))


def load_series(name: str, folder: Path = SERIES) -> Series:
    """Read a series, refused if its bytes are not those that its sidecar sealed."""
    path = folder / f"{name}.csv"
    # To list a hundred files takes longer than to read one.
    if path.parent.parent != folder or not path.is_file():
        raise EvidenceError(translate("evidence.unknown_series", name=name) + nearest(name, available(folder)))
    sidecar = path.with_suffix(".toml")
    texts = [file.read_bytes() for file in (path, sidecar) if file.is_file()]
    info, columns = _read_series(path, tuple(hashlib.sha256(text).hexdigest() for text in texts))
    return Series(name, info, columns)


@lru_cache(maxsize=128)
def _read_series(path: Path, digests: tuple[str, ...]) -> tuple[SeriesInfo, Columns]:
    """Sidecar and columns of a series whose files have these hashes: while they have, they are read once."""
    info = load_info(path.with_suffix(".toml"))
    if digests[0] != info.sha256:
        said = translate("evidence.bad_checksum", found=digests[0], wanted=info.sha256)
        raise EvidenceError(Fault(said, str(path)))
    return info, _columns(path, info)


def load_info(path: Path) -> SeriesInfo:
    """Sidecar of a series, closed: an unknown key is an error with its line."""
    if not path.is_file():
        raise EvidenceError(Fault(translate("evidence.no_sidecar"), str(path)))
    try:
        document = read_document(path)
    except TableError as error:
        raise EvidenceError([replace(fault, file=str(path)) for fault in error.faults]) from error
    try:
        return SeriesInfo.model_validate(document.data)
    except ValidationError as error:
        faults = row_faults(document, error, SeriesInfo)
        raise EvidenceError([replace(fault, file=str(path)) for fault in faults]) from error


def _columns(path: Path, info: SeriesInfo) -> Columns:
    cells = read_cells(path)
    columns = typed_columns(cells, {column.name: _KINDS[column.kind] for column in info.columns})
    if columns is not None and len(cells.rows) == info.rows:
        return columns
    frame, faults = checked_cells(cells, info)
    if len(cells.rows) != info.rows:
        faults.append(Fault(translate("evidence.wrong_rows", found=len(cells.rows), wanted=info.rows), str(path)))
    if faults:
        raise EvidenceError(cap_faults(faults))
    return {str(name): frame[name].to_numpy() for name in frame}


def checked_cells(cells: Cells, info: SeriesInfo) -> "tuple[pd.DataFrame, list[Fault]]":
    """Typed columns of a table as its sidecar has them, and all that does not fit."""
    frame, faults = import_module("twotrack.evidence.checking").check_table(cells, _schema(info))
    return frame, faults + _unexpected_cells(cells, info)


def _schema(info: SeriesInfo) -> TableSchema:
    fields = [
        {"name": column.name, "type": _KINDS[column.kind], "constraints": {"required": True}} for column in info.columns
    ]
    return TableSchema.model_validate({"fields": fields})


def _unexpected_cells(cells: Cells, info: SeriesInfo) -> list[Fault]:
    wanted = [column.name for column in info.columns]
    missing = [name for name in wanted if name not in cells.header]
    return [
        Fault(translate("evidence.unexpected_column", name=name) + nearest(name, missing), str(cells.path), 1)
        for name in cells.header
        if name not in wanted
    ]
