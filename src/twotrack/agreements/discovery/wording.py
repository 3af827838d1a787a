"""A box in sentences: where the cases lie, and how well the box tells them apart; and as one object."""

from collections.abc import Mapping
from typing import Any

from twotrack.agreements.discovery.about import Discovery, Limit
from twotrack.agreements.discovery.find import FEW
from twotrack.tables.bilingual import LANGUAGES
from twotrack.tables.catalogue import translate
from twotrack.tables.numerals import DIGITS, per_cent, short_number, unit_in_words

PER_CENT = 100


def sentences(one: Discovery, asked: Mapping[str, Any], language: str) -> list[str]:
    """Where the cases lie, and how well the box tells them apart; or why there is none."""
    finding = one.finding
    level = short_number(asked.get("above", asked.get("below", 0.0)))
    values = {"subject": one.label[language], "level": level, "year": asked.get("year", "")}
    about = translate(f"discover.about_{one.about}", language, **values)
    others = finding.points - finding.cases
    counts = {"others": others, "points": finding.points, "about": about}
    usual = [translate("discover.usual", language, **counts)] if is_opposite(one, asked) else []
    if not one.limits:
        counts = {"cases": finding.cases, "points": finding.points}
        lines = [*usual, translate(f"discover.{finding.state}", language, about=about, **counts)]
        if one.quantiles:
            low, _, high = (short_number(value) for value in one.quantiles)
            named = {"year": asked["year"], "outcome": one.label[language], "low": low, "high": high}
            lines.append(translate("discover.range", language, **named))
        return lines
    conditions = [limit_text(limit, finding.halves, language) for limit in one.limits]
    shares = ("density", "base_rate", "coverage", "held_out")
    density, base, coverage, held_out = (per_cent(getattr(finding, name)) for name in shares)
    figures = {"density": density, "base": base, "coverage": coverage, "held_out": held_out}
    joined = translate("discover.and", language).join(conditions)
    return [
        *usual,
        translate("discover.found", language, about=about, conditions=joined),
        translate("discover.figures", language, inside=finding.inside, **figures),
    ]


def is_opposite(one: Discovery, asked: Mapping[str, Any]) -> bool:
    """Whether a box describes the side of the threshold that was not requested, since more than half of the draws lie
    on the one that was.
    """
    return "package" not in asked and one.about not in asked


def leaving_lines(found: Mapping[str, Discovery], language: str) -> list[str]:
    """In which futures each government would leave; nothing of one that leaves in too few to say."""
    asked = {"package": ""}
    return [line for one in found.values() if one.finding.state != FEW for line in sentences(one, asked, language)]


def leaving_object(found: Mapping[str, Discovery]) -> dict[str, dict[str, Any]]:
    """The same as `--json` prints it, by country."""
    return {country: as_entry(one, {"package": ""}) for country, one in found.items()}


def limit_text(limit: Limit, halves: int, language: str) -> str:
    """A condition in words: limits in the input's unit, and as parts of the draws."""
    low, high = ("" if value is None else level_text(value, limit.unit, language) for value in (limit.low, limit.high))
    kind = "both" if low and high else "low" if low else "high"
    parts = {"below_low": per_cent(limit.below_low), "below_high": per_cent(limit.below_high)}
    values = {"label": limit.label[language], "low": low, "high": high, "again": limit.again, "halves": halves}
    return translate(f"discover.limit_{kind}", language, **values, **parts)


def level_text(value: float, unit: str, language: str) -> str:
    """Level of an input as a sentence has it.

    >>> level_text(0.02487, "share", "en"), level_text(0.00372, "1 / month", "en"), level_text(3, "", "es")
    ('2.49 %', '0.00372 a month', '3')
    """
    if unit == "share":
        return f"{short_number(PER_CENT * value, DIGITS)} %"
    words = unit_in_words(unit, language).removeprefix("1 ") if unit else ""
    return f"{short_number(value, DIGITS)} {words}".rstrip()


def as_entry(one: Discovery, asked: Mapping[str, Any]) -> dict[str, Any]:
    """One discovery as `--json` prints it."""
    finding = one.finding
    kept = ("state", "cases", "points", "base_rate", "inside", "coverage", "density", "held_out", "halves")
    return {
        "about": one.about,
        "opposite": is_opposite(one, asked),
        "subject": one.subject,
        **{name: getattr(finding, name) for name in kept},
        "quantiles": list(one.quantiles),
        "limits": [limit._asdict() | {"label": dict(limit.label)} for limit in one.limits],
        "text": {language: " ".join(sentences(one, asked, language)) for language in LANGUAGES},
    }
