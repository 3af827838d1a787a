"""Equations of one issue at hand: its numbers at their medians, its levers and inputs as told, and nothing stepped."""

from functools import lru_cache

import jax.numpy as jnp

from twotrack.base.fields import axes_of, names
from twotrack.tables.axes import shape_of
from twotrack.world.assemble import shipped_world
from twotrack.world.parameters.distributions import parameter_distributions, scales_of
from twotrack.world.parameters.draws import median_values, parameters


@lru_cache(maxsize=1)
def every_number():
    """Numbers of each issue at their medians, in base units."""
    world = shipped_world()
    known = parameter_distributions(world.tables)
    return parameters(world, median_values(known, scales_of(known)))


def numbers(issue, **changed):
    """Numbers of an issue, some of them changed."""
    found = every_number()[issue]
    values = {name: jnp.asarray(changed.get(name, getattr(found, name)), dtype=float) for name in names(type(found))}
    return type(found)(**{name: jnp.broadcast_to(value, getattr(found, name).shape) for name, value in values.items()})


def struct_of(equations, kind, usual=0.0, **told):
    """Levers, drivers, inputs or stocks of an issue, each at the usual level or as told."""
    shape = getattr(equations, kind)
    levels = {n: jnp.full(shape_of(axes_of(shape, n)), float(usual)) for n in names(shape)}
    return shape(
        **(levels | {n: jnp.broadcast_to(jnp.asarray(v, dtype=float), levels[n].shape) for n, v in told.items()})
    )
