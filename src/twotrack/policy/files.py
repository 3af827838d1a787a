"""Scenario files: read with every fault at once, written as run."""

from pathlib import Path
from typing import Any

import tomli_w

from twotrack.base.months import month_text
from twotrack.policy.idle import Beyond, beyond_record, idle_settings, weightless
from twotrack.policy.reading import Reading
from twotrack.policy.scenario import Scenario
from twotrack.policy.setting import levers, setting_text
from twotrack.policy.span import DEFAULT_SPAN
from twotrack.tables.axes import codes
from twotrack.tables.bilingual import LANGUAGES
from twotrack.tables.catalogue import translate
from twotrack.tables.closed import Text
from twotrack.tables.errors import Fault, ScenarioError, TableError, nearest, shown_value
from twotrack.tables.numerals import plain_number
from twotrack.tables.readers import read_document
from twotrack.tables.rows import LeverRow

SHIPPED = Path(__file__).parent.parent / "scenarios"
KEYS = ("title", "story", "settings")


def shipped_scenarios() -> tuple[str, ...]:
    """Names of the scenarios in the package."""
    return tuple(sorted(path.stem for path in SHIPPED.glob("*.toml")))


def load_scenario(name: str) -> Scenario:
    """Scenario by the name of a shipped one or by its file; ScenarioError with every fault."""
    return load_with_warnings(name)[0]


def load_with_warnings(name: str) -> tuple[Scenario, tuple[Fault, ...]]:
    """Scenario by the name of a shipped one or by its file, with warnings; ScenarioError with every fault."""
    path = SHIPPED / f"{name}.toml" if name in shipped_scenarios() else Path(name)
    if not name or (not path.exists() and path.suffix != ".toml"):
        known = ", ".join(shipped_scenarios())
        raise ScenarioError(
            translate("scenario.unknown_scenario", name=name, known=known) + nearest(name, shipped_scenarios())
        )
    scenario, faults = check_scenario(path)
    errors = [fault for fault in faults if not fault.warning]
    if errors:
        raise ScenarioError(errors)
    return scenario, faults


def check_scenario(path: Path) -> tuple[Scenario, tuple[Fault, ...]]:
    """Scenario of a file with every fault of it; settings at fault are left out."""
    try:
        document = read_document(path)
    except TableError as error:
        raise ScenarioError(error.faults) from error
    reading = Reading(document, levers())
    _check_keys(reading)
    title, story = (_text(reading, key) for key in ("title", "story"))
    table = document.data.get("settings", {})
    if isinstance(table, dict):
        reading.read(table)
    else:
        reading.fault(translate("scenario.not_table", key="settings"), "settings")
    settings = tuple(setting for found in reading.settings.values() for setting in found)
    scenario = Scenario(path.stem, title, story, settings)
    _warn(reading, scenario)
    return scenario, tuple(reading.faults)


def _check_keys(reading: Reading) -> None:
    for key in reading.document.data:
        if key not in KEYS:
            reading.fault(translate("scenario.unknown_key", key=key) + nearest(key, KEYS), key)
    if "title" not in reading.document.data:
        reading.fault(translate("scenario.missing_title"))


def _text(reading: Reading, key: str) -> Text:
    """Title or story: one text for both languages, or a table with one text for each."""
    raw = reading.document.data.get(key, "")
    if isinstance(raw, str):
        return Text(en=raw, es=raw)
    if not isinstance(raw, dict):
        reading.fault(translate("scenario.not_text", key=key, found=shown_value(raw)), key)
        return Text(en="", es="")
    for language, said in raw.items():
        if language not in LANGUAGES:
            reading.fault(translate("scenario.other_language", key=key, found=language), key, language)
        elif not isinstance(said, str):
            reading.fault(
                translate("scenario.not_text", key=f"{key}.{language}", found=shown_value(said)), key, language
            )
    texts = {language: said for language in LANGUAGES if isinstance(said := raw.get(language), str)}
    if not texts:
        reading.fault(translate("scenario.no_language", key=key), key)
    return Text(en=texts.get("en", texts.get("es", "")), es=texts.get("es", texts.get("en", "")))


def _warn(reading: Reading, scenario: Scenario) -> None:
    """Warn of values without which every level would be the same, and of totals far beyond the record; refuse weights
    that are all zero.
    """
    idle = {id(setting) for setting in idle_settings(scenario, reading.levers, DEFAULT_SPAN)}
    for keys, settings in reading.settings.items():
        if all(id(setting) in idle for setting in settings):
            said = setting_text(settings[0]) if len(settings) == 1 else ".".join(keys[1:])
            reading.fault(translate("scenario.changes_nothing", setting=said), *keys, warning=True)
    for lever, message in weightless(scenario, reading.levers, DEFAULT_SPAN).items():
        reading.fault(message, "settings", lever)
    for beyond in beyond_record(scenario, reading.levers, DEFAULT_SPAN):
        reading.fault(beyond_text(beyond, reading.levers[beyond.lever]), "settings", beyond.lever, warning=True)


def beyond_text(beyond: Beyond, row: LeverRow) -> str:
    """Warning of a total far beyond the record."""
    told = {
        "month": month_text(beyond.month),
        "total": plain_number(beyond.total),
        "most": plain_number(beyond.recorded),
    }
    times = f"{beyond.total / beyond.recorded:.1f}"
    return translate(
        "scenario.beyond_record", lever=beyond.lever, unit=row.unit, count=len(codes(row.axes[0])), times=times, **told
    )


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
