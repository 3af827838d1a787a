"""A menu: levers with levels, terms and payments, out of which packages are made."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from functools import cached_property
from math import prod
from pathlib import Path
from typing import NamedTuple

from pydantic import Field, ValidationError

from twotrack.agreements.packages.faults import check_package
from twotrack.agreements.packages.package import Package
from twotrack.agreements.packages.reading import start_month, undertakings
from twotrack.agreements.packages.rows import PackageRow, PaymentRow, UndertakingRow
from twotrack.agreements.preferences.tables import shipped_preferences
from twotrack.base.months import month_index
from twotrack.policy.faults import setting_fault
from twotrack.policy.setting import Setting, levers
from twotrack.tables.catalogue import translate
from twotrack.tables.errors import Fault, ScenarioError, TableError, nearest
from twotrack.tables.numerals import plain_number
from twotrack.tables.readers import Document, read_document, row_faults

# More are not listed one by one; a package takes some ten microseconds.
MOST_PACKAGES = 10_000_000
SECONDS_A_PACKAGE = 1e-4
MOST_LEVELS = 5


class MenuRow(PackageRow):
    """A package file whose `levers` each have levels to choose among, beside the level of *before*; `optional_terms`
    and `optional_payments` are each in a package or not. What stands in `settings` and `terms` is in every package.
    """

    levers: dict[str, tuple[float, ...]] = Field(default_factory=dict[str, tuple[float, ...]])
    optional_terms: tuple[str, ...] = ()
    optional_payments: tuple[PaymentRow, ...] = ()


class Option(NamedTuple):
    """One thing that a package may hold: settings, a term or a payment, with its name."""

    name: str
    settings: tuple[Setting, ...] = ()
    term: str = ""
    payment: PaymentRow | None = None


@dataclass(frozen=True, eq=False)
class Menu:
    """The part that all packages share, and slots, of each of which a package holds one option or none."""

    core: Package
    slots: tuple[tuple[Option, ...], ...]

    @property
    def size(self) -> int:
        """Number of packages, that of the core alone among them."""
        return prod(len(slot) + 1 for slot in self.slots)

    @cached_property
    def widths(self) -> tuple[int, ...]:
        """Choices of each slot, none among them."""
        return tuple(len(slot) + 1 for slot in self.slots)

    def options(self, choice: Sequence[int]) -> list[Option]:
        """Options of a choice: 0 for none of a slot, 1 for its first one."""
        return [slot[at - 1] for slot, at in zip(self.slots, choice, strict=True) if at]

    def package(self, choice: Sequence[int]) -> Package:
        """Package of a choice."""
        chosen = self.options(choice)
        terms = [*self.core.row.terms, *(UndertakingRow(name=one.term) for one in chosen if one.term)]
        payments = [*self.core.row.payments, *(one.payment for one in chosen if one.payment)]
        row = self.core.row.model_copy(update={"terms": tuple(terms), "payments": tuple(payments)})
        settings = tuple(setting for one in chosen for setting in one.settings)
        name = " + ".join(one.name for one in chosen) or self.core.name
        return replace(self.core, name=name, row=row, deal=(*self.core.deal, *settings))


def load_menu(path: Path) -> Menu:
    """Menu of a file; ScenarioError with every fault."""
    document = read_document(path)
    if "otherwise" not in document.data:
        raise ScenarioError(document.fault(translate("negotiate.no_otherwise")))
    try:
        row = MenuRow.model_validate(document.data)
    except ValidationError as error:
        raise TableError(row_faults(document, error, MenuRow)) from error
    core, faults = undertakings(document, row, start_month(document, row))
    faults += [one for one in check_package(core, document, ready=False) if not one.warning]
    faults += [*_menu_faults(document, row)]
    if faults:
        raise ScenarioError(faults)
    menu = Menu(core, tuple(_slots(row)))
    if menu.size > MOST_PACKAGES:
        values = {
            "count": f"{menu.size:,}",
            "most": f"{MOST_PACKAGES:,}",
            "hours": f"{menu.size * SECONDS_A_PACKAGE / 3600:.0f}",
        }
        raise ScenarioError(document.fault(translate("negotiate.menu_too_large", **values), "levers"))
    return menu


def _slots(row: MenuRow) -> Iterator[tuple[Option, ...]]:
    month = month_index(row.date)
    for lever, levels in row.levers.items():
        yield tuple(
            Option(f"{lever}={plain_number(level)}", (Setting(lever, float(level), month),))
            for level in dict.fromkeys(levels)
        )
    for term in dict.fromkeys(row.optional_terms):
        yield (Option(term, term=term),)
    for one in row.optional_payments:
        money = plain_number(one.million_usd_a_year)
        yield (Option(f"{one.payer}→{one.receiver} {money} million USD / year", payment=one),)


def _menu_faults(document: Document, row: MenuRow) -> Iterator[Fault]:
    known = shipped_preferences().terms
    for lever, levels in row.levers.items():
        said = _levels_fault(lever, levels, month_index(row.date))
        if said:
            yield document.fault(said, "levers", lever)
    for term in (one for one in row.optional_terms if one not in known):
        said = translate("negotiate.unknown_key_name", key="optional_terms", name=term)
        yield document.fault(said + nearest(term, known), "optional_terms")
    if not row.levers and not row.optional_terms and not row.optional_payments:
        yield document.fault(translate("negotiate.empty_menu"))


def _levels_fault(lever: str, levels: Sequence[float], month: int) -> str:
    """What is wrong with the levels of one lever, or the empty string."""
    said = [setting_fault(levers(), Setting(lever, float(level), month)) for level in levels]
    if not 1 <= len(set(levels)) <= MOST_LEVELS:
        values = {"lever": lever, "found": len(set(levels)), "most": MOST_LEVELS}
        said.append(translate("negotiate.menu_levels", **values))
    return next((one for one in said if one), "")
