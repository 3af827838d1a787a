"""The settings of a scenario file, read in one pass, with everything that is wrong with them."""

import math
from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from typing import Any

from twotrack.base.months import month_index, month_text
from twotrack.policy.faults import TOTAL, place_fault, unknown_lever
from twotrack.policy.scenario import allowed_settings
from twotrack.policy.setting import Setting
from twotrack.tables.axes import code_of
from twotrack.tables.catalogue import translate
from twotrack.tables.errors import Fault, ScenarioError, shown_value
from twotrack.tables.readers import Document
from twotrack.tables.rows import LeverRow

Keys = tuple[str, ...]


@dataclass
class Reading:
    """What was found in a file so far: settings by the keys of their value (a total makes several), and faults."""

    document: Document
    levers: Mapping[str, LeverRow]
    settings: dict[Keys, tuple[Setting, ...]] = field(default_factory=dict)
    faults: list[Fault] = field(default_factory=list)

    def fault(self, message: str, *keys: str, warning: bool = False) -> None:
        """Note what is wrong at a key."""
        self.faults.append(self.document.fault(message, *keys, warning=warning))

    def read(self, table: Mapping[str, Any]) -> None:
        """Read every lever of the table of settings."""
        for lever, value in table.items():
            if lever not in self.levers:
                self.fault(unknown_lever(lever, self.levers), "settings", lever)
            else:
                self._lever(lever, value)

    def _lever(self, lever: str, value: Any) -> None:
        """Settings of one lever: a number, or a table whose keys are months and places."""
        keys = ("settings", lever)
        if not isinstance(value, dict):
            self._number(Setting(lever, 0.0), value, keys)
            return
        if not value:
            self.fault(translate("scenario.sets_nothing", name=lever), *keys, warning=True)
        self._months(lever, "", {key: inner for key, inner in value.items() if key[:1].isdigit()}, keys)
        seen: dict[str, str] = {}
        for place in (key for key in value if not key[:1].isdigit()):
            self._place(lever, place, value[place], seen)
        self._total_beside_places(lever, value)

    def _total_beside_places(self, lever: str, table: dict[str, Any]) -> None:
        """Fault of a place in a month of which the table also says what all places add up to: one would be lost."""
        total = self._months_of(lever, TOTAL, table.get(TOTAL))
        for place in (key for key in table if key != TOTAL and not key[:1].isdigit()):
            if both := total & self._months_of(lever, place, table[place]):
                told = {"month": month_text(min(both)), "place": place, "lever": lever}
                self.fault(translate("scenario.total_and_place", **told), "settings", lever, place)

    def _months_of(self, lever: str, place: str, value: Any) -> set[int]:
        """Months from which a place (or the total) has a level of its own in this table."""
        inner = value if isinstance(value, dict) else {}
        every = [("settings", lever, place), *(("settings", lever, place, text) for text in inner)]
        return {self.settings[keys][0].month for keys in every if keys in self.settings}

    def _place(self, lever: str, place: str, value: Any, seen: dict[str, str]) -> None:
        keys, row = ("settings", lever, place), self.levers[lever]
        found = translate("scenario.empty_place", lever=lever) if not place.strip() else place_fault(row, lever, place)
        message = found or self._repeated_place(lever, place, seen)
        if message:
            self.fault(message, *keys)
        elif not isinstance(value, dict):
            self._number(Setting(lever, 0.0, place=place), value, keys)
        elif value:
            self._months(lever, place, value, keys)
        else:
            self.fault(translate("scenario.sets_nothing", name=f"{lever}[{place}]"), *keys, warning=True)

    def _repeated_place(self, lever: str, place: str, seen: dict[str, str]) -> str:
        """Fault of a place that stands in the table already, under its code or another name."""
        code = code_of(self.levers[lever].axes[0], place) or place
        before = seen.setdefault(code, place)
        return "" if before == place else translate("scenario.place_twice", lever=lever, place=place, other=before)

    def _months(self, lever: str, place: str, months: Mapping[str, Any], base: Keys) -> None:
        previous: int | None = None
        for text, value in months.items():
            keys = (*base, text)
            try:
                month = month_index(text)
            except ValueError:
                self.fault(translate("scenario.bad_month", text=text), *keys)
                continue
            if previous is not None and month <= previous:
                told = {"month": text, "previous": month_text(previous)}
                self.fault(translate("scenario.order", lever=lever, **told), *keys)
            previous = month
            self._number(Setting(lever, 0.0, month, place), value, keys)

    def _number(self, undated: Setting, value: Any, keys: Keys) -> None:
        lever = undated.lever
        if value == {}:
            self.fault(translate("scenario.sets_nothing", name=".".join(keys[1:])), *keys, warning=True)
        elif isinstance(value, bool) or not isinstance(value, int | float):
            self.fault(translate("scenario.bad_value", lever=lever, found=shown_value(value)), *keys)
        else:
            try:
                self.settings[keys] = allowed_settings(replace(undated, value=as_float(value)), self.levers)
            except ScenarioError as error:
                self.fault(error.faults[0].message, *keys)


def as_float(value: float) -> float:
    """Float of a number; infinite where an integer is too large for one, so that the bounds refuse it."""
    try:
        return float(value)
    except OverflowError:
        return math.inf
