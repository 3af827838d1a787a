"""Monthly series from the project's own record: the weights of recorded moves, and who takes office when."""

import pandas as pd

from evidence_tables.frames import LAST_YEAR, Tables
from twotrack.record.move_row import Move
from twotrack.record.moves import read_moves, weight_of
from twotrack.tables.axes import codes

MONTHS = [f"{year}-{month:02d}" for year in range(2000, LAST_YEAR + 1) for month in range(1, 13)]
US_INAUGURATIONS = ("2001-01", "2009-01", "2017-01", "2021-01")
MX_INAUGURATIONS = ("2000-12", "2006-12", "2012-12", "2018-12")

# El Salvador (two earthquakes), Stan, Eta and Iota.
DISASTERS = ["2001-01", "2001-02", "2005-10", "2020-11"]


def moves_month(_: Tables) -> pd.DataFrame:
    """Weight of the recorded moves by month and topic, cooperation and hostility apart, by who makes them.

    A move that a lever carries is left out, since the lever's history brings it into a run.
    """
    grid = pd.MultiIndex.from_product([MONTHS, codes("topic")], names=["month", "topic"])
    names = ["us_cooperative", "us_hostile", "mx_cooperative", "mx_hostile", "us_states_hostile"]
    table = pd.DataFrame(0.0, index=grid, columns=names)
    for move in read_moves():
        if move.replay == "yes" and not move.lever:
            for column, weight in _columns(move).items():
                table.loc[(move.month, move.topic), column] += weight
    return table.round(2).reset_index()


def _columns(move: Move) -> dict[str, float]:
    weight = weight_of(move)
    if move.actor_level == "subnational" and move.side == "us":
        return {"us_states_hostile": weight.hostile}
    if move.actor_level != "national" or not move.direction:
        return {}
    return {f"{move.side}_cooperative": weight.cooperative, f"{move.side}_hostile": weight.hostile}


def new_presidents(_: Tables) -> pd.DataFrame:
    """Months in which somebody new becomes president, 1 or 0."""
    months = pd.Series(MONTHS)
    us, mx = (months.isin(list(dates)).astype("int64") for dates in (US_INAUGURATIONS, MX_INAUGURATIONS))
    return pd.DataFrame({"month": months, "us": us, "mx": mx})


def disasters(_: Tables) -> pd.DataFrame:
    """Months of a great earthquake or hurricane in Central America, 1 or 0."""
    months = pd.Series(MONTHS)
    return pd.DataFrame({"month": months, "disasters": months.isin(DISASTERS).astype("int64")})
