"""Results as tables: every draw for pandas and xarray, and quantiles for the results files."""

from importlib import import_module
from typing import TYPE_CHECKING, Any

import numpy as np
import pandas as pd

from twotrack.runs.layout import NATION
from twotrack.runs.result import QUANTILES, Result

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


def quantile_table(result: Result) -> pd.DataFrame:
    """Long table of quantiles: outcome, place, year, statistic, value, unit, receipt."""
    rows = [_quantiles(result, name, values[:, :, None], NATION) for name, values in result.nation.items()]
    rows += [_quantiles(result, name, values, result.layout.states) for name, values in result.states.items()]
    rows += [_quantiles(result, name, values, result.layout.topics) for name, values in result.topics.items()]
    table = pd.concat(rows, ignore_index=True)
    return table.assign(receipt=result.receipt.line())


def monthly_table(result: Result) -> pd.DataFrame:
    """Long table of quantiles by month: outcome, month, statistic, value, unit, receipt."""
    names = list(result.monthly)
    found = np.array([np.quantile(result.monthly[name], list(QUANTILES.values()), axis=0) for name in names])
    index = np.indices(found.shape).reshape(3, -1)
    return pd.DataFrame(
        {
            "outcome": np.array(names)[index[0]],
            "month": np.array(result.layout.months)[index[2]],
            "statistic": np.array(list(QUANTILES))[index[1]],
            "value": found.ravel(),
            "unit": np.array([result.layout.monthly_unit(name) for name in names])[index[0]],
            "receipt": result.receipt.line(),
        }
    )


def _quantiles(result: Result, name: str, values: Any, places: tuple[str, ...]) -> pd.DataFrame:
    found = np.quantile(values, list(QUANTILES.values()), axis=0)
    index = np.indices(found.shape).reshape(3, -1)
    return pd.DataFrame(
        {
            "outcome": name,
            "place": np.array(places)[index[2]],
            "year": np.array(result.years)[index[1]],
            "statistic": np.array(list(QUANTILES))[index[0]],
            "value": found.ravel(),
            "unit": result.layout.unit(name),
        }
    )
