"""Runs of worlds whose numbers, luck or levers are as a design says, and not as the worlds draw them."""

from dataclasses import dataclass
from typing import TYPE_CHECKING, NamedTuple

import numpy as np
from numpy.typing import NDArray

from twotrack.agreements.bargaining.front import Numbers
from twotrack.base.months import MONTHS_A_YEAR, year_of
from twotrack.policy.scenario import Scenario
from twotrack.runs.blocks import PIECE
from twotrack.runs.engine import (
    Progress,
    conditioning_inputs,
    draw_inputs,
    is_conditioned,
    no_progress,
    scenario_inputs,
)
from twotrack.runs.pairs import run_pairs
from twotrack.runs.run import check_numbers
from twotrack.tables.catalogue import translate
from twotrack.tables.errors import RunError

if TYPE_CHECKING:
    from twotrack.runs.experiment import Experiment

WANTED = ("nation",)


class Question(NamedTuple):
    """An outcome in a year, under a scenario."""

    outcome: str
    year: int
    scenario: Scenario


class Size(NamedTuple):
    """Draws (rows, or trajectories) and seed."""

    draws: int
    seed: int


@dataclass(frozen=True, eq=False)
class Design:
    """Worlds to run: standard scores by world and element, and the draw that each takes its chance from."""

    scores: Numbers
    chance: NDArray[np.intp]


def ordinary(experiment: "Experiment", question: Question, size: Size, progress: Progress) -> dict[str, Numbers]:
    """Every outcome of a year in the draws of an ordinary run; those that are not finite are NaN."""
    check_numbers(size.draws, size.seed)
    found = experiment.ensemble(
        question.scenario, size.draws, size.seed, progress, wanted=WANTED, until=question.year
    ).nation
    at = experiment.layout.year_index(question.year)
    return {name: np.where(np.isfinite(found[name][:, at]), found[name][:, at], np.nan) for name in found}


def run_design(experiment: "Experiment", question: Question, design: Design, seed: int, progress: Progress) -> Numbers:
    """The outcome in each world of a design. Its past shocks are conditioned on the record at its own numbers.
    `progress` gets the worlds done.
    """
    at = experiment.layout.year_index(question.year)
    parts: list[Numbers] = []
    for first in range(0, len(design.scores), PIECE):
        rows = slice(first, first + PIECE)
        some = Design(design.scores[rows], design.chance[rows])
        parts.append(_piece(experiment, question, some, seed, progress)[:, at])
    return np.concatenate(parts)


def _piece(experiment: "Experiment", question: Question, design: Design, seed: int, progress: Progress) -> Numbers:
    own = draw_inputs(experiment, range(len(design.scores)), seed)
    own = own._replace(draw=design.chance, scores=design.scores)
    if is_conditioned(experiment):
        shared = conditioning_inputs(experiment, seed)
        shocks = experiment.engine.condition(own, shared, experiment.figures, no_progress)
        own = own._replace(shocks=shocks)
    own, shared = scenario_inputs(experiment, question.scenario, own, seed)
    return experiment.engine.run(own, shared, WANTED, progress, question.year).outcomes.nation[question.outcome]


def of_scenarios(
    experiment: "Experiment", scenarios: list[Scenario], question: Question, size: Size, progress: Progress
) -> Numbers:
    """Mean over draws of the outcome under each scenario, over the draws that are finite under all of them."""
    years = question.year - year_of(experiment.span.replay_until)
    raw = run_pairs(
        experiment, scenarios, range(size.draws), size.seed, months=years * MONTHS_A_YEAR, progress=progress
    )
    found = raw.nation[question.outcome][:, :, years - 1]
    kept = np.isfinite(found).all(axis=0)
    if not kept.any():
        raise RunError(translate("run.all_nonfinite"))
    return found[:, kept].mean(axis=1)
