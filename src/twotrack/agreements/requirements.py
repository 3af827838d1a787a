"""What a user requires of the future that a deal brings: bounds on concerns and outcomes, and where they hold."""

import operator
import re
from collections.abc import Callable, Mapping, Sequence
from math import isfinite
from typing import Any, NamedTuple

import numpy as np
from numpy.typing import NDArray

from twotrack.agreements.bargaining.front import Numbers
from twotrack.agreements.preferences.tables import shipped_preferences
from twotrack.agreements.worth.changes import Level, Place, level_of
from twotrack.agreements.worth.worlds import BEFORE, DEAL, Worlds, outcome_table
from twotrack.base.units import factor, same_dimension
from twotrack.policy.span import DEFAULT_SPAN
from twotrack.tables.catalogue import translate
from twotrack.tables.errors import Fault, TableError, nearest

# How the command line names what is written on it.
OPTION = "--require"
MONEY = "million USD / year"
# A larger number alone is a level whose unit was forgotten: nobody bounds anything by more than ten times what it is.
MOST_TIMES = 10
OPERATORS: Mapping[str, Callable[[Any, Any], Any]] = {
    "<=": operator.le,
    "<": operator.lt,
    ">=": operator.ge,
    ">": operator.gt,
}
_FORM = re.compile(r"\s*(\w+)\s*([^\w\s.+-]+)\s*(\S.*?)?\s*")
_NUMBER = re.compile(r"([^\s%A-Za-z]+(?:[eE][+-]?\d+)?)\s*(.*)")


class Requirement(NamedTuple):
    """A bound on a concern or an outcome under the deal: with a unit a level, without one a multiple of what stands
    now.
    """

    text: str
    name: str
    operator: str
    bound: float
    unit: str = ""

    def holds(self, level: Level) -> NDArray[np.bool_]:
        """Whether it holds, by future; not where the level is not finite."""
        bound = self.bound if self.unit else self.bound * level.before
        return np.asarray(OPERATORS[self.operator](level.world, bound))


def holds_by_future(requirements: Sequence[Requirement], worlds: Worlds) -> Numbers:
    """Whether each requirement holds under the deal, by future (requirement, future): of the mean over the months
    judged, as concerns are measured.
    """
    found = [one.holds(level_under_deal(one.name, worlds)) for one in requirements]
    return np.array(found, dtype=float).reshape(len(requirements), len(worlds.draws))


def level_under_deal(name: str, worlds: Worlds) -> Level:
    """Mean level under the deal and before of a concern, or of an outcome that no concern is called."""
    if name in worlds.preferences.concerns:
        return worlds.level(name, DEAL, worlds.window)
    place = Place(worlds.window, DEFAULT_SPAN)
    return level_of(outcome_table()[name], name, worlds.outcomes[DEAL], worlds.outcomes[BEFORE], place)


def read_requirements(texts: Sequence[str]) -> tuple[Requirement, ...]:
    """Requirements such as `encounters<=0.9` or `border_patrol_encounters<=40000 encounters / month`. TableError with
    every fault: a form or an operator that is none, an unknown name, what is no finite number, a unit that does not
    measure it, money without a unit, since none is paid now, and a number alone that is more than ten.
    """
    found = [_requirement(text) for text in texts]
    faults = [Fault(one, OPTION) for one in found if isinstance(one, str)]
    if faults:
        raise TableError(faults)
    return tuple(dict.fromkeys(one for one in found if isinstance(one, Requirement)))


def _requirement(text: str) -> Requirement | str:
    """A requirement, or what is wrong with its text."""
    form = _FORM.fullmatch(text)
    if form is None or not form[3]:
        return translate("negotiate.require_form", found=text)
    name, sign, rest = form.groups()
    if sign not in OPERATORS:
        return translate("negotiate.require_operator", found=text, operator=sign, known=", ".join(OPERATORS))
    unit = unit_by_name(name)
    if unit is None:
        return translate("negotiate.require_name", found=text, name=name) + nearest(name, _names())
    number = _NUMBER.fullmatch(rest)
    bound = _number(number[1]) if number else None
    if number is None or bound is None:
        return translate("negotiate.require_number", found=text, number=rest)
    return _with_unit(Requirement(text.strip(), name, sign, bound), number[2].replace("%", "percent"), unit)


def _with_unit(one: Requirement, said: str, unit: str) -> Requirement | str:
    """The requirement with its bound in the unit of what it bounds, or what is wrong with the unit."""
    if not said and _is_money(one.name):
        return translate("negotiate.require_money", found=one.text, unit=unit)
    if not said and one.bound > MOST_TIMES:
        return translate("negotiate.require_times", found=one.text, most=MOST_TIMES, unit=unit)
    if not said:
        return one
    values = {"found": one.text, "unit": said, "wanted": unit, "name": one.name}
    try:
        if not same_dimension(said, unit):
            return translate("negotiate.require_unit", **values)
        return one._replace(bound=one.bound * factor(said, unit), unit=unit)
    except ValueError:
        return translate("negotiate.require_unit", **values)


def _number(text: str) -> float | None:
    try:
        value = float(text.replace("−", "-"))
    except ValueError:
        return None
    return value if isfinite(value) else None


def _names() -> list[str]:
    return [*shipped_preferences().concerns, *outcome_table()]


def _is_money(name: str) -> bool:
    row = shipped_preferences().concerns.get(name)
    return row is not None and row.payments is not None


def unit_by_name(name: str) -> str | None:
    """Unit of a concern, or of an outcome that no concern is called; None where there is neither."""
    concerns, outcomes = shipped_preferences().concerns, outcome_table()
    outcome = concerns[name].outcome if name in concerns else name
    return MONEY if not outcome else outcomes[outcome].unit if outcome in outcomes else None


def label_by_name(name: str) -> Mapping[str, str]:
    """Label of a concern, or of an outcome that no concern is called, by language."""
    concerns = shipped_preferences().concerns
    return dict((concerns[name] if name in concerns else outcome_table()[name]).label)
