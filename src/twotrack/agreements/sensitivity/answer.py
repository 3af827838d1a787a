"""What a sensitivity analysis found: estimates for each input, and the control beside them."""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Literal, NamedTuple

Method = Literal["given", "morris", "sobol"]
METHODS: tuple[Method, ...] = ("given", "morris", "sobol")
# The measure by which inputs are put in order.
LEADING: Mapping[str, str] = {"given": "share", "morris": "size", "sobol": "first"}


class Estimate(NamedTuple):
    """An estimate with its 90 % interval."""

    value: float
    low: float
    high: float


@dataclass(frozen=True)
class Influence:
    """One input, what kind of thing it is, and what it does.

    Attributes:
        name: Name of a number, lever or preference, or of a group of them.
        label: The same in words, by language.
        kind: `number`, `lever`, `preference` or `group`.
        estimates: by measure: `share`; `first` and `total`; or `size`, `mean` and `spread`.
        significant: Whether it stands out from the control.
    """

    name: str
    label: Mapping[str, str]
    kind: str
    estimates: Mapping[str, Estimate]
    significant: bool


@dataclass(frozen=True)
class Sensitivity:
    """Inputs of one outcome or gain, the largest first.

    Attributes:
        subject: Name of the outcome, or of the party whose gain it is.
        label: The same in words, by language.
        unit: Unit of the measures of `morris`; shares have none.
        method: `given`, `morris` or `sobol`.
        points: Draws, trajectories or rows that the estimates rest on.
        lost: Draws that were left out since they are not finite.
        control: What an input that does nothing reaches: 95 % of shuffles, the luckiest of all inputs.
        influences: Every input.
    """

    subject: str
    label: Mapping[str, str]
    unit: str
    method: Method
    points: int
    lost: int
    control: float
    influences: tuple[Influence, ...]

    @property
    def significant(self) -> tuple[Influence, ...]:
        """Inputs that stand out from the control."""
        return tuple(one for one in self.influences if one.significant)

    @property
    def explained(self) -> float:
        """Sum of the leading measure over inputs that stand out from the control."""
        return sum(one.estimates[LEADING[self.method]].value for one in self.significant)


def in_order(influences: list[Influence], method: Method) -> tuple[Influence, ...]:
    """Inputs, the largest first."""
    return tuple(sorted(influences, key=lambda one: -one.estimates[LEADING[method]].value))


def stands_out(first: Estimate, total: Estimate, control: float) -> bool:
    """Whether an input's Sobol indices stand out from the control: the first-order one, or all of the interval of the
    total one.
    """
    return first.value > control or total.low > control
