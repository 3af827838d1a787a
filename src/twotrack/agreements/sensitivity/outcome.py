"""What an outcome of a run depends on among the numbers: given-data shares, elementary effects, Sobol indices."""

from statistics import NormalDist
from typing import TYPE_CHECKING

import numpy as np

from twotrack.agreements.bargaining.front import Numbers
from twotrack.agreements.dependence.designs import (
    SobolBands,
    elementary_effects_of,
    mixtures,
    morris_bands,
    sobol_bands,
    trajectories,
)
from twotrack.agreements.dependence.shares import given_data_shares
from twotrack.agreements.sensitivity.answer import Estimate, Influence, Sensitivity, in_order, stands_out
from twotrack.agreements.sensitivity.given import finite_places, given_influences
from twotrack.agreements.sensitivity.inputs import NumberInputs, number_inputs, parameter_rows
from twotrack.agreements.sensitivity.worlds import Design, Question, Size, run_design
from twotrack.runs.engine import Progress
from twotrack.tables.catalogue import translate, translate_all
from twotrack.tables.errors import RunError

if TYPE_CHECKING:
    from twotrack.runs.experiment import Experiment

# Numbers that are looked at one by one; the others stand together.
SINGLE = 8
LUCK, FITTED, OTHERS = "chance", "fitted_together", "other_numbers"
# Grid of a number: from this quantile of its distribution, over so much of it.
LOWEST, WIDTH = 0.125, 0.75


def given_sensitivity(experiment: "Experiment", outcome: str, values: Numbers, inputs: NumberInputs) -> Sensitivity:
    """Given-data shares of every number in the outcome's variance over draws."""
    kept = finite_places(values)
    found, row = given_influences(inputs.of_draws(kept), values[kept]), experiment.layout.outcomes[outcome]
    draws, lost = len(kept), len(values) - len(kept)
    return Sensitivity(outcome, dict(row.label), row.unit, "given", draws, lost, found.control, found.influences)


def count_of_morris(experiment: "Experiment", size: Size) -> int:
    """Worlds that elementary effects of all numbers take."""
    return size.draws * (1 + sum(b.family != "fixed" for b in experiment.distributions))


def morris_sensitivity(experiment: "Experiment", question: Question, size: Size, progress: Progress) -> Sensitivity:
    """Elementary effects of every number (all members of a vector together) over trajectories, in the outcome's unit:
    the change from the 12.5 to the 87.5 % point of its distribution, the chance of a world held. A number that the
    outcome does not read has an effect of exactly nothing, which is the control.
    """
    inputs = number_inputs(experiment, range(size.draws), size.seed)
    names = list(inputs.groups)
    design = trajectories(len(names), size.draws, seed=size.seed)
    steps = len(names) + 1
    quantiles = LOWEST + WIDTH * design.points.reshape(-1, len(names))
    normal = np.vectorize(NormalDist().inv_cdf)
    levels = np.unique(quantiles)
    scores = normal(levels)[np.searchsorted(levels, quantiles)]
    columns = [at for at, name in enumerate(names) for _ in inputs.groups[name]]
    worlds = Design(scores[:, columns], np.repeat(np.arange(size.draws), steps))
    values = run_design(experiment, question, worlds, size.seed, progress).reshape(size.draws, steps)
    kept = np.isfinite(values).all(axis=1)
    if kept.sum() < 2:  # one trajectory has no spread
        raise RunError(translate("sensitivity.few_trajectories", found=int(kept.sum())))
    part = design._replace(points=design.points[kept], moved=design.moved[kept])
    effects = elementary_effects_of(part, values[kept])
    row = experiment.layout.outcomes[question.outcome]
    labels = {name: dict(one.label) for name, one in parameter_rows().items()}
    found = effect_rows(names, labels, effects, "number")
    return Sensitivity(
        question.outcome, dict(row.label), row.unit, "morris", int(kept.sum()), int((~kept).sum()), 0.0, found
    )


def effect_rows(
    names: list[str], labels: dict[str, dict[str, str]], effects: Numbers, kind: str
) -> tuple[Influence, ...]:
    """Inputs with Morris's measures of their elementary effects."""
    found = morris_bands(effects)
    rows: list[Influence] = []
    for at, name in enumerate(names):
        size = Estimate(*(float(part[at]) for part in found.size))
        mean, spread = float(found.mean[at]), float(found.spread[at])
        each = {"size": size, "mean": Estimate(mean, mean, mean), "spread": Estimate(spread, spread, spread)}
        rows.append(Influence(name, labels[name], kind, each, size.value > 0))
    return in_order(rows, "morris")


def count_of_sobol(size: Size) -> int:
    """Worlds that Sobol indices take: two samples, and a mixture for each number and group."""
    return size.draws * (2 + SINGLE + 3)


def sobol_sensitivity(experiment: "Experiment", question: Question, size: Size, progress: Progress) -> Sensitivity:
    """Sobol indices of the numbers that stand out in given-data shares, of the fitted ones together (they come from one
    joint posterior, and are moved as one), of all others together, and of the chance of a world.

    The two samples are ordinary draws: the first ones and as many after them. RunError where too few rows are finite.
    """
    n = size.draws
    inputs = number_inputs(experiment, range(2 * n), size.seed)
    start = Design(inputs.scores, np.arange(2 * n))
    values = run_design(experiment, question, start, size.seed, progress)
    groups = groups_of(experiment, inputs, values)
    # The chance of a world stands in a column of its own behind the numbers.
    table = np.column_stack([inputs.scores, start.chance.astype(float)])
    mixed = mixtures(table[:n], table[n:], list(groups.values()))[2 * n :]
    worlds = Design(mixed[:, :-1], mixed[:, -1].astype(np.intp))
    more = run_design(experiment, question, worlds, size.seed, progress)
    every = np.concatenate([values, more]).reshape(-1, n)
    kept = finite_places(every.sum(axis=0))
    row = experiment.layout.outcomes[question.outcome]
    found = sobol_bands(every[:, kept])
    rows = index_rows(group_labels(groups), found)
    return Sensitivity(
        question.outcome, dict(row.label), row.unit, "sobol", len(kept), n - len(kept), found.control, rows
    )


def groups_of(experiment: "Experiment", inputs: NumberInputs, values: Numbers) -> dict[str, list[int]]:
    """Columns that are moved together, by name: single numbers, the fitted ones, the others, chance."""
    kept = finite_places(values)
    shares = given_data_shares(inputs.scores[kept], values[kept]).share
    joint = [at for name, columns in inputs.groups.items() if name in experiment.joint for at in columns]
    free = [name for name in inputs.groups if name not in experiment.joint]
    best = sorted(free, key=lambda name: -shares[inputs.groups[name]].max())[:SINGLE]
    others = [at for name in free if name not in best for at in inputs.groups[name]]
    found = {name: inputs.groups[name] for name in best}
    return found | {FITTED: joint, OTHERS: others, LUCK: [inputs.scores.shape[1]]}


def group_labels(groups: dict[str, list[int]]) -> dict[str, dict[str, str]]:
    """Labels of numbers and groups by name."""
    rows = parameter_rows()
    return {name: dict(rows[name].label) if name in rows else translate_all(f"sensitivity.{name}") for name in groups}


def index_rows(labels: dict[str, dict[str, str]], found: SobolBands) -> tuple[Influence, ...]:
    """Inputs with their Sobol indices."""
    rows: list[Influence] = []
    for at, (name, label) in enumerate(labels.items()):
        first, total = (Estimate(*(float(part[at]) for part in band)) for band in (found.first, found.total))
        kind = "group" if name in (FITTED, OTHERS, LUCK) else "number"
        rows.append(
            Influence(name, label, kind, {"first": first, "total": total}, stands_out(first, total, found.control))
        )
    return in_order(rows, "sobol")
