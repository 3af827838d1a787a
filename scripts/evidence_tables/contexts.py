"""Population, overdose deaths, gun sales, assistance and the National Guard."""

import pandas as pd

from evidence_tables.frames import LAST_YEAR, Tables, by_time, in_state_order

FIRST_POPULATION_YEAR = 2000
LAST_POPULATION_YEAR = 2040
SALES = ["handgun", "long_gun", "other", "multiple"]


def population_state(tables: Tables) -> pd.DataFrame:
    """Persons by state at mid-year; the years to come are CONAPO's projection."""
    years = tables["security/population_state_year"]
    kept = years[years["year"].between(FIRST_POPULATION_YEAR, LAST_POPULATION_YEAR)]
    return in_state_order(kept[["state_code", "year", "population"]], tables["security/states"], "year")


def synthetic_opioid_deaths(tables: Tables) -> pd.DataFrame:
    """Overdose deaths with synthetic opioids in the United States, by year."""
    years = tables["security/us_overdose_deaths_year"]
    kept = years[(years["drug"] == "synthetic_opioids") & (years["year"] <= LAST_YEAR)]
    return kept.sort_values("year")[["year", "deaths"]].reset_index(drop=True)


def gun_sales_checks(tables: Tables) -> pd.DataFrame:
    """Background checks for sales in the United States, by month; an empty cell adds nothing."""
    months = by_time(tables["security/us_gun_background_checks_state_month"])
    checks = months[SALES].fillna(0).astype("int64").sum(axis=1)
    return months.assign(checks=checks).groupby("month", as_index=False)["checks"].sum()


def assistance_mexico(tables: Tables) -> pd.DataFrame:
    """Assistance to Mexico by fiscal year and measure, current dollars."""
    years = tables["security/us_assistance_mexico_year"]
    kept = years[years["fiscal_year"] <= LAST_YEAR].sort_values(["fiscal_year", "measure"])
    return kept[["fiscal_year", "measure", "usd_current"]].reset_index(drop=True)


def national_guard_state(tables: Tables) -> pd.DataFrame:
    """Persons of the National Guard deployed by state and month, as found."""
    months = by_time(tables["security/national_guard_state_month"])
    return in_state_order(months[["state_code", "month", "personnel"]], tables["security/states"], "month")
