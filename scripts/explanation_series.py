"""Make the series that the explanations' statistical twins read, from the folder of official files.

    python scripts/explanation_series.py --data DIR          make them
    python scripts/explanation_series.py --data DIR --check  exit with 1 if a committed file differs

A sidecar is written by hand; this script fills in period, rows and checksum.
"""

import argparse
import sys
from collections.abc import Callable
from pathlib import Path

import pandas as pd
from evidence_tables.contexts import SALES
from evidence_tables.frames import LAST_YEAR, Tables, by_time, csv_bytes, in_state_order
from evidence_tables.sealing import sealed

from twotrack.evidence.folder import open_folder

SERIES = Path(__file__).resolve().parents[1] / "src" / "twotrack" / "explanation" / "series"
# States of the United States whose gun sales the literature ties to the wave after 2004: the ban of California stayed.
SELLERS = ("US-TX", "US-AZ", "US-NM")
# Operations announced in a list that has a licence; others are left out.
OPERATIONS = "diegovalle/Homicide-MX-Drug-War timelines/readme.md"
TABLES = (
    "security/states",
    "security/poverty_state_year",
    "security/gdp_state_year",
    "security/us_overdose_deaths_year",
    "security/us_gun_background_checks_state_month",
    "security/security_events",
)


def poverty_state(tables: Tables) -> pd.DataFrame:
    """Percent of the population in poverty in the first year measured, by state."""
    years = tables["security/poverty_state_year"]
    kept = years[years["year"] == years["year"].min()]
    return in_state_order(kept[["state_code", "year", "poverty_pct"]], tables["security/states"], "year")


def gdp_state(tables: Tables) -> pd.DataFrame:
    """Gross domestic product per inhabitant without oil and gas, by state and year, 2018 pesos."""
    years = tables["security/gdp_state_year"]
    kept = years[(years["year"] <= LAST_YEAR) & (years["state_code"] != "MX")]
    named = kept.rename(columns={"gdp_per_capita_excl_oil_constant_2018_mxn": "gdp_per_head"})
    return in_state_order(named[["state_code", "year", "gdp_per_head"]], tables["security/states"], "year")


def cocaine_deaths(tables: Tables) -> pd.DataFrame:
    """Overdose deaths with cocaine in the United States, by year."""
    years = tables["security/us_overdose_deaths_year"]
    kept = years[(years["drug"] == "cocaine") & (years["year"] <= LAST_YEAR)]
    return kept.sort_values("year")[["year", "deaths"]].reset_index(drop=True)


def sales_checks_border(tables: Tables) -> pd.DataFrame:
    """Background checks for sales in Texas, Arizona and New Mexico, by whole year."""
    months = by_time(tables["security/us_gun_background_checks_state_month"])
    kept = months[months["us_state_code"].isin(SELLERS)]
    checks = kept[SALES].fillna(0).astype("int64").sum(axis=1)
    years = kept.assign(checks=checks).groupby("year", as_index=False)["checks"].sum()
    # The system began in November 1998.
    return years[years["year"] > years["year"].min()].reset_index(drop=True)


def joint_operations(tables: Tables) -> pd.DataFrame:
    """Joint operations announced, by state and year."""
    events = tables["security/security_events"]
    kept = events[(events["event_type"] == "joint_operation") & (events["source"] == OPERATIONS)]
    counted = kept.assign(year=kept["date"].dt.year).groupby(["state_code", "year"], as_index=False).size()
    return in_state_order(counted.rename(columns={"size": "operations"}), tables["security/states"], "year")


MADE: dict[str, Callable[[Tables], pd.DataFrame]] = {
    "coneval/poverty_state": poverty_state,
    "inegi/gdp_state": gdp_state,
    "cdc/cocaine_deaths": cocaine_deaths,
    "fbi/sales_checks_border": sales_checks_border,
    "twotrack/joint_operations": joint_operations,
}


def main(arguments: list[str] | None = None) -> int:
    """Write or check every series."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--data", type=Path)
    parser.add_argument("--check", action="store_true")
    asked = parser.parse_args(arguments)
    folder = open_folder(asked.data)
    tables = {name: folder.table(*name.split("/")) for name in TABLES}
    differing: list[str] = []
    for name, make in MADE.items():
        path, table = SERIES / f"{name}.csv", csv_bytes(make(tables))
        sidecar = path.with_suffix(".toml")
        text = sidecar.read_text(encoding="utf-8")
        renewed = sealed(text, table, sidecar)
        if not path.exists() or path.read_bytes() != table or renewed != text:
            differing.append(name)
        if not asked.check:
            path.write_bytes(table)
            sidecar.write_text(renewed, encoding="utf-8", newline="\n")
    print("\n".join(differing) or "all as committed")
    return 1 if asked.check and differing else 0


if __name__ == "__main__":
    sys.exit(main())
