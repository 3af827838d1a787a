"""Scenario files: read with every fault at once, written as run."""

import math
from dataclasses import replace
from pathlib import Path
from typing import Any

import tomli_w

from twotrack.base.months import month_index, month_text
from twotrack.policy.faults import place_fault, setting_fault
from twotrack.policy.paths import idle_settings
from twotrack.policy.scenario import Scenario, Setting, levers, setting_text
from twotrack.policy.span import DEFAULT_SPAN
from twotrack.tables.catalogue import translate
from twotrack.tables.closed import Text
from twotrack.tables.errors import Fault, ScenarioError, TableError, nearest
from twotrack.tables.readers import Document, read_document

SHIPPED = Path(__file__).parent.parent / "scenarios"
KEYS = ("title", "story", "settings")


def shipped_scenarios() -> tuple[str, ...]:
    """Names of the scenarios in the package."""
    return tuple(sorted(path.stem for path in SHIPPED.glob("*.toml")))


def load_scenario(name: str) -> Scenario:
    """Scenario by the name of a shipped one or by its file; ScenarioError with every fault."""
    path = SHIPPED / f"{name}.toml" if name in shipped_scenarios() else Path(name)
    if not path.exists() and path.suffix != ".toml":
        known = ", ".join(shipped_scenarios())
        raise ScenarioError(
            translate("scenario.unknown_scenario", name=name, known=known) + nearest(name, shipped_scenarios())
        )
    scenario, faults = check_scenario(path)
    errors = [fault for fault in faults if not fault.warning]
    if errors:
        raise ScenarioError(errors)
    return scenario


def check_scenario(path: Path) -> tuple[Scenario, tuple[Fault, ...]]:
    """Scenario of a file with every fault of it; settings at fault are left out."""
    try:
        document = read_document(path)
    except TableError as error:
        raise ScenarioError(error.faults) from error
    faults = _key_faults(document)
    settings: list[Setting] = []
    for lever, value in _settings_table(document, faults).items():
        settings += _lever_settings(document, lever, value, faults)
    scenario = Scenario(path.stem, _text(document, "title"), _text(document, "story"), tuple(settings))
    faults += [
        document.fault(
            translate("scenario.changes_nothing", setting=setting_text(idle)), *_keys_of(document, idle), warning=True
        )
        for idle in idle_settings(scenario, levers(), DEFAULT_SPAN)
    ]
    return scenario, tuple(faults)


def _key_faults(document: Document) -> list[Fault]:
    faults = [
        document.fault(translate("scenario.unknown_key", key=key) + nearest(key, KEYS), key)
        for key in document.data
        if key not in KEYS
    ]
    if "title" not in document.data:
        faults.append(document.fault(translate("scenario.missing_title")))
    return faults


def _settings_table(document: Document, faults: list[Fault]) -> dict[str, Any]:
    table = document.data.get("settings", {})
    if isinstance(table, dict):
        return table
    faults.append(document.fault(translate("scenario.not_table", key="settings"), "settings"))
    return {}


def _text(document: Document, key: str) -> Text:
    raw = document.data.get(key, "")
    if isinstance(raw, dict):
        return Text(en=str(raw.get("en", "")), es=str(raw.get("es", raw.get("en", ""))))
    return Text(en=str(raw), es=str(raw))


def _lever_settings(document: Document, lever: str, value: Any, faults: list[Fault]) -> list[Setting]:
    """Settings of one lever: a number, or a table whose keys are months and, for single places, places."""
    if not isinstance(value, dict):
        return _one(document, Setting(lever, 0.0), value, ("settings", lever), faults)
    found = _month_settings(document, lever, "", {key: inner for key, inner in value.items() if _is_month(key)}, faults)
    for place in (key for key in value if not _is_month(key)):
        found += _place_settings(document, lever, place, value[place], faults)
    return found


def _is_month(key: str) -> bool:
    return key[:1].isdigit()


def _place_settings(document: Document, lever: str, place: str, value: Any, faults: list[Fault]) -> list[Setting]:
    row = levers().get(lever)
    message = place_fault(row, lever, place) if row else ""
    if message:
        faults.append(document.fault(message, "settings", lever, place))
        return []
    dated = value if isinstance(value, dict) else {month_text(DEFAULT_SPAN.future): value}
    return _month_settings(document, lever, place, dated, faults)


def _month_settings(
    document: Document, lever: str, place: str, months: dict[str, Any], faults: list[Fault]
) -> list[Setting]:
    found: list[Setting] = []
    previous = ""
    base = ("settings", lever, place) if place else ("settings", lever)
    for text, value in months.items():
        keys = (*base, text)
        try:
            month = month_index(text)
        except ValueError:
            faults.append(document.fault(translate("scenario.bad_month", text=text), *keys))
            continue
        if previous and month <= month_index(previous):
            faults.append(
                document.fault(translate("scenario.order", lever=lever, month=text, previous=previous), *keys)
            )
        previous = text
        found += _one(document, Setting(lever, 0.0, month, place), value, keys, faults)
    return found


def _one(document: Document, undated: Setting, value: Any, keys: tuple[str, ...], faults: list[Fault]) -> list[Setting]:
    if isinstance(value, bool) or not isinstance(value, int | float):
        faults.append(document.fault(translate("scenario.bad_value", lever=undated.lever, found=repr(value)), *keys))
        return []
    setting = replace(undated, value=as_float(value))
    message = setting_fault(levers(), setting)
    if message:
        faults.append(document.fault(message, *keys))
        return []
    return [setting]


def as_float(value: float) -> float:
    """Float of a number; infinite where an integer is too large for one, so that the bounds refuse it."""
    try:
        return float(value)
    except OverflowError:
        return math.inf


def _keys_of(document: Document, setting: Setting) -> tuple[str, ...]:
    inner = document.data["settings"][setting.lever]
    place = (setting.place,) if setting.place else ()
    dated = inner.get(setting.place, inner) if isinstance(inner, dict) else inner
    month = (month_text(setting.month),) if isinstance(dated, dict) else ()
    return ("settings", setting.lever, *place, *month)


def scenario_toml(scenario: Scenario) -> str:
    """Scenario as a file that gives the same run: levers, places and months in order; of two settings of one
    month the last holds.
    """
    settings: dict[str, dict[str, Any]] = {}
    for one in sorted(scenario.settings, key=lambda one: (one.lever, one.place, one.month)):
        dated = settings.setdefault(one.lever, {})
        (dated.setdefault(one.place, {}) if one.place else dated)[month_text(one.month)] = one.value
    titles = {"title": dict(scenario.title), "story": dict(scenario.story)}
    return tomli_w.dumps(titles | {"settings": settings})
