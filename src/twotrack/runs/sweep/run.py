"""Every lever moved alone, over the same possible worlds: what moves what, and how much."""

from collections.abc import Callable, Iterator, Mapping, Sequence
from typing import NamedTuple

import numpy as np
from numpy.typing import NDArray

from twotrack.base.months import MONTHS_A_YEAR
from twotrack.policy.files import load_scenario
from twotrack.policy.paths import lever_paths
from twotrack.policy.scenario import Scenario, with_levels
from twotrack.policy.setting import Setting, levers
from twotrack.policy.span import DEFAULT_SPAN
from twotrack.runs.compare import band, chance_of_better
from twotrack.runs.experiment import Experiment, no_progress, shipped_experiment
from twotrack.runs.layout import Layout
from twotrack.runs.run import check_numbers
from twotrack.runs.sweep.effects import Effect, Sweep, To
from twotrack.tables.axes import codes
from twotrack.tables.catalogue import translate
from twotrack.tables.errors import RunError
from twotrack.tables.rows import LeverRow

Numbers = NDArray[np.float64]
SHARES: Mapping[str, float] = {"bounds": 1.0, "half": 0.5}


class Turn(NamedTuple):
    """One lever moved to one of its ends: which end, the level it is brought to (mean of its places), the scenario."""

    lever: str
    end: str
    level: float
    scenario: Scenario


def turns(scenario: Scenario, to: To, month: int = DEFAULT_SPAN.future) -> Iterator[Turn]:
    """Each lever brought from its level in a month to its lower and to its upper bound, or half the way, from then on;
    an end at which it is already is left out, and the one at which weights would all be zero.
    """
    paths, at = lever_paths(scenario, DEFAULT_SPAN), month - DEFAULT_SPAN.first
    for name, row in levers().items():
        now = np.atleast_1d(paths[name][at])
        for end, bound in zip(("low", "high"), row.bounds, strict=True):
            level = now + SHARES[to] * (bound - now)
            no_weight = row.weights and not level.any()
            if not no_weight and not np.allclose(level, now, rtol=1e-9, atol=0):
                settings = tuple(_settings(name, row, level, month))
                yield Turn(name, end, float(level.mean()), with_levels(scenario, settings))


def _settings(name: str, row: LeverRow, level: Numbers, month: int) -> Iterator[Setting]:
    if not row.axes or np.ptp(level) == 0:
        yield Setting(name, float(level[0]), month)
        return
    for place, value in zip(codes(row.axes[0]), level, strict=True):
        yield Setting(name, float(value), month, place)


class Size(NamedTuple):
    """How many draws of which seed, and the year that is looked at."""

    draws: int
    seed: int
    year: int


def run_sweep(
    experiment: Experiment,
    scenario: Scenario,
    size: Size,
    to: To = "bounds",
    progress: Callable[[int], None] = no_progress,
) -> Sweep:
    """Effect of each lever alone on every headline outcome in a year, over the same draws as without the move.

    `progress` is called with 1 after each run. RunError for a year outside the projection, less than one draw, or where
    no draw stays finite.
    """
    check_size(size)
    every = list(turns(scenario, to))
    base, *turned = _of_year(experiment, [scenario, *(turn.scenario for turn in every)], size, progress)
    found: list[Effect] = []
    for turn, outcomes in zip(every, turned, strict=True):
        found += effects_of(turn, base, outcomes, size.year, experiment.layout)
    return Sweep(scenario, size.year, to, size.draws, size.seed, tuple(found))


def check_size(size: Size) -> None:
    """RunError for a year outside the projection, less than one draw, or a seed of more than 64 bits."""
    check_numbers(size.draws, size.seed)
    years = range(DEFAULT_SPAN.future // 12, DEFAULT_SPAN.years[-1] + 1)
    if size.year not in years:
        raise RunError(translate("sweep.bad_year", found=size.year, first=years[0], last=years[-1]))


def count_of_runs(scenario: Scenario, to: To) -> int:
    """How many runs a sweep takes."""
    return 1 + sum(1 for _ in turns(scenario, to))


def _of_year(
    experiment: Experiment, scenarios: Sequence[Scenario], size: Size, progress: Callable[[int], None]
) -> list[dict[str, Numbers]]:
    """Headline outcomes of a year by draw, under each scenario."""
    years = size.year - DEFAULT_SPAN.future // MONTHS_A_YEAR + 1
    raw = experiment.pairs(
        scenarios, range(size.draws), size.seed, years * MONTHS_A_YEAR, whole_runs_of(size.draws, progress)
    )
    names = [name for name, row in experiment.layout.outcomes.items() if row.headline]
    # A copy, so that the other years can go.
    return [{name: raw.nation[name][at, :, -1].copy() for name in names} for at in range(len(scenarios))]


def whole_runs_of(draws: int, progress: Callable[[int], None]) -> Callable[[int], None]:
    """Takes the draws done, and gives `progress` a 1 for each run of this number."""
    done = 0

    def add(more: int) -> None:
        nonlocal done
        before, done = done // draws, done + more
        for _ in range(done // draws - before):
            progress(1)

    return add


def effects_of(
    turn: Turn, base: Mapping[str, Numbers], turned: Mapping[str, Numbers], year: int, layout: Layout
) -> Sequence[Effect]:
    """Effects of one move on each outcome, over the draws that are finite with it and without."""
    finite = np.all([np.isfinite(values) for part in (base, turned) for values in part.values()], axis=0)
    if not finite.any():
        raise RunError(translate("run.all_nonfinite"))
    return [
        effect_of(turn, name, base[name][finite], turned[name][finite] - base[name][finite], year, layout)
        for name in base
    ]


def effect_of(turn: Turn, name: str, base: Numbers, change: Numbers, year: int, layout: Layout) -> Effect:
    """Effect of one move on one outcome."""
    row, (low, median, high) = layout.outcomes[name], band(change)
    middle, spread = float(np.median(base)), float(base.std())
    return Effect(
        turn.lever, turn.end, turn.level, name, row.place, row.unit, year, middle, low, median, high,
        relative=median / middle if middle else None,
        deviations=median / spread if spread else None,
        differing=float((change != 0).mean()),
        better=chance_of_better(row, change),
    )  # fmt: skip


def sweep(
    scenario: Scenario | str = "as-it-happened",
    draws: int = 50,
    seed: int = 1,
    *,
    year: int = 2030,
    to: To = "bounds",
    prior: bool = False,
    unconditioned: bool = False,
) -> Sweep:
    """Move every lever alone to each of its bounds (or, with `to="half"`, half the way) over the same possible worlds,
    and measure what this does to every headline outcome in a year.

    `scenario` is a Scenario, the name of a shipped one or the path of a file; the other options are those of `run`.
    """
    chosen = load_scenario(scenario) if isinstance(scenario, str) else scenario
    experiment = shipped_experiment(prior=prior, unconditioned=unconditioned)
    return run_sweep(experiment, chosen, Size(draws, seed, year), to)
