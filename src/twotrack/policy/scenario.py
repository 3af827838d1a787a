"""A scenario: dated settings of levers, laid over what was."""

from collections.abc import Mapping
from dataclasses import dataclass, field, replace

from twotrack.base.months import month_index, month_text
from twotrack.policy.faults import setting_fault
from twotrack.policy.span import DEFAULT_SPAN
from twotrack.tables.catalogue import translate
from twotrack.tables.closed import Text
from twotrack.tables.errors import ScenarioError
from twotrack.tables.issue_tables import issue_tables, lever_rows
from twotrack.tables.rows import LeverRow


@dataclass(frozen=True)
class Setting:
    """A lever at a level from a month on, in one place or (place empty) in all of them."""

    lever: str
    value: float
    month: int = DEFAULT_SPAN.future
    place: str = ""


def levers() -> Mapping[str, LeverRow]:
    """Every lever by name."""
    return lever_rows(issue_tables())


@dataclass(frozen=True)
class Scenario:
    """What policy is to be; an empty one is the record, and after it the last recorded level."""

    name: str = "custom"
    title: Text = field(default_factory=lambda: Text(en="Custom scenario", es="Escenario propio"))
    story: Text = field(default_factory=lambda: Text(en="", es=""))
    settings: tuple[Setting, ...] = ()

    def set(self, lever: str, value: float, *, month: str | None = None, place: str = "") -> "Scenario":
        """The same scenario with one more setting; ScenarioError if it cannot be."""
        try:
            start = DEFAULT_SPAN.future if month is None else month_index(month)
        except ValueError as error:
            raise ScenarioError(translate("scenario.bad_month", text=month)) from error
        setting = Setting(lever, float(value), start, place)
        message = setting_fault(levers(), setting)
        if message:
            raise ScenarioError(message)
        return replace(self, settings=(*self.settings, setting))


def parse_setting(text: str) -> Setting:
    """Setting written as LEVER=VALUE, LEVER@2026-07=VALUE or LEVER[PLACE]@2026-07=VALUE.

    >>> parse_setting("us_dealer_rules@2026-07=0.5").value
    0.5
    """
    left, equals, right = text.partition("=")
    name, _, month = left.strip().partition("@")
    lever, bracket, place = name.strip().partition("[")
    if not equals or (bracket and not place.endswith("]")):
        raise ScenarioError(translate("scenario.not_a_setting", text=text))
    try:
        start = month_index(month) if month else DEFAULT_SPAN.future
    except ValueError as error:
        raise ScenarioError(f"--set {text}: {translate('scenario.bad_month', text=month)}") from error
    try:
        setting = Setting(lever.strip(), float(right), start, place.rstrip("]").strip())
    except ValueError as error:
        raise ScenarioError(
            f"--set {text}: {translate('scenario.bad_value', lever=lever, found=repr(right))}"
        ) from error
    message = setting_fault(levers(), setting)
    if message:
        raise ScenarioError(f"--set {text}: {message}")
    return setting


def setting_text(setting: Setting) -> str:
    """Setting as it is written on the command line."""
    place = f"[{setting.place}]" if setting.place else ""
    return f"{setting.lever}{place}@{month_text(setting.month)}={setting.value:g}"
