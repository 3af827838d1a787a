"""What moves what: each lever alone, moved as far as it goes, and its effect on every outcome."""

from collections.abc import Callable, Sequence
from dataclasses import replace

import numpy as np

from twotrack.policy.lever_view import whole, whole_name
from twotrack.policy.recorded import recorded_path
from twotrack.policy.scenario import Scenario, levers
from twotrack.policy.span import DEFAULT_SPAN
from twotrack.runs.compare import YEARS_AHEAD
from twotrack.runs.experiment import Experiment
from twotrack.runs.results.result import Result
from twotrack.runs.run import run_in
from twotrack.tables.axes import codes
from twotrack.tables.rows import LeverRow
from twotrack.web.packing import pack
from twotrack.web.stories import STATE_LEVELS, Effect, Numbers, Pair, quantiles, shares, worlds, worlds_of

MONTH = "2023-01"
# A force counted by state goes to this many times its highest total on record: its bound is that of one state alone.
TIMES = 2.0


def far_level(name: str, row: LeverRow) -> float:
    """Level to which a lever is moved, for each of its places: the bound farther from the status quo; for one whose
    places add up, twice the highest total on record, spread evenly.
    """
    recorded = recorded_path(name, row, DEFAULT_SPAN)
    if whole_name(row) == "total":
        return float(f"{TIMES * float(np.max(whole(row, recorded))) / len(codes(row.axes[0])):.3g}")
    low, high = row.bounds
    now = float(whole(row, recorded)[-1])
    return high if high - now >= now - low else low


def lever_effects(
    experiment: Experiment, base: Result, draws: int, progress: Callable[[str], None]
) -> dict[str, Effect]:
    """Effect of each lever alone from January 2023 on, in the first `draws` worlds of the status quo."""
    found: dict[str, Effect] = {}
    for name, row in levers().items():
        progress(name)
        value = far_level(name, row)
        result = run_in(experiment, moved_alone(name, value), draws, base.receipt.seed)
        found[name] = effect_of(result, base, value)
    return found


def moved_alone(name: str, value: float) -> Scenario:
    """Scenario in which one lever alone is moved."""
    return replace(Scenario(), name=name).set(name, value, month=MONTH)


def effect_of(result: Result, base: Result, value: float) -> Effect:
    """Effect on every outcome that it changes in any world and year of reading."""
    kept = worlds_of([result, base])
    outcomes: dict[str, str] = {}
    for name, row in result.layout.outcomes.items():
        pair = Pair(at_years(base, name, kept), at_years(result, name, kept), row.better)
        if np.any(pair.change != 0):
            outcomes[name] = pack([*quantiles(pair.change, STATE_LEVELS), *shares(pair)])
    return Effect(value=value, outcomes=outcomes)


def at_years(result: Result, name: str, kept: Sequence[int]) -> Numbers:
    """Draws of an outcome in the years of reading."""
    return worlds(result, result.nation, name, kept)[:, result.layout.year_indices(YEARS_AHEAD)]
