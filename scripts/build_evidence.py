"""Make the package's own evidence tables from the folder of official files.

    python scripts/build_evidence.py --data DIR           make them
    python scripts/build_evidence.py --data DIR --check   exit with 1 if a committed file differs
    python scripts/build_evidence.py --seal               only renew period, rows and checksum in the sidecars

A sidecar is written by hand; this script fills in what follows from its table.
"""

import argparse
import sys
import tomllib
from collections.abc import Callable
from pathlib import Path

import pandas as pd
from evidence_tables import border, claims, contexts, economy, geography, homicides, migration, pandemic, record
from evidence_tables.frames import Tables, csv_bytes
from evidence_tables.sanity import check_inputs, check_outputs
from evidence_tables.sealing import sealed

from twotrack.evidence.folder import DataFolder, open_folder
from twotrack.tables.errors import EvidenceError, Fault, TableError

PACKAGE = Path(__file__).resolve().parents[1] / "src" / "twotrack"
SERIES = Path("evidence/series")
# Series that claims of the article alone read: they are no part of a run's evidence.
CLAIMS = Path("claims/series")

MADE: dict[str, Callable[[Tables], pd.DataFrame]] = {
    "inegi/homicides_occurrence_state": homicides.occurrence_state,
    "inegi/homicides_occurrence": homicides.occurrence,
    "inegi/homicides_registered": homicides.registered,
    "inegi/homicides_registered_state": homicides.registered_state,
    "ssa/firearm_share": homicides.firearm_share_of_deaths,
    "sesnsp/firearm_share": homicides.firearm_share_of_victims,
    "sesnsp/homicide_victims_state": homicides.victims_state,
    "conapo/population_state": contexts.population_state,
    "cdc/synthetic_opioid_deaths": contexts.synthetic_opioid_deaths,
    "fbi/gun_sales_checks": contexts.gun_sales_checks,
    "usaid/assistance_mexico": contexts.assistance_mexico,
    "gn/national_guard_state": contexts.national_guard_state,
    "bts/crossings": border.crossings,
    "bts/crossings_year": border.crossings_year,
    "bts/crossings_season": border.crossings_season,
    "census/goods_trade": border.goods_trade,
    "census/goods_trade_season": border.goods_trade_season,
    "oxcgrt/lockdown": border.lockdown,
    "bls/hispanic_unemployment": economy.hispanic_unemployment,
    "twotrack/moves_month": record.moves_month,
    "twotrack/new_presidents": record.new_presidents,
    "twotrack/disasters": record.disasters,
    "cbp/southwest_encounters": migration.southwest_encounters,
    "ohss/southwest_border_patrol": migration.southwest_border_patrol,
    "ohss/southwest_season": migration.southwest_season,
    "unhcr/asylum_claims_mexico": migration.asylum_claims_mexico,
    "banxico/remittances": migration.remittances,
    "jhu/covid_deaths": pandemic.covid_deaths,
    "ssa/covid_deaths": pandemic.covid_deaths_mexico,
    "economist/excess_deaths": pandemic.excess_deaths,
    "twotrack/virus_arrivals": pandemic.virus_arrivals,
    "twotrack/contagion_season": pandemic.contagion_season,
    "twotrack/vaccination_rules": pandemic.vaccination_rules,
}
FOR_CLAIMS: dict[str, Callable[[Tables], pd.DataFrame]] = {
    "coneval/poverty_state": claims.poverty_state,
    "cdc/overdose_deaths": claims.overdose_deaths,
    "sesnsp/crime_victims": claims.crime_victims,
    "ssa/covid_deaths_state": claims.covid_deaths_state,
    "embassy/vaccine_donations": claims.vaccine_donations,
}
GEOGRAPHY: dict[str, Callable[[Tables], pd.DataFrame]] = {
    "tables/axes/state.csv": geography.state_axis,
    "issues/violence/adjacency.csv": geography.adjacency,
}
GEOGRAPHY_TABLES = ("security/states", "security/state_adjacency")


def place(name: str) -> Path:
    """Folder of the package that a series lies in."""
    return CLAIMS if name in FOR_CLAIMS else SERIES


def declared_tables(package: Path) -> dict[str, list[str]]:
    """Tables of the data folder that each sidecar says its series comes from."""
    sidecars = {name: package / place(name) / f"{name}.toml" for name in MADE | FOR_CLAIMS}
    return {name: tomllib.loads(path.read_text(encoding="utf-8"))["from_tables"] for name, path in sidecars.items()}


def read_inputs(folder: DataFolder, names: list[str]) -> Tables:
    """Tables of the data folder, all faults at once; one whose rights are not open is refused."""
    tables: Tables = {}
    faults: list[Fault] = []
    for name in names:
        package, table = name.split("/")
        try:
            if not folder.resource(package, table).may_be_derived_from:
                faults.append(Fault(f"{name}: rights are not open, nothing may be derived from it"))
            tables[name] = folder.table(package, table)
        except EvidenceError as error:
            faults += error.faults
    if faults:
        raise EvidenceError(faults)
    return tables


def build(folder: DataFolder, package: Path) -> dict[Path, bytes]:
    """Every file to commit, by its path in the package."""
    declared = declared_tables(package)
    names = sorted({*GEOGRAPHY_TABLES, *(name for names in declared.values() for name in names)})
    tables = read_inputs(folder, names)
    check_inputs(tables)
    made = {
        series: make({name: tables[name] for name in declared[series]}) for series, make in (MADE | FOR_CLAIMS).items()
    }
    check_outputs(made, tables)
    files = {place(name) / f"{name}.csv": csv_bytes(frame) for name, frame in made.items()}
    files |= {Path(name): csv_bytes(make(tables)) for name, make in GEOGRAPHY.items()}
    return files


def seal(files: dict[Path, bytes], package: Path) -> dict[Path, bytes]:
    """Add every sidecar of the package, with the facts of its table, to the files."""
    sealed_files = dict(files)
    for path in sorted([*(package / SERIES).glob("*/*.toml"), *(package / CLAIMS).glob("*/*.toml")]):
        sidecar = path.relative_to(package)
        table = sidecar.with_suffix(".csv")
        if table not in files and not (package / table).is_file():
            raise TableError(Fault(f"no table beside it: write {table.name}", sidecar.as_posix()))
        content = files[table] if table in files else (package / table).read_bytes()
        sealed_files[sidecar] = sealed(path, content).encode("utf-8")
    return sealed_files


def differing(files: dict[Path, bytes], package: Path) -> list[Path]:
    """Files whose committed bytes are not these."""
    return [
        path
        for path, content in files.items()
        if not (package / path).is_file() or (package / path).read_bytes() != content
    ]


def write(files: dict[Path, bytes], package: Path) -> None:
    """Put every file in its place in the package."""
    for path, content in files.items():
        (package / path).parent.mkdir(parents=True, exist_ok=True)
        (package / path).write_bytes(content)


def main(arguments: list[str] | None = None) -> int:
    """Make, check or seal; 1 for a difference, 2 for input that cannot be used."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--data", type=Path, help="folder of official files (default: TWOTRACK_DATA)")
    parser.add_argument("--check", action="store_true", help="write nothing, exit with 1 on a difference")
    parser.add_argument("--seal", action="store_true", help="renew the sidecars from the tables that are there")
    parser.add_argument("--package", type=Path, default=PACKAGE, help="package to write to")
    options = parser.parse_args(arguments)
    try:
        made = {} if options.seal else build(open_folder(options.data), options.package)
        files = seal(made, options.package)
    except (EvidenceError, TableError) as error:
        print(error, file=sys.stderr)
        return 2
    different = differing(files, options.package)
    for path in different:
        print(f"{'differs' if options.check else 'made'}: {path.as_posix()}")
    if not options.check:
        write(files, options.package)
    return int(options.check and bool(different))


if __name__ == "__main__":
    sys.exit(main())
