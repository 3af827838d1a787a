"""Many scenarios over the same possible worlds: what searches and sensitivity analyses run.

Past shocks are conditioned once, and the record is run once. A scenario whose levers differ from the record only once
the projection has begun goes on from the stocks that each draw has then. One that changes the past is run from the
first month of the record on. So is every scenario where JAX is the engine.
"""

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING

import numpy as np

from twotrack.base.months import MONTHS_A_YEAR, year_of
from twotrack.observation.outcomes import Outcomes
from twotrack.policy.recorded import recorded_paths
from twotrack.policy.scenario import Scenario
from twotrack.policy.span import DEFAULT_SPAN
from twotrack.runs.blocks import Places, no_parts, pieces, put_rows
from twotrack.runs.continuation import (
    PairInputs,
    continuation_arrays,
    levers_from,
    no_shifts_from,
    shifts_from,
)
from twotrack.runs.engine import (
    DrawResult,
    PairSource,
    Progress,
    Shifts,
    Stocks,
    Wanted,
    conditioned_inputs,
    no_progress,
    recorded_level,
    year_of_record,
)
from twotrack.runs.inputs import ByIssue, DrawInputs, changes_the_past, free_levers, from_baseline, input_arrays
from twotrack.tables.catalogue import translate
from twotrack.tables.errors import RunError

if TYPE_CHECKING:
    from twotrack.runs.experiment import Experiment


@dataclass(frozen=True, eq=False)
class PairRun:
    """Scenarios, and some of the draws that each is run with, their past conditioned; how many months from the start of
    a year on (of the projection's first one, where none is said) are wanted, and which parts of the results.
    """

    experiment: "Experiment"
    scenarios: Sequence[Scenario]
    own: DrawInputs
    seed: int
    months: int
    wanted: Wanted
    year: int = year_of(DEFAULT_SPAN.future)

    @property
    def draws(self) -> int:
        """Draws of each scenario."""
        return len(self.own.draw)

    @property
    def years(self) -> int:
        """Calendar years that are begun."""
        return -(-self.months // MONTHS_A_YEAR)


def run_pairs(
    experiment: "Experiment",
    scenarios: Sequence[Scenario],
    draws: range,
    seed: int,
    *,
    months: int = 48,
    wanted: Wanted = ("nation",),
    progress: Progress = no_progress,
) -> Outcomes:
    """Outcomes of every pair of a scenario and a draw, by scenario (first axis) and draw (second), for the first
    `months` of the projection: a draw is the same possible world under all scenarios.

    Figures by year are those of whole years. `wanted` names the parts of the outcomes; the others are empty.
    `progress` gets the pairs done. ValueError for a horizon that does not end inside the projection.
    """
    if not 0 <= months <= experiment.span.last - experiment.span.replay_until:
        raise ValueError(months)
    found, done, size = no_parts(), 0, (len(scenarios), len(draws))
    for piece in pieces(draws):
        run = PairRun(experiment, scenarios, conditioned_inputs(experiment, piece, seed), seed, months, wanted)
        for at, results in results_of(run, progress):
            put_rows(found, size[0] * size[1], at // run.draws * size[1] + done + at % run.draws, results)
        done += len(piece)
    parts = found.items()
    return Outcomes(**{part: {n: v.reshape(*size, *v.shape[1:]) for n, v in named.items()} for part, named in parts})


def results_of(run: PairRun, progress: Progress) -> Iterator[tuple[Places, Outcomes]]:
    """Outcomes of all pairs, some at a time, with the places of these pairs among all: a scenario's draws in a row."""
    ahead = [at for at, one in enumerate(run.scenarios) if not changes_the_past(one, run.experiment.span)]
    stocks = start_stocks(run) if ahead else None
    if stocks is None:
        ahead = []
    else:
        yield from projections(run, ahead, stocks, progress)
    yield from whole_runs(run, [at for at in range(len(run.scenarios)) if at not in set(ahead)], progress)


def projections(
    run: PairRun, ahead: Sequence[int], stocks: Stocks, progress: Progress
) -> Iterator[tuple[Places, Outcomes]]:
    """Outcomes of these scenarios, run from the stocks of each draw when the projection starts."""
    for places, results in continuations(run, ahead, stocks, progress):
        yield places, within(results.outcomes, 0, run.months)


def continuations(
    run: PairRun, ahead: Sequence[int], stocks: Stocks, progress: Progress = no_progress
) -> Iterator[tuple[Places, DrawResult]]:
    """Results of these scenarios, run from the stocks of each draw at the start of the run's first year. If that is in
    the record, a projection starts from the level of the draw under the recorded levers, which is its `baseline`.
    """
    shared, source = continuation_arrays(run.experiment, run.seed, run.year), pair_source(run, ahead, stocks)
    if run.year <= year_of(run.experiment.span.replay_until):
        shared = from_baseline(shared)
    engine, pairs = run.experiment.engine, len(ahead) * run.draws
    for numbers, results in engine.go_on(source, pairs, shared, run.wanted, run.months):
        scenario, draw = np.divmod(np.array(numbers), run.draws)
        progress(len(numbers))
        yield np.array(ahead)[scenario] * run.draws + draw, results


def within(results: Outcomes, first: int, months: int) -> Outcomes:
    """Outcomes of a number of months, and of the whole years in them, from this year of theirs on."""
    years = slice(first, first + months // MONTHS_A_YEAR)
    each = slice(first * MONTHS_A_YEAR, first * MONTHS_A_YEAR + months)
    by_month = ("monthly", "topic_months")
    parts = results._asdict().items()
    return Outcomes(
        **{part: {n: v[:, each if part in by_month else years] for n, v in named.items()} for part, named in parts}
    )


def start_stocks(run: PairRun) -> Stocks | None:
    """Stocks of each draw at the start of the run's first year, by issue and name, draws along a first axis; nothing
    where the engine does not go on from stocks.
    """
    recorded = input_arrays(run.experiment, Scenario(), run.seed)
    return run.experiment.engine.stocks_after(run.own, recorded, run.year - 1, no_progress)


def projection_run(experiment: "Experiment", draws: int, seed: int, wanted: Wanted) -> tuple[PairRun, Stocks]:
    """Run of the first draws under the status quo to the projection's end, and their stocks when it starts.

    RunError where the engine runs no projection alone.
    """
    months = experiment.span.last - experiment.span.replay_until
    own = conditioned_inputs(experiment, range(draws), seed)
    run = PairRun(experiment, (Scenario(),), own, seed, months, wanted)
    stocks = start_stocks(run)
    if stocks is None:
        raise RunError(translate("kernel.no_projection", engine=experiment.engine.name))
    return run, stocks


def pair_source(run: PairRun, ahead: Sequence[int], stocks: Stocks) -> PairSource:
    """What pairs of these scenarios and the draws have of their own: all draws of a scenario, then the next."""
    recorded, issues = recorded_paths(run.experiment.span), run.experiment.layout.issues
    shifts = shift_source(run)

    def pairs_from(first: int, count: int) -> PairInputs:
        scenario, draw = np.divmod(np.arange(first, first + count), run.draws)
        begin, end = int(scenario[0]), int(scenario[-1]) + 1
        chosen = [run.scenarios[ahead[at]] for at in range(begin, end)]
        levers = [levers_from(run.experiment, one, recorded, run.year) for one in chosen]
        each = spread(levers, scenario - begin, run.years)
        alone = [free_levers(issues, one) for one in chosen]
        free = {n: {k: np.stack([one[n][k] for one in alone])[scenario - begin] for k in alone[0][n]} for n in alone[0]}
        own = run.own._replace(draw=run.own.draw[draw], scores=run.own.scores[draw], baseline=run.own.baseline[draw])
        return PairInputs(own.draw, own.scores, rows(stocks, draw), shifts(draw), own.baseline, each, free)

    return pairs_from


def shift_source(run: PairRun) -> Callable[[Places], Shifts]:
    """Shifts of the shocks of some draws in the months of a run."""
    span, shocks = run.experiment.span, run.own.shocks
    if run.year > year_of(span.replay_until):
        return lambda draw: no_shifts_from(shocks, span, len(draw))
    known = shifts_from(shocks, span, run.year, run.months)
    return lambda draw: rows(known, draw)


def rows(arrays: Stocks, draw: Places) -> Stocks:
    """Rows of arrays by issue and name; views of them where they stand side by side."""
    side_by_side = int(draw[-1]) - int(draw[0]) == len(draw) - 1 and bool((np.diff(draw) == 1).all())
    at = slice(int(draw[0]), int(draw[-1]) + 1) if side_by_side else draw
    return {issue: {name: np.asarray(array)[at] for name, array in named.items()} for issue, named in arrays.items()}


def spread(levers: Sequence[ByIssue], scenario: Places, years: int) -> ByIssue:
    """Levers of the scenario of each pair; after these years, which are not run, there is nothing in them."""
    found: ByIssue = {}
    for issue, named in levers[0].items():
        found[issue] = {}
        for name, like in named.items():
            found[issue][name] = np.empty((len(scenario), *like.shape))
            every = np.stack([one[issue][name][:years] for one in levers])
            found[issue][name][:, :years] = every[scenario]
    return found


def whole_runs(run: PairRun, behind: Sequence[int], progress: Progress) -> Iterator[tuple[Places, Outcomes]]:
    """Outcomes of these scenarios, run from the first month of the record on. The level that a changed past is compared
    with is run once for all of them.
    """
    experiment, past = run.experiment, run.own
    changed = [experiment.project and changes_the_past(run.scenarios[at], experiment.span) for at in behind]
    if any(changed):
        history = input_arrays(experiment, Scenario(), run.seed)
        past = past._replace(baseline=recorded_level(experiment, past, history))
    first, last = year_of_record(experiment) + 1, year_of(experiment.span.replay_until) + run.years
    for at, moved in zip(behind, changed, strict=True):
        shared = input_arrays(experiment, run.scenarios[at], run.seed)
        own, shared = (past, from_baseline(shared)) if moved else (run.own, shared)
        results = experiment.engine.run(own, shared, run.wanted, progress, last).outcomes
        yield at * run.draws + np.arange(run.draws), within(results, first, run.months)
