"""What a datapackage.json promises: the tables of a folder, their columns and the types of these."""

import json
from pathlib import Path, PurePosixPath
from typing import Literal

from pydantic import BaseModel, ConfigDict, Field, ValidationError

from twotrack.tables.catalogue import translate
from twotrack.tables.errors import EvidenceError, Fault

PACKAGE_FILE = "datapackage.json"

# Terms under which the project's own tables may be derived; unstated and non-commercial ones are not here.
OPEN_LICENCES = {
    "us-gov-public-domain",
    "CC-BY-4.0",
    "mx-libre-uso",
    "inegi-libre-uso",
    "mx-datos-abiertos",
    "facts-cited",
}

Kind = Literal["integer", "number", "date", "year", "yearmonth", "boolean", "string"]

_INTEGER = r"[+-]?[0-9]{1,18}"
# What a cell of each kind looks like, blanks around it taken off.
PATTERNS: dict[Kind, str] = {
    "integer": _INTEGER,
    "number": r"[+-]?([0-9]+\.?[0-9]*|\.[0-9]+)([eE][+-]?[0-9]+)?",
    "date": r"[0-9]{4}-[0-9]{2}-[0-9]{2}",
    "year": r"[0-9]{4}",
    "yearmonth": r"[0-9]{4}-(0[1-9]|1[0-2])",
    "boolean": r"(?i:true|false|1|0)",
    "string": r"(?s:.*)",
}


class _Open(BaseModel):
    """Part of a datapackage, which may say more than is read here."""

    model_config = ConfigDict(extra="ignore", frozen=True)


class Constraints(_Open):
    """What a column admits besides its type."""

    required: bool = False
    minimum: float | str | None = None
    maximum: float | str | None = None


class ColumnSpec(_Open):
    """One column: its name, its type and what it admits."""

    name: str
    kind: Kind = Field(default="string", alias="type")
    constraints: Constraints = Constraints()


class TableSchema(_Open):
    """The columns of a table, its key and how it writes a missing value."""

    columns: tuple[ColumnSpec, ...] = Field(alias="fields", min_length=1)
    primary_key: tuple[str, ...] | str = Field(default=(), alias="primaryKey")
    missing_values: tuple[str, ...] = Field(default=("",), alias="missingValues")

    @property
    def key(self) -> tuple[str, ...]:
        return (self.primary_key,) if isinstance(self.primary_key, str) else self.primary_key


class Dialect(_Open):
    """How the cells of a row are set apart."""

    delimiter: str = Field(default=",", min_length=1, max_length=1)


class Licence(_Open):
    """Terms of a table, by their name in the datapackage."""

    name: str = ""


class Resource(_Open):
    """One table of a folder: its file, its schema and, where stated, its size and rights."""

    name: str
    path: str
    table_schema: TableSchema = Field(alias="schema")
    dialect: Dialect = Dialect()
    encoding: Literal["utf-8", "UTF-8", "utf8"] = "utf-8"
    rows: int | None = None
    size: int | None = Field(default=None, alias="bytes")
    rights: str = ""
    redistribution: str = ""
    licenses: tuple[Licence, ...] = ()

    @property
    def may_be_derived_from(self) -> bool:
        if self.redistribution:
            return self.redistribution == "open"
        return bool(self.licenses) and all(licence.name in OPEN_LICENCES for licence in self.licenses)

    @property
    def table(self) -> str:
        """Name by which users ask for the table: its file's, without the ending."""
        return PurePosixPath(self.path).stem


class Package(_Open):
    """All tables of one folder."""

    resources: tuple[Resource, ...]


def read_package(folder: Path) -> Package:
    """Datapackage of a folder; whatever is wrong with it is one error."""
    path = folder / PACKAGE_FILE
    if not path.is_file():
        raise EvidenceError(Fault(translate("evidence.no_package_file"), str(path)))
    try:
        package = Package.model_validate(json.loads(path.read_bytes()))
    except json.JSONDecodeError as error:
        message = translate("evidence.package_grammar", reason=error.msg)
        raise EvidenceError(Fault(message, str(path), error.lineno, error.colno)) from error
    except UnicodeDecodeError as error:
        raise EvidenceError(Fault(translate("evidence.package_grammar", reason=error.reason), str(path))) from error
    except ValidationError as error:
        raise EvidenceError(_schema_faults(error, path)) from error
    outside = [resource.path for resource in package.resources if not _inside(resource.path)]
    if outside:
        raise EvidenceError([Fault(translate("evidence.bad_path", path=name), str(path)) for name in outside])
    return package


def _inside(name: str) -> bool:
    path = PurePosixPath(name)
    return bool(path.stem) and not path.is_absolute() and ".." not in path.parts and "\\" not in name


def _schema_faults(error: ValidationError, path: Path) -> list[Fault]:
    reasons = {detail["loc"]: detail["msg"] for detail in error.errors()}
    # A bad entry also makes the list that holds it "too short": only the innermost fault helps.
    inner = [loc for loc in reasons if not any(other != loc and other[: len(loc)] == loc for other in reasons)]
    return [
        Fault(translate("evidence.package_field", where=".".join(map(str, loc)), reason=reasons[loc]), str(path))
        for loc in inner
    ]
