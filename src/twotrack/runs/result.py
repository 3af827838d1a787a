"""Results of a run: every draw for pandas and xarray, and quantiles for the results file."""

from dataclasses import dataclass
from typing import Any

import numpy as np
import pandas as pd
import xarray as xr
from numpy.typing import NDArray

from twotrack.base.months import month_text
from twotrack.observation.recording import outcome_rows, state_codes
from twotrack.policy.scenario import Scenario
from twotrack.policy.span import SPAN
from twotrack.runs.receipt import Receipt
from twotrack.tables.axes import codes
from twotrack.world.assemble import the_world

Numbers = NDArray[np.float64]
SPAN_MONTHS = tuple(month_text(month) for month in SPAN.months)
QUANTILES = {"q05": 0.05, "q25": 0.25, "median": 0.5, "q75": 0.75, "q95": 0.95}


@dataclass(frozen=True)
class Result:
    """Outcomes of a run: draws by year for the nation, and by state or by topic where an outcome has them;
    draws by month for the nation where its months matter.
    """

    scenario: Scenario
    receipt: Receipt
    years: tuple[int, ...]
    draws: tuple[int, ...]
    nation: dict[str, Numbers]
    states: dict[str, Numbers]
    topics: dict[str, Numbers]
    monthly: dict[str, Numbers]
    nonfinite: tuple[int, ...]

    def to_pandas(self) -> pd.DataFrame:
        """Every draw as a long table: outcome, place, year, draw, value, unit."""
        return long_table(self)

    def to_xarray(self) -> xr.Dataset:
        """Labelled arrays: one variable an outcome (and one `<outcome>_state`), with unit and receipt."""
        return dataset(self)


def long_table(result: Result) -> pd.DataFrame:
    """Every draw: outcome, place, year, draw, value, unit."""
    frames = [_melted(result, name, values[:, :, None], ("MX",)) for name, values in result.nation.items()]
    frames += [_melted(result, name, values, state_codes()) for name, values in result.states.items()]
    frames += [_melted(result, name, values, codes("topic")) for name, values in result.topics.items()]
    return pd.concat(frames, ignore_index=True)


def _melted(result: Result, name: str, values: Any, places: tuple[str, ...]) -> pd.DataFrame:
    draws, years, width = values.shape
    index = np.indices((draws, years, width)).reshape(3, -1)
    return pd.DataFrame(
        {
            "outcome": name,
            "place": np.array(places)[index[2]],
            "year": np.array(result.years)[index[1]],
            "draw": np.array(result.draws)[index[0]],
            "value": values.ravel(),
            "unit": outcome_rows(the_world())[name].unit,
        }
    )


def dataset(result: Result) -> xr.Dataset:
    """Labelled arrays over draw, year and state."""
    units = {name: row.unit for name, row in outcome_rows(the_world()).items()}
    variables: dict[str, Any] = {
        name: (("draw", "year"), values, {"unit": units[name]}) for name, values in result.nation.items()
    }
    variables |= {
        f"{name}_state": (("draw", "year", "state"), values, {"unit": units[name]})
        for name, values in result.states.items()
    }
    variables |= {
        f"{name}_topic": (("draw", "year", "topic"), values, {"unit": units[name]})
        for name, values in result.topics.items()
    }
    variables |= {
        f"{name}_month": (("draw", "month"), values, {"unit": monthly_unit(name)})
        for name, values in result.monthly.items()
    }
    coordinates = {"draw": list(result.draws), "year": list(result.years), "state": list(state_codes())}
    coordinates |= {"topic": list(codes("topic")), "month": list(SPAN_MONTHS)}
    return xr.Dataset(variables, coords=coordinates, attrs={"receipt": result.receipt.line()})


def quantile_table(result: Result) -> pd.DataFrame:
    """Long table of quantiles: outcome, place, year, statistic, value, unit, receipt."""
    rows = [_quantiles(result, name, values[:, :, None], ("MX",)) for name, values in result.nation.items()]
    rows += [_quantiles(result, name, values, state_codes()) for name, values in result.states.items()]
    rows += [_quantiles(result, name, values, codes("topic")) for name, values in result.topics.items()]
    table = pd.concat(rows, ignore_index=True)
    return table.assign(receipt=result.receipt.line())


def monthly_unit(name: str) -> str:
    """Unit of an outcome by month: what is summed over a year is summed over a month."""
    return outcome_rows(the_world())[name].unit.replace("/ year", "/ month")


def monthly_table(result: Result) -> pd.DataFrame:
    """Long table of quantiles by month: outcome, month, statistic, value, unit, receipt."""
    names = list(result.monthly)
    found = np.array([np.quantile(result.monthly[name], list(QUANTILES.values()), axis=0) for name in names])
    index = np.indices(found.shape).reshape(3, -1)
    return pd.DataFrame(
        {
            "outcome": np.array(names)[index[0]],
            "month": np.array(SPAN_MONTHS)[index[2]],
            "statistic": np.array(list(QUANTILES))[index[1]],
            "value": found.ravel(),
            "unit": np.array([monthly_unit(name) for name in names])[index[0]],
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
            "unit": outcome_rows(the_world())[name].unit,
        }
    )
