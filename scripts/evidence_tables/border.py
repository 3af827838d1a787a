"""Crossings of the border with Mexico, goods trade, their ordinary seasons, and the measures against the pandemic."""

import pandas as pd

from evidence_tables.frames import LAST_YEAR, Tables

FIRST_YEAR = 2000
# Years between the recession and the pandemic, without the year that the tests look at.
SEASON_YEARS = (2012, 2018)
MODES = {
    "pedestrians": "pedestrians",
    "personal_vehicles": "personal_vehicles",
    "personal_vehicle_passengers": "vehicle_passengers",
    "trucks": "trucks",
}
TRADE = {"us_imports_from_mexico_musd": "imports", "us_exports_to_mexico_musd": "exports"}
AREAS = {"MEX": "mexico", "USA": "united_states"}
DIGITS = 4
MONTHS = 12


def _dated(frame: pd.DataFrame, column: str) -> pd.DataFrame:
    dated = frame.assign(when=frame[column].dt.strftime("%Y-%m"), year=frame[column].dt.year)
    return dated[dated["year"].between(FIRST_YEAR, LAST_YEAR)]


def _modes(tables: Tables) -> pd.DataFrame:
    months = _dated(tables["border/bts_crossings_state_month"], "month")
    return months[months["measure"].isin(list(MODES))].assign(mode=months["measure"].map(MODES))


def _wide(frame: pd.DataFrame, keys: list[str]) -> pd.DataFrame:
    sums = frame.groupby([*keys, "mode"])["value"].sum().unstack("mode", fill_value=0)
    return sums[list(MODES.values())].astype("int64").reset_index().rename_axis(columns=None)


def crossings(tables: Tables) -> pd.DataFrame:
    """Northbound crossings of the nation by month and mode."""
    return _wide(_modes(tables), ["when"]).rename(columns={"when": "month"})


def crossings_year(tables: Tables) -> pd.DataFrame:
    """Northbound crossings by US border state, year and mode."""
    return _wide(_modes(tables), ["us_state", "year"])


def goods_trade(tables: Tables) -> pd.DataFrame:
    """US imports from and exports to Mexico by month, million dollars."""
    months = _dated(tables["border/us_mexico_goods_trade_month"], "month")
    kept = months.drop(columns="month").rename(columns={"when": "month"} | TRADE)
    return kept[["month", *TRADE.values()]].sort_values("month").reset_index(drop=True)


def crossings_season(tables: Tables) -> pd.DataFrame:
    """Ordinary season of crossings by mode."""
    return _season(crossings(tables))


def goods_trade_season(tables: Tables) -> pd.DataFrame:
    """Ordinary season of goods trade."""
    return _season(goods_trade(tables))


def _season(months: pd.DataFrame) -> pd.DataFrame:
    """Mean over years of each month against the year around it, of mean one, under the months of the last year.

    The mean around a month, and not that of its year, keeps growth within the year out of the season.
    """
    first, last = SEASON_YEARS
    indexed = months.set_index("month").astype("float64")
    around = indexed.rolling(MONTHS).mean().rolling(2).mean().shift(-MONTHS // 2)
    years = indexed.index.str[:4].astype("int64")
    against = (indexed / around)[(years >= first) & (years <= last)]
    season = against.groupby(against.index.str[5:]).mean()
    season = (season / season.mean()).round(DIGITS)
    season.index = [f"{last}-{month}" for month in season.index]
    return season.rename_axis("month").reset_index()


def lockdown(tables: Tables) -> pd.DataFrame:
    """Stringency of the measures in both countries by month, and the mean of the two; nothing before 2020."""
    days = _dated(tables["pandemic/policy_stringency_day"], "date")
    known = days[days["area"].isin(list(AREAS))].groupby(["when", "area"])["stringency_index"].mean().unstack("area")
    every = pd.period_range(f"{FIRST_YEAR}-01", f"{LAST_YEAR}-12", freq="M").strftime("%Y-%m")
    whole = known.rename(columns=AREAS)[list(AREAS.values())].reindex(every, fill_value=0.0)
    both = whole.assign(both=whole.mean(axis=1)).round(DIGITS)
    return both.rename_axis(index="month", columns=None).reset_index()
