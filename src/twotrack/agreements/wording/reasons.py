"""Reasons of a party in words: its largest contributions, in natural units, with bands."""

from dataclasses import dataclass, replace

import numpy as np

from twotrack.agreements.answer import Answer, word
from twotrack.agreements.bargaining.front import Numbers
from twotrack.agreements.wording.units import band_text, change_unit, figure_text, natural_change
from twotrack.agreements.worth.futures import Futures
from twotrack.agreements.worth.parties import PartyView
from twotrack.agreements.worth.stands import without_stands
from twotrack.agreements.worth.worlds import DEAL, OTHERWISE
from twotrack.policy.setting import levers
from twotrack.tables.catalogue import translate
from twotrack.tables.numerals import with_sign

MOST, LEAST = 3, 0.005


@dataclass(frozen=True)
class Contribution:
    """What one concern gives to a gain: its change against *before* in the world that matters more, 5 %, median and 95
    %, in ordinary years and, as `natural`, in the concern's own `unit`; `world` says whether it is what the deal brings
    or what it averts.
    """

    concern: str
    direction: int
    weight: float
    status: str
    world: str
    change: tuple[float, float, float]
    natural: tuple[float, float, float]
    unit: str
    contribution: float

    @property
    def certain(self) -> bool:
        """Whether its band holds no zero."""
        return self.change[0] > 0 or self.change[2] < 0


def band(values: Numbers, futures: Futures) -> tuple[float, float, float]:
    """5 %, median and 95 % over futures."""
    low, middle, high = futures.quantiles(values, [0.05, 0.5, 0.95])
    return float(low), float(middle), float(high)


def contributions(judged: PartyView) -> list[Contribution]:
    """Contributions of all concerns, the largest first."""
    found = [_contribution(judged, at, float(value)) for at, value in enumerate(judged.gains.by_wish) if value]
    return sorted(found, key=lambda one: -abs(one.contribution))


def _contribution(judged: PartyView, at: int, value: float) -> Contribution:
    wish, worlds = judged.profile.wishes[at], judged.worlds
    window, row = worlds.window, worlds.preferences.concerns[wish.concern]
    changes = {name: worlds.change(wish.concern, name, window) for name in (DEAL, OTHERWISE)}
    world = max(changes, key=lambda name: float(worlds.futures.mean(np.abs(changes[name]))))
    level = worlds.level(wish.concern, world, window)
    return Contribution(
        wish.concern,
        wish.direction,
        wish.weight,
        wish.status,
        world,
        band(changes[world], worlds.futures),
        band(natural_change(row, level.world, level.before), worlds.futures),
        change_unit(row),
        value,
    )


def net_contributions(judged: PartyView) -> list[Contribution]:
    """Contributions with both ways of a concern as one: where audiences of a leader want opposite things of it, what
    is left.
    """
    found: dict[str, Contribution] = {}
    for one in contributions(judged):
        before = found.get(one.concern)
        total = one.contribution + (before.contribution if before else 0.0)
        found[one.concern] = replace(before or one, contribution=total)
    return list(found.values())


def reasons(judged: PartyView, language: str) -> list[str]:
    """The three largest reasons of a party, in a language; those too small to matter are left out."""
    found = [(abs(one.contribution), concern_text(judged, one, language)) for one in net_contributions(judged)]
    found += [
        (abs(float(value)), stance_text(judged, at, float(value), language))
        for at, value in enumerate(judged.gains.by_stance)
    ]
    if abs(judged.gains.cost) >= LEAST:
        cost = with_sign(-judged.gains.cost)
        found.append((abs(judged.gains.cost), translate("negotiate.reason_cost", language, gain=cost)))
    found = sorted(((size, text) for size, text in found if size >= LEAST), key=lambda one: -one[0])
    return [text for _, text in found[:MOST]]


def concern_text(judged: PartyView, one: Contribution, language: str) -> str:
    """A contribution in words: how its concern changes, under the deal or without it, and what that is worth."""
    label = judged.worlds.preferences.concerns[one.concern].label[language]
    low, middle, high = one.natural
    key = "reason_otherwise" if one.world == OTHERWISE else "reason_deal"
    if not one.certain:
        key = "reason_otherwise_may" if one.world == OTHERWISE else "reason_deal_may"
    change = {"middle": figure_text(middle, one.unit, language), "band": band_text(low, high, language)}
    values = {"label": label, "gain": with_sign(one.contribution), **change}
    return translate(f"negotiate.{key}", language, **values)


def stance_text(judged: PartyView, at: int, value: float, language: str) -> str:
    """A stance in words: the measure itself, and how well its support is known."""
    stance = judged.profile.stances[at]
    terms = judged.worlds.preferences.terms
    row = terms[stance.measure] if stance.measure in terms else levers()[stance.measure]
    status = translate(f"negotiate.status_{stance.status}", language)
    return translate(
        "negotiate.reason_stance", language, label=row.label[language], gain=with_sign(value), status=status
    )


def reasons_text(answer: Answer, party: str, language: str) -> str:
    """Whether a party would say yes, its largest reasons, and what it would say without a public stand of its own."""
    found = ". ".join(reasons(answer.parties[party][0], language))
    label = answer.preferences.parties[party].label[language]
    verdict = verdict_word(answer.chance(party).chance, language)
    text = found or translate("negotiate.no_reason", language)
    said = translate("negotiate.reasons", language, party=label, word=verdict, reasons=text)
    free = without_stands(answer, party)
    if free is None:
        return said
    chances = {"tied": f"{answer.chance(party).chance:.2f}", "free": f"{free.chance:.2f}"}
    return f"{said} {translate('negotiate.without_stand', language, **chances)}"


def verdict_word(chance: float, language: str) -> str:
    """`would`, `would not` or `depends`, in a language."""
    return translate(f"negotiate.{word(chance)}", language)
