"""Whether a package would hold, and which payment would make it hold or signed, in sentences."""

from collections.abc import Mapping, Sequence
from dataclasses import asdict
from math import isfinite
from types import MappingProxyType
from typing import Any, NamedTuple

from twotrack.agreements.answer import WOULD_NOT, Answer
from twotrack.agreements.discovery.about import Discovery
from twotrack.agreements.discovery.wording import leaving_lines
from twotrack.agreements.wording.answer import country_text, gain_text
from twotrack.agreements.worth.holding import Holding, holdings, order_of
from twotrack.agreements.worth.linkage import TERMS, Linkage
from twotrack.agreements.worth.money import Transfer, payment_to_sign
from twotrack.agreements.worth.spoilers import Spoiler
from twotrack.tables.catalogue import translate
from twotrack.tables.issue_tables import issue_tables
from twotrack.tables.numerals import per_cent, short_number


class Risks(NamedTuple):
    """What may break a deal: boxes of the futures in which either government leaves, by country, parties without a veto
    that may act against it; and what linking its issues does for each government.
    """

    boxes: Mapping[str, Discovery] = MappingProxyType({})
    spoilers: Sequence[Spoiler] = ()
    linked: Mapping[str, Linkage] = MappingProxyType({})


NO_RISKS = Risks()

# Digits of a sum of money that follows from declared preferences.
DIGITS = 2


def holding_lines(answer: Answer, language: str) -> list[str]:
    """Whether each government would stay, from when it would not, what would make it, and who moves first."""
    found = holdings(answer)
    lines = [holding_text(one, language) for one in found]
    for text in (leaving_text, holding_payment_text):
        lines += [text(one, language) for one in found]
    told = "" if answer.package.punish is None else translate("negotiate.punish_note", language)
    return [line for line in (*lines, told, order_text(answer, language)) if line]


def risk_lines(answer: Answer, risks: Risks, language: str) -> list[str]:
    """What linking issues does, in which futures either government leaves, and who else may act against the deal; not
    who would not.
    """
    found = {one.country: one for one in holdings(answer)} if risks.linked else {}
    linked = [linkage_text(found[country], one, language) for country, one in risks.linked.items()]
    shown = [one for one in risks.spoilers if one.chance.chance > WOULD_NOT]
    return [*linked, *leaving_lines(risks.boxes, language), *(spoiler_text(answer, one, language) for one in shown)]


def linkage_text(own: Holding, found: Linkage, language: str) -> str:
    """What a government needs to stay on each issue alone and on all of them linked, and on which only linkage holds
    it.
    """
    names = {one: issue_label(one, language) for one in found.own}
    own_issues = [one for one in found.obligations if one.issue in names]
    each = "; ".join(f"{names[one.issue]} {one.needed:.3f}" for one in own_issues)
    values = {"country": country_text(own.country, language), "has": f"{own.has:.3f}", "linked": f"{found.needed:.3f}"}
    said = translate("negotiate.linked", language, each=each, **values)
    alone = [names[one.issue] for one in own_issues if one.needed > own.has >= found.needed]
    return f"{said} {translate('negotiate.linked_alone', language, issues='; '.join(alone))}" if alone else said


def issue_label(issue: str, language: str) -> str:
    """Name of an issue, or of what no lever carries."""
    if issue == TERMS:
        return translate("negotiate.linked_terms", language)
    return next(one.manifest.label[language] for one in issue_tables() if one.name == issue)


def linkage_object(found: Linkage | None) -> dict[str, Any]:
    """The same as `--json` prints it; a government with one issue alone has none to link."""
    each = () if found is None else found.obligations
    return {"linked_needed": None if found is None else found.needed, "by_issue": [one._asdict() for one in each]}


def spoiler_text(answer: Answer, one: Spoiler, language: str) -> str:
    """How likely a party without a veto acts against the deal, and what is left of it then."""
    chance = {name: f"{value:.2f}" for name, value in one.chance._asdict().items()}
    label = answer.preferences.parties[one.party].label[language]
    said = translate("negotiate.spoiler_quiet", language, party=label, gain=gain_text(one.gain), **chance)
    if one.both is None:
        return said
    moved = {country: gain_text(value) for country, value in one.shifts.items()}
    return f"{said} {translate('negotiate.spoiler_acts', language, both=f'{one.both.chance:.2f}', **moved)}"


def spoiler_object(one: Spoiler) -> dict[str, Any]:
    """The same as `--json` prints it."""
    both = None if one.both is None else one.both._asdict()
    return asdict(one) | {"chance": one.chance._asdict(), "both": both, "acts": one.acts}


def holding_text(one: Holding, language: str) -> str:
    """One government's reasons to stay."""
    values = {"country": country_text(one.country, language), "share": per_cent(one.share)}
    if one.gain_a_month <= 0:
        return translate("negotiate.holds_itself", language, **values)
    if one.loss_a_month <= 0:
        return translate("negotiate.no_punishment", language, **values)
    values |= {"needed": f"{one.needed:.3f}", "has": f"{one.has:.3f}", "found": detection_text(one, language)}
    return translate("negotiate.holds" if one.needed <= one.has else "negotiate.holds_not", language, **values)


def detection_text(one: Holding, language: str) -> str:
    """After how many months a breach is found out; of a figure that is watched, with which chance at each check."""
    values = {"months": f"{one.found_out_months:g}", "chance": f"{one.found_out_chance or 0:.2f}"}
    key = "found_out" if one.found_out_chance is None else "found_out_by_chance"
    return translate(f"negotiate.{key}", language, **values)


def holding_payment_text(one: Holding, language: str) -> str:
    """Payment that would make a government stay; nothing where it stays without."""
    return "" if one.payment is None else payment_text("stay", one.country, one.payment, language)


def signing_payment_text(answer: Answer, country: str, language: str) -> str:
    """Payment from which a leader would sign; nothing where it signs without."""
    found = payment_to_sign(answer, country)
    return "" if found is None else payment_text("sign", country, found, language)


def payment_text(what: str, country: str, payment: Transfer, language: str) -> str:
    """Payment that makes a government `stay` or `sign`, and how much the other would pay."""
    values = {
        "country": country_text(country, language),
        "payer": country_text(payment.payer, language),
        "least": short_number(payment.least, DIGITS),
        "most": short_number(payment.most, DIGITS) if isfinite(payment.most) else "",
    }
    if not isfinite(payment.least):
        return translate(f"negotiate.no_payment_to_{what}", language, **values)
    key = "too_small" if not payment.possible else "without_end" if not isfinite(payment.most) else "range"
    said = translate(f"negotiate.payment_to_{what}", language, **values)
    return f"{said} {translate(f'negotiate.payment_{key}', language, **values)}"


def order_text(answer: Answer, language: str) -> str:
    """Who moves first and the trust that it needs; nothing where the package does not say who."""
    order = order_of(answer)
    if order is None:
        return ""
    low, middle, high = (f"{value:.2f}" for value in order.trust)
    values = {"first": country_text(order.first, language), "needed": f"{order.trust_needed:.2f}"}
    return translate("negotiate.order", language, low=low, trust=middle, high=high, **values)


def leaving_text(one: Holding, language: str) -> str:
    """From which month a government gains by leaving before the sunset; nothing where it does not."""
    if one.sunset_from is None:
        return ""
    country = country_text(one.country, language)
    return translate("negotiate.leaves_from", language, country=country, month=one.sunset_from)
