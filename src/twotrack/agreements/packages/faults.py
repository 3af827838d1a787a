"""What can be wrong with a package whose keys are right."""

from collections.abc import Collection, Iterator, Mapping

import numpy as np

from twotrack.agreements.packages.package import Package
from twotrack.agreements.packages.rows import ConditionRow, PaymentRow
from twotrack.agreements.preferences.tables import shipped_preferences
from twotrack.base.months import month_index, month_text
from twotrack.policy.faults import setting_fault
from twotrack.policy.files import shipped_scenarios
from twotrack.policy.paths import lever_paths
from twotrack.policy.setting import Setting, levers
from twotrack.policy.span import DEFAULT_SPAN
from twotrack.tables.catalogue import translate
from twotrack.tables.errors import Fault, nearest
from twotrack.tables.issue_tables import issue_tables, outcome_rows
from twotrack.tables.prior import Prior
from twotrack.tables.readers import Document

Paths = Mapping[str, np.ndarray]
# A threat, and the act that carries it out: from then on it is a threat no more.
CARRIED_OUT = {"us_tariff_threat": "us_tariff_on_mexico", "us_designation_threat": "us_cartel_listing"}


def check_package(package: Package, document: Document, *, ready: bool) -> list[Fault]:
    """Faults of names, months, money and chances; `ready` where the settings are right, so that worlds can be made."""
    found = [
        *_names(package, document),
        *_months(package, document),
        *_chances(package, document),
        *_payments(package, document),
        *_conditions(package, document),
    ]
    if not found and ready:
        found += _promises(package, document)
    return found


def _names(package: Package, document: Document) -> Iterator[Fault]:
    known, row = shipped_preferences(), package.row
    asked: list[tuple[str, str, Collection[str]]] = [
        ("instrument", row.instrument, known.rules),
        ("before", row.before, shipped_scenarios()),
    ]
    asked += [("terms", one.name, known.terms) for one in row.terms]
    asked += [("otherwise", one.name, known.terms) for one in row.otherwise.terms]
    asked += [("punish", name, known.terms) for name in package.punish_terms]
    asked += [("stands", one.party, known.parties) for one in row.stands]
    asked += [("held", lever, levers()) for lever in row.held]
    outcomes = outcome_rows(issue_tables())
    watched = row.verification.outcome
    if watched:
        asked.append(("verification", watched, outcomes))
    if watched in outcomes and not outcomes[watched].monthly:
        yield document.fault(
            translate("negotiate.verification_without_months", outcome=watched), "verification", "outcome"
        )
    for key, name, names in asked:
        if name not in names:
            listed = translate("negotiate.known_names", names=", ".join(names))
            said = translate("negotiate.unknown_key_name", key=key, name=name) + (nearest(name, names) or f" {listed}")
            yield document.fault(said, key)


def _months(package: Package, document: Document) -> Iterator[Fault]:
    row = package.row
    if row.horizon < 1 or package.month + row.horizon - 1 > DEFAULT_SPAN.last:
        yield document.fault(translate("negotiate.bad_horizon", found=row.horizon, date=row.date), "horizon")
    if row.sunset:
        try:
            if month_index(row.sunset) <= package.month:
                yield document.fault(translate("negotiate.sunset_first", found=row.sunset, date=row.date), "sunset")
        except ValueError:
            yield document.fault(translate("scenario.bad_month", text=row.sunset), "sunset")


def _chances(package: Package, document: Document) -> Iterator[Fault]:
    chance, court = package.row.otherwise.chance, package.row.court
    if not _is_chance(chance):
        yield document.fault(translate("negotiate.bad_chance", found=f"{chance.median:g}"), "otherwise", "chance")
    if court is not None and not _is_chance(court.chance):
        said = translate("negotiate.bad_court_chance", found=f"{court.chance.median:g}")
        yield document.fault(said, "court", "chance")
    rule = shipped_preferences().rules.get(package.row.instrument)
    if court is not None and rule is not None and rule.court is None:
        deciding = [name for name, row in shipped_preferences().rules.items() if row.court is not None]
        values = {"instrument": package.row.instrument, "known": ", ".join(deciding)}
        yield document.fault(translate("negotiate.no_court", **values), "court")


def _is_chance(prior: Prior) -> bool:
    low, high = prior.bounds
    return 0 <= low <= high <= 1 and prior.family in ("fixed", "logitnormal")


def _payments(package: Package, document: Document) -> Iterator[Fault]:
    moved = {one.lever for one in package.deal}
    for payment in package.row.payments:
        for said in payment_faults(payment, moved):
            yield document.fault(said, "payments")


def payment_faults(payment: PaymentRow, moved: Collection[str]) -> Iterator[str]:
    """What is wrong with a payment, where these levers are moved."""
    if payment.payer == payment.receiver:
        yield translate("negotiate.pays_itself", who=payment.payer)
    if not payment.million_usd_a_year > 0:
        yield translate("negotiate.bad_payment", found=f"{payment.million_usd_a_year:g}")
    try:
        if month_index(payment.last) < month_index(payment.first):
            yield translate("negotiate.payment_ends_first", first=payment.first, last=payment.last)
    except ValueError:
        yield translate("scenario.bad_month", text=f"{payment.first}, {payment.last}")
    if payment.lever and payment.lever not in levers():
        yield translate("scenario.unknown_lever", name=payment.lever) + nearest(payment.lever, levers())
    elif payment.lever and payment.lever not in moved:
        yield translate("negotiate.payment_lever", lever=payment.lever)


def _conditions(package: Package, document: Document) -> Iterator[Fault]:
    for one in package.row.conditions:
        for said in _condition_faults(one, package):
            yield document.fault(said, "conditions")


def _condition_faults(condition: ConditionRow, package: Package) -> Iterator[str]:
    outcomes = outcome_rows(issue_tables())
    row = outcomes.get(condition.outcome)
    if row is None:
        yield translate("why.no_outcome", found=condition.outcome) + nearest(condition.outcome, outcomes)
    elif not row.monthly:
        yield translate("negotiate.no_months", outcome=condition.outcome)
    if (condition.above is None) == (condition.below is None):
        yield translate("negotiate.one_bound", name=condition.name)
    yield from _month_faults(condition, package)
    for lever, level in condition.then.items():
        said = setting_fault(levers(), Setting(lever, level, package.month))
        if said:
            yield said


def _month_faults(condition: ConditionRow, package: Package) -> Iterator[str]:
    try:
        last = package.month + package.horizon - 1
        if not package.month <= month_index(condition.month) <= last:
            yield translate("negotiate.condition_month", month=condition.month)
    except ValueError:
        yield translate("scenario.bad_month", text=condition.month)


def _promises(package: Package, document: Document) -> Iterator[Fault]:
    """A package of nothing is refused; one of what happens anyway, or with a setting of nothing, is warned of."""
    paths = {name: lever_paths(scenario, DEFAULT_SPAN) for name, scenario in package.worlds.items()}
    moved = [name for name in paths["deal"] if not np.array_equal(paths["deal"][name], paths["before"][name])]
    if not moved and not package.deal_terms and not package.row.payments:
        yield document.fault(translate("negotiate.promises_nothing"), "settings")
        return
    for lever in dict.fromkeys(one.lever for one in package.deal):
        if lever not in moved:
            yield document.fault(translate("negotiate.idle_lever", lever=lever), "settings", lever, warning=True)
    yield from _standing_threats(package, paths, document)
    if same_world(paths["deal"], paths["otherwise"]) and package.deal_terms == package.otherwise_terms:
        yield document.fault(translate("negotiate.same_as_otherwise"), "otherwise", warning=True)
    if package.punish is not None:
        yield from _punishment(package, document, paths)
    if one_sided(package):
        yield document.fault(translate("negotiate.demand"), "settings", warning=True)


def _standing_threats(package: Package, paths: Mapping[str, Paths], document: Document) -> Iterator[Fault]:
    """A threat that still stands in a world, a month after the act that carries it out has begun, is warned of: both
    press on the other side.
    """
    asked = (("deal", package.deal, ("settings",)), ("otherwise", package.otherwise, ("otherwise", "settings")))
    at = slice(package.month - DEFAULT_SPAN.first, package.month - DEFAULT_SPAN.first + package.horizon)
    for world, settings, keys in asked:
        for threat, act in CARRIED_OUT.items():
            both = (paths[world][threat][at] > 0) & (paths[world][act][at] > 0)
            again = np.flatnonzero(both[1:] & both[:-1])
            if again.size and act in {one.lever for one in settings}:
                month = month_text(package.month + int(again[0]) + 1)
                said = translate("negotiate.threat_stands", threat=threat, act=act, month=month)
                yield document.fault(said, *keys, act, warning=True)


def _punishment(package: Package, document: Document, paths: dict[str, dict[str, np.ndarray]]) -> Iterator[Fault]:
    """A warning where what follows a breach is the deal itself, or what happens otherwise anyway."""
    terms = {"deal": package.deal_terms, "otherwise": package.otherwise_terms}
    # A header may name the table and its settings at once.
    where = ("punish",) if ("punish",) in document.positions else ("punish", "settings")
    for world, own in terms.items():
        if own == package.punish_terms and same_world(paths[world], paths["punish"]):
            yield document.fault(translate(f"negotiate.punish_is_{world}"), *where, warning=True)


def same_world(first: dict[str, np.ndarray], second: dict[str, np.ndarray]) -> bool:
    """Whether every lever has the same path in both."""
    return all(np.array_equal(path, second[name]) for name, path in first.items())


def one_sided(package: Package) -> bool:
    """Whether only one government undertakes anything: a demand, and no exchange."""
    terms, rows = shipped_preferences().terms, levers()
    holders = {rows[one.lever].holder for one in package.deal} | {terms[name].holder for name in package.deal_terms}
    holders |= {payment.payer for payment in package.row.payments}
    return len(holders) == 1 and holders != {"joint"}
