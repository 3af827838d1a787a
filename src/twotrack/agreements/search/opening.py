"""What would open the zone of agreement where no package of a menu lies in it: a chance, a payment, or one more step of
a lever, each from the package that comes nearest and judged by the model itself.
"""

from collections.abc import Callable, Iterator, Sequence
from dataclasses import replace
from math import log10

import numpy as np

from twotrack.agreements.answer import COUNTRIES
from twotrack.agreements.bargaining.front import Numbers
from twotrack.agreements.packages.package import Package
from twotrack.agreements.packages.rows import PaymentRow
from twotrack.agreements.search.bench import Bench, Deal
from twotrack.agreements.search.menu import DIGITS, Menu, lever_option
from twotrack.agreements.search.result import Opening, Payment, Step, VerifiedPackage
from twotrack.agreements.worth.judging import mean_worth
from twotrack.agreements.worth.money import other_country
from twotrack.agreements.worth.parties import PartyView
from twotrack.agreements.worth.worlds import DEAL, OTHERWISE
from twotrack.base.months import month_text
from twotrack.policy.faults import setting_fault
from twotrack.policy.paths import lever_paths
from twotrack.policy.setting import Setting, levers
from twotrack.policy.span import DEFAULT_SPAN

# Chances that are tried, the largest payment that is (million dollars a year), and the digits of one that is named.
CHANCES = np.linspace(0.0, 1.0, 101)
LARGEST, SUM_DIGITS = 1e6, 2


def open_nearest(bench: Bench, miss: VerifiedPackage, choice: Sequence[float], threshold: float) -> Opening:
    """What would open the zone from the package that comes nearest, whose choice of each slot this is; a leader's
    win-set begins where it says yes with a chance of `threshold`.
    """
    deal = bench.deal(miss.package)
    views = bench.views(miss.package, deal)
    refusers = [c for c, view in zip(COUNTRIES, views, strict=True) if view.yes.mean() < threshold]
    payments = {country: _payment_to(bench, miss.package, deal, country, threshold) for country in refusers}
    steps = [_step(bench, choice, slot, one, threshold) for slot, one in steps_beyond(bench.menu)]
    steps.sort(key=lambda one: -min(one.chances))
    return Opening(least_chance(views, threshold), payments, tuple(steps))


def least_chance(views: Sequence[PartyView], threshold: float) -> float | None:
    """Least chance p of *otherwise* at which each leader says yes in this share of its draws of preferences: yes where
    V(deal) − a − p V(otherwise) is not below zero. None where there is none.
    """
    shares: list[Numbers] = []
    for view in views:
        cost = view.worlds.futures.mean(view.signing(view.size.preferences).cost)
        kept, averted = (mean_worth(view.world(world), view.draws) for world in (DEAL, OTHERWISE))
        shares.append(((kept - cost)[None] - CHANCES[:, None] * averted[None] >= 0).mean(axis=1))
    both = np.flatnonzero(np.min(shares, axis=0) >= threshold)
    return float(CHANCES[both[0]]) if both.size else None


def _payment_to(bench: Bench, package: Package, deal: Deal, country: str, threshold: float) -> Payment | None:
    """Least payment to a government at which both are in their win-sets; what is paid moves no outcome."""
    payer, at = other_country(country), COUNTRIES.index(country)
    first, last = package.month, package.month + package.horizon - 1

    def chances(millions: float) -> tuple[float, ...]:
        months = {"first": month_text(first), "last": month_text(last)}
        paid = PaymentRow.model_validate({"from": payer, "to": country, "million_usd_a_year": millions, **months})
        row = package.row.model_copy(update={"payments": (*package.row.payments, paid)})
        return tuple(float(view.yes.mean()) for view in bench.views(replace(package, row=row), deal))

    least = least_sum(lambda millions: chances(millions)[at] >= threshold)
    found = None if least is None else Payment(payer, least, chances(least))
    return found if found is not None and min(found.chances) >= threshold else None


def least_sum(is_enough: Callable[[float], bool]) -> float | None:
    """Least sum of two digits that is enough, where every larger one is too; None where none up to `LARGEST` is.

    >>> least_sum(lambda millions: millions >= 1234), least_sum(lambda millions: False)
    (1300.0, None)
    """
    if not is_enough(LARGEST):
        return None
    steps = 9 * 10 ** (SUM_DIGITS - 1)
    low, high = -1, steps * round(log10(LARGEST))
    while high - low > 1:
        middle = (low + high) // 2
        low, high = (low, middle) if is_enough(_sum_at(middle)) else (middle, high)
    return _sum_at(high)


def _sum_at(place: int) -> float:
    """Sums of two digits in their order: 1.0, 1.1 ... 9.9, 10, 11 ..."""
    steps = 9 * 10 ** (SUM_DIGITS - 1)
    decade, within = divmod(place, steps)
    return float(f"{(1 + within / 10 ** (SUM_DIGITS - 1)) * 10.0**decade:.{SUM_DIGITS}g}")


def steps_beyond(menu: Menu) -> Iterator[tuple[int, Setting]]:
    """Slot and setting of the next step of every lever of a menu beyond its levels, upward and downward, within the
    lever's bounds: as far again as the last two of its levels lie apart, that of *before* among them.
    """
    paths, at = lever_paths(menu.core.before, DEFAULT_SPAN), menu.core.month - DEFAULT_SPAN.first
    for slot, options in enumerate(menu.slots):
        if not options[0].settings:
            continue
        lever = options[0].settings[0].lever
        before = float(np.mean(paths[lever][at]))
        for level in next_levels([before, *(one.settings[0].value for one in options)], *levers()[lever].bounds):
            setting = Setting(lever, level, menu.core.month)
            if not setting_fault(levers(), setting):
                yield slot, setting


def next_levels(known: Sequence[float], lowest: float, highest: float) -> list[float]:
    """Next level above and below known ones, as far again as the two outermost lie apart, or the bound before it; none
    where the outermost one is at the bound.

    >>> next_levels([0, 10, 25], 0, 30), next_levels([0.2, 0.4], 0, 1), next_levels([1], 0, 1)
    ([30.0], [0.6, 0.0], [])
    """
    levels = sorted(set(known))
    if len(levels) == 1:
        return []
    above = min(2 * levels[-1] - levels[-2], highest)
    below = max(2 * levels[0] - levels[1], lowest)
    found = [above] if above > levels[-1] else []
    found += [below] if below < levels[0] else []
    return [float(f"{level:.{DIGITS}g}") for level in found]


def _step(bench: Bench, choice: Sequence[float], slot: int, setting: Setting, threshold: float) -> Step:
    """The package of a choice with a lever at another level, run on the model."""
    kept = [0.0 if at == slot else one for at, one in enumerate(choice)]
    options = [*bench.menu.options(kept), lever_option(setting.lever, setting.value, setting.month)]
    package = bench.menu.package_of(options)
    views = bench.views(package, bench.deal(package))
    gains = tuple(view.middle.mean for view in views)
    if not np.isfinite(gains).all():
        return Step(setting, gains, tuple(0.0 for _ in views), opens=False)
    chances = tuple(float(view.yes.mean()) for view in views)
    return Step(setting, gains, chances, min(chances) >= threshold)
