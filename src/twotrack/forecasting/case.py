"""What a forecast is given, and the outcomes it is scored against."""

from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

Numbers = NDArray[np.float64]


@dataclass(frozen=True)
class ForecastCase:
    """Figures by step and column up to an origin and after it (NaN where there is none), with the population that
    each is of (ones, where rates mean nothing).

    `groups` are figures of parts of the flow up to the origin, by step and group, where there are some to learn from;
    `series` says whose figures they are; a step has `months` months. Of the first `reached` steps ahead one without a
    figure was not observed: it has no outcome, and the others have theirs. Figures end there.
    """

    origin: int
    series: str
    known: Numbers
    future: Numbers
    population: Numbers
    population_ahead: Numbers
    months: int = 1
    reached: int = 0
    groups: Numbers | None = None
