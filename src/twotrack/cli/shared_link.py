"""Scenario, seed and draws that a link of the page asks for; and the link of a run."""

from typing import TYPE_CHECKING, NamedTuple

import typer

from twotrack.cli.chosen import chosen_scenario, with_command_settings
from twotrack.cli.terminal.output import notes
from twotrack.policy.scenario import Scenario
from twotrack.tables.catalogue import translate
from twotrack.tables.errors import RunError

if TYPE_CHECKING:
    from twotrack.runs.results.result import Result
    from twotrack.web.link import SharedLink

# Some programs cut longer addresses.
LONGEST = 2000


class CommandLineRun(NamedTuple):
    """What the command line says of a run beside its settings: a scenario's name, draws, seed."""

    name: str
    draws: int
    seed: int


class RunRequest(NamedTuple):
    """What is to be run: a scenario, its draws, their seed."""

    scenario: Scenario
    draws: int
    seed: int


def request_of(context: typer.Context, link: str | None, plain: CommandLineRun, texts: list[str] | None) -> RunRequest:
    """What a link asks for, with the settings of the command line laid over it; draws and seed of the command line win
    where they were given, and hold where there is no link.
    """
    name, draws, seed = plain
    if link is None:
        return RunRequest(chosen_scenario(name, texts), draws, seed)
    from twotrack.web.link import read_link

    if any(was_given(context, one) for one in ("scenario", "origin")):
        raise RunError(translate("link.scenario_too", scenario=name))
    found = read_link(link)
    warn_of_version(found)
    draws = draws if found.draws is None or was_given(context, "draws") else found.draws
    seed = seed if found.seed is None or was_given(context, "seed") else found.seed
    return RunRequest(with_command_settings(found.scenario, texts), draws, seed)


def was_given(context: typer.Context, name: str) -> bool:
    """Whether the command line has an argument or option, rather than its default."""
    source = context.get_parameter_source(name)
    return source is not None and source.name == "COMMANDLINE"


def warn_of_version(found: "SharedLink") -> None:
    """Say where a link was made with other tables or equations than those that run."""
    from importlib.metadata import version

    from twotrack.runs.receipt import ingredient_hash
    from twotrack.web.page_data import model_key

    now = (version("twotrack"), model_key(ingredient_hash("tables"), ingredient_hash("equations")))
    if found.version and (found.version, found.key) != now:
        then = f"{found.version} ({found.key or '?'})"
        notes.print(translate("link.other_version", then=then, now=f"{now[0]} ({now[1]})"), markup=False)


def print_link(result: "Result") -> None:
    """Print the link of a run that sets levers, unless it is too long for one."""
    from twotrack.web.link import link_text

    link = link_text(result.scenario, result.receipt)
    if result.scenario.settings and len(link) <= LONGEST:
        notes.print(translate("link.share"), markup=False)
        notes.print(link, markup=False, soft_wrap=True, highlight=False)
