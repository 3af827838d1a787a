"""Small operations on frames that several tables share."""

import pandas as pd

LAST_YEAR = 2021

Tables = dict[str, pd.DataFrame]


def by_time(frame: pd.DataFrame) -> pd.DataFrame:
    """Frame with its month as text and its year, cut at the end of the shipped years."""
    dated = frame.assign(month=frame["date"].dt.strftime("%Y-%m"), year=frame["date"].dt.year)
    return dated[dated["year"] <= LAST_YEAR]


def in_state_order(frame: pd.DataFrame, states: pd.DataFrame, time: str) -> pd.DataFrame:
    """Frame with `state` first, states in the order of the table of states and time rising."""
    place = {code: at for at, code in enumerate(states["state_code"])}
    renamed = frame.rename(columns={"state_code": "state"})
    ordered = renamed.assign(place=renamed["state"].map(place)).sort_values(["place", time])
    return ordered.drop(columns="place").reset_index(drop=True)


def state_years(frame: pd.DataFrame, states: pd.DataFrame, value: str) -> pd.DataFrame:
    """Monthly counts of states added up to years."""
    yearly = by_time(frame).groupby(["state_code", "year"], as_index=False)[value].sum()
    return in_state_order(yearly, states, "year")


def csv_bytes(frame: pd.DataFrame) -> bytes:
    """Frame as CSV, the same bytes on every machine."""
    return frame.to_csv(index=False, lineterminator="\n").encode("utf-8")
