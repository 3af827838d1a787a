"""Stories of the package, shipped as data: every scenario of the package over the same worlds, and what each lever
alone moves. `make ship` writes them; a page shows them where they still hold.
"""

import sys
from functools import lru_cache
from pathlib import Path

from twotrack.policy.files import load_scenario, shipped_scenarios
from twotrack.runs.experiment import shipped_experiment
from twotrack.runs.fingerprint import fingerprint as code_fingerprint
from twotrack.runs.run import run_in
from twotrack.tables.closed import StrictRow
from twotrack.web.effects import MONTH, lever_effects
from twotrack.web.stories import StorySet, story_set

SHIPPED = Path(__file__).parent / "stories.json"
COMMAND = "make ship"
STATUS_QUO = "status-quo"
# The same run under another name: it is what the others are compared with.
LEFT_OUT = ("as-it-happened",)
DRAWS, EFFECT_DRAWS, SEED = 200, 64, 1
MODULES = ("web.effects", "web.stories", "runs.run", "runs.engine", "issues")
TABLES = (
    "issues/**/*.toml",
    "issues/**/*.csv",
    "scenarios/*.toml",
    "tables/axes/**/*.csv",
    "evidence/series/**/*.csv",
    "world/parameters/posterior.*",
)


class ShippedStories(StrictRow):
    """The stories, and the fingerprint of all that they were made from."""

    fingerprint: str
    stories: StorySet


@lru_cache(maxsize=1)
def shipped_stories() -> StorySet | None:
    """Stories of the package; None where tables, equations, scenarios, evidence or the posterior are no longer those
    that they were made from.
    """
    if not SHIPPED.exists():
        return None
    found = ShippedStories.model_validate_json(SHIPPED.read_bytes())
    return found.stories if found.fingerprint == fingerprint() else None


@lru_cache(maxsize=1)
def fingerprint() -> str:
    """Hash of what the stories follow from."""
    return code_fingerprint(MODULES, TABLES)


def tell(name: str) -> None:
    """Say on standard error which lever is moved now: there are many, and each takes seconds."""
    sys.stderr.write(f"{name}\n")


def story_names() -> list[str]:
    """Scenarios of the package that are stories beside the status quo."""
    return [name for name in shipped_scenarios() if name not in (STATUS_QUO, *LEFT_OUT)]


def make_stories(draws: int = DRAWS, effect_draws: int = EFFECT_DRAWS) -> StorySet:
    """The stories over `draws` worlds, made from the package as it is, and each lever alone over `effect_draws`."""
    experiment = shipped_experiment()
    results = [run_in(experiment, load_scenario(name), draws, SEED) for name in (STATUS_QUO, *story_names())]
    experiment = shipped_experiment()
    base = run_in(experiment, load_scenario(STATUS_QUO), effect_draws, SEED)
    effects = lever_effects(experiment, base, effect_draws, tell)
    return story_set(results).model_copy(update={"month": MONTH, "effects": effects})


def main() -> int:
    """Write the stories; with `--check` only say whether they still hold."""
    from twotrack.world.ensemble import cache_compiled  # noqa: PLC0415

    if "--check" in sys.argv[1:]:
        holds = shipped_stories() is not None
        sys.stdout.write("" if holds else f"{SHIPPED.name} is not of these tables and equations: run `{COMMAND}`\n")
        return 0 if holds else 1
    cache_compiled()
    found = ShippedStories(fingerprint=fingerprint(), stories=make_stories())
    SHIPPED.write_text(found.model_dump_json(indent=1) + "\n", encoding="utf-8", newline="\n")
    return 0


if __name__ == "__main__":
    sys.exit(main())
