"""`twotrack scenarios`: the scenarios that the package brings, with their stories."""

from typing import Any

from twotrack.cli.options import JsonFlag
from twotrack.cli.terminal.output import print_json, results_console, table
from twotrack.policy.files import load_scenario, shipped_scenarios
from twotrack.policy.lever_view import setting_entries
from twotrack.policy.scenario import Scenario
from twotrack.tables.catalogue import current_language, translate


def scenarios(json: JsonFlag = False) -> None:
    """List every shipped scenario."""
    found = [load_scenario(name) for name in shipped_scenarios()]
    if json:
        print_json({"scenarios": [scenario_entry(scenario) for scenario in found]})
        return
    made = table(*(translate(f"cli.column_{column}") for column in ("scenario", "title", "story", "settings")))
    for scenario in found:
        title, story = scenario.title[current_language()], scenario.story[current_language()]
        made.add_row(scenario.name, title, story, str(len(scenario.settings)))
    console = results_console()
    console.print(made)
    console.print(translate("cli.scenarios_next"), style="dim", markup=False)


def scenario_entry(scenario: Scenario) -> dict[str, Any]:
    """A scenario as `--json` prints it."""
    return {
        "name": scenario.name,
        "title": {"en": scenario.title.en, "es": scenario.title.es},
        "story": {"en": scenario.story.en, "es": scenario.story.es},
        "settings": setting_entries(scenario),
    }
