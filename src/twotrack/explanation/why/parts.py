"""What each way carries of the change of an outcome, and the answer that is made of these parts."""

from dataclasses import dataclass
from typing import NamedTuple

import numpy as np
from numpy.typing import NDArray

from twotrack.policy.scenario import Scenario

Numbers = NDArray[np.float64]
DIRECT, OTHERS = "direct", "others"


class Way(NamedTuple):
    """A link with the signal that it reads, or one of the two ways that are no link."""

    link: str
    signal: str


@dataclass(frozen=True)
class Part:
    """What one way carries of the change, draw by draw.

    Attributes:
        link: `issue.input` of the link; `direct` for what goes by no link, `others` for the small links together.
        signal: `issue.signal` that the link reads; empty for the two that are no link.
        mean: Mean over draws; the parts' means add up to that of the change.
        low: 5 % of the draws.
        high: 95 %.
        share: Its mean as a part of the mean change.
        error: Standard error of the mean from sampled orders; None where every order counts.
    """

    link: str
    signal: str
    mean: float
    low: float
    high: float
    share: float
    error: float | None


@dataclass(frozen=True)
class Why:
    """Why an outcome differs from the status quo in a year under a scenario: the ways of its change, the largest first.

    Attributes:
        base: Mean of the outcome over draws under the status quo.
        change: Mean change; `low` and `high` are 5 and 95 % of the draws.
        exact: Whether every order of the links counts; otherwise orders are sampled, and each part has an error.
        parts: What each way carries.
    """

    scenario: Scenario
    outcome: str
    unit: str
    year: int
    draws: int
    seed: int
    base: float
    change: float
    low: float
    high: float
    exact: bool
    parts: tuple[Part, ...]


def part_of(way: Way, values: Numbers, change: float, error: float | None) -> Part:
    """Part of one way of a mean change, from what it carries by draw."""
    low, high = np.quantile(values, [0.05, 0.95])
    mean = float(values.mean())
    # A part of nothing is nothing, whatever the sign of the change.
    share = mean / change if mean and change else 0.0
    return Part(way.link, way.signal, mean, float(low), float(high), share, error)
