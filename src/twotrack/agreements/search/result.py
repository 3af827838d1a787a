"""A menu as it was searched: packages judged by the surrogate, and those that were run on the model."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from typing import NamedTuple

import numpy as np
from numpy.typing import NDArray

from twotrack.agreements.answer import COUNTRIES
from twotrack.agreements.bargaining.front import Numbers
from twotrack.agreements.criteria import USUAL, Criteria
from twotrack.agreements.packages.package import Package
from twotrack.agreements.search.axes import axes_of, front_on, solutions_on
from twotrack.agreements.search.menu import Menu, choices_of
from twotrack.agreements.worth.futures import ALIKE, Futures
from twotrack.agreements.worth.money import Rate, Transfer, payment_for
from twotrack.policy.setting import Setting


@dataclass(frozen=True, eq=False)
class VerifiedPackage:
    """A package that was run on the model: its choice, gain of each leader by draw of the model, yes of each by draw of
    preferences, how far the sum of single effects missed each mean gain, and the chance of *otherwise* from which each
    leader signs (None where none is enough); whether what a user requires holds under it (requirement, draw).
    """

    number: int
    package: Package
    gains: Numbers
    yes: Numbers
    missed: Numbers
    signs_from: tuple[float | None, ...]
    required: Numbers | None = None
    futures: Futures = ALIKE

    @property
    def mean(self) -> Numbers:
        """Mean gain of each leader."""
        return self.futures.mean(self.gains)

    @property
    def chance(self) -> float:
        """Chance that both leaders say yes."""
        return float(self.yes.all(axis=0).mean())

    @property
    def required_share(self) -> float | None:
        """Share of futures in which all that a user requires holds; None where nothing is required."""
        return (
            None
            if self.required is None or not len(self.required)
            else float(self.futures.mean(self.required.min(axis=0)))
        )


class Payment(NamedTuple):
    """The least payment to a government, in million dollars a year over all months judged, from which both leaders are
    in their win-sets, and the chance that each then says yes.
    """

    payer: str
    million_usd_a_year: float
    chances: tuple[float, ...]


class Step(NamedTuple):
    """The nearest package with one lever a step beyond the menu, run on the model: mean gain of each leader, the chance
    that each says yes, and whether both are in their win-sets. A draw that is lost counts as no yes.
    """

    setting: Setting
    gains: tuple[float, ...]
    chances: tuple[float, ...]
    opens: bool


@dataclass(frozen=True)
class Opening:
    """What opens the zone from the package that comes nearest: the least chance of *otherwise*, in hundredths, by
    government that must receive it the least payment (None: none does), and every step, those that do more first.
    """

    chance: float | None
    payments: Mapping[str, Payment | None]
    steps: tuple[Step, ...]


@dataclass(eq=False)
class Search:
    """A menu judged: by package the mean gain of each leader (package, leader), by the surrogate or the model, the
    chance that each says yes, and that both do; packages that were verified, by number.

    `rates` say what money is worth to each leader. Without `tried` the packages are all those of the menu, in its
    order; else those whose choices it holds, and `hypervolume` is the area of gains that each generation dominates.
    `opening` says what would bring the nearest package into both win-sets, where none is. Front and solutions are those
    of the plane of the `criteria`.
    """

    menu: Menu
    gains: Numbers
    chances: Numbers
    both: Numbers
    verified: dict[int, VerifiedPackage] = field(default_factory=dict[int, VerifiedPackage])
    draws: int = 0
    nonfinite: tuple[int, ...] = ()
    runs: int = 0
    stopped: bool = False
    rates: Mapping[str, Rate] = field(default_factory=dict[str, Rate])
    tried: Numbers | None = None
    hypervolume: tuple[float, ...] = ()
    opening: Opening | None = None
    criteria: Criteria = USUAL
    futures: Futures = ALIKE

    def choice(self, number: int) -> tuple[float, ...]:
        """Choice of each slot of a package."""
        row = choices_of(self.menu, np.array([number]))[0] if self.tried is None else self.tried[number]
        return tuple(map(float, row))

    def choices(self, numbers: Sequence[int]) -> list[tuple[float, ...]]:
        """Choices of packages."""
        return [self.choice(number) for number in numbers]

    def win_set(self, leader: int) -> NDArray[np.bool_]:
        """Whether each package is in the win-set of a leader: a yes with a chance of the threshold or more."""
        return self.chances[:, leader] >= self.criteria.threshold

    @property
    def overlap(self) -> int:
        """Packages in both win-sets."""
        return int((self.win_set(0) & self.win_set(1)).sum())

    @property
    def axes(self) -> Numbers:
        """What packages are compared by on the plane, by package and leader."""
        return axes_of(self.criteria.plane, self.gains, self.chances)

    def place(self, one: VerifiedPackage) -> Numbers:
        """Where a verified package lies on the plane."""
        return axes_of(self.criteria.plane, one.mean, one.yes.mean(axis=1))

    def front(self) -> list[VerifiedPackage]:
        """Verified packages that no other verified one dominates on the plane, the best for the US last."""
        found = list(self.verified.values())
        return [found[at] for at in front_on(self.criteria.plane, *self._gains_and_chances())]

    def solutions(self) -> dict[str, list[VerifiedPackage]]:
        """Solutions among verified packages."""
        found, solved = list(self.verified.values()), solutions_on(self.criteria.plane, *self._gains_and_chances())
        return {name: [found[at] for at in places] for name, places in solved.items()}

    def _gains_and_chances(self) -> tuple[Numbers, Numbers]:
        """Mean gains and chances of verified packages, by leader."""
        found, shape = self.verified.values(), (-1, len(COUNTRIES))
        gains = np.array([one.mean for one in found]).reshape(shape)
        return gains, np.array([one.yes.mean(axis=1) for one in found]).reshape(shape)

    def nearest_miss(self) -> VerifiedPackage | None:
        """Verified package whose less likely yes is likeliest."""
        return max(self.verified.values(), key=lambda one: float(one.yes.mean(axis=1).min()), default=None)

    def payment(self, one: VerifiedPackage, country: str) -> Transfer | None:
        """Payment from which a leader would sign a package; None where it signs without any."""
        gains = {str(name): float(gain) for name, gain in zip(COUNTRIES, one.mean, strict=True)}
        return payment_for(self.rates, gains, country) if self.rates else None

    @property
    def largest_error(self) -> float:
        """Largest miss of the surrogate over verified packages, in ordinary years."""
        return max((float(np.abs(one.missed).max()) for one in self.verified.values()), default=0.0)
