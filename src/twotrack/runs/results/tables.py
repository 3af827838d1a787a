"""Results as tables: every draw for pandas and xarray, and quantiles for the results files.

`place` says whom a figure is about: a country, the pair of them, or a state. `topic` is empty where a figure is of all
topics together.
"""

from collections.abc import Mapping
from importlib import import_module
from typing import TYPE_CHECKING, Any, NamedTuple

import numpy as np
import pandas as pd

from twotrack.runs.layout import Layout
from twotrack.runs.results.result import QUANTILES, Result
from twotrack.runs.results.summary import Numbers, Summary

if TYPE_CHECKING:
    import xarray as xr

YEARLY = ("nation", "states", "topics")


class Labels(NamedTuple):
    """Place and topic of each figure along the last axis of an outcome."""

    places: Any
    topics: Any


def labels_of(layout: Layout, group: str, name: str) -> Labels:
    """Labels of an outcome of the nation, by state or by topic."""
    places = np.array(layout.states if group == "states" else [layout.place(name)])
    topics = np.array(layout.topics if group == "topics" else [""])
    width = max(len(places), len(topics))
    return Labels(np.resize(places, width), np.resize(topics, width))


def long_table(result: Result) -> pd.DataFrame:
    """Every draw: outcome, place, topic, year, draw, value, unit."""
    frames = [
        _long_table(result, group, name, values) for group in YEARLY for name, values in getattr(result, group).items()
    ]
    return pd.concat(frames, ignore_index=True)


def _long_table(result: Result, group: str, name: str, values: Numbers) -> pd.DataFrame:
    labels = labels_of(result.layout, group, name)
    index = np.indices((*values.shape[:2], len(labels.places))).reshape(3, -1)
    return pd.DataFrame(
        {
            "outcome": name,
            "place": labels.places[index[2]],
            "topic": labels.topics[index[2]],
            "year": np.array(result.years)[index[1]],
            "draw": np.array(result.draws)[index[0]],
            "value": values.ravel(),
            "unit": result.layout.unit(name),
        }
    )


def dataset(result: Result) -> "xr.Dataset":
    """Labelled arrays over draw, year and state, each with its unit and the place that it is about."""
    layout = result.layout
    dims = {"nation": (), "states": ("state",), "topics": ("topic",)}
    variables: dict[str, Any] = {
        "_".join((name, *more)): (("draw", "year", *more), values, _attributes(layout, name, layout.unit(name)))
        for group, more in dims.items()
        for name, values in getattr(result, group).items()
    }
    variables |= {
        f"{name}_month": (("draw", "month"), values, _attributes(layout, name, layout.monthly_unit(name)))
        for name, values in result.monthly.items()
    }
    coordinates = {"draw": list(result.draws), "year": list(result.years), "state": list(layout.states)}
    coordinates |= {"topic": list(layout.topics), "month": list(layout.months)}
    return import_module("xarray").Dataset(variables, coords=coordinates, attrs={"receipt": result.receipt.line()})


def _attributes(layout: Layout, name: str, unit: str) -> dict[str, str]:
    return {"unit": unit, "place": layout.place(name)}


def quantile_table(found: Summary) -> pd.DataFrame:
    """Long table of quantiles by year: outcome, place, topic, year, statistic, value, unit, receipt."""
    return yearly_table(found.layout, found.bands, tuple(QUANTILES)).assign(receipt=found.receipt.line())


def yearly_table(layout: Layout, series: Mapping[str, Numbers], statistics: tuple[str, ...]) -> pd.DataFrame:
    """Long table of statistics by year: outcome, place, topic, year, statistic, value, unit.

    `series` holds by `group/outcome` the statistics along a first axis, then year, then place; other groups than the
    nation, states and topics by year are left out.
    """
    rows = [
        _yearly_rows(layout, key, values.reshape(len(statistics), len(layout.years), -1))
        for group in YEARLY
        for key, values in series.items()
        if key.startswith(f"{group}/")
    ]
    table = pd.concat(rows, ignore_index=True)
    return table.assign(statistic=np.array(statistics)[table["statistic"]])


def _yearly_rows(layout: Layout, key: str, values: Numbers) -> pd.DataFrame:
    group, _, name = key.partition("/")
    labels = labels_of(layout, group, name)
    index = np.indices(values.shape).reshape(3, -1)
    return pd.DataFrame(
        {
            "outcome": name,
            "place": labels.places[index[2]],
            "topic": labels.topics[index[2]],
            "year": np.array(layout.years)[index[1]],
            "statistic": index[0],
            "value": values.ravel(),
            "unit": layout.unit(name),
        }
    )


def monthly_table(found: Summary) -> pd.DataFrame:
    """Long table of quantiles by month: outcome, place, month, statistic, value, unit, receipt."""
    keys = [key for key in found.bands if key.startswith("monthly/")]
    names = [key.partition("/")[2] for key in keys]
    values = np.array([found.bands[key] for key in keys])
    index = np.indices(values.shape).reshape(3, -1)
    return pd.DataFrame(
        {
            "outcome": np.array(names)[index[0]],
            "place": np.array([found.layout.place(name) for name in names])[index[0]],
            "month": np.array(found.layout.months)[index[2]],
            "statistic": np.array(list(QUANTILES))[index[1]],
            "value": values.ravel(),
            "unit": np.array([found.layout.monthly_unit(name) for name in names])[index[0]],
            "receipt": found.receipt.line(),
        }
    )
