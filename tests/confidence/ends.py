"""Stocks at the ends of years by the engine of every run, which gives them where a run ends: of one world, or of many
scenarios side by side. Where that engine is JAX, they come from the trajectories of its batch.
"""

import itertools

import numpy as np
from paths import YEARS, Case, case_inputs, unpacked, worlds

from twotrack.base.months import MONTHS_A_YEAR
from twotrack.observation.outcomes import Outcomes
from twotrack.policy.scenario import Scenario
from twotrack.runs.continuation import continuation_arrays
from twotrack.runs.engine import EVERYTHING, STOCKS, draw_inputs, no_progress, recorded_level
from twotrack.runs.inputs import changes_the_past, from_baseline, input_arrays
from twotrack.runs.pairs import PairRun, pair_source, rows, within


def stocks_at_ends(setup, case, years):
    """Stocks of a case by `issue.name`, at the ends of these years."""
    if setup.engine.name == "jax":
        return of_years(unpacked(worlds(setup, [case])[0][1].stocks), years)
    own = draw_inputs(setup, 1, 1)._replace(draw=np.full(1, case.draw or 0))
    shared = case_inputs(setup, case, case.chosen)
    if setup.project and changes_the_past(case.chosen, setup.span):
        own = own._replace(baseline=recorded_level(setup, own, case_inputs(setup, case, Scenario())))
        shared = from_baseline(shared)
    ends = [setup.engine.run(own, shared, (STOCKS,), no_progress, year).stocks for year in years]
    return {name: np.stack([end[name][0] for end in map(by_name, ends)]) for name in by_name(ends[0])}


def side_by_side(setup, scenarios, draws, years):
    """Outcomes, and stocks at the ends of these years (the last of which ends the run), of every scenario: at the
    medians without chance, or in so many draws; by scenario and draw. Each begins alone, to the first of these years;
    from there on they go on side by side, from one of the years to the next.
    """
    if setup.engine.name == "jax":
        cases = [Case(chosen, draw=draw) for chosen in scenarios for draw in (range(draws) if draws else [None])]
        return [(made, of_years(unpacked(run.stocks), years)) for made, run in worlds(setup, cases)]
    chosen = setup if draws else setup.without_chance()
    own = draw_inputs(chosen, draws or 1, 1)
    own = own if draws else own._replace(scores=np.zeros_like(own.scores))
    own = own._replace(baseline=recorded_level(chosen, own, input_arrays(chosen, Scenario(), 1)))
    spans = [(YEARS[0], years[0]), *((before + 1, year) for before, year in itertools.pairwise(years))]
    found = [begun(PairRun(chosen, scenarios, own, 1, *span(*spans[0])))]
    for one in spans[1:]:
        found.append(going_on(PairRun(chosen, scenarios, own, 1, *span(*one)), found[-1][1]))
    made = [joined([getattr(part, kind) for part, _ in found], axis=1) for kind in Outcomes._fields]
    ends = [by_name(stocks) for _, stocks in found]
    return [
        (
            Outcomes(*({name: values[at] for name, values in part.items()} for part in made)),
            {name: np.stack([end[name][at] for end in ends]) for name in ends[0]},
        )
        for at in range(len(scenarios) * len(own.draw))
    ]


def span(first, last):
    """Months of these years, what is wanted of them, and the first year."""
    return (last - first + 1) * MONTHS_A_YEAR, (*EVERYTHING, STOCKS), first


def begun(run):
    """Outcomes and stocks of all pairs of a run from the first month of all."""
    last, found = YEARS[0] + run.years - 1, []
    for one in run.scenarios:
        shared = from_baseline(input_arrays(run.experiment, one, run.seed))
        found.append(run.experiment.engine.run(run.own, shared, run.wanted, no_progress, last))
    return collected(run, found)


def going_on(run, stocks):
    """Outcomes and stocks of all pairs of a run that goes on from the stocks of each pair."""
    pairs = len(run.scenarios) * run.draws
    source = pair_source(run, range(len(run.scenarios)), stocks)

    def given(first, count):
        return source(first, count)._replace(stocks=rows(stocks, np.arange(first, first + count)))

    shared = from_baseline(continuation_arrays(run.experiment, run.seed, run.year))
    return collected(run, [p for _, p in run.experiment.engine.go_on(given, pairs, shared, run.wanted, run.months)])


def collected(run, found):
    """Outcomes of the months of a run, and stocks at its end, out of results of some of its pairs each."""
    made = Outcomes(*(joined([getattr(part.outcomes, kind) for part in found]) for kind in Outcomes._fields))
    return within(made, 0, run.months), {i: joined([part.stocks[i] for part in found]) for i in found[0].stocks}


def joined(parts, axis=0):
    """Arrays of several parts by name, one after another."""
    return {name: np.concatenate([np.asarray(part[name]) for part in parts], axis=axis) for name in parts[0]}


def by_name(stocks):
    """Stocks by `issue.name`."""
    return {f"{issue}.{name}": np.asarray(value) for issue, named in stocks.items() for name, value in named.items()}


def of_years(stocks, years):
    """Stocks of some years out of those of all."""
    return {name: value[[YEARS.index(year) for year in years]] for name, value in stocks.items()}
