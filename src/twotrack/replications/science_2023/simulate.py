"""The model run through time, for one possible world or for many at once."""

from functools import partial

import jax
import jax.numpy as jnp
from jaxtyping import Array, Float

from twotrack.base.shapes import struct
from twotrack.replications.science_2023.equations import (
    Flows,
    Organisation,
    Pair,
    Parameters,
    Stocks,
    derivative,
)

Week = Float[Array, "week"]


@struct
class Run:
    """Totals at the start of every reported week, and the members of each organisation at the end."""

    members: Week
    a_week: Flows
    since_start: Flows
    final: Organisation


def _ahead(stocks: Stocks, rates: Stocks, step: float) -> Stocks:
    return jax.tree.map(lambda stock, rate: stock + step * rate, stocks, rates)


def _rk4(stocks: Stocks, first: Stocks, weights: Pair, p: Parameters, step: float) -> Stocks:
    second = derivative(_ahead(stocks, first, step / 2), weights, p)
    third = derivative(_ahead(stocks, second, step / 2), weights, p)
    fourth = derivative(_ahead(stocks, third, step), weights, p)
    mean = jax.tree.map(lambda a, b, c, d: (a + 2 * (b + c) + d) / 6, first, second, third, fourth)
    return _ahead(stocks, mean, step)


def _report(stocks: Stocks, rates: Stocks) -> tuple[Week, Flows, Flows]:
    return stocks.members.sum(), rates.since_start, stocks.since_start


@partial(jax.jit, static_argnames=("weeks", "step"))
def simulate(start: Organisation, weights: Pair, p: Parameters, weeks: int, step: int = 1) -> Run:
    """Run of some weeks by the classical fourth-order Runge–Kutta method, reported at every step and at the end.

    A step of one week is there for weekly reports: a step of eight gives the same printed digits.
    """
    if weeks % step:
        raise ValueError(f"{weeks} weeks are not a whole number of steps of {step}")
    nothing = jnp.zeros((), start.dtype)
    stocks = Stocks(members=start, since_start=Flows(nothing, nothing, nothing, nothing))

    def advance(stocks: Stocks, _: None) -> tuple[Stocks, tuple[Week, Flows, Flows]]:
        first = derivative(stocks, weights, p)
        return _rk4(stocks, first, weights, p, step), _report(stocks, first)

    last, reports = jax.lax.scan(advance, stocks, length=weeks // step)
    end = _report(last, derivative(last, weights, p))
    members, a_week, since_start = jax.tree.map(jnp.append, reports, end)
    return Run(members=members, a_week=a_week, since_start=since_start, final=last.members)


@partial(jax.jit, static_argnames=("weeks", "step"))
def ensemble(start: Organisation, weights: Pair, p: Parameters, weeks: int, step: int = 1) -> Run:
    """Run many draws at once: start and parameters carry the draw as a first axis, and so does every result.

    The weights are one for all draws, so the sum over rivals is one product of two matrices.
    """
    return jax.vmap(lambda one, rates: simulate(one, weights, rates, weeks, step))(start, p)
