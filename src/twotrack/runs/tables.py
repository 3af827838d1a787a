"""Results as tables: every draw for pandas and xarray, and quantiles for the results files."""

from collections.abc import Mapping
from importlib import import_module
from typing import TYPE_CHECKING, Any

import numpy as np
import pandas as pd

from twotrack.runs.layout import NATION, Layout
from twotrack.runs.result import QUANTILES, Result
from twotrack.runs.summary import Numbers, Summary

if TYPE_CHECKING:
    import xarray as xr


def long_table(result: Result) -> pd.DataFrame:
    """Every draw: outcome, place, year, draw, value, unit."""
    frames = [_long_table(result, name, values[:, :, None], NATION) for name, values in result.nation.items()]
    frames += [_long_table(result, name, values, result.layout.states) for name, values in result.states.items()]
    frames += [_long_table(result, name, values, result.layout.topics) for name, values in result.topics.items()]
    return pd.concat(frames, ignore_index=True)


def _long_table(result: Result, name: str, values: Any, places: tuple[str, ...]) -> pd.DataFrame:
    draws, years, width = values.shape
    index = np.indices((draws, years, width)).reshape(3, -1)
    return pd.DataFrame(
        {
            "outcome": name,
            "place": np.array(places)[index[2]],
            "year": np.array(result.years)[index[1]],
            "draw": np.array(result.draws)[index[0]],
            "value": values.ravel(),
            "unit": result.layout.unit(name),
        }
    )


def dataset(result: Result) -> "xr.Dataset":
    """Labelled arrays over draw, year and state."""
    unit = result.layout.unit
    variables: dict[str, Any] = {
        name: (("draw", "year"), values, {"unit": unit(name)}) for name, values in result.nation.items()
    }
    variables |= {
        f"{name}_state": (("draw", "year", "state"), values, {"unit": unit(name)})
        for name, values in result.states.items()
    }
    variables |= {
        f"{name}_topic": (("draw", "year", "topic"), values, {"unit": unit(name)})
        for name, values in result.topics.items()
    }
    variables |= {
        f"{name}_month": (("draw", "month"), values, {"unit": result.layout.monthly_unit(name)})
        for name, values in result.monthly.items()
    }
    coordinates = {"draw": list(result.draws), "year": list(result.years), "state": list(result.layout.states)}
    coordinates |= {"topic": list(result.layout.topics), "month": list(result.layout.months)}
    return import_module("xarray").Dataset(variables, coords=coordinates, attrs={"receipt": result.receipt.line()})


def quantile_table(found: Summary) -> pd.DataFrame:
    """Long table of quantiles by year: outcome, place, year, statistic, value, unit, receipt."""
    return yearly_table(found.layout, found.bands, tuple(QUANTILES)).assign(receipt=found.receipt.line())


def yearly_table(layout: Layout, series: Mapping[str, Numbers], statistics: tuple[str, ...]) -> pd.DataFrame:
    """Long table of statistics by year: outcome, place, year, statistic, value, unit.

    `series` holds by `group/outcome` the statistics along a first axis, then year, then place; other groups than the
    nation, states and topics by year are left out.
    """
    places = {"nation": NATION, "states": layout.states, "topics": layout.topics}
    rows = [
        _yearly_rows(layout, key.partition("/")[2], values.reshape(len(statistics), len(layout.years), -1), where)
        for group, where in places.items()
        for key, values in series.items()
        if key.startswith(f"{group}/")
    ]
    table = pd.concat(rows, ignore_index=True)
    return table.assign(statistic=np.array(statistics)[table["statistic"]])


def _yearly_rows(layout: Layout, name: str, values: Numbers, places: tuple[str, ...]) -> pd.DataFrame:
    index = np.indices(values.shape).reshape(3, -1)
    return pd.DataFrame(
        {
            "outcome": name,
            "place": np.array(places)[index[2]],
            "year": np.array(layout.years)[index[1]],
            "statistic": index[0],
            "value": values.ravel(),
            "unit": layout.unit(name),
        }
    )


def monthly_table(found: Summary) -> pd.DataFrame:
    """Long table of quantiles by month: outcome, month, statistic, value, unit, receipt."""
    keys = [key for key in found.bands if key.startswith("monthly/")]
    names = [key.partition("/")[2] for key in keys]
    values = np.array([found.bands[key] for key in keys])
    index = np.indices(values.shape).reshape(3, -1)
    return pd.DataFrame(
        {
            "outcome": np.array(names)[index[0]],
            "month": np.array(found.layout.months)[index[2]],
            "statistic": np.array(list(QUANTILES))[index[1]],
            "value": values.ravel(),
            "unit": np.array([found.layout.monthly_unit(name) for name in names])[index[0]],
            "receipt": found.receipt.line(),
        }
    )
