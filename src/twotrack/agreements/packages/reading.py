"""Package files, read with every fault at once."""

from pathlib import Path
from typing import Any

from pydantic import ValidationError

from twotrack.agreements.packages.faults import check_package
from twotrack.agreements.packages.package import Package
from twotrack.agreements.packages.rows import PackageRow
from twotrack.base.months import month_index
from twotrack.policy.reading import Keys, Reading
from twotrack.policy.setting import Setting, levers
from twotrack.policy.span import DEFAULT_SPAN
from twotrack.tables.catalogue import translate
from twotrack.tables.errors import Fault, ScenarioError, nearest
from twotrack.tables.readers import Document, read_document, row_faults

DEALS = Path(__file__).parent / "deals"


def shipped_packages() -> tuple[str, ...]:
    """Names of the deals of the record that ship with the package, by date and name."""
    dated = [(str(read_document(path).data.get("date", "")), path.stem) for path in DEALS.glob("*.toml")]
    return tuple(name for _, name in sorted(dated))


def load_package(name: str) -> Package:
    """Package by the name of a shipped one or by its file; ScenarioError with every fault."""
    return load_with_warnings(name)[0]


def load_with_warnings(name: str) -> tuple[Package, tuple[Fault, ...]]:
    """Package with its warnings; ScenarioError with every fault."""
    known, path = shipped_packages(), package_file(name)
    if not name or (not path.exists() and path.suffix != ".toml"):
        said = translate("negotiate.unknown_package", name=name, known=", ".join(known))
        raise ScenarioError(said + nearest(name, known))
    package, faults = read_package(path)
    errors = [fault for fault in faults if not fault.warning]
    if errors or package is None:
        raise ScenarioError(errors)
    return package, tuple(faults)


def package_file(name: str) -> Path:
    """File of a deal of the record by its name, or the path itself."""
    return DEALS / f"{name}.toml" if name in shipped_packages() else Path(name)


def read_package(path: Path) -> tuple[Package | None, list[Fault]]:
    """Package of a file with every fault of it; none where its keys are wrong."""
    document = read_document(path)
    if "otherwise" not in document.data:
        return None, [document.fault(translate("negotiate.no_otherwise"))]
    try:
        row = PackageRow.model_validate(document.data)
    except ValidationError as error:
        return None, row_faults(document, error, PackageRow)
    try:
        month = start_month(document, row)
    except ScenarioError as error:
        return None, list(error.faults)
    package, faults = undertakings(document, row, month)
    return package, [*faults, *check_package(package, document, ready=not faults)]


def start_month(document: Document, row: PackageRow) -> int:
    """First month of a package; ScenarioError where it is none of the run, or has no month before it."""
    try:
        month = month_index(row.date)
    except ValueError as error:
        raise ScenarioError(document.fault(translate("scenario.bad_month", text=row.date), "date")) from error
    if not DEFAULT_SPAN.first < month <= DEFAULT_SPAN.last:
        raise ScenarioError(document.fault(translate("negotiate.date_outside", month=row.date), "date"))
    return month


def undertakings(document: Document, row: PackageRow, month: int) -> tuple[Package, list[Fault]]:
    """Package with settings of its deal, of *otherwise* and of what follows a breach, and what is wrong with them."""
    deal, faults = _settings(document, row.settings, ("settings",), month)
    otherwise, more = _settings(document, row.otherwise.settings, ("otherwise", "settings"), month)
    if row.punish is None:
        return Package(document.path.stem, row, deal, otherwise), [*faults, *more]
    punish, own = _settings(document, row.punish.settings, ("punish", "settings"), month)
    return Package(document.path.stem, row, deal, otherwise, punish), [*faults, *more, *own]


def _settings(
    document: Document, table: dict[str, Any], keys: Keys, month: int
) -> tuple[tuple[Setting, ...], list[Fault]]:
    """Settings of a table with its faults: those of a scenario, and settings before the date."""
    reading = Reading(document, levers(), table=keys, start=month)
    reading.read(table)
    for where, found in reading.settings.items():
        if any(one.month < month for one in found):
            reading.fault(translate("negotiate.before_date"), *where)
    return tuple(one for found in reading.settings.values() for one in found), reading.faults
