"""Monthly series from the project's own record: the weights of recorded moves, and who takes office when."""

import pandas as pd

from evidence_tables.frames import LAST_YEAR, Tables
from twotrack.record.moves.by_month import moves_grid
from twotrack.record.moves.table import read_moves

MONTHS = [f"{year}-{month:02d}" for year in range(2000, LAST_YEAR + 1) for month in range(1, 13)]
US_INAUGURATIONS = ("2001-01", "2009-01", "2017-01", "2021-01")
MX_INAUGURATIONS = ("2000-12", "2006-12", "2012-12", "2018-12")

# El Salvador (two earthquakes), Stan, Eta and Iota.
DISASTERS = ["2001-01", "2001-02", "2005-10", "2020-11"]


def moves_month(_: Tables) -> pd.DataFrame:
    """Weight of the recorded moves by month and topic, cooperation and hostility apart, by who makes them.

    A move that a lever carries is left out, since the lever's history brings it into a run.
    """
    grid = moves_grid(read_moves())
    return pd.DataFrame([{"month": month, "topic": topic} | sums for (month, topic), sums in grid.items()])


def new_presidents(_: Tables) -> pd.DataFrame:
    """Months in which somebody new becomes president, 1 or 0."""
    months = pd.Series(MONTHS)
    us, mx = (months.isin(list(dates)).astype("int64") for dates in (US_INAUGURATIONS, MX_INAUGURATIONS))
    return pd.DataFrame({"month": months, "us": us, "mx": mx})


def disasters(_: Tables) -> pd.DataFrame:
    """Months of a great earthquake or hurricane in Central America, 1 or 0."""
    months = pd.Series(MONTHS)
    return pd.DataFrame({"month": months, "disasters": months.isin(DISASTERS).astype("int64")})
