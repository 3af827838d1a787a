"""Results of a run: every draw, by outcome. Tables of them import pandas or xarray when they are asked for."""

from dataclasses import dataclass
from importlib import import_module
from typing import TYPE_CHECKING

import numpy as np
from numpy.typing import NDArray

from twotrack.policy.scenario import Scenario
from twotrack.runs.layout import Layout
from twotrack.runs.receipt import Receipt

if TYPE_CHECKING:
    import pandas as pd
    import xarray as xr

Numbers = NDArray[np.float64]
QUANTILES = {"q05": 0.05, "q25": 0.25, "median": 0.5, "q75": 0.75, "q95": 0.95}


@dataclass(frozen=True)
class Result:
    """Outcomes of a run: draws by year for the nation, and by state or by topic where an outcome has them;
    draws by month for the nation where its months matter.
    """

    scenario: Scenario
    receipt: Receipt
    layout: Layout
    draws: tuple[int, ...]
    nation: dict[str, Numbers]
    states: dict[str, Numbers]
    topics: dict[str, Numbers]
    monthly: dict[str, Numbers]
    nonfinite: tuple[int, ...]

    @property
    def years(self) -> tuple[int, ...]:
        """Calendar years of the arrays by year."""
        return self.layout.years

    def to_pandas(self) -> "pd.DataFrame":
        """Every draw as a long table: outcome, place, year, draw, value, unit."""
        return import_module("twotrack.runs.tables").long_table(self)

    def to_xarray(self) -> "xr.Dataset":
        """Labelled arrays: one variable an outcome (and one `<outcome>_state`), with unit and receipt."""
        return import_module("twotrack.runs.tables").dataset(self)
