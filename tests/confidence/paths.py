"""Runs that the confidence tests share: medians as changed, other steps, and packed stocks by name."""

from functools import lru_cache
from math import prod

import jax
import jax.numpy as jnp
import numpy as np

from twotrack.base.months import month_index, month_text
from twotrack.observation.recording import Chance, record_outcomes
from twotrack.policy.scenario import Scenario, Setting, levers
from twotrack.policy.span import DEFAULT_SPAN
from twotrack.runs.programs import shared_inputs
from twotrack.tables.axes import shape_of
from twotrack.world.assemble import shipped_world
from twotrack.world.derivative import diagnostics_layout
from twotrack.world.forcing import shock_forcing
from twotrack.world.parameters.draws import draw_key, drawn_values, median_values, parameters
from twotrack.world.simulate import simulate

YEARS = list(DEFAULT_SPAN.years)
LAST_TEN = slice(YEARS.index(2026), YEARS.index(2035) + 1)
ISSUES = tuple(issue.name for issue in shipped_world())
MONTHS = jnp.array(list(DEFAULT_SPAN.months))
FIRST = month_text(DEFAULT_SPAN.first)
KEPT, _RUNS = 24, {}


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


def at_bound(side):
    """Every lever at its lower (0) or upper (1) bound over the whole span."""
    return scenario(*(setting(name, row.bounds[side]) for name, row in levers().items()))


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


@lru_cache(maxsize=8)
def kernel(steps):
    """Program of one possible world at given numbers, with any number of steps a month."""

    def one(values, shared, draw):
        key = draw_key(shared.seed, draw)
        forcing = shared.forcing._replace(shocks=shock_forcing(shipped_world(), key, MONTHS, shared.chance))
        run = simulate(shipped_world(), parameters(shipped_world(), values), forcing, shared.start, steps)
        chance = Chance(key, jnp.array(YEARS), shared.chance)
        return record_outcomes(shipped_world(), run, forcing.drivers, values, chance), run

    return jax.jit(one)


def stepped(setup, chosen, steps, draw=None):
    """Outcomes and trajectory with so many steps a month: at the medians without chance, or of a draw."""
    shared = shared_inputs(setup, chosen, 1)
    if draw is None:
        values = median_values(setup.distributions, shared.scales)
        return kernel(steps)(values, shared._replace(chance=jnp.zeros(())), jnp.asarray(0))
    values = drawn_values(setup.distributions, shared.scales, draw_key(shared.seed, draw))
    return kernel(steps)(values, shared, jnp.asarray(draw))


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
