"""Runs that the confidence tests share: medians as changed, other steps, and packed stocks by name."""

from functools import lru_cache
from math import prod
from typing import NamedTuple

import jax
import jax.numpy as jnp
import numpy as np
from batch import batch_program
from flow_books import booked_world

from twotrack.base.months import MONTHS_A_YEAR, month_index, month_text
from twotrack.observation.outcomes import Outcomes
from twotrack.policy.paths import lever_paths
from twotrack.policy.scenario import Scenario, Setting, levers
from twotrack.policy.span import DEFAULT_SPAN
from twotrack.runs.engine import EVERYTHING, draw_inputs, no_progress, recorded_level
from twotrack.runs.inputs import changes_the_past, free_levers, from_baseline, input_arrays, without_spread
from twotrack.runs.programs import shared_inputs
from twotrack.tables.axes import shape_of
from twotrack.world.assemble import shipped_world
from twotrack.world.derivative import diagnostics_layout
from twotrack.world.forcing import lever_forcing
from twotrack.world.parameters.distributions import scales_of
from twotrack.world.parameters.draws import draw_key, drawn_values, median_values
from twotrack.world.simulate import anchored_level

YEARS = list(DEFAULT_SPAN.years)
LAST_TEN = slice(YEARS.index(2026), YEARS.index(2035) + 1)
ISSUES = tuple(issue.name for issue in shipped_world())
MONTHS = jnp.array(list(DEFAULT_SPAN.months))
AT_ANCHOR = YEARS.index(DEFAULT_SPAN.replay_until // MONTHS_A_YEAR)
# Of a projection that starts from the gap of the same run.
OWN_LEVEL = np.zeros(shape_of(("state",))), np.zeros(())
FIRST = month_text(DEFAULT_SPAN.first)
KEPT, _RUNS = 24, {}
# Worlds side by side: most tests ask for fewer than these, and a batch takes as long as it is wide.
BATCH = 8
# Number on the normal scale of its family from the number itself; of zero, minus infinity.
NORMAL = {"lognormal": np.log, "logitnormal": lambda share: np.log(share) - np.log1p(-share)}


def setting(lever, value, first=FIRST, last=None, place=""):
    """Settings of a lever at a value from a month on, or between two months, both included, and at 0 after."""
    found = (Setting(lever, float(value), month_index(first), place),)
    return found if last is None else (*found, Setting(lever, 0.0, month_index(last) + 1, place))


def scenario(*groups):
    """Scenario of several groups of settings."""
    return Scenario("test", settings=tuple(s for group in groups for s in group))


def in_future(values):
    """Scenario with these levers at these values after the record."""
    found = Scenario("test")
    for lever, value in values.items():
        found = found.set(lever, value)
    return found


def bound(row, side):
    """Lower (0) or upper (1) bound of a lever; next to zero where weights may not all be zero."""
    return row.bounds[side] or (1e-3 if row.weights else 0.0)


def at_bound(side):
    """Every lever at its lower (0) or upper (1) bound over the whole span."""
    return scenario(*(setting(name, bound(row, side)) for name, row in levers().items()))


def parts(*measured):
    """Outcomes of each of several runs, as triples of part, name and the paths of the runs."""
    for part in type(measured[0])._fields:
        for name in getattr(measured[0], part):
            yield part, name, tuple(np.asarray(getattr(m, part)[name]) for m in measured)


def difference(changed, base):
    """Relative difference of two paths of an outcome, against the larger; 0 where both are 0."""
    changed, base = np.asarray(changed), np.asarray(base)
    size = np.maximum(np.abs(changed), np.abs(base))
    return np.divide(np.abs(changed - base), size, out=np.zeros_like(size), where=size > 0)


class Case(NamedTuple):
    """One possible world: a scenario, numbers other than the medians (in base units), and a draw, or no chance."""

    chosen: Scenario = Scenario()
    numbers: dict = {}  # noqa: RUF012  # never written to
    draw: int | None = None


def worlds(setup, cases, steps=1):
    """Outcomes and trajectory of each case, in batches: much cheaper than one by one, and equal to rounding. A scenario
    that changes the past starts its projection from the gap of the same world under the recorded levers.
    """
    past = [changes_the_past(case.chosen, setup.span) and setup.project for case in cases]
    record = {
        key_of(before): before
        for case, changed in zip(cases, past, strict=True)
        if changed and (before := case._replace(chosen=Scenario()))
    }
    runs = batches(setup, list(record.values()), [OWN_LEVEL] * len(record), steps)
    ended = (np.asarray(anchored_level(booked_world(), run.yearly))[AT_ANCHOR] for _, run in runs)
    level = {key: (at_end, np.ones(())) for key, at_end in zip(record, ended, strict=True)}
    started = [
        level[key_of(case._replace(chosen=Scenario()))] if changed else OWN_LEVEL
        for case, changed in zip(cases, past, strict=True)
    ]
    return batches(setup, cases, started, steps)


def key_of(case):
    """What makes two cases the same one."""
    return case.chosen.settings, tuple((name, np.asarray(v).tobytes()) for name, v in case.numbers.items()), case.draw


def outcomes(setup, cases):
    """Outcomes of each case, without its trajectory: one by one by the engine of every run, which is the printed kernel
    where it is of these equations. That takes a third of the time of `worlds`, compiles nothing, and gives the same to
    rounding; equal cases are run once.
    """
    keys = [key_of(case) for case in cases]
    found = {key: outcomes_of(setup, case) for key, case in dict(zip(keys, cases, strict=True)).items()}
    return [found[key] for key in keys]


def outcomes_of(setup, case):
    """Outcomes of one case."""
    own, draw = draw_inputs(setup, 1, 1), np.full(1, case.draw or 0)
    shared, history = (case_inputs(setup, case, chosen) for chosen in (case.chosen, Scenario()))
    own = own._replace(draw=draw)
    if setup.project and changes_the_past(case.chosen, setup.span):
        own, shared = own._replace(baseline=recorded_level(setup, own, history)), from_baseline(shared)
    made = setup.engine.run(own, shared, EVERYTHING, no_progress).outcomes
    return Outcomes(*({name: values[0] for name, values in part.items()} for part in made))


def case_inputs(setup, case, chosen):
    """What a scenario and the numbers of a case have an engine run: at the medians without chance, or in a draw."""
    shared = input_arrays(setup, chosen, 1)
    shared = without_spread(shared) if case.draw is None else shared
    known = {b.name: b for b in setup.distributions}
    with np.errstate(divide="ignore"):
        held = {
            name: NORMAL.get(known[name].family, np.asarray)(np.asarray(value, dtype=float) / known[name].to_base)
            for name, value in case.numbers.items()
        }
    changed = {name: (location, np.zeros_like(location)) for name, location in held.items()}
    return shared._replace(scales=shared.scales | changed)


def batches(setup, cases, levels, steps):
    """Results of cases that start their projections from these levels; the last of a batch is repeated to fill it."""
    shared, done = shared_inputs(setup, Scenario(), 1), []
    medians = jax.tree.map(np.asarray, median_values(setup.distributions, shared.scales))
    lanes = [lane(setup, medians, case, level) for case, level in zip(cases, levels, strict=True)]
    for first in range(0, len(lanes), BATCH):
        some = lanes[first : first + BATCH]
        full = some + some[-1:] * (BATCH - len(some))
        made = jax.tree.map(
            np.asarray, batch_program()(*jax.tree.map(lambda *leaves: np.stack(leaves), *full), shared, steps)
        )
        done += [jax.tree.map(lambda leaf, i=i: leaf[i], made) for i in range(len(some))]
    return done


def lane(setup, medians, case, level):
    """Arguments of one case: numbers, levers (which may lapse), draw with size of chance, and level to start from."""
    values = medians
    if case.draw is not None:
        values = drawn_values(setup.distributions, scales_of(setup.distributions), draw_key(1, case.draw))
    luck = np.asarray(case.draw or 0), np.asarray(0.0 if case.draw is None else 1.0)
    return {**values, **case.numbers}, levers_of(case.chosen.settings), luck, level


@lru_cache(maxsize=256)
def levers_of(settings):
    """Levers of the whole world by year and month, with these settings, and which are left to their rule of lapse."""
    chosen = Scenario(settings=settings)
    held = jax.tree.map(np.asarray, lever_forcing(shipped_world(), lever_paths(chosen, DEFAULT_SPAN)))
    return held, free_levers(shipped_world().tables, chosen)


def in_base_units(setup, numbers):
    """Numbers changed, given in the units of their tables, as a case takes them."""
    known = {b.name: b for b in setup.distributions}
    return {n: np.full(known[n].location.shape, value * known[n].to_base) for n, value in numbers.items()}


def stepped(setup, chosen, steps, draw=None):
    """Outcomes and trajectory with so many steps a month: at the medians without chance, or of a draw."""
    return worlds(setup, [Case(chosen, draw=draw)], steps)[0]


def diagnostics(run, name):
    """Path of a measure or signal by month (and place) of a trajectory."""
    first, axes = diagnostics_layout(shipped_world())[name]
    months = np.asarray(run.monthly).reshape(-1, run.monthly.shape[-1])
    return months[:, first : first + prod(shape_of(axes))].reshape(-1, *shape_of(axes))


def median(setup, chosen=None, numbers=None):
    """Outcomes and trajectory at the medians, or with numbers changed (in the units of their tables). Many tests hold a
    run against the same other one: the last ones are kept.
    """
    chosen, changed = chosen or Scenario(), tuple(sorted((numbers or {}).items()))
    key = (id(setup.distributions), setup.project, chosen.settings, changed)
    if key not in _RUNS:
        _RUNS[key] = (setup.distributions, setup.median_path(chosen, dict(changed)))
        while len(_RUNS) > KEPT:
            _RUNS.pop(next(iter(_RUNS)))
    return _RUNS[key][1]


def free_run(setup, chosen=None, numbers=None):
    """Trajectory at the medians, or with numbers changed, without the official start."""
    return median(setup.without_projection(), chosen, numbers)[1]


def by_month(setup, chosen, name, numbers=None):
    """Path of a measure or signal by month (and place) at the medians, or with numbers changed."""
    return diagnostics(free_run(setup, chosen, numbers), name)


def month_at(text):
    """Place of a month in a path."""
    return month_index(text) - DEFAULT_SPAN.first


def unpacked(held):
    """Stocks by `issue.name`, years first, of a trajectory."""
    return {f"{name}.{field}": np.asarray(v) for name, struct in held.items() for field, v in vars(struct).items()}
