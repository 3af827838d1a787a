"""A menu: levers with levels or ranges, terms and payments, out of which packages are made."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field, replace
from functools import cached_property
from math import prod
from typing import Any, NamedTuple

import numpy as np
from pydantic import Field

from twotrack.agreements.bargaining.front import Numbers, Places
from twotrack.agreements.packages.package import Package
from twotrack.agreements.packages.rows import PackageRow, PaymentRow, UndertakingRow
from twotrack.policy.setting import Setting
from twotrack.tables.numerals import plain_number

# A range is run alone at this many levels, its ends among them, and chosen from in this number of steps: a finer one
# is beyond what the sums of a surrogate tell apart.
KNOTS, STEPS = 3, 100
# Digits of a level within a range.
DIGITS = 6


class OptionalPaymentRow(PaymentRow):
    """A payment that a package holds or not: of one sum, or of one `between` two."""

    million_usd_a_year: float = 0.0
    between: tuple[float, float] | None = None


class MenuRow(PackageRow):
    """A package file whose `levers` each have levels to choose among, or a range `between` two, beside the level of
    *before*; `optional_terms` and `optional_payments` are each in a package or not. What stands in `settings` and
    `terms` is in every package.
    """

    levers: dict[str, Any] = Field(default_factory=dict[str, Any])
    optional_terms: tuple[str, ...] = ()
    optional_payments: tuple[OptionalPaymentRow, ...] = ()


class Option(NamedTuple):
    """One thing that a package may hold: settings, a term or a payment, with its name."""

    name: str
    settings: tuple[Setting, ...] = ()
    term: str = ""
    payment: PaymentRow | None = None


class Range(NamedTuple):
    """Ends between which a lever's level, or a payment, may lie."""

    low: float
    high: float
    lever: str = ""
    month: int = 0
    payment: OptionalPaymentRow | None = None

    def option(self, choice: float) -> Option:
        """Option of a choice: the lower end at 1, the upper one at `KNOTS`."""
        level = self.low + (self.high - self.low) * (choice - 1) / (KNOTS - 1)
        level = float(f"{level:.{DIGITS}g}")
        if self.payment is not None:
            return payment_option(self.payment.model_copy(update={"million_usd_a_year": level, "between": None}))
        return lever_option(self.lever, level, self.month)


def lever_option(lever: str, level: float, month: int) -> Option:
    """Option of a lever at a level."""
    return Option(f"{lever}={plain_number(level)}", (Setting(lever, float(level), month),))


def payment_option(one: PaymentRow) -> Option:
    """Option of a payment."""
    return Option(f"{one.payer}→{one.receiver} {plain_number(one.million_usd_a_year)} million USD / year", payment=one)


# Whether a package holds, and who goes first, is asked of one that somebody chose.
OF_ONE_PACKAGE = ("order", "gap", "punish", "verification")


@dataclass(frozen=True, eq=False)
class Menu:
    """The part that all packages share, and slots, of each of which a package holds one option or none. A slot in
    `ranges` has options at some levels of its range; a choice may lie between two of them. Options that are `repeated`,
    each time it is named again or where it is what holds without it, are in no slot: they would make a package twice.
    """

    core: Package
    slots: tuple[tuple[Option, ...], ...]
    ranges: Mapping[int, Range] = field(default_factory=dict[int, Range])
    repeated: tuple[str, ...] = ()

    @property
    def of_one_package(self) -> tuple[str, ...]:
        """Keys of the file that are read only where one package is judged."""
        return tuple(key for key in OF_ONE_PACKAGE if key in self.core.row.model_fields_set)

    @property
    def size(self) -> int:
        """Number of packages, that of the core alone among them; a range counts by its steps."""
        return prod(self.widths)

    @cached_property
    def places(self) -> tuple[Numbers, ...]:
        """Choices of each slot: 0 for none, 1 for its first option; in steps along a range."""
        along = np.linspace(1, KNOTS, STEPS + 1)
        return tuple(
            np.concatenate([[0.0], along]) if at in self.ranges else np.arange(len(slot) + 1.0)
            for at, slot in enumerate(self.slots)
        )

    @cached_property
    def widths(self) -> tuple[int, ...]:
        """Choices of each slot, none among them."""
        return tuple(map(len, self.places))

    def options(self, choice: Sequence[float]) -> list[Option]:
        """Options of a choice, by slot; what is in no slot is left out."""
        return [self._option(slot, at) for slot, at in enumerate(choice) if at]

    def _option(self, slot: int, at: float) -> Option:
        return self.ranges[slot].option(at) if slot in self.ranges else self.slots[slot][int(at) - 1]

    def package(self, choice: Sequence[float]) -> Package:
        """Package of a choice."""
        return self.package_of(self.options(choice))

    def package_of(self, chosen: Sequence[Option]) -> Package:
        """Package of options, which need not be those of the menu."""
        terms = [*self.core.row.terms, *(UndertakingRow(name=one.term) for one in chosen if one.term)]
        payments = [*self.core.row.payments, *(one.payment for one in chosen if one.payment)]
        row = self.core.row.model_copy(update={"terms": tuple(terms), "payments": tuple(payments)})
        settings = tuple(setting for one in chosen for setting in one.settings)
        name = " + ".join(one.name for one in chosen) or self.core.name
        return replace(self.core, name=name, row=row, deal=(*self.core.deal, *settings))


def choices_of(menu: Menu, numbers: Places) -> Numbers:
    """Choice of each slot by number of a package."""
    each = np.unravel_index(numbers, menu.widths)
    return np.stack([places[at] for places, at in zip(menu.places, each, strict=True)], axis=1)
