"""Histories of the levers as their files have them: rows, and levels by month and place."""

import csv
import tomllib
from importlib.resources import files
from pathlib import Path

import pandas as pd

from twotrack.base.months import month_index, month_text

PACKAGE = Path(str(files("twotrack")))
FIRST, LAST = "2000-01", "2021-12"
HISTORIES = {
    name: path.parent / "levers" / f"{name}.csv"
    for path in sorted(PACKAGE.glob("issues/*/levers.toml"))
    for name in tomllib.loads(path.read_text(encoding="utf-8"))
}


def rows_of(name):
    with HISTORIES[name].open(encoding="utf-8", newline="") as file:
        return list(csv.DictReader(file))


def path_of(name):
    """Level per month (rows) and place (columns), each level held until the next row."""
    rows = pd.DataFrame(rows_of(name))
    rows["level"] = rows["level"].astype(float)
    wide = rows.pivot_table(index="month", columns="place", values="level", sort=False)
    months = [month_text(month) for month in range(month_index(FIRST), month_index(LAST) + 1)]
    return wide.reindex(months).ffill()
