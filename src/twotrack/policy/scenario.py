"""A scenario: dated settings of levers, laid over what was."""

from collections.abc import Mapping
from dataclasses import dataclass, field, replace

from twotrack.base.months import month_index
from twotrack.policy.faults import EACH, TOTAL, setting_fault
from twotrack.policy.setting import Setting, levers
from twotrack.policy.span import DEFAULT_SPAN
from twotrack.policy.totals import shared_out
from twotrack.tables.axes import code_of
from twotrack.tables.catalogue import translate
from twotrack.tables.closed import Text
from twotrack.tables.errors import ScenarioError, shown_value
from twotrack.tables.rows import LeverRow


@dataclass(frozen=True)
class Scenario:
    """What policy is to be; an empty one is the record, and after it the last recorded level."""

    name: str = "custom"
    title: Text = field(default_factory=lambda: Text(en="Custom scenario", es="Escenario propio"))
    story: Text = field(default_factory=lambda: Text(en="", es=""))
    settings: tuple[Setting, ...] = ()

    def set(
        self,
        lever: str,
        value: float | None = None,
        *,
        month: str | None = None,
        place: str = "",
        each: float | None = None,
        total: float | None = None,
    ) -> "Scenario":
        """The same scenario with a lever set from a month on (by default the first of the projection).

        Args:
            lever: Name of the lever.
            value: Its level; for a lever of places without `place`, the level of each of them.
            month: YYYY-MM.
            place: Code of one place, or its name in English or Spanish.
            each: Level of each place, instead of `value`.
            total: What all places add up to, shared out among them as the record shares it out.

        Raises:
            ScenarioError: It cannot be, with what was wanted.
        """
        given = {place: value, EACH: each, TOTAL: total}
        numbers = [(where, one) for where, one in given.items() if one is not None]
        if len(numbers) != 1 or (place and value is None):
            raise ScenarioError(translate("scenario.one_value", lever=lever))
        ((where, level),) = numbers
        try:
            start = DEFAULT_SPAN.future if month is None else month_index(month)
        except ValueError as error:
            raise ScenarioError(translate("scenario.bad_month", text=month)) from error
        asked = Setting(lever, _number(lever, level), start, where)
        return replace(self, settings=(*self.settings, *allowed_settings(asked)))


def with_levels(scenario: Scenario, settings: tuple[Setting, ...]) -> Scenario:
    """Scenario in which these levers are held at these levels from their months on, whatever it sets later."""
    first = {setting.lever: setting.month for setting in settings}
    kept = (one for one in scenario.settings if one.month < first.get(one.lever, one.month + 1))
    return replace(scenario, settings=(*kept, *settings))


def allowed_settings(asked: Setting, rows: Mapping[str, LeverRow] | None = None) -> tuple[Setting, ...]:
    """Settings that one asks for, its place a code, a name, `each` or `total`; ScenarioError if it cannot be."""
    known = levers() if rows is None else rows
    message = setting_fault(known, asked)
    if message:
        raise ScenarioError(message)
    row = known[asked.lever]
    if asked.place == TOTAL:
        return shared_out(asked, row)
    place = "" if asked.place in ("", EACH) else code_of(row.axes[0], asked.place) or ""
    return (replace(asked, place=place),)


def _number(lever: str, value: object) -> float:
    try:
        return float(value)  # pyright: ignore[reportArgumentType]
    except (TypeError, ValueError) as error:
        found = shown_value(value)
        raise ScenarioError(translate("scenario.bad_value", lever=lever, found=found)) from error


def parse_settings(text: str) -> tuple[Setting, ...]:
    """Settings written as LEVER=VALUE, LEVER@2026-07=VALUE or LEVER[PLACE]@2026-07=VALUE; with `[total]` instead
    of a place there is one for each of them.

    >>> parse_settings("us_dealer_rules@2026-07=0.5")[0].value
    0.5
    """
    left, equals, right = text.partition("=")
    name, _, month = left.strip().partition("@")
    lever, bracket, place = name.strip().partition("[")
    if not equals or (bracket and not place.strip().endswith("]")):
        raise ScenarioError(translate("scenario.not_a_setting", text=text))
    try:
        start = month_index(month) if month else DEFAULT_SPAN.future
    except ValueError as error:
        raise ScenarioError(f"--set {text}: {translate('scenario.bad_month', text=month)}") from error
    try:
        value = _number(lever.strip(), right)
        return allowed_settings(Setting(lever.strip(), value, start, place.strip().rstrip("]").strip()))
    except ScenarioError as error:
        raise ScenarioError(f"--set {text}: {error.faults[0].message}") from error
