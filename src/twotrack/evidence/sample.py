"""A small data folder made from the package's own series: what `--data` wants, to try and to copy.

`python -m twotrack.evidence.sample DIR` writes it; the one under samples/data is checked by `--check`.
"""

import json
import sys
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from twotrack.base.files import write_file
from twotrack.evidence.schema import PACKAGE_FILE
from twotrack.evidence.series import Series, load_series
from twotrack.tables.catalogue import translate
from twotrack.tables.files.csv_text import csv_text

WHERE = Path(__file__).parents[3] / "samples" / "data"
COMMAND = "python -m twotrack.evidence.sample"
# Dollars are written whole, as the producer writes them.
BILLION = 1_000_000_000
ORIGINS = ("mexico", "northern_triangle", "cuba_haiti_nicaragua_venezuela", "other")

Row = tuple[object, ...]


@dataclass(frozen=True)
class SampleTable:
    """One table: its path without the ending, its columns with their types, its key, and its rows from a series."""

    path: str
    series: str
    columns: dict[str, str]
    key: tuple[str, ...]
    rows: Callable[[Series], Iterator[Row]]

    @property
    def folder(self) -> str:
        """Folder of the table: its subject."""
        return self.path.partition("/")[0]

    @property
    def name(self) -> str:
        """Name of the table in its folder."""
        return self.path.partition("/")[2]


def remittances(series: Series) -> Iterator[Row]:
    """Month, flow, dollars received."""
    columns = series.columns
    for month, value in zip(columns["month"], columns["billion_usd"], strict=True):
        yield f"{month}-01", "received", round(float(value) * BILLION)


def encounters(series: Series) -> Iterator[Row]:
    """Month, group of citizenship, encounters."""
    columns = series.columns
    for at, month in enumerate(columns["month"]):
        for origin in ORIGINS:
            yield f"{month}-01", origin, int(columns[origin][at])


def overdoses(series: Series) -> Iterator[Row]:
    """Year, drug, deaths."""
    for year, deaths in zip(series.columns["year"], series.columns["deaths"], strict=True):
        yield int(year), "synthetic_opioids", int(deaths)


TABLES = (
    SampleTable(
        "migration/remittances_month_mexico",
        "banxico/remittances",
        {"month": "date", "flow": "string", "value_usd": "integer"},
        ("month", "flow"),
        remittances,
    ),
    SampleTable(
        "migration/usbp_encounters_month_sw_citizenship",
        "ohss/southwest_border_patrol",
        {"month": "date", "citizenship": "string", "encounters": "integer"},
        ("month", "citizenship"),
        encounters,
    ),
    SampleTable(
        "security/us_overdose_deaths_year",
        "cdc/synthetic_opioid_deaths",
        {"year": "integer", "drug": "string", "deaths": "integer"},
        ("year", "drug"),
        overdoses,
    ),
)


def sample_files() -> dict[str, str]:
    """Texts of all files by their path within the folder."""
    files: dict[str, str] = {}
    for folder in dict.fromkeys(table.folder for table in TABLES):
        own = [table for table in TABLES if table.folder == folder]
        texts = {table.name: table_text(table) for table in own}
        files |= {f"{folder}/{name}.csv": text for name, text in texts.items()}
        package = {"name": folder, "resources": [resource(table, texts[table.name]) for table in own]}
        files[f"{folder}/{PACKAGE_FILE}"] = json.dumps(package, indent=1, ensure_ascii=False) + "\n"
    return files


def table_text(table: SampleTable) -> str:
    """One table with its header."""
    return csv_text(table.columns, table.rows(load_series(table.series)))


def resource(table: SampleTable, text: str) -> dict[str, Any]:
    """Entry of a table in its datapackage: columns, key, rows, and whose figures they are."""
    info = load_series(table.series).info
    fields = [{"name": name, "type": kind, "constraints": {"required": True}} for name, kind in table.columns.items()]
    return {
        "name": table.name.replace("_", "-"),
        "path": f"{table.name}.csv",
        "title": info.title.en,
        "profile": "tabular-data-resource",
        "encoding": "utf-8",
        "rows": text.count("\n") - 1,
        "schema": {"fields": fields, "primaryKey": list(table.key), "missingValues": [""]},
        "sources": [{"title": info.producer}, {"title": f"twotrack series {table.series}, from {COMMAND}"}],
        "rights": info.licence.en,
    }


def main(arguments: Sequence[str]) -> int:
    """Write the folder where it is requested; with `--check` only say whether samples/data is up to date."""
    files = sample_files()
    if "--check" in arguments:
        same = all((WHERE / name).is_file() and (WHERE / name).read_bytes() == files[name].encode() for name in files)
        sys.stdout.write("" if same else f"samples/data is out of date: run `{COMMAND}`\n")
        return 0 if same else 1
    out = Path(arguments[0]) if arguments else WHERE
    for name, text in files.items():
        write_file(out / name, text)
    sys.stderr.write(translate("cli.wrote", files=", ".join(files), folder=out) + "\n")
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
