"""What a test of a claim finds: one figure, its interval and of which kind, its placebo, and the picture of it."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from math import nan
from typing import Literal

IntervalKind = Literal[
    "none",
    "register",
    "series_range",
    "method_range",
    "quasi_poisson",
    "clustered",
    "permutation",
    "newey_west",
    "block",
    "profile",
    "prediction",
    "fisher",
]


@dataclass(frozen=True)
class Picture:
    """A line to draw: values at times (years, or years and months as 2007.5), and the window that was tested.

    `times` and `values` are of one length; `first` and `last` bound the window, in the same unit as `times`.
    """

    times: tuple[float, ...]
    values: tuple[float, ...]
    first: float
    last: float


@dataclass(frozen=True)
class Finding:
    """One figure with what is needed to judge it; every number in the unit that the row of the claim states.

    `low` and `high` bound the interval of `interval_kind`; for `permutation` they bound what chance
    gives, not the figure.
    `placebo` is the same figure where nothing should be found. `parts` are further figures by name. NaN: there is none.
    """

    value: float
    low: float = nan
    high: float = nan
    interval_kind: IntervalKind = "none"
    placebo: float = nan
    parts: Mapping[str, float] = field(default_factory=dict[str, float])
    picture: Picture | None = None

    def number(self, name: str) -> float:
        """The figure, an end of its interval, its placebo or a part, by name; NaN for a name that there is not."""
        own = {"value": self.value, "low": self.low, "high": self.high, "placebo": self.placebo}
        return own[name] if name in own else self.parts.get(name, nan)


def picture(times: Sequence[float], values: Sequence[float], first: float, last: float) -> Picture:
    """Picture of plain numbers."""
    return Picture(tuple(map(float, times)), tuple(map(float, values)), float(first), float(last))
