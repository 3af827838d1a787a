"""One possible world through time: RK4 by the month, year by year, with yearly totals on the way."""

from typing import Any, NamedTuple

import jax
import jax.numpy as jnp
from jax.flatten_util import ravel_pytree
from jaxtyping import Array, Float

from twotrack.base.months import MONTHS_A_YEAR
from twotrack.tables.axes import shape_of
from twotrack.world.assemble import World
from twotrack.world.derivative import Outside, Structs, all_flows, watched_layout

STEPS_A_MONTH = 1


class Start(NamedTuple):
    """Where a projection starts: which year's end (1 in it, 0 elsewhere), and the official level by state.

    `as_recorded` is the level of that year in the same possible world under the recorded levers. A
    scenario that changes the past needs it: the gap to the official level is history's, not the scenario's.
    """

    at: Float[Array, "year"]
    official: Float[Array, "state"]
    as_recorded: Float[Array, "state"] | None = None


class Trajectory(NamedTuple):
    """Yearly integrals of everything watched, the same at each year's end, and the stocks at each year's end."""

    yearly: Float[Array, "year watched"]
    ends: Float[Array, "year watched"]
    stocks: Float[Array, "year stock"]


def simulate(world: World, p: Structs, outside: Outside, start: Start, steps: int = STEPS_A_MONTH) -> Trajectory:
    """Trajectory of one possible world; `outside` is folded by year and month."""
    first = jax.tree.map(lambda a: a[0, 0], outside.drivers)
    stocks, unpack = ravel_pytree({i.name: i.equations.initial(first[i.name], p[i.name]) for i in world})

    def change(packed: Array, month: Outside) -> tuple[Array, Array]:
        flows, watched = all_flows(world, unpack(packed), month, p)
        return ravel_pytree(flows)[0], watched

    def one_month(packed: Array, month: Outside) -> tuple[Array, Array]:
        total = jnp.zeros(0)
        for step in range(steps):
            packed, watched = rk4(change, packed, month, 1 / steps)
            total = watched if step == 0 else total + watched
        return packed, total

    def one_year(packed: Array, year: tuple[Outside, Array]) -> tuple[Array, Trajectory]:
        months, at = year
        packed, monthly = jax.lax.scan(one_month, packed, months)
        last = jax.tree.map(lambda a: a[-1], months)
        seen = Trajectory(monthly.sum(axis=0), change(packed, last)[1], packed)
        level = anchored_level(world, seen.yearly) if start.as_recorded is None else start.as_recorded
        moved = ravel_pytree(anchored(world, unpack(packed), (last.drivers, p), level, start.official))[0]
        return jnp.where(at > 0, moved, packed), seen

    return jax.lax.scan(one_year, stocks, (outside, start.at))[1]


def rk4(change: Any, packed: Array, month: Outside, h: float) -> tuple[Array, Array]:
    """One Runge-Kutta step of fourth order, and the integral of the watched over it."""
    k1, w1 = change(packed, month)
    k2, w2 = change(packed + h / 2 * k1, month)
    k3, w3 = change(packed + h / 2 * k2, month)
    k4, w4 = change(packed + h * k3, month)
    return packed + h / 6 * (k1 + 2 * k2 + 2 * k3 + k4), h / 6 * (w1 + 2 * w2 + 2 * w3 + w4)


def anchored_level(world: World, yearly: Array) -> Array:
    """Modelled level by state, in each year, of the measure whose official level a projection starts from."""
    layout = watched_layout(world)
    for issue in world:
        if hasattr(issue.equations, "ANCHORED"):
            first, axes = layout[f"{issue.name}.{issue.equations.ANCHORED}"]
            return yearly[..., first : first + shape_of(axes)[0]]
    return yearly[..., :0]


def level_at_start(world: World, run: Trajectory, start: Start) -> Array:
    """Modelled level by state in the year at whose end the projection starts."""
    return jnp.einsum("y,ys->s", start.at, anchored_level(world, run.yearly))


def anchored(world: World, stocks: Structs, known: tuple[Structs, Structs], level: Array, official: Array) -> Structs:
    """Stocks moved so that an issue that can be anchored starts at its official level."""
    drivers, p = known
    moved = dict(stocks)
    for issue in world:
        if hasattr(issue.equations, "anchored"):
            modelled, wanted = level / MONTHS_A_YEAR, official / MONTHS_A_YEAR
            seen = (stocks[issue.name], modelled, wanted, drivers[issue.name], p[issue.name])
            moved[issue.name] = issue.equations.anchored(*seen)
    return moved
