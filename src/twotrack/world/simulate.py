"""One possible world through time: RK4 by the month, year by year, with yearly totals on the way."""

from typing import Any, NamedTuple

import jax
import jax.numpy as jnp
from jax.flatten_util import ravel_pytree
from jaxtyping import Array, Float

from twotrack.base.months import MONTHS_A_YEAR
from twotrack.tables.axes import shape_of
from twotrack.world.assemble import Issue, World
from twotrack.world.derivative import (
    Outside,
    Structs,
    all_flows,
    all_signals,
    fast_issues,
    slow_issues,
    substeps,
    watched_layout,
)

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
    """Integrals of everything watched by month and by year, its rates at each year's end, and the stocks there."""

    monthly: Float[Array, "year 12 watched"]
    yearly: Float[Array, "year watched"]
    ends: Float[Array, "year watched"]
    stocks: dict[str, Any]


class Part(NamedTuple):
    """Issues that are stepped together, so many steps a month."""

    issues: tuple[Issue, ...]
    steps: int


def simulate(world: World, p: Structs, outside: Outside, start: Start, steps: int = STEPS_A_MONTH) -> Trajectory:
    """Trajectory of one possible world; `outside` is folded by year and month."""
    first = jax.tree.map(lambda a: a[0, 0], outside.drivers)
    stocks = {i.name: i.equations.initial(first[i.name], p[i.name]) for i in world}
    slow = Part(slow_issues(world), steps)
    fast = Part(fast_issues(world), steps * max((substeps(i) for i in world), default=1))

    def one_month(stocks: Structs, month: Outside) -> tuple[Structs, Array]:
        before = all_signals(world, stocks, month.levers, p)
        moved, slow_watched = advance(slow, stocks, (month, p), before, before)
        after = all_signals(slow.issues, moved, month.levers, p)
        ended, fast_watched = advance(fast, stocks, (month, p), before, before | after)
        return moved | ended, jnp.concatenate([slow_watched, fast_watched])

    def one_year(stocks: Structs, year: tuple[Outside, Array]) -> tuple[Structs, Trajectory]:
        months, at = year
        stocks, monthly = jax.lax.scan(one_month, stocks, months)
        last = jax.tree.map(lambda a: a[-1], months)
        seen = Trajectory(monthly, monthly.sum(axis=0), rates(world, stocks, last, p), stocks)
        level = anchored_level(world, seen.yearly) if start.as_recorded is None else start.as_recorded
        moved = anchored(world, stocks, (last.drivers, p), level, start.official)
        return jax.tree.map(lambda new, old: jnp.where(at > 0, new, old), moved, stocks), seen

    return jax.lax.scan(one_year, stocks, (outside, start.at))[1]


def rates(world: World, stocks: Structs, month: Outside, p: Structs) -> Array:
    """Everything watched as it stands at one moment."""
    signals = all_signals(world, stocks, month.levers, p)
    parts = (slow_issues(world), fast_issues(world))
    return jnp.concatenate([all_flows(issues, stocks, month, p, signals)[1] for issues in parts])


def advance(
    part: Part, stocks: Structs, outside: tuple[Outside, Structs], before: Structs, after: Structs
) -> tuple[Structs, Array]:
    """Stocks of a part one month on, and the integral of its watched; the signals of the other issues
    are taken at the middle of each step, on the line from before to after.
    """
    if not part.issues:
        return {}, jnp.zeros(0)
    month, p = outside
    packed, unpack = ravel_pytree({i.name: stocks[i.name] for i in part.issues})
    h = 1 / part.steps

    def step(packed: Array, middle: Array) -> tuple[Array, Array]:
        elsewhere = jax.tree.map(lambda a, b: a + middle * (b - a), before, after)

        def change(packed: Array) -> tuple[Array, Array]:
            flows, watched = all_flows(part.issues, unpack(packed), month, p, elsewhere)
            return ravel_pytree(flows)[0], watched

        return rk4(change, packed, h)

    packed, watched = jax.lax.scan(step, packed, h * (jnp.arange(part.steps, dtype=float) + 1 / 2))
    return unpack(packed), watched.sum(axis=0)


def rk4(change: Any, packed: Array, h: float) -> tuple[Array, Array]:
    """One Runge-Kutta step of fourth order, and the integral of the watched over it."""
    k1, w1 = change(packed)
    k2, w2 = change(packed + h / 2 * k1)
    k3, w3 = change(packed + h / 2 * k2)
    k4, w4 = change(packed + h * k3)
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
