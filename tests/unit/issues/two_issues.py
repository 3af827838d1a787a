"""Diplomacy and politics with every other issue held at its usual level, on the record or on other levers."""

from functools import lru_cache

import jax
import jax.numpy as jnp
import numpy as np
from alone import world_of

from twotrack.base.months import month_index
from twotrack.policy.recorded import recorded_path
from twotrack.policy.span import DEFAULT_SPAN
from twotrack.tables.axes import codes, shape_of
from twotrack.world.derivative import diagnostics_layout
from twotrack.world.exogenous import Forcing, ProjectionAnchor
from twotrack.world.forcing import driver_forcing, lever_forcing, shock_forcing
from twotrack.world.parameters.distributions import parameter_distributions, scales_of
from twotrack.world.parameters.draws import draw_key, median_values, parameters
from twotrack.world.simulate import simulate

# No event is news where nothing happens, and the border is open.
QUIET = {
    "migration": {"recent_encounters": 0.0},
    "drugs": {"deaths": 0.0},
    "violence": {"war_deaths": 0.0},
    "pandemic": {"deaths_in_the_news": 0.0},
    "border": {"restriction": 0.0, "duty_in_force": 0.0},
    "economy": {"us_prices": 0.0, "us_labour": 0.0, "mexican_income": 0.0},
}
NO_START = ProjectionAnchor(jnp.zeros(len(DEFAULT_SPAN.years)), jnp.zeros(shape_of(("state",))))


@lru_cache(maxsize=1)
def world():
    return world_of("diplomacy", "politics", **QUIET)


def medians(**changed):
    known = parameter_distributions(world().tables)
    values = median_values(known, scales_of(known))
    return parameters(world(), values | {n: jnp.asarray(v) for n, v in changed.items()})


@lru_cache(maxsize=1)
def drivers():
    return driver_forcing(world(), DEFAULT_SPAN)


@jax.jit
def program(p, levers, held_drivers):
    months = jnp.array(list(DEFAULT_SPAN.months))
    calm = shock_forcing(world(), draw_key(0, 0), months, 0.0)
    return simulate(world(), p, Forcing(levers, held_drivers, calm), NO_START).monthly


def run(settings=(), held_drivers=None, **changed):
    """Everything watched by month; settings are (lever, first month, level)."""
    paths = {n: recorded_path(n, row, DEFAULT_SPAN).copy() for i in world() for n, row in i.tables.levers.items()}
    for lever, first, level in settings:
        paths[lever][at(first) :] = level
    monthly = program(medians(**changed), lever_forcing(world(), paths), held_drivers or drivers())
    return np.asarray(monthly).reshape(-1, monthly.shape[-1])


def at(month):
    """Place of a month in a path."""
    return month_index(month) - DEFAULT_SPAN.first


def path(diagnostics, name):
    """One quantity by month, and by topic or audience where it has them."""
    start, axes = diagnostics_layout(world())[name]
    width = int(np.prod(shape_of(axes)))
    return diagnostics[:, start : start + width].reshape(-1, *shape_of(axes))


def topic(name):
    """Place of a topic on its axis."""
    return codes("topic").index(name)
