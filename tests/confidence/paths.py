"""Runs that the confidence tests share: medians as changed, other steps, and packed stocks by name."""

from functools import lru_cache
from math import prod

import jax
import jax.numpy as jnp
import numpy as np

from twotrack.base.months import month_index, month_text
from twotrack.outcomes import experiment
from twotrack.outcomes.measure import Chance, measured
from twotrack.policy.scenario import Scenario, Setting, levers
from twotrack.policy.span import SPAN
from twotrack.tables.axes import shape_of
from twotrack.world.assemble import the_world
from twotrack.world.derivative import watched_layout
from twotrack.world.draws import draw_key, drawn_values, median_values, parameters
from twotrack.world.forcing import shock_forcing
from twotrack.world.simulate import simulate

YEARS = list(SPAN.years)
LAST_TEN = slice(YEARS.index(2026), YEARS.index(2035) + 1)
ISSUES = tuple(issue.name for issue in the_world())
MONTHS = jnp.array(list(SPAN.months))
FIRST = month_text(SPAN.first)


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
        outside = shared.outside._replace(shocks=shock_forcing(the_world(), key, MONTHS, shared.chance))
        run = simulate(the_world(), parameters(the_world(), values), outside, shared.start, steps)
        chance = Chance(key, jnp.array(YEARS), shared.chance)
        return measured(the_world(), run, outside.drivers, values, chance), run

    return jax.jit(one)


def stepped(setup, chosen, steps, draw=None):
    """Outcomes and trajectory with so many steps a month: at the medians without chance, or of a draw."""
    shared = experiment.common(setup, chosen, 1)
    if draw is None:
        values = median_values(setup.beliefs, shared.scales)
        return kernel(steps)(values, shared._replace(chance=jnp.zeros(())), jnp.asarray(0))
    values = drawn_values(setup.beliefs, shared.scales, draw_key(shared.seed, draw))
    return kernel(steps)(values, shared, jnp.asarray(draw))


@lru_cache(maxsize=1)
def monthly_kernel():
    """Program that keeps everything watched by month, without chance and without the official start."""

    def one(values, outside, start):
        return simulate(the_world(), parameters(the_world(), values), outside, start).monthly

    return jax.jit(one)


def by_month(setup, chosen, name, numbers=None):
    """Path of a measure or signal by month (and state) at the medians, or with numbers changed."""
    shared = experiment.common(setup, chosen, 0)
    values = median_values(setup.beliefs, shared.scales)
    values |= {n: jnp.full_like(values[n], value) for n, value in (numbers or {}).items()}
    outside = shared.outside._replace(shocks=shock_forcing(the_world(), draw_key(0, 0), MONTHS, 0.0))
    never = shared.start._replace(at=jnp.zeros_like(shared.start.at))
    first, axes = watched_layout(the_world())[name]
    watched = np.asarray(monthly_kernel()(values, outside, never))
    return watched.reshape(-1, watched.shape[-1])[:, first : first + prod(shape_of(axes))].squeeze()


def unpacked(_setup, held):
    """Stocks by `issue.name`, years first, of a trajectory."""
    return {f"{name}.{field}": np.asarray(v) for name, struct in held.items() for field, v in vars(struct).items()}
