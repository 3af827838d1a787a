"""Many scenarios over the same possible worlds: what searches and sensitivity analyses run.

Past shocks are conditioned once, and the level that a changed past is compared with is run once, for all scenarios.
"""

from collections.abc import Sequence

import numpy as np
from numpy.typing import NDArray

from twotrack.base.months import MONTHS_A_YEAR
from twotrack.observation.outcomes import Outcomes
from twotrack.policy.scenario import Scenario
from twotrack.runs.engine import Progress, Wanted, conditioned_inputs, no_progress, recorded_level
from twotrack.runs.experiment import Experiment
from twotrack.runs.inputs import changes_the_past, from_baseline, input_arrays

Numbers = NDArray[np.float64]


def run_pairs(
    experiment: Experiment,
    scenarios: Sequence[Scenario],
    draws: range,
    seed: int,
    *,
    months: int = 48,
    wanted: Wanted = ("nation",),
    progress: Progress = no_progress,
) -> Outcomes:
    """Outcomes of every pair of a scenario and a draw, by scenario (first axis) and draw (second), for the record and
    the first `months` of the projection (whole years): a draw is the same possible world under all scenarios.

    Figures of later years are cut off. `wanted` names the parts of the outcomes; the others are empty. `progress` gets
    the pairs done. ValueError for a horizon that is not of whole years inside the projection.
    """
    span = experiment.span
    years, rest = divmod(months, MONTHS_A_YEAR)
    last = span.replay_until // MONTHS_A_YEAR + years
    if rest or not 0 <= years <= span.years[-1] - span.replay_until // MONTHS_A_YEAR:
        raise ValueError(months)
    own = conditioned_inputs(experiment, draws, seed)
    changed = [experiment.project and changes_the_past(scenario, span) for scenario in scenarios]
    past = own
    if any(changed):
        past = own._replace(baseline=recorded_level(experiment, own, input_arrays(experiment, Scenario(), seed)))
    found: list[Outcomes] = []
    for scenario, moved in zip(scenarios, changed, strict=True):
        shared = input_arrays(experiment, scenario, seed)
        given = (past, from_baseline(shared)) if moved else (own, shared)
        found.append(until(experiment.engine.run(*given, wanted, progress, last).outcomes, last - span.years[0] + 1))
    return Outcomes(*(stack(parts) for parts in zip(*found, strict=True)))


def until(found: Outcomes, years: int) -> Outcomes:
    """Outcomes of the first years alone."""
    length = dict.fromkeys(Outcomes._fields, years)
    length |= dict.fromkeys(("monthly", "topic_months"), years * MONTHS_A_YEAR)
    parts = found._asdict().items()
    cut = {part: {n: np.asarray(v)[:, : length[part]] for n, v in named.items()} for part, named in parts}
    return Outcomes(**cut)


def stack(parts: Sequence[dict[str, Numbers]]) -> dict[str, Numbers]:
    """Arrays of several scenarios by name, scenarios along a first axis."""
    return {name: np.stack([part[name] for part in parts]) for name in parts[0]}
