"""The pandemic of 2020 to 2022 by itself, everyone crossing the border who crossed in 2019, by month."""

from dataclasses import replace
from functools import lru_cache
from typing import NamedTuple

import jax
import jax.numpy as jnp
import numpy as np
from alone import world_of

from twotrack.base.months import month_index
from twotrack.policy.recorded import recorded_path
from twotrack.policy.span import DEFAULT_SPAN
from twotrack.tables.axes import shape_of
from twotrack.world.derivative import diagnostics_layout
from twotrack.world.exogenous import Forcing
from twotrack.world.forcing import driver_forcing, lever_forcing, shock_forcing
from twotrack.world.parameters.distributions import parameter_distributions, scales_of
from twotrack.world.parameters.draws import draw_key, drawn_values, median_values, parameters
from twotrack.world.simulate import initial_stocks, step_month
from twotrack.world.subset import by_month

FIRST, MONTHS = month_index("2020-01") - DEFAULT_SPAN.first, 36


class Found(NamedTuple):
    """What a run gives: everything measured in a month, the stocks at its end, and the numbers of the issue."""

    measured: np.ndarray
    stocks: object
    p: object


@lru_cache(maxsize=1)
def world():
    return world_of("pandemic", border={"crossings_kept": np.ones(shape_of(("us_state",)))})


@lru_cache(maxsize=1)
def distributions():
    return parameter_distributions(world().tables)


def medians(**changed):
    """Numbers at their medians, some of the pandemic changed (in base units)."""
    known = median_values(distributions(), scales_of(distributions()))
    return known | {f"pandemic.{n}": jnp.asarray(v, dtype=float) for n, v in changed.items()}


def drivers(**changed):
    """Drivers of the world, some of the pandemic held at a level."""
    every = driver_forcing(world(), DEFAULT_SPAN)
    own = every["pandemic"]
    held = {name: jnp.full_like(getattr(own, name), level) for name, level in changed.items()}
    return every | {"pandemic": replace(own, **held)}


@lru_cache(maxsize=1)
def recorded_levers():
    rows = {name: row for issue in world() for name, row in issue.tables.levers.items()}
    return lever_forcing(world(), {name: recorded_path(name, row, DEFAULT_SPAN) for name, row in rows.items()})


def path(values, driven, levers, shocks):
    p = parameters(world(), values)
    forcing = jax.tree.map(lambda a: a[FIRST : FIRST + MONTHS], by_month(Forcing(levers, driven, shocks, {})))

    def one_month(stocks, month):
        stocks, measured = step_month(world(), stocks, month, p, 1)
        return stocks, (measured, stocks["pandemic"])

    measured, stocks = jax.lax.scan(one_month, initial_stocks(world(), driven, p), forcing)[1]
    return Found(measured, stocks, p["pandemic"])


def shocks(draw, size):
    return shock_forcing(world(), draw_key(1, draw), jnp.array(list(DEFAULT_SPAN.months)), size)


@lru_cache(maxsize=1)
def compiled():
    return jax.jit(path)


def run(driven=None, **changed):
    """One run without chance."""
    return compiled()(medians(**changed), driven or drivers(), recorded_levers(), shocks(0, 0.0))


@lru_cache(maxsize=1)
def prior_draws(count=100):
    """Runs of so many draws of the priors, with chance."""

    levers, driven = recorded_levers(), drivers()

    def one(draw):
        values = drawn_values(distributions(), scales_of(distributions()), draw_key(1, draw))
        return path(values, driven, levers, shocks(draw, 1.0))

    return jax.jit(jax.vmap(one))(jnp.arange(count))


def measured(found, name):
    """One quantity of the nation by month (and draw); a stock as its mean over the month."""
    return np.asarray(found.measured[..., diagnostics_layout(world())[f"pandemic.{name}"][0]])
