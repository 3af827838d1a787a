"""An answer as one object, as `--json` prints it."""

from collections.abc import Sequence
from dataclasses import asdict
from math import isfinite
from typing import Any

import numpy as np

from twotrack.agreements.answer import COUNTRIES, LEADERS, Answer, Chamber, Court, word
from twotrack.agreements.discovery.wording import leaving_object
from twotrack.agreements.wording.among import alternatives
from twotrack.agreements.wording.answer import weighted_object
from twotrack.agreements.wording.dependence import (
    assumptions,
    carried_by_stances,
    influences,
    outside_the_model,
    weighing,
)
from twotrack.agreements.wording.holding import NO_RISKS, Risks, linkage_object, spoiler_object
from twotrack.agreements.wording.reasons import band, contributions, reasons
from twotrack.agreements.wording.requirements import requirements_object
from twotrack.agreements.worth.conditions import is_met, median_month
from twotrack.agreements.worth.futures import Futures
from twotrack.agreements.worth.holding import holdings, order_of, signs_from
from twotrack.agreements.worth.money import Transfer, payment_to_sign
from twotrack.agreements.worth.parties import PartyView
from twotrack.agreements.worth.stands import without_stands
from twotrack.agreements.worth.threats import Threat, threats
from twotrack.base.months import month_text
from twotrack.policy.lever_view import setting_entries
from twotrack.policy.scenario import Scenario
from twotrack.tables.bilingual import LANGUAGES
from twotrack.tables.catalogue import translate_all

SHOWN = 5


def answer_object(answer: Answer, risks: Risks = NO_RISKS) -> dict[str, Any]:
    """Everything that is found, in the order of its five parts, with what may break the deal."""
    package = answer.package
    return {
        "package": package_object(answer),
        "draws": draws_object(answer),
        "preferences": preferences_object(answer),
        "verdict": {
            "both": answer.both._asdict(),
            "no_regret": answer.nobody_regrets,
            "word": word(answer.both.chance),
            "threshold": answer.criteria.threshold,
            "carried_by": "stances" if carried_by_stances(answer) else "consequences",
            "by_presidents": [one._asdict() | {"both": one.both._asdict()} for one in answer.by_pair],
        },
        "required": requirements_object(answer.criteria.requirements, answer.required, answer.worlds.futures),
        "governments": [government_object(answer, country) for country in COUNTRIES],
        "parties": [party_object(answer, name) for name in answer.parties],
        "chambers": [chamber_object(one) for one in answer.chambers],
        "court": court_object(answer.court),
        "among": [asdict(one) for one in alternatives(answer)],
        "holds": holds_object(answer, risks),
        "spoilers": [spoiler_object(one) for one in risks.spoilers],
        "order": [asdict(one) for one in (order_of(answer),) if one is not None],
        "threats": [threat_object(one) for one in threats(answer)],
        "hangs_on": hangs_object(answer),
        "history": None if package.history is None else package.history.model_dump(mode="json"),
        "outside_the_model": [translate_all(f"negotiate.{one}") for one in outside_the_model(package)],
    }


def draws_object(answer: Answer) -> dict[str, Any]:
    """Draws of the model: how many were asked for and are used, those that are left out, and their weights."""
    return {
        "asked": answer.size.draws,
        "used": len(answer.worlds.draws),
        "nonfinite": answer.worlds.nonfinite,
        "weighted": weighted_object(answer.worlds.futures),
    }


def holds_object(answer: Answer, risks: Risks) -> list[dict[str, Any]]:
    """Whether each government would stay, the payment that makes it, and the futures in which it leaves."""
    triggers = leaving_object(risks.boxes)
    return [
        asdict(one)
        | {"payment": transfer_object(one.payment), "triggers": triggers.get(one.country)}
        | linkage_object(risks.linked.get(one.country))
        for one in holdings(answer)
    ]


def preferences_object(answer: Answer) -> dict[str, Any]:
    """Draws of preferences, how many that move the verdict are assumptions, and what a user says instead."""
    return {
        "draws": answer.size.preferences,
        **assumptions(answer)._asdict(),
        "given": {name: row.model_dump() for name, row in answer.preferences.overlay.items()},
    }


def package_object(answer: Answer) -> dict[str, Any]:
    """What was judged."""
    package, row = answer.package, answer.package.row
    return {
        "name": package.name,
        "title": dict(package.title),
        "date": row.date,
        "instrument": row.instrument,
        "horizon": row.horizon,
        "until": month_text(package.month + row.horizon - 1),
        "settings": setting_entries(Scenario(settings=package.deal)),
        "otherwise": setting_entries(Scenario(settings=package.otherwise)),
        "punish": None if package.punish is None else setting_entries(Scenario(settings=package.punish)),
        "punish_terms": dict(package.punish_terms),
        "chance_of_otherwise": row.otherwise.chance.model_dump(),
        "terms": [one.model_dump(mode="json") for one in row.terms],
        "payments": [one.model_dump(mode="json", by_alias=True) for one in row.payments],
        "conditions": [condition_object(answer, at) for at in range(len(row.conditions))],
    }


def condition_object(answer: Answer, at: int) -> dict[str, Any]:
    """A condition with the share of draws in which it would be met under the deal in its month, and the month by which
    half of them have passed its level.
    """
    one, package, deal = answer.package.row.conditions[at], answer.package, answer.worlds.outcomes["deal"]
    met, month = is_met(one, deal), median_month(one, deal, package.month, package.horizon, answer.worlds.futures)
    return {
        "name": one.name,
        "outcome": one.outcome,
        "month": one.month,
        "met_share": float(answer.worlds.futures.mean(met)),
        "month_median": None if month is None else month_text(month),
        "then": dict(one.then),
    }


def government_object(answer: Answer, country: str) -> dict[str, Any]:
    """Whether all of one country who must say yes do."""
    found = answer.share(answer.government(country))
    return {
        "country": country,
        **found._asdict(),
        "win_set": answer.in_win_set(country),
        "signs_from": signs_from(answer, country),
        "payment_to_sign": transfer_object(payment_to_sign(answer, country)),
    }


def transfer_object(found: Transfer | None) -> dict[str, Any] | None:
    """A payment in million dollars a year; None for a sum without end."""
    if found is None:
        return None
    ends = {"least": found.least, "most": found.most}
    return {"payer": found.payer, **{key: one if isfinite(one) else None for key, one in ends.items()}}


def party_object(answer: Answer, name: str) -> dict[str, Any]:
    """One party: its chance, its gain, and why."""
    row, each = answer.preferences.parties[name], answer.parties[name]
    judged, chance = each[0], answer.chance(name)
    return {
        "name": name,
        "label": dict(row.label),
        "country": row.country,
        "kind": row.kind,
        "must": name in answer.must,
        **chance._asdict(),
        "word": word(chance.chance),
        "gain": gain_object(each, answer.worlds.futures),
        "against_before": float(np.mean([one.against_before for one in each])),
        "no_regret": answer.no_regret_share(name),
        "by_concern": [asdict(one) for one in contributions(judged)],
        "by_stance": float(judged.gains.by_stance.sum()),
        "stances": stances_object(judged),
        "cost_of_signing": -judged.gains.cost,
        "reasons": [dict(zip(LANGUAGES, pair, strict=True)) for pair in reasons_of(judged)],
        "weights": weights_object(judged),
        "presidents": len(each),
        "by_president": {president: one._asdict() for president, one in answer.by_president(name).items()},
        "without_stand": None if (free := without_stands(answer, name)) is None else free.chance,
    }


def gain_object(each: Sequence[PartyView], futures: Futures) -> dict[str, float]:
    """Gain over futures at the declared preferences; under two presidents that may hold office, the mean of both."""
    gain = np.mean([one.middle.gain[0] for one in each], axis=0)
    low, middle, high = band(gain, futures)
    return {"mean": float(futures.mean(gain)), "q05": low, "median": middle, "q95": high, "worst": float(gain.min())}


def weights_object(judged: PartyView) -> dict[str, Any]:
    """What the party's yes depends on among its weights."""
    found = weighing(judged)
    flip = found.flip
    turned = None if flip is None else {"from": found.names[flip.source], "to": found.names[flip.target]}
    return {
        "share": found.share,
        "ordered": found.ordered,
        "flip": None if flip is None else {**(turned or {}), "shift": flip.shift},
        "corners": [one._asdict() for one in found.corners],
    }


def reasons_of(judged: PartyView) -> list[tuple[str, ...]]:
    """Reasons, each in every language."""
    return list(zip(*(reasons(judged, language) for language in LANGUAGES), strict=True))


def stances_object(judged: PartyView) -> list[dict[str, Any]]:
    """Stances that move the gain."""
    pairs = zip(judged.profile.stances, judged.gains.by_stance, strict=True)
    return [one._asdict() | {"contribution": float(value)} for one, value in pairs if value]


def chamber_object(chamber: Chamber) -> dict[str, Any]:
    """One chamber."""
    return {
        "name": chamber.name,
        "country": chamber.country,
        "needed": chamber.needed,
        "passes": float(chamber.passes.mean()),
        "blocs": [{"name": b, "seats": n, "yes": chamber.yeas[b]} for b, n in chamber.seats.items()],
    }


def court_object(court: Court | None) -> dict[str, Any] | None:
    """The court that decides; None where none does."""
    if court is None:
        return None
    prior = court.prior.model_dump()
    return {"country": court.country, "allows": float(court.allows.mean()), "prior": prior, "status": court.status}


def threat_object(one: Threat) -> dict[str, Any]:
    """Whether a government would itself rather have what happens otherwise."""
    return {"country": one.country, **one.chance._asdict(), "declared": one.declared, "differs": one.differs}


def hangs_object(answer: Answer) -> dict[str, Any]:
    """Preferences on which each leader's gain depends most."""
    return {
        "sensitivity": {
            country: [one._asdict() for one in influences(answer.parties[LEADERS[country]][0])[:SHOWN]]
            for country in COUNTRIES
        }
    }
