"""The page of a run, with the stories of the package beside it."""

from collections.abc import Sequence
from functools import lru_cache

from twotrack.policy.files import load_scenario
from twotrack.report.payload.models import Payload
from twotrack.runs.experiment import Experiment, shipped_experiment
from twotrack.runs.kernel.choice import shipped_kernel
from twotrack.runs.results.result import Result
from twotrack.runs.run import run_in
from twotrack.web.live import LiveEngine, live_engine
from twotrack.web.page import page_text
from twotrack.web.shipped import STATUS_QUO, shipped_stories
from twotrack.web.stories import StorySet, has_story, story_set


def run_page(experiment: Experiment, result: Result, payload: Payload, language: str, report: str = "") -> str:
    """The page of a run as one file. A run that is none of the package's stories is compared with the status quo over
    its own worlds, which is run for it. `report` is the name of its report in the same folder.
    """
    sets = sets_of_run(experiment, result)
    return page_text(payload, sets, language, engine_beside(experiment, sets), report)


def engine_beside(experiment: Experiment, sets: Sequence[StorySet]) -> LiveEngine | None:
    """Engine for a page with these sets, over the first worlds of the first of them: those of the package's stories, or
    of the run's own experiment; None where no printed kernel runs it.
    """
    if shipped_stories() in sets:
        return shipped_engine()
    return live_engine(experiment, seed=sets[0].seed) if experiment.engine is shipped_kernel().engine else None


@lru_cache(maxsize=1)
def shipped_engine() -> LiveEngine | None:
    """Engine over the first worlds of the package's stories; None where no printed kernel can be run here."""
    return None if shipped_kernel().engine is None else live_engine(shipped_experiment())


def sets_of_run(experiment: Experiment, result: Result) -> list[StorySet]:
    """Stories of the package where they still hold, and those of the run's own worlds where it is not among them."""
    shipped = shipped_stories()
    if shipped is not None and has_story(shipped, result):
        return [shipped]
    own = own_set(experiment, result)
    return [own] if shipped is None else [shipped, own]


def own_set(experiment: Experiment, result: Result) -> StorySet:
    """Status quo and run over the same worlds; a run that sets nothing is the status quo."""
    scenario = load_scenario(STATUS_QUO)
    if not result.scenario.settings:
        return story_set([result])
    receipt = result.receipt
    return story_set([run_in(experiment, scenario, receipt.draws, receipt.seed), result])
