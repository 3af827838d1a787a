"""Deals of the record as judged: one object, and the score in words."""

from collections.abc import Sequence
from typing import Any

from twotrack.agreements.answer import COUNTRIES
from twotrack.agreements.negotiate import Past
from twotrack.agreements.wording.dependence import carried_by_stances
from twotrack.tables.catalogue import translate


def history_object(found: Sequence[Past]) -> dict[str, Any]:
    """History as `--json` prints it."""
    return {
        "deals": [past_object(one) for one in found],
        "threshold": found[0].answer.criteria.threshold,
        "right": sum(one.right for one in found),
        "right_without_own_rows": sum(one.right_without for one in found),
        "right_if_everyone_signs": sum(one.accepted for one in found),
        "right_by_a_coin": len(found) / 2,
        "deals_judged": len(found),
        "area_under_curve": area_under_curve(found),
    }


def past_object(one: Past) -> dict[str, Any]:
    """One deal of the record."""
    answer = one.answer
    return {
        "name": answer.package.name,
        "title": dict(answer.package.title),
        "date": answer.package.row.date,
        "accepted": one.accepted,
        "both": answer.both._asdict(),
        "governments": {country: float(answer.government(country).mean()) for country in COUNTRIES},
        "right": one.right,
        "refused_by": [] if answer.package.history is None else answer.package.history.refused_by,
        "refusers": answer.refusers,
        "carried_by": "stances" if carried_by_stances(answer) else "consequences",
        "own_rows": sorted(one.alone),
        "both_without_own_rows": one.without.both.chance,
        "right_without_own_rows": one.right_without,
    }


def area_under_curve(found: Sequence[Past]) -> float | None:
    """Chance that an accepted deal has a higher joint chance than a refused one; ties count half."""
    yes = [one.answer.both.chance for one in found if one.accepted]
    no = [one.answer.both.chance for one in found if not one.accepted]
    if not yes or not no:
        return None
    return sum((a > b) + (a == b) / 2 for a in yes for b in no) / (len(yes) * len(no))


def score_text(found: Sequence[Past], language: str) -> str:
    """How many verdicts are those of history, beside a coin and beside everyone signing."""
    values = {
        "right": sum(one.right for one in found),
        "without": sum(one.right_without for one in found),
        "signed": sum(one.accepted for one in found),
        "count": len(found),
        "coin": f"{len(found) / 2:g}",
        "area": f"{area_under_curve(found) or 0:.2f}",
    }
    return translate("negotiate.history_score", language, **values)


def carried_text(one: Past, language: str) -> str:
    """Whether declared stances or what the model says follows carries a verdict."""
    return translate(f"negotiate.by_{'stances' if carried_by_stances(one.answer) else 'consequences'}", language)


def record_text(one: Past, language: str) -> str:
    """What happened."""
    return translate(f"negotiate.{'accepted' if one.accepted else 'refused'}", language)
