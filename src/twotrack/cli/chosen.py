"""The scenario that a command line asks for: a name or a file, with settings laid over it; warnings are printed."""

from collections.abc import Sequence
from dataclasses import replace

from twotrack.cli.terminal.output import notes
from twotrack.policy.files import beyond_text, load_with_warnings
from twotrack.policy.idle import beyond_record, idle_settings
from twotrack.policy.scenario import Scenario, parse_settings
from twotrack.policy.setting import Setting, levers
from twotrack.policy.span import DEFAULT_SPAN
from twotrack.tables.catalogue import messages, translate
from twotrack.tables.closed import Text
from twotrack.tables.errors import Fault, fault_lines


def chosen_scenario(name: str, texts: list[str] | None) -> Scenario:
    """Scenario with the settings of the command line; prints the warnings about both."""
    scenario, warnings = load_with_warnings(name)
    return with_command_settings(scenario, texts, warnings)


def with_command_settings(scenario: Scenario, texts: list[str] | None, warnings: Sequence[Fault] = ()) -> Scenario:
    """Scenario with settings in the form of the command line; prints the scenario's warnings, then those about them."""
    every = list(warnings)
    if texts:
        groups = {text: parse_settings(text) for text in dict.fromkeys(texts)}
        scenario = with_settings(scenario, tuple(setting for group in groups.values() for setting in group))
        every += odd_settings(scenario, groups)
    for line in fault_lines(every):
        notes.print(line, markup=False)
    return scenario


def with_settings(scenario: Scenario, extra: tuple[Setting, ...]) -> Scenario:
    """Scenario with more settings, under a title that says so."""
    title = Text(
        en=f"{scenario.title.en}, {messages()['cli.with_changes']['en']}",
        es=f"{scenario.title.es}, {messages()['cli.with_changes']['es']}",
    )
    return replace(scenario, title=title, settings=(*scenario.settings, *extra))


def odd_settings(scenario: Scenario, groups: dict[str, tuple[Setting, ...]]) -> list[Fault]:
    """Warnings of settings that change nothing, and of levers that they take far beyond the record."""
    idle = {id(setting) for setting in idle_settings(scenario, levers(), DEFAULT_SPAN)}
    faults = [
        Fault(translate("scenario.changes_nothing", setting=text), warning=True)
        for text, group in groups.items()
        if all(id(setting) in idle for setting in group)
    ]
    given = {setting.lever for group in groups.values() for setting in group}
    return faults + [
        Fault(beyond_text(beyond, levers()[beyond.lever]), warning=True)
        for beyond in beyond_record(scenario, levers(), DEFAULT_SPAN)
        if beyond.lever in given
    ]
