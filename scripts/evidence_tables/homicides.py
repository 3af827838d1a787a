"""Homicides as INEGI, the Secretaría de Salud and SESNSP record them."""

import pandas as pd

from evidence_tables.frames import LAST_YEAR, Tables, by_time, state_years

FIRST_CITED_YEAR = 2019


def occurrence_state(tables: Tables) -> pd.DataFrame:
    """Deaths by state and year of occurrence."""
    return state_years(tables["security/homicides_occurrence_state_month"], tables["security/states"], "homicides")


def occurrence(tables: Tables) -> pd.DataFrame:
    """Deaths of the nation by month of occurrence."""
    months = by_time(tables["security/homicides_occurrence_state_month"])
    return months.groupby("month", as_index=False)["homicides"].sum()


def registered(tables: Tables) -> pd.DataFrame:
    """Deaths of the nation by year of registration, with the status of each figure."""
    years = tables["security/homicides_national_year"]
    years = years[years["year"] <= LAST_YEAR]
    own = years[(years["series"] == "inegi_registered") & (years["year"] < FIRST_CITED_YEAR)]
    cited = years[(years["series"] == "inegi_registered_as_cited") & (years["year"] >= FIRST_CITED_YEAR)]
    status = {LAST_YEAR: "preliminary_as_cited"}
    both = pd.concat(
        [
            own.assign(status="published"),
            cited.assign(status=[status.get(year, "definitive_as_cited") for year in cited["year"]]),
        ]
    )
    return both.sort_values("year")[["year", "homicides", "status"]].reset_index(drop=True)


def registered_state(tables: Tables) -> pd.DataFrame:
    """Deaths by state and year of registration."""
    return state_years(tables["security/homicides_registered_state_month"], tables["security/states"], "homicides")


def firearm_share_of_deaths(tables: Tables) -> pd.DataFrame:
    """Deaths by homicide and by firearm, of the nation, by year."""
    months = by_time(tables["security/firearm_homicides_state_month"])
    return months.groupby("year", as_index=False)[["homicides", "firearm_homicides"]].sum()


def _victims(tables: Tables) -> pd.DataFrame:
    months = tables["security/crime_victims_state_month"]
    return months.assign(
        victims=months["homicide_victims"] + months["femicide_victims"],
        firearm_victims=months["homicide_victims_firearm"] + months["femicide_victims_firearm"],
    )


def firearm_share_of_victims(tables: Tables) -> pd.DataFrame:
    """Victims of homicide and femicide, all and by firearm, of the nation, by year."""
    return by_time(_victims(tables)).groupby("year", as_index=False)[["victims", "firearm_victims"]].sum()


def victims_state(tables: Tables) -> pd.DataFrame:
    """Victims of homicide and femicide by state and year."""
    return state_years(_victims(tables), tables["security/states"], "victims")
