"""What would bring the nearest package of a menu into both win-sets, in sentences and as an object."""

from typing import Any

from twotrack.agreements.search.result import Opening, Step
from twotrack.agreements.wording.answer import country_text
from twotrack.agreements.wording.units import level_text
from twotrack.policy.lever_view import setting_entries
from twotrack.policy.scenario import Scenario
from twotrack.policy.setting import levers
from twotrack.tables.catalogue import translate
from twotrack.tables.numerals import short_number

# Digits of a sum of money that is named.
DIGITS = 2


def opening_lines(found: Opening, language: str) -> list[str]:
    """What a chance of *otherwise*, a payment, and one more step of a lever would do, each alone."""
    chance = found.chance
    key = "opens_by_no_chance" if chance is None else "opens_by_chance"
    lines = [translate(f"negotiate.{key}", language, chance=f"{chance or 0:.2f}")]
    return [*lines, *_payment_lines(found, language), _steps_line(found.steps, language)]


def _payment_lines(found: Opening, language: str) -> list[str]:
    lines: list[str] = []
    for country, paid in found.payments.items():
        values = {"country": country_text(country, language)}
        if paid is None:
            lines.append(translate("negotiate.opens_by_no_payment", language, **values))
            continue
        values |= {"payer": country_text(paid.payer, language), **_chances(paid.chances)}
        millions = short_number(paid.million_usd_a_year, DIGITS)
        lines.append(translate("negotiate.opens_by_payment", language, **values, millions=millions))
    return lines


def _steps_line(steps: tuple[Step, ...], language: str) -> str:
    """The step that does most, and whether it opens the zone."""
    if not steps:
        return translate("negotiate.opens_no_step_left", language)
    key = "opens_by_step" if steps[0].opens else "opens_by_no_step"
    row = levers()[steps[0].setting.lever]
    step = f"{row.label[language]}: {level_text(row, steps[0].setting.value, language)}"
    return translate(f"negotiate.{key}", language, step=step, **_chances(steps[0].chances))


def _chances(chances: tuple[float, ...]) -> dict[str, str]:
    us, mx = (f"{one:.2f}" for one in chances)
    return {"us": us, "mx": mx}


def opening_object(found: Opening | None) -> dict[str, Any] | None:
    """The same as `--json` prints it; None where nothing was looked for."""
    if found is None:
        return None
    paid = {country: None if one is None else one._asdict() for country, one in found.payments.items()}
    steps = [one._asdict() | {"setting": setting_entries(Scenario(settings=(one.setting,)))[0]} for one in found.steps]
    return {"chance_of_otherwise": found.chance, "payments": paid, "steps": steps}
