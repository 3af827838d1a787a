"""An issue of security alone on the record: its neighbours held still, its levers and numbers as told."""

from functools import cached_property

import jax
import jax.numpy as jnp
import numpy as np
from alone import world_of

from twotrack.base.months import month_index
from twotrack.policy.recorded import recorded_path
from twotrack.policy.span import DEFAULT_SPAN
from twotrack.tables.axes import shape_of
from twotrack.world.derivative import diagnostics_layout
from twotrack.world.exogenous import Forcing, ProjectionAnchor
from twotrack.world.forcing import driver_forcing, lever_forcing, noise_axes, shock_forcing
from twotrack.world.parameters.distributions import parameter_distributions, scales_of
from twotrack.world.parameters.draws import draw_key, drawn_values, median_values, parameters
from twotrack.world.simulate import simulate

NO_START = ProjectionAnchor(jnp.zeros(len(DEFAULT_SPAN.years)), jnp.zeros(shape_of(("state",))))
MONTHS = jnp.array(list(DEFAULT_SPAN.months))


def at(month):
    """Place of a month in a path."""
    return month_index(month) - DEFAULT_SPAN.first


class Alone:
    """World of one issue, with what it reads of others held at these levels."""

    def __init__(self, name, **neighbours):
        self.name, self.neighbours = name, neighbours

    @cached_property
    def world(self):
        return world_of(self.name, **self.neighbours)

    @cached_property
    def distributions(self):
        return parameter_distributions(self.world.tables)

    @cached_property
    def program(self):
        """Everything watched by month, and stocks at the end of each year."""
        drivers = driver_forcing(self.world, DEFAULT_SPAN)

        def one(values, levers, draw, size):
            some = noise_axes(self.world)
            shocks = (
                shock_forcing(self.world, draw_key(1, draw), MONTHS, size) if some else {i.name: {} for i in self.world}
            )
            run = simulate(self.world, parameters(self.world, values), Forcing(levers, drivers, shocks), NO_START)
            return run.monthly.reshape(-1, run.monthly.shape[-1]), run.stocks

        return jax.jit(one)

    def values(self, draw=None, **changed):
        """Numbers at their medians or of a draw, some of them changed, in base units."""
        scales = scales_of(self.distributions)
        found = median_values(self.distributions, scales)
        if draw is not None:
            found = drawn_values(self.distributions, scales, draw_key(1, draw))
        told = {f"{self.name}.{name}": value for name, value in changed.items()}
        return found | {name: jnp.full_like(found[name], value) for name, value in told.items()}

    def number(self, name, draw=None):
        """One number, in base units."""
        return np.asarray(self.values(draw)[f"{self.name}.{name}"])

    def run(self, settings=(), draw=None, **changed):
        """Path of the record with settings (lever, first month, level), at the medians without chance, or in a draw."""
        rows = {n: row for issue in self.world for n, row in issue.tables.levers.items()}
        paths = {n: recorded_path(n, row, DEFAULT_SPAN).copy() for n, row in rows.items()}
        for lever, first, level in settings:
            paths[lever][at(first) :] = level
        levers = lever_forcing(self.world, paths)
        monthly, stocks = self.program(self.values(draw, **changed), levers, draw or 0, 0.0 if draw is None else 1.0)
        return Path(self, np.asarray(monthly), stocks[self.name])


class Path:
    """What a run has by month, and its stocks by year."""

    def __init__(self, issue, monthly, stocks):
        self.issue, self.monthly, self.stocks = issue, monthly, stocks

    def __getitem__(self, name):
        """Integral of a measure or signal over each month."""
        start, axes = diagnostics_layout(self.issue.world)[f"{self.issue.name}.{name}"]
        found = self.monthly[:, start : start + int(np.prod(shape_of(axes)))]
        return found if axes else found[:, 0]

    def at_year_ends(self, name):
        """A stock at the end of each year."""
        return np.asarray(getattr(self.stocks, name))

    @property
    def finite(self):
        """Whether every figure is a number."""
        return np.isfinite(self.monthly).all()
