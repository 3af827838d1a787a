"""Runs that the confidence tests share: medians as changed, other steps, and packed stocks by name."""

from dataclasses import replace
from functools import lru_cache

import jax
import jax.numpy as jnp
import numpy as np
from jax.flatten_util import ravel_pytree

from twotrack.base.months import month_index, month_text
from twotrack.outcomes import experiment
from twotrack.outcomes.measure import Chance, measured
from twotrack.policy.scenario import Scenario, Setting, levers
from twotrack.policy.span import SPAN
from twotrack.world.assemble import the_world
from twotrack.world.draws import draw_key, drawn_values, median_values, parameters
from twotrack.world.forcing import shock_forcing
from twotrack.world.simulate import simulate

YEARS = list(SPAN.years)
LAST_TEN = slice(YEARS.index(2026), YEARS.index(2035) + 1)
ISSUES = tuple(issue.name for issue in the_world())
MONTHS = jnp.array(list(SPAN.months))
FIRST = month_text(SPAN.first)


def setting(lever, value, first=FIRST, last=None, place=""):
    """Settings of a lever at a value from a month on, or between two months and then back to the record's level."""
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
def kernel(steps, *, chance):
    """Program of one possible world at given numbers, with any number of steps a month."""

    def one(values, shared):
        key = draw_key(shared.seed, 0)
        outside = shared.outside._replace(shocks=shock_forcing(the_world(), key, MONTHS, chance))
        run = simulate(the_world(), parameters(the_world(), values), outside, shared.start, steps)
        years = jnp.array(YEARS)
        return measured(the_world(), run, outside.drivers, values, Chance(key, years, chance)), run

    return jax.jit(one)


def stepped(setup, chosen, steps, *, chance=0.0, draw=None, seed=1):
    """Outcomes and trajectory with so many steps a month, at the medians or at the numbers of a draw."""
    shared = experiment.common(setup, chosen, seed)
    if draw is None:
        values = median_values(setup.beliefs, shared.scales)
    else:
        values = drawn_values(setup.beliefs, shared.scales, draw_key(shared.seed, draw))
    return kernel(steps, chance=chance)(values, shared)


def unpacked(setup, packed):
    """Stocks by `issue.name`, years first, of the packed stocks of a trajectory."""
    shared = experiment.common(setup, Scenario(), 0)
    p = parameters(the_world(), median_values(setup.beliefs, shared.scales))
    first = jax.tree.map(lambda a: a[0, 0], shared.outside.drivers)
    _, unpack = ravel_pytree({i.name: i.equations.initial(first[i.name], p[i.name]) for i in the_world()})
    structs = jax.vmap(unpack)(packed)
    return {f"{name}.{field}": np.asarray(value) for name, held in structs.items() for field, value in vars(held).items()}


