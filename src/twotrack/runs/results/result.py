"""Results of a run: every draw, by outcome. Tables of them import pandas or xarray when they are requested."""

from collections.abc import Mapping, Sequence
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


GROUPS = ("nation", "states", "topics", "monthly")


@dataclass(frozen=True, repr=False, eq=False)
class Result:
    """Outcomes of a run, draw by draw.

    Two results are equal where receipts, draws and every number are.

    Attributes:
        scenario: what was run.
        receipt: what it was made from; its `name` is the run's.
        layout: outcomes with their units, states, topics, years and months.
        draws: numbers of the draws that stayed finite: draw i is the same possible world under every scenario.
        nation: by outcome, values by draw and year.
        states: by outcome that has states, values by draw, year and state.
        topics: by outcome that has topics, values by draw, year and topic.
        monthly: by outcome whose months matter, values by draw and month.
        nonfinite: numbers of the draws that became non-finite and are left out.
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

    def __repr__(self) -> str:
        """What was run, over how many draws, and how large it is, in a few lines."""
        size = f"{len(self.draws)} draws, {len(self.nation)} outcomes, {self.years[0]} to {self.years[-1]}"
        lines = [
            f"<Result of {self.scenario.name!r}: {self.scenario.title.en}",
            f"  {size}; run {self.receipt.name}",
            "  .summary(), .official(), .to_pandas(), .to_xarray()>",
        ]
        return "\n".join(lines)

    def _repr_html_(self) -> str:
        """Headline outcomes in some years as a table, for a notebook."""
        return import_module("twotrack.runs.results.views").result_html(self)

    def __eq__(self, other: object) -> bool:
        if not isinstance(other, Result):
            return NotImplemented
        same = (self.receipt, self.scenario, self.draws) == (other.receipt, other.scenario, other.draws)
        return same and all(_same(getattr(self, group), getattr(other, group)) for group in GROUPS)

    def __hash__(self) -> int:
        return hash((self.receipt, self.draws))

    def summary(self, years: "Sequence[int] | None" = None, *, every: bool = False) -> "pd.DataFrame":
        """Median, 50 % and 90 % bands beside the official figure: a row for each headline outcome (or every one) and
        year, by default those that the report shows.
        """
        return import_module("twotrack.runs.results.views").summary(self, years, every=every)

    def official(self) -> "pd.DataFrame":
        """Official figures: outcome, place, year, value, unit, series."""
        return import_module("twotrack.runs.results.views").official(self)

    def to_pandas(self) -> "pd.DataFrame":
        """Every draw as a long table: outcome, place, topic, year, draw, value, unit."""
        return import_module("twotrack.runs.results.tables").long_table(self)

    def to_xarray(self) -> "xr.Dataset":
        """Labelled arrays: one variable an outcome (and one `<outcome>_state`), with unit, place and
        receipt.
        """
        return import_module("twotrack.runs.results.tables").dataset(self)


def _same(first: Mapping[str, Numbers], other: Mapping[str, Numbers]) -> bool:
    return first.keys() == other.keys() and all(np.array_equal(first[name], other[name]) for name in first)
