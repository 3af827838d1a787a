"""Migration with the issues that it reads held still, on the record or on other levers and numbers."""

from functools import lru_cache

import jax
import jax.numpy as jnp
import numpy as np
from alone import Nothing, world_of

from twotrack.base.months import month_index
from twotrack.base.units import factor_to_base
from twotrack.evidence.series import load_series
from twotrack.issues.migration import equations
from twotrack.policy.recorded import recorded_path
from twotrack.policy.span import DEFAULT_SPAN
from twotrack.tables.axes import codes, shape_of
from twotrack.tables.issue_tables import ISSUES, read_issue
from twotrack.world.derivative import diagnostics_layout
from twotrack.world.exogenous import Forcing, ProjectionAnchor
from twotrack.world.forcing import driver_forcing, lever_forcing, shock_forcing
from twotrack.world.parameters.distributions import parameter_distributions, scales_of
from twotrack.world.parameters.draws import draw_key, drawn_values, median_values, parameters
from twotrack.world.simulate import simulate

NAME = "migration"
ORIGINS = codes("origin")
NO_START = ProjectionAnchor(jnp.zeros(len(DEFAULT_SPAN.years)), jnp.zeros(shape_of(("state",))))
MONTHS = jnp.array(list(DEFAULT_SPAN.months))
# War as it was in 2000, no pandemic and no pressure: nothing but migration moves migration.
NEIGHBOURS = {
    "violence": {"war_deaths": read_issue(ISSUES / NAME).parameters["war_reference"].prior.median},
    "pandemic": {"mexico_contacts_given_up": 0.0},
    "diplomacy": {"enforcement_pressure": 0.0},
    "economy": {"mexican_income": 0.0, "us_labour": 0.0, "peso": 0.0},
}
QUIET = {name: jnp.zeros(()) for name in ("disasters", "announcements_mx", "announcements_us")}
ALONE = dict.fromkeys(NEIGHBOURS, Nothing())


@lru_cache(maxsize=1)
def world():
    return world_of(NAME, **NEIGHBOURS)


def numbers(draw=None, **changed):
    """Parameters at their medians or as drawn, with some changed (in base units)."""
    known = parameter_distributions(world().tables)
    scales = scales_of(known)
    values = median_values(known, scales) if draw is None else drawn_values(known, scales, draw_key(1, draw))
    changed = {f"{NAME}.{name}": jnp.full_like(values[f"{NAME}.{name}"], value) for name, value in changed.items()}
    return parameters(world(), values | changed)[NAME]


@lru_cache(maxsize=1)
def drivers():
    return driver_forcing(world(), DEFAULT_SPAN)


def held(settings=()):
    """Levers by year and month: the record, and settings (lever, first month, level) laid over it."""
    paths = {n: recorded_path(n, row, DEFAULT_SPAN).copy() for n, row in world().issue(NAME).tables.levers.items()}
    for lever, first, level in settings:
        paths[lever][at(first) :] = level
    return lever_forcing(world(), paths)


@lru_cache(maxsize=4)
def program(steps):
    def one(p, levers, season, key, chance):
        shocks = shock_forcing(world(), key, MONTHS, chance)
        return simulate(world(), p | ALONE, Forcing(levers, season, shocks), NO_START, steps)

    return jax.jit(one)


def trajectory(settings=(), draw=None, steps=1, **changed):
    chance = 0.0 if draw is None else 1.0
    return program(steps)({NAME: numbers(draw, **changed)}, held(settings), drivers(), draw_key(1, draw or 0), chance)


def by_month(run, name):
    """A measure or signal by month (and origin)."""
    start, axes = diagnostics_layout(world())[f"{NAME}.{name}"]
    months = np.asarray(run.monthly).reshape(-1, run.monthly.shape[-1])
    column = months[:, start : start + (len(ORIGINS) if axes else 1)]
    return column if axes else column[:, 0]


def month(settings=(), season=1.0):
    """Levers and drivers of the last month, for one evaluation of the equations; no disaster."""
    levers = jax.tree.map(lambda path: path[-1, -1], held(settings)[NAME])
    factor = jnp.asarray(season)
    return levers, equations.Drivers(season_mexico=factor, season_elsewhere=factor, **QUIET)


def quiet_inputs(p):
    """What migration sees of the other issues where they stand still, and no chance."""
    none = jnp.zeros(())
    return equations.Inputs(
        war_deaths=p.war_reference,
        contacts_given_up=none,
        enforcement_pressure=none,
        mexican_income=none,
        us_labour=none,
        peso=none,
        entry_shock=jnp.zeros(len(ORIGINS)),
        common_entry_shock=none,
        remittances_shock=none,
    )


def no_levers():
    """Every lever at nothing."""
    rows = world().issue(NAME).tables.levers
    return equations.Levers(
        **{n: jnp.zeros(shape_of(tuple(row.axes))) * factor_to_base(row.unit) for n, row in rows.items()}
    )


def official(series, column):
    """Official figures by month."""
    table = load_series(series).table
    return dict(zip(table["month"], table[column].astype(float), strict=True))


def at(text):
    """Place of a month in a path."""
    return month_index(text) - DEFAULT_SPAN.first
