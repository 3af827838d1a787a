"""Poverty, overdoses, crimes, the pandemic by state, donated doses: what claims of the article are tested on."""

import re

import pandas as pd

from evidence_tables.frames import LAST_YEAR, Tables, by_time, in_state_order

_CRIMES = ["homicide_victims", "extortion_victims", "kidnapping_victims"]
_TOTAL = re.compile(r"total ([\d,]{9,})")


def poverty_state(tables: Tables) -> pd.DataFrame:
    """Percent of the people of each state in poverty, in even years."""
    years = tables["security/poverty_state_year"]
    kept = years[years["year"] <= LAST_YEAR][["state_code", "year", "poverty_pct"]]
    return in_state_order(kept, tables["security/states"], "year")


def overdose_deaths(tables: Tables) -> pd.DataFrame:
    """Overdose deaths in the United States by year and drug; a death can involve several drugs."""
    years = tables["security/us_overdose_deaths_year"]
    kept = years[years["year"] <= LAST_YEAR].sort_values(["year", "drug"])
    return kept[["year", "drug", "deaths"]].reset_index(drop=True)


def crime_victims(tables: Tables) -> pd.DataFrame:
    """Victims of homicide, extortion and kidnapping in prosecutors' files, of the nation, by year."""
    return by_time(tables["security/crime_victims_state_month"]).groupby("year", as_index=False)[_CRIMES].sum()


def covid_deaths_state(tables: Tables) -> pd.DataFrame:
    """Confirmed deaths by state and month of death."""
    days = by_time(tables["pandemic/covid_mx_state_day_deaths"])
    months = days.groupby(["mx_state", "month"], as_index=False)["deaths"].sum()
    return in_state_order(months.rename(columns={"mx_state": "state_code"}), tables["security/states"], "month")


def vaccine_donations(tables: Tables) -> pd.DataFrame:
    """Doses that the United States gave to Mexico by last month of delivery, and the cumulative total stated then."""
    given = tables["pandemic/us_vaccine_donations_to_mexico"].sort_values("date_last")
    said = [_TOTAL.search(str(note)) for note in given["note"]]
    totals = [int(found[1].replace(",", "")) if found else 0 for found in said]
    months = given["date_last"].dt.strftime("%Y-%m")
    made = pd.DataFrame({"month": months, "vaccine": given["vaccine"], "doses": given["doses"], "stated_total": totals})
    return made.reset_index(drop=True)
