"""What a user requires of a deal, and in how many futures it holds, in sentences and as an object."""

from collections.abc import Sequence
from typing import Any

from twotrack.agreements.answer import Answer
from twotrack.agreements.bargaining.front import Numbers
from twotrack.agreements.criteria import Criteria
from twotrack.agreements.requirements import Requirement, label_by_name
from twotrack.agreements.worth.futures import Futures
from twotrack.tables.catalogue import translate
from twotrack.tables.numerals import per_cent, plain_number, unit_in_words

BOUNDS = {"<=": "at_most", "<": "less_than", ">=": "at_least", ">": "more_than"}
# Units that are said as per cent, with what makes them so.
PER_CENT = {"percent": 1, "share": 100}


def requirement_text(one: Requirement, language: str) -> str:
    """A requirement in words: what it bounds, and its bound with its unit or as a multiple of what stands now."""
    key = BOUNDS[one.operator]
    if not one.unit:
        value = translate("negotiate.times_today", language, bound=plain_number(one.bound))
    elif one.unit in PER_CENT:
        value = f"{plain_number(one.bound * PER_CENT[one.unit])} %"
    else:
        value = f"{plain_number(one.bound)} {unit_in_words(one.unit, language)}"
    label = label_by_name(one.name)[language]
    return translate(f"negotiate.bound_{key}", language, label=label, value=value)


def requirements_text(criteria: Criteria, language: str) -> str:
    """What is required; nothing where nothing is."""
    each = "; ".join(requirement_text(one, language) for one in criteria.requirements)
    return translate("negotiate.requirements", language, each=each) if each else ""


def required_text(answer: Answer, language: str) -> str:
    """In how many futures each requirement holds, and all of them; nothing where nothing is required."""
    found, holds, futures = answer.criteria.requirements, answer.required, answer.worlds.futures
    each = [
        translate(
            "negotiate.required_one", language, requirement=requirement_text(one, language), share=per_cent(share)
        )
        for one, share in zip(found, _shares(holds, futures), strict=True)
    ]
    said = [translate("negotiate.requirements", language, each="; ".join(each))] if each else []
    if len(each) > 1:
        said.append(
            translate("negotiate.required_all", language, share=per_cent(float(futures.mean(holds.min(axis=0)))))
        )
    return " ".join(said)


def requirements_object(requirements: Sequence[Requirement], holds: Numbers, futures: Futures) -> dict[str, Any] | None:
    """Requirements with the share of futures in which each holds, and all of them; None where nothing is required."""
    if not requirements:
        return None
    each = [
        one._asdict() | {"unit": one.unit or None, "share": share}
        for one, share in zip(requirements, _shares(holds, futures), strict=True)
    ]
    return {"share": float(futures.mean(holds.min(axis=0))), "each": each}


def _shares(holds: Numbers, futures: Futures) -> list[float]:
    return [float(futures.mean(one)) for one in holds]
