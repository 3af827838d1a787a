"""Figures of which the process moves a part, as homicides around organised crime are a part of all: read as what the
deviations make of that part, which takes from a stock.
"""

from typing import Any, NamedTuple

import jax
import jax.numpy as jnp
from jaxtyping import Array

from twotrack.base.months import MONTHS_A_YEAR
from twotrack.observation.declarations import Declaration
from twotrack.observation.recording import read
from twotrack.observation.smoothing_term import DrawContext, ObservationTerm, seen_figures
from twotrack.observation.year_walks import year_walks
from twotrack.tables.observation_rows import PartRow
from twotrack.world.simulate import Trajectory

# Log of the most that the stock may differ from that of a run by more or less being taken from it.
MOST_SPARED = 1.5
# Most of a place's stock that shocks may have taken in a year. In some worlds the organisations of a state are too
# small for the killing that figures say: with more, they would be used up, and fall short of it all the same.
MOST_TAKEN = 0.4


class StockSpared(NamedTuple):
    """Log of the stock spared by a year's end, and the rate of that year, by place."""

    stock: Array
    rate: Array


class FewerTaken(NamedTuple):
    """How much less was taken in a year, and the stock there was, by place."""

    fewer: Array
    stock: Array


def part_term(case: DrawContext, one: Declaration, part: PartRow, official: Array) -> ObservationTerm:
    """Figures by place and year less the rest: what is left is the part, and moves with the walks as a factor does."""
    world, p = case.world, case.parameters[one.issue]
    seen = seen_figures(case, one, official)
    figures, variance, error = seen.figures.T, seen.variance.T, seen.error.T
    rest: Any = getattr(world.issue(one.issue).equations, part.rest)
    outside = rest(case.forcing.drivers[one.issue], p).sum(axis=1).T
    share = jnp.maximum(1 - outside / figures, getattr(p, part.least_share))
    informed = jnp.where(jnp.isfinite(figures), variance / share**2, jnp.inf)
    walks = year_walks(one, case.values, informed)
    wanted = figures * share / (1 + getattr(p, part.more))

    def gap(run: Trajectory) -> Array:
        taken = read(world, one.full(part.of), run.yearly).T
        stock = read(world, one.full(part.stock), run.yearly).T / MONTHS_A_YEAR
        fewer = walks.informed_share * jnp.where(walks.informed_share > 0, taken - wanted, 0.0)
        return jnp.log(wanted / taken) - error / share - stock_spared(fewer, stock)

    clip = jnp.log(MOST_TAKEN / (MONTHS_A_YEAR * getattr(p, part.rate)))
    return ObservationTerm(informed, gap, walks.apply, walks.solve, clip)


def stock_spared(fewer_taken: Array, stock: Array) -> Array:
    """Log ratio by place and year of the stock if `fewer_taken` had not been taken to the stock of a run: what is taken
    in a year is missing in the next. What else moves the stock is left as in the run.
    """

    def year(before: StockSpared, now: FewerTaken) -> tuple[StockSpared, Array]:
        spared, rate_before = before
        fewer, stock = now
        rate = fewer / stock
        # A model of the stock so simple is not believed beyond a few times its size.
        spared = jnp.clip(spared + (rate_before + rate) / 2, -MOST_SPARED, MOST_SPARED)
        return StockSpared(spared, rate), spared

    none = jnp.zeros(stock.shape[0])
    return jax.lax.scan(year, StockSpared(none, none), FewerTaken(fewer_taken.T, stock.T))[1].T
