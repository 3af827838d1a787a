"""Quantiles of a run's outcomes: all that its tables and pages need, made from its draws or from their reduction."""

from dataclasses import dataclass, field
from typing import Any

import numpy as np
from numpy.typing import NDArray

from twotrack.policy.scenario import Scenario
from twotrack.runs.layout import Layout
from twotrack.runs.receipt import Receipt
from twotrack.runs.results.quantiles import quantiles
from twotrack.runs.results.result import QUANTILES, Result

Numbers = NDArray[np.float64]
# Outcomes of draws by `group/outcome`: draw, then year or month, then place.
Series = dict[str, Numbers]
GROUPS = ("nation", "states", "topics", "monthly")


@dataclass(frozen=True, eq=False)
class Summary:
    """Quantiles of a run.

    Attributes:
        scenario: what was run.
        receipt: what it was made from.
        layout: outcomes with their units, places, years and months.
        used: draws that stayed finite.
        nonfinite: numbers of the draws that did not, the first ones where there are many.
        bands: by `group/outcome`, the quantiles of `QUANTILES` along a first axis, then year or month, then place; in
            the group `ahead` the quantiles of the mean of the projection's years.
        bin_width: the most by which a quantile may be off, as a share of its value; 0 where they are exact.
        state_means: means over the draws of the outcomes by state, by outcome, then year, then state.
    """

    scenario: Scenario
    receipt: Receipt
    layout: Layout
    used: int
    nonfinite: tuple[int, ...]
    bands: dict[str, Numbers]
    bin_width: float = 0.0
    state_means: dict[str, Numbers] = field(default_factory=dict[str, Numbers])

    @property
    def years(self) -> tuple[int, ...]:
        """Calendar years of the bands by year."""
        return self.layout.years


def summarize(result: Result) -> Summary:
    """Exact quantiles of a result."""
    levels = list(QUANTILES.values())
    bands = {key: quantiles(values, levels) for key, values in series_of(result, result.layout).items()}
    used = len(result.draws)
    means = {name: values.mean(axis=0) for name, values in result.states.items()}
    return Summary(result.scenario, result.receipt, result.layout, used, result.nonfinite, bands, state_means=means)


def series_of(found: Any, layout: Layout) -> Series:
    """Outcomes of draws by `group/outcome`: of the nation, states and topics by year, of the nation by month, and
    (`ahead`) the mean of the projection's years of the nation and of topics.
    """
    # In the order of the tables: engines give outcomes in orders of their own.
    groups = {group: getattr(found, group) for group in GROUPS}
    series = {
        f"{group}/{name}": np.asarray(named[name])
        for group, named in groups.items()
        for name in layout.outcomes
        if name in named
    }
    future = layout.year_index(layout.span.future // 12)
    ahead = {
        f"ahead/{key}": values[:, future:].mean(axis=1)
        for key, values in series.items()
        if key.startswith(("nation/", "topics/"))
    }
    return series | ahead
