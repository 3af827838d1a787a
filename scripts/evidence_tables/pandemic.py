"""Deaths of the pandemic as confirmed and as excess, and what a calendar says of it: arrivals, season, vaccination."""

from math import cos, pi

import pandas as pd

from evidence_tables.frames import LAST_YEAR, Tables

NATIONS = {"MEX": "mexico", "USA": "united_states"}
MONTHS = [f"{year}-{month:02d}" for year in range(2000, LAST_YEAR + 1) for month in range(1, 13)]

# The first confirmed case of Mexico is of the last days of February 2020; both borders were restricted from 21 March.
ARRIVALS = {
    "mexico": ("2020-03",),
    "united_states": ("2020-02", "2020-03"),
    "delta": ("2021-03",),
    "alpha": ("2020-11",),
}
# Value from a month on: share admitted since of the younger people not admitted at first; or whether it is so.
RULES = {
    "mexico_younger": ("2021-12", 0.172),
    "us_younger": ("2021-11", 0.6),
    "us_waiting_ends": ("2021-03", 1),
    "mexico_third_doses": ("2021-12", 1),
    "us_third_doses": ("2021-10", 1),
}


def covid_deaths(tables: Tables) -> pd.DataFrame:
    """Deaths reported as COVID-19 by month of report and nation."""
    days = tables["pandemic/covid_national_day"]
    deaths = days[(days["measure"] == "deaths") & (days["date"].dt.year <= LAST_YEAR)]
    months = deaths.assign(month=deaths["date"].dt.strftime("%Y-%m"))
    return _wide(months.groupby(["month", "iso3"])["daily"].sum().unstack("iso3"))


def covid_deaths_mexico(tables: Tables) -> pd.DataFrame:
    """Confirmed deaths of Mexico by month of death, the states added up."""
    days = tables["pandemic/covid_mx_state_day_deaths"]
    kept = days[days["date"].dt.year <= LAST_YEAR]
    months = kept.assign(month=kept["date"].dt.strftime("%Y-%m"))
    return months.groupby("month", as_index=False)["deaths"].sum()


def excess_deaths(tables: Tables) -> pd.DataFrame:
    """Deaths above expectation by year and nation; a week counts in the year of its fourth day."""
    weeks = tables["pandemic/excess_deaths_week"]
    year = (weeks["week_start"] + pd.Timedelta(days=3)).dt.year
    kept = weeks.assign(year=year)[weeks["area"].isin(list(NATIONS)) & year.between(2020, LAST_YEAR)]
    return _wide(kept.groupby(["year", "area"])["excess_deaths"].sum().round(0).astype("int64").unstack("area"))


def virus_arrivals(_: Tables) -> pd.DataFrame:
    """Months in which the virus, and its Delta and Alpha variants, came from outside both nations: 1 or 0."""
    return pd.DataFrame({"month": MONTHS} | {c: [int(m in when) for m in MONTHS] for c, when in ARRIVALS.items()})


def contagion_season(_: Tables) -> pd.DataFrame:
    """Cosine of the year at mid month, one in January."""
    months = [f"{LAST_YEAR}-{month:02d}" for month in range(1, 13)]
    return pd.DataFrame({"month": months, "united_states": [round(cos(2 * pi * at / 12), 6) for at in range(12)]})


def vaccination_rules(_: Tables) -> pd.DataFrame:
    """What was admitted and given from which month on."""
    return pd.DataFrame(
        {"month": MONTHS} | {c: [v if m >= first else 0 for m in MONTHS] for c, (first, v) in RULES.items()}
    )


def _wide(table: pd.DataFrame) -> pd.DataFrame:
    return table.rename(columns=NATIONS)[list(NATIONS.values())].rename_axis(columns=None).reset_index()
