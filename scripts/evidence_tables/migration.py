"""Encounters at the southwest border of the United States, asylum claims in Mexico, and remittances."""

import pandas as pd

from evidence_tables.frames import LAST_YEAR, Tables, by_time

FIRST_YEAR = 2000
# The months of 2017 begin in October, and an incomplete year would look like a fall.
FIRST_COMPLETE_CBP_YEAR = 2018
# Months around the season's years, so that a centred mean of twelve months is known for each.
SEASON_YEARS = (2012, 2018)
SEASON_WINDOW = 13
BILLION = 1_000_000_000
ORIGINS = {
    "MEX": "mexico",
    **dict.fromkeys(("GTM", "HND", "SLV"), "northern_triangle"),
    **dict.fromkeys(("CUB", "HTI", "NIC", "VEN"), "cuba_haiti_nicaragua_venezuela"),
}
COLUMNS = ["mexico", "northern_triangle", "cuba_haiti_nicaragua_venezuela", "other"]


def _months(frame: pd.DataFrame, first: int = FIRST_YEAR) -> pd.DataFrame:
    dated = by_time(frame.rename(columns={"month": "date"}))
    return dated[dated["year"] >= first]


def southwest_encounters(tables: Tables) -> pd.DataFrame:
    """Encounters between and at ports of entry, by month."""
    months = _months(tables["migration/cbp_sw_encounters_month_total"], FIRST_COMPLETE_CBP_YEAR)
    whole = months[months["component"] == "CBP"].sort_values("month")
    return whole[["month", "encounters"]].reset_index(drop=True)


def southwest_border_patrol(tables: Tables) -> pd.DataFrame:
    """Encounters by the Border Patrol, by month, and the same by group of citizenship."""
    months = _months(tables["migration/usbp_encounters_month_region"])
    whole = months[months["region"] == "southwest_land"][["month", "encounters"]]
    groups = _by_origin(_months(tables["migration/usbp_encounters_month_sw_citizenship"]))
    return whole.merge(groups[COLUMNS].reset_index(), on="month").sort_values("month").reset_index(drop=True)


def _by_origin(months: pd.DataFrame) -> pd.DataFrame:
    origin = months["citizenship_iso3"].map(ORIGINS).fillna("other")
    wide = months.assign(origin=origin).groupby(["month", "origin"])["encounters"].sum().unstack(fill_value=0)
    return wide.rename_axis(columns=None)


def southwest_season(tables: Tables) -> pd.DataFrame:
    """Season of encounters: months over their centred twelve-month means, averaged, with mean one."""
    groups = _by_origin(_months(tables["migration/usbp_encounters_month_sw_citizenship"]))
    season = pd.DataFrame({"mexico": _season(groups["mexico"]), "elsewhere": _season(groups[COLUMNS[1:]].sum(axis=1))})
    season.index = [f"{SEASON_YEARS[1]}-{month}" for month in season.index]
    return season.round(4).rename_axis("month").reset_index()


def _season(months: pd.Series) -> pd.Series:
    ends = (months + months.shift(SEASON_WINDOW - 1)) / 2
    inner = months.rolling(SEASON_WINDOW - 2).sum().shift(1)
    centred = ((ends + inner) / (SEASON_WINDOW - 1)).shift(-(SEASON_WINDOW // 2))
    ratio = (months / centred).loc[f"{SEASON_YEARS[0]}-01" : f"{SEASON_YEARS[1]}-12"]
    mean = ratio.groupby(ratio.index.str[5:7]).mean()
    return mean / mean.mean()


def asylum_claims_mexico(tables: Tables) -> pd.DataFrame:
    """Asylum claims lodged in Mexico, by year."""
    claims = tables["migration/asylum_applications_year"]
    kept = claims[(claims["asylum_iso3"] == "MEX") & claims["year"].between(FIRST_YEAR, LAST_YEAR)]
    return kept.groupby("year", as_index=False)["applications"].sum().rename(columns={"applications": "claims"})


def remittances(tables: Tables) -> pd.DataFrame:
    """Remittances received by Mexico, by month, in billions of current dollars."""
    months = _months(tables["migration/remittances_month_mexico"])
    received = months[months["flow"] == "received"].sort_values("month")
    return received.assign(billion_usd=received["value_usd"] / BILLION)[["month", "billion_usd"]].reset_index(drop=True)
